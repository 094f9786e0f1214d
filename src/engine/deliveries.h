// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/deliveries.h"
#include "store/overview.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace attache
{

struct EngineParts;

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
    };

    QFuture<Result<std::vector<Delivery>>> list(store::DeliveryFilter filter, int limit,
                                                store::PageStart after = {});
    QFuture<Result<Detail>> find(QString id);
    QFuture<Result<store::DeliveryCounts>> counts();
    /// How the last hours went.
    QFuture<Result<store::Overview>> overview(int hours);
    /// Queues these again at once; the dispatcher is woken.
    QFuture<Result<std::vector<Delivery>>> redeliver(QStringList ids);

    /// How many there are of these.
    QFuture<Result<int>> count(store::DeliveryFilter filter);

    struct Redelivered {
        int queued = 0;
        int refused = 0; ///< cannot be sent now: paused, detached, being sent
        QString reason;  ///< why the first of them cannot
    };

    /// Queues all of these again, some at a time, so that deliveries go on meanwhile; until `stop`.
    QFuture<Result<Redelivered>> redeliverAll(store::DeliveryFilter filter, std::stop_token stop = {});
    QFuture<Result<std::vector<Delivery>>> cancel(QStringList ids);

Q_SIGNALS:
    void deliveryChanged(const attache::Delivery &delivery);
    void changed(); ///< something changed in another process: read the page again

private:
    struct Batch;
    void redeliverBatch(std::shared_ptr<Batch> batch);

    EngineParts &m_parts;
};

} // namespace attache
