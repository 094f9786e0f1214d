// SPDX-License-Identifier: Apache-2.0
#include "engine/mailfailures.h"
#include "engine/words.h"

#include <QStringList>

#include <cerrno>

namespace attache
{

namespace
{

using Cause = MailFailure::Cause;
using Security = MailServer::Security;
using Stage = MailFailure::Stage;

Cause causeOf(CURLcode result, const MailDialogue &dialogue)
{
    switch (result) {
    case CURLE_ABORTED_BY_CALLBACK:
        return Cause::Cancelled;
    case CURLE_OPERATION_TIMEDOUT:
        return Cause::Timeout;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return Cause::Certificate;
    default:
        break;
    }
    if (dialogue.reply().code >= 400) // it is of the last command: all others were answered well
        return Cause::Refused;
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Cause::HostNotFound;
    case CURLE_COULDNT_CONNECT: // the connection that was there is gone, or there was none
        return dialogue.stage() == Stage::Connection ? Cause::ConnectionRefused : Cause::ConnectionLost;
    case CURLE_SSL_CONNECT_ERROR:
        return Cause::Tls;
    case CURLE_USE_SSL_FAILED:
        return Cause::NoStartTls;
    case CURLE_LOGIN_DENIED:
        return Cause::NoSignIn;
    case CURLE_URL_MALFORMAT:
        return Cause::Invalid;
    default:
        return Cause::ConnectionLost;
    }
}

QString whatIsRefused(Stage stage)
{
    switch (stage) {
    case Stage::Connection:
    case Stage::Greeting:
        return EngineWords::tr("turns us away");
    case Stage::Hello:
        return EngineWords::tr("refuses to talk");
    case Stage::StartTls:
        return EngineWords::tr("does not begin TLS");
    case Stage::SignIn:
        return EngineWords::tr("does not let the user in");
    case Stage::Sender:
        return EngineWords::tr("refuses the sender");
    case Stage::Recipient:
        return EngineWords::tr("refuses the recipient");
    case Stage::Message:
        return EngineWords::tr("refuses the message");
    }
    Q_UNREACHABLE();
}

QString saidWords(const MailReply &reply)
{
    QStringList words{QString::number(reply.code), reply.enhancedCode, reply.text};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString timeoutWords(const MailFailure &failure, const MailServer &server)
{
    if (failure.stage == Stage::Connection)
        return EngineWords::tr("No connection to %1 within the time").arg(placeOf(server));
    const auto limit = failure.mayHaveArrived ? server.patience : server.timeout;
    QString words = EngineWords::tr("Nothing came from %1 for %2 seconds")
                        .arg(placeOf(server))
                        .arg(double(limit.count()) / 1000);
    if (failure.stage != Stage::Greeting || server.security == Security::Tls)
        return words;
    return words + EngineWords::tr(". It may expect TLS from the first byte, as port 465 does: choose the "
                                   "security tls");
}

QString tlsWords(const MailSession &session, const MailServer &server)
{
    QString words = EngineWords::tr("No secure connection to %1: %2").arg(placeOf(server), session.problem());
    if (server.security != Security::Tls)
        return words;
    return words +
           EngineWords::tr(". It may begin without TLS, as port 587 does: choose the security starttls");
}

QString wordsOf(const MailFailure &failure, const MailSession &session, const MailServer &server)
{
    const QString place = placeOf(server);
    switch (failure.cause) {
    case Cause::HostNotFound:
        return EngineWords::tr("The host of %1 cannot be found").arg(place);
    case Cause::ConnectionRefused:
        return session.systemError() == ECONNREFUSED
                   ? EngineWords::tr("Nothing listens at %1: connection refused").arg(place)
                   : EngineWords::tr("%1 cannot be reached: %2")
                         .arg(place, qt_error_string(session.systemError()));
    case Cause::Certificate:
        return EngineWords::tr("The certificate of %1 is not accepted: %2").arg(place, session.problem());
    case Cause::Tls:
        return tlsWords(session, server);
    case Cause::NoStartTls:
        return EngineWords::tr("%1 does not offer STARTTLS, so nothing was sent to it").arg(place);
    case Cause::NoSignIn:
        return EngineWords::tr("%1 has no way of signing in that can be used, so nothing was sent to it")
            .arg(place);
    case Cause::Refused:
        return QStringLiteral("%1 %2: %3").arg(place, whatIsRefused(failure.stage), saidWords(failure.reply));
    case Cause::Timeout:
        return timeoutWords(failure, server);
    case Cause::Cancelled:
        return QStringLiteral("Stopped");
    case Cause::ConnectionLost:
        return EngineWords::tr("The connection to %1 broke off").arg(place);
    default:
        return QStringLiteral("%1: %2").arg(place, session.problem());
    }
}

} // namespace

QString placeOf(const MailServer &server)
{
    const bool isIpv6 = server.host.contains(QLatin1Char(':'));
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(server.host).arg(server.port);
}

MailFailure invalidMail(const QString &words)
{
    MailFailure failure;
    failure.cause = Cause::Invalid;
    failure.words = words;
    return failure;
}

MailFailure failureOf(CURLcode result, const MailSession &session, const MailServer &server)
{
    const MailDialogue &dialogue = session.dialogue();
    MailFailure failure;
    failure.cause = causeOf(result, dialogue);
    failure.stage =
        dialogue.stage() == Stage::Connection && session.hadConnection() ? Stage::Greeting : dialogue.stage();
    if (failure.cause == Cause::Refused)
        failure.reply = dialogue.reply();
    failure.mayHaveArrived = session.messageIsGone() && failure.cause != Cause::Refused;
    failure.words = wordsOf(failure, session, server);
    failure.dialogue = dialogue.text();
    return failure;
}

MailFailure notSignedIn(const MailSession &session, const MailServer &server)
{
    MailFailure failure;
    failure.cause = Cause::NoSignIn;
    failure.stage = Stage::SignIn;
    failure.words = EngineWords::tr("%1 asks for no user name and password, so nothing was sent to it")
                        .arg(placeOf(server));
    if (server.security == Security::None && session.dialogue().offers("STARTTLS"))
        failure.words += EngineWords::tr(". It may once TLS is on: choose the security starttls");
    failure.dialogue = session.dialogue().text();
    return failure;
}

} // namespace attache
