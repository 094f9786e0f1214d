// SPDX-License-Identifier: Apache-2.0
#include "core/keys.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <vector>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace attache
{

namespace
{

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr int smallestRsa = 2048; // bits
constexpr int largestRsa = 16384; // bits; OpenSSL's own limit

/// One way to sign with a kind of key.
struct Scheme {
    QString name;
    const EVP_MD *digest = nullptr; ///< null where the scheme brings its own
    int padding = 0;                ///< RSA only
};

/// "P-256" or "P-384"; empty for every other curve, curves given by their parameters among them.
QString curveOf(EVP_PKEY *key)
{
    char name[32] = {};
    size_t length = 0;
    if (EVP_PKEY_get_group_name(key, name, sizeof name, &length) != 1)
        return {};
    const QByteArray curve(name, qsizetype(length));
    if (curve == "prime256v1" || curve == "P-256")
        return QStringLiteral("P-256");
    if (curve == "secp384r1" || curve == "P-384")
        return QStringLiteral("P-384");
    return {};
}

std::vector<Scheme> rsaSchemes(bool pssOnly)
{
    const std::pair<QString, const EVP_MD *> digests[] = {{QStringLiteral("SHA-256"), EVP_sha256()},
                                                          {QStringLiteral("SHA-384"), EVP_sha384()},
                                                          {QStringLiteral("SHA-512"), EVP_sha512()}};
    std::vector<Scheme> schemes;
    for (const auto &[name, digest] : digests) {
        if (!pssOnly)
            schemes.push_back({QStringLiteral("RSA PKCS #1 v1.5 with ") + name, digest, RSA_PKCS1_PADDING});
        schemes.push_back({QStringLiteral("RSA-PSS with ") + name, digest, RSA_PKCS1_PSS_PADDING});
    }
    return schemes;
}

std::vector<Scheme> schemesOf(EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_ED25519:
        return {{QStringLiteral("Ed25519"), nullptr, 0}};
    case EVP_PKEY_RSA:
        return rsaSchemes(false);
    case EVP_PKEY_RSA_PSS:
        return rsaSchemes(true);
    default:
        break;
    }
    // Signers of P-384 are not at one: some take the digest of the curve's strength, some SHA-256 for every
    // curve.
    const QString curve = curveOf(key);
    std::vector<Scheme> schemes{{QStringLiteral("ECDSA %1 with SHA-256").arg(curve), EVP_sha256(), 0}};
    if (curve == QLatin1String("P-384"))
        schemes.push_back({QStringLiteral("ECDSA P-384 with SHA-384"), EVP_sha384(), 0});
    return schemes;
}

bool verifies(EVP_PKEY *key, const Scheme &scheme, const QByteArray &message, const QByteArray &sig)
{
    const std::unique_ptr<EVP_MD_CTX, OpenSslFree> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // owned by the context
    bool verified = EVP_DigestVerifyInit(context.get(), &parameters, scheme.digest, nullptr, key) == 1;
    if (verified && scheme.padding != 0)
        verified = EVP_PKEY_CTX_set_rsa_padding(parameters, scheme.padding) == 1;
    if (verified)
        verified =
            EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(sig.constData()),
                             size_t(sig.size()), reinterpret_cast<const unsigned char *>(message.constData()),
                             size_t(message.size())) == 1;
    ERR_clear_error();
    return verified;
}

} // namespace

KeyPtr keyFromPem(const QByteArray &pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    KeyPtr key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return key;
}

QString problemOf(EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_ED25519)
        return {};
    if (kind == EVP_PKEY_EC) {
        const bool supported = !curveOf(key).isEmpty();
        ERR_clear_error();
        return supported ? QString() : Keys::tr("its curve is not supported; P-256 and P-384 are");
    }
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_RSA_PSS)
        return Keys::tr("keys of its kind are not supported; ECDSA, RSA and Ed25519 are");
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < smallestRsa || bits > largestRsa)
        return Keys::tr("an RSA key of %1 bits is not supported; %2 to %3 bits are")
            .arg(bits)
            .arg(smallestRsa)
            .arg(largestRsa);
    return {};
}

QString fingerprint(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    if (length <= 0)
        return {};
    const auto hash = QCryptographicHash::hash(QByteArrayView(der, length), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return QStringLiteral("sha256:") + QString::fromLatin1(hash.toHex());
}

std::optional<QString> matchingScheme(EVP_PKEY *key, const QByteArray &message, const QByteArray &sig)
{
    for (const Scheme &scheme : schemesOf(key)) {
        if (verifies(key, scheme, message, sig))
            return scheme.name;
    }
    return std::nullopt;
}

} // namespace attache
