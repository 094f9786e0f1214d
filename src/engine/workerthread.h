// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/answer.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace attache
{

/// A thread with an event loop, for what must stay on one thread (a database, a QNetworkAccessManager).
///
/// Declare it last in its owner: its destructor quits and joins, before what its work uses is gone. Work that
/// has not begun by then is dropped, and its futures answer Cancelled. run() may be called on any thread.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread();

    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F &>>
    {
        auto answer = std::make_shared<Answer<std::invoke_result_t<F &>>>(); // Qt copies what it calls
        QFuture<std::invoke_result_t<F &>> future = answer->future();
        post([answer, work = std::make_shared<F>(std::move(work))] { answer->give((*work)()); });
        return future;
    }

    /// Without an answer.
    void post(std::function<void()> work);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on m_thread
};

/// A few threads for work that may block on a host or a disk. Work is begun in the order in which it came.
///
/// The destructor drops what has not begun (its futures answer Cancelled) and waits for what has: whoever
/// owns it asks that to stop first.
class WorkerPool
{
public:
    WorkerPool(const QString &name, int threads);
    ~WorkerPool();

    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F &>>
    {
        auto answer =
            std::make_shared<Answer<std::invoke_result_t<F &>>>(); // std::function copies what it holds
        QFuture<std::invoke_result_t<F &>> future = answer->future();
        m_pool.start([answer, work = std::make_shared<F>(std::move(work))] { answer->give((*work)()); });
        return future;
    }

    /// Drops what has not begun and waits for what has.
    void finish();

private:
    QThreadPool m_pool;
};

} // namespace attache
