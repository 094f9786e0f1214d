// SPDX-License-Identifier: Apache-2.0
#include "store/deliveries.h"

#include "store/deliveryrow.h"
#include "store/deliverystates.h"
#include "store/lanes.h"
#include "store/query.h"
#include "store/words.h"

#include <algorithm>

namespace attache::store
{
namespace
{

Error notFound(const QString &id)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("delivery %1").arg(id),
            StoreWords::tr("there is no such delivery"),
            StoreWords::tr("\"attachectl delivery list\" shows those that there are."),
            {}};
}

/// Each registration that may send, with how many of it are under way (`busy`) and may be (`most`); what
/// waits for it, with the place that it would have among those under way; and what is taken of that, first
/// places first. Of each registration only as many are looked at as can be taken, and none of one that has
/// as many under way as may be, so that the backlog of one does not slow down the others.
QString claimSql()
{
    return QStringLiteral(
               "WITH sending AS MATERIALIZED (SELECT r.seq, (SELECT count(*) FROM deliveries s WHERE "
               "s.registration = "
               "r.seq "
               "AND s.state = 'sending' AND s.lease_until > :now) AS busy, coalesce((SELECT value FROM "
               "json_each(:atOnce) WHERE key = r.kind), :perRegistration) AS most FROM registrations r WHERE "
               "r.state IN ('active', 'unverified') AND coalesce(r.quiet_until, 0) <= :now AND NOT EXISTS "
               "(SELECT "
               "1 FROM quiet_integrations i WHERE i.kind = r.kind AND i.until > :now)), "
               "waiting AS (SELECT d.seq, d.due_at, r.most, r.busy + row_number() OVER (PARTITION BY r.seq "
               "ORDER "
               "BY d.due_at, d.seq) AS place FROM sending r JOIN deliveries d ON d.seq IN (SELECT q.seq FROM "
               "deliveries q WHERE q.registration = r.seq AND q.due_at <= :now AND %1 ORDER BY q.due_at, "
               "q.seq "
               "LIMIT :limit) WHERE r.busy < r.most), "
               "taken AS (SELECT seq, place, row_number() OVER (ORDER BY place, due_at, seq) AS number FROM "
               "waiting WHERE place <= most) "
               "UPDATE deliveries SET state = 'sending', dispatcher = :dispatcher, lease_until = :leaseUntil "
               "WHERE seq IN (SELECT seq FROM taken WHERE number <= CASE place WHEN 1 THEN :limit ELSE "
               ":limit - "
               ":kept END) RETURNING %2")
        .arg(hasItsTurn, deliveryColumns);
}

} // namespace

Result<bool> insertDelivery(Database &database, const Delivery &delivery, const QStringList &lanes)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO deliveries (id, attestation, attachment, registration, workflow, state, "
                       "reason, next_attempt_at, created_at, ended_at, receipt, late) SELECT :id, t.seq, "
                       "a.seq, a.registration, a.workflow, :state, :reason, :nextAttemptAt, :createdAt, "
                       ":endedAt, :receipt, t.seq < (SELECT max(seq) FROM attestations) FROM attestations t, "
                       "attachments a WHERE t.id = :attestation AND "
                       "a.id = :attachment ON CONFLICT (attestation, attachment) DO NOTHING"));
    const bool queued = delivery.state == Delivery::State::Queued;
    auto done = insert.bind(":id", delivery.id)
                    .bind(":attestation", delivery.attestationId)
                    .bind(":attachment", delivery.attachmentId)
                    .bind(":state", stateName(delivery.state))
                    .bind(":reason", delivery.reason)
                    .bind(":nextAttemptAt",
                          queued ? delivery.nextAttemptAt.value_or(delivery.createdAt) : QDateTime())
                    .bind(":createdAt", delivery.createdAt)
                    .bind(":endedAt", delivery.endedAt)
                    .bind(":receipt", delivery.receipt)
                    .run();
    if (!done)
        return done.error();
    if (insert.changedRows() == 0)
        return false;
    if (auto entered = enterLanes(database, delivery.id, lanes); !entered)
        return entered.error();
    if (auto settled = settleWaiting(database, delivery.id); !settled)
        return settled.error();
    return true;
}

Result<Delivery> delivery(Database &database, const QString &id)
{
    constexpr int shortestPrefix = 8;
    const QString key = id.toLower();
    Query query(database,
                QStringLiteral("SELECT %1 FROM deliveries WHERE id >= :key AND id < :key || 'g' LIMIT 2")
                    .arg(deliveryColumns));
    query.bind(":key", key);
    auto found = readDeliveries(query);
    if (!found)
        return found.error();
    if (found->empty() || key.size() < shortestPrefix)
        return notFound(id);
    if (found->size() > 1)
        return Error{Error::Kind::NotFound,
                     StoreWords::tr("delivery %1").arg(id),
                     StoreWords::tr("more than one delivery begins so"),
                     StoreWords::tr("Give more of its id."),
                     {}};
    return found->front();
}

Result<std::vector<Delivery>> claimDeliveries(Database &database, const Claim &claim)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    if (auto done = cancelAbandoned(database, claim.now); !done)
        return done.error();
    if (auto done = holdAbandoned(database, claim.dispatcher, claim.now); !done)
        return done.error();
    if (auto done = hastenSuperseded(database, claim.now); !done)
        return done.error();
    Query query(database, claimSql());
    query.bind(":dispatcher", claim.dispatcher)
        .bind(":leaseUntil", claim.leaseUntil)
        .bind(":now", claim.now)
        .bind(":atOnce", claim.atOnce)
        .bind(":perRegistration", claim.perRegistration)
        .bind(":limit", claim.limit)
        .bind(":kept", claim.kept);
    auto claimed = readDeliveries(query);
    if (!claimed)
        return claimed;
    if (auto done = transaction.commit(); !done)
        return done.error();
    std::sort(claimed->begin(), claimed->end(), [](const Delivery &a, const Delivery &b) {
        return std::tie(a.nextAttemptAt, a.createdAt, a.id) < std::tie(b.nextAttemptAt, b.createdAt, b.id);
    });
    return claimed;
}

Result<std::optional<QDateTime>> nextDue(Database &database)
{
    Query query(
        database,
        QStringLiteral(
            "SELECT min(max((SELECT min(due_at) FROM deliveries WHERE registration = r.seq AND due_at "
            "IS NOT NULL), coalesce(r.quiet_until, 0), coalesce((SELECT until FROM "
            "quiet_integrations i WHERE i.kind = r.kind), 0))) FROM registrations r "
            "WHERE state IN ('active', 'unverified')"));
    if (auto done = query.run(); !done)
        return done.error();
    if (!query.next())
        return std::optional<QDateTime>();
    return query.optionalTime();
}

} // namespace attache::store
