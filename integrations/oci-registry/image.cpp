// SPDX-License-Identifier: Apache-2.0
#include "image.h"

#include "core/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String emptyConfigType("application/vnd.oci.empty.v1+json");
constexpr QLatin1String bundleType("application/vnd.dev.sigstore.bundle");

Blob blobOf(const QByteArray &bytes)
{
    return {bytes, sha256Of(bytes)};
}

Blob blobOf(const QJsonObject &object)
{
    return blobOf(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject descriptor(const QString &mediaType, const Blob &blob)
{
    return {{QStringLiteral("mediaType"), mediaType},
            {QStringLiteral("digest"), blob.digest},
            {QStringLiteral("size"), blob.bytes.size()}};
}

QJsonObject manifestOf(const QJsonObject &config, const QJsonObject &layer, const QJsonObject &annotations)
{
    return {{QStringLiteral("schemaVersion"), 2},
            {QStringLiteral("mediaType"), QLatin1String(manifestType)},
            {QStringLiteral("config"), config},
            {QStringLiteral("layers"), QJsonArray{layer}},
            {QStringLiteral("annotations"), annotations}};
}

/// What cosign writes for bundles, and its like for envelopes.
QJsonObject annotationsOf(const Document &document)
{
    QJsonObject annotations;
    const bool isBundle = document.mediaType.startsWith(bundleType);
    if (isBundle)
        annotations.insert(QStringLiteral("dev.sigstore.bundle.content"), QStringLiteral("dsse-envelope"));
    if (!document.predicateType.isEmpty())
        annotations.insert(isBundle ? QStringLiteral("dev.sigstore.bundle.predicateType")
                                    : QStringLiteral("in-toto.io/predicate-type"),
                           document.predicateType);
    if (document.created.isValid())
        annotations.insert(QStringLiteral("org.opencontainers.image.created"),
                           document.created.toUTC().toString(Qt::ISODate));
    return annotations;
}

/// Layer and configuration of an artifact, and its manifest with `configType`, to which `more` is added.
Image artifact(const Document &document, const QString &configType, const QJsonObject &more)
{
    Image image;
    image.layer = blobOf(document.bytes);
    image.config = blobOf(QByteArray("{}")); // the empty one of OCI 1.1, which is uploaded as any other
    QJsonObject layer = descriptor(document.mediaType, image.layer);
    layer.insert(QStringLiteral("annotations"),
                 QJsonObject{{QStringLiteral("org.opencontainers.image.title"), document.title}});
    const QJsonObject annotations = annotationsOf(document);
    QJsonObject manifest = manifestOf(descriptor(configType, image.config), layer, annotations);
    for (auto member = more.begin(); member != more.end(); ++member)
        manifest.insert(member.key(), member.value());
    image.manifest = blobOf(manifest);
    image.listing = descriptor(QLatin1String(manifestType), image.manifest);
    image.listing.insert(QStringLiteral("artifactType"), document.mediaType);
    image.listing.insert(QStringLiteral("annotations"), annotations);
    return image;
}

} // namespace

Image imageOf(const Document &document)
{
    Image image;
    image.layer = blobOf(document.bytes);
    image.config = blobOf(QJsonObject{
        {QStringLiteral("architecture"), QString()}, // it runs nowhere
        {QStringLiteral("os"), QString()},
        {QStringLiteral("config"), QJsonObject()},
        {QStringLiteral("rootfs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                                               {QStringLiteral("diff_ids"), QJsonArray{image.layer.digest}}}},
    });
    // Layer type and annotations are those of the control plane, whose readers look for them.
    image.manifest = blobOf(
        manifestOf(descriptor(QStringLiteral("application/vnd.oci.image.config.v1+json"), image.config),
                   descriptor(QStringLiteral("text/plain"), image.layer),
                   {{QStringLiteral("org.opencontainers.image.authors"), QStringLiteral("chainloop.dev")},
                    {QStringLiteral("org.opencontainers.image.title"), QStringLiteral("attestation.json")}}));
    return image;
}

Image artifactOf(const Document &document, const std::optional<Subject> &subject)
{
    QJsonObject more{{QStringLiteral("artifactType"), document.mediaType}};
    if (subject)
        more.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("mediaType"), subject->mediaType},
                                                           {QStringLiteral("digest"), subject->digest},
                                                           {QStringLiteral("size"), subject->size}});
    return artifact(document, emptyConfigType, more);
}

Image olderArtifactOf(const Document &document)
{
    return artifact(document, document.mediaType, {});
}

} // namespace attache::ATTACHE_INTEGRATION
