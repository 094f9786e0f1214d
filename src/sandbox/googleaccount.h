// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

#include <openssl/evp.h>

namespace attache::sandbox
{

/// A throw-away service account, and what a token server knows of it.
class GoogleAccount
{
public:
    /// `tokenUri`: the token server's address, which a key file names and an assertion is meant for.
    explicit GoogleAccount(QByteArray tokenUri);

    /// The key file (JSON) that the console would hand out.
    QByteArray keyFile() const;

    /// Why an assertion (RFC 7523) is no proof of this account at `now`; empty when it is.
    QByteArray problemOf(const QByteArray &assertion, const QDateTime &now) const;

private:
    struct Free {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };

    bool isSigned(const QByteArray &text, const QByteArray &signature) const;

    const QByteArray m_tokenUri;
    const std::unique_ptr<EVP_PKEY, Free> m_key;
    const QByteArray m_keyId;
};

} // namespace attache::sandbox
