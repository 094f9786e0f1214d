// SPDX-License-Identifier: Apache-2.0
#include "engine/sweeping.h"

#include "engine/parts.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace attache
{

Q_LOGGING_CATEGORY(keeping, "attache.retention")

namespace
{

using namespace std::chrono_literals;
using store::Freed;
using store::SweepMode;
using store::SweepPosition;
using store::Swept;

constexpr auto leastPause = 10ms; // between two pieces
constexpr int pauseFactor = 3;    // … or so many times as long as the last one took: others write meanwhile

using Piece = std::function<Result<Swept>(const SweepPosition &from)>;

/// Waits, but not once it is stopped.
void pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

/// All pieces, added to what has been freed.
Result<void> each(const Piece &piece, const std::stop_token &stop, Freed &freed)
{
    for (std::optional<SweepPosition> from = SweepPosition(); from && !stop.stop_requested();) {
        QElapsedTimer took;
        took.start();
        const auto swept = piece(*from);
        if (!swept)
            return swept.error();
        freed += swept->freed;
        from = swept->next;
        if (from)
            pause(std::max<std::chrono::milliseconds>(leastPause, took.elapsed() * pauseFactor * 1ms), stop);
    }
    return {};
}

/// Before when what is kept for so many days is too old; invalid: never.
QDateTime cutoff(const QDateTime &now, const std::optional<int> &days)
{
    return days ? now.addDays(-*days) : QDateTime();
}

/// Attestations first: the requests and answers of their attempts go with them.
Result<Freed> sweepRows(EngineParts &parts, StoreThread &thread, const store::Retention &times,
                        SweepMode mode, const std::stop_token &stop)
{
    const QDateTime now = parts.clock();
    const QDateTime deliveries = cutoff(now, times.deliveryDays);
    const QDateTime requests = cutoff(now, times.requestDays);
    const Piece attestationPiece = [&](const SweepPosition &from) {
        return thread.call(
            [&](Database &database) { return store::sweepAttestations(database, deliveries, from, mode); });
    };
    const Piece requestPiece = [&](const SweepPosition &from) {
        return thread.call([&](Database &database) {
            return store::sweepRequests(database, requests, deliveries, now, from, mode);
        });
    };
    Freed freed;
    if (deliveries.isValid())
        if (const auto done = each(attestationPiece, stop, freed); !done)
            return done.error();
    if (requests.isValid())
        if (const auto done = each(requestPiece, stop, freed); !done)
            return done.error();
    return freed;
}

void tell(EngineParts &parts, const Freed &freed)
{
    if (freed.isNothing())
        return;
    qCInfo(keeping).noquote() << EngineWords::tr(
                                     "Removed what had been kept for long enough: %1 attestations with "
                                     "%2 deliveries and %3 files, and the requests and answers of %4 "
                                     "attempts; %5 MiB")
                                     .arg(freed.attestations)
                                     .arg(freed.deliveries)
                                     .arg(freed.contents)
                                     .arg(freed.attempts)
                                     .arg(double(freed.bytes) / (1024 * 1024), 0, 'f', 1);
    // Where this fails, others see it with the next change.
    (void)parts.store->call([](Database &database) { return store::noteSwept(database); });
    Q_EMIT parts.changes.attestationsChanged();
    Q_EMIT parts.changes.deliveriesChanged();
}

} // namespace

Result<Freed> previewSweep(EngineParts &parts, const store::Retention &times, const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    auto freed = sweepRows(parts, *parts.reader, times, SweepMode::Look, either.token());
    if (freed && either.token().stop_requested())
        return stopped(EngineWords::tr("the count of what would be removed"));
    return freed;
}

Result<Freed> sweepStore(EngineParts &parts, const store::Retention &times, const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    auto rows = sweepRows(parts, *parts.store, times, SweepMode::Remove, either.token());
    if (!rows)
        return rows;
    // Also what an earlier sweep left.
    const auto files = each(
        [&](const SweepPosition &) {
            QStringList aside;
            auto swept = parts.store->call(
                [&](Database &database) { return store::sweepContents(database, parts.contents, aside); });
            ContentStore::discard(aside); // here: large files take a while
            return swept;
        },
        either.token(), *rows);
    tell(parts, *rows);
    return files ? rows : Result<Freed>(files.error());
}

} // namespace attache
