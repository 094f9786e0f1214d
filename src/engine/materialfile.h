// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"
#include "engine/parts.h"
#include "sdk/body.h"

#include <stop_token>

/// The work of Intake on the content of materials, on a worker thread. Content is hashed before it is used.
namespace attache
{

Result<Intake::Supplied> supplyMaterial(EngineParts &parts, const QString &attestationId, const QString &file,
                                        const QString &materialName, const std::stop_token &stop,
                                        const std::function<void(qint64 done, qint64 total)> &progress);

Result<Intake::MaterialContent> readMaterialContent(EngineParts &parts, const QString &attestationId,
                                                    const QString &name, const std::stop_token &stop);

Result<void> saveMaterialContent(EngineParts &parts, const QString &attestationId, const QString &name,
                                 const QString &path, const std::stop_token &stop);

Result<Intake::Sbom> summariseMaterial(EngineParts &parts, const QString &attestationId, const QString &name,
                                       const std::stop_token &stop);

} // namespace attache
