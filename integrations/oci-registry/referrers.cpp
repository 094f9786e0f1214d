// SPDX-License-Identifier: Apache-2.0
#include "referrers.h"

#include "push.h"
#include "referrerstag.h"
#include "refusal.h"
#include "registry.h"
#include "requests.h"
#include "words.h"

#include <QJsonArray>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// Type and size of the image's manifest, as the registry has it.
Result<Subject, Outcome> resolve(Registry &registry, const AttestedImage &image)
{
    auto answer = registry.send(readManifest("HEAD", registry.address(), image.digest));
    const bool isSilent =
        answer && answer->status == 200 && answer->header("Content-Length").toLongLong() <= 0;
    if (isSilent)
        answer = registry.send(readManifest("GET", registry.address(), image.digest));
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return seldomHeals(retryLater(
            OciRegistryWords::tr("%1 does not have the image %2: push it there before it is attested")
                .arg(registry.host(), image.reference())));
    if (answer->status != 200)
        return registry.refused(*answer);
    const QByteArray type = answer->header("Content-Type").split(';').first().trimmed();
    const QByteArray stated = answer->header("Docker-Content-Digest");
    const bool isTheImage = isSilent ? sha256Of(answer->body) == image.digest
                                     : stated.isEmpty() || stated == image.digest.toLatin1();
    if (!isTheImage || !type.startsWith("application/vnd."))
        return registry.unexpectedAnswer(OciRegistryWords::tr("not with the image that was asked for"));
    return Subject{QString::fromLatin1(type), image.digest,
                   isSilent ? answer->body.size() : answer->header("Content-Length").toLongLong()};
}

Outcome attachToImage(const Config &config, const AttestedImage &image, const Document &document,
                      Execution &execution)
{
    const QString step = QStringLiteral("referrer ") + image.reference();
    if (const auto receipt = execution.doneStep(step))
        return delivered(*receipt);
    Registry registry(config, image.name, execution);
    if (const auto ready = registry.open(); !ready)
        return ready.error();
    const auto subject = resolve(registry, image);
    if (!subject)
        return subject.error();

    Image referrer = artifactOf(document, *subject);
    auto pushed = pushImage(registry, referrer, referrer.manifest.digest, execution);
    if (!pushed && refusesTheFormat(pushed.error().answer)) {
        referrer = olderArtifactOf(document);
        pushed = pushImage(registry, referrer, referrer.manifest.digest, execution);
    }
    if (!pushed)
        return pushed.error().outcome;
    QJsonObject receipt{
        {QStringLiteral("subject"), registry.reference() + u'@' + image.digest},
        {QStringLiteral("reference"), registry.reference() + u'@' + referrer.manifest.digest}};
    if (pushed->header("OCI-Subject") != image.digest.toLatin1()) {
        // No referrers API: who looks for them reads a tag instead.
        const auto tag = listInReferrersTag(registry, image.digest, referrer.listing, execution);
        if (!tag)
            return tag.error();
        receipt.insert(QStringLiteral("listedIn"), *tag);
    }
    if (const auto written = execution.finishStep(step, receipt); !written)
        return ledgerFailed(written.error());
    return delivered(receipt);
}

/// What ends the whole delivery at once: the next image would meet the same.
bool concernsAllImages(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Cancelled || outcome.kind == Outcome::Kind::Misconfigured ||
           outcome.waits != Outcome::Waits::Delivery;
}

} // namespace

std::vector<AttestedImage> attestedImages(const Repository &repository,
                                          const std::vector<Material> &materials)
{
    std::vector<AttestedImage> images;
    for (const Material &material : materials) {
        const auto image = imageRepository(material.value);
        if (material.type != QLatin1String("CONTAINER_IMAGE") || material.digest.isEmpty() || !image ||
            !repository.holds(*image))
            continue;
        const bool known = std::any_of(images.begin(), images.end(), [&](const AttestedImage &other) {
            return other.name == image->path && other.digest == material.digest;
        });
        if (!known)
            images.push_back({image->path, material.digest});
    }
    return images;
}

Outcome attachToImages(const Config &config, const std::vector<AttestedImage> &images,
                       const Document &document, Execution &execution)
{
    QJsonArray receipts;
    std::optional<Outcome> failure;
    for (const AttestedImage &image : images) {
        const Outcome outcome = attachToImage(config, image, document, execution);
        if (outcome.kind == Outcome::Kind::Delivered)
            receipts.append(outcome.receipt);
        else if (concernsAllImages(outcome))
            return outcome;
        else if (!failure || outcome.kind == Outcome::Kind::Retry) // as long as something may still come
            failure = outcome;
    }
    return failure ? *failure : delivered({{QStringLiteral("referrers"), receipts}});
}

std::vector<HttpRequest> referrerRequests(const QUrl &base, const AttestedImage &image,
                                          const Document &document)
{
    const ImageAddress at{base, image.name};
    const Image referrer = artifactOf(document, Subject{QLatin1String(manifestType), image.digest, 0});
    std::vector<HttpRequest> requests{readManifest("HEAD", at, image.digest)};
    for (const HttpRequest &request : pushRequests(at, referrer, referrer.manifest.digest))
        requests.push_back(request);
    return requests;
}

} // namespace attache::ATTACHE_INTEGRATION
