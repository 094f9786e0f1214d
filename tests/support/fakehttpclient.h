// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/http.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace attache::test
{

/// Answers without a network, and keeps what it was asked. For one thread at a time.
class FakeHttpClient : public HttpClient
{
public:
    using Answer =
        std::function<Result<HttpResponse, HttpFailure>(const HttpRequest &request, std::stop_token stop)>;

    explicit FakeHttpClient(Answer answer)
        : m_answer(std::move(answer))
    {
    }

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override
    {
        requests.push_back(request);
        return m_answer(request, std::move(stop));
    }

    static Answer always(int status, QByteArray body = {}, HttpHeaders headers = {})
    {
        return [=](const HttpRequest &, const std::stop_token &) {
            return HttpResponse{status, headers, body, false};
        };
    }

    static Answer failing(HttpFailure failure)
    {
        return [=](const HttpRequest &, const std::stop_token &) { return failure; };
    }

    /// Waits for the stop, as a host that never answers does.
    static Answer hanging()
    {
        return [](const HttpRequest &, std::stop_token stop) {
            std::mutex mutex;
            std::condition_variable_any stopped;
            std::unique_lock lock(mutex);
            stopped.wait(lock, std::move(stop), [] { return false; });
            return HttpFailure{HttpFailure::Cause::Cancelled, true, QStringLiteral("Stopped")};
        };
    }

    std::vector<HttpRequest> requests;

private:
    Answer m_answer;
};

} // namespace attache::test
