// SPDX-License-Identifier: Apache-2.0
#include "store/configuration.h"

#include "store/query.h"
#include "store/registrations.h"

namespace attache::store
{
namespace
{

Result<void> change(Database &database, const Registration &registration, const QDateTime &)
{
    return writeRegistration(database, registration);
}

Result<void> change(Database &database, const Workflow &workflow, const QDateTime &)
{
    Query update(database, QStringLiteral("UPDATE workflows SET team = :team WHERE id = :id"));
    return update.bind(":id", workflow.id).bind(":team", workflow.team).run();
}

Result<void> change(Database &database, const Attachment &attachment, const QDateTime &now)
{
    if (auto done = setAttachmentConfig(database, attachment.id, attachment.config); !done)
        return done;
    return writeAttachmentPaused(database, attachment.id, attachment.isPaused, now);
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

Result<void> applyChanges(Database &database, const ConfigurationChanges &changes, const QDateTime &now)
{
    const auto changeEach = [&now](Database &in, const auto &thing) { return change(in, thing, now); };
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
