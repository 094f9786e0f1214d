// SPDX-License-Identifier: Apache-2.0
#include "engine/workerthread.h"

namespace attache
{

WorkerThread::WorkerThread(const QString &name)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
    // The thread has ended, so its object may go here; events still posted to it go with it, unanswered.
    m_context.reset();
}

void WorkerThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(work), Qt::QueuedConnection);
}

WorkerPool::WorkerPool(const QString &name, int threads)
{
    m_pool.setObjectName(name);
    m_pool.setMaxThreadCount(threads);
}

WorkerPool::~WorkerPool()
{
    finish();
}

void WorkerPool::finish()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace attache
