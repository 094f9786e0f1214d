// SPDX-License-Identifier: Apache-2.0
#include "sandbox/googleaccount.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/pem.h>

namespace attache::sandbox
{

namespace
{

constexpr unsigned int keyBits = 2048;
constexpr qint64 longestLife = 3600;  // seconds
constexpr qint64 tolerableSkew = 300; // seconds
constexpr char email[] = "attache@sandbox.iam.gserviceaccount.com";

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding |
                                                                  QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray privatePem(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    const QByteArray pem(text, length);
    BIO_free(bio);
    return pem;
}

QByteArray claimsProblem(const QJsonObject &claims, const QByteArray &tokenUri, const QDateTime &now)
{
    const qint64 issued = claims.value(QLatin1String("iat")).toInteger(-1);
    const qint64 expires = claims.value(QLatin1String("exp")).toInteger(-1);
    const qint64 time = now.toSecsSinceEpoch();
    const QString scopes = claims.value(QLatin1String("scope")).toString();
    if (claims.value(QLatin1String("iss")) != QLatin1String(email))
        return "Invalid grant: account not found";
    if (claims.value(QLatin1String("aud")) != QString::fromLatin1(tokenUri))
        return "Invalid JWT: wrong audience";
    if (issued < 0 || expires <= issued || expires - issued > longestLife || issued > time + tolerableSkew ||
        expires < time)
        return "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. "
               "Check your iat and exp values in the JWT claim.";
    if (!scopes.contains(QLatin1String("https://www.googleapis.com/auth/devstorage.")) &&
        !scopes.contains(QLatin1String("https://www.googleapis.com/auth/cloud-platform")))
        return "Invalid OAuth scope or ID token audience provided.";
    return {};
}

} // namespace

GoogleAccount::GoogleAccount(QByteArray tokenUri)
    : m_tokenUri(std::move(tokenUri))
    , m_key(EVP_RSA_gen(keyBits))
    , m_keyId(QUuid::createUuid().toByteArray(QUuid::Id128))
{
}

QByteArray GoogleAccount::keyFile() const
{
    const QJsonObject file{
        {QStringLiteral("type"), QStringLiteral("service_account")},
        {QStringLiteral("project_id"), QStringLiteral("sandbox")},
        {QStringLiteral("private_key_id"), QString::fromLatin1(m_keyId)},
        {QStringLiteral("private_key"), QString::fromLatin1(privatePem(m_key.get()))},
        {QStringLiteral("client_email"), QString::fromLatin1(email)},
        {QStringLiteral("token_uri"), QString::fromLatin1(m_tokenUri)},
    };
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

QByteArray GoogleAccount::problemOf(const QByteArray &assertion, const QDateTime &now) const
{
    const QList<QByteArray> parts = assertion.split('.');
    if (parts.size() != 3)
        return "Invalid JWT: it has not three parts";
    const QJsonObject header = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    const QJsonObject claims = QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
    if (header.value(QLatin1String("alg")) != QLatin1String("RS256"))
        return "Invalid JWT: algorithm not supported";
    if (header.contains(QLatin1String("kid")) &&
        header.value(QLatin1String("kid")) != QString::fromLatin1(m_keyId))
        return "Invalid grant: key not found";
    if (!isSigned(parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
        return "Invalid JWT Signature.";
    return claimsProblem(claims, m_tokenUri, now);
}

/// By RS256 (RFC 7518 §3.3), which is the default of an RSA key in libcrypto.
bool GoogleAccount::isSigned(const QByteArray &text, const QByteArray &signature) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good =
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
        EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
                         size_t(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                         size_t(text.size())) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

} // namespace attache::sandbox
