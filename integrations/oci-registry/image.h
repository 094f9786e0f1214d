// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace attache::ATTACHE_INTEGRATION
{

/// Bytes that a registry keeps by their digest.
struct Blob {
    QByteArray bytes;
    QString digest; ///< "sha256:<hex>"
};

/// What is kept: the signed document, and what a reader wants to know before fetching it.
struct Document {
    QByteArray bytes;
    QString mediaType;     ///< of a DSSE envelope or a Sigstore bundle
    QString title;         ///< the name of a file to keep it in
    QString predicateType; ///< may be empty
    QDateTime created;     ///< of the run, not of the push: sending it again must not make another image
};

/// The image that a document is about.
struct Subject {
    QString mediaType; ///< of its manifest
    QString digest;
    qint64 size = 0; ///< of its manifest, bytes
};

/// An image of one layer, which is the document (OCI image specification, manifest and configuration). The
/// same document always makes the same bytes, so that sending it again changes nothing.
struct Image {
    Blob layer;
    Blob config;
    Blob manifest;       ///< refers to the other two
    QJsonObject listing; ///< the manifest's descriptor in an index of referrers
};

/// As the control plane makes it: an image of OCI 1.0 without a type of its own.
Image imageOf(const Document &document);

/// As OCI 1.1 keeps what is not a container image: the layer has the document's own media type, and the
/// manifest too (artifactType), so that readers can ask for it by type.
Image artifactOf(const Document &document, const std::optional<Subject> &subject);

/// The same for a registry that refuses what came with OCI 1.1: its type is that of the configuration, and it
/// names no subject.
Image olderArtifactOf(const Document &document);

inline constexpr char manifestType[] = "application/vnd.oci.image.manifest.v1+json";
inline constexpr char indexType[] = "application/vnd.oci.image.index.v1+json";

} // namespace attache::ATTACHE_INTEGRATION
