// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "core/result.h"
#include "store/database.h"

#include <QByteArray>

#include <map>
#include <vector>

/// Attestations with their original bytes, and the materials that they name.
namespace attache::store
{

/// Inserts the row, the original bytes (a table of their own: lists never touch them) and the materials.
/// To be called inside the caller's transaction. Conflict when the digest is there already for this workflow.
Result<void> insertAttestation(Database &database, const AttestationRecord &record,
                               const QByteArray &original);

/// By id or digest (with or without "sha256:", of the bundle or the envelope); NotFound.
Result<AttestationRecord> attestation(Database &database, const QString &idOrDigest);
Result<AttestationRecord> attestationByDigest(Database &database, const QString &digest,
                                              const QString &workflowId);
Result<QByteArray> originalBytes(Database &database, const QString &attestationId);

/// Where a page starts: after the row with this time and id. Empty: at the newest.
struct PageStart {
    QDateTime time;
    QString id;
};

/// Which attestations; what is empty lets all through.
struct AttestationFilter {
    QString workflowId;
    /// Words that must all be in it, each the beginning of one in its run, runner, signer, subjects or
    /// materials, a part of its workflow's or project's name, or the beginning of a digest (six digits or
    /// more) of it or of a material.
    QString search;
    std::vector<SignatureState::State> signatures;
};

/// Newest first; materials are not filled in.
Result<std::vector<AttestationRecord>> attestations(Database &database, int limit,
                                                    const PageStart &after = {},
                                                    const AttestationFilter &filter = {});

/// How many there are of each state of the signature, whatever `filter.signatures` says.
using SignatureCounts = std::map<SignatureState::State, int>;
Result<SignatureCounts> signatureCounts(Database &database, const AttestationFilter &filter);

/// How many there are of a workflow.
Result<int> countAttestations(Database &database, const QString &workflowId);

/// What is known of its signature by now.
Result<void> setSignature(Database &database, const QString &attestationId, const SignatureState &signature);

/// Notes that a material's bytes have come to the content store. Returns whether it was missing until then.
Result<bool> setMaterialAvailable(Database &database, const QString &digest, qint64 size);

} // namespace attache::store
