// SPDX-License-Identifier: Apache-2.0
#include "sandbox/registrycontents.h"

#include "core/sha256.h"
#include "sandbox/words.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <utility>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestBlob = 256 * 1024 * 1024; // bytes; a real one takes more, in more memory
constexpr qint64 largestManifest = 4 * 1024 * 1024;

const QStringList imageTypes{QStringLiteral("application/vnd.oci.image.manifest.v1+json"),
                             QStringLiteral("application/vnd.docker.distribution.manifest.v2+json")};
const QStringList indexTypes{QStringLiteral("application/vnd.oci.image.index.v1+json"),
                             QStringLiteral("application/vnd.docker.distribution.manifest.list.v2+json")};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

RegistryError invalidManifest(const QString &message)
{
    return {400, QStringLiteral("MANIFEST_INVALID"), message, {}};
}

RegistryError unknownUpload()
{
    return {
        404, QStringLiteral("BLOB_UPLOAD_UNKNOWN"), QStringLiteral("blob upload unknown to registry"), {}};
}

/// Image specification, "OCI Content Descriptors".
bool isDescriptor(const QJsonValue &value)
{
    const bool hasSize = value[u"size"].isDouble() && value[u"size"].toInteger(-1) >= 0;
    return value.isObject() && hasSize && RegistryContents::isDigest(value[u"digest"].toString()) &&
           matches(value[u"mediaType"].toString(), "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9!#$&^_.+-]+");
}

/// Every annotation is a string with a name.
bool areAnnotations(const QJsonValue &value)
{
    const QJsonObject annotations = value.toObject();
    return value.isUndefined() ||
           (value.isObject() && std::all_of(annotations.begin(), annotations.end(),
                                            [](const QJsonValue &text) { return text.isString(); }));
}

/// What the specification asks of a manifest as a document, before what it refers to is looked up.
Result<QJsonObject, RegistryError> readManifest(const QByteArray &bytes, const QString &mediaType)
{
    if (bytes.size() > largestManifest)
        return invalidManifest(QStringLiteral("http: request body too large"));
    if (!imageTypes.contains(mediaType) && !indexTypes.contains(mediaType))
        return invalidManifest(QStringLiteral("unsupported manifest media type"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return invalidManifest(QStringLiteral("not a JSON object: ") + problem.errorString());
    const QJsonObject manifest = document.object();
    if (manifest[u"schemaVersion"].toInt() != 2)
        return invalidManifest(QStringLiteral("schemaVersion is not 2"));
    const bool isDocker = mediaType.contains(QLatin1String("docker"));
    const QJsonValue stated = manifest[u"mediaType"];
    if ((isDocker || !stated.isUndefined()) && stated.toString() != mediaType)
        return invalidManifest(QStringLiteral("the manifest's mediaType is not the Content-Type"));
    if (!areAnnotations(manifest[u"annotations"]))
        return invalidManifest(QStringLiteral("annotations are strings"));
    if (manifest.contains(u"subject") && !isDescriptor(manifest[u"subject"]))
        return invalidManifest(QStringLiteral("subject is not a descriptor"));
    if (indexTypes.contains(mediaType))
        return manifest[u"manifests"].isArray()
                   ? Result<QJsonObject, RegistryError>(manifest)
                   : invalidManifest(QStringLiteral("an index has a list of manifests"));
    if (!isDescriptor(manifest[u"config"]) || !manifest[u"layers"].isArray())
        return invalidManifest(QStringLiteral("an image has a config and a list of layers"));
    if (manifest[u"config"][u"mediaType"] == QLatin1String("application/vnd.oci.empty.v1+json") &&
        manifest[u"artifactType"].toString().isEmpty())
        return invalidManifest(QStringLiteral("with the empty config, artifactType must be set"));
    return manifest;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString StoredManifest::artifactType() const
{
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    const QString own = manifest[u"artifactType"].toString();
    return own.isEmpty() ? manifest[u"config"][u"mediaType"].toString() : own;
}

QString StoredManifest::words() const
{
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    const QString type = manifest[u"artifactType"].toString();
    QString words = SandboxWords::tr("image, layers: %1").arg(manifest[u"layers"].toArray().size());
    if (indexTypes.contains(mediaType))
        words = SandboxWords::tr("index, manifests: %1").arg(manifest[u"manifests"].toArray().size());
    else if (!type.isEmpty())
        words = SandboxWords::tr("artifact of the type %1").arg(type);
    return subject.isEmpty() ? words : words + QStringLiteral(", about ") + subject;
}

bool RegistryContents::isName(const QString &name)
{
    return name.size() <= 255 && matches(name, "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*"
                                               "(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");
}

bool RegistryContents::isTag(const QString &tag)
{
    return matches(tag, "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");
}

bool RegistryContents::isDigest(const QString &digest)
{
    return matches(digest, "sha256:[a-f0-9]{64}");
}

std::optional<QByteArray> RegistryContents::blob(const QString &repository, const QString &digest) const
{
    const auto found = m_repositories.find(repository);
    if (found == m_repositories.end())
        return std::nullopt;
    const auto blob = found->second.blobs.find(digest);
    return blob == found->second.blobs.end() ? std::nullopt : std::optional(blob->second);
}

bool RegistryContents::mount(const QString &repository, const QString &digest, const QString &from)
{
    const auto bytes = blob(from, digest);
    if (bytes)
        m_repositories[repository].blobs[digest] = *bytes;
    return bytes.has_value();
}

QString RegistryContents::beginUpload(const QString &repository)
{
    const QString id = newId();
    m_uploads[id] = {repository, {}};
    return id;
}

std::optional<qint64> RegistryContents::uploaded(const QString &repository, const QString &id) const
{
    const auto upload = m_uploads.find(id);
    if (upload == m_uploads.end() || upload->second.repository != repository)
        return std::nullopt;
    return upload->second.bytes.size();
}

Result<void, RegistryError> RegistryContents::append(const QString &repository, const QString &id,
                                                     const QByteArray &bytes)
{
    const auto size = uploaded(repository, id);
    if (!size)
        return unknownUpload();
    if (*size + bytes.size() > largestBlob)
        return RegistryError{
            413, QStringLiteral("SIZE_INVALID"), QStringLiteral("the blob is too large"), {}};
    m_uploads[id].bytes += bytes;
    return {};
}

Result<void, RegistryError> RegistryContents::finish(const QString &repository, const QString &id,
                                                     const QString &digest)
{
    if (!uploaded(repository, id))
        return unknownUpload();
    const QByteArray bytes = m_uploads[id].bytes;
    m_uploads.erase(id); // a digest that does not match is no reason to let it go on
    if (sha256Of(bytes) != digest)
        return RegistryError{400, QStringLiteral("DIGEST_INVALID"),
                             QStringLiteral("provided digest did not match uploaded content"), digest};
    m_repositories[repository].blobs[digest] = bytes;
    return {};
}

bool RegistryContents::cancel(const QString &repository, const QString &id)
{
    return uploaded(repository, id) && m_uploads.erase(id) > 0;
}

/// Everything that a manifest refers to but its subject must be in the same repository.
Result<void, RegistryError> RegistryContents::checkParts(const Repository &repository,
                                                         const QJsonObject &manifest) const
{
    QJsonArray unknown;
    const auto isBlob = [&](const QJsonValue &part) {
        const auto found = repository.blobs.find(part[u"digest"].toString());
        return found != repository.blobs.end() && found->second.size() == part[u"size"].toInteger();
    };
    QJsonArray blobs = manifest[u"layers"].toArray();
    if (manifest.contains(u"config"))
        blobs.prepend(manifest[u"config"]);
    const QJsonArray manifests = manifest[u"manifests"].toArray();
    for (const auto &part : std::as_const(blobs)) {
        if (!isDescriptor(part))
            return invalidManifest(QStringLiteral("a layer is not a descriptor"));
        if (!isBlob(part))
            unknown.append(part[u"digest"]);
    }
    for (const auto &part : manifests) {
        if (!isDescriptor(part) || !areAnnotations(part[u"annotations"]))
            return invalidManifest(QStringLiteral("a manifest of the index is not a descriptor"));
        const auto found = repository.manifests.find(part[u"digest"].toString());
        if (found == repository.manifests.end() || found->second.bytes.size() != part[u"size"].toInteger() ||
            found->second.mediaType != part[u"mediaType"].toString())
            unknown.append(part[u"digest"]);
    }
    if (!unknown.isEmpty())
        return RegistryError{400, QStringLiteral("MANIFEST_BLOB_UNKNOWN"),
                             QStringLiteral("blob unknown to registry, or of another size"), unknown};
    return {};
}

Result<RegistryContents::Put, RegistryError> RegistryContents::putManifest(const QString &repository,
                                                                           const QString &reference,
                                                                           const QString &mediaType,
                                                                           const QByteArray &bytes)
{
    const auto content = readManifest(bytes, mediaType);
    if (!content)
        return content.error();
    const QString digest = sha256Of(bytes);
    if (!isTag(reference) && reference != digest)
        return RegistryError{400, QStringLiteral("DIGEST_INVALID"),
                             QStringLiteral("provided digest did not match uploaded content"), reference};
    const auto found = m_repositories.find(repository);
    if (const auto known = checkParts(found == m_repositories.end() ? Repository() : found->second, *content);
        !known)
        return known.error();

    Repository &target = m_repositories[repository];
    const StoredManifest manifest{digest, mediaType, bytes, (*content)[u"subject"][u"digest"].toString()};
    bool changed = target.manifests.emplace(digest, manifest).second;
    if (isTag(reference))
        changed = std::exchange(target.tags[reference], digest) != digest || changed;
    return Put{manifest, changed};
}

std::optional<StoredManifest> RegistryContents::manifest(const QString &repository,
                                                         const QString &reference) const
{
    const auto found = m_repositories.find(repository);
    if (found == m_repositories.end())
        return std::nullopt;
    const auto tag = found->second.tags.find(reference);
    const auto manifest =
        found->second.manifests.find(tag == found->second.tags.end() ? reference : tag->second);
    return manifest == found->second.manifests.end() ? std::nullopt : std::optional(manifest->second);
}

std::optional<QStringList> RegistryContents::tags(const QString &repository) const
{
    const auto found = m_repositories.find(repository);
    if (found == m_repositories.end() || found->second.manifests.empty())
        return std::nullopt;
    QStringList tags;
    for (const auto &[tag, digest] : found->second.tags)
        tags.append(tag);
    return tags;
}

QJsonArray RegistryContents::referrers(const QString &repository, const QString &subject) const
{
    QJsonArray descriptors;
    const auto found = m_repositories.find(repository);
    if (found == m_repositories.end())
        return descriptors;
    for (const auto &[digest, manifest] : found->second.manifests) {
        if (manifest.subject != subject)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(manifest.bytes).object();
        QJsonObject descriptor{{QStringLiteral("mediaType"), manifest.mediaType},
                               {QStringLiteral("digest"), digest},
                               {QStringLiteral("size"), manifest.bytes.size()}};
        if (const QString type = manifest.artifactType(); !type.isEmpty())
            descriptor.insert(QStringLiteral("artifactType"), type);
        if (content.contains(u"annotations"))
            descriptor.insert(QStringLiteral("annotations"), content[u"annotations"]);
        descriptors.append(descriptor);
    }
    return descriptors;
}

} // namespace attache::sandbox
