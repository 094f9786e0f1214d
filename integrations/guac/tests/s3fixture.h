// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storefixture.h"

#include <QCryptographicHash>

/// What the tests of the provider "s3" share: answers of a store, and deliveries to made-up ones.
namespace attache::ATTACHE_INTEGRATION
{

inline HttpResponse errorOf(int status, const QByteArray &code, const QByteArray &more = {},
                            const HttpHeaders &headers = {})
{
    return {status, headers,
            "<?xml version=\"1.0\"?>\n<Error><Code>" + code + "</Code><Message>5ecret</Message>" + more +
                "</Error>",
            false};
}

inline HttpResponse storedAnswer(HttpHeaders headers = {})
{
    const QByteArray md5 = QCryptographicHash::hash(envelopeJson, QCryptographicHash::Md5).toHex();
    headers.append({"ETag", '"' + md5 + '"'});
    return {200, headers, {}, false};
}

inline QString codeIn(const QString &reason)
{
    return reason.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
}

/// The stand-in, for those that need one, and a fake client for the others.
struct S3Fixture : StoreFixture {
    QJsonObject registration(const QString &changed = {}, const QJsonValue &value = {}) const
    {
        QJsonObject registration{{QStringLiteral("provider"), QStringLiteral("s3")},
                                 {QStringLiteral("bucket"), QStringLiteral("my-bucket")},
                                 {QStringLiteral("accessKeyId"), QStringLiteral("AKEXAMPLE")},
                                 {QStringLiteral("credentials"), QStringLiteral("5ecret-key")}};
        if (!changed.isEmpty())
            registration.insert(changed, value);
        return registration;
    }

    Outcome deliver(test::FakeHttpClient::Answer answer)
    {
        return deliverTo(registration(), std::move(answer));
    }

    /// Before each test. False when the stand-in cannot be started.
    bool startAnew()
    {
        return StoreFixture::startAnew(m_s3, [] { return sandbox::startBucket(); });
    }

    std::unique_ptr<sandbox::StandIn> m_s3;
};

} // namespace attache::ATTACHE_INTEGRATION
