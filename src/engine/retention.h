// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/retention.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace attache
{

struct EngineParts;

/// How long what is stored is kept: for ever, until a person says otherwise. Use on the main thread; see
/// Console.
///
/// What is older is removed in short pieces on the store's thread, with more time between them than they
/// take, so that neither a window nor another program on the same store waits. A sweep that was broken off,
/// by a crash too, is begun again by the next. What is never removed: store/retention.h.
class Retention : public QObject
{
    Q_OBJECT

public:
    explicit Retention(EngineParts &parts, QObject *parent = nullptr);

    using Times = store::Retention;
    using Freed = store::Freed;

    static constexpr int mostDays = 36'500;

    struct Stored {
        store::StoredCounts counts;
        ContentStore::Usage contents;
    };

    QFuture<Result<Times>> times();
    /// Invalid when a number of days is not between 1 and `mostDays`. Removes nothing yet.
    QFuture<Result<void>> setTimes(const Times &times);

    QFuture<Result<Stored>> stored(std::stop_token stop = {});
    /// What would go now, were these the times. Takes as long as the store is large, and holds nothing up.
    QFuture<Result<Freed>> preview(const Times &times, std::stop_token stop = {});
    /// Removes now what is older than the times that are set. What was removed before it is stopped stays
    /// removed.
    QFuture<Result<Freed>> sweep(std::stop_token stop = {});

    /// Erases the requests and answers of these deliveries now, of all or of none; the records stay. How many
    /// attempts had any. NotFound; Conflict when one has not ended.
    QFuture<Result<int>> eraseRequests(const QStringList &deliveryIds);

    /// From now on sweeps by itself: a while after the start, and then every hour.
    void start();

Q_SIGNALS:
    void timesChanged(); ///< here; in another process: see Console

private:
    void sweepIfDue();

    EngineParts &m_parts;
    QTimer m_timer;
    bool m_sweeping = false;
};

} // namespace attache
