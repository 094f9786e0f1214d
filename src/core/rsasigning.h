// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace attache
{

/// A private RSA key that vouches for requests, as a cloud's service account has one. Immutable, shared by
/// copies; any thread.
class RsaSigningKey
{
public:
    /// PKCS #8 or PKCS #1 in PEM, without a passphrase, of at least 2048 bits. The error says in words, which
    /// never repeat any of it, why it cannot be used.
    static Result<RsaSigningKey, QString> fromPem(const QByteArray &pem);

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2), which RFC 7518 §3.3 calls RS256. Empty when it fails.
    QByteArray signSha256(const QByteArray &message) const;

private:
    struct Key;
    explicit RsaSigningKey(std::shared_ptr<const Key> key);

    std::shared_ptr<const Key> m_key;
};

} // namespace attache
