// SPDX-License-Identifier: Apache-2.0
#include "image.h"

#include "core/attestation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

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

} // namespace

Image imageOf(const QByteArray &envelope)
{
    Image image;
    image.layer = blobOf(envelope);
    image.config = blobOf(QJsonObject{
        {QStringLiteral("architecture"), QString()}, // it runs nowhere
        {QStringLiteral("os"), QString()},
        {QStringLiteral("config"), QJsonObject()},
        {QStringLiteral("rootfs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                                               {QStringLiteral("diff_ids"), QJsonArray{image.layer.digest}}}},
    });
    // Layer type and annotations are those of the control plane, whose readers look for them.
    image.manifest = blobOf(QJsonObject{
        {QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), QLatin1String(manifestType)},
        {QStringLiteral("config"),
         descriptor(QStringLiteral("application/vnd.oci.image.config.v1+json"), image.config)},
        {QStringLiteral("layers"), QJsonArray{descriptor(QStringLiteral("text/plain"), image.layer)}},
        {QStringLiteral("annotations"),
         QJsonObject{{QStringLiteral("org.opencontainers.image.authors"), QStringLiteral("chainloop.dev")},
                     {QStringLiteral("org.opencontainers.image.title"), QStringLiteral("attestation.json")}}},
    });
    return image;
}

} // namespace attache::ATTACHE_INTEGRATION
