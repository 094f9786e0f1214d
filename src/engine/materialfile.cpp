// SPDX-License-Identifier: Apache-2.0
#include "engine/materialfile.h"

#include "core/savefile.h"
#include "core/sha256.h"
#include "engine/attestationfile.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/deliveries.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace attache
{
namespace
{

constexpr qint64 largestShown = 32 * 1024 * 1024; // bytes; of more only the beginning is given
constexpr qint64 beginning = 256 * 1024;          // bytes
constexpr qint64 blockSize = 256 * 1024;          // bytes

Result<AttestationRecord> recordOf(EngineParts &parts, const QString &attestationId)
{
    return parts.store->call(
        [&attestationId](Database &database) { return store::attestation(database, attestationId); });
}

Result<MaterialRecord> materialOf(EngineParts &parts, const QString &attestationId, const QString &name)
{
    const auto record = recordOf(parts, attestationId);
    if (!record)
        return record.error();
    const auto found = std::find_if(record->materials.begin(), record->materials.end(),
                                    [&name](const MaterialRecord &each) { return each.name == name; });
    if (found != record->materials.end())
        return *found;
    QStringList names;
    for (const MaterialRecord &material : record->materials)
        names.append(material.name);
    return Error{Error::Kind::NotFound,
                 EngineWords::tr("material %1").arg(name),
                 names.isEmpty() ? EngineWords::tr("this attestation names no materials")
                                 : EngineWords::tr("this attestation has no such material; it has %1")
                                       .arg(names.join(QLatin1String(", "))),
                 {},
                 {}};
}

Error withoutContent(const MaterialRecord &material)
{
    const QString what = EngineWords::tr("material %1").arg(material.name);
    if (!material.reason.isEmpty())
        return {Error::Kind::Invalid, what, material.reason, {}, {}};
    if (!isFile(material))
        return {Error::Kind::NotFound,
                what,
                EngineWords::tr("it is a reference to %1, whose content an attestation does not carry")
                    .arg(material.value),
                {},
                {}};
    return {Error::Kind::NotFound,
            what,
            EngineWords::tr("its file is not here; it has %1").arg(material.digest),
            EngineWords::tr("Add the file: attachectl attestation supply ID FILE"),
            {}};
}

/// The content, as it was found to be just now.
Result<Content> checkedContent(EngineParts &parts, const MaterialRecord &material,
                               const std::stop_token &stop)
{
    if (material.type == QLatin1String("STRING"))
        return Content::ofBytes(material.value.toUtf8());
    if (!material.available || material.digest.isEmpty())
        return withoutContent(material);
    const auto entry = parts.contents.verified(material.digest, stop);
    if (!entry && entry.error().kind == Error::Kind::NotFound)
        return withoutContent(material);
    if (!entry)
        return entry.error();
    return Content::ofFile(entry->path, entry->size);
}

Error unreadable(const MaterialRecord &material, const QString &why)
{
    return {Error::Kind::Environment, EngineWords::tr("material %1").arg(material.name), why, {}, {}};
}

/// Why a file is none that was asked for, with the digests of both.
Error noMaterial(const AttestationRecord &record, const QString &file, const QString &digest,
                 const QString &materialName)
{
    QStringList wanted;
    for (const MaterialRecord &material : record.materials)
        if (isFile(material) &&
            (materialName.isEmpty() ? !material.available : material.name == materialName))
            wanted.append(EngineWords::tr("%1 is %2").arg(material.name, material.digest));
    return {
        Error::Kind::Invalid,
        file,
        wanted.isEmpty()
            ? EngineWords::tr("its content is %1, and no material of this attestation is missing").arg(digest)
            : EngineWords::tr("its content is %1, but %2").arg(digest, wanted.join(QLatin1String(", "))),
        EngineWords::tr("Give the file that the attestation was made with."),
        {}};
}

Result<AttestationRecord> noteSupplied(EngineParts &parts, const QString &attestationId,
                                       const ContentStore::Entry &entry)
{
    return parts.store->call([&](Database &database) -> Result<AttestationRecord> {
        if (const auto noted = store::setMaterialAvailable(database, entry.digest, entry.size); !noted)
            return noted.error();
        if (const auto released = store::releaseHeldForMaterial(database, entry.digest, parts.clock());
            !released)
            return released.error();
        return store::attestation(database, attestationId);
    });
}

} // namespace

Result<Intake::Supplied> supplyMaterial(EngineParts &parts, const QString &attestationId, const QString &file,
                                        const QString &materialName, const std::stop_token &stop,
                                        const std::function<void(qint64, qint64)> &progress)
{
    const auto record = recordOf(parts, attestationId);
    if (!record)
        return record.error();
    if (const auto plain = checkPlainFile(file); !plain)
        return plain.error();
    const auto digest = digestOfFile(file, stop);
    if (!digest)
        return digest.error();
    Intake::Supplied supplied;
    for (const MaterialRecord &material : record->materials)
        if (isFile(material) && material.digest == *digest)
            supplied.materials.append(material.name);
    if (supplied.materials.isEmpty())
        return noMaterial(*record, file, *digest, materialName);
    const qint64 total = QFileInfo(file).size();
    const auto kept = parts.contents.add(file, *digest, stop, [&](qint64 done) { progress(done, total); });
    if (!kept)
        return kept.error();
    auto noted = noteSupplied(parts, record->id, *kept);
    if (!noted)
        return noted.error();
    supplied.attestation = std::move(*noted);
    Q_EMIT parts.changes.attestationsChanged();
    Q_EMIT parts.changes.deliveriesChanged();
    Q_EMIT parts.changes.workQueued();
    return supplied;
}

Result<Intake::MaterialContent> readMaterialContent(EngineParts &parts, const QString &attestationId,
                                                    const QString &name, const std::stop_token &stop)
{
    const auto material = materialOf(parts, attestationId, name);
    if (!material)
        return material.error();
    const auto content = checkedContent(parts, *material, stop);
    if (!content)
        return content.error();
    const auto source = content->open();
    if (!source)
        return unreadable(*material, EngineWords::tr("it cannot be opened"));
    Intake::MaterialContent read{*material, {}, content->size()};
    read.bytes = source->read(read.size <= largestShown ? read.size : beginning);
    if (read.isWhole()) {
        const QJsonDocument document = QJsonDocument::fromJson(read.bytes);
        if (document.isObject())
            read.json = document.object();
        else if (document.isArray())
            read.json = document.array();
    }
    return read;
}

Result<void> saveMaterialContent(EngineParts &parts, const QString &attestationId, const QString &name,
                                 const QString &path, const std::stop_token &stop)
{
    const auto material = materialOf(parts, attestationId, name);
    if (!material)
        return material.error();
    const auto content = checkedContent(parts, *material, stop);
    if (!content)
        return content.error();
    const auto source = content->open();
    QSaveFile target(path);
    if (!source)
        return unreadable(*material, EngineWords::tr("it cannot be opened"));
    const auto cannotWrite = [&] {
        return Error{Error::Kind::Environment,
                     path,
                     target.errorString(),
                     EngineWords::tr("Choose another place."),
                     {}};
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    Sha256 hash; // of what is written: it may have changed since it was looked at
    for (QByteArray block = source->read(blockSize); !block.isEmpty(); block = source->read(blockSize)) {
        if (stop.stop_requested())
            return stopped(path);
        hash.add(block);
        if (target.write(block) != block.size())
            return cannotWrite();
    }
    if (const QString digest = hash.digest(); !material->digest.isEmpty() && digest != material->digest)
        return unreadable(
            *material,
            EngineWords::tr("it has been changed: its content is %1, not %2").arg(digest, material->digest));
    if (!commitWhole(target))
        return cannotWrite();
    return {};
}

Result<Intake::Sbom> summariseMaterial(EngineParts &parts, const QString &attestationId, const QString &name,
                                       const std::stop_token &stop)
{
    const auto material = materialOf(parts, attestationId, name);
    if (!material)
        return material.error();
    const auto content = checkedContent(parts, *material, stop);
    if (!content)
        return content.error();
    const auto source = content->open();
    if (!source)
        return unreadable(*material, EngineWords::tr("it cannot be opened"));
    auto summary = summariseSbom(*source, stop);
    if (!summary) {
        Error error = summary.error();
        error.what = EngineWords::tr("material %1").arg(material->name);
        return error;
    }
    return Intake::Sbom(std::make_shared<const SbomSummary>(std::move(*summary)));
}

} // namespace attache
