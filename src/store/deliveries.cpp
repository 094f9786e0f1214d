// SPDX-License-Identifier: Apache-2.0
#include "store/deliveries.h"

#include "store/deliverystates.h"
#include "store/lanes.h"
#include "store/query.h"
#include "store/words.h"

#include <algorithm>
#include <array>

namespace attache::store
{
namespace
{

/// Of one row of `deliveries`, also as what an UPDATE returns. Names come from rows that stay when they are
/// deleted.
constexpr QLatin1String columns(
    "id, (SELECT id FROM attestations WHERE seq = attestation), (SELECT id FROM attachments WHERE seq = "
    "attachment), "
    "(SELECT id FROM registrations WHERE seq = registration), (SELECT name FROM registrations WHERE seq = "
    "registration), (SELECT kind FROM registrations WHERE seq = registration), (SELECT id FROM workflows "
    "WHERE seq = "
    "workflow), (SELECT name FROM workflows WHERE seq = workflow), (SELECT project FROM workflows WHERE seq "
    "= "
    "workflow), state, reason, attempts, attempts - tries_before, coalesce(tries_since, created_at), "
    "next_attempt_at, created_at, ended_at, receipt");

Delivery readDelivery(Query &row)
{
    Delivery delivery;
    delivery.id = row.text();
    delivery.attestationId = row.text();
    delivery.attachmentId = row.text();
    delivery.registrationId = row.text();
    delivery.registrationName = row.text();
    delivery.kind = row.text();
    delivery.workflowId = row.text();
    delivery.workflowName = row.text();
    delivery.project = row.text();
    delivery.state = deliveryState(row.text()).value_or(Delivery::State::Uncertain);
    delivery.reason = row.text();
    delivery.attempts = row.number();
    delivery.tries = row.number();
    delivery.triesSince = row.time();
    delivery.nextAttemptAt = row.optionalTime();
    delivery.createdAt = row.time();
    delivery.endedAt = row.optionalTime();
    delivery.receipt = row.object();
    return delivery;
}

Result<std::vector<Delivery>> readAll(Query &query)
{
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<Delivery> found;
    while (query.next())
        found.push_back(readDelivery(query));
    return found;
}

Error notFound(const QString &id)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("delivery %1").arg(id),
            StoreWords::tr("there is no such delivery"),
            StoreWords::tr("\"attachectl delivery list\" shows those that there are."),
            {}};
}

/// The states that a filter lets through: each is read by an index of its own.
std::vector<Delivery::State> statesOf(const DeliveryFilter &filter)
{
    if (filter.state)
        return {*filter.state};
    if (!filter.states.empty())
        return filter.states;
    using enum Delivery::State;
    return {Queued, Sending, Delivered, Skipped, Failed, Uncertain, Held, Cancelled};
}

QString conditions(const DeliveryFilter &filter, const PageStart &after)
{
    QString sql;
    if (!filter.registrationId.isEmpty())
        sql += QStringLiteral(" AND registration = (SELECT seq FROM registrations WHERE id = :registration)");
    if (!filter.workflowId.isEmpty())
        sql += QStringLiteral(" AND workflow = (SELECT seq FROM workflows WHERE id = :workflow)");
    if (!filter.attestationId.isEmpty())
        sql += QStringLiteral(" AND attestation = (SELECT seq FROM attestations WHERE id = :attestation)");
    if (filter.since)
        sql += QStringLiteral(" AND created_at >= :since");
    if (filter.until)
        sql += QStringLiteral(" AND created_at < :until");
    if (after.time.isValid())
        sql += QStringLiteral(
            " AND (created_at, seq) < (:time, (SELECT seq FROM deliveries WHERE id = :after))");
    return sql;
}

/// A page is the newest of the newest of each state, so that every combination of filters reads along an
/// index that has the rows in the right order, however many there are.
QString pageSql(const DeliveryFilter &filter, const PageStart &after)
{
    // An attestation has few deliveries: there the index of attestations is right, and "+" keeps it from the
    // others.
    const QString state = filter.attestationId.isEmpty() ? QStringLiteral("state") : QStringLiteral("+state");
    const QString rest = conditions(filter, after);
    QStringList arms;
    for (const Delivery::State each : statesOf(filter))
        arms.append(
            QStringLiteral("SELECT * FROM (SELECT seq, created_at AS time FROM deliveries WHERE %1 = '%2'%3 "
                           "ORDER BY created_at DESC, seq DESC LIMIT :limit)")
                .arg(state, stateName(each), rest));
    return QStringLiteral("SELECT %1 FROM (%2 ORDER BY time DESC, seq DESC LIMIT :limit) AS page "
                          "JOIN deliveries d ON d.seq = page.seq ORDER BY page.time DESC, page.seq DESC")
        .arg(columns, arms.join(QLatin1String(" UNION ALL ")));
}

/// Each registration that may send, with how many of it are under way (`busy`) and may be (`most`); what
/// waits for it, with the place that it would have among those under way; and what is taken of that, first
/// places first. Of each registration only as many are looked at as can be taken, so that the backlog of one
/// does not slow down the others.
QString claimSql()
{
    return QStringLiteral(
               "WITH sending AS (SELECT r.seq, (SELECT count(*) FROM deliveries s WHERE s.registration = "
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
               "LIMIT :limit)), "
               "taken AS (SELECT seq, place, row_number() OVER (ORDER BY place, due_at, seq) AS number FROM "
               "waiting WHERE place <= most) "
               "UPDATE deliveries SET state = 'sending', dispatcher = :dispatcher, lease_until = :leaseUntil "
               "WHERE seq IN (SELECT seq FROM taken WHERE number <= CASE place WHEN 1 THEN :limit ELSE "
               ":limit - "
               ":kept END) RETURNING %2")
        .arg(hasItsTurn, columns);
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

Result<std::vector<Delivery>> deliveries(Database &database, const DeliveryFilter &filter, int limit,
                                         const PageStart &after)
{
    Query query(database, pageSql(filter, after));
    query.bind(":registration", filter.registrationId)
        .bind(":workflow", filter.workflowId)
        .bind(":attestation", filter.attestationId)
        .bind(":since", filter.since)
        .bind(":until", filter.until)
        .bind(":time", after.time)
        .bind(":after", after.id)
        .bind(":limit", limit);
    return readAll(query);
}

Result<int> countDeliveries(Database &database, const DeliveryFilter &filter)
{
    QStringList states;
    for (const Delivery::State each : statesOf(filter))
        states.append(QLatin1Char('\'') + stateName(each) + QLatin1Char('\''));
    Query query(database, QStringLiteral("SELECT count(*) FROM deliveries WHERE state IN (%1)%2")
                              .arg(states.join(QLatin1Char(',')), conditions(filter, {})));
    query.bind(":registration", filter.registrationId)
        .bind(":workflow", filter.workflowId)
        .bind(":attestation", filter.attestationId)
        .bind(":since", filter.since)
        .bind(":until", filter.until);
    if (auto done = query.run(); !done)
        return done.error();
    return query.next() ? query.number() : 0;
}

Result<Delivery> delivery(Database &database, const QString &id)
{
    constexpr int shortestPrefix = 8;
    const QString key = id.toLower();
    Query query(database,
                QStringLiteral("SELECT %1 FROM deliveries WHERE id >= :key AND id < :key || 'g' LIMIT 2")
                    .arg(columns));
    query.bind(":key", key);
    auto found = readAll(query);
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

Result<DeliveryCounts> deliveryCounts(Database &database)
{
    Query query(database, QStringLiteral("SELECT state, total FROM delivery_counts"));
    if (auto done = query.run(); !done)
        return done.error();
    std::array<int, 8> totals{};
    while (query.next())
        if (const auto state = deliveryState(query.text()))
            totals[std::size_t(*state)] = query.number();
    return DeliveryCounts{totals[0], totals[1], totals[2], totals[3],
                          totals[4], totals[5], totals[6], totals[7]};
}

Result<std::vector<Delivery>> claimDeliveries(Database &database, const Claim &claim)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    if (auto done = cancelAbandoned(database, claim.now); !done)
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
    auto claimed = readAll(query);
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
