// SPDX-License-Identifier: Apache-2.0
#include "serviceaccount.h"
#include "words.h"

#include <QJsonDocument>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String usualTokenUri("https://oauth2.googleapis.com/token");
constexpr QLatin1String scope("https://www.googleapis.com/auth/devstorage.read_write");
constexpr int lifetime = 3600; // seconds; the longest that is allowed

/// Why a file of this "type" is of no use. Types that are not Google's are not repeated: it may be anything.
QString typeProblem(const QString &type)
{
    static const QStringList others{QStringLiteral("authorized_user"), QStringLiteral("external_account"),
                                    QStringLiteral("external_account_authorized_user"),
                                    QStringLiteral("gdch_service_account"),
                                    QStringLiteral("impersonated_service_account")};
    const QString wanted = GuacWords::tr("create a key for a service account, and give its JSON file");
    if (others.contains(type))
        return GuacWords::tr("is of the type %1, not service_account: %2").arg(type, wanted);
    return GuacWords::tr("is not the key file of a service account: %1").arg(wanted);
}

/// A key that went through an environment variable or a script may have its line ends escaped once more.
QByteArray withLineEnds(QString pem)
{
    return pem.replace(QLatin1String("\\n"), QLatin1String("\n")).toUtf8();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ServiceAccount, QString> ServiceAccount::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return GuacWords::tr("is not JSON: give the whole key file of a service account");
    const auto text = [&document](const char *name) {
        return document.object().value(QLatin1String(name)).toString();
    };
    if (const QString type = text("type"); type != QLatin1String("service_account"))
        return typeProblem(type);
    ServiceAccount account;
    account.email = text("client_email").trimmed();
    account.keyId = text("private_key_id");
    if (account.email.isEmpty())
        return GuacWords::tr("has no client_email: give the whole key file");
    const QString tokenUri = text("token_uri");
    account.tokenUri = QUrl(tokenUri.isEmpty() ? QString(usualTokenUri) : tokenUri, QUrl::StrictMode);
    auto key = RsaSigningKey::fromPem(withLineEnds(text("private_key")));
    if (!key)
        return GuacWords::tr("has a private_key that %1").arg(key.error());
    account.key = std::move(*key);
    return account;
}

QByteArray ServiceAccount::assertion(const QDateTime &now) const
{
    const qint64 issued = now.toSecsSinceEpoch();
    QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                       {QStringLiteral("typ"), QStringLiteral("JWT")}};
    if (!keyId.isEmpty())
        header.insert(QStringLiteral("kid"), keyId);
    const QJsonObject claims{{QStringLiteral("iss"), email},
                             {QStringLiteral("scope"), QString(scope)},
                             {QStringLiteral("aud"), tokenUri.toString(QUrl::FullyEncoded)},
                             {QStringLiteral("iat"), issued},
                             {QStringLiteral("exp"), issued + lifetime}};
    const QByteArray unsignedToken = base64Url(header) + '.' + base64Url(claims);
    const QByteArray signature = key->signSha256(unsignedToken);
    return signature.isEmpty() ? QByteArray() : unsignedToken + '.' + base64Url(signature);
}

} // namespace attache::ATTACHE_INTEGRATION
