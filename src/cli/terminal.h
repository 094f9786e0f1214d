// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace attache
{

/// Where a command reads and writes. Used on the main thread. Everything written passes printable() first.
class Terminal
{
public:
    virtual ~Terminal() = default;

    virtual void out(const QString &text) = 0; ///< standard output, as it stands
    virtual void err(const QString &text) = 0; ///< standard error, as it stands

    /// Standard input to its end; an error when it holds more than `atMost` bytes.
    virtual Result<QByteArray> readAll(qint64 atMost) = 0;

    /// Whether a person can be asked: standard input is a terminal.
    virtual bool isInteractive() const = 0;
    /// Asks, and reads a line with or without showing it; nothing when it was interrupted or input ended.
    virtual std::optional<QString> ask(const QString &question, bool echo) = 0;
};

/// The process's own streams. `wakeUp` is a file descriptor that becomes readable when the program is to
/// stop: a question that waits for a person then ends.
class SystemTerminal : public Terminal
{
public:
    explicit SystemTerminal(int wakeUp)
        : m_wakeUp(wakeUp)
    {
    }

    void out(const QString &text) override;
    void err(const QString &text) override;
    Result<QByteArray> readAll(qint64 atMost) override;
    bool isInteractive() const override;
    std::optional<QString> ask(const QString &question, bool echo) override;

private:
    int m_wakeUp;
};

/// `text` without characters that would steer a terminal (a service's answer may hold them); line breaks
/// stay.
QString printable(QString text);

} // namespace attache
