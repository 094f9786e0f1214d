// SPDX-License-Identifier: Apache-2.0
#include "sandbox/smtpsession.h"

#include <algorithm>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype largestMessage = 25 * 1024 * 1024; // bytes, as a large provider has it
constexpr qsizetype longestCommand = 4096;             // more than 512, for what extensions add
constexpr qsizetype longestPiece = 1024 * 1024;        // of a message, without a line end
constexpr int mostRecipients = 100;
constexpr int mostFailures = 3;

/// "<a@b> SIZE=1" → "a@b" and the parameters; nothing without angle brackets.
std::optional<QByteArray> pathOf(const QByteArray &argument, QByteArrayList *parameters)
{
    const QByteArray text = argument.trimmed();
    const qsizetype end = text.indexOf('>');
    if (!text.startsWith('<') || end < 0)
        return std::nullopt;
    const QByteArray rest = text.mid(end + 1).simplified();
    *parameters = rest.isEmpty() ? QByteArrayList() : rest.split(' ');
    return text.mid(1, end - 1);
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !text.isEmpty() ? std::optional(decoded.decoded) : std::nullopt;
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

SmtpSession::SmtpSession(SmtpConnection &connection, const SmtpHouse &house)
    : m_connection(connection)
    , m_house(house)
{
}

void SmtpSession::run()
{
    bool goesOn = say(220, "sandbox.test ESMTP, nothing is handed on");
    while (goesOn) {
        const auto line = m_connection.readLine(longestCommand);
        if (!line)
            return;
        goesOn = line->endsWith("\r\n") ? handle(line->chopped(2)) : say(500, "5.5.2 bare <LF> received");
    }
}

/// False when the session is over.
bool SmtpSession::handle(const QByteArray &command)
{
    const QByteArray capitals = command.toUpper();
    const auto is = [&](const char *verb) {
        return capitals == verb || capitals.startsWith(verb + QByteArray(" "));
    };
    const QByteArray argument = command.mid(5).trimmed();
    if (is("EHLO") || is("HELO"))
        return hello(argument, is("EHLO"));
    if (is("QUIT")) {
        say(221, "2.0.0 bye");
        return false;
    }
    if (is("NOOP"))
        return say(250, "2.0.0 ok");
    if (is("RSET")) {
        reset();
        return say(250, "2.0.0 ok");
    }
    if (is("VRFY"))
        return say(252, "2.0.0 send it and see");
    if (!m_greeted)
        return say(503, "5.5.1 say EHLO first");
    if (is("STARTTLS"))
        return startTls();
    if (is("AUTH"))
        return authenticate(argument);
    if (capitals.startsWith("MAIL FROM:"))
        return mail(command.mid(10));
    if (capitals.startsWith("RCPT TO:"))
        return recipient(command.mid(8));
    if (is("DATA"))
        return data();
    return say(500, "5.5.1 unknown command");
}

bool SmtpSession::hello(const QByteArray &argument, bool extended)
{
    if (argument.isEmpty() || argument.contains(' ') || argument.contains('_'))
        return say(501, "5.5.4 that is no host's name");
    reset();
    m_greeted = true;
    m_extended = extended;
    if (!extended)
        return say(250, "sandbox.test");
    QByteArrayList lines{"sandbox.test", "SIZE " + QByteArray::number(largestMessage), "8BITMIME", "SMTPUTF8",
                         "ENHANCEDSTATUSCODES"};
    lines += m_connection.isEncrypted() ? "AUTH PLAIN LOGIN" : "STARTTLS";
    QByteArray reply;
    for (const QByteArray &line : lines)
        reply += (line == lines.last() ? "250 " : "250-") + line + "\r\n";
    return m_connection.write(reply);
}

bool SmtpSession::startTls()
{
    if (m_connection.isEncrypted())
        return say(503, "5.5.1 TLS is on");
    if (!say(220, "2.0.0 go on") || !m_connection.startTls(m_house.tls))
        return false;
    reset();
    m_greeted = false; // all that was said before does not count (RFC 3207 §4.2)
    return true;
}

bool SmtpSession::authenticate(const QByteArray &argument)
{
    if (!m_extended)
        return say(503, "5.5.1 say EHLO first");
    if (!m_connection.isEncrypted())
        return say(538, "5.7.11 begin TLS first");
    if (m_signedIn)
        return say(503, "5.5.1 you are signed in");
    const QByteArrayList words = argument.simplified().split(' ');
    const QByteArray mechanism = words.first().toUpper();
    if (mechanism != "PLAIN" && mechanism != "LOGIN")
        return say(504, "5.5.4 only PLAIN and LOGIN");
    auto first = words.size() > 1 ? fromBase64(words[1]) : ask(mechanism == "PLAIN" ? "" : "VXNlcm5hbWU6");
    if (mechanism == "PLAIN") {
        const QByteArrayList parts = first.value_or(QByteArray()).split('\0');
        return parts.size() == 3 ? signedIn(parts[1], parts[2])
                                 : say(501, "5.5.2 that is not base64 of \\0user\\0password");
    }
    const auto second = first ? ask("UGFzc3dvcmQ6") : std::nullopt;
    return second ? signedIn(*first, *second) : say(501, "5.5.2 that is not base64");
}

/// What the client answers to a prompt; nothing when it breaks off or has no base64.
std::optional<QByteArray> SmtpSession::ask(const QByteArray &prompt)
{
    if (!m_connection.write("334 " + prompt + "\r\n"))
        return std::nullopt;
    const auto line = m_connection.readLine(longestCommand);
    return line ? fromBase64(line->trimmed()) : std::nullopt;
}

bool SmtpSession::signedIn(const QByteArray &user, const QByteArray &password)
{
    m_signedIn = user == m_house.user && password == m_house.password;
    if (m_signedIn)
        return say(235, "2.7.0 welcome");
    if (++m_failures < mostFailures)
        return say(535, "5.7.8 the user name or the password is wrong");
    say(421, "4.7.0 too many wrong passwords");
    return false;
}

bool SmtpSession::mail(const QByteArray &argument)
{
    if (!m_signedIn)
        return say(530, "5.7.0 sign in first");
    if (m_from)
        return say(503, "5.5.1 there is a sender");
    QByteArrayList parameters;
    const auto address = pathOf(argument, &parameters);
    if (!address || !isMailbox(*address))
        return say(553, "5.1.7 that is no sender's address");
    if (const auto flaw = flawOfParameters(parameters, *address))
        return say(*flaw);
    m_from = address;
    return say(250, "2.1.0 ok");
}

std::optional<SmtpReply> SmtpSession::flawOfParameters(const QByteArrayList &parameters,
                                                       const QByteArray &address)
{
    m_utf8 = false;
    for (const QByteArray &parameter : parameters) {
        const QByteArray capitals = parameter.toUpper();
        if (capitals.startsWith("SIZE=")) {
            if (capitals.mid(5).toLongLong() > largestMessage)
                return SmtpReply{552, "5.3.4 too large"};
        } else if (capitals == "SMTPUTF8") {
            m_utf8 = true;
        } else if (capitals != "BODY=8BITMIME" && capitals != "BODY=7BIT") {
            return SmtpReply{555, "5.5.4 unknown parameter"};
        }
    }
    if (!m_utf8 && !isAscii(address))
        return SmtpReply{553, "5.6.7 ask for SMTPUTF8 with that address"};
    return std::nullopt;
}

bool SmtpSession::recipient(const QByteArray &argument)
{
    if (!m_from)
        return say(503, "5.5.1 name the sender first");
    QByteArrayList parameters;
    const auto address = pathOf(argument, &parameters);
    if (!address || !isMailbox(*address))
        return say(501, "5.1.3 that is no address");
    if (!parameters.isEmpty())
        return say(555, "5.5.4 unknown parameter");
    if (!m_utf8 && !isAscii(*address))
        return say(553, "5.6.7 ask for SMTPUTF8 with that address");
    if (m_to.size() >= mostRecipients)
        return say(452, "4.5.3 too many recipients");
    m_to += *address;
    return say(250, "2.1.5 ok");
}

bool SmtpSession::data()
{
    if (m_to.isEmpty())
        return say(503, "5.5.1 name a recipient first");
    if (!say(354, "end with a line with a dot alone"))
        return false;
    bool tooLarge = false;
    const auto content = readMessage(tooLarge);
    if (!content)
        return false;
    const SmtpMail mail{*m_from, m_to, *content};
    const bool utf8 = m_utf8;
    reset();
    if (tooLarge)
        return say(552, "5.3.4 too large");
    if (const auto flaw = flawOf(*content, utf8))
        return say(*flaw);
    return conclude(mail);
}

/// Up to the line with a dot alone, which CRLF alone ends: what another server would take for the end is part
/// of the message here, and refused later.
std::optional<QByteArray> SmtpSession::readMessage(bool &tooLarge)
{
    QByteArray message;
    bool lineBegins = true;
    for (;;) {
        const auto line = m_connection.readLine(longestPiece);
        if (!line)
            return std::nullopt;
        if (lineBegins && *line == ".\r\n")
            return message;
        tooLarge = tooLarge || message.size() + line->size() > largestMessage;
        if (!tooLarge)
            message += lineBegins && line->startsWith('.') ? line->mid(1) : *line;
        lineBegins = line->endsWith("\r\n");
    }
}

bool SmtpSession::conclude(const SmtpMail &mail)
{
    const auto fault = m_house.nextFault();
    if (fault && !m_house.wait(fault->delay))
        return false;
    const bool refused = fault && !fault->reset && fault->status >= 400;
    if (!refused)
        m_house.keep(mail);
    if (fault && fault->reset) {
        m_connection.breakOff();
        return false;
    }
    if (!refused)
        return say(250, "2.0.0 kept");
    say(fault->status, fault->body.isEmpty() ? QByteArray("a fault that was asked for")
                                             : QByteArray(fault->body).replace("\r", "").replace("\n", " "));
    return fault->status != 421;
}

bool SmtpSession::say(int code, const QByteArray &words)
{
    return m_connection.write(QByteArray::number(code) + ' ' + words + "\r\n");
}

void SmtpSession::reset()
{
    m_from.reset();
    m_to.clear();
    m_utf8 = false;
}

} // namespace attache::sandbox
