// SPDX-License-Identifier: Apache-2.0
#include "push.h"

#include "addresses.h"
#include "refusal.h"
#include "registry.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String tag("latest");

// Distribution specification: one function a request.

HttpRequest requestTo(const QByteArray &method, const QUrl &base, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.url = base;
    request.url.setPath(QStringLiteral("/v2/") + path);
    return request;
}

HttpRequest headBlob(const QUrl &base, const QString &name, const QString &digest)
{
    return requestTo("HEAD", base, name + QStringLiteral("/blobs/") + digest);
}

HttpRequest beginUpload(const QUrl &base, const QString &name)
{
    return requestTo("POST", base,
                     name + QStringLiteral("/blobs/uploads/")); // without the last '/': a redirect
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

/// `method`: GET or HEAD.
HttpRequest readManifest(const QByteArray &method, const QUrl &base, const QString &name)
{
    HttpRequest request = requestTo(method, base, name + QStringLiteral("/manifests/") + tag);
    const QByteArray otherTypes = ", application/vnd.oci.image.index.v1+json"
                                  ", application/vnd.docker.distribution.manifest.v2+json"
                                  ", application/vnd.docker.distribution.manifest.list.v2+json";
    request.headers = {{"Accept", manifestType + otherTypes}}; // without, some answer 404 to what is there
    return request;
}

HttpRequest putManifest(const QUrl &base, const QString &name, const Blob &manifest)
{
    HttpRequest request = requestTo("PUT", base, name + QStringLiteral("/manifests/") + tag);
    request.headers = {{"Content-Type", manifestType}};
    request.body = manifest.bytes;
    return request;
}

/// Whether the digest that the registry names, if it names one, is that of what we sent.
bool confirms(const HttpResponse &response, const Blob &blob)
{
    const QByteArray digest = response.header("Docker-Content-Digest");
    return digest.isEmpty() || digest == blob.digest.toLatin1();
}

/// What is worth no second request: we are stopping, or the registry asks for peace.
bool isFinal(const Outcome &outcome)
{
    return outcome.kind != Outcome::Kind::Retry || outcome.notBefore;
}

/// Whether the registry has this blob. Where it will not say (an account that may only push), it is sent.
Result<bool, Outcome> hasBlob(Registry &registry, const Blob &blob)
{
    const auto answer = registry.send(headBlob(registry.base(), registry.name(), blob.digest));
    if (!answer)
        return answer.error();
    if (answer->status == 429 || answer->status >= 500)
        return registry.refused(*answer);
    const QByteArray length = answer->header("Content-Length");
    return answer->status == 200 && !isWebPage(*answer) && confirms(*answer, blob) &&
           (length.isEmpty() || length.toLongLong() == blob.bytes.size());
}

/// Whether the tag is this image already: then nothing is sent, which matters where tags cannot be changed.
Result<bool, Outcome> hasImage(Registry &registry, const Image &image)
{
    auto answer = registry.send(readManifest("HEAD", registry.base(), registry.name()));
    if (answer && answer->status == 200 && answer->header("Docker-Content-Digest").isEmpty())
        answer = registry.send(readManifest("GET", registry.base(), registry.name()));
    if (!answer)
        return answer.error();
    if (answer->status == 429 || answer->status >= 500)
        return registry.refused(*answer);
    const QByteArray digest = answer->header("Docker-Content-Digest");
    return answer->status == 200 && !isWebPage(*answer) &&
           (digest.isEmpty() ? answer->body == image.manifest.bytes
                             : digest == image.manifest.digest.toLatin1());
}

Result<QUrl, Outcome> begin(Registry &registry)
{
    const HttpRequest request = beginUpload(registry.base(), registry.name());
    const auto answer = registry.send(request);
    if (!answer)
        return answer.error();
    if (answer->status != 202)
        return registry.refused(*answer);
    const QByteArray location = answer->header("Location");
    if (location.isEmpty())
        return registry.unexpectedAnswer(QStringLiteral("no address to upload to"));
    const auto upload = uploadUrl(request.url, location);
    if (!upload)
        return misconfigured(
            QStringLiteral("%1 cannot be uploaded to safely: %2").arg(registry.host(), upload.error()));
    return *upload;
}

struct UploadFailure {
    Outcome outcome;
    bool again = false; // with a new session it may work at once
};

Result<void, UploadFailure> upload(Registry &registry, const Blob &blob)
{
    const auto address = begin(registry);
    if (!address)
        return UploadFailure{address.error(), false};
    const auto answer = registry.send(putBlob(*address, blob));
    if (!answer)
        return UploadFailure{answer.error(), !isFinal(answer.error())};
    if (answer->status != 201) {
        // Elsewhere, it is the address that is refused, not the account.
        const bool elsewhere = !sameOrigin(*address, registry.base()) && answer->status < 500;
        const Outcome outcome = elsewhere ? refusedElsewhere(*answer, address->host(), registry.host())
                                          : registry.refused(*answer);
        return UploadFailure{outcome, elsewhere || wantsNewUpload(*answer)};
    }
    if (!confirms(*answer, blob))
        return UploadFailure{
            registry.unexpectedAnswer(QStringLiteral("another digest than that of the blob")), true};
    return {};
}

Result<void, Outcome> pushBlob(Registry &registry, const Blob &blob)
{
    const auto there = hasBlob(registry, blob);
    if (!there || *there)
        return there ? Result<void, Outcome>() : there.error();
    auto sent = upload(registry, blob);
    if (!sent && sent.error().again)
        sent = upload(registry, blob);
    return sent ? Result<void, Outcome>() : sent.error().outcome;
}

/// True when the tag is the image now; false when the registry does not know the blobs.
Result<bool, Outcome> pushManifest(Registry &registry, const Blob &manifest)
{
    const auto answer = registry.send(putManifest(registry.base(), registry.name(), manifest));
    if (!answer)
        return answer.error();
    if (missesBlobs(*answer))
        return false;
    if (answer->status != 201)
        return registry.refused(*answer);
    if (!confirms(*answer, manifest))
        return registry.unexpectedAnswer(QStringLiteral("another digest than that of the image"));
    return true;
}

Outcome ledgerFailed(const Error &error)
{
    return retryLater(error.text());
}

/// A step that an earlier attempt finished is left out, unless `all`.
std::optional<Outcome> pushBlobs(Registry &registry, const Image &image, Execution &execution, bool all)
{
    const std::pair<QString, const Blob &> blobs[] = {{QStringLiteral("layer"), image.layer},
                                                      {QStringLiteral("config"), image.config}};
    for (const auto &[step, blob] : blobs) {
        if (!all && execution.doneStep(step))
            continue;
        if (const auto pushed = pushBlob(registry, blob); !pushed)
            return pushed.error();
        if (const auto written = execution.finishStep(step, {{QStringLiteral("digest"), blob.digest}});
            !written)
            return ledgerFailed(written.error());
    }
    return std::nullopt;
}

std::optional<Outcome> pushAll(Registry &registry, const Image &image, Execution &execution)
{
    if (auto problem = pushBlobs(registry, image, execution, false))
        return problem;
    auto pushed = pushManifest(registry, image.manifest);
    if (pushed && !*pushed) {
        // Blobs that nothing refers to are swept away in time: those of an earlier attempt may be gone.
        if (auto problem = pushBlobs(registry, image, execution, true))
            return problem;
        pushed = pushManifest(registry, image.manifest);
    }
    if (!pushed)
        return pushed.error();
    return *pushed ? std::nullopt : std::optional<Outcome>(blobsMissing(registry.host(), execution.now()));
}

} // namespace

Result<void, Outcome> provePush(Registry &registry)
{
    const auto address = begin(registry);
    if (!address)
        return address.error();
    // Some registries do not let an upload be cancelled; it then ends by itself, and nothing was in it.
    const auto ended = registry.send(cancelUpload(*address));
    if (!ended && ended.error().kind == Outcome::Kind::Cancelled)
        return ended.error();
    return {};
}

Outcome push(Registry &registry, const Image &image, Execution &execution)
{
    const auto there = hasImage(registry, image);
    if (!there)
        return there.error();
    if (!*there) {
        if (auto problem = pushAll(registry, image, execution))
            return *problem;
    }
    const QJsonObject receipt{
        {QStringLiteral("reference"), registry.host() + u'/' + registry.name() + u':' + tag},
        {QStringLiteral("digest"), image.manifest.digest},
        {QStringLiteral("layer"), image.layer.digest},
    };
    if (const auto written = execution.finishStep(QStringLiteral("manifest"), receipt); !written)
        return ledgerFailed(written.error());
    return delivered(receipt);
}

std::vector<HttpRequest> pushRequests(const QUrl &base, const QString &name, const Image &image)
{
    std::vector<HttpRequest> requests{readManifest("HEAD", base, name)};
    for (const Blob *blob : {&image.layer, &image.config}) {
        const HttpRequest post = beginUpload(base, name);
        QUrl upload = post.url;
        upload.setPath(upload.path() + QStringLiteral("SESSION"));
        requests.push_back(headBlob(base, name, blob->digest));
        requests.push_back(post);
        requests.push_back(putBlob(upload, *blob));
    }
    requests.push_back(putManifest(base, name, image.manifest));
    return requests;
}

} // namespace attache::ATTACHE_INTEGRATION
