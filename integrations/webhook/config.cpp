// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include "sdk/certificates.h"
#include "words.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QByteArrayView secretPrefix("whsec_");
constexpr qsizetype shortestKey = 24; // bytes, as Standard Webhooks has it
constexpr qsizetype longestKey = 64;

/// What is wrong with the address, or empty.
QString flaw(const QUrl &url)
{
    if (!url.isValid())
        return WebhookWords::tr("is not a valid URL");
    if (url.scheme().isEmpty())
        return WebhookWords::tr("must be a whole URL, beginning with https:// or http://");
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return WebhookWords::tr("unsupported URL scheme: %1").arg(url.scheme());
    if (url.host().isEmpty())
        return WebhookWords::tr("has no host");
    return {};
}

/// The key in a secret, or what is wrong with it.
Result<QByteArray, QString> signingKey(const QByteArray &secret)
{
    if (!secret.startsWith(secretPrefix))
        return WebhookWords::tr("must begin with whsec_");
    const auto decoded = QByteArray::fromBase64Encoding(secret.sliced(secretPrefix.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return WebhookWords::tr("must be base64 after whsec_");
    const qsizetype size = decoded.decoded.size();
    if (size < shortestKey || size > longestKey)
        return WebhookWords::tr("must be %1 to %2 bytes long when decoded; this one has %3")
            .arg(shortestKey)
            .arg(longestKey)
            .arg(size);
    return decoded.decoded;
}

} // namespace

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    std::vector<Violation> violations;
    Config config;
    config.url = QUrl(input.value(QLatin1String("url")).toString().trimmed(), QUrl::StrictMode);
    if (const QString words = flaw(config.url); !words.isEmpty())
        violations.push_back({QStringLiteral("/url"), QStringLiteral("format"), words});
    if (!config.url.userInfo().isEmpty()) { // as browsers and curl do it; it never stays in the address
        const QString credentials = config.url.userName(QUrl::FullyDecoded) + QLatin1Char(':') +
                                    config.url.password(QUrl::FullyDecoded);
        config.authorization = "Basic " + credentials.toUtf8().toBase64();
        config.url.setUserInfo({});
    }
    config.url.setFragment({}); // for browsers alone; no server ever sees one

    const QByteArray secrets = input.value(QLatin1String("signingSecret")).toString().toUtf8().simplified();
    for (const QByteArray &secret : secrets.isEmpty() ? QList<QByteArray>() : secrets.split(' ')) {
        auto key = signingKey(secret);
        if (key)
            config.signingKeys.append(*key);
        else
            violations.push_back({QStringLiteral("/signingSecret"), QStringLiteral("format"), key.error()});
    }

    config.caCertificate = input.value(QLatin1String("caCertificate")).toString().toUtf8();
    if (const QString words = certificateFlaw(config.caCertificate);
        !config.caCertificate.isEmpty() && !words.isEmpty())
        violations.push_back({QStringLiteral("/caCertificate"), QStringLiteral("format"), words});
    if (!violations.empty())
        return violations;
    return config;
}

std::optional<QByteArray> signature(const QList<QByteArray> &keys, const QByteArray &id,
                                    const QByteArray &timestamp, const Body &body,
                                    const std::stop_token &stop)
{
    std::vector<std::unique_ptr<QMessageAuthenticationCode>> codes;
    for (const QByteArray &key : keys) {
        codes.push_back(std::make_unique<QMessageAuthenticationCode>(QCryptographicHash::Sha256, key));
        codes.back()->addData(id + '.' + timestamp + '.');
    }
    const auto reader = body.open();
    if (!reader)
        return std::nullopt;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    while (!reader->atEnd()) {
        const qint64 got = reader->read(buffer.data(), buffer.size());
        if (got <= 0 || stop.stop_requested())
            return std::nullopt;
        for (const auto &code : codes)
            code->addData(buffer.constData(), qsizetype(got));
    }
    QByteArrayList signatures;
    for (const auto &code : codes)
        signatures.append("v1," + code->result().toBase64());
    return signatures.join(' ');
}

} // namespace attache::ATTACHE_INTEGRATION
