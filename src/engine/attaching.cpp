// SPDX-License-Identifier: Apache-2.0
#include "engine/attaching.h"

#include "engine/keychain.h"
#include "engine/servicecheck.h"
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
Result<QJsonObject> checkedOptions(EngineParts &parts, const CatalogueEntry &entry,
                                   const Registration &registration, const QJsonObject &given,
                                   const std::stop_token &stop)
{
    const QJsonObject complete = entry.attachment.withDefaults(given);
    if (auto violations = entry.attachment.validate(complete); !violations.empty())
        return invalidInput(QStringLiteral("attachment of %1").arg(registration.name), std::move(violations));
    const auto secrets = keychain::read(*parts.secrets, registration, stop, keychain::patienceWithAPerson);
    if (!secrets)
        return secrets.error();
    auto options = askAboutOptions(parts, entry, registration, *secrets, complete, stop);
    if (options)
        return options;
    // Whoever kept a registration that its service does not vouch for wants it attached all the same.
    const bool service =
        options.error().kind == Error::Kind::Rejected || options.error().kind == Error::Kind::Unreachable;
    if (service && registration.state == Registration::State::Unverified)
        return complete;
    return options;
}

} // namespace

Result<Attachment> attachRegistration(EngineParts &parts, const Workflows::AttachInput &input,
                                      const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    const auto found = parts.store->call([&input](Database &database) { return find(database, input); });
    if (!found)
        return found.error();
    const auto &[workflow, registration] = *found;
    const CatalogueEntry *entry = parts.catalogue.entry(registration.kind);
    if (!entry) {
        return Error{Error::Kind::Environment,
                     QStringLiteral("integration %1").arg(registration.kind),
                     QStringLiteral("this version of Attaché does not have it"),
                     {},
                     {}};
    }
    auto options = checkedOptions(parts, *entry, registration, input.options, either.token());
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
