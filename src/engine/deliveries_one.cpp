// SPDX-License-Identifier: Apache-2.0
/// Deliveries: what is known of one of them, and what is tried with it.
#include "engine/deliveries.h"

#include "core/har.h"
#include "engine/answer.h"
#include "engine/parts.h"
#include "engine/sending.h"
#include "engine/standins.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/registrations.h"

#include <algorithm>

namespace attache
{
namespace
{

/// The first material of a kind that the integration takes whose content is not here.
QString missingMaterial(const CatalogueEntry &entry, const AttestationRecord &record)
{
    for (const MaterialRecord &material : record.materials)
        if (!material.available && !material.digest.isEmpty() && material.reason.isEmpty() &&
            entry.subscribedMaterials.contains(material.type))
            return material.name;
    return {};
}

/// What is gone is told by its absence; any other error is one.
Result<DeliverySurroundings> surroundingsOf(Database &database, const Catalogue &catalogue,
                                            const Delivery &delivery)
{
    DeliverySurroundings around;
    if (auto registration = store::registration(database, delivery.registrationId))
        around.registration = std::move(*registration);
    else if (registration.error().kind != Error::Kind::NotFound)
        return registration.error();
    if (const auto attached = store::attachment(database, delivery.attachmentId))
        around.isPaused = attached->isPaused;
    else if (attached.error().kind != Error::Kind::NotFound)
        return attached.error();
    else
        around.isAttached = false;
    const auto record = store::attestation(database, delivery.attestationId);
    if (!record)
        return record.error();
    around.signature = record->signature.state;
    for (const MaterialRecord &material : record->materials)
        around.materialNames.insert(material.digest.section(QLatin1Char(':'), -1), material.name);
    around.materialNames.remove({});
    const CatalogueEntry *entry = catalogue.entry(delivery.kind);
    around.hasIntegration = entry != nullptr;
    if (entry)
        around.missingMaterial = missingMaterial(*entry, *record);
    return around;
}

const StandIns::StandIn *standInOf(const StandIns &standIns, const QString &kind)
{
    const auto &all = standIns.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&kind](const auto &each) { return each.integration == kind; });
    return found == all.end() ? nullptr : &*found;
}

Error noStandIn(const Delivery &delivery)
{
    return {Error::Kind::NotFound,
            EngineWords::tr("delivery %1").arg(delivery.id),
            EngineWords::tr("the sandbox has no stand-in of %1").arg(delivery.kind),
            {},
            {}};
}

Error noSuchAttempt(const Delivery &delivery, int number)
{
    return {Error::Kind::NotFound,
            EngineWords::tr("delivery %1").arg(delivery.id),
            EngineWords::tr("it has no attempt %1").arg(number),
            {},
            {}};
}

} // namespace

QFuture<Result<Deliveries::Detail>> Deliveries::find(QString id)
{
    return m_parts.store->run([id, &catalogue = m_parts.catalogue](Database &database) -> Result<Detail> {
        auto delivery = store::delivery(database, id);
        if (!delivery)
            return delivery.error();
        auto steps = store::steps(database, delivery->id);
        if (!steps)
            return steps.error();
        auto attempts = store::attempts(database, delivery->id);
        if (!attempts)
            return attempts.error();
        auto around = surroundingsOf(database, catalogue, *delivery);
        if (!around)
            return around.error();
        const DeliveryCause cause = causeOf(*delivery, *attempts, *around);
        return Detail{std::move(*delivery), std::move(*steps), std::move(*attempts), std::move(*around),
                      cause};
    });
}

QFuture<Result<QByteArray>> Deliveries::harEntriesOf(std::vector<Delivery> deliveries, int attempt)
{
    return m_parts.reader->run(
        [of = std::move(deliveries), attempt](Database &database) -> Result<QByteArray> {
            QByteArray all;
            for (const Delivery &delivery : of) {
                const auto attempts = store::attempts(database, delivery.id);
                if (!attempts)
                    return attempts.error();
                bool isThere = false;
                for (const Attempt &each : *attempts) {
                    if (attempt != 0 && each.number != attempt)
                        continue;
                    isThere = true;
                    const QByteArray entries = harEntries(delivery, each);
                    all += all.isEmpty() || entries.isEmpty() ? "" : ",\n";
                    all += entries;
                }
                if (attempt != 0 && !isThere)
                    return noSuchAttempt(delivery, attempt);
            }
            return all;
        });
}

QFuture<Result<Attempt>> Deliveries::tryInSandbox(QString id, StandIns &standIns, std::stop_token stop)
{
    auto answer = std::make_shared<Answer<Result<Attempt>>>();
    whenDone(find(id), this, [this, &standIns, stop, answer](const Result<Detail> &found) {
        if (!found)
            return answer->give(found.error());
        const Delivery &delivery = found->delivery;
        if (!standInOf(standIns, delivery.kind))
            return answer->give(noStandIn(delivery));
        using Running = std::vector<StandIns::StandIn>;
        const auto send = [this, &standIns, delivery, stop, answer](const Result<Running> &running) {
            if (!running)
                return answer->give(running.error());
            const QJsonObject inputs = standInOf(standIns, delivery.kind)->registration;
            const auto work = [&parts = m_parts, delivery, inputs, stop] {
                return sendToStandIn(parts, delivery, inputs, stop);
            };
            whenDone(m_parts.workers.run(work), this,
                     [answer](const Result<Attempt> &tried) { answer->give(tried); });
        };
        whenDone(standIns.start(delivery.kind), this, send);
    });
    return answer->future();
}

} // namespace attache
