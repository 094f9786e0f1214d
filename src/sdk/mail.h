// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sdk/body.h"
#include "sdk/http.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>
#include <vector>

/// Mail as an integration sees it: values, and a client that takes one message to one recipient.
namespace attache
{

/// Where mail is handed in, and how.
struct MailServer {
    enum class Security {
        StartTls, ///< begins in clear and must turn to TLS before anything else (port 587)
        Tls,      ///< TLS from the first byte (port 465)
        None,     ///< in clear
    };

    QString host; ///< name or address; an IPv6 address without brackets
    quint16 port = 587;
    Security security = Security::StartTls;
    bool allowClearText = false; ///< lets the password go to another machine without encryption
    QString user;                ///< empty: no signing in
    QString password;
    QByteArray caCertificates;                 ///< PEM of private authorities, beside the system's
    std::chrono::milliseconds timeout{60'000}; ///< without a sign of life from the server
    /// The same once it has the whole message: giving up earlier makes duplicates (RFC 5321 §4.5.3.2.6).
    std::chrono::milliseconds patience{600'000};
};

struct MailAttachment {
    QString name; ///< the file's
    QByteArray type = "application/octet-stream";
    Content content;
};

struct MailMessage {
    QString messageId; ///< without angle brackets; the same whenever the same message is sent
    QDateTime date;
    QString from; ///< addresses are bare: no names, no angle brackets
    QStringList to;
    QStringList cc;
    QString subject;
    QString text;
    QString html; ///< a whole document saying the same; empty: text only
    std::vector<MailAttachment> attachments;
};

/// What a server said at last.
struct MailReply {
    int code = 0;         ///< 250, 550 …; 0: nothing
    QString enhancedCode; ///< "5.1.1" (RFC 3463); empty where it gave none
    QString text;         ///< its words, in one line
};

/// It was taken.
struct MailAnswer {
    MailReply reply;
    QString encryption; ///< "TLSv1.3"; empty: in clear
    QString dialogue;   ///< what both said line by line, without credentials, without the message
};

/// Why a message was not taken.
struct MailFailure {
    enum class Cause {
        Invalid, ///< an address or another input that must not be sent; nothing was
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, ///< closed or reset by the other side
        Certificate,    ///< not valid, not trusted, or not for this host
        Tls,            ///< no common protocol, or no TLS at all where it was expected
        NoStartTls,     ///< the server does not offer the TLS that is demanded; nothing secret was sent
        NoSignIn,       ///< the server takes no user name and password, or none without TLS
        NoUtf8,         ///< an address beyond ASCII, and a server that cannot have one (RFC 6531)
        TooLarge,       ///< for the limit that the server announced
        Refused,        ///< the server said so: see `reply`
        Timeout,
        Unreadable, ///< our own file went away or shrank
        Cancelled,
    };

    /// What was being asked for when it failed.
    enum class Stage { Connection, Greeting, Hello, StartTls, SignIn, Sender, Recipient, Message };

    Cause cause = Cause::ConnectionLost;
    Stage stage = Stage::Connection;
    MailReply reply;             ///< where cause is Refused
    bool mayHaveArrived = false; ///< the whole message had left when the answer was lost
    QString words;               ///< plain, with host and port, and what the server said
    QString dialogue;            ///< as in MailAnswer
};

/// Hands mail in. Never sends a password in clear but to this machine or where that is allowed, never a
/// message unauthenticated when there is a user, never anything twice.
///
/// Thread: called on worker threads only, and blocks there until the answer, the timeout or `stop`.
class MailClient
{
public:
    virtual ~MailClient() = default;

    /// One message to one recipient, whatever its headers say, so that it is known whom it reached.
    virtual Result<MailAnswer, MailFailure> send(const MailServer &server, const MailMessage &message,
                                                 const QString &recipient, std::stop_token stop) = 0;

    /// Connects and signs in, and sends nothing.
    virtual Result<MailAnswer, MailFailure> signIn(const MailServer &server, std::stop_token stop) = 0;
};

/// What makes this no address to send from or to, as the end of a sentence ("must have one @"); empty when it
/// can be used. Stricter than RFC 5321: no quoted local part, no address literal.
QString addressFlaw(const QString &address);

/// The address with its domain in ASCII (RFC 5890).
QString asciiDomain(const QString &address);

/// The mail as requests are shown to people: method SMTP, the envelope and the headers, the text.
HttpRequest shownRequest(const MailServer &server, const MailMessage &message, const QString &recipient);

/// Whether a host's name can only mean this machine.
bool isThisMachine(const QString &host);

} // namespace attache
