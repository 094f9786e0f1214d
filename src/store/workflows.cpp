// SPDX-License-Identifier: Apache-2.0
#include "store/attachments.h"
#include "store/deliverystates.h"
#include "store/query.h"
#include "store/registrations.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

Error noWorkflow(const QString &idOrName)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("workflow %1").arg(idOrName),
            StoreWords::tr("there is no such workflow"),
            StoreWords::tr(
                "\"attachectl workflow list\" shows those that there are; \"workflow add\" makes one."),
            {}};
}

Error nameTaken(const QString &name)
{
    return {Error::Kind::Conflict,
            StoreWords::tr("workflow %1").arg(name),
            StoreWords::tr("the name (in its project) or the id is taken"),
            StoreWords::tr("Choose another name or project."),
            {}};
}

Error ambiguous(const QString &name, const std::vector<Workflow> &found)
{
    QStringList projects;
    for (const Workflow &workflow : found)
        projects.append(workflow.project.isEmpty() ? QStringLiteral("(none)") : workflow.project);
    return {Error::Kind::Conflict,
            StoreWords::tr("workflow %1").arg(name),
            StoreWords::tr("there is one of this name in each of the projects %1")
                .arg(projects.join(QStringLiteral(", "))),
            StoreWords::tr("Say which with --project, or give its id."),
            {}};
}

} // namespace

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
    return nameTaken(workflow.name);
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

Result<void> restoreWorkflow(Database &database, const QString &id, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    Query find(database, QStringLiteral("SELECT w.deleted_at, w.name, EXISTS (SELECT 1 FROM workflows other "
                                        "WHERE other.name = w.name AND other.project = w.project AND "
                                        "other.deleted_at IS NULL) FROM workflows w WHERE w.id = :id AND "
                                        "w.deleted_at IS NOT NULL"));
    if (auto done = find.bind(":id", id).run(); !done)
        return done;
    if (!find.next())
        return noWorkflow(id);
    const QDateTime removedAt = find.time();
    const QString name = find.text();
    if (find.number() != 0)
        return nameTaken(name);
    Query restore(database, QStringLiteral("UPDATE workflows SET deleted_at = NULL WHERE id = :id"));
    if (auto done = restore.bind(":id", id).run(); !done)
        return done;
    Query attachments(
        database,
        QStringLiteral("UPDATE attachments SET deleted_at = NULL WHERE deleted_at = :removedAt AND workflow "
                       "= (SELECT seq FROM workflows WHERE id = :id) AND registration IN (SELECT seq FROM "
                       "registrations WHERE deleted_at IS NULL) RETURNING id"));
    if (auto done = attachments.bind(":id", id).bind(":removedAt", removedAt).run(); !done)
        return done;
    QStringList restored;
    while (attachments.next())
        restored.append(attachments.text());
    for (const QString &attachment : std::as_const(restored))
        if (auto done = restoreWaiting(database, attachment, removedAt, now); !done)
            return done;
    return transaction.commit();
}

Result<std::map<QString, WorkflowHistory>> workflowHistories(Database &database)
{
    std::map<QString, WorkflowHistory> histories;
    Query last(database, QStringLiteral(
                             "SELECT w.id, t.id, t.received_at FROM workflows w JOIN attestations t ON t.seq "
                             "= (SELECT seq FROM attestations WHERE workflow = w.seq ORDER BY received_at "
                             "DESC, seq DESC LIMIT 1) WHERE w.deleted_at IS NULL"));
    if (auto done = last.run(); !done)
        return done.error();
    while (last.next()) {
        WorkflowHistory &history = histories[last.text()];
        history.lastAttestationId = last.text();
        history.lastAttestation = last.time();
    }
    Query types(database, QStringLiteral("SELECT w.id, m.type FROM workflow_materials m JOIN workflows w ON "
                                         "w.seq = m.workflow WHERE w.deleted_at IS NULL ORDER BY m.type"));
    if (auto done = types.run(); !done)
        return done.error();
    while (types.next()) {
        const QString id = types.text();
        histories[id].materials.append(types.text());
    }
    return histories;
}

} // namespace attache::store
