// SPDX-License-Identifier: Apache-2.0
#include "store/overview.h"

#include "store/deliveries.h"
#include "store/query.h"
#include "store/registrations.h"

#include <algorithm>
#include <numeric>

namespace attache::store
{
namespace
{

constexpr qint64 hourMs = 3600 * 1000;
constexpr int sample = 200;           // of each hour: the newest ones tell as much as all of them
constexpr qint64 quarterMs = 900'000; // as in migrations/0005_delivery_lists.sqlite.sql

/// The start of the hour, in the local time zone: "13:00" is what people read under a bar.
QDateTime hourOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QDateTime(local.date(), QTime(local.time().hour(), 0), Qt::LocalTime).toUTC();
}

/// What was cancelled is left out: somebody's decision, neither good nor bad.
void add(HourOfDeliveries &hour, const QString &phase, int count)
{
    if (phase == QLatin1String("delivered") || phase == QLatin1String("skipped"))
        hour.delivered += count;
    else if (phase == QLatin1String("waiting"))
        hour.waiting += count;
    else if (phase == QLatin1String("uncertain"))
        hour.unsure += count;
    else if (phase == QLatin1String("failed"))
        hour.failed += count;
    if (phase == QLatin1String("skipped"))
        hour.skipped += count;
}

/// From the tallies: however many deliveries an hour had, it is read from a few rows.
Result<void> countHours(Database &database, Overview &overview, int hours)
{
    Query query(
        database,
        QStringLiteral("SELECT r.id, t.phase, t.quarter, t.total, t.at_once FROM delivery_tallies t JOIN "
                       "registrations r ON r.seq = t.registration WHERE t.quarter >= :from AND t.total > 0 "
                       "AND t.phase <> 'cancelled'"));
    const qint64 from = overview.from.toMSecsSinceEpoch() / quarterMs;
    if (auto done = query.bind(":from", from).run(); !done)
        return done.error();
    overview.hours.resize(size_t(hours));
    while (query.next()) {
        const QString registration = query.text();
        const QString phase = query.text();
        // A clock put back makes some of the future.
        const qint64 hour = std::clamp<qint64>((query.bigNumber() - from) * quarterMs / hourMs, 0, hours - 1);
        const int count = query.number();
        const int atOnce = query.number();
        Hours &own = overview.ofRegistration[registration];
        own.resize(size_t(hours));
        add(own[size_t(hour)], phase, count);
        add(overview.hours[size_t(hour)], phase, count);
        if (phase == QLatin1String("delivered")) {
            overview.delivered += count;
            overview.atFirstAttempt += atOnce;
        }
    }
    return {};
}

/// How long those took that were taken in from `from` on and arrived: of the newest ones, in order.
Result<std::vector<qint64>> timesTaken(Database &database, const QDateTime &from, const QDateTime &until)
{
    Query query(database,
                QStringLiteral("SELECT ended_at - created_at FROM deliveries WHERE state = 'delivered' AND "
                               "created_at >= :from AND created_at < :until ORDER BY created_at DESC "
                               "LIMIT :sample"));
    if (auto done = query.bind(":from", from).bind(":until", until).bind(":sample", sample).run(); !done)
        return done.error();
    std::vector<qint64> times;
    while (query.next())
        times.push_back(query.bigNumber());
    std::sort(times.begin(), times.end());
    return times;
}

/// How long, and how many that stands for; in order.
using Times = std::vector<std::pair<qint64, double>>;

/// What that part of them did not exceed.
std::optional<qint64> timeWithin(double part, const Times &times)
{
    const double all = std::accumulate(times.begin(), times.end(), 0.0,
                                       [](double sum, const auto &each) { return sum + each.second; });
    double passed = 0;
    for (const auto &[time, weight] : times) {
        passed += weight;
        if (passed > part * all)
            return time;
    }
    return std::nullopt;
}

/// Of each hour, and of all of them: there an hour counts for as much as arrived in it, not for its sample.
Result<void> findTimes(Database &database, Overview &overview)
{
    Times all;
    for (size_t hour = 0; hour < overview.hours.size(); ++hour) {
        const QDateTime from = overview.from.addMSecs(qint64(hour) * hourMs);
        const bool last = hour + 1 == overview.hours.size();
        const auto times = timesTaken(database, from, from.addMSecs(last ? hourMs * 1'000'000 : hourMs));
        if (!times)
            return times.error();
        HourOfDeliveries &counts = overview.hours[hour];
        if (times->empty())
            continue;
        counts.medianMs = (*times)[times->size() / 2];
        counts.slowMs = (*times)[times->size() * 95 / 100];
        for (const qint64 time : *times)
            all.emplace_back(time, double(counts.delivered - counts.skipped) / double(times->size()));
    }
    std::sort(all.begin(), all.end());
    overview.medianMs = timeWithin(0.5, all);
    overview.slowMs = timeWithin(0.95, all);
    return {};
}

/// What is held though neither its registration nor its attachment waits for anybody: a material is missing,
/// say.
struct HeldForItself {
    QString newest; ///< a delivery's id
    int count = 0;
};

Result<std::vector<HeldForItself>> countHeld(Database &database, Overview &overview)
{
    const QString ofItself =
        QStringLiteral("FROM deliveries d LEFT JOIN attachments a ON a.seq = d.attachment WHERE "
                       "d.registration = r.seq AND d.state = 'held' AND r.state NOT IN ('paused', "
                       "'misconfigured') AND coalesce(a.paused, 0) = 0");
    Query query(
        database,
        QStringLiteral("SELECT id, (SELECT count(*) FROM deliveries d WHERE d.registration = r.seq AND "
                       "d.state = 'held'), (SELECT count(*) %1), (SELECT d.id %1 ORDER BY d.seq DESC "
                       "LIMIT 1) FROM registrations r")
            .arg(ofItself));
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<HeldForItself> held;
    while (query.next()) {
        const QString registration = query.text();
        if (const int all = query.number())
            overview.held[registration] = all;
        const int ofItselfCount = query.number();
        const QString newest = query.text();
        if (ofItselfCount > 0)
            held.push_back({newest, ofItselfCount});
    }
    return held;
}

/// By way of what its registration holds: an attachment may have a million deliveries that ended.
Result<void> findPaused(Database &database, Overview &overview)
{
    Query query(database,
                QStringLiteral("SELECT a.id, (SELECT count(*) FROM deliveries d WHERE d.registration = "
                               "a.registration AND d.state = 'held' AND +d.attachment = a.seq) FROM "
                               "attachments a JOIN registrations r ON r.seq = a.registration WHERE a.paused "
                               "= 1 AND a.deleted_at IS NULL AND r.state IN ('active', 'unverified') ORDER "
                               "BY a.seq"));
    if (auto done = query.run(); !done)
        return done.error();
    while (query.next()) {
        auto paused = attachment(database, query.text());
        if (!paused)
            return paused.error();
        overview.paused.push_back({std::move(*paused), query.number()});
    }
    return {};
}

/// How many is known from the tallies; the newest of them is looked up.
Result<void> addDecision(Database &database, const QString &registration, Delivery::State state, int count,
                         Overview &overview)
{
    if (count == 0)
        return {};
    DeliveryFilter filter;
    filter.state = state;
    filter.registrationId = registration;
    filter.since = overview.from;
    auto newest = deliveries(database, filter, 1);
    if (!newest)
        return newest.error();
    if (!newest->empty())
        overview.needDecision.push_back({std::move(newest->front()), count});
    return {};
}

Result<void> findDecisions(Database &database, const std::vector<HeldForItself> &held, Overview &overview)
{
    for (const auto &[newest, count] : held) {
        auto found = delivery(database, newest);
        if (!found)
            return found.error();
        overview.needDecision.push_back({std::move(*found), count});
    }
    for (const auto &[registration, hours] : overview.ofRegistration) {
        int failed = 0;
        int unsure = 0;
        for (const HourOfDeliveries &hour : hours) {
            failed += hour.failed;
            unsure += hour.unsure;
        }
        if (auto done = addDecision(database, registration, Delivery::State::Failed, failed, overview); !done)
            return done;
        if (auto done = addDecision(database, registration, Delivery::State::Uncertain, unsure, overview);
            !done)
            return done;
    }
    std::sort(overview.needDecision.begin(), overview.needDecision.end(),
              [](const Decision &one, const Decision &other) {
                  return one.newest.createdAt > other.newest.createdAt;
              });
    return {};
}

} // namespace

Result<Overview> overview(Database &database, const QDateTime &now, int hours)
{
    Overview overview;
    overview.from = hourOf(now).addMSecs(-(hours - 1) * hourMs);
    if (auto done = countHours(database, overview, hours); !done)
        return done.error();
    if (auto done = findTimes(database, overview); !done)
        return done.error();
    const auto held = countHeld(database, overview);
    if (!held)
        return held.error();
    if (auto done = findPaused(database, overview); !done)
        return done.error();
    if (auto done = findDecisions(database, *held, overview); !done)
        return done.error();
    return overview;
}

} // namespace attache::store
