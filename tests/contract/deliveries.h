// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"

#include <QJsonDocument>

/// Inputs and a delivery that every integration understands, made from nothing but its schemas.
namespace attache::test
{

/// What a person might give: the first example, or the default, or a made-up word.
inline QJsonObject exampleInputs(const Schema &schema)
{
    QJsonObject examples;
    for (const SchemaField &field : schema.fields())
        if (!field.examples.isEmpty())
            examples.insert(field.name, field.examples.first());
    QJsonObject inputs;
    for (const SchemaField &field : schema.fieldsGiven(examples)) {
        if (examples.contains(field.name))
            inputs.insert(field.name, examples.value(field.name));
        else if (field.required && field.defaultValue.isUndefined())
            inputs.insert(field.name, QStringLiteral("5ecret-") + field.name);
    }
    return schema.withDefaults(inputs);
}

/// The smallest document of a type that its receivers take.
inline QByteArray contentOf(const QString &type)
{
    if (type == QLatin1String("SBOM_CYCLONEDX_JSON"))
        return R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a"}]})";
    if (type == QLatin1String("SBOM_SPDX_JSON"))
        return R"({"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"a"})";
    return type.toUtf8();
}

inline ExecutionRequest deliveryTo(const CatalogueEntry &entry, const QJsonObject &registration)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = registration;
    request.options = exampleInputs(entry.attachment);
    request.workflow.name = QStringLiteral("build-api");
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{}", {{"", "signature"}}};
    attestation.original = attestation.envelope.compactJson();
    attestation.digest = attestation.envelopeDigest = sha256Of(attestation.original);
    for (const QString &type : entry.subscribedMaterials) {
        const QByteArray content = contentOf(type);
        Material material;
        material.name = type.toLower();
        material.type = type;
        material.content = Material::Content::Stored;
        material.filename = material.name + QStringLiteral(".json");
        material.digest = sha256Of(content);
        attestation.materials.push_back(material);
        request.materials.push_back({material, Content::ofBytes(content)});
    }
    return request;
}

inline ExecutionRequest deliveryTo(const CatalogueEntry &entry)
{
    return deliveryTo(entry, exampleInputs(entry.registration));
}

inline QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace attache::test
