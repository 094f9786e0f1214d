// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/attestationfile.h"
#include "engine/parts.h"

#include <vector>

/// The delivery of one attestation to one attachment, as it comes to be: when the attestation is taken in,
/// and when an attachment is filled with what had been taken in before. Any thread but for insertDelivery().
namespace attache
{

/// An attestation as it was read, with what the store has of it.
struct ReadAttestation {
    Attestation attestation;
    AttestationRecord record;
};

/// A stored one, parsed again: worker threads.
Result<ReadAttestation> readStored(EngineParts &parts, const QString &id);

/// Why it would have to wait for a person before it could be sent; empty: nothing stands in the way. Looks
/// whether the materials' content is there, without reading it.
QString whyHeld(const EngineParts &parts, const Registration &registration, const Attachment &attachment,
                const Attestation &attestation, const FoundMaterials &found = {});

/// "prod-registry is paused for workflow shop/build"
QString pausedReason(const Registration &registration, const Attachment &attachment);

/// An attachment as it is now, with its registration.
struct Attached {
    Attachment attachment;
    Registration registration;
};

/// NotFound when it is gone. On the store's thread.
Result<Attached> findAttached(Database &database, const QString &attachmentId);

/// A delivery with an id of its own, and the lanes that it belongs to.
struct NewDelivery {
    Delivery delivery;
    QStringList lanes;
};

NewDelivery newDelivery(const EngineParts &parts, const Attestation &attestation,
                        const AttestationRecord &record, const Registration &registration,
                        const Attachment &attachment, const FoundMaterials &found = {});

} // namespace attache
