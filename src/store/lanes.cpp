// SPDX-License-Identifier: Apache-2.0
#include "store/lanes.h"

#include "store/deliveries.h"
#include "store/query.h"

namespace attache::store
{

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
    // alone.
    Query update(
        database,
        QStringLiteral(
            "UPDATE deliveries SET next_attempt_at = :now WHERE seq IN (SELECT c.delivery FROM (SELECT "
            "registration, lane FROM lanes WHERE turn IS NOT NULL GROUP BY registration, lane HAVING "
            "count(*) > 1) crowded JOIN lanes c ON c.registration = crowded.registration AND c.lane = "
            "crowded.lane AND c.turn = 'retrying') AND next_attempt_at > :now AND NOT EXISTS (SELECT 1 FROM "
            "lanes mine WHERE mine.delivery = deliveries.seq AND NOT EXISTS (SELECT 1 FROM lanes newer WHERE "
            "newer.registration = mine.registration AND newer.lane = mine.lane AND newer.turn IN ('queued', "
            "'retrying', 'sending') AND newer.delivery > max(deliveries.seq, deliveries.asked_after))) AND "
            "(attempts = tries_before + 1 OR EXISTS (SELECT 1 FROM lanes mine JOIN lanes newer ON "
            "newer.registration = mine.registration AND newer.lane = mine.lane AND newer.turn IN ('queued', "
            "'retrying', 'sending') AND newer.delivery > deliveries.seq JOIN deliveries n ON n.seq = "
            "newer.delivery WHERE mine.delivery = deliveries.seq AND n.created_at > (SELECT started_at FROM "
            "attempts t WHERE t.delivery = deliveries.seq AND t.number = deliveries.attempts)))"));
    return update.bind(":now", now).run();
}

Result<bool> isSuperseded(Database &database, const QString &deliveryId, const QString &lane)
{
    // What a person asked for goes over what was there before; of two they asked for, the newer one goes over
    // the older, unless the older was asked for after it.
    const QString newer = QStringLiteral(
        "EXISTS (SELECT 1 FROM deliveries me JOIN lanes newer ON newer.registration = me.registration AND "
        "newer.lane = :lane AND newer.delivery > %1 JOIN deliveries n ON n.seq = newer.delivery WHERE me.id "
        "= :id AND %2 AND (n.seq > me.asked_after OR (n.asked_after >= me.asked_after AND n.tries_since >= "
        "me.tries_since)) AND (n.state = 'delivered' OR (newer.turn IS NOT NULL AND me.attempts > "
        "me.tries_before)))");
    // A delivery that was made late, for an attestation that had been stored before, may be older than what
    // was made before it.
    Query query(database,
                QStringLiteral("SELECT %1 OR %2")
                    .arg(newer.arg(QLatin1String("me.seq"), QLatin1String("n.attestation >= me.attestation")),
                         newer.arg(QLatin1String("0"),
                                   QLatin1String("me.late = 1 AND n.attestation > me.attestation"))));
    if (auto done = query.bind(":id", deliveryId).bind(":lane", lane).run(); !done)
        return done.error();
    return query.next() && query.number() > 0;
}

} // namespace attache::store
