// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "engine/console.h"

#include <QObject>

#include <memory>

namespace attache
{

/// One run of attachectl: arguments in, exit status out. Main thread, with its event loop running.
class Program : public QObject
{
    Q_OBJECT

public:
    /// `options` are the console's, for tests; the arguments decide the folder.
    explicit Program(Terminal &terminal, Console::Options options = {}, QObject *parent = nullptr);
    ~Program() override;

    /// `arguments` without the program's name. finished() comes once, perhaps before this returns.
    void start(const QStringList &arguments);
    void interrupt(int signal);

Q_SIGNALS:
    void finished(int status);

private:
    Result<void> openConsole(const Settings &settings);

    Terminal &m_terminal;
    Console::Options m_options;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Session> m_session; // after the console, which it refers to
};

} // namespace attache
