// SPDX-License-Identifier: Apache-2.0
#include "store/registrations.h"

#include "store/deliverystates.h"
#include "store/query.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

/// The registration that is removed or brought back; to be followed by nothing.
constexpr QLatin1String ofIt("registration = (SELECT seq FROM registrations WHERE id = :id)");

Error notFound(const QString &id)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("registration %1").arg(id),
            StoreWords::tr("there is no such registration"),
            StoreWords::tr("\"attachectl integration registered list\" shows those that there are."),
            {}};
}

/// Runs one statement about the registration. `now` is bound where the statement has it.
Result<int> change(Database &database, const QString &sql, const QString &id, const QDateTime &now = {})
{
    Query query(database, sql);
    query.bind(":id", id);
    if (sql.contains(QLatin1String(":now")))
        query.bind(":now", now);
    if (auto done = query.run(); !done)
        return done.error();
    return query.changedRows();
}

/// Writes down which attachments go with it; its deliveries are remembered as they are cancelled.
Result<void> setAside(Database &database, const QString &id)
{
    const auto done = change(
        database,
        QStringLiteral("INSERT INTO removed_attachments (attachment, registration) SELECT seq, registration "
                       "FROM attachments WHERE deleted_at IS NULL AND ") +
            ofIt,
        id);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> forgetSetAside(Database &database, const QString &id)
{
    const auto done = change(database, QStringLiteral("DELETE FROM removed_attachments WHERE ") + ofIt, id);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Brings back what was set aside with its deliveries, but not an attachment whose workflow is gone.
Result<void> bringBack(Database &database, const QString &id, const QDateTime &removedAt,
                       const QDateTime &now)
{
    Query restore(database,
                  QStringLiteral("UPDATE attachments SET deleted_at = NULL WHERE seq IN (SELECT "
                                 "attachment FROM removed_attachments WHERE %1) AND workflow IN "
                                 "(SELECT seq FROM workflows WHERE deleted_at IS NULL) RETURNING id")
                      .arg(ofIt));
    if (auto done = restore.bind(":id", id).run(); !done)
        return done;
    QStringList attachments;
    while (restore.next())
        attachments.append(restore.text());
    for (const QString &attachment : std::as_const(attachments))
        if (auto done = restoreWaiting(database, attachment, removedAt, now); !done)
            return done;
    return {};
}

/// When it was removed; why it cannot come back where it cannot.
Result<QDateTime> removalOf(Database &database, const QString &id, const QDateTime &now)
{
    Query query(
        database,
        QStringLiteral("SELECT r.name, coalesce(r.purge_at > :now, 0), (SELECT count(*) FROM "
                       "registrations o WHERE o.name = r.name AND o.deleted_at IS NULL), "
                       "r.deleted_at FROM registrations r WHERE r.id = :id AND r.deleted_at IS NOT NULL"));
    if (auto done = query.bind(":id", id).bind(":now", now).run(); !done)
        return done.error();
    if (!query.next())
        return notFound(id);
    const QString name = query.text();
    const bool inTime = query.number() != 0;
    const bool taken = query.number() != 0;
    if (!inTime)
        return Error{Error::Kind::NotFound,
                     StoreWords::tr("registration %1").arg(name),
                     StoreWords::tr("it was deleted too long ago: its secrets are gone"),
                     StoreWords::tr("Register it again."),
                     {}};
    if (taken)
        return Error{Error::Kind::Conflict,
                     StoreWords::tr("registration %1").arg(name),
                     StoreWords::tr("another registration has taken its name"),
                     StoreWords::tr("Delete the other one, and take this back after that."),
                     {}};
    return query.time();
}

} // namespace

Result<void> removeRegistration(Database &database, const QString &id, const QDateTime &now,
                                const QDateTime &purgeAt)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    Query remove(database, QStringLiteral("UPDATE registrations SET deleted_at = :now, purge_at = :purgeAt "
                                          "WHERE id = :id AND deleted_at IS NULL"));
    const QDateTime purge = purgeAt.isValid() ? purgeAt : now;
    if (auto done = remove.bind(":id", id).bind(":now", now).bind(":purgeAt", purge).run(); !done)
        return done;
    if (remove.changedRows() == 0)
        return notFound(id);
    if (purge > now)
        if (auto done = setAside(database, id); !done)
            return done;
    const auto detached = change(
        database,
        QStringLiteral("UPDATE attachments SET deleted_at = :now WHERE deleted_at IS NULL AND ") + ofIt, id,
        now);
    if (!detached)
        return detached.error();
    if (auto done = cancelWaitingOfRegistration(database, id, now); !done)
        return done;
    return transaction.commit();
}

Result<void> restoreRegistration(Database &database, const QString &id, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    const auto removedAt = removalOf(database, id, now);
    if (!removedAt)
        return removedAt.error();
    const auto back = change(
        database,
        QStringLiteral("UPDATE registrations SET deleted_at = NULL, purge_at = NULL WHERE id = :id"), id);
    if (!back)
        return back.error();
    if (auto done = bringBack(database, id, *removedAt, now); !done)
        return done;
    if (auto done = forgetSetAside(database, id); !done)
        return done;
    return transaction.commit();
}

Result<QStringList> registrationsToPurge(Database &database, const QDateTime &now)
{
    Query nothingKept(database,
                      QStringLiteral("UPDATE registrations SET purge_at = NULL WHERE secret_names = "
                                     "'[]' AND purge_at <= :now"));
    if (auto done = nothingKept.bind(":now", now).run(); !done)
        return done.error();
    Query query(database, QStringLiteral("SELECT id FROM registrations WHERE purge_at IS NOT NULL AND "
                                         "purge_at <= :now ORDER BY purge_at"));
    if (auto done = query.bind(":now", now).run(); !done)
        return done.error();
    QStringList ids;
    while (query.next())
        ids.append(query.text());
    return ids;
}

Result<std::optional<QDateTime>> nextPurge(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT min(purge_at) FROM registrations WHERE purge_at IS NOT NULL"));
    if (auto done = query.run(); !done)
        return done.error();
    return query.next() ? query.optionalTime() : std::nullopt;
}

Result<void> hastenPurge(Database &database, const QString &id, const QDateTime &now)
{
    const auto done = change(database,
                             QStringLiteral("UPDATE registrations SET purge_at = :now WHERE id = :id AND "
                                            "purge_at > :now"),
                             id, now);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> notePurged(Database &database, const QString &id)
{
    const auto done =
        change(database, QStringLiteral("UPDATE registrations SET purge_at = NULL WHERE id = :id"), id);
    return done ? forgetSetAside(database, id) : Result<void>(done.error());
}

Result<bool> notePutBack(Database &database, const QString &id, const QDateTime &now)
{
    const auto done = change(database,
                             QStringLiteral("UPDATE registrations SET purge_at = :now WHERE id = :id AND "
                                            "deleted_at IS NOT NULL AND purge_at IS NULL"),
                             id, now);
    return done ? Result<bool>(*done > 0) : Result<bool>(done.error());
}

} // namespace attache::store
