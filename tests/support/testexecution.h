// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"
#include "support/fakemailclient.h"

#include <QMap>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace attache::test
{

/// What an integration works with in a test: steps in memory, a clock that stands.
class TestExecution : public Execution
{
public:
    explicit TestExecution(HttpClient &http)
        : m_http(http)
    {
    }

    TestExecution(HttpClient &http, MailClient &mail)
        : m_http(http)
        , m_mail(mail)
    {
    }

    HttpClient &http() override { return m_http; }

    MailClient &mail() override { return m_mail; }

    std::stop_token stop() const override { return stopping.get_token(); }

    QDateTime now() const override { return time; }

    /// The clock jumps ahead instead; or it stands, and only a stop ends the wait.
    bool wait(std::chrono::milliseconds duration) override
    {
        if (waitsForTheStop) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stopping.get_token(), [] { return false; });
        }
        time = time.addMSecs(qint64(duration.count()));
        return !stopping.stop_requested();
    }

    bool isSuperseded(const QString &lane) const override { return superseded.contains(lane); }

    std::optional<QJsonObject> doneStep(const QString &key) const override
    {
        return steps.contains(key) ? std::optional(steps.value(key)) : std::nullopt;
    }

    Result<void> finishStep(const QString &key, const QJsonObject &receipt) override
    {
        if (diskIsFull)
            return Error{Error::Kind::Environment,
                         QStringLiteral("the store"),
                         QStringLiteral("the disk is full"),
                         {},
                         {}};
        steps.insert(key, receipt);
        return {};
    }

    void checkPassed(Check, const QString &check, const QString &detail) override
    {
        checks.append(check);
        details.append(detail);
    }

    QMap<QString, QJsonObject> steps;
    QStringList checks;
    QStringList details;    ///< of the checks
    QStringList superseded; ///< lanes
    QDateTime time = QDateTime::currentDateTimeUtc();
    std::stop_source stopping;
    bool waitsForTheStop = false;
    bool diskIsFull = false;

private:
    FakeMailClient m_noMail;
    HttpClient &m_http;
    MailClient &m_mail = m_noMail;
};

} // namespace attache::test
