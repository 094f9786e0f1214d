// SPDX-License-Identifier: Apache-2.0
#include "engine/takingin.h"

#include "core/signature.h"
#include "engine/queueing.h"
#include "engine/trust.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace attache
{
namespace
{

constexpr int mostDeliveries = 10'000; // of one attestation: far more than it can have attachments

Result<std::vector<Delivery>> deliveriesOf(Database &database, const QString &attestationId)
{
    store::DeliveryFilter filter;
    filter.attestationId = attestationId;
    return store::deliveries(database, filter, mostDeliveries);
}

/// Notes which content is at hand now, for this attestation and every other that names it; adds to `came`
/// what was missing until then.
Result<void> noteContent(Database &database, const AttestationRecord &record, QSet<QString> &came)
{
    for (const MaterialRecord &material : record.materials) {
        if (!material.available || material.digest.isEmpty())
            continue;
        const auto noted = store::setMaterialAvailable(database, material.digest, material.size);
        if (!noted)
            return noted.error();
        if (*noted)
            came.insert(material.digest);
    }
    return {};
}

bool isContentThere(const AttestationRecord &record, const ContentStore &contents)
{
    return std::all_of(record.materials.begin(), record.materials.end(), [&](const MaterialRecord &material) {
        return !material.available || material.digest.isEmpty() || contents.contains(material.digest);
    });
}

/// Lets what waits for content that has come go on. Were it not reached, the next start of a dispatcher would
/// do it. Not for all content of the attestation: a digest may be in every attestation that there is, and
/// each push would go through them all.
Result<void> releaseDeliveries(Database &database, const QSet<QString> &came, const QDateTime &now)
{
    for (const QString &digest : came)
        if (auto released = store::releaseHeldForMaterial(database, digest, now); !released)
            return released;
    return {};
}

QSet<QString> availableIn(const AttestationRecord &record)
{
    QSet<QString> digests;
    for (const MaterialRecord &material : record.materials)
        if (material.available && !material.digest.isEmpty())
            digests.insert(material.digest);
    return digests;
}

/// What a person should know about what was taken in.
QStringList notesOn(const Attestation &attestation, const FoundMaterials &found, const Workflow &workflow)
{
    QStringList notes = attestation.warnings + found.notes;
    for (const RefusedMaterial &refused : attestation.refused)
        notes.append(EngineWords::tr("Material %1 cannot be used: %2").arg(refused.name, refused.reason));
    const QString &named = attestation.run.workflowName;
    if (!named.isEmpty() && named != workflow.name)
        notes.append(EngineWords::tr("The attestation is of workflow %1, and was taken in for %2")
                         .arg(named, workflow.name));
    return notes;
}

} // namespace

TakingIn::TakingIn(EngineParts &parts, const std::stop_token &stop, Progress progress)
    : m_parts(parts)
    , m_stop(stop, parts.closing.get_token())
    , m_progress(std::move(progress))
{
}

Result<Attestation> TakingIn::read(const QString &file) const
{
    const auto bytes = readAttestationFile(file);
    if (!bytes)
        return bytes.error();
    auto attestation = readAttestation(*bytes);
    if (!attestation) {
        Error error = attestation.error();
        error.what = file;
        return error;
    }
    return attestation;
}

Result<TakingIn::Prepared> TakingIn::prepare(const Intake::Input &input) const
{
    auto attestation = read(input.file);
    if (!attestation)
        return attestation.error();
    if (attestation->viewOnly()) {
        return Error{Error::Kind::Invalid,
                     input.file,
                     EngineWords::tr(
                         "it is a bare statement, which nobody signed: it can be looked at, not delivered"),
                     EngineWords::tr("Give the envelope or the bundle that it came in."),
                     {}};
    }
    const auto workflow =
        m_parts.store->call([&](Database &database) { return workflowOf(database, *attestation, input); });
    if (!workflow)
        return workflow.error();
    auto found = findMaterials(*attestation, input, m_parts.contents, m_stop.token());
    if (m_stop.token().stop_requested())
        return stopped(input.file);
    if (!found)
        return found.error();
    AttestationRecord record =
        recordOf(*attestation, verifySignature(*attestation, trustedIn(m_parts.folder)), *workflow, *found,
                 m_parts.contents);
    return Prepared{std::move(*attestation), std::move(*found), std::move(record)};
}

Result<Intake::Pushed> TakingIn::push(const Intake::Input &input) const
{
    constexpr int mostTries = 5; // to lose it once is rare
    for (int made = 0; made < mostTries; ++made) {
        auto pushed = pushOnce(input);
        if (!pushed)
            return pushed.error();
        if (*pushed)
            return std::move(**pushed);
    }
    return Error{Error::Kind::Environment,
                 input.file,
                 EngineWords::tr("the content of its materials is removed as fast as it is stored"),
                 EngineWords::tr("Try again."),
                 {}};
}

Result<std::optional<Intake::Pushed>> TakingIn::pushOnce(const Intake::Input &input) const
{
    const auto prepared = prepare(input);
    if (!prepared)
        return prepared.error();
    // Content first: an attestation is never on record with content that is not there. What a failure leaves
    // behind in the content store belongs to nobody and is found again by its digest.
    const auto came = keepContent(*prepared);
    if (!came)
        return m_stop.token().stop_requested() ? stopped(input.file) : came.error();
    if (m_stop.token().stop_requested())
        return stopped(input.file);
    auto pushed = m_parts.store->call([&](Database &database) { return commit(database, *prepared, *came); });
    if (!pushed || !*pushed)
        return pushed;
    Q_EMIT m_parts.changes.attestationsChanged();
    for (const Delivery &delivery : (*pushed)->deliveries)
        Q_EMIT m_parts.changes.deliveryChanged(delivery);
    Q_EMIT m_parts.changes.workQueued();
    (*pushed)->notes = notesOn(prepared->attestation, prepared->found, prepared->record.workflow);
    return pushed;
}

Result<QSet<QString>> TakingIn::keepContent(const Prepared &prepared) const
{
    QSet<QString> came;
    qint64 total = 0;
    for (const QString &file : prepared.found.files)
        total += QFileInfo(file).size();
    qint64 before = 0;
    for (auto file = prepared.found.files.begin(); file != prepared.found.files.end(); ++file) {
        const auto kept = m_parts.contents.add(file.value(), file.key(), m_stop.token(), [&](qint64 done) {
            if (m_progress)
                m_progress(before + done, total);
        });
        if (!kept)
            return kept.error();
        before += kept->size;
        came.insert(kept->digest); // even where it was there: it may have been damaged
    }
    for (const Material &material : prepared.attestation.materials) {
        if (material.content != Material::Content::Inline || m_parts.contents.contains(material.digest))
            continue;
        if (const auto kept = m_parts.contents.addBytes(material.inlineContent); !kept)
            return kept.error();
        came.insert(material.digest);
    }
    return came;
}

Result<std::optional<Intake::Pushed>> TakingIn::commit(Database &database, const Prepared &prepared,
                                                       QSet<QString> came) const
{
    Intake::Pushed pushed;
    pushed.attestation = prepared.record;
    const QDateTime now = m_parts.clock();
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    // Within the transaction: what is not used is removed in one, too, and from here on this uses it.
    if (!isContentThere(prepared.record, m_parts.contents))
        return std::optional<Intake::Pushed>();
    const auto there =
        store::attestationByDigest(database, prepared.record.digest, prepared.record.workflow.id);
    pushed.wasThere = there.has_value();
    if (!there) {
        if (there.error().kind != Error::Kind::NotFound)
            return there.error();
        pushed.attestation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        pushed.attestation.receivedAt = now;
        const auto inserted = insert(database, prepared, pushed.attestation);
        if (!inserted)
            return inserted.error();
        pushed.newDeliveries = *inserted;
    }
    if (const auto noted = noteContent(database, prepared.record, came); !noted)
        return noted.error();
    if (there) // pushed again, it may be for what a crash kept from going on
        came += availableIn(prepared.record);
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    if (const auto released = releaseDeliveries(database, came, now); !released)
        return released.error();

    auto deliveries = deliveriesOf(database, there ? there->id : pushed.attestation.id);
    if (!deliveries)
        return deliveries.error();
    pushed.deliveries = std::move(*deliveries);
    if (there) {
        auto record = store::attestation(database, there->id); // with what has come to its materials now
        if (!record)
            return record.error();
        pushed.attestation = std::move(*record);
    }
    return std::optional(std::move(pushed));
}

Result<int> TakingIn::insert(Database &database, const Prepared &prepared,
                             const AttestationRecord &record) const
{
    if (const auto inserted = store::insertAttestation(database, record, prepared.attestation.original);
        !inserted)
        return inserted.error();
    store::AttachmentFilter filter;
    filter.workflowId = record.workflow.id;
    const auto attachments = store::attachments(database, filter);
    if (!attachments)
        return attachments.error();
    int count = 0;
    for (const Attachment &attachment : *attachments) {
        const auto registration = store::registration(database, attachment.registrationId);
        if (!registration)
            return registration.error();
        const auto [delivery, lanes] =
            newDelivery(m_parts, prepared.attestation, record, *registration, attachment, prepared.found);
        const auto inserted = store::insertDelivery(database, delivery, lanes);
        if (!inserted)
            return inserted.error();
        count += *inserted ? 1 : 0;
    }
    return count;
}

} // namespace attache
