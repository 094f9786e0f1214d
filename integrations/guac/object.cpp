// SPDX-License-Identifier: Apache-2.0
#include "object.h"

#include "core/sha256.h"

#include <QCryptographicHash>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qsizetype longestName = 255;     // bytes; of a file on the usual file systems
constexpr qsizetype longestExtension = 32; // bytes
constexpr qint64 blockSize = 256 * 1024;   // bytes

QByteArray hexOf(const QString &digest)
{
    return digest.section(QLatin1Char(':'), 1).toLatin1();
}

/// At most `size` bytes of UTF-8, cut between characters.
QString cut(QString text, qsizetype size)
{
    while (text.toUtf8().size() > size) {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
    return text;
}

/// The last part of a path of any system, without what would hide or lead elsewhere.
QString baseName(const QString &path)
{
    QString name;
    for (const QChar character : path) {
        if (character == QLatin1Char('/') || character == QLatin1Char('\\'))
            name.clear();
        else if (character.category() != QChar::Other_Control)
            name += character;
    }
    while (name.contains(QLatin1String("..")))
        name.replace(QLatin1String(".."), QLatin1String("."));
    return name.trimmed();
}

std::vector<std::pair<QByteArray, QString>> metadataOf(const ExecutionRequest &request,
                                                       const QString &filename)
{
    const Workflow &workflow = request.workflow;
    return {{"author", QStringLiteral("chainloop")},
            {"workflowID", workflow.id},
            {"workflowName", workflow.name},
            {"workflowProject", workflow.project},
            {"workflowRunID", request.attestation.run.runId},
            {"filename", filename}};
}

Object attestationObject(const ExecutionRequest &request)
{
    const QByteArray envelope = request.attestation.envelope.compactJson();
    Object object;
    object.sha256 = hexOf(sha256Of(envelope));
    object.content = Content::ofBytes(envelope);
    object.name = storedName(QStringLiteral("attestation.json"), {}, object.sha256);
    object.metadata = metadataOf(request, QStringLiteral("attestation.json"));
    return object;
}

Object sbomObject(const ExecutionRequest &request, const MaterialInput &input)
{
    const Material &material = input.material;
    Object object;
    object.sha256 = hexOf(material.digest);
    object.title = material.name;
    object.content = input.content;
    object.name = storedName(material.filename, material.name, object.sha256);
    object.metadata = metadataOf(request, material.filename);
    return object;
}

} // namespace

std::vector<Object> objectsOf(const ExecutionRequest &request)
{
    std::vector<Object> objects{attestationObject(request)};
    for (const MaterialInput &input : request.materials) {
        if (input.content.size() > 0) // GUAC passes over what is empty
            objects.push_back(sbomObject(request, input));
    }
    return objects;
}

QStringList objectNamesOf(const ExecutionRequest &request)
{
    QStringList names{attestationObject(request).name};
    for (const MaterialInput &input : request.materials)
        names += sbomObject(request, input).name;
    return names;
}

QString storedName(const QString &filename, const QString &fallback, const QByteArray &sha256)
{
    const QString file = baseName(filename);
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    QString stem = dot >= 0 ? file.first(dot) : file;
    QString extension = dot >= 0 ? cut(file.sliced(dot), longestExtension) : QString();
    if (stem.isEmpty()) {
        stem = baseName(fallback);
        if (extension.size() < 2)
            extension = QStringLiteral(".json");
    }
    if (stem.isEmpty())
        stem = QStringLiteral("sbom");
    const QString rest = QLatin1Char('-') + QString::fromLatin1(sha256) + extension;
    return QStringLiteral("chainloop/") + cut(stem, longestName - rest.toUtf8().size()) + rest;
}

std::optional<QByteArray> md5Of(const Content &content, const std::stop_token &stop)
{
    const std::unique_ptr<QIODevice> source = content.open();
    if (!source)
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray block(qsizetype(std::min(blockSize, content.size())), Qt::Uninitialized);
    for (qint64 left = content.size(); left > 0;) {
        const qint64 got = source->read(block.data(), std::min<qint64>(left, block.size()));
        if (got <= 0 || stop.stop_requested())
            return std::nullopt;
        hash.addData(QByteArrayView(block).first(got));
        left -= got;
    }
    return hash.result();
}

} // namespace attache::ATTACHE_INTEGRATION
