// SPDX-License-Identifier: Apache-2.0
#include "core/sample.h"

#include "core/attestation.h"
#include "core/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace attache
{

namespace
{

constexpr long certificateLife = 60 * 60; // seconds: longer than any first try

template <auto free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// A list of one component: enough for an integration that takes SBOMs.
QJsonObject sbomMaterial(const QString &workflow)
{
    const QByteArray content =
        compact({{QStringLiteral("bomFormat"), QStringLiteral("CycloneDX")},
                 {QStringLiteral("specVersion"), QStringLiteral("1.5")},
                 {QStringLiteral("version"), 1},
                 {QStringLiteral("components"),
                  QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("application")},
                                         {QStringLiteral("name"), workflow},
                                         {QStringLiteral("version"), QStringLiteral("1.0.0")}}}}});
    const QByteArray hex = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("name"), QStringLiteral("sbom.cdx.json")},
            {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(hex)}}},
            {QStringLiteral("content"), base64(content)},
            {QStringLiteral("annotations"),
             QJsonObject{{QStringLiteral("chainloop.material.name"), QStringLiteral("sbom")},
                         {QStringLiteral("chainloop.material.type"), QStringLiteral("SBOM_CYCLONEDX_JSON")},
                         {QStringLiteral("chainloop.material.cas.inline"), true}}}};
}

QJsonObject statementOf(const QString &workflow, const QString &project, const QDateTime &now)
{
    const QString runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject metadata{{QStringLiteral("name"), workflow},
                               {QStringLiteral("project"), project},
                               {QStringLiteral("initializedAt"), now.addSecs(-42).toString(Qt::ISODate)},
                               {QStringLiteral("finishedAt"), now.toString(Qt::ISODate)},
                               {QStringLiteral("workflowRunID"), runId}};
    const QString subject =
        QString::fromLatin1(QCryptographicHash::hash(runId.toLatin1(), QCryptographicHash::Sha256).toHex());
    return {{QStringLiteral("_type"), QStringLiteral("https://in-toto.io/Statement/v1")},
            {QStringLiteral("predicateType"), QStringLiteral("chainloop.dev/attestation/v0.2")},
            {QStringLiteral("subject"),
             QJsonArray{
                 QJsonObject{{QStringLiteral("name"), QStringLiteral("chainloop.dev/workflow/") + workflow},
                             {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), subject}}}}}},
            {QStringLiteral("predicate"),
             QJsonObject{{QStringLiteral("metadata"), metadata},
                         {QStringLiteral("buildType"), QStringLiteral("chainloop.dev/workflowrun/v0.1")},
                         {QStringLiteral("runnerType"), QStringLiteral("RUNNER_TYPE_UNSPECIFIED")},
                         {QStringLiteral("materials"), QJsonArray{sbomMaterial(workflow)}}}}};
}

QByteArray selfSigned(EVP_PKEY *key)
{
    const Certificate certificate(X509_new());
    const auto name = QByteArrayLiteral("Attaché sample, trusted by nobody");
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), certificateLife);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_set_pubkey(certificate.get(), key);
    if (X509_sign(certificate.get(), key, EVP_sha256()) == 0)
        return {};
    QByteArray der(i2d_X509(certificate.get(), nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate.get(), &end);
    return der;
}

QByteArray signatureOf(const QByteArray &message, EVP_PKEY *key)
{
    const Digest digest(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    size_t size = 0;
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, bytes, size_t(message.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                       size_t(message.size())) != 1)
        return {};
    signature.resize(qsizetype(size));
    return signature;
}

} // namespace

Result<QByteArray> sampleAttestation(const QString &workflow, const QString &project, const QDateTime &now)
{
    Envelope envelope;
    envelope.payloadType = "application/vnd.in-toto+json";
    envelope.payload = compact(statementOf(workflow, project, now));

    const Key key(EVP_EC_gen("P-256"));
    const QByteArray certificate = key ? selfSigned(key.get()) : QByteArray();
    const QByteArray signature = key ? signatureOf(envelope.pae(), key.get()) : QByteArray();
    if (certificate.isEmpty() || signature.isEmpty())
        return Error{Error::Kind::Environment,
                     CoreWords::tr("a sample attestation"),
                     CoreWords::tr("no key could be made for it"),
                     QString(),
                     {}};
    envelope.signatures.push_back({QByteArray(), signature});

    const QJsonObject material{
        {QStringLiteral("certificate"), QJsonObject{{QStringLiteral("rawBytes"), base64(certificate)}}}};
    const QJsonObject dsse{
        {QStringLiteral("payloadType"), QString::fromLatin1(envelope.payloadType)},
        {QStringLiteral("payload"), base64(envelope.payload)},
        {QStringLiteral("signatures"), QJsonArray{QJsonObject{{QStringLiteral("sig"), base64(signature)}}}}};
    return compact(
        {{QStringLiteral("mediaType"), QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json")},
         {QStringLiteral("verificationMaterial"), material},
         {QStringLiteral("dsseEnvelope"), dsse}});
}

} // namespace attache
