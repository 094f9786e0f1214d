// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/smtpconnection.h"
#include "sandbox/smtpmessage.h"
#include "sandbox/standin.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <optional>

namespace attache::sandbox
{

/// A mail that has come whole and is as it should be.
struct SmtpMail {
    QByteArray from;
    QByteArrayList to;
    QByteArray content;
};

/// What the sessions of one server share. Called on the sessions' threads.
struct SmtpHouse {
    QByteArray user;
    QByteArray password;
    const ThrowAwayTls &tls;
    std::function<std::optional<Fault>()> nextFault;
    std::function<bool(std::chrono::milliseconds)> wait; ///< false when the server ends meanwhile
    std::function<void(const SmtpMail &)> keep;
};

/// One client's dialogue (RFC 5321 with STARTTLS, AUTH, SIZE, 8BITMIME and SMTPUTF8). On one thread.
class SmtpSession
{
public:
    SmtpSession(SmtpConnection &connection, const SmtpHouse &house);

    void run(); ///< until either side ends it

private:
    bool handle(const QByteArray &command);
    bool hello(const QByteArray &argument, bool extended);
    bool startTls();
    bool authenticate(const QByteArray &argument);
    std::optional<QByteArray> ask(const QByteArray &prompt);
    bool signedIn(const QByteArray &user, const QByteArray &password);
    bool mail(const QByteArray &argument);
    std::optional<SmtpReply> flawOfParameters(const QByteArrayList &parameters, const QByteArray &address);
    bool recipient(const QByteArray &argument);
    bool data();
    std::optional<QByteArray> readMessage(bool &tooLarge);
    bool conclude(const SmtpMail &mail);
    bool say(int code, const QByteArray &words);

    bool say(const SmtpReply &reply) { return say(reply.code, reply.words); }

    void reset();

    SmtpConnection &m_connection;
    const SmtpHouse &m_house;
    bool m_greeted = false;
    bool m_extended = false; // by EHLO
    bool m_signedIn = false;
    int m_failures = 0; // to sign in
    bool m_utf8 = false;
    std::optional<QByteArray> m_from;
    QByteArrayList m_to;
};

} // namespace attache::sandbox
