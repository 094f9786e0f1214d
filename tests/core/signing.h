// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

/// Keys and certificates made while a test runs, and signatures by them.
namespace attache::testing
{

struct SigningFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }

    void operator()(X509 *certificate) const { X509_free(certificate); }
};

using Key = std::unique_ptr<EVP_PKEY, SigningFree>;
using Certificate = std::unique_ptr<X509, SigningFree>;

inline Key p256()
{
    return Key(EVP_EC_gen("P-256"));
}

inline Key rsa(unsigned int bits = 2048)
{
    return Key(EVP_RSA_gen(bits));
}

inline Key ed25519()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

/// `digest` is null for Ed25519; `padding` is for RSA.
inline QByteArray sign(const Key &key, const QByteArray &message, const EVP_MD *digest = EVP_sha256(),
                       int padding = 0)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *parameters = nullptr;
    EVP_DigestSignInit(context, &parameters, digest, nullptr, key.get());
    if (padding != 0)
        EVP_PKEY_CTX_set_rsa_padding(parameters, padding);
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, bytes, size_t(message.size()));
    QByteArray sig(qsizetype(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(sig.data()), &length, bytes,
                   size_t(message.size()));
    EVP_MD_CTX_free(context);
    sig.resize(qsizetype(length));
    return sig;
}

/// What `write` wrote.
template <typename Write>
QByteArray written(Write write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    const QByteArray copy(text, length);
    BIO_free(bio);
    return copy;
}

inline QByteArray pemOfPublic(const Key &key)
{
    return written([&key](BIO *bio) { PEM_write_bio_PUBKEY(bio, key.get()); });
}

inline QByteArray pemOfPrivate(const Key &key)
{
    return written([&key](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

inline QByteArray pemOf(const Certificate &certificate)
{
    return written([&certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); });
}

inline QByteArray derOf(const Certificate &certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate.get(), &der);
    const QByteArray copy(reinterpret_cast<char *>(der), length);
    OPENSSL_free(der);
    return copy;
}

/// What a certificate is to say. Times are seconds from now.
struct CertificateWishes {
    QByteArray name;
    bool authority = false;
    QByteArray purposes = "codeSigning"; ///< extended key usage; empty for none
    QByteArray alternativeName = {};     ///< for example "email:someone@example.com"
    long notBefore = -3600;
    long notAfter = 3600;
};

/// Signed by `issuer` with `issuerKey`; by itself without an issuer.
inline Certificate certify(const Key &key, const CertificateWishes &wishes,
                           const Certificate &issuer = nullptr, const Key &issuerKey = nullptr)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    static int serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wishes.notBefore);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wishes.notAfter);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "O", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wishes.name.constData()), -1, -1, 0);
    X509 *by = issuer ? issuer.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(by));
    const auto extend = [&certificate](int kind, const QByteArray &value) {
        if (value.isEmpty())
            return;
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData());
        X509_add_ext(certificate.get(), extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_basic_constraints, wishes.authority ? "critical,CA:TRUE" : "CA:FALSE");
    extend(NID_key_usage, wishes.authority ? "critical,keyCertSign" : "critical,digitalSignature");
    extend(NID_ext_key_usage, wishes.authority ? QByteArray() : wishes.purposes);
    extend(NID_subject_alt_name, wishes.alternativeName);
    X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256());
    return certificate;
}

} // namespace attache::testing
