// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storefixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

/// What the tests of the provider "gcs" share: answers of Google's, and deliveries to a made-up one.
namespace attache::ATTACHE_INTEGRATION
{

inline const HttpResponse tokenAnswer{
    200, {}, R"({"access_token":"t0ken","expires_in":3599,"token_type":"Bearer"})", false};

inline HttpResponse errorOf(int status, const char *reason)
{
    const QJsonObject error{{QStringLiteral("code"), status},
                            {QStringLiteral("errors"),
                             QJsonArray{QJsonObject{{QStringLiteral("reason"), QLatin1String(reason)}}}}};
    return {status, {}, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(), false};
}

/// What the store says of the attestation when all went well.
inline QJsonObject resource()
{
    const QByteArray md5 = QCryptographicHash::hash(envelopeJson, QCryptographicHash::Md5).toBase64();
    return {{QStringLiteral("name"), attestationName()},
            {QStringLiteral("size"), QString::number(envelopeJson.size())},
            {QStringLiteral("md5Hash"), QString::fromLatin1(md5)}};
}

inline HttpResponse storedAnswer(const QJsonObject &what = resource())
{
    return {200, {}, QJsonDocument(what).toJson(), false};
}

inline QString keyOf(const QJsonObject &registration)
{
    return QJsonDocument::fromJson(registration.value(QLatin1String("credentials")).toString().toUtf8())
        .object()
        .value(QLatin1String("private_key"))
        .toString();
}

/// The stand-in, for those that need one, and a fake client for the others.
struct GoogleFixture : StoreFixture {
    /// Of a key file like the stand-in's, for Google's own address.
    QJsonObject registration(const QString &changed = {}, const QJsonValue &value = {}) const
    {
        QJsonObject registration = m_google->registration();
        QJsonObject file =
            QJsonDocument::fromJson(registration.value(QLatin1String("credentials")).toString().toUtf8())
                .object();
        file.insert(QStringLiteral("token_uri"), QStringLiteral("https://oauth2.googleapis.com/token"));
        if (!changed.isEmpty())
            file.insert(changed, value);
        return {{QStringLiteral("bucket"), QStringLiteral("my-bucket")},
                {QStringLiteral("credentials"),
                 QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact))}};
    }

    /// With the fake client, and a token first.
    Outcome deliver(std::deque<Result<HttpResponse, HttpFailure>> answers)
    {
        answers.push_front(tokenAnswer);
        return deliverTo(registration(), inTurn(std::move(answers)));
    }

    /// Before each test. False when the stand-in cannot be started.
    bool startAnew()
    {
        return StoreFixture::startAnew(m_google, [] { return sandbox::startGoogleBucket(); });
    }

    std::unique_ptr<sandbox::StandIn> m_google;
};

} // namespace attache::ATTACHE_INTEGRATION
