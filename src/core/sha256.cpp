// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"

#include <openssl/evp.h>

namespace attache
{

struct Sha256::Context {
    EVP_MD_CTX *hash = EVP_MD_CTX_new();

    ~Context() { EVP_MD_CTX_free(hash); }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    // Of OpenSSL's own memory and its built-in algorithm: this fails only where nothing else would work
    // either.
    [[maybe_unused]] const int begun = EVP_DigestInit_ex(m_context->hash, EVP_sha256(), nullptr);
    Q_ASSERT(begun == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->hash, bytes.data(), size_t(bytes.size()));
}

QString Sha256::digest()
{
    QByteArray raw(EVP_MAX_MD_SIZE, '\0');
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context->hash, reinterpret_cast<unsigned char *>(raw.data()), &length);
    raw.truncate(qsizetype(length));
    return QStringLiteral("sha256:") + QString::fromLatin1(raw.toHex());
}

QString sha256Of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.digest();
}

} // namespace attache
