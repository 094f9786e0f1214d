// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "core/result.h"
#include "engine/intake.h"
#include "sdk/body.h"
#include "store/contentstore.h"
#include "store/database.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <stop_token>

/// What Intake finds on disk: the attestation's file, and the files that are its materials. Worker threads.
namespace attache
{

/// Reads a file that somebody says is an attestation; never waits for a pipe, never reads what is too large
/// to be one.
Result<QByteArray> readAttestationFile(const QString &path);

/// A file whose bytes may be taken in: there, a plain file, not beyond reading. Opens nothing.
Result<void> checkPlainFile(const QString &path);

/// Where the content of an attestation's materials is.
struct FoundMaterials {
    QHash<QString, QString> files; ///< by digest: matching files that the content store does not have yet
    QStringList notes;             ///< what was looked at and did not match
};

/// Looks among the files given, then beside the attestation for those not in the content store. A file is a
/// material by its sha256 alone. NotFound for a given file that is not there.
Result<FoundMaterials> findMaterials(const Attestation &attestation, const Intake::Input &input,
                                     const ContentStore &contents, const std::stop_token &stop);

/// The content of a material, from wherever it is now; NotFound.
Result<Content> foundContent(const Material &material, const FoundMaterials &found,
                             const ContentStore &contents);

/// The workflow to take it in for: the one asked for, or the one that the attestation names, if it is known.
Result<Workflow> workflowOf(Database &database, const Attestation &attestation, const Intake::Input &input);

/// What the store keeps of it, with each material's availability as it is found.
AttestationRecord recordOf(const Attestation &attestation, const SignatureState &signature,
                           const Workflow &workflow, const FoundMaterials &found,
                           const ContentStore &contents);

} // namespace attache
