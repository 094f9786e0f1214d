// SPDX-License-Identifier: Apache-2.0
#include "engine/previewing.h"

#include "engine/matching.h"
#include "engine/queueing.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/registrations.h"

#include <algorithm>
#include <exception>

namespace attache
{
namespace
{

/// What the preview is of.
struct Candidate {
    Registration registration;
    Attachment attachment; ///< as it would be: it has no id
    int stored = 0;
    std::vector<AttestationRecord> attestations; ///< the newest of those stored, without materials
    QStringList produced;
};

Result<Candidate> load(Database &database, const Workflows::AttachInput &input, int limit)
{
    Candidate candidate;
    auto workflow = store::workflow(database, input.workflow, input.project);
    if (!workflow)
        return workflow.error();
    auto registration = store::registration(database, input.registration);
    if (!registration)
        return registration.error();
    auto stored = store::countAttestations(database, workflow->id);
    if (!stored)
        return stored.error();
    auto attestations = store::attestations(database, limit, {}, {workflow->id, {}, {}});
    if (!attestations)
        return attestations.error();
    auto histories = store::workflowHistories(database);
    if (!histories)
        return histories.error();
    candidate.produced = (*histories)[workflow->id].materials;
    candidate.registration = std::move(*registration);
    candidate.attachment.workflow = std::move(*workflow);
    candidate.stored = *stored;
    candidate.attestations = std::move(*attestations);
    return candidate;
}

Forecast forecastOf(const CatalogueEntry &entry, const Candidate &candidate, const ReadAttestation &read)
{
    Delivery delivery; // it would get an id of its own
    ExecutionRequest request =
        requestFor(delivery, candidate.registration, candidate.attachment, read.attestation, read.record);
    const auto withoutContent = [](const Material &) { return Result<Content>(Content()); };
    const WantedMaterials wanted = wantedMaterials(entry, request.options, read.attestation);
    (void)addMaterials(request, wanted, withoutContent); // it only fails where content is looked for
    try {
        return entry.integration->forecast(request);
    } catch (const std::exception &thrown) {
        qWarning("integration %s, forecast(): %s", qPrintable(entry.id), thrown.what());
        return {};
    }
}

/// The row's verdict. Invalid where the options are of no use to the integration, for whatever attestation.
Result<void> judge(const EngineParts &parts, const CatalogueEntry &entry, const Candidate &candidate,
                   const ReadAttestation &read, Workflows::Previewed &row)
{
    const auto set = [&row](const QString &verdict, const QString &reason) {
        row.verdict = verdict;
        row.reason = reason;
        return Result<void>();
    };
    if (read.record.signature.state == SignatureState::State::Invalid)
        return set(QStringLiteral("refuse"), invalidSignatureReason(read.record.signature));
    Forecast forecast = forecastOf(entry, candidate, read);
    row.values = std::move(forecast.values);
    if (forecast.outcome.kind == Outcome::Kind::Misconfigured)
        return Error{Error::Kind::Invalid, candidate.registration.name, forecast.outcome.reason, {}, {}};
    if (forecast.outcome.kind == Outcome::Kind::Skipped)
        return set(QStringLiteral("skip"), forecast.outcome.reason);
    if (forecast.outcome.kind != Outcome::Kind::Delivered)
        return set(QStringLiteral("refuse"), forecast.outcome.reason);
    if (const QString why = whyHeld(parts, candidate.registration, candidate.attachment, read.attestation);
        !why.isEmpty())
        return set(QStringLiteral("hold"), why);
    return set(QStringLiteral("send"), forecast.outcome.reason);
}

void count(Workflows::Preview &preview)
{
    const auto of = [&preview](QLatin1String verdict) {
        return int(std::count_if(preview.rows.begin(), preview.rows.end(),
                                 [verdict](const auto &row) { return row.verdict == verdict; }));
    };
    preview.send = of(QLatin1String("send"));
    preview.skip = of(QLatin1String("skip"));
    preview.hold = of(QLatin1String("hold"));
    preview.refuse = of(QLatin1String("refuse"));
}

QStringList neverProduced(const CatalogueEntry &entry, const Candidate &candidate)
{
    if (candidate.stored == 0 || !entry.integration->needsMaterials(candidate.attachment.config))
        return {};
    const bool any = std::any_of(entry.subscribedMaterials.begin(), entry.subscribedMaterials.end(),
                                 [&](const QString &type) { return candidate.produced.contains(type); });
    return any ? QStringList() : entry.subscribedMaterials;
}

} // namespace

Result<Workflows::Preview> previewAttachment(EngineParts &parts, const Workflows::AttachInput &input,
                                             int limit, const std::stop_token &stop,
                                             const std::function<void(int done, int total)> &progress)
{
    const EitherStop either(stop, parts.closing.get_token());
    auto candidate = parts.store->call([&](Database &database) { return load(database, input, limit); });
    if (!candidate)
        return candidate.error();
    const CatalogueEntry *entry = parts.catalogue.entry(candidate->registration.kind);
    if (!entry)
        return Error{Error::Kind::Environment,
                     EngineWords::tr("integration %1").arg(candidate->registration.kind),
                     EngineWords::tr("this version of Attaché does not have it"),
                     {},
                     {}};
    candidate->attachment.config = entry->attachment.withDefaults(input.options);
    if (auto violations = entry->attachment.validate(candidate->attachment.config); !violations.empty())
        return invalidInput(EngineWords::tr("attachment of %1").arg(candidate->registration.name),
                            std::move(violations));
    Workflows::Preview preview;
    preview.stored = candidate->stored;
    preview.neverProduced = neverProduced(*entry, *candidate);
    const int total = int(candidate->attestations.size());
    for (const AttestationRecord &record : candidate->attestations) {
        if (either.token().stop_requested())
            return stopped(QStringLiteral("preview"));
        Workflows::Previewed row;
        row.attestation = record;
        if (const auto read = readStored(parts, record.id)) {
            row.attestation = read->record;
            if (const auto judged = judge(parts, *entry, *candidate, *read, row); !judged)
                return judged.error();
        } else {
            row.verdict = QStringLiteral("refuse");
            row.reason = read.error().text();
        }
        preview.rows.push_back(std::move(row));
        if (preview.rows.size() % 25 == 0)
            progress(int(preview.rows.size()), total);
    }
    count(preview);
    return preview;
}

} // namespace attache
