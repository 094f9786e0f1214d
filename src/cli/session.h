// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/terminal.h"
#include "core/result.h"
#include "engine/answer.h"
#include "engine/console.h"

#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <utility>

namespace attache
{

/// The exit status of the program (CLI.md): what a script learns of how it went.
enum ExitStatus { Done = 0, WorkFailed = 1, WrongCall = 2, WrongEnvironment = 3 };

/// What a command works with, and how it ends: by exactly one of done() and fail(), now or from a later
/// callback. Lives on the main thread, owned by Program.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Format { Table, Json };

    Session(Terminal &terminal, Format format);

    Console &console() const { return *m_console; } ///< only for commands that asked for one

    void setConsole(Console *console) { m_console = console; }

    Terminal &terminal() const { return m_terminal; }

    bool isJson() const { return m_format == Format::Json; }

    std::stop_token stop() const { return m_stop.get_token(); }

    void print(const QString &line);     ///< a line on standard output
    void print(const QJsonValue &value); ///< a document on standard output
    void note(const QString &line);      ///< a line on standard error, of what is good to know
    void error(const Error &error);      ///< its lines on standard error, without ending

    void done(int status = Done);
    void fail(const Error &error);

    /// `then` gets the value; an error ends the session. Nothing is called once it has ended.
    template <typename T, typename Then>
    void await(QFuture<Result<T>> future, Then then)
    {
        whenDone(future, this, [this, then = std::move(then)](Result<T> result) mutable {
            if (m_ended)
                return;
            if (!result)
                fail(result.error());
            else if constexpr (std::is_void_v<T>)
                then();
            else
                then(std::move(*result));
        });
    }

    /// What an interruption does instead of waiting for the command to notice stop().
    void setOnInterrupt(std::function<void()> action) { m_onInterrupt = std::move(action); }

    /// Asks the command to stop; it has a moment to end by itself.
    void interrupt(int signal);

    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    void ended(int status);

private:
    Terminal &m_terminal;
    Format m_format;
    Console *m_console = nullptr;
    std::stop_source m_stop;
    std::function<void()> m_onInterrupt;
    int m_signal = 0;
    bool m_ended = false;
};

/// The lines of an error, one problem each: "error: WHAT: WHY. REMEDY".
QString errorText(const Error &error);
int exitStatus(Error::Kind kind);

} // namespace attache
