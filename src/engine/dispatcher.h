// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "core/retrypolicy.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace attache
{

class Scheduler;
struct EngineParts;

/// Sends what is due in the background, and records each attempt.
///
/// Construct and use on the main thread; a scheduler on the store's thread and a few workers of its own do
/// the work. It wakes for a commit, for the earliest next attempt and for a lease that ran out; it does not
/// poll. The destructor interrupts what is under way, puts it back into the queue with no attempt used up,
/// and joins: it never waits for a remote host.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(EngineParts &parts, RetrySchedule schedule = RetrySchedule::standard(),
                        QObject *parent = nullptr);
    ~Dispatcher() override;

    void start();
    void stop();
    bool isRunning() const;
    void wake(); ///< something may be due

    /// Whether a dispatcher of another process is at work on this store.
    QFuture<Result<bool>> anotherIsRunning();

Q_SIGNALS:
    void deliveryChanged(const attache::Delivery &delivery);
    void idle(); ///< nothing is due now and nothing is being sent

private:
    EngineParts &m_parts;
    bool m_running = false;
    std::stop_source m_stop;                // of what is being sent since the last start()
    std::unique_ptr<Scheduler> m_scheduler; // lives on the store's thread
};

} // namespace attache
