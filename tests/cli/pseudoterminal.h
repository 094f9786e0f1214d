// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace attache
{

/// Runs a program with a terminal of its own, as a person would see it. Blocks, each wait for at most 30
/// seconds.
class PseudoTerminal
{
public:
    ~PseudoTerminal();

    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    void type(const QByteArray &bytes);
    bool waitFor(const QByteArray &text); ///< until this has been shown
    int waitForEnd();                     ///< the exit status, 128 + the signal, or -1

    QByteArray output() const { return m_output; }

    qint64 processId() const { return m_process; }

private:
    bool readMore();

    pid_t m_process = -1;
    int m_terminal = -1;
    bool m_isStuck = false;
    QByteArray m_output;
};

} // namespace attache
