// SPDX-License-Identifier: Apache-2.0
#include "store/overview.h"

#include "store/deliveries.h"
#include "store/query.h"

namespace attache::store
{
namespace
{

constexpr qint64 hourMs = 3600 * 1000;
constexpr int mostDecisions = 20;
constexpr int medianSample = 10'000; // the newest ones tell as much as all of them

/// The start of the hour, in the local time zone: "13:00" is what people read under a bar.
QDateTime hourOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QDateTime(local.date(), QTime(local.time().hour(), 0), Qt::LocalTime).toUTC();
}

void add(HourOfDeliveries &hour, Delivery::State state, int count)
{
    using enum Delivery::State;
    switch (state) {
    case Delivered:
    case Skipped:
        hour.delivered += count;
        break;
    case Queued:
    case Sending:
    case Held:
        hour.waiting += count;
        break;
    case Uncertain:
        hour.unsure += count;
        break;
    case Failed:
        hour.failed += count;
        break;
    case Cancelled: // somebody's decision, neither good nor bad
        break;
    }
}

/// Each state is named, so that its index by time is used.
Result<void> countHours(Database &database, Overview &overview, int hours)
{
    Query query(database, QStringLiteral(
                              R"(SELECT r.id, d.state, (d.created_at - :from) / 3600000 AS hour, count(*),
                              sum(d.attempts <= 1)
                       FROM deliveries d JOIN registrations r ON r.seq = d.registration
                       WHERE d.state IN ('queued', 'sending', 'delivered', 'skipped', 'failed', 'uncertain', 'held')
                         AND d.created_at >= :from
                       GROUP BY d.registration, d.state, hour)"));
    if (auto done = query.bind(":from", overview.from).run(); !done)
        return done.error();
    overview.hours.resize(size_t(hours));
    while (query.next()) {
        const QString registration = query.text();
        const auto state = deliveryState(query.text());
        const int hour = qBound(0, query.number(), hours - 1); // a clock put back makes some of the future
        const int count = query.number();
        const int atOnce = query.number();
        if (!state)
            continue;
        Hours &own = overview.ofRegistration[registration];
        own.resize(size_t(hours));
        add(own[size_t(hour)], *state, count);
        add(overview.hours[size_t(hour)], *state, count);
        if (*state == Delivery::State::Delivered) {
            overview.delivered += count;
            overview.atFirstAttempt += atOnce;
        }
    }
    return {};
}

Result<void> findMedian(Database &database, Overview &overview)
{
    Query query(database, QStringLiteral(
                              R"(WITH times AS (SELECT ended_at - created_at AS took FROM deliveries
                                                WHERE state = 'delivered' AND created_at >= :from
                                                ORDER BY created_at DESC LIMIT :sample)
                                 SELECT took FROM times ORDER BY took
                                 LIMIT 1 OFFSET (SELECT count(*) / 2 FROM times))"));
    if (auto done = query.bind(":from", overview.from).bind(":sample", medianSample).run(); !done)
        return done.error();
    if (query.next())
        overview.medianMs = query.bigNumber();
    return {};
}

Result<void> countHeld(Database &database, Overview &overview)
{
    Query query(database, QStringLiteral(R"(SELECT r.id, count(*) FROM deliveries d
                                            JOIN registrations r ON r.seq = d.registration
                                            WHERE d.state = 'held' GROUP BY d.registration)"));
    if (auto done = query.run(); !done)
        return done.error();
    while (query.next()) {
        const QString registration = query.text();
        overview.held[registration] = query.number();
    }
    return {};
}

} // namespace

Result<Overview> overview(Database &database, const QDateTime &now, int hours)
{
    Overview overview;
    overview.from = hourOf(now).addMSecs(-(hours - 1) * hourMs);
    if (auto done = countHours(database, overview, hours); !done)
        return done.error();
    if (auto done = findMedian(database, overview); !done)
        return done.error();
    if (auto done = countHeld(database, overview); !done)
        return done.error();
    DeliveryFilter filter;
    filter.states = {Delivery::State::Failed, Delivery::State::Uncertain};
    filter.since = overview.from;
    auto waiting = deliveries(database, filter, mostDecisions);
    if (!waiting)
        return waiting.error();
    overview.needDecision = std::move(*waiting);
    return overview;
}

} // namespace attache::store
