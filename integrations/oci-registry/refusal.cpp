// SPDX-License-Identifier: Apache-2.0
#include "refusal.h"

#include "core/retrypolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr int fewAttempts = 3; // where waiting seldom helps

enum class Meaning {
    Account,
    Permission,
    NoRepository,
    WrongImage,
    TooLarge,
    NotOffered,
    Redirected,
    Proxy,
    BlobsMissing,
    Unexpected,
    Later,
};

struct ServiceError {
    QString code;
    QString message;
};

std::vector<ServiceError> errorsOf(const HttpResponse &response)
{
    std::vector<ServiceError> errors;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonArray list = body.value(QLatin1String("errors")).toArray();
    for (const auto &value : list) {
        const QJsonObject error = value.toObject();
        errors.push_back({error.value(QLatin1String("code")).toString(),
                          error.value(QLatin1String("message")).toString().simplified().left(200)});
    }
    return errors;
}

bool hasCode(const HttpResponse &response, std::initializer_list<QLatin1String> codes)
{
    const auto errors = errorsOf(response);
    return std::any_of(errors.begin(), errors.end(), [codes](const ServiceError &error) {
        return std::find(codes.begin(), codes.end(), error.code) != codes.end();
    });
}

Meaning meaningOfStatus(int status)
{
    switch (status) {
    case 400:
        return Meaning::WrongImage;
    case 401:
        return Meaning::Account;
    case 403:
        return Meaning::Permission;
    case 404:
        return Meaning::NoRepository;
    case 405:
    case 415:
    case 501:
        return Meaning::NotOffered;
    case 407:
        return Meaning::Proxy;
    case 413:
        return Meaning::TooLarge;
    case 408:
    case 409:
    case 416:
    case 425:
    case 429:
    case 499:
        return Meaning::Later;
    default:
        break;
    }
    if (status >= 500)
        return Meaning::Later;
    if (status >= 400)
        return Meaning::WrongImage;
    return status >= 300 ? Meaning::Redirected : Meaning::Unexpected;
}

Meaning meaningOf(const HttpResponse &response)
{
    static const QMap<QString, Meaning> meanings{
        {QStringLiteral("UNAUTHORIZED"), Meaning::Account},
        {QStringLiteral("DENIED"), Meaning::Permission},
        {QStringLiteral("NAME_UNKNOWN"), Meaning::NoRepository},
        {QStringLiteral("NAME_INVALID"), Meaning::WrongImage},
        {QStringLiteral("TAG_INVALID"), Meaning::WrongImage},
        {QStringLiteral("MANIFEST_INVALID"), Meaning::WrongImage},
        {QStringLiteral("DIGEST_INVALID"), Meaning::WrongImage},
        {QStringLiteral("SIZE_INVALID"), Meaning::WrongImage},
        {QStringLiteral("MANIFEST_BLOB_UNKNOWN"), Meaning::BlobsMissing},
        {QStringLiteral("BLOB_UNKNOWN"), Meaning::BlobsMissing},
        {QStringLiteral("BLOB_UPLOAD_UNKNOWN"), Meaning::Later},
        {QStringLiteral("BLOB_UPLOAD_INVALID"), Meaning::Later},
        {QStringLiteral("TOOMANYREQUESTS"), Meaning::Later},
        {QStringLiteral("UNAVAILABLE"), Meaning::Later},
    };
    for (const ServiceError &error : errorsOf(response)) {
        if (const auto found = meanings.constFind(error.code); found != meanings.constEnd())
            return *found;
        const bool refused = response.status == 401 || response.status == 403;
        if (error.code == QLatin1String("UNKNOWN") && !refused)
            return Meaning::Later;
    }
    return meaningOfStatus(response.status);
}

/// "(403 DENIED: requested access to the resource is denied)"
QString quoted(const HttpResponse &response)
{
    QString text = QString::number(response.status);
    if (const auto errors = errorsOf(response); !errors.empty()) {
        text += u' ' + errors.front().code.simplified().left(60);
        if (!errors.front().message.isEmpty())
            text += QStringLiteral(": ") + errors.front().message;
    }
    return u'(' + text + u')';
}

Outcome limited(Outcome outcome)
{
    outcome.attemptLimit = fewAttempts;
    return outcome;
}

QString redirectTarget(const HttpResponse &response)
{
    const QUrl url = QUrl::fromEncoded(response.header("Location"));
    return url.host().isEmpty() ? QStringLiteral("another address") : url.host();
}

} // namespace

Outcome refusal(const HttpResponse &response, const QString &host, const QString &repository,
                const QDateTime &now)
{
    const QString answer = quoted(response);
    const QString place = host + u'/' + repository;
    switch (meaningOf(response)) {
    case Meaning::Account:
        return misconfigured(
            QStringLiteral("%1 does not accept the user name and the password %2: correct them, and "
                           "see that the account may push to %3")
                .arg(host, answer, place));
    case Meaning::Permission:
        return misconfigured(
            QStringLiteral("the account may not push to %1 %2: give it the right to").arg(place, answer));
    case Meaning::NoRepository:
        return misconfigured(
            QStringLiteral("%1 has no repository %2 and does not make one %3: create it there, or "
                           "use a registry that makes repositories on a push")
                .arg(host, repository, answer));
    case Meaning::WrongImage:
        return rejected(QStringLiteral("%1 refuses the image %2").arg(host, answer));
    case Meaning::TooLarge:
        return rejected(QStringLiteral("%1 refuses the image as too large %2").arg(host, answer));
    case Meaning::NotOffered:
        return misconfigured(
            QStringLiteral("%1 does not take images this way %2: see that it is an OCI registry, "
                           "and not read-only")
                .arg(host, answer));
    case Meaning::Redirected:
        return misconfigured(QStringLiteral("%1 redirects to %2 (%3): register that registry instead")
                                 .arg(host, redirectTarget(response))
                                 .arg(response.status));
    case Meaning::Proxy:
        return misconfigured(
            QStringLiteral("the proxy before %1 wants to be signed in to %2").arg(host, answer));
    case Meaning::BlobsMissing:
        return blobsMissing(host, now);
    case Meaning::Unexpected:
        return unexpected(host, QStringLiteral("status %1").arg(response.status));
    case Meaning::Later:
        break;
    }
    return retryLater(QStringLiteral("%1 cannot take it now %2").arg(host, answer),
                      retryAfter(response.header("Retry-After"), now));
}

Outcome refusal(const HttpFailure &failure)
{
    using Cause = HttpFailure::Cause;
    switch (failure.cause) {
    case Cause::Cancelled:
        return cancelled();
    case Cause::InvalidUrl:
    case Cause::Proxy:
        return misconfigured(failure.words);
    case Cause::Certificate:
        return misconfigured(failure.words +
                             QStringLiteral(": give the certificate of the authority that it is from "
                                            "(caCertificate) if that is a private one"));
    case Cause::Tls:
        return retryLater(failure.words +
                          QStringLiteral(": a registry without TLS is used only where plain HTTP is "
                                         "allowed (allowInsecureHTTP)"));
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::ConnectionLost:
    case Cause::Timeout:
    case Cause::BodyUnreadable:
        break;
    }
    return retryLater(failure.words); // content is kept by its digest: sending it twice does no harm
}

Outcome unexpected(const QString &host, const QString &why)
{
    return limited(
        retryLater(QStringLiteral("%1 did not answer as a registry does (%2): a proxy or a sign-in page may "
                                  "be in between")
                       .arg(host, why)));
}

Outcome refusedElsewhere(const HttpResponse &response, const QString &store, const QString &host)
{
    return limited(retryLater(QStringLiteral("%1, where %2 has its content sent, refuses it (%3)")
                                  .arg(store, host)
                                  .arg(response.status)));
}

Outcome blobsMissing(const QString &host, const QDateTime &now)
{
    return limited(retryLater(QStringLiteral("%1 does not see the parts of the image that it took").arg(host),
                              now.addSecs(3)));
}

bool wantsNewUpload(const HttpResponse &response)
{
    const bool gone = response.status == 404 || response.status == 416;
    return gone ||
           hasCode(response, {QLatin1String("BLOB_UPLOAD_UNKNOWN"), QLatin1String("BLOB_UPLOAD_INVALID"),
                              QLatin1String("DIGEST_INVALID"), QLatin1String("SIZE_INVALID")});
}

bool missesBlobs(const HttpResponse &response)
{
    return hasCode(response, {QLatin1String("MANIFEST_BLOB_UNKNOWN"), QLatin1String("BLOB_UNKNOWN")});
}

bool isWebPage(const HttpResponse &response)
{
    return response.header("Content-Type").toLower().startsWith("text/html");
}

} // namespace attache::ATTACHE_INTEGRATION
