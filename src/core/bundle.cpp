// SPDX-License-Identifier: Apache-2.0
#include "core/bundle.h"

#include "core/envelope.h"
#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace attache
{

namespace
{

struct Bundle {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr int longestChain = 16; // certificates

Result<void> checkMediaType(const QString &mediaType, QStringList &warnings)
{
    static const QRegularExpression known(
        QStringLiteral("^application/vnd\\.dev\\.sigstore\\.bundle"
                       "(\\+json;\\s*version=v?0\\.[123](\\.\\d+)?|\\.v0\\.[123](\\.\\d+)?\\+json)$"));
    if (mediaType.isEmpty())
        warnings.append(Bundle::tr("the bundle does not name its media type; it was read as version 0.3"));
    else if (!known.match(mediaType).hasMatch())
        return unreadable(
            Bundle::tr("it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read")
                .arg(quoted(mediaType)));
    return {};
}

Result<std::vector<QByteArray>> readCertificates(const QJsonObject &material)
{
    QJsonArray list;
    const QJsonValue chain =
        member(material, {QLatin1String("x509CertificateChain"), QLatin1String("x509_certificate_chain")});
    if (chain.isObject())
        list = chain[u"certificates"].toArray();
    else if (material[u"certificate"].isObject())
        list = {material[u"certificate"]};
    if (list.size() > longestChain)
        return unreadable(Bundle::tr("the bundle brings %1 certificates; at most %2 are read")
                              .arg(list.size())
                              .arg(longestChain));
    std::vector<QByteArray> certificates;
    for (const auto &item : std::as_const(list)) {
        const QJsonValue encoded =
            member(item.toObject(), {QLatin1String("rawBytes"), QLatin1String("raw_bytes")});
        const std::optional<QByteArray> der = decodeBase64(encoded.toString());
        if (!der || der->isEmpty())
            return unreadable(Bundle::tr("a certificate in the bundle is not base64"));
        certificates.push_back(*der);
    }
    return certificates;
}

Result<VerificationMaterial> readVerificationMaterial(const QJsonObject &material)
{
    auto certificates = readCertificates(material);
    if (!certificates)
        return certificates.error();
    const QJsonValue key = member(material, {QLatin1String("publicKey"), QLatin1String("public_key")});
    const QJsonValue timestamps = member(
        material, {QLatin1String("timestampVerificationData"), QLatin1String("timestamp_verification_data")});
    const QJsonValue signedTimes = member(
        timestamps.toObject(), {QLatin1String("rfc3161Timestamps"), QLatin1String("rfc3161_timestamps")});
    const QJsonValue logEntries =
        member(material, {QLatin1String("tlogEntries"), QLatin1String("tlog_entries")});

    VerificationMaterial read;
    read.certificates = *std::move(certificates);
    read.publicKeyHint = key[u"hint"].toString().toUtf8();
    read.hasTimestamps = !signedTimes.toArray().isEmpty();
    read.hasLogEntries = !logEntries.toArray().isEmpty();
    return read;
}

} // namespace

bool looksLikeBundle(const QJsonObject &object)
{
    const QString mediaType =
        member(object, {QLatin1String("mediaType"), QLatin1String("media_type")}).toString();
    return mediaType.startsWith(QLatin1String("application/vnd.dev.sigstore.bundle")) ||
           object.contains(u"dsseEnvelope") || object.contains(u"dsse_envelope") ||
           object.contains(u"messageSignature") || object.contains(u"message_signature");
}

Result<void> readBundle(const QJsonObject &bundle, Attestation &attestation)
{
    const QJsonValue mediaType = member(bundle, {QLatin1String("mediaType"), QLatin1String("media_type")});
    if (auto known = checkMediaType(mediaType.toString(), attestation.warnings); !known)
        return known;
    const QJsonValue inner = member(bundle, {QLatin1String("dsseEnvelope"), QLatin1String("dsse_envelope")});
    if (!inner.isObject() && (bundle.contains(u"messageSignature") || bundle.contains(u"message_signature")))
        return unreadable(Bundle::tr("the bundle signs a plain file, not an attestation"));
    if (!inner.isObject())
        return unreadable(Bundle::tr("the bundle has no DSSE envelope in it"));

    const QJsonValue material =
        member(bundle, {QLatin1String("verificationMaterial"), QLatin1String("verification_material")});
    auto verification = readVerificationMaterial(material.toObject());
    if (!verification)
        return verification.error();
    auto envelope = readEnvelope(inner.toObject(), Carrier::Bundle, attestation.warnings);
    if (!envelope)
        return envelope.error();
    warnOfUnknown(bundle,
                  {QLatin1String("mediaType"), QLatin1String("media_type"), QLatin1String("dsseEnvelope"),
                   QLatin1String("dsse_envelope"), QLatin1String("verificationMaterial"),
                   QLatin1String("verification_material")},
                  Bundle::tr("the bundle"), attestation.warnings);
    attestation.verification = *std::move(verification);
    attestation.envelope = *std::move(envelope);
    return {};
}

} // namespace attache
