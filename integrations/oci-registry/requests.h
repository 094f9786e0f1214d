// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image.h"
#include "sdk/http.h"

#include <QUrl>

/// The distribution specification's requests: a function each.
namespace attache::ATTACHE_INTEGRATION
{

/// Where an image name's requests go.
struct ImageAddress {
    QUrl base;    ///< of the API: scheme://host[:port]
    QString name; ///< without host
};

HttpRequest headBlob(const ImageAddress &at, const QString &digest);
HttpRequest beginUpload(const ImageAddress &at);
/// `upload`: the address that the registry gave.
HttpRequest putBlob(const QUrl &upload, const Blob &blob);
HttpRequest cancelUpload(const QUrl &upload);

/// `method`: GET or HEAD. `reference`: a tag or digest.
HttpRequest readManifest(const QByteArray &method, const ImageAddress &at, const QString &reference);
HttpRequest putManifest(const ImageAddress &at, const QString &reference, const QByteArray &manifest,
                        const QByteArray &mediaType);

} // namespace attache::ATTACHE_INTEGRATION
