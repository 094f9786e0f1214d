// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatcher.h"

#include "engine/parts.h"
#include "engine/scheduler.h"

#include <utility>

namespace attache
{

Dispatcher::Dispatcher(EngineParts &parts, RetrySchedule schedule, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scheduler(parts.store
                      ->run([&parts, &schedule](Database &database) {
                          return std::make_unique<Scheduler>(parts, database, std::move(schedule));
                      })
                      .takeResult())
{
    connect(m_scheduler.get(), &Scheduler::deliveryChanged, this, &Dispatcher::deliveryChanged);
    connect(m_scheduler.get(), &Scheduler::idle, this, &Dispatcher::idle);
    connect(&parts.changes, &Changes::workQueued, m_scheduler.get(), &Scheduler::wake);
    connect(&parts.connectivity, &Connectivity::cameBack, m_scheduler.get(), &Scheduler::networkCameBack);
    connect(&parts.changes, &Changes::keychainOpened, m_scheduler.get(), &Scheduler::keychainOpened);
}

Dispatcher::~Dispatcher()
{
    m_stop.request_stop();
    m_scheduler->finishWorkers();
    m_parts.store
        ->run([scheduler = std::move(m_scheduler)](Database &) mutable {
            scheduler->close();
            scheduler.reset(); // on its own thread, where its timers are
            return true;
        })
        .waitForFinished();
}

void Dispatcher::start()
{
    if (std::exchange(m_running, true))
        return;
    m_parts.connectivity.watch();
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(m_scheduler.get(), [scheduler = m_scheduler.get(), stop = m_stop.get_token()] {
        scheduler->start(stop);
    });
}

void Dispatcher::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_scheduler.get(), &Scheduler::stop);
}

bool Dispatcher::isRunning() const
{
    return m_running;
}

void Dispatcher::wake()
{
    QMetaObject::invokeMethod(m_scheduler.get(), &Scheduler::wake);
}

QFuture<Result<bool>> Dispatcher::anotherIsRunning()
{
    return m_parts.store->run([name = m_scheduler->name(), now = m_parts.clock()](Database &database) {
        return store::anotherDispatcher(database, name, now);
    });
}

} // namespace attache
