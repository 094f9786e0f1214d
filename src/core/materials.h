// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonValue>

namespace attache
{

/// Normalises the materials of a predicate v0.2 (in-toto resource descriptors with Chainloop's annotations)
/// into `attestation.materials`; what cannot be used goes into `refused`, with the reason.
void readMaterials(const QJsonValue &materials, Attestation &attestation);

/// The same for a predicate v0.1, whose materials are references only.
void readMaterialsV01(const QJsonValue &materials, Attestation &attestation);

} // namespace attache
