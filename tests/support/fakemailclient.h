// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/mail.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace attache::test
{

/// Takes mail without a network, and keeps it. For one thread at a time.
class FakeMailClient : public MailClient
{
public:
    struct Sent {
        MailServer server;
        MailMessage message;
        QString recipient; ///< empty: only signed in
    };

    using Answer = std::function<Result<MailAnswer, MailFailure>(const Sent &sent, std::stop_token stop)>;

    /// Without an answer of its own: nothing listens.
    explicit FakeMailClient(Answer answer = failing({MailFailure::Cause::ConnectionRefused,
                                                     MailFailure::Stage::Connection,
                                                     {},
                                                     false,
                                                     QStringLiteral("Nothing listens there"),
                                                     {}}))
        : m_answer(std::move(answer))
    {
    }

    Result<MailAnswer, MailFailure> send(const MailServer &server, const MailMessage &message,
                                         const QString &recipient, std::stop_token stop) override
    {
        sent.push_back({server, message, recipient});
        return m_answer(sent.back(), std::move(stop));
    }

    Result<MailAnswer, MailFailure> signIn(const MailServer &server, std::stop_token stop) override
    {
        sent.push_back({server, {}, {}});
        return m_answer(sent.back(), std::move(stop));
    }

    static Answer taking()
    {
        return [](const Sent &, const std::stop_token &) {
            return MailAnswer{{250, QStringLiteral("2.0.0"), QStringLiteral("queued")}, {}, {}};
        };
    }

    static Answer failing(MailFailure failure)
    {
        return [=](const Sent &, const std::stop_token &) { return failure; };
    }

    static Answer refusing(MailFailure::Stage stage, int code, const QString &text = QStringLiteral("no"))
    {
        return failing({MailFailure::Cause::Refused,
                        stage,
                        {code, {}, text},
                        false,
                        QStringLiteral("mail.example.com:587 refuses: %1 %2").arg(code).arg(text),
                        {}});
    }

    /// Waits for the stop, as a host that never answers does.
    static Answer hanging()
    {
        return [](const Sent &, std::stop_token stop) {
            std::mutex mutex;
            std::condition_variable_any stopped;
            std::unique_lock lock(mutex);
            stopped.wait(lock, std::move(stop), [] { return false; });
            return MailFailure{MailFailure::Cause::Cancelled,
                               MailFailure::Stage::Greeting,
                               {},
                               false,
                               QStringLiteral("Stopped"),
                               {}};
        };
    }

    std::vector<Sent> sent;

private:
    Answer m_answer;
};

} // namespace attache::test
