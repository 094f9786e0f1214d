// SPDX-License-Identifier: Apache-2.0
#include "engine/attaching.h"

#include "engine/keychain.h"
#include "engine/newlanes.h"
#include "engine/queueing.h"
#include "engine/servicecheck.h"
#include "engine/words.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <QUuid>

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

/// Keeps options and lanes together; false while lanes are to be made first.
Result<bool> keepWithLanes(Database &database, const Attachment &attachment, NewLanes &lanes)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    const auto entered = lanes.enter(database, attachment);
    if (!entered || !*entered)
        return entered;
    if (auto set = store::setAttachmentConfig(database, attachment.id, attachment.config); !set)
        return set.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return true;
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
    NewLanes lanes(parts);
    for (;;) {
        const auto kept = parts.store->call(
            [&](Database &database) { return keepWithLanes(database, attached->attachment, lanes); });
        if (!kept)
            return kept.error();
        if (*kept)
            break;
        if (auto made = lanes.make(); !made)
            return made;
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
