// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "engine/deliverycause.h"
#include "store/deliveries.h"
#include "store/overview.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

namespace attache
{

struct EngineParts;
class StandIns;

/// What was delivered, what waits, and what became of it. Use on the main thread; see Console.
class Deliveries : public QObject
{
    Q_OBJECT

public:
    explicit Deliveries(EngineParts &parts, QObject *parent = nullptr);

    struct Detail {
        Delivery delivery;
        std::vector<Step> steps;
        std::vector<Attempt> attempts;
        DeliverySurroundings around{};
        DeliveryCause cause = DeliveryCause::None; ///< why it has not arrived
    };

    /// A search is made some milliseconds at a time, so that other reading goes on meanwhile; with `stop` it
    /// answers what it has found by then.
    QFuture<Result<std::vector<Delivery>>> list(store::DeliveryFilter filter, int limit,
                                                store::PageStart after = {},
                                                store::Towards towards = store::Towards::Older,
                                                std::stop_token stop = {});
    QFuture<Result<Detail>> find(QString id);
    QFuture<Result<store::DeliveryCounts>> counts();
    /// How the last hours went.
    QFuture<Result<store::Overview>> overview(int hours);
    /// The requests of these as entries of an HTTP archive (core/har.h), with commas between; `attempt`: of
    /// that one alone, and NotFound where there is none of its number; 0: of all.
    QFuture<Result<QByteArray>> harEntriesOf(std::vector<Delivery> deliveries, int attempt = 0);
    /// Sends the same attestation with the same options to the sandbox's stand-in of that service, which is
    /// started where it does not run. The delivery, its lanes and the service itself are left alone, and
    /// nothing of it is kept. NotFound: the sandbox has no such stand-in, or the attachment is gone, and its
    /// options with it. Rejected, Unreachable: the stand-in is made to fail.
    QFuture<Result<Attempt>> tryInSandbox(QString id, StandIns &standIns, std::stop_token stop = {});
    /// Queues these again at once; the dispatcher is woken.
    QFuture<Result<std::vector<Delivery>>> redeliver(QStringList ids);

    /// How many there are of these, counted up to `atMost`.
    QFuture<Result<int>> count(store::DeliveryFilter filter, int atMost = std::numeric_limits<int>::max(),
                               std::stop_token stop = {});

    /// What became of many.
    struct Batched {
        int done = 0;
        int refused = 0;   ///< cannot be: paused, detached, being sent, ended already
        QString reason;    ///< why the first of them cannot
        QStringList ids{}; ///< of those that it was done to, in that order
    };

    using Progress = std::function<void(const Batched &)>; ///< called on the main thread

    /// Queues all of these again, the oldest first, some at a time, so that deliveries go on meanwhile; until
    /// `stop`. What was queued by then stays so.
    QFuture<Result<Batched>> redeliverAll(store::DeliveryFilter filter, std::stop_token stop = {},
                                          Progress progress = {});
    QFuture<Result<std::vector<Delivery>>> cancel(QStringList ids);
    /// As redeliverAll(): cancels those of them that wait.
    QFuture<Result<Batched>> cancelAll(store::DeliveryFilter filter, std::stop_token stop = {},
                                       Progress progress = {});

Q_SIGNALS:
    void deliveryChanged(const attache::Delivery &delivery);
    void changed(); ///< something changed in another process: read the page again

private:
    struct Reading;
    struct Counting;
    struct Batch;
    void readSlice(std::shared_ptr<Reading> reading);
    void countSlice(std::shared_ptr<Counting> counting);
    QFuture<Result<Batched>> begin(std::shared_ptr<Batch> batch);
    void doBatch(std::shared_ptr<Batch> batch);

    EngineParts &m_parts;
};

} // namespace attache
