// SPDX-License-Identifier: Apache-2.0
#include "store/attachments.h"

#include "store/deliveries.h"
#include "store/deliverystates.h"
#include "store/registrations.h"
#include "store/words.h"

#include <algorithm>

namespace attache::store
{
namespace
{

QString selectAttachments()
{
    return QStringLiteral(
               "SELECT a.id, r.id, r.name, r.kind, %1, a.config, a.created_at, a.paused FROM attachments a "
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
    attachment.isPaused = row.number() != 0;
    return attachment;
}

Error noAttachment(const QString &id)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("attachment %1").arg(id),
            StoreWords::tr("there is no such attachment"),
            StoreWords::tr("\"attachectl integration attached list\" shows those that there are."),
            {}};
}

} // namespace

Result<void> insertAttachment(Database &database, const Attachment &attachment)
{
    Query insert(
        database,
        QStringLiteral(
            "INSERT INTO attachments (id, registration, workflow, config, created_at, paused) "
            "SELECT :id, r.seq, w.seq, :config, :createdAt, :paused FROM registrations r, workflows w "
            "WHERE r.id = :registration AND r.deleted_at IS NULL AND w.id = :workflow "
            "AND w.deleted_at IS NULL"));
    auto done = insert.bind(":id", attachment.id)
                    .bind(":config", attachment.config)
                    .bind(":createdAt", attachment.createdAt)
                    .bind(":paused", int(attachment.isPaused))
                    .bind(":registration", attachment.registrationId)
                    .bind(":workflow", attachment.workflow.id)
                    .run();
    if (!done || insert.changedRows() > 0)
        return done;
    return Error{Error::Kind::NotFound,
                 QStringLiteral("attachment"),
                 StoreWords::tr("its registration or its workflow has been removed"),
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

Result<void> restoreAttachment(Database &database, const QString &id, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    Query find(database, QStringLiteral(
                             "SELECT a.deleted_at, w.deleted_at IS NOT NULL OR r.deleted_at IS NOT NULL FROM "
                             "attachments a JOIN workflows w ON w.seq = a.workflow JOIN registrations r ON "
                             "r.seq = a.registration WHERE a.id = :id AND a.deleted_at IS NOT NULL"));
    if (auto done = find.bind(":id", id).run(); !done)
        return done;
    if (!find.next())
        return noAttachment(id);
    const QDateTime removedAt = find.time();
    if (find.number() != 0)
        return Error{Error::Kind::Conflict,
                     StoreWords::tr("attachment %1").arg(id),
                     StoreWords::tr("its registration or its workflow has been removed since"),
                     {},
                     {}};
    Query restore(database, QStringLiteral("UPDATE attachments SET deleted_at = NULL WHERE id = :id"));
    if (auto done = restore.bind(":id", id).run(); !done)
        return done;
    if (auto done = restoreWaiting(database, id, removedAt, now); !done)
        return done;
    return transaction.commit();
}

Result<void> setAttachmentConfig(Database &database, const QString &id, const QJsonObject &config)
{
    Query update(
        database,
        QStringLiteral("UPDATE attachments SET config = :config WHERE id = :id AND deleted_at IS NULL"));
    auto done = update.bind(":id", id).bind(":config", config).run();
    if (!done || update.changedRows() > 0)
        return done;
    return noAttachment(id);
}

Result<void> setAttachmentPaused(Database &database, const QString &id, bool paused, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    if (auto done = writeAttachmentPaused(database, id, paused, now); !done)
        return done;
    return transaction.commit();
}

Result<void> writeAttachmentPaused(Database &database, const QString &id, bool paused, const QDateTime &now)
{
    const auto found = attachment(database, id);
    if (!found)
        return found.error();
    if (found->isPaused == paused)
        return {};
    Query update(database, QStringLiteral("UPDATE attachments SET paused = :paused WHERE id = :id"));
    if (auto done = update.bind(":id", id).bind(":paused", int(paused)).run(); !done)
        return done;
    return paused ? holdWaitingOfAttachment(database, id) : queueHeldOfAttachment(database, id, now);
}

Result<std::vector<Waiting>> waitingOf(Database &database, const QString &attachmentId)
{
    Query query(database,
                QStringLiteral("SELECT d.id, t.id FROM deliveries d JOIN attestations t ON t.seq = "
                               "d.attestation WHERE d.attachment = (SELECT seq FROM attachments WHERE id = "
                               ":id) AND d.state IN ('queued', 'held', 'sending') ORDER BY d.seq"));
    if (auto done = query.bind(":id", attachmentId).run(); !done)
        return done.error();
    std::vector<Waiting> found;
    while (query.next())
        found.push_back({query.text(), query.text()});
    return found;
}

Result<QStringList> attestationsWithoutDelivery(Database &database, const QString &attachmentId,
                                                const std::optional<QDateTime> &since, int limit)
{
    Query query(database, QStringLiteral(
                              "SELECT t.id FROM attachments a JOIN attestations t ON t.workflow = a.workflow "
                              "WHERE a.id = :id AND a.deleted_at IS NULL AND t.received_at >= :since AND NOT "
                              "EXISTS (SELECT 1 FROM deliveries d WHERE d.attestation = t.seq AND "
                              "d.attachment = a.seq) ORDER BY t.received_at DESC, t.seq DESC LIMIT :limit"));
    const QDateTime always = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    query.bind(":id", attachmentId).bind(":since", since.value_or(always)).bind(":limit", limit);
    if (auto done = query.run(); !done)
        return done.error();
    QStringList found;
    while (query.next())
        found.append(query.text());
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace attache::store
