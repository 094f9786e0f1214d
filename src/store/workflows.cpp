// SPDX-License-Identifier: Apache-2.0
#include "store/deliverystates.h"
#include "store/query.h"
#include "store/registrations.h"

namespace attache::store
{
namespace
{

constexpr QLatin1String workflowColumns("w.id, w.name, w.project, w.team, w.created_at");

Workflow readWorkflow(Query &row)
{
    Workflow workflow;
    workflow.id = row.text();
    workflow.name = row.text();
    workflow.project = row.text();
    workflow.team = row.text();
    workflow.createdAt = row.time();
    return workflow;
}

QString selectAttachments()
{
    return QStringLiteral(
               "SELECT a.id, r.id, r.name, r.kind, %1, a.config, a.created_at FROM attachments a "
               "JOIN registrations r ON r.seq = a.registration JOIN workflows w ON w.seq = a.workflow "
               "WHERE a.deleted_at IS NULL")
        .arg(workflowColumns);
}

Attachment readAttachment(Query &row)
{
    Attachment attachment;
    attachment.id = row.text();
    attachment.registrationId = row.text();
    attachment.registrationName = row.text();
    attachment.kind = row.text();
    attachment.workflow = readWorkflow(row);
    attachment.config = row.object();
    attachment.createdAt = row.time();
    return attachment;
}

Error noWorkflow(const QString &idOrName)
{
    return {Error::Kind::NotFound,
            QStringLiteral("workflow %1").arg(idOrName),
            QStringLiteral("there is no such workflow"),
            QStringLiteral(
                "\"attachectl workflow list\" shows those that there are; \"workflow add\" makes one."),
            {}};
}

Error noAttachment(const QString &id)
{
    return {Error::Kind::NotFound,
            QStringLiteral("attachment %1").arg(id),
            QStringLiteral("there is no such attachment"),
            QStringLiteral("\"attachectl integration attached list\" shows those that there are."),
            {}};
}

Error ambiguous(const QString &name, const std::vector<Workflow> &found)
{
    QStringList projects;
    for (const Workflow &workflow : found)
        projects.append(workflow.project.isEmpty() ? QStringLiteral("(none)") : workflow.project);
    return {Error::Kind::Conflict,
            QStringLiteral("workflow %1").arg(name),
            QStringLiteral("there is one of this name in each of the projects %1")
                .arg(projects.join(QStringLiteral(", "))),
            QStringLiteral("Say which with --project, or give its id."),
            {}};
}

} // namespace

Result<void> insertWorkflow(Database &database, const Workflow &workflow)
{
    // One that was removed comes back under its id, and has its history again.
    Query insert(
        database,
        QStringLiteral("INSERT INTO workflows (id, name, project, team, created_at) "
                       "SELECT :id, :name, :project, :team, :createdAt WHERE NOT EXISTS (SELECT 1 FROM "
                       "workflows WHERE name = :name AND project = :project AND deleted_at IS NULL) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, project = excluded.project, "
                       "team = excluded.team, created_at = excluded.created_at, deleted_at = NULL "
                       "WHERE deleted_at IS NOT NULL"));
    auto done = insert.bind(":id", workflow.id)
                    .bind(":name", workflow.name)
                    .bind(":project", workflow.project)
                    .bind(":team", workflow.team)
                    .bind(":createdAt", workflow.createdAt)
                    .run();
    if (!done || insert.changedRows() > 0)
        return done;
    return Error{Error::Kind::Conflict,
                 QStringLiteral("workflow %1").arg(workflow.name),
                 QStringLiteral("the name (in its project) or the id is taken"),
                 QStringLiteral("Choose another name or project."),
                 {}};
}

Result<std::vector<Workflow>> workflows(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT %1 FROM workflows w WHERE deleted_at IS NULL ORDER BY name, project")
                    .arg(workflowColumns));
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<Workflow> found;
    while (query.next())
        found.push_back(readWorkflow(query));
    return found;
}

Result<Workflow> workflow(Database &database, const QString &idOrName, const QString &project)
{
    Query query(database,
                QStringLiteral("SELECT %1 FROM workflows w WHERE deleted_at IS NULL AND (id = :key OR "
                               "(name = :key AND (:project = '' OR project = :project))) "
                               "ORDER BY id = :key DESC, project")
                    .arg(workflowColumns));
    if (auto done = query.bind(":key", idOrName).bind(":project", project).run(); !done)
        return done.error();
    std::vector<Workflow> found;
    while (query.next())
        found.push_back(readWorkflow(query));
    if (found.empty())
        return noWorkflow(idOrName);
    if (found.size() > 1 && found.front().id != idOrName)
        return ambiguous(idOrName, found);
    return found.front();
}

Result<void> removeWorkflow(Database &database, const QString &id, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    Query remove(
        database,
        QStringLiteral("UPDATE workflows SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL"));
    if (auto done = remove.bind(":id", id).bind(":now", now).run(); !done)
        return done;
    if (remove.changedRows() == 0)
        return noWorkflow(id);
    Query detach(database,
                 QStringLiteral("UPDATE attachments SET deleted_at = :now WHERE deleted_at IS NULL AND "
                                "workflow = (SELECT seq FROM workflows WHERE id = :id)"));
    if (auto done = detach.bind(":id", id).bind(":now", now).run(); !done)
        return done;
    if (auto done = cancelWaitingOfWorkflow(database, id, now); !done)
        return done;
    return transaction.commit();
}

Result<void> insertAttachment(Database &database, const Attachment &attachment)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO attachments (id, registration, workflow, config, created_at) "
                       "SELECT :id, r.seq, w.seq, :config, :createdAt FROM registrations r, workflows w "
                       "WHERE r.id = :registration AND r.deleted_at IS NULL AND w.id = :workflow "
                       "AND w.deleted_at IS NULL"));
    auto done = insert.bind(":id", attachment.id)
                    .bind(":config", attachment.config)
                    .bind(":createdAt", attachment.createdAt)
                    .bind(":registration", attachment.registrationId)
                    .bind(":workflow", attachment.workflow.id)
                    .run();
    if (!done || insert.changedRows() > 0)
        return done;
    return Error{Error::Kind::NotFound,
                 QStringLiteral("attachment"),
                 QStringLiteral("its registration or its workflow has been removed"),
                 {},
                 {}};
}

Result<std::vector<Attachment>> attachments(Database &database, const AttachmentFilter &filter)
{
    QString sql = selectAttachments();
    if (!filter.workflowId.isEmpty())
        sql += QStringLiteral(" AND w.id = :workflow");
    if (!filter.project.isEmpty())
        sql += QStringLiteral(" AND w.project = :project");
    if (!filter.registrationId.isEmpty())
        sql += QStringLiteral(" AND r.id = :registration");
    Query query(database, sql + QStringLiteral(" ORDER BY a.created_at DESC, a.seq DESC"));
    query.bind(":workflow", filter.workflowId)
        .bind(":project", filter.project)
        .bind(":registration", filter.registrationId);
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<Attachment> found;
    while (query.next())
        found.push_back(readAttachment(query));
    return found;
}

Result<Attachment> attachment(Database &database, const QString &id)
{
    Query query(database, selectAttachments() + QStringLiteral(" AND a.id = :id"));
    if (auto done = query.bind(":id", id).run(); !done)
        return done.error();
    if (!query.next())
        return noAttachment(id);
    return readAttachment(query);
}

Result<void> removeAttachment(Database &database, const QString &id, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    Query remove(
        database,
        QStringLiteral("UPDATE attachments SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL"));
    if (auto done = remove.bind(":id", id).bind(":now", now).run(); !done)
        return done;
    if (remove.changedRows() == 0)
        return noAttachment(id);
    if (auto done = cancelWaitingOfAttachment(database, id, now); !done)
        return done;
    return transaction.commit();
}

} // namespace attache::store
