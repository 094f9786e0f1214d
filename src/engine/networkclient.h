// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/reaching.h"
#include "engine/workerthread.h"
#include "sdk/http.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace attache
{

/// The network as integrations see it: HTTP/1.1 over QNetworkAccessManager, which lives on a thread of its
/// own.
///
/// Construct and destroy on any one thread; send() on worker threads, many at a time. The destructor ends
/// what is under way, whose senders get Cancelled, and joins: it never waits for a remote host.
///
/// Proxies are the system's, or those of http_proxy, https_proxy and no_proxy; never for this machine itself.
/// An address with a user name in it is refused: credentials belong into a header. Headers that a service
/// repeats come joined by ", " (RFC 9110 §5.3).
class NetworkClient : public HttpClient
{
public:
    NetworkClient();
    ~NetworkClient() override;

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override;

    /// Goes the way that this request would go, on a connection of its own, and sends nothing. `watch` is
    /// called on the network thread with each stage as it passes, and with the one that fails, which is then
    /// returned; it may still be called when a stop has ended this. Worker threads.
    std::optional<HttpFailure> reach(const HttpRequest &request, WatchReaching watch, std::stop_token stop);

private:
    class Connections;

    /// Has the network thread begin something and waits for it, at most until `stop`.
    template <typename T, typename Begin>
    T waitedFor(Begin begin, const std::stop_token &stop);

    std::atomic<quint64> m_lastId = 0;
    std::mutex m_mutex; // of m_senders
    std::condition_variable m_senderLeft;
    int m_senders = 0;                          // threads inside send()
    std::unique_ptr<Connections> m_connections; // made, used and destroyed on m_thread
    WorkerThread m_thread;
};

} // namespace attache
