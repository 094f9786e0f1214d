// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/words.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace attache
{

/// What a call that was never carried out answers: an error of kind Cancelled, or an empty value.
template <typename T>
T abandoned()
{
    if constexpr (std::is_constructible_v<T, Error>)
        return Error{Error::Kind::Cancelled,
                     EngineWords::tr("not done"),
                     EngineWords::tr("Attaché is closing"),
                     {},
                     {}};
    else
        return T();
}

/// The giving end of a QFuture that ends exactly once: if nobody answers before the last owner lets go of it,
/// the answer is abandoned(). Share it with std::make_shared where a callback must be copyable. Any thread,
/// one at a time.
template <typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }

    ~Answer()
    {
        if (!m_given)
            give(abandoned<T>());
    }

    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    QFuture<T> future() { return m_promise.future(); }

    void give(T value)
    {
        m_given = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    bool m_given = false;
};

/// A future that has its answer already.
template <typename T>
QFuture<T> answered(T value)
{
    Answer<T> answer;
    answer.give(std::move(value));
    return answer.future();
}

/// Calls `then` with the result on the context's thread, in a turn of its own even where the result is there
/// already; not at all once the context is gone. Call it on that thread.
///
/// Not QFuture::then(context, …): in Qt 6.4 that one must not outlive its context (it asserts, and looks at
/// the context from the answering thread while it may be going).
template <typename T, typename F>
void whenDone(const QFuture<T> &future, QObject *context, F then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, future, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(future.result());
                     });
    watcher->setFuture(future);
}

/// Blocks a worker thread until the future has its result; nothing once `stop` was asked for or the time is
/// over. Never call it on the main thread.
template <typename T>
std::optional<T> waitFor(QFuture<T> future, const std::stop_token &stop, std::chrono::milliseconds atMost)
{
    struct Shared { // by the waiting thread and the one that answers, which may come too late
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<T> value;
    };

    auto shared = std::make_shared<Shared>();
    future
        .then([shared](T value) {
            const std::lock_guard lock(shared->mutex);
            shared->value = std::move(value);
            shared->changed.notify_all();
        })
        .onCanceled([shared] {
            const std::lock_guard lock(shared->mutex);
            shared->value = abandoned<T>();
            shared->changed.notify_all();
        });
    std::unique_lock lock(shared->mutex);
    shared->changed.wait_for(lock, stop, atMost, [&shared] { return shared->value.has_value(); });
    return std::move(shared->value);
}

} // namespace attache
