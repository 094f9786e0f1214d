// SPDX-License-Identifier: Apache-2.0
#include "support/certificates.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace attache::test
{

namespace
{

constexpr long day = 24 * 60 * 60; // seconds

QByteArray contentsOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

QByteArray pemOf(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    return contentsOf(memory);
}

QByteArray pemOf(EVP_PKEY *key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentsOf(memory);
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509 *unsignedCertificate(const QByteArray &name, EVP_PKEY *key, long from, long to)
{
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    serial[0] = serial[0] & 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), to);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    return certificate;
}

} // namespace

struct TestAuthority::Keys {
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = nullptr;

    ~Keys()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

TestAuthority::TestAuthority(const QByteArray &name)
    : m_keys(std::make_unique<Keys>())
{
    X509 *certificate = unsignedCertificate(name, m_keys->key, -day, day);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign");
    X509_sign(certificate, m_keys->key, EVP_sha256());
    m_keys->certificate = certificate;
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return pemOf(m_keys->certificate);
}

IssuedCertificate TestAuthority::issue(const QByteArray &host, bool expired) const
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = unsignedCertificate(host, key, -10 * day, expired ? -day : day);
    X509_set_issuer_name(certificate, X509_get_subject_name(m_keys->certificate));
    addExtension(certificate, NID_subject_alt_name, "DNS:" + host);
    X509_sign(certificate, m_keys->key, EVP_sha256());
    IssuedCertificate issued{pemOf(certificate), pemOf(key)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return issued;
}

} // namespace attache::test
