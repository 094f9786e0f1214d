// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "core/redact.h"
#include "core/retrypolicy.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// An empty string, or a sentence to add: a clock that is wrong makes every signature look forged.
QString clockHint(const HttpResponse &response, const QDateTime &now)
{
    QByteArray text = response.header("Date");
    const QDateTime there =
        QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")), Qt::RFC2822Date);
    const qint64 minutes = there.isValid() ? qAbs(there.secsTo(now)) / 60 : 0;
    if (minutes < 5)
        return {};
    return QStringLiteral(
               ". The clocks of this machine and of the receiver are %1 minutes apart, which alone makes "
               "signatures fail")
        .arg(minutes);
}

Outcome retryOf(const HttpResponse &response, const QDateTime &now, const QString &reason)
{
    return retryLater(reason.arg(response.status), retryAfter(response.header("Retry-After"), now));
}

Outcome redirected(const HttpResponse &response)
{
    const QString target = QString::fromUtf8(response.header("Location"));
    const QString where =
        target.contains(QLatin1String("://")) ? maskedUrl(target) : QStringLiteral("another path of its own");
    return misconfigured(
        QStringLiteral("The receiver redirects to %1 (%2), and a webhook is not sent on. Register the "
                       "final address")
            .arg(where)
            .arg(response.status));
}

} // namespace

Outcome outcomeOf(const HttpResponse &response, const QDateTime &now)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return delivered({{QStringLiteral("status"), status}});
    if (status >= 300 && status < 400)
        return redirected(response);
    switch (status) {
    case 401:
        return misconfigured(QStringLiteral("The receiver does not accept our signature or address (401)") +
                             clockHint(response, now));
    case 403:
        return misconfigured(QStringLiteral("The receiver forbids it (403)") + clockHint(response, now));
    case 404:
        return misconfigured(QStringLiteral("The receiver has nothing at this address (404)"));
    case 405:
        return misconfigured(QStringLiteral("The receiver takes no posts at this address (405)"));
    case 407:
        return misconfigured(QStringLiteral("A proxy on the way asks for a password (407)"));
    case 410:
        return misconfigured(QStringLiteral("The receiver wants no more messages at this address (410)"));
    case 415:
        return misconfigured(QStringLiteral("The receiver takes no JSON (415)"));
    case 501:
        return misconfigured(QStringLiteral("The receiver does not know how to take posts (501)"));
    case 409: {
        Outcome outcome = retryOf(response, now, QStringLiteral("The receiver sees a conflict (%1)"));
        outcome.attemptLimit = 2; // once more: the other one may have been a copy under way
        return outcome;
    }
    case 408:
    case 421:
    case 423:
    case 425:
        return retryOf(response, now, QStringLiteral("The receiver asks to try again (%1)"));
    case 429:
        return retryOf(response, now, QStringLiteral("The receiver has had too many messages for now (%1)"));
    case 413:
        return rejected(QStringLiteral("The message is too large for the receiver (413)"));
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return retryOf(response, now, QStringLiteral("The receiver has a problem of its own (%1)"));
    return rejected(QStringLiteral("The receiver refused the message (%1)").arg(status));
}

Outcome outcomeOf(const HttpFailure &failure)
{
    using Cause = HttpFailure::Cause;
    switch (failure.cause) {
    case Cause::Cancelled:
        return cancelled();
    case Cause::InvalidUrl:
    case Cause::Certificate:
    case Cause::Proxy:
        return misconfigured(failure.words);
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::ConnectionLost:
    case Cause::Tls:
    case Cause::Timeout:
    case Cause::BodyUnreadable:
        return retryLater(failure.words);
    }
    Q_UNREACHABLE();
}

} // namespace attache::ATTACHE_INTEGRATION
