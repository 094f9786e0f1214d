// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <memory>
#include <mutex>

namespace attache::test
{

/// A mail server in clear that does everything right, but for what a script says. Keeps what it is told.
class ScriptedMailServer
{
public:
    struct Script {
        QByteArray greeting = "220 mail.test ESMTP";
        QByteArrayList keywords{"SIZE 1000000", "8BITMIME", "AUTH PLAIN LOGIN"}; ///< after EHLO
        /// Replies by the beginning of a command, in capitals ("RCPT TO:<OPS@", "." for the message's end):
        /// used up in order, the last one for all that follow. `silence` and `breakOff` are replies too.
        QMap<QByteArray, QByteArrayList> replies;
    };

    static inline const QByteArray silence = "(nothing)";
    static inline const QByteArray breakOff = "(reset)";

    explicit ScriptedMailServer(Script script);

    quint16 port() const { return m_server->port(); }

    int connections() const { return m_server->connections(); }

    QByteArrayList commands() const;                ///< of all connections, without the lines of messages
    bool hasHeard(const QByteArray &command) const; ///< the beginning of one
    QByteArrayList messages() const;                ///< as they came, with the dots that were added

private:
    void serve(WireConnection &connection);
    bool answer(WireConnection &connection, const QByteArray &command);
    bool say(WireConnection &connection, const QByteArray &reply);
    QByteArray scripted(const QByteArray &command);

    Script m_script;
    mutable std::mutex m_mutex;
    QByteArrayList m_commands;
    QByteArrayList m_messages;
    std::unique_ptr<ScriptedServer> m_server; // ends first: its threads are in here
};

} // namespace attache::test
