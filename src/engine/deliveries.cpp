// SPDX-License-Identifier: Apache-2.0
#include "engine/deliveries.h"

#include "engine/answer.h"
#include "engine/parts.h"
#include "engine/queueing.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <algorithm>

namespace attache
{
namespace
{

/// The deliveries of these ids, or prefixes of ids; the first that is not there is the error, and nothing is
/// done.
Result<std::vector<Delivery>> findAll(Database &database, const QStringList &ids)
{
    std::vector<Delivery> found;
    for (const QString &id : ids) {
        auto delivery = store::delivery(database, id);
        if (!delivery)
            return delivery.error();
        found.push_back(std::move(*delivery));
    }
    return found;
}

/// Sending it again would only have it held again, for the same reason.
Result<void> checkQueueable(Database &database, const Delivery &delivery)
{
    const QString what = EngineWords::tr("delivery %1").arg(delivery.id);
    if (delivery.state == Delivery::State::Sending) {
        return Error{Error::Kind::Conflict,
                     what,
                     EngineWords::tr("it is being sent right now"),
                     EngineWords::tr("Wait until that has ended."),
                     {}};
    }
    const auto registration = store::registration(database, delivery.registrationId);
    if (!registration) {
        return Error{Error::Kind::Conflict,
                     what,
                     EngineWords::tr("its registration %1 is deleted").arg(delivery.registrationName),
                     {},
                     {}};
    }
    const auto attached = store::attachment(database, delivery.attachmentId);
    if (!attached) {
        return Error{Error::Kind::Conflict,
                     what,
                     EngineWords::tr("%1 is not attached to the workflow any more").arg(registration->name),
                     {},
                     {}};
    }
    if (registration->state == Registration::State::Paused) {
        return Error{
            Error::Kind::Conflict,
            what,
            EngineWords::tr("%1 is paused").arg(registration->name),
            EngineWords::tr("Resume it: attachectl integration registered resume %1").arg(registration->name),
            {}};
    }
    if (registration->state == Registration::State::Misconfigured) {
        return Error{Error::Kind::Conflict,
                     what,
                     EngineWords::tr("%1 is misconfigured: %2").arg(registration->name, registration->reason),
                     EngineWords::tr("Put it right: attachectl integration registered update %1 --opt …")
                         .arg(registration->name),
                     {}};
    }
    if (attached->isPaused) {
        return Error{
            Error::Kind::Conflict,
            what,
            pausedReason(*registration, *attached),
            EngineWords::tr("Resume it: attachectl integration attached resume %1").arg(attached->id),
            {}};
    }
    return {};
}

Result<std::vector<Delivery>> requeueAll(Database &database, const QStringList &ids, const QDateTime &now)
{
    auto found = findAll(database, ids);
    if (!found)
        return found.error();
    for (const Delivery &delivery : *found)
        if (const auto queueable = checkQueueable(database, delivery); !queueable)
            return queueable.error();
    // The oldest first: another process may send the first before the last is queued.
    std::stable_sort(found->begin(), found->end(),
                     [](const Delivery &a, const Delivery &b) { return a.createdAt < b.createdAt; });
    for (const Delivery &delivery : *found)
        if (const auto queued = store::requeueDelivery(database, delivery.id, now, false); !queued)
            return queued.error();
    return findAll(database, ids);
}

Result<std::vector<Delivery>> cancelThese(Database &database, const QStringList &ids, const QDateTime &now)
{
    const auto found = findAll(database, ids);
    if (!found)
        return found.error();
    for (const Delivery &delivery : *found)
        if (const auto cancelled = store::cancelDelivery(database, delivery.id, now); !cancelled)
            return cancelled.error();
    return findAll(database, ids);
}

} // namespace

Deliveries::Deliveries(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.changes, &Changes::deliveryChanged, this, &Deliveries::deliveryChanged);
    connect(&parts.changes, &Changes::deliveriesChanged, this, &Deliveries::changed);
}

struct Deliveries::Reading {
    store::DeliveryFilter filter;
    std::size_t limit;
    store::PageStart start;
    store::Towards towards;
    std::stop_token stop;
    std::vector<Delivery> page{};
    Answer<Result<std::vector<Delivery>>> answer{};
};

QFuture<Result<std::vector<Delivery>>> Deliveries::list(store::DeliveryFilter filter, int limit,
                                                        store::PageStart after, store::Towards towards,
                                                        std::stop_token stop)
{
    std::shared_ptr<Reading> reading(
        new Reading{std::move(filter), std::size_t(limit), std::move(after), towards, std::move(stop)});
    auto future = reading->answer.future();
    readSlice(std::move(reading));
    return future;
}

void Deliveries::readSlice(std::shared_ptr<Reading> reading)
{
    const auto read = [reading](Database &database) {
        return store::deliverySlice(database, reading->filter, int(reading->limit - reading->page.size()),
                                    reading->start, reading->towards);
    };
    whenDone(m_parts.reader->run(read), this, [this, reading](const Result<store::DeliverySlice> &slice) {
        if (!slice)
            return reading->answer.give(slice.error());
        reading->page.insert(reading->towards == store::Towards::Older ? reading->page.end()
                                                                       : reading->page.begin(),
                             slice->rows.begin(), slice->rows.end());
        if (!slice->next || reading->stop.stop_requested())
            return reading->answer.give(std::move(reading->page));
        reading->start = *slice->next;
        readSlice(reading);
    });
}

QFuture<Result<store::DeliveryCounts>> Deliveries::counts()
{
    return m_parts.store->run([](Database &database) { return store::deliveryCounts(database); });
}

QFuture<Result<store::Overview>> Deliveries::overview(int hours)
{
    return m_parts.reader->run([&parts = m_parts, hours](Database &database) {
        return store::overview(database, parts.clock(), hours);
    });
}

QFuture<Result<std::vector<Delivery>>> Deliveries::redeliver(QStringList ids)
{
    return m_parts.store->run([&parts = m_parts, ids](Database &database) {
        auto queued = requeueAll(database, ids, parts.clock());
        if (queued)
            for (const Delivery &delivery : *queued)
                Q_EMIT parts.changes.deliveryChanged(delivery);
        Q_EMIT parts.changes.workQueued();
        return queued;
    });
}

struct Deliveries::Counting {
    store::DeliveryFilter filter;
    int atMost;
    std::stop_token stop;
    store::PageStart start{};
    int count = 0;
    Answer<Result<int>> answer{};
};

QFuture<Result<int>> Deliveries::count(store::DeliveryFilter filter, int atMost, std::stop_token stop)
{
    std::shared_ptr<Counting> counting(new Counting{std::move(filter), atMost, std::move(stop)});
    auto future = counting->answer.future();
    countSlice(std::move(counting));
    return future;
}

void Deliveries::countSlice(std::shared_ptr<Counting> counting)
{
    const auto read = [counting](Database &database) {
        return store::countSlice(database, counting->filter, counting->atMost - counting->count,
                                 counting->start);
    };
    whenDone(m_parts.reader->run(read), this, [this, counting](const Result<store::CountSlice> &slice) {
        if (!slice)
            return counting->answer.give(slice.error());
        counting->count += slice->count;
        if (!slice->next || counting->stop.stop_requested())
            return counting->answer.give(counting->count);
        counting->start = *slice->next;
        countSlice(counting);
    });
}

struct Deliveries::Batch {
    store::DeliveryFilter filter;
    std::stop_token stop;
    Progress progress;
    std::function<Result<void>(Database &, const Delivery &)> change; ///< on the store's thread
    store::PageStart after{};
    Batched sum{};
    Answer<Result<Batched>> answer{};
};

QFuture<Result<Deliveries::Batched>> Deliveries::redeliverAll(store::DeliveryFilter filter,
                                                              std::stop_token stop, Progress progress)
{
    const auto requeue = [&parts = m_parts](Database &database, const Delivery &delivery) -> Result<void> {
        const auto queueable = checkQueueable(database, delivery);
        return queueable ? store::requeueDelivery(database, delivery.id, parts.clock(), false) : queueable;
    };
    return begin(
        std::shared_ptr<Batch>(new Batch{std::move(filter), std::move(stop), std::move(progress), requeue}));
}

QFuture<Result<Deliveries::Batched>> Deliveries::cancelAll(store::DeliveryFilter filter, std::stop_token stop,
                                                           Progress progress)
{
    const auto cancelOne = [&parts = m_parts](Database &database, const Delivery &delivery) {
        return store::cancelDelivery(database, delivery.id, parts.clock());
    };
    return begin(std::shared_ptr<Batch>(
        new Batch{std::move(filter), std::move(stop), std::move(progress), cancelOne}));
}

QFuture<Result<Deliveries::Batched>> Deliveries::begin(std::shared_ptr<Batch> batch)
{
    if (!batch->filter.until) // what is queued again by this, or new, is not met once more
        batch->filter.until = m_parts.clock().addMSecs(1);
    auto future = batch->answer.future();
    doBatch(std::move(batch));
    return future;
}

void Deliveries::doBatch(std::shared_ptr<Batch> batch)
{
    const auto change = [batch](Database &database) -> Result<bool> {
        constexpr int batchSize = 100; // some milliseconds: what is being sent is recorded in between
        // The oldest first: what is queued is sent before the next batch is, and a service that keeps only
        // the latest has to get that last.
        const auto slice =
            store::deliverySlice(database, batch->filter, batchSize, batch->after, store::Towards::Newer);
        if (!slice)
            return slice.error();
        for (auto delivery = slice->rows.rbegin(); delivery != slice->rows.rend(); ++delivery) {
            if (const auto done = batch->change(database, *delivery)) {
                ++batch->sum.done;
                batch->sum.ids.append(delivery->id);
            } else if (++batch->sum.refused == 1) {
                batch->sum.reason = done.error().why;
            }
            batch->after = {delivery->createdAt, delivery->id};
        }
        if (slice->next)
            batch->after = *slice->next;
        return slice->next || int(slice->rows.size()) == batchSize;
    };
    whenDone(m_parts.store->run(change), this, [this, batch](const Result<bool> &more) {
        Q_EMIT m_parts.changes.workQueued();
        if (!more)
            return batch->answer.give(more.error());
        if (batch->progress)
            batch->progress(batch->sum);
        if (*more && !batch->stop.stop_requested())
            return doBatch(batch);
        Q_EMIT m_parts.changes.deliveriesChanged();
        batch->answer.give(batch->sum);
    });
}

QFuture<Result<std::vector<Delivery>>> Deliveries::cancel(QStringList ids)
{
    return m_parts.store->run([&parts = m_parts, ids](Database &database) {
        auto cancelled = cancelThese(database, ids, parts.clock());
        if (cancelled)
            for (const Delivery &delivery : *cancelled)
                Q_EMIT parts.changes.deliveryChanged(delivery);
        return cancelled;
    });
}

} // namespace attache
