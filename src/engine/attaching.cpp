// SPDX-License-Identifier: Apache-2.0
#include "engine/attaching.h"

#include "engine/keychain.h"
#include "engine/matching.h"
#include "engine/queueing.h"
#include "engine/servicecheck.h"
#include "engine/words.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <QUuid>

#include <map>
#include <optional>

namespace attache
{
namespace
{

struct Pair {
    Workflow workflow;
    Registration registration;
};

Result<Pair> find(Database &database, const Workflows::AttachInput &input)
{
    auto workflow = store::workflow(database, input.workflow, input.project);
    if (!workflow)
        return workflow.error();
    auto registration = store::registration(database, input.registration);
    if (!registration)
        return registration.error();
    return Pair{std::move(*workflow), std::move(*registration)};
}

/// What the options become, by the integration's schema and its service.
Result<QJsonObject> checkedOptions(EngineParts &parts, const Registration &registration,
                                   const QJsonObject &given, const std::stop_token &stop)
{
    const CatalogueEntry *entry = parts.catalogue.entry(registration.kind);
    if (!entry) {
        return Error{Error::Kind::Environment,
                     EngineWords::tr("integration %1").arg(registration.kind),
                     EngineWords::tr("this version of Attaché does not have it"),
                     {},
                     {}};
    }
    const QJsonObject complete = entry->attachment.withDefaults(given);
    if (auto violations = entry->attachment.validate(complete); !violations.empty())
        return invalidInput(EngineWords::tr("attachment of %1").arg(registration.name),
                            std::move(violations));
    const auto secrets = keychain::read(*parts.secrets, registration, stop, keychain::patienceWithAPerson);
    if (!secrets)
        return secrets.error();
    auto options = askAboutOptions(parts, *entry, registration, *secrets, complete, stop);
    if (options)
        return options;
    // Whoever kept a registration that its service does not vouch for wants it attached all the same.
    const bool service =
        options.error().kind == Error::Kind::Rejected || options.error().kind == Error::Kind::Unreachable;
    if (service && registration.state == Registration::State::Unverified)
        return complete;
    return options;
}

/// The lanes of each delivery that waits; without them it stays in those that it has.
using Lanes = std::map<QString, std::optional<QStringList>>;

/// Puts in those that are not there yet.
void addLanes(EngineParts &parts, const Attached &attached, const std::vector<store::Waiting> &waiting,
              Lanes &lanes)
{
    const CatalogueEntry *entry = parts.catalogue.entry(attached.registration.kind);
    for (const auto &[deliveryId, attestationId] : waiting) {
        if (lanes.contains(deliveryId) || parts.closing.stop_requested())
            continue;
        std::optional<QStringList> &made = lanes[deliveryId];
        const auto read = readStored(parts, attestationId);
        if (!read || !entry)
            continue; // it will say so itself when its turn comes
        Delivery delivery;
        delivery.id = deliveryId;
        made = lanesOf(*entry, requestFor(delivery, attached.registration, attached.attachment,
                                          read->attestation, read->record));
    }
}

/// Keeps options and lanes together, unless something waits that has come in since the lanes were made: that
/// is given back, and nothing is kept.
Result<std::vector<store::Waiting>> keepWithLanes(Database &database, const Attachment &attachment,
                                                  const Lanes &lanes)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    auto waiting = store::waitingOf(database, attachment.id);
    if (!waiting)
        return waiting;
    for (const auto &[deliveryId, attestationId] : *waiting) {
        const auto made = lanes.find(deliveryId);
        if (made == lanes.end())
            return waiting;
        if (!made->second)
            continue;
        if (auto set = store::setLanes(database, deliveryId, *made->second); !set)
            return set.error();
    }
    if (auto set = store::setAttachmentConfig(database, attachment.id, attachment.config); !set)
        return set.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return std::vector<store::Waiting>();
}

} // namespace

Result<Workflows::Changed> changeAttachment(EngineParts &parts, const QString &attachmentId,
                                            const QJsonObject &options, const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    auto found = parts.store->call([&](Database &database) { return findAttached(database, attachmentId); });
    if (!found)
        return found.error();
    auto checked = checkedOptions(parts, found->registration, options, either.token());
    if (!checked)
        return checked.error();
    if (const auto kept = keepOptions(parts, attachmentId, *checked); !kept)
        return kept.error();
    Workflows::Changed changed{found->attachment, found->attachment.config};
    changed.attachment.config = std::move(*checked);
    return changed;
}

/// The options decide what a delivery replaces at the service: what waits keeps its order among its new
/// likes, also where the program ends in the middle.
Result<void> keepOptions(EngineParts &parts, const QString &attachmentId, const QJsonObject &options)
{
    auto attached =
        parts.store->call([&](Database &database) { return findAttached(database, attachmentId); });
    if (!attached)
        return attached.error();
    attached->attachment.config = options;
    Lanes lanes;
    for (;;) {
        const auto waiting = parts.store->call(
            [&](Database &database) { return keepWithLanes(database, attached->attachment, lanes); });
        if (!waiting)
            return waiting.error();
        if (waiting->empty())
            break;
        addLanes(parts, *attached, *waiting, lanes);
        if (parts.closing.stop_requested())
            return stopped(EngineWords::tr("attachment of %1").arg(attached->registration.name));
    }
    Q_EMIT parts.changes.workflowsChanged();
    return {};
}

Result<Attachment> attachRegistration(EngineParts &parts, const Workflows::AttachInput &input,
                                      const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    const auto found = parts.store->call([&input](Database &database) { return find(database, input); });
    if (!found)
        return found.error();
    const auto &[workflow, registration] = *found;
    auto options = checkedOptions(parts, registration, input.options, either.token());
    if (!options)
        return options.error();
    const Attachment attachment{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                registration.id,
                                registration.name,
                                registration.kind,
                                workflow,
                                std::move(*options),
                                parts.clock()};
    // Both may be gone by now: the store looks at that again.
    if (const auto kept = parts.store->call(
            [&attachment](Database &database) { return store::insertAttachment(database, attachment); });
        !kept)
        return kept.error();
    Q_EMIT parts.changes.workflowsChanged();
    return attachment;
}

} // namespace attache
