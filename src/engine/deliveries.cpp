// SPDX-License-Identifier: Apache-2.0
#include "engine/deliveries.h"

#include "engine/answer.h"
#include "engine/parts.h"
#include "engine/words.h"
#include "store/registrations.h"

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
    if (const auto attached = store::attachment(database, delivery.attachmentId); !attached) {
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
    return {};
}

Result<std::vector<Delivery>> requeueAll(Database &database, const QStringList &ids, const QDateTime &now)
{
    const auto found = findAll(database, ids);
    if (!found)
        return found.error();
    for (const Delivery &delivery : *found)
        if (const auto queueable = checkQueueable(database, delivery); !queueable)
            return queueable.error();
    for (const Delivery &delivery : *found)
        if (const auto queued = store::requeueDelivery(database, delivery.id, now, false); !queued)
            return queued.error();
    return findAll(database, ids);
}

Result<std::vector<Delivery>> cancelAll(Database &database, const QStringList &ids, const QDateTime &now)
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

QFuture<Result<std::vector<Delivery>>> Deliveries::list(store::DeliveryFilter filter, int limit,
                                                        store::PageStart after)
{
    return m_parts.store->run([filter, limit, after](Database &database) {
        return store::deliveries(database, filter, limit, after);
    });
}

QFuture<Result<Deliveries::Detail>> Deliveries::find(QString id)
{
    return m_parts.store->run([id](Database &database) -> Result<Detail> {
        auto delivery = store::delivery(database, id);
        if (!delivery)
            return delivery.error();
        auto steps = store::steps(database, delivery->id);
        if (!steps)
            return steps.error();
        auto attempts = store::attempts(database, delivery->id);
        if (!attempts)
            return attempts.error();
        return Detail{std::move(*delivery), std::move(*steps), std::move(*attempts)};
    });
}

QFuture<Result<store::DeliveryCounts>> Deliveries::counts()
{
    return m_parts.store->run([](Database &database) { return store::deliveryCounts(database); });
}

QFuture<Result<store::Overview>> Deliveries::overview(int hours)
{
    return m_parts.store->run([&parts = m_parts, hours](Database &database) {
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

QFuture<Result<int>> Deliveries::count(store::DeliveryFilter filter)
{
    return m_parts.store->run(
        [filter](Database &database) { return store::countDeliveries(database, filter); });
}

struct Deliveries::Batch {
    store::DeliveryFilter filter;
    std::stop_token stop;
    store::PageStart after;
    Redelivered sum;
    Answer<Result<Redelivered>> answer;
};

QFuture<Result<Deliveries::Redelivered>> Deliveries::redeliverAll(store::DeliveryFilter filter,
                                                                  std::stop_token stop)
{
    auto batch = std::make_shared<Batch>();
    batch->filter = std::move(filter);
    if (!batch->filter.until) // what is queued again by this, or new, is not met once more
        batch->filter.until = m_parts.clock().addMSecs(1);
    batch->stop = std::move(stop);
    auto future = batch->answer.future();
    redeliverBatch(std::move(batch));
    return future;
}

void Deliveries::redeliverBatch(std::shared_ptr<Batch> batch)
{
    const auto requeue = [&parts = m_parts, batch](Database &database) -> Result<bool> {
        constexpr int batchSize = 100; // some milliseconds: what is being sent is recorded in between
        const auto page = store::deliveries(database, batch->filter, batchSize, batch->after);
        if (!page)
            return page.error();
        for (const Delivery &delivery : *page) {
            auto queued = checkQueueable(database, delivery);
            if (queued)
                queued = store::requeueDelivery(database, delivery.id, parts.clock(), false);
            if (queued)
                ++batch->sum.queued;
            else if (++batch->sum.refused == 1)
                batch->sum.reason = queued.error().why;
            batch->after = {delivery.createdAt, delivery.id};
        }
        return int(page->size()) == batchSize;
    };
    whenDone(m_parts.store->run(requeue), this, [this, batch](const Result<bool> &more) {
        Q_EMIT m_parts.changes.workQueued();
        if (!more) {
            batch->answer.give(more.error());
        } else if (*more && !batch->stop.stop_requested()) {
            redeliverBatch(batch);
        } else {
            Q_EMIT m_parts.changes.deliveriesChanged();
            batch->answer.give(batch->sum);
        }
    });
}

QFuture<Result<std::vector<Delivery>>> Deliveries::cancel(QStringList ids)
{
    return m_parts.store->run([&parts = m_parts, ids](Database &database) {
        auto cancelled = cancelAll(database, ids, parts.clock());
        if (cancelled)
            for (const Delivery &delivery : *cancelled)
                Q_EMIT parts.changes.deliveryChanged(delivery);
        return cancelled;
    });
}

} // namespace attache
