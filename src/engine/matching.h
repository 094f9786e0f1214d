// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "engine/catalogue.h"
#include "sdk/integration.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

/// What an integration gets of an attestation, and which of its materials. Pure; any thread.
namespace attache
{

/// An attestation's materials of the types that an integration subscribes to, in the predicate's order.
struct WantedMaterials {
    std::vector<Material> files;          ///< with content, by digest, that must be at hand
    std::vector<Material> values;         ///< that are a value by nature: a text, an image's name
    std::vector<MissingMaterial> refused; ///< in the attestation, but not usable, now or ever
};

/// Nothing is wanted where the integration needs no materials with these options.
WantedMaterials wantedMaterials(const CatalogueEntry &entry, const QJsonObject &options,
                                const Attestation &attestation);

/// A request as far as it needs neither secrets nor content.
ExecutionRequest requestFor(const Delivery &delivery, const Registration &registration,
                            const Attachment &attachment, const Attestation &attestation,
                            const AttestationRecord &record);

/// The lanes of this delivery, by the integration's own code; none where that throws.
QStringList lanesOf(const CatalogueEntry &entry, ExecutionRequest request);

/// Fills in the request's materials, in the predicate's order, and those that can never be had. `contentOf`
/// gives the checked content of one that must be at hand, or why it is not: the first such reason is the
/// error.
Result<void> addMaterials(ExecutionRequest &request, const WantedMaterials &wanted,
                          const std::function<Result<Content>(const Material &)> &contentOf);

/// Why a delivery is held for a material that is not at hand, and what to do about it.
QString missingReason(const Material &material);

/// Why an attestation whose signature does not match is sent to nobody.
QString invalidSignatureReason(const SignatureState &signature);

/// Why nothing goes to whom until then.
QString quietReason(const QString &whom, const QDateTime &until);

} // namespace attache
