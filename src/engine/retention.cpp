// SPDX-License-Identifier: Apache-2.0
#include "engine/retention.h"

#include "engine/parts.h"
#include "engine/sweeping.h"

#include <QLoggingCategory>

#include <chrono>
#include <utility>

namespace attache
{

Q_DECLARE_LOGGING_CATEGORY(keeping)

namespace
{

using namespace std::chrono_literals;

constexpr auto afterStart = 60s; // there is enough to do at the start
constexpr auto every = 1h;

bool isPossible(const std::optional<int> &days)
{
    return !days || (*days >= 1 && *days <= Retention::mostDays);
}

Result<store::Freed> sweepByTheTimes(EngineParts &parts, const std::stop_token &stop)
{
    const auto times = parts.store->call([](Database &database) { return store::retention(database); });
    return times ? sweepStore(parts, *times, stop) : Result<store::Freed>(times.error());
}

} // namespace

Retention::Retention(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retention::sweepIfDue);
}

QFuture<Result<Retention::Times>> Retention::times()
{
    return m_parts.reader->run([](Database &database) { return store::retention(database); });
}

QFuture<Result<void>> Retention::setTimes(const Times &times)
{
    if (!isPossible(times.requestDays) || !isPossible(times.deliveryDays))
        return answered(Result<void>(Error{Error::Kind::Invalid,
                                           EngineWords::tr("how long to keep"),
                                           EngineWords::tr("a number of days is from 1 to %1").arg(mostDays),
                                           {},
                                           {}}));
    return m_parts.store->run([this, times](Database &database) {
        auto done = store::setRetention(database, times);
        if (done)
            Q_EMIT timesChanged();
        return done;
    });
}

QFuture<Result<Retention::Stored>> Retention::stored(std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, stop = std::move(stop)]() -> Result<Stored> {
        const EitherStop either(stop, parts.closing.get_token());
        const auto counts =
            parts.reader->call([](Database &database) { return store::storedCounts(database); });
        if (!counts)
            return counts.error();
        return Stored{*counts, parts.contents.usage(either.token())};
    });
}

QFuture<Result<Retention::Freed>> Retention::preview(const Times &times, std::stop_token stop)
{
    return m_parts.workers.run(
        [&parts = m_parts, times, stop = std::move(stop)] { return previewSweep(parts, times, stop); });
}

QFuture<Result<Retention::Freed>> Retention::sweep(std::stop_token stop)
{
    return m_parts.workers.run(
        [&parts = m_parts, stop = std::move(stop)] { return sweepByTheTimes(parts, stop); });
}

QFuture<Result<int>> Retention::eraseRequests(const QStringList &deliveryIds)
{
    return m_parts.store->run([&parts = m_parts, deliveryIds](Database &database) {
        auto erased = store::eraseRequests(database, deliveryIds, parts.clock());
        if (erased && *erased > 0)
            Q_EMIT parts.changes.deliveriesChanged();
        return erased;
    });
}

void Retention::start()
{
    m_timer.start(afterStart);
}

void Retention::sweepIfDue()
{
    if (std::exchange(m_sweeping, true))
        return;
    const auto work = [&parts = m_parts]() -> Result<Freed> {
        const auto due = parts.store->call(
            [&parts](Database &database) { return store::beginSweep(database, parts.clock()); });
        if (!due)
            return due.error();
        return *due ? sweepByTheTimes(parts, {}) : Result<Freed>(Freed());
    };
    whenDone(m_parts.workers.run(work), this, [this](const Result<Freed> &freed) {
        m_sweeping = false;
        if (!freed && freed.error().kind != Error::Kind::Cancelled)
            qCWarning(keeping).noquote() << freed.error().text();
        m_timer.start(every);
    });
}

} // namespace attache
