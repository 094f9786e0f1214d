// SPDX-License-Identifier: Apache-2.0
#include "core/rsasigning.h"

#include "core/keys.h"
#include "core/words.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace attache
{

namespace
{

constexpr int smallestKey = 2048; // bits

/// In place of OpenSSL's own, which asks at the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

struct RsaSigningKey::Key {
    KeyPtr pkey;
};

RsaSigningKey::RsaSigningKey(std::shared_ptr<const Key> key)
    : m_key(std::move(key))
{
}

Result<RsaSigningKey, QString> RsaSigningKey::fromPem(const QByteArray &pem)
{
    if (!pem.contains("PRIVATE KEY-----"))
        return QStringLiteral("is not in PEM form: it has no line \"-----BEGIN PRIVATE KEY-----\"");
    if (pem.contains("ENCRYPTED"))
        return CoreWords::tr("is protected by a passphrase, which cannot be asked for when it is used");
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    KeyPtr pkey(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error(); // of this thread: others must not take it for theirs
    if (!pkey)
        return CoreWords::tr("is damaged: copy the whole file");
    if (EVP_PKEY_get_base_id(pkey.get()) != EVP_PKEY_RSA)
        return CoreWords::tr("is not an RSA key");
    if (EVP_PKEY_get_bits(pkey.get()) < smallestKey)
        return CoreWords::tr("is shorter than %1 bits").arg(smallestKey);
    return RsaSigningKey(std::make_shared<Key>(Key{std::move(pkey)}));
}

QByteArray RsaSigningKey::signSha256(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, OpenSslFree> context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    size_t length = 0;
    EVP_PKEY_CTX *parameters = nullptr; // belongs to the context
    if (EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, m_key->pkey.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PADDING) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, size_t(message.size())) != 1)
        return {};
    QByteArray signature(qsizetype(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                       size_t(message.size())) != 1)
        return {};
    signature.truncate(qsizetype(length));
    return signature;
}

} // namespace attache
