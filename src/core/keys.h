// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

#include <openssl/evp.h>
#include <openssl/x509.h>

/// Public keys, and what they can say of a signature. For the rest of core alone, as it speaks OpenSSL.
namespace attache
{

struct OpenSslFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }

    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }

    void operator()(X509 *certificate) const { X509_free(certificate); }

    void operator()(BIO *bio) const { BIO_free(bio); }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslFree>;
using CertificatePtr = std::unique_ptr<X509, OpenSslFree>;
using BioPtr = std::unique_ptr<BIO, OpenSslFree>;

KeyPtr keyFromPem(const QByteArray &pem); ///< of "PUBLIC KEY"; null for anything else

/// Why signatures are not checked with this key: a kind or size that is not supported. Empty when they are.
QString problemOf(EVP_PKEY *key);

/// "sha256:<hex>" of the key's SubjectPublicKeyInfo.
QString fingerprint(EVP_PKEY *key);

/// With which scheme `sig` is the key's signature of `message`: "ECDSA P-256 with SHA-256". Nothing when it
/// is not.
std::optional<QString> matchingScheme(EVP_PKEY *key, const QByteArray &message, const QByteArray &sig);

} // namespace attache
