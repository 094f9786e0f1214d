// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace attache::ATTACHE_INTEGRATION
{

/// Bytes that a registry keeps by their digest.
struct Blob {
    QByteArray bytes;
    QString digest; ///< "sha256:<hex>"
};

/// An OCI image of one layer, which is the envelope (OCI image specification 1.0, manifest and
/// configuration).
struct Image {
    Blob layer;
    Blob config;
    Blob manifest; ///< refers to the other two
};

/// The same envelope always makes the same bytes, so that sending it again changes nothing.
Image imageOf(const QByteArray &envelope);

inline constexpr char manifestType[] = "application/vnd.oci.image.manifest.v1+json";

} // namespace attache::ATTACHE_INTEGRATION
