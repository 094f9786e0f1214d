// SPDX-License-Identifier: Apache-2.0
#include "engine/mailclient.h"

#include "engine/mailfailures.h"
#include "engine/mailmessage.h"
#include "engine/mailsession.h"
#include "engine/words.h"

#include <algorithm>
#include <optional>

namespace attache
{

namespace
{

using Cause = MailFailure::Cause;
using Security = MailServer::Security;
using Stage = MailFailure::Stage;

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What forbids to connect at all; empty when nothing does.
QString flaw(const MailServer &server)
{
    if (server.host.isEmpty() || hasControl(server.host) || server.host.contains(QLatin1Char('/')) ||
        server.port == 0)
        return EngineWords::tr("The mail server's host or port is not valid");
    if (hasControl(server.user) || server.password.contains(QChar(0)))
        return EngineWords::tr("The user name or password has a character that cannot be sent");
    if (server.security == Security::None && !server.user.isEmpty() && !server.allowClearText &&
        !isThisMachine(server.host))
        return EngineWords::tr("The password for %1 would travel without encryption").arg(placeOf(server));
    return {};
}

/// Connects, and makes sure that the server knows who we are where it is to.
std::optional<MailFailure> open(MailSession &session, const MailServer &server)
{
    if (const CURLcode result = session.signIn(); result != CURLE_OK)
        return failureOf(result, session, server);
    if (server.user.isEmpty() || session.dialogue().isSignedIn())
        return std::nullopt;
    session.leave();
    return notSignedIn(session, server);
}

/// What this server cannot take, as it said itself; found out here, before it is tried.
std::optional<MailFailure> unfit(const MailDialogue &dialogue, const MailServer &server, qint64 size,
                                 const QString &from, const QString &to)
{
    MailFailure failure;
    failure.stage = Stage::Sender;
    failure.dialogue = dialogue.text();
    if ((!isAscii(from) || !isAscii(to)) && !dialogue.offers("SMTPUTF8")) {
        failure.cause = Cause::NoUtf8;
        failure.words =
            EngineWords::tr("%1 cannot have an address with letters beyond ASCII before the @: %2")
                .arg(placeOf(server), isAscii(to) ? from : to);
        return failure;
    }
    const qint64 largest = dialogue.largestMessage();
    if (largest == 0 || size <= largest)
        return std::nullopt;
    failure.cause = Cause::TooLarge;
    failure.words = EngineWords::tr("The message has %1 bytes, and %2 takes no more than %3")
                        .arg(size)
                        .arg(placeOf(server))
                        .arg(largest);
    return failure;
}

MailAnswer answerOf(const MailSession &session)
{
    return {session.dialogue().reply(), session.dialogue().encryption(), session.dialogue().text()};
}

} // namespace

SmtpClient::SmtpClient()
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

SmtpClient::~SmtpClient()
{
    curl_global_cleanup();
}

Result<MailAnswer, MailFailure> SmtpClient::send(const MailServer &server, const MailMessage &message,
                                                 const QString &recipient, std::stop_token stop)
{
    if (const QString words = flaw(server); !words.isEmpty())
        return invalidMail(words);
    if (const QString words = addressFlaw(recipient); !words.isEmpty())
        return invalidMail(EngineWords::tr("The address %1 %2").arg(recipient.simplified(), words));
    const auto mime = mimeOf(message);
    if (!mime)
        return invalidMail(mime.error());
    const QString from = asciiDomain(message.from);
    const QString to = asciiDomain(recipient);

    MailSession session(server, std::move(stop));
    if (auto failure = open(session, server))
        return *std::move(failure);
    if (auto failure = unfit(session.dialogue(), server, mime->size(), from, to)) {
        session.leave();
        return *std::move(failure);
    }
    const CURLcode result = session.send(from.toUtf8(), to.toUtf8(), *mime);
    if (result != CURLE_OK)
        return failureOf(result, session, server);
    return answerOf(session);
}

Result<MailAnswer, MailFailure> SmtpClient::signIn(const MailServer &server, std::stop_token stop)
{
    return signIn(server, std::move(stop), {});
}

Result<MailAnswer, MailFailure> SmtpClient::signIn(const MailServer &server, std::stop_token stop,
                                                   const WatchReaching &watch)
{
    if (const QString words = flaw(server); !words.isEmpty())
        return invalidMail(words);
    MailSession session(server, std::move(stop), watch);
    if (auto failure = open(session, server)) {
        session.tellFailure(*failure);
        return *std::move(failure);
    }
    session.leave();
    return answerOf(session);
}

} // namespace attache
