// SPDX-License-Identifier: Apache-2.0
#include "requests.h"

#include "addresses.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qint64 largestManifestAnswer = 8 * 1024 * 1024; // registries take 4 MiB, some more

HttpRequest requestTo(const QByteArray &method, const ImageAddress &at, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.url = at.base;
    request.url.setPath(QStringLiteral("/v2/%1/%2").arg(at.name, path));
    return request;
}

} // namespace

HttpRequest headBlob(const ImageAddress &at, const QString &digest)
{
    return requestTo("HEAD", at, QStringLiteral("blobs/") + digest);
}

HttpRequest beginUpload(const ImageAddress &at)
{
    return requestTo("POST", at, QStringLiteral("blobs/uploads/")); // without the last '/': a redirect
}

HttpRequest putBlob(const QUrl &upload, const Blob &blob)
{
    HttpRequest request;
    request.method = "PUT";
    request.url = withDigest(upload, blob.digest);
    request.headers = {{"Content-Type", "application/octet-stream"}};
    request.body = blob.bytes;
    return request;
}

HttpRequest cancelUpload(const QUrl &upload)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = upload;
    return request;
}

HttpRequest readManifest(const QByteArray &method, const ImageAddress &at, const QString &reference)
{
    HttpRequest request = requestTo(method, at, QStringLiteral("manifests/") + reference);
    const QByteArray otherTypes = ", application/vnd.docker.distribution.manifest.v2+json"
                                  ", application/vnd.docker.distribution.manifest.list.v2+json";
    // Without them, some answer 404 to what is there.
    request.headers = {{"Accept", QByteArray(manifestType) + ", " + indexType + otherTypes}};
    request.largestResponse = largestManifestAnswer;
    return request;
}

HttpRequest putManifest(const ImageAddress &at, const QString &reference, const QByteArray &manifest,
                        const QByteArray &mediaType)
{
    HttpRequest request = requestTo("PUT", at, QStringLiteral("manifests/") + reference);
    request.headers = {{"Content-Type", mediaType}};
    request.body = manifest;
    return request;
}

} // namespace attache::ATTACHE_INTEGRATION
