// SPDX-License-Identifier: Apache-2.0
#include "store/registrations.h"

#include "store/deliverystates.h"
#include "store/query.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

constexpr QLatin1String
    columns("id, name, kind, description, config, secret_names, state, reason, created_at, "
            "updated_at, secrets_set_at");

Error notFound(const QString &idOrName)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("registration %1").arg(idOrName),
            StoreWords::tr("there is no such registration"),
            StoreWords::tr("\"attachectl integration registered list\" shows those that there are."),
            {}};
}

/// Until when it is quiet, for its own sake or its integration's.
constexpr QLatin1String quietUntil(
    "nullif(max(coalesce(quiet_until, 0), coalesce((SELECT until FROM quiet_integrations q WHERE q.kind = "
    "registrations.kind), 0)), 0)");

Registration readRegistration(Query &row)
{
    Registration registration;
    registration.id = row.text();
    registration.name = row.text();
    registration.kind = row.text();
    registration.description = row.text();
    registration.config = row.object();
    registration.secretNames = toStrings(row.array());
    registration.state = registrationState(row.text()).value_or(Registration::State::Misconfigured);
    registration.reason = row.text();
    registration.createdAt = row.time();
    registration.updatedAt = row.time();
    registration.secretsSetAt = row.time();
    registration.quietUntil = row.optionalTime();
    return registration;
}

bool maySend(Registration::State state)
{
    return state == Registration::State::Active || state == Registration::State::Unverified;
}

/// Runs a change of one registration, then lets its waiting deliveries follow. Inside the caller's
/// transaction.
Result<void> change(Database &database, const QString &id, Query &update, const QDateTime &now)
{
    if (auto done = update.run(); !done)
        return done;
    if (update.changedRows() == 0)
        return notFound(id);
    const auto changed = registration(database, id);
    if (!changed)
        return changed.error();
    return maySend(changed->state) ? queueHeldOf(database, id, now) : holdWaitingOf(database, id);
}

} // namespace

Result<void> insertRegistration(Database &database, const Registration &registration)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO registrations (%1) VALUES (:id, :name, :kind, :description, "
                                ":config, :secretNames, :state, :reason, :createdAt, :updatedAt, "
                                ":secretsSetAt) "
                                "ON CONFLICT DO NOTHING")
                     .arg(columns));
    auto done = insert.bind(":id", registration.id)
                    .bind(":name", registration.name)
                    .bind(":kind", registration.kind)
                    .bind(":description", registration.description)
                    .bind(":config", registration.config)
                    .bind(":secretNames", toArray(registration.secretNames))
                    .bind(":state", stateName(registration.state))
                    .bind(":reason", registration.reason)
                    .bind(":createdAt", registration.createdAt)
                    .bind(":updatedAt", registration.updatedAt)
                    .bind(":secretsSetAt", registration.secretsSetAt)
                    .run();
    if (!done || insert.changedRows() > 0)
        return done;
    return Error{Error::Kind::Conflict,
                 StoreWords::tr("registration %1").arg(registration.name),
                 StoreWords::tr("the name is taken"),
                 StoreWords::tr("Choose another name."),
                 {}};
}

Result<std::vector<Registration>> registrations(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT %1, %2 FROM registrations WHERE deleted_at IS NULL ORDER BY name")
                    .arg(columns, quietUntil));
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<Registration> found;
    while (query.next())
        found.push_back(readRegistration(query));
    return found;
}

Result<Registration> registration(Database &database, const QString &idOrName)
{
    Query query(database, QStringLiteral("SELECT %1, %2 FROM registrations WHERE (id = :key OR name = :key) "
                                         "AND deleted_at IS NULL ORDER BY id = :key DESC LIMIT 1")
                              .arg(columns, quietUntil));
    if (auto done = query.bind(":key", idOrName).run(); !done)
        return done.error();
    if (!query.next())
        return notFound(idOrName);
    return readRegistration(query);
}

Result<void> setRegistrationState(Database &database, const QString &id, Registration::State state,
                                  const QString &reason, const QDateTime &now)
{
    Query update(database, QStringLiteral("UPDATE registrations SET state = :state, reason = :reason, "
                                          "updated_at = :now WHERE id = :id AND deleted_at IS NULL"));
    update.bind(":id", id).bind(":state", stateName(state)).bind(":reason", reason).bind(":now", now);
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    if (auto done = change(database, id, update, now); !done)
        return done;
    return transaction.commit();
}

Result<void> updateRegistration(Database &database, const Registration &registration)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    if (auto done = writeRegistration(database, registration); !done)
        return done;
    return transaction.commit();
}

Result<void> writeRegistration(Database &database, const Registration &registration)
{
    Query update(database,
                 QStringLiteral("UPDATE registrations SET description = :description, config = :config, "
                                "secret_names = :secretNames, "
                                "state = CASE state WHEN 'paused' THEN state ELSE :state END, "
                                "reason = CASE state WHEN 'paused' THEN reason ELSE :reason END, "
                                "updated_at = :now, secrets_set_at = :secretsSetAt "
                                "WHERE id = :id AND deleted_at IS NULL"));
    update.bind(":id", registration.id)
        .bind(":description", registration.description)
        .bind(":config", registration.config)
        .bind(":secretNames", toArray(registration.secretNames))
        .bind(":state", stateName(registration.state))
        .bind(":reason", registration.reason)
        .bind(":now", registration.updatedAt)
        .bind(":secretsSetAt", registration.secretsSetAt);
    return change(database, registration.id, update, registration.updatedAt);
}

Result<void> clearQuietTime(Database &database, const QString &id)
{
    Query update(database, QStringLiteral("UPDATE registrations SET quiet_until = NULL WHERE id = :id"));
    return update.bind(":id", id).run();
}

Result<RegistrationUse> registrationUse(Database &database, const QString &id)
{
    Query query(database,
                QStringLiteral(
                    "SELECT (SELECT count(*) FROM attachments WHERE registration = r.seq AND deleted_at IS "
                    "NULL), (SELECT count(*) FROM deliveries WHERE registration = r.seq AND state IN "
                    "('queued', 'held')) FROM registrations r WHERE id = :id AND deleted_at IS NULL"));
    if (auto done = query.bind(":id", id).run(); !done)
        return done.error();
    if (!query.next())
        return notFound(id);
    RegistrationUse use;
    use.attachments = query.number();
    use.waitingDeliveries = query.number();
    Query workflows(database,
                    QStringLiteral("SELECT DISTINCT CASE project WHEN '' THEN w.name ELSE project || '/' || "
                                   "w.name END AS label FROM attachments a JOIN workflows w ON w.seq = "
                                   "a.workflow WHERE a.deleted_at IS NULL AND a.registration = (SELECT seq "
                                   "FROM registrations WHERE id = :id) ORDER BY label"));
    if (auto done = workflows.bind(":id", id).run(); !done)
        return done.error();
    while (workflows.next())
        use.workflows.append(workflows.text());
    return use;
}

} // namespace attache::store
