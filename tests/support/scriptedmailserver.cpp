// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedmailserver.h"

#include <algorithm>
#include <utility>

namespace attache::test
{

namespace
{

/// A line with its end, or what came before the other side ended.
QByteArray readLine(WireConnection &connection)
{
    QByteArray line;
    char byte = 0;
    while (!line.endsWith('\n') && connection.read(&byte, 1) == 1)
        line += byte;
    return line;
}

} // namespace

ScriptedMailServer::ScriptedMailServer(Script script)
    : m_script(std::move(script))
    , m_server(std::make_unique<ScriptedServer>([this](WireConnection &connection) { serve(connection); }))
{
}

QByteArrayList ScriptedMailServer::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

bool ScriptedMailServer::hasHeard(const QByteArray &command) const
{
    const QByteArrayList heard = commands();
    return std::any_of(heard.begin(), heard.end(),
                       [&](const QByteArray &line) { return line.startsWith(command); });
}

QByteArrayList ScriptedMailServer::messages() const
{
    const std::lock_guard lock(m_mutex);
    return m_messages;
}

void ScriptedMailServer::serve(WireConnection &connection)
{
    if (!say(connection, m_script.greeting))
        return;
    for (;;) {
        const QByteArray line = readLine(connection);
        if (line.isEmpty())
            return;
        const QByteArray command = line.trimmed();
        {
            const std::lock_guard lock(m_mutex);
            m_commands += command;
        }
        if (!answer(connection, command))
            return;
    }
}

/// False when the connection is over.
bool ScriptedMailServer::answer(WireConnection &connection, const QByteArray &command)
{
    const QByteArray capitals = command.toUpper();
    if (const QByteArray reply = scripted(capitals); !reply.isEmpty())
        return say(connection, reply);
    if (capitals.startsWith("EHLO")) {
        QByteArray reply = "250-mail.test\r\n";
        for (const QByteArray &keyword : m_script.keywords)
            reply += "250-" + keyword + "\r\n";
        return say(connection, reply + "250 HELP");
    }
    if (capitals.startsWith("AUTH PLAIN")) { // its argument may come in the next line
        if (!say(connection, command.size() > 10 ? "235 2.7.0 welcome" : "334 "))
            return false;
        if (command.size() > 10)
            return true;
        readLine(connection);
        return say(connection, "235 2.7.0 welcome");
    }
    if (capitals.startsWith("DATA")) {
        if (!say(connection, "354 go on"))
            return false;
        QByteArray message;
        for (QByteArray line = readLine(connection); line != ".\r\n"; line = readLine(connection)) {
            if (line.isEmpty())
                return false;
            message += line;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_messages += message;
        }
        const QByteArray reply = scripted(".");
        return say(connection, reply.isEmpty() ? "250 2.0.0 queued as 4711" : reply);
    }
    if (capitals.startsWith("QUIT")) {
        say(connection, "221 bye");
        return false;
    }
    return say(connection, "250 ok");
}

bool ScriptedMailServer::say(WireConnection &connection, const QByteArray &reply)
{
    if (reply == silence) {
        connection.waitForTheEnd();
        return false;
    }
    if (reply == breakOff) {
        connection.reset();
        return false;
    }
    return connection.write(reply + "\r\n");
}

QByteArray ScriptedMailServer::scripted(const QByteArray &command)
{
    const std::lock_guard lock(m_mutex);
    for (auto reply = m_script.replies.begin(); reply != m_script.replies.end(); ++reply)
        if (command.startsWith(reply.key()) && !reply->isEmpty())
            return reply->size() > 1 ? reply->takeFirst() : reply->first();
    return {};
}

} // namespace attache::test
