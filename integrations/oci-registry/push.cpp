// SPDX-License-Identifier: Apache-2.0
#include "push.h"

#include "blobs.h"
#include "core/sha256.h"
#include "refusal.h"
#include "registry.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// How often blobs are sent again that the registry does not know when it gets the manifest.
constexpr int repetitions = 3;

/// A step that an earlier attempt finished is left out, unless `all`.
std::optional<Outcome> pushBlobs(Registry &registry, const Image &image, Execution &execution, bool all)
{
    const std::pair<QString, const Blob &> blobs[] = {{QStringLiteral("layer "), image.layer},
                                                      {QStringLiteral("config "), image.config}};
    for (const auto &[kind, blob] : blobs) {
        const QString step = kind + registry.address().name;
        const QJsonObject receipt{{QStringLiteral("digest"), blob.digest}};
        if (!all && execution.doneStep(step) == receipt)
            continue;
        if (const auto pushed = pushBlob(registry, blob); !pushed)
            return pushed.error();
        if (const auto written = execution.finishStep(step, receipt); !written)
            return ledgerFailed(written.error());
    }
    return std::nullopt;
}

/// The digest of what the tag is, or nothing; where the registry will not say, too.
Result<QString, Outcome> taggedDigest(Registry &registry, const QString &tag)
{
    auto answer = registry.send(readManifest("HEAD", registry.address(), tag));
    if (answer && answer->status == 200 && answer->header("Docker-Content-Digest").isEmpty())
        answer = registry.send(readManifest("GET", registry.address(), tag));
    if (!answer)
        return answer.error();
    if (answer->status == 429 || answer->status >= 500)
        return registry.refused(*answer);
    if (answer->status != 200 || isWebPage(*answer))
        return QString();
    const QByteArray digest = answer->header("Docker-Content-Digest");
    return digest.isEmpty() ? sha256Of(answer->body) : QString::fromLatin1(digest);
}

/// A refusal that registries also give where a tag cannot be changed.
bool mayBeThereAlready(const HttpResponse &answer)
{
    return answer.status == 400 || answer.status == 403 || answer.status == 409 || answer.status == 412;
}

Outcome arrived(Registry &registry, const Image &image, const QString &tag, Execution &execution)
{
    const QJsonObject receipt{
        {QStringLiteral("reference"), registry.reference() + u':' + tag},
        {QStringLiteral("digest"), image.manifest.digest},
        {QStringLiteral("layer"), image.layer.digest},
    };
    if (const auto written = execution.finishStep(QStringLiteral("manifest"), receipt); !written)
        return ledgerFailed(written.error());
    return delivered(receipt);
}

} // namespace

Result<HttpResponse, PushFailure> pushImage(Registry &registry, const Image &image, const QString &reference,
                                            Execution &execution)
{
    for (int repetition = 0;; ++repetition) {
        if (const auto problem = pushBlobs(registry, image, execution, repetition > 0))
            return PushFailure{*problem, {}};
        const auto answer =
            registry.send(putManifest(registry.address(), reference, image.manifest.bytes, manifestType));
        if (!answer)
            return PushFailure{answer.error(), {}};
        if (missesBlobs(*answer) && repetition < repetitions) {
            // Some see a blob a little after they took it. And blobs that nothing refers to are swept away in
            // time: those of an earlier attempt may be gone.
            if (!execution.wait(std::chrono::seconds(repetition + 1)))
                return PushFailure{cancelled(), {}};
            continue;
        }
        if (answer->status != 201)
            return PushFailure{registry.refused(*answer), *answer};
        if (!confirms(*answer, image.manifest))
            return PushFailure{
                registry.unexpectedAnswer(OciRegistryWords::tr("another digest than that of the image")), {}};
        return *answer;
    }
}

Outcome pushToTag(Registry &registry, const std::vector<Image> &images, const QString &tag,
                  Execution &execution)
{
    const auto there = taggedDigest(registry, tag);
    if (!there)
        return there.error();
    for (const Image &image : images) {
        if (image.manifest.digest == *there)
            return arrived(registry, image, tag, execution);
    }
    PushFailure failure;
    for (const Image &image : images) {
        const auto pushed = pushImage(registry, image, tag, execution);
        if (pushed)
            return arrived(registry, image, tag, execution);
        failure = pushed.error();
        if (mayBeThereAlready(failure.answer)) {
            const auto now = taggedDigest(registry, tag);
            if (now && image.manifest.digest == *now)
                return arrived(registry, image, tag, execution);
        }
        if (!refusesTheFormat(failure.answer))
            break;
    }
    return failure.outcome;
}

std::vector<HttpRequest> pushRequests(const ImageAddress &at, const Image &image, const QString &reference)
{
    std::vector<HttpRequest> requests;
    for (const Blob *blob : {&image.layer, &image.config}) {
        const HttpRequest post = beginUpload(at);
        QUrl upload = post.url;
        upload.setPath(upload.path() + QStringLiteral("SESSION"));
        requests.push_back(headBlob(at, blob->digest));
        requests.push_back(post);
        requests.push_back(putBlob(upload, *blob));
    }
    requests.push_back(putManifest(at, reference, image.manifest.bytes, manifestType));
    return requests;
}

Outcome ledgerFailed(const Error &error)
{
    return retryLater(error.text());
}

} // namespace attache::ATTACHE_INTEGRATION
