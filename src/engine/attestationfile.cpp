// SPDX-License-Identifier: Apache-2.0
#include "engine/attestationfile.h"

#include "engine/matching.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace attache
{
namespace
{

QString sizeInWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

/// Whether these could be a file's bytes: a text or an image's name has a digest of something else.
bool hasFile(const Material &material)
{
    return !material.digest.isEmpty() && material.content != Material::Content::Inline &&
           material.type != QLatin1String("STRING") && material.type != QLatin1String("CONTAINER_IMAGE");
}

QString filenameOf(const Material &material)
{
    return material.filename.isEmpty() ? material.value : material.filename;
}

bool isWanted(const Attestation &attestation, const QString &digest)
{
    return std::any_of(
        attestation.materials.begin(), attestation.materials.end(),
        [&digest](const Material &material) { return hasFile(material) && material.digest == digest; });
}

Result<void> lookAtGivenFiles(FoundMaterials &found, const Attestation &attestation, const QStringList &files,
                              const ContentStore &contents, const std::stop_token &stop)
{
    for (const QString &file : files) {
        if (auto plain = checkPlainFile(file); !plain)
            return plain;
        const auto digest = digestOfFile(file, stop);
        if (!digest)
            return digest.error();
        if (!isWanted(attestation, *digest))
            found.notes.append(
                EngineWords::tr("%1 (%2) is no material of this attestation").arg(file, *digest));
        else if (!contents.verified(*digest, stop)) // what is there may have been damaged: this mends it
            found.files.insert(*digest, file);
    }
    return {};
}

Result<void> lookBesideIt(FoundMaterials &found, const Attestation &attestation, const QDir &folder,
                          const ContentStore &contents, const std::stop_token &stop)
{
    for (const Material &material : attestation.materials) {
        const QString name = filenameOf(material);
        // The name comes out of the attestation: only one of a file in this very folder is followed.
        if (!hasFile(material) || name.isEmpty() || QFileInfo(name).fileName() != name ||
            name == QLatin1String("..") || found.files.contains(material.digest) ||
            contents.contains(material.digest))
            continue;
        const QString file = folder.filePath(name);
        if (!checkPlainFile(file))
            continue;
        const auto digest = digestOfFile(file, stop);
        if (stop.stop_requested())
            return digest.error();
        if (digest && *digest == material.digest)
            found.files.insert(material.digest, file);
        else
            found.notes.append(EngineWords::tr("%1 has the name of material %2, but not its content")
                                   .arg(file, material.name));
    }
    return {};
}

MaterialRecord recordOf(const Material &material, const FoundMaterials &found, const ContentStore &contents)
{
    MaterialRecord record;
    record.name = material.name;
    record.type = material.type;
    record.digest = material.digest;
    record.filename = material.filename;
    record.value = material.value;
    for (auto annotation = material.annotations.begin(); annotation != material.annotations.end();
         ++annotation)
        record.annotations.insert(annotation.key(), annotation.value());
    if (material.content != Material::Content::Inline && !hasFile(material))
        return record;
    if (const auto content = foundContent(material, found, contents)) {
        record.available = true;
        record.size = content->size();
    }
    return record;
}

} // namespace

Result<void> checkPlainFile(const QString &path)
{
    const QFileInfo file(path);
    const auto error = [&path](Error::Kind kind, const QString &why) {
        return Error{kind, path, why, {}, {}};
    };
    if (!file.exists())
        return error(Error::Kind::NotFound, EngineWords::tr("there is no such file"));
    if (file.isDir())
        return error(Error::Kind::Invalid, EngineWords::tr("it is a folder, not a file"));
    if (!file.isFile())
        return error(Error::Kind::Invalid, EngineWords::tr("it is a pipe, a socket or a device, not a file"));
    if (!file.isReadable())
        return error(Error::Kind::Environment, EngineWords::tr("you may not read it"));
    return {};
}

Result<QByteArray> readAttestationFile(const QString &path)
{
    if (const auto plain = checkPlainFile(path); !plain)
        return plain.error();
    const auto tooLarge = [&path](qint64 size) {
        return Error{Error::Kind::Invalid,
                     path,
                     EngineWords::tr("it has %1, and no attestation is larger than %2")
                         .arg(sizeInWords(size), sizeInWords(largestAttestation)),
                     EngineWords::tr("Give the attestation itself; materials are given beside it."),
                     {}};
    };
    QFile file(path);
    if (file.size() > largestAttestation)
        return tooLarge(file.size());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, path, file.errorString(), {}, {}};
    QByteArray bytes = file.read(largestAttestation + 1); // it may have grown
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Environment, path, file.errorString(), {}, {}};
    if (bytes.size() > largestAttestation)
        return tooLarge(bytes.size());
    if (bytes.isEmpty())
        return Error{Error::Kind::Invalid, path, EngineWords::tr("it is empty"), {}, {}};
    return bytes;
}

Result<FoundMaterials> findMaterials(const Attestation &attestation, const Intake::Input &input,
                                     const ContentStore &contents, const std::stop_token &stop)
{
    FoundMaterials found;
    if (const auto given = lookAtGivenFiles(found, attestation, input.materialFiles, contents, stop); !given)
        return given.error();
    const QDir folder = QFileInfo(input.file).absoluteDir();
    if (const auto beside = lookBesideIt(found, attestation, folder, contents, stop); !beside)
        return beside.error();
    return found;
}

Result<Content> foundContent(const Material &material, const FoundMaterials &found,
                             const ContentStore &contents)
{
    if (material.content == Material::Content::Inline)
        return Content::ofBytes(material.inlineContent);
    if (const auto file = found.files.constFind(material.digest); file != found.files.constEnd())
        return Content::ofFile(*file, QFileInfo(*file).size());
    const auto entry =
        material.digest.isEmpty() ? Result<ContentStore::Entry>(Error{}) : contents.entry(material.digest);
    if (!entry)
        return Error{Error::Kind::NotFound, {}, missingReason(material), {}, {}};
    return Content::ofFile(entry->path, entry->size);
}

Result<Workflow> workflowOf(Database &database, const Attestation &attestation, const Intake::Input &input)
{
    const RunMetadata &run = attestation.run;
    const auto missing = [](Error error, const QString &name, const QString &project, const QString &id) {
        if (error.kind != Error::Kind::NotFound)
            return error;
        QString command = QStringLiteral("attachectl workflow add %1").arg(name);
        if (!project.isEmpty())
            command += QStringLiteral(" --project %1").arg(project);
        if (!id.isEmpty())
            command += QStringLiteral(" --id %1").arg(id);
        error.remedy = EngineWords::tr("Add it: %1").arg(command);
        return error;
    };
    if (!input.workflow.isEmpty()) {
        auto asked = store::workflow(database, input.workflow, input.project);
        return asked ? asked : missing(asked.error(), input.workflow, input.project, {});
    }
    if (!run.workflowId.isEmpty())
        if (auto named = store::workflow(database, run.workflowId))
            return named;
    const QString project = input.project.isEmpty() ? run.project : input.project;
    if (run.workflowName.isEmpty()) {
        return Error{Error::Kind::NotFound,
                     QStringLiteral("workflow"),
                     EngineWords::tr("the attestation does not name one that is known here"),
                     EngineWords::tr("Say which one it is of: --workflow NAME"),
                     {}};
    }
    auto named = store::workflow(database, run.workflowName, project);
    return named ? named : missing(named.error(), run.workflowName, project, run.workflowId);
}

AttestationRecord recordOf(const Attestation &attestation, const SignatureState &signature,
                           const Workflow &workflow, const FoundMaterials &found,
                           const ContentStore &contents)
{
    AttestationRecord record;
    record.digest = attestation.digest;
    record.envelopeDigest = attestation.envelopeDigest;
    record.workflow = workflow;
    for (const Subject &subject : attestation.subjects)
        record.subjects.append(subject.name);
    record.runId = attestation.run.runId;
    record.runState = QStringLiteral("success"); // only a finished run is signed
    record.startedAt = attestation.run.startedAt;
    record.finishedAt = attestation.run.finishedAt;
    record.runnerType = attestation.run.runnerType;
    record.runnerUrl = attestation.run.runnerUrl;
    record.signature = signature;
    for (const Material &material : attestation.materials)
        record.materials.push_back(recordOf(material, found, contents));
    for (const RefusedMaterial &refused : attestation.refused) {
        MaterialRecord material;
        material.name = refused.name;
        material.type = refused.type;
        material.reason = refused.reason;
        record.materials.push_back(std::move(material));
    }
    return record;
}

} // namespace attache
