// SPDX-License-Identifier: Apache-2.0
#include "store/configuration.h"

#include "store/deliverystates.h"
#include "store/query.h"
#include "store/registrations.h"

namespace attache::store
{
namespace
{

/// As updateRegistration(), which is a transaction of its own.
Result<void> change(Database &database, const Registration &registration)
{
    Query update(database,
                 QStringLiteral("UPDATE registrations SET description = :description, config = :config, "
                                "secret_names = :secretNames, state = :state, reason = :reason, "
                                "updated_at = :now WHERE id = :id AND deleted_at IS NULL"));
    auto done = update.bind(":id", registration.id)
                    .bind(":description", registration.description)
                    .bind(":config", registration.config)
                    .bind(":secretNames", toArray(registration.secretNames))
                    .bind(":state", stateName(registration.state))
                    .bind(":reason", registration.reason)
                    .bind(":now", registration.updatedAt)
                    .run();
    const bool maySend = registration.state == Registration::State::Active ||
                         registration.state == Registration::State::Unverified;
    return done && maySend ? queueHeldOf(database, registration.id, registration.updatedAt) : done;
}

Result<void> change(Database &database, const Workflow &workflow)
{
    Query update(database, QStringLiteral("UPDATE workflows SET team = :team WHERE id = :id"));
    return update.bind(":id", workflow.id).bind(":team", workflow.team).run();
}

Result<void> change(Database &database, const Attachment &attachment)
{
    return setAttachmentConfig(database, attachment.id, attachment.config);
}

template <typename T, typename F>
Result<void> each(Database &database, const std::vector<T> &things, F apply)
{
    for (const T &thing : things)
        if (auto applied = apply(database, thing); !applied)
            return applied;
    return {};
}

} // namespace

Result<void> applyChanges(Database &database, const ConfigurationChanges &changes)
{
    const auto changeEach = [](Database &in, const auto &thing) { return change(in, thing); };
    if (auto done = each(database, changes.newRegistrations, insertRegistration); !done)
        return done;
    if (auto done = each(database, changes.registrations, changeEach); !done)
        return done;
    if (auto done = each(database, changes.newWorkflows, insertWorkflow); !done)
        return done;
    if (auto done = each(database, changes.workflows, changeEach); !done)
        return done;
    if (auto done = each(database, changes.newAttachments, insertAttachment); !done)
        return done;
    return each(database, changes.attachments, changeEach);
}

} // namespace attache::store
