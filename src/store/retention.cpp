// SPDX-License-Identifier: Apache-2.0
#include "store/retention.h"

#include "store/deliveries.h"
#include "store/query.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

constexpr qint64 sweepEvery = 60 * 60; // seconds

} // namespace

Result<Retention> retention(Database &database)
{
    Query query(database, QStringLiteral(
                              "SELECT coalesce(request_days, 0), coalesce(delivery_days, 0) FROM retention"));
    if (auto done = query.run(); !done)
        return done.error();
    Retention found;
    if (!query.next())
        return found;
    if (const int days = query.number(); days > 0)
        found.requestDays = days;
    if (const int days = query.number(); days > 0)
        found.deliveryDays = days;
    return found;
}

Result<void> setRetention(Database &database, const Retention &retention)
{
    Query update(database, QStringLiteral("UPDATE retention SET request_days = nullif(:requests, 0), "
                                          "delivery_days = nullif(:deliveries, 0)"));
    return update.bind(":requests", retention.requestDays.value_or(0))
        .bind(":deliveries", retention.deliveryDays.value_or(0))
        .run();
}

Result<bool> beginSweep(Database &database, const QDateTime &now)
{
    // A time in the future is one from before the clock was set back.
    Query update(database, QStringLiteral("UPDATE retention SET swept_at = :now WHERE (request_days IS NOT "
                                          "NULL OR delivery_days IS NOT NULL) AND (swept_at IS NULL OR "
                                          "swept_at <= :last OR swept_at > :now)"));
    if (auto done = update.bind(":now", now).bind(":last", now.addSecs(-sweepEvery)).run(); !done)
        return done.error();
    return update.changedRows() > 0;
}

Result<int> eraseRequests(Database &database, const QStringList &deliveryIds, const QDateTime &now)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    int erased = 0;
    for (const QString &id : deliveryIds) {
        const auto found = delivery(database, id);
        if (!found)
            return found.error();
        if (!hasEnded(found->state))
            return Error{Error::Kind::Conflict,
                         StoreWords::tr("delivery %1").arg(found->id),
                         StoreWords::tr("it has not ended, and its requests and answers tell why"),
                         StoreWords::tr("Cancel it first, or wait until it has ended."),
                         {}};
        Query erase(database,
                    QStringLiteral("UPDATE attempts SET exchanges = '[]', erased_at = :now WHERE delivery = "
                                   "(SELECT seq FROM deliveries WHERE id = :id) AND erased_at IS NULL"));
        if (auto done = erase.bind(":now", now).bind(":id", found->id).run(); !done)
            return done.error();
        erased += erase.changedRows();
    }
    if (auto noted = noteSwept(database); !noted)
        return noted.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return erased;
}

Result<void> noteSwept(Database &database)
{
    return execute(database, QStringLiteral("UPDATE changes SET number = number + 1"));
}

Result<StoredCounts> storedCounts(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT (SELECT count(*) FROM attestations), (SELECT sum(total) FROM "
                               "delivery_counts), (SELECT count(*) FROM attempts), (SELECT "
                               "page_count * page_size FROM pragma_page_count, pragma_page_size)"));
    if (auto done = query.run(); !done)
        return done.error();
    StoredCounts counts;
    if (query.next()) {
        counts.attestations = query.number();
        counts.deliveries = query.number();
        counts.attempts = query.number();
        counts.bytes = query.bigNumber();
    }
    return counts;
}

} // namespace attache::store
