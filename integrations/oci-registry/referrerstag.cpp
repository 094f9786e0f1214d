// SPDX-License-Identifier: Apache-2.0
#include "referrerstag.h"

#include "image.h"
#include "registry.h"
#include "requests.h"
#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr int rounds = 5; // of reading and writing
// After a write: longer than others take from their reading to their writing, who may not have seen ours.
constexpr std::chrono::seconds settling{1};
constexpr qsizetype largestManifest =
    4 * 1024 * 1024; // bytes that every registry takes (§ "Pushing Manifests")

constexpr QLatin1String manifestsField("manifests");

struct Index {
    QJsonObject content;
    QByteArray etag; ///< of what is there; empty when nothing is, or the registry gives none
};

Result<Index, Outcome> readIndex(Registry &registry, const QString &tag)
{
    const auto answer = registry.send(readManifest("GET", registry.address(), tag));
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return Index{{{QStringLiteral("schemaVersion"), 2},
                      {QStringLiteral("mediaType"), QLatin1String(indexType)},
                      {manifestsField, QJsonArray()}},
                     {}};
    if (answer->status != 200)
        return registry.refused(*answer);
    if (isWebPage(*answer))
        return registry.unexpectedAnswer(OciRegistryWords::tr("a web page"));
    const QJsonObject content = QJsonDocument::fromJson(answer->body).object();
    const bool isIndex = answer->header("Content-Type").startsWith(indexType);
    if (!isIndex || !content.value(manifestsField).isArray())
        return rejected(
            OciRegistryWords::tr("the tag %1:%2, where the image's attestations are listed, holds "
                                 "something else (%3): see what it is, and remove it")
                .arg(registry.reference(), tag, QString::fromLatin1(answer->header("Content-Type"))));
    return Index{content, answer->header("ETag")};
}

bool lists(const QJsonObject &index, const QJsonObject &listing)
{
    const QLatin1String digest("digest");
    const QJsonArray manifests = index.value(manifestsField).toArray();
    return std::any_of(manifests.begin(), manifests.end(),
                       [&](const QJsonValue &manifest) { return manifest[digest] == listing.value(digest); });
}

HttpRequest putIndex(const ImageAddress &at, const QString &tag, Index index, const QJsonObject &listing)
{
    QJsonArray manifests = index.content.value(manifestsField).toArray();
    manifests.append(listing);
    index.content.insert(manifestsField, manifests);
    HttpRequest request =
        putManifest(at, tag, QJsonDocument(index.content).toJson(QJsonDocument::Compact), indexType);
    if (!index.etag.isEmpty())
        request.headers.append({"If-Match", index.etag});
    return request;
}

} // namespace

Result<QString, Outcome> listInReferrersTag(Registry &registry, const QString &subject,
                                            const QJsonObject &listing, Execution &execution)
{
    const QString tag = QString(subject).replace(u':', u'-');
    for (int round = 0; round < rounds; ++round) {
        if (round > 0 && !execution.wait(settling))
            return cancelled();
        const auto index = readIndex(registry, tag);
        if (!index)
            return index.error();
        if (lists(index->content, listing))
            return tag;
        const HttpRequest request = putIndex(registry.address(), tag, *index, listing);
        if (request.body.size() > largestManifest)
            return rejected(
                OciRegistryWords::tr("the list of the image's attestations (%1:%2) is full: remove old ones")
                    .arg(registry.reference(), tag));
        const auto answer = registry.send(request);
        if (!answer)
            return answer.error();
        const bool changedMeanwhile = answer->status == 409 || answer->status == 412;
        if (answer->status != 201 && !changedMeanwhile)
            return registry.refused(*answer);
    }
    return retryLater(
        OciRegistryWords::tr("%1:%2 is changed by others all the time").arg(registry.reference(), tag));
}

} // namespace attache::ATTACHE_INTEGRATION
