// SPDX-License-Identifier: Apache-2.0
#include "store/lanes.h"

#include "store/deliveries.h"
#include "store/query.h"

namespace attache::store
{
namespace
{

/// Whether the delivery `n` replaces `me` in a lane of both, once it has arrived or as soon as `me` fails.
/// What a person asked for goes over what was there before; of two they asked for, the newer one goes over
/// the older, unless the older was asked for after it. A delivery that was made late, for an attestation
/// stored before, may be older than what was made before it.
constexpr QLatin1String
    replaces("(CASE WHEN n.seq > me.seq THEN n.attestation >= me.attestation ELSE me.late = 1 AND "
             "n.attestation > me.attestation END) AND (n.seq > me.asked_after OR (n.asked_after >= "
             "me.asked_after AND n.tries_since >= me.tries_since))");

} // namespace

Result<void> enterLanes(Database &database, const QString &deliveryId, const QStringList &lanes)
{
    for (const QString &lane : lanes) {
        Query insert(
            database,
            QStringLiteral("INSERT INTO lanes (registration, lane, delivery, turn) SELECT "
                           "registration, :lane, seq, CASE state WHEN 'sending' THEN 'sending' "
                           "WHEN 'queued' THEN CASE WHEN attempts > tries_before THEN 'retrying' "
                           "ELSE 'queued' END END FROM deliveries WHERE id = :id ON CONFLICT DO NOTHING"));
        if (auto done = insert.bind(":id", deliveryId).bind(":lane", lane).run(); !done)
            return done;
    }
    return {};
}

Result<void> setLanes(Database &database, const QString &deliveryId, const QStringList &lanes)
{
    Query leave(database, QStringLiteral("DELETE FROM lanes WHERE delivery = (SELECT seq FROM deliveries "
                                         "WHERE id = :id AND state <> 'sending')"));
    if (auto done = leave.bind(":id", deliveryId).run(); !done)
        return done;
    return enterLanes(database, deliveryId, lanes);
}

Result<void> hastenSuperseded(Database &database, const QDateTime &now)
{
    // By way of the lanes with more than one: an outage leaves thousands waiting for a retry, most of them
    // alone. Of those that may replace it in one of its lanes (`mine`):
    const QString newer =
        QStringLiteral("SELECT 1 FROM lanes newer JOIN deliveries n ON n.seq = newer.delivery WHERE "
                       "newer.registration = mine.registration AND newer.lane = mine.lane AND newer.turn IN "
                       "('queued', 'retrying', 'sending') AND newer.delivery > CASE me.late WHEN 1 THEN 0 "
                       "ELSE me.seq END AND %1")
            .arg(replaces);
    Query update(
        database,
        QStringLiteral(
            "UPDATE deliveries SET next_attempt_at = :now WHERE seq IN (SELECT me.seq FROM (SELECT DISTINCT "
            "c.delivery FROM (SELECT registration, lane FROM lanes WHERE turn IS NOT NULL GROUP BY "
            "registration, lane HAVING count(*) > 1) crowded JOIN lanes c ON c.registration = "
            "crowded.registration AND c.lane = crowded.lane AND c.turn = 'retrying') behind JOIN deliveries "
            "me ON me.seq = behind.delivery WHERE me.next_attempt_at > :now AND NOT EXISTS (SELECT 1 FROM "
            "lanes mine WHERE mine.delivery = me.seq AND NOT EXISTS (%1)) AND (me.attempts = me.tries_before "
            "+ 1 OR EXISTS (SELECT 1 FROM lanes mine WHERE mine.delivery = me.seq AND EXISTS (%1 AND "
            "max(n.created_at, coalesce(n.tries_since, 0)) > (SELECT started_at FROM attempts t WHERE "
            "t.delivery = me.seq AND t.number = me.attempts)))))")
            .arg(newer));
    return update.bind(":now", now).run();
}

Result<bool> isSuperseded(Database &database, const QString &deliveryId, const QString &lane)
{
    // In two parts, as only a late one is concerned with what was made before it.
    const QString newer =
        QStringLiteral("EXISTS (SELECT 1 FROM deliveries me JOIN lanes newer ON newer.registration = "
                       "me.registration AND newer.lane = :lane AND newer.delivery > %1 JOIN deliveries n ON "
                       "n.seq = newer.delivery WHERE me.id = :id AND %2 AND %3 AND (n.state = 'delivered' OR "
                       "(newer.turn IS NOT NULL AND me.attempts > me.tries_before)))");
    Query query(database, QStringLiteral("SELECT %1 OR %2")
                              .arg(newer.arg(QLatin1String("me.seq"), QLatin1String("1"), replaces),
                                   newer.arg(QLatin1String("0"), QLatin1String("me.late = 1"), replaces)));
    if (auto done = query.bind(":id", deliveryId).bind(":lane", lane).run(); !done)
        return done.error();
    return query.next() && query.number() > 0;
}

} // namespace attache::store
