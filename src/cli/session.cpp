// SPDX-License-Identifier: Apache-2.0
#include "cli/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>

namespace attache
{

using namespace std::chrono_literals;

namespace
{

/// JSON leaves the controls of ISO 6429 from 0x7F on as they are, which a terminal obeys.
QString escaped(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar c : json)
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    return text;
}

} // namespace

Session::Session(Terminal &terminal, Format format)
    : m_terminal(terminal)
    , m_format(format)
{
}

void Session::print(const QString &line)
{
    m_terminal.out(printable(line) + QLatin1Char('\n'));
}

void Session::print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_terminal.out(escaped(QString::fromUtf8(document.toJson())));
}

void Session::note(const QString &line)
{
    m_terminal.err(printable(line) + QLatin1Char('\n'));
}

void Session::error(const Error &error)
{
    m_terminal.err(printable(errorText(error)));
}

void Session::done(int status)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT ended(m_signal != 0 && status != Done ? 128 + m_signal : status);
}

void Session::fail(const Error &problem)
{
    if (m_ended)
        return;
    error(problem);
    done(exitStatus(problem.kind));
}

void Session::interrupt(int signal)
{
    m_signal = signal;
    m_stop.request_stop();
    if (m_onInterrupt)
        m_onInterrupt();
    // What is under way undoes itself first (a half registered integration); but nobody waits for a remote
    // host.
    QTimer::singleShot(700ms, this, [this] {
        fail({Error::Kind::Cancelled,
              QStringLiteral("stopped"),
              QStringLiteral("it was interrupted"),
              {},
              {}});
    });
}

QString errorText(const Error &error)
{
    if (error.violations.empty())
        return QStringLiteral("error: %1\n").arg(error.text());
    QString lines;
    for (const Violation &violation : error.violations) {
        const QString what = violation.pointer.isEmpty() ? error.what : violation.pointer.mid(1);
        const Error line{error.kind, what, violation.message, error.remedy, {}};
        lines += QStringLiteral("error: %1\n").arg(line.text());
    }
    return lines;
}

int exitStatus(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return WrongCall;
    case Error::Kind::Environment:
        return WrongEnvironment;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::Unreachable:
    case Error::Kind::Cancelled:
        break;
    }
    return WorkFailed;
}

} // namespace attache
