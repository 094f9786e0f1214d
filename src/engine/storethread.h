// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/workerthread.h"
#include "store/database.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace attache
{

/// The store's database on the one thread that it belongs to. Every commit of this process goes through the
/// same one, so that a commit of another process can be told from our own.
class StoreThread
{
public:
    /// Waits until the store is open. Environment when it cannot be.
    static Result<std::unique_ptr<StoreThread>> open(const QString &folder);
    /// For reading only, of a store that is open already: what takes long to read holds up nothing that is
    /// written. Returns at once; if it cannot be opened after all, everything answers Cancelled.
    static std::unique_ptr<StoreThread> reader(const QString &folder);
    ~StoreThread();

    /// Any thread: work(Database &) on the store's thread. What has not begun when the store closes answers
    /// Cancelled.
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F &, Database &>>
    {
        using T = std::invoke_result_t<F &, Database &>;
        return m_thread.run([this, work = std::move(work)]() mutable -> T {
            return m_closing.stop_requested() || !m_database ? abandoned<T>() : work(*m_database);
        });
    }

    /// The same, and waits for it: on worker threads. The store's thread never waits for anything but the
    /// disk.
    template <typename F>
    auto call(F work) -> std::invoke_result_t<F &, Database &>
    {
        return run(std::move(work)).takeResult();
    }

    /// Any thread: work() on the store's thread, without an answer.
    void post(std::function<void()> work);

private:
    StoreThread() = default;

    std::stop_source m_closing;
    std::unique_ptr<Database> m_database; // opened, used and closed on m_thread
    WorkerThread m_thread{QStringLiteral("store")};
};

} // namespace attache
