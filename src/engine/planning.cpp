// SPDX-License-Identifier: Apache-2.0
#include "engine/takingin.h"

#include "core/redact.h"
#include "engine/keychain.h"
#include "engine/matching.h"
#include "engine/queueing.h"
#include "engine/recording.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/registrations.h"

#include <exception>

namespace attache
{
namespace
{

/// What is attached to the workflow, each with its registration, and whether the attestation is there
/// already.
struct Planned {
    std::vector<std::pair<Registration, Attachment>> attached;
    std::optional<AttestationRecord> there;
};

Result<Planned> load(Database &database, const AttestationRecord &record)
{
    Planned planned;
    store::AttachmentFilter filter;
    filter.workflowId = record.workflow.id;
    const auto attachments = store::attachments(database, filter);
    if (!attachments)
        return attachments.error();
    for (const Attachment &attachment : *attachments) {
        auto registration = store::registration(database, attachment.registrationId);
        if (!registration)
            return registration.error();
        planned.attached.emplace_back(std::move(*registration), attachment);
    }
    auto there = store::attestationByDigest(database, record.digest, record.workflow.id);
    if (there)
        planned.there = std::move(*there);
    else if (there.error().kind != Error::Kind::NotFound)
        return there.error();
    return planned;
}

} // namespace

Result<Intake::Plan> TakingIn::plan(const Intake::Input &input) const
{
    const auto prepared = prepare(input);
    if (!prepared)
        return prepared.error();
    auto loaded = m_parts.store->call([&](Database &database) { return load(database, prepared->record); });
    if (!loaded)
        return loaded.error();
    Intake::Plan plan;
    plan.attestation = loaded->there.value_or(prepared->record);
    plan.wasThere = loaded->there.has_value();
    for (const auto &[registration, attachment] : loaded->attached) {
        if (m_stop.token().stop_requested())
            return stopped(input.file);
        if (plan.wasThere)
            plan.attachments.push_back({attachment,
                                        QStringLiteral("skip"),
                                        EngineWords::tr("The attestation was taken in before"),
                                        {}});
        else
            plan.attachments.push_back(planned(*prepared, registration, attachment));
    }
    return plan;
}

Intake::Planned TakingIn::planned(const Prepared &prepared, const Registration &registration,
                                  const Attachment &attachment) const
{
    const SignatureState &signature = prepared.record.signature;
    if (signature.state == SignatureState::State::Invalid)
        return {attachment, QStringLiteral("refuse"), invalidSignatureReason(signature), {}};
    if (const QString why = whyHeld(m_parts, registration, attachment, prepared.attestation, prepared.found);
        !why.isEmpty())
        return {attachment, QStringLiteral("hold"), why, {}};
    auto requests = previewed(prepared, registration, attachment);
    if (!requests)
        return {attachment, QStringLiteral("hold"), requests.error().text(), {}};
    if (requests->empty())
        return {attachment, QStringLiteral("skip"), EngineWords::tr("There is nothing in it to send"), {}};
    return {attachment, QStringLiteral("send"), {}, std::move(*requests)};
}

Result<std::vector<Exchange>> TakingIn::previewed(const Prepared &prepared, const Registration &registration,
                                                  const Attachment &attachment) const
{
    const auto secrets = keychain::read(*m_parts.secrets, registration, m_stop.token(), keychain::patience);
    if (!secrets)
        return secrets.error();
    const CatalogueEntry *entry =
        m_parts.catalogue.entry(registration.kind); // whyHeld() has seen that it is there
    Delivery delivery;                              // it gets an id of its own when it is stored
    delivery.id = QStringLiteral("00000000-0000-0000-0000-000000000000");
    delivery.createdAt = m_parts.clock();
    ExecutionRequest request =
        requestFor(delivery, registration, attachment, prepared.attestation, prepared.record);
    request.registration = withSecrets(registration.config, *secrets);
    const WantedMaterials wanted = wantedMaterials(*entry, attachment.config, prepared.attestation);
    const auto complete = addMaterials(request, wanted, [&](const Material &material) {
        return foundContent(material, prepared.found, m_parts.contents);
    });
    if (!complete)
        return complete.error();
    const QStringList values = secretValues(*secrets);
    std::vector<Exchange> exchanges;
    try {
        for (const HttpRequest &previewed : entry->integration->preview(request))
            exchanges.push_back(maskedExchange(previewed, nullptr, values));
    } catch (const std::exception &thrown) {
        return Error{Error::Kind::Environment,
                     EngineWords::tr("integration %1").arg(entry->id),
                     redact(EngineWords::tr("it failed in a way that it does not foresee (%1)")
                                .arg(QString::fromUtf8(thrown.what())),
                            values),
                     {},
                     {}};
    }
    return exchanges;
}

} // namespace attache
