// SPDX-License-Identifier: Apache-2.0
#include "core/materials.h"

#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

namespace attache
{

namespace
{

struct MaterialText {
    Q_DECLARE_TR_FUNCTIONS(Material)
};

/// Why a material cannot be used.
struct Refusal {
    QString reason;
};

constexpr QLatin1String nameAnnotation("chainloop.material.name");
constexpr QLatin1String typeAnnotation("chainloop.material.type");
constexpr QLatin1String textType("STRING");

/// "sha256:<hex>" of a descriptor, empty where it has none.
Result<QString, Refusal> readDigest(const QJsonValue &digests)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString sha256 = digests[u"sha256"].toString();
    if (sha256.isEmpty())
        return QString();
    if (sha256.size() != 64 || !hex.match(sha256).hasMatch())
        return Refusal{MaterialText::tr("its digest %1 is not a sha256 in hexadecimal").arg(quoted(sha256))};
    return QString(QStringLiteral("sha256:") + sha256.toLower());
}

/// The descriptor's content, checked against its digest.
Result<QByteArray, Refusal> readContent(const QJsonObject &descriptor, const QString &digest)
{
    const std::optional<QByteArray> content = decodeBase64(descriptor[u"content"].toString());
    if (!content)
        return Refusal{MaterialText::tr("its inline content is not base64")};
    if (!digest.isEmpty() && sha256Of(*content) != digest)
        return Refusal{
            MaterialText::tr("its inline content has the digest %1, not %2 as the attestation says")
                .arg(sha256Of(*content), digest)};
    return *content;
}

Result<Material, Refusal> readText(const QJsonObject &descriptor, Material material)
{
    const Result<QByteArray, Refusal> content = readContent(descriptor, material.digest);
    if (!content)
        return content.error();
    if (content->isEmpty())
        return Refusal{MaterialText::tr("it is a text (STRING) without content")};
    QStringDecoder decoder(QStringDecoder::Utf8);
    material.value = decoder(*content);
    if (decoder.hasError())
        return Refusal{MaterialText::tr("it is a text (STRING) that is not UTF-8")};
    return material;
}

Result<Material, Refusal> readFileOrImage(const QJsonObject &descriptor, Material material)
{
    const QJsonObject annotations = descriptor[u"annotations"].toObject();
    const QString name = descriptor[u"name"].toString();
    if (material.digest.isEmpty())
        return Refusal{MaterialText::tr("it has no sha256 digest")};
    if (name.isEmpty())
        return Refusal{MaterialText::tr("it has no file or image name")};
    material.tag = material.annotations.value(QStringLiteral("chainloop.material.image.tag"));

    // Only JSON's true sets a flag: the pipeline's own reader ignores the text "true".
    const bool isInline = annotations[u"chainloop.material.cas.inline"] == QJsonValue(true);
    const bool isStored = annotations[u"chainloop.material.cas"] == QJsonValue(true);
    if (!isInline && !isStored) {
        material.value = name;
        return material;
    }
    material.filename = name;
    material.content = isInline ? Material::Content::Inline : Material::Content::Stored;
    if (isInline) {
        Result<QByteArray, Refusal> content = readContent(descriptor, material.digest);
        if (!content)
            return content.error();
        material.inlineContent = *std::move(content);
    }
    return material;
}

Result<Material, Refusal> readMaterial(const QJsonObject &descriptor)
{
    Material material;
    material.annotations = stringified(descriptor[u"annotations"].toObject());
    material.name = material.annotations.value(nameAnnotation);
    material.type = material.annotations.value(typeAnnotation);
    if (material.type.isEmpty())
        return Refusal{MaterialText::tr("it does not say its type (annotation %1)").arg(typeAnnotation)};
    if (material.name.isEmpty())
        return Refusal{MaterialText::tr("it does not say its name (annotation %1)").arg(nameAnnotation)};
    const Result<QString, Refusal> digest = readDigest(descriptor[u"digest"]);
    if (!digest)
        return digest.error();
    material.digest = *digest;
    return material.type == textType ? readText(descriptor, std::move(material))
                                     : readFileOrImage(descriptor, std::move(material));
}

Result<Material, Refusal> readMaterialV01(const QJsonObject &fields)
{
    const QJsonValue inner = fields[u"material"];
    Material material;
    material.name = fields[u"name"].toString();
    material.type = fields[u"type"].toString();
    if (material.type.isEmpty())
        return Refusal{MaterialText::tr("it does not say its type")};
    if (material.name.isEmpty())
        return Refusal{MaterialText::tr("it does not say its name")};
    if (inner[u"stringVal"].isString()) {
        material.value = inner[u"stringVal"].toString();
        return material;
    }
    const Result<QString, Refusal> digest = readDigest(inner[u"slsa"][u"digest"]);
    if (!digest)
        return digest.error();
    material.digest = *digest;
    material.value = inner[u"slsa"][u"uri"].toString();
    if (material.value.isEmpty())
        return Refusal{MaterialText::tr("it has neither a text nor a reference")};
    return material;
}

void gather(const QJsonValue &materials, Result<Material, Refusal> (*read)(const QJsonObject &),
            Attestation &attestation)
{
    if (!materials.isArray() && !materials.isUndefined() && !materials.isNull())
        attestation.warnings.append(
            MaterialText::tr("the attestation's materials are not a list and are ignored"));
    const QJsonArray list = materials.toArray();
    for (const auto &item : list) {
        Result<Material, Refusal> material = read(item.toObject());
        if (material) {
            attestation.materials.push_back(*std::move(material));
            continue;
        }
        const QJsonValue annotations = item[u"annotations"];
        QString name = stringified(annotations[nameAnnotation]);
        if (name.isEmpty())
            name = stringified(item[u"name"]);
        QString type = stringified(annotations[typeAnnotation]);
        if (type.isEmpty())
            type = stringified(item[u"type"]);
        attestation.refused.push_back({name, type, material.error().reason});
    }
}

} // namespace

void readMaterials(const QJsonValue &materials, Attestation &attestation)
{
    gather(materials, readMaterial, attestation);
}

void readMaterialsV01(const QJsonValue &materials, Attestation &attestation)
{
    gather(materials, readMaterialV01, attestation);
}

QMap<QString, QString> Material::userAnnotations() const
{
    QMap<QString, QString> own;
    for (auto annotation = annotations.begin(); annotation != annotations.end(); ++annotation) {
        if (!annotation.key().startsWith(QLatin1String("chainloop.")))
            own.insert(annotation.key(), annotation.value());
    }
    return own;
}

} // namespace attache
