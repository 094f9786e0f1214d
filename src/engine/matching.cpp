// SPDX-License-Identifier: Apache-2.0
#include "engine/matching.h"
#include "engine/words.h"

#include <algorithm>
#include <exception>

namespace attache
{
namespace
{

/// These are a text or a name themselves; every other type stands for a file, whether or not the pipeline
/// kept it.
bool isValue(const Material &material)
{
    return material.content == Material::Content::Reference &&
           (material.type == QLatin1String("STRING") || material.type == QLatin1String("CONTAINER_IMAGE"));
}

} // namespace

WantedMaterials wantedMaterials(const CatalogueEntry &entry, const QJsonObject &options,
                                const Attestation &attestation)
{
    WantedMaterials wanted;
    if (entry.subscribedMaterials.isEmpty() || !entry.integration->needsMaterials(options))
        return wanted;
    for (const Material &material : attestation.materials) {
        if (!entry.subscribedMaterials.contains(material.type))
            continue;
        if (isValue(material))
            wanted.values.push_back(material);
        else
            wanted.files.push_back(material);
    }
    for (const RefusedMaterial &refused : attestation.refused) {
        if (!entry.subscribedMaterials.contains(refused.type))
            continue;
        Material material;
        material.name = refused.name;
        material.type = refused.type;
        wanted.refused.push_back({material, refused.reason});
    }
    return wanted;
}

ExecutionRequest requestFor(const Delivery &delivery, const Registration &registration,
                            const Attachment &attachment, const Attestation &attestation,
                            const AttestationRecord &record)
{
    ExecutionRequest request;
    request.deliveryId = delivery.id;
    request.attempt = delivery.attempts + 1;
    request.createdAt = delivery.createdAt;
    request.registration = registration.config;
    request.options = attachment.config;
    request.attestation = attestation;
    request.signature = record.signature;
    request.workflow = record.workflow;
    return request;
}

QStringList lanesOf(const CatalogueEntry &entry, ExecutionRequest request)
{
    const WantedMaterials wanted = wantedMaterials(entry, request.options, request.attestation);
    const auto withoutContent = [](const Material &) { return Result<Content>(Content()); };
    try {
        if (!addMaterials(request, wanted, withoutContent))
            return {};
        return entry.integration->lanes(request);
    } catch (const std::exception &thrown) {
        qWarning("integration %s, lanes(): %s", qPrintable(entry.id), thrown.what());
        return {};
    }
}

Result<void> addMaterials(ExecutionRequest &request, const WantedMaterials &wanted,
                          const std::function<Result<Content>(const Material &)> &contentOf)
{
    for (const Material &material : request.attestation.materials) {
        const auto isThis = [&material](const Material &other) {
            return other.name == material.name && other.digest == material.digest;
        };
        if (std::any_of(wanted.values.begin(), wanted.values.end(), isThis))
            request.materials.push_back({material, Content::ofBytes(material.value.toUtf8())});
        if (std::none_of(wanted.files.begin(), wanted.files.end(), isThis))
            continue;
        auto content = contentOf(material);
        if (!content)
            return content.error();
        request.materials.push_back({material, std::move(*content)});
    }
    request.missing = wanted.refused;
    return {};
}

QString missingReason(const Material &material)
{
    const QString file = material.filename.isEmpty() ? material.value : material.filename;
    return EngineWords::tr("Material %1 (%2) is not on this machine. Supply it where the attestation is "
                           "shown, or push the attestation again with --material %3")
        .arg(material.name, material.type, file.isEmpty() ? QStringLiteral("FILE") : file);
}

QString invalidSignatureReason(const SignatureState &signature)
{
    return EngineWords::tr("The attestation is not sent, because its signature is invalid: %1")
        .arg(signature.reason);
}

QString quietReason(const QString &whom, const QDateTime &until)
{
    return EngineWords::tr("Nothing goes to %1 before %2, as the service asked")
        .arg(whom, until.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
}

} // namespace attache
