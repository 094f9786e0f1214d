// SPDX-License-Identifier: Apache-2.0
#include "store/deliverylists.h"

#include "store/deliveryarms.h"
#include "store/deliveryrow.h"

#include <array>
#include <limits>

namespace attache::store
{
namespace
{

constexpr int rowsASlice = 1500;      // looked at: some milliseconds, also where the disk has to be asked
constexpr int quartersASlice = 2000;  // a quiet year has 35,000
constexpr qint64 quarterMs = 900'000; // as in migrations/0005_delivery_lists.sqlite.sql

/// From where to where one statement reads.
struct Stretch {
    QString sql;                ///< further conditions, with :time, :after and :edge
    qint64 time = 0;            ///< of the row that it begins after …
    qint64 after = 0;           ///< … and its number
    std::optional<qint64> edge; ///< it ends there, and there is more beyond
};

/// How far a scan may go, so that it looks at not too many rows: by the tallies of each quarter of an hour.
Result<std::optional<qint64>> edgeFrom(Database &database, qint64 time, Towards towards, bool delivered)
{
    const bool older = towards == Towards::Older;
    Query query(
        database,
        QStringLiteral("SELECT quarter, sum(total) FROM delivery_tallies WHERE quarter %1 :from%3 GROUP BY "
                       "quarter ORDER BY quarter %2 LIMIT :most")
            .arg(older ? QLatin1String("<=") : QLatin1String(">="),
                 older ? QLatin1String("DESC") : QLatin1String("ASC"),
                 delivered ? QLatin1String() : QLatin1String(" AND phase <> 'delivered'")));
    if (auto done = query.bind(":from", time / quarterMs).bind(":most", quartersASlice).run(); !done)
        return done.error();
    int rows = 0;
    for (int quarters = 1; query.next(); ++quarters) {
        const qint64 quarter = query.bigNumber();
        rows += query.number();
        if (rows >= rowsASlice || quarters == quartersASlice)
            return std::optional((older ? quarter : quarter + 1) * quarterMs);
    }
    return std::optional<qint64>();
}

Result<Stretch> stretchAfter(Database &database, const DeliveryArms &arms, const PageStart &after,
                             Towards towards)
{
    const bool older = towards == Towards::Older;
    Stretch stretch;
    if (after.time.isValid()) {
        stretch.time = after.time.toMSecsSinceEpoch();
        // Without a row, it begins at an edge: that is of the newer side.
        if (!after.id.isEmpty()) {
            const auto seq = seqOf(database, QStringLiteral("deliveries"), after.id);
            if (!seq)
                return seq.error();
            stretch.after = *seq;
        }
        stretch.sql = QStringLiteral(" AND (created_at, seq) %1 (:time, :after)")
                          .arg(older ? QLatin1Char('<') : QLatin1Char('>'));
    } else if (older) {
        stretch.time = std::numeric_limits<qint64>::max();
    }
    if (!arms.scans)
        return stretch;
    const auto edge = edgeFrom(database, stretch.time, towards, arms.scansDelivered);
    if (!edge)
        return edge.error();
    stretch.edge = *edge;
    if (stretch.edge)
        stretch.sql +=
            older ? QStringLiteral(" AND created_at >= :edge") : QStringLiteral(" AND created_at < :edge");
    return stretch;
}

/// The rows of all arms, merged.
QString mergedSql(const DeliveryArms &arms, const Stretch &stretch, Towards towards)
{
    QStringList selects;
    for (const QString &condition : arms.conditions)
        selects.append(QStringLiteral("SELECT seq, created_at AS time FROM deliveries WHERE %1%2")
                           .arg(condition, stretch.sql));
    const QLatin1String order = towards == Towards::Older ? QLatin1String("DESC") : QLatin1String("ASC");
    return QStringLiteral("%1 ORDER BY time %2, seq %2 LIMIT :limit")
        .arg(selects.join(arms.overlap ? QLatin1String(" UNION ") : QLatin1String(" UNION ALL ")), order);
}

void bindStretch(Query &query, const DeliveryArms &arms, const Stretch &stretch, int limit)
{
    query.bind(":time", stretch.time)
        .bind(":after", stretch.after)
        .bind(":edge", stretch.edge.value_or(0))
        .bind(":limit", limit);
    bindWords(query, arms);
}

std::optional<PageStart> goOnAt(const Stretch &stretch, bool enough)
{
    if (enough || !stretch.edge)
        return std::nullopt;
    return PageStart{QDateTime::fromMSecsSinceEpoch(*stretch.edge, Qt::UTC), {}};
}

} // namespace

Result<DeliverySlice> deliverySlice(Database &database, const DeliveryFilter &filter, int limit,
                                    const PageStart &after, Towards towards)
{
    const auto arms = armsOf(database, filter);
    if (!arms)
        return arms.error();
    if (arms->conditions.isEmpty())
        return DeliverySlice{};
    const auto stretch = stretchAfter(database, *arms, after, towards);
    if (!stretch)
        return stretch.error();
    // The page is the outer loop, so that its rows come in its order.
    Query query(database,
                QStringLiteral("SELECT %1 FROM (%2) AS page CROSS JOIN deliveries d ON d.seq = page.seq")
                    .arg(deliveryColumns, mergedSql(*arms, *stretch, towards)));
    bindStretch(query, *arms, *stretch, limit);
    auto rows = readDeliveries(query);
    if (!rows)
        return rows.error();
    if (towards == Towards::Newer)
        std::reverse(rows->begin(), rows->end());
    const bool enough = int(rows->size()) >= limit;
    return DeliverySlice{std::move(*rows), goOnAt(*stretch, enough)};
}

Result<std::vector<Delivery>> deliveries(Database &database, const DeliveryFilter &filter, int limit,
                                         const PageStart &after, Towards towards)
{
    std::vector<Delivery> page;
    for (std::optional<PageStart> start = after; start;) {
        auto slice = deliverySlice(database, filter, limit - int(page.size()), *start, towards);
        if (!slice)
            return slice.error();
        page.insert(towards == Towards::Older ? page.end() : page.begin(),
                    std::make_move_iterator(slice->rows.begin()), std::make_move_iterator(slice->rows.end()));
        start = slice->next;
    }
    return page;
}

Result<CountSlice> countSlice(Database &database, const DeliveryFilter &filter, int atMost,
                              const PageStart &after)
{
    const auto arms = armsOf(database, filter);
    if (!arms)
        return arms.error();
    if (arms->conditions.isEmpty())
        return CountSlice{};
    const auto stretch = stretchAfter(database, *arms, after, Towards::Older);
    if (!stretch)
        return stretch.error();
    Query query(database,
                QStringLiteral("SELECT count(*) FROM (%1)").arg(mergedSql(*arms, *stretch, Towards::Older)));
    bindStretch(query, *arms, *stretch, atMost);
    if (auto done = query.run(); !done)
        return done.error();
    const int count = query.next() ? query.number() : 0;
    return CountSlice{count, goOnAt(*stretch, count >= atMost)};
}

Result<int> countDeliveries(Database &database, const DeliveryFilter &filter)
{
    constexpr int all = std::numeric_limits<int>::max();
    int count = 0;
    for (std::optional<PageStart> start = PageStart{}; start;) {
        const auto slice = countSlice(database, filter, all, *start);
        if (!slice)
            return slice.error();
        count += slice->count;
        start = slice->next;
    }
    return count;
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

} // namespace attache::store
