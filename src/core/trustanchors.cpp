// SPDX-License-Identifier: Apache-2.0
#include "core/certificates.h"
#include "core/keys.h"
#include "core/signature.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace attache
{

namespace
{

struct Anchors {
    Q_DECLARE_TR_FUNCTIONS(TrustAnchors)
};

Error unusable(const QString &why, const QString &remedy = {})
{
    return {Error::Kind::Invalid, Anchors::tr("trusted key"), why, remedy, {}};
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), key);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, length);
}

QByteArray pemOf(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, length);
}

Result<void> addKey(KeyPtr key, TrustAnchors &anchors)
{
    if (!key)
        return unusable(Anchors::tr("a public key in the file is damaged"));
    if (const QString problem = problemOf(key.get()); !problem.isEmpty())
        return unusable(Anchors::tr("a key in the file cannot be used: %1").arg(problem));
    anchors.keys.push_back(pemOf(key.get()));
    return {};
}

Result<void> addCertificate(const QByteArray &der, TrustAnchors &anchors)
{
    const CertificatePtr certificate = certificateFromDer(der);
    if (!certificate)
        return unusable(Anchors::tr("a certificate in the file is damaged"));
    (isAuthority(certificate.get()) ? anchors.authorities : anchors.certificates)
        .push_back(pemOf(certificate.get()));
    return {};
}

Result<void> addBlock(const QByteArray &label, const QByteArray &der, TrustAnchors &anchors)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    if (label == "PUBLIC KEY")
        return addKey(KeyPtr(d2i_PUBKEY(nullptr, &at, long(der.size()))), anchors);
    if (label == "RSA PUBLIC KEY")
        return addKey(KeyPtr(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(der.size()))), anchors);
    if (label == "CERTIFICATE" || label == "X509 CERTIFICATE")
        return addCertificate(der, anchors);
    if (label.contains("PRIVATE KEY"))
        return unusable(Anchors::tr("the file holds a private key, which is not for giving away"),
                        Anchors::tr("Give its public half: openssl pkey -pubout."));
    return unusable(
        Anchors::tr("the file holds a block '%1', which is neither a public key nor a certificate")
            .arg(QString::fromUtf8(label.left(40))));
}

} // namespace

Result<TrustAnchors> readTrustAnchors(const QByteArray &pem)
{
    TrustAnchors anchors;
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    for (int blocks = 0;; ++blocks) {
        char *label = nullptr;
        char *header = nullptr;
        unsigned char *data = nullptr;
        long length = 0;
        if (PEM_read_bio(bio.get(), &label, &header, &data, &length) != 1) {
            const bool atTheEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            ERR_clear_error();
            if (!atTheEnd)
                return unusable(Anchors::tr("the PEM text is damaged"));
            if (blocks == 0)
                return unusable(Anchors::tr("the file holds no PEM public key or certificate"),
                                Anchors::tr("A PEM block begins with '-----BEGIN PUBLIC KEY-----' or "
                                            "'-----BEGIN CERTIFICATE-----'."));
            return anchors;
        }
        const Result<void> added =
            addBlock(label, QByteArray(reinterpret_cast<char *>(data), length), anchors);
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, size_t(length));
        ERR_clear_error();
        if (!added)
            return added.error();
    }
}

} // namespace attache
