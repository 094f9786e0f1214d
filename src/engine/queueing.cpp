// SPDX-License-Identifier: Apache-2.0
#include "engine/queueing.h"

#include "engine/matching.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/registrations.h"

#include <QUuid>

namespace attache
{

Result<Attached> findAttached(Database &database, const QString &attachmentId)
{
    auto attachment = store::attachment(database, attachmentId);
    if (!attachment)
        return attachment.error();
    auto registration = store::registration(database, attachment->registrationId);
    if (!registration)
        return registration.error();
    return Attached{std::move(*attachment), std::move(*registration)};
}

Result<ReadAttestation> readStored(EngineParts &parts, const QString &id)
{
    struct Stored {
        AttestationRecord record;
        QByteArray original;
    };

    const auto stored = parts.store->call([&id](Database &database) -> Result<Stored> {
        auto record = store::attestation(database, id);
        if (!record)
            return record.error();
        auto original = store::originalBytes(database, id);
        if (!original)
            return original.error();
        return Stored{std::move(*record), std::move(*original)};
    });
    if (!stored)
        return stored.error();
    auto attestation = readAttestation(stored->original);
    if (!attestation) {
        Error error = attestation.error();
        error.what = EngineWords::tr("attestation %1").arg(id);
        return error;
    }
    return ReadAttestation{std::move(*attestation), stored->record};
}

QString pausedReason(const Registration &registration, const Attachment &attachment)
{
    const Workflow &workflow = attachment.workflow;
    return EngineWords::tr("%1 is paused for workflow %2")
        .arg(registration.name,
             workflow.project.isEmpty() ? workflow.name : workflow.project + u'/' + workflow.name);
}

QString whyHeld(const EngineParts &parts, const Registration &registration, const Attachment &attachment,
                const Attestation &attestation, const FoundMaterials &found)
{
    if (registration.state == Registration::State::Paused)
        return EngineWords::tr("%1 is paused").arg(registration.name);
    if (registration.state == Registration::State::Misconfigured)
        return EngineWords::tr("%1 is misconfigured: %2").arg(registration.name, registration.reason);
    if (attachment.isPaused)
        return pausedReason(registration, attachment);
    const CatalogueEntry *entry = parts.catalogue.entry(registration.kind);
    if (!entry)
        return EngineWords::tr("This version of Attaché has no integration %1").arg(registration.kind);
    for (const Material &material : wantedMaterials(*entry, attachment.config, attestation).files)
        if (const auto content = foundContent(material, found, parts.contents); !content)
            return content.error().text();
    return {};
}

NewDelivery newDelivery(const EngineParts &parts, const Attestation &attestation,
                        const AttestationRecord &record, const Registration &registration,
                        const Attachment &attachment, const FoundMaterials &found)
{
    const QDateTime now = parts.clock();
    Delivery delivery;
    delivery.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    delivery.attestationId = record.id;
    delivery.attachmentId = attachment.id;
    delivery.registrationId = registration.id;
    delivery.registrationName = registration.name;
    delivery.kind = registration.kind;
    delivery.workflowId = record.workflow.id;
    delivery.workflowName = record.workflow.name;
    delivery.project = record.workflow.project;
    delivery.createdAt = now;
    if (record.signature.state == SignatureState::State::Invalid) {
        delivery.state = Delivery::State::Failed;
        delivery.reason = invalidSignatureReason(record.signature);
        delivery.endedAt = now;
    } else if (const QString why = whyHeld(parts, registration, attachment, attestation, found);
               !why.isEmpty()) {
        delivery.state = Delivery::State::Held;
        delivery.reason = why;
    } else {
        delivery.nextAttemptAt = now;
    }
    const CatalogueEntry *entry = parts.catalogue.entry(registration.kind);
    QStringList lanes;
    if (entry)
        lanes = lanesOf(*entry, requestFor(delivery, registration, attachment, attestation, record));
    return {std::move(delivery), std::move(lanes)};
}

} // namespace attache
