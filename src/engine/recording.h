// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/parts.h"
#include "sdk/integration.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace attache
{

/// The values of an object's fields that must be shown nowhere.
QStringList secretValues(const QJsonObject &secrets);

/// What execute() gets: public configuration and secrets in one object.
QJsonObject withSecrets(QJsonObject config, const QJsonObject &secrets);

/// A request and its answer as they may be kept and shown: headers that carry credentials and known secrets
/// masked, bodies' beginnings where they are text, an address that holds a secret cut to its host.
Exchange maskedExchange(const HttpRequest &request, const Result<HttpResponse, HttpFailure> *response,
                        const QStringList &secrets);

/// The same of a mail: `shown` is shownRequest(), the answer is what both sides said.
Exchange maskedExchange(const HttpRequest &shown, const Result<MailAnswer, MailFailure> &answer,
                        const QStringList &secrets);

/// `error` and `outcome` without known secrets, whatever a service put into its answer.
Error redacted(Error error, const QStringList &secrets);
Outcome redacted(Outcome outcome, const QStringList &secrets);

/// What a check of a registration tells of itself while it goes on.
struct Checking {
    std::function<void(Execution::Check, const QString &, const QString &)> passed;
    WatchReaching reached; ///< any thread
};

/// What an integration works with: sends by the engine's clients and keeps each exchange, masked. One call's;
/// used on that call's thread.
class RecordingExecution : public Execution, private HttpClient, private MailClient
{
public:
    struct Delivering { ///< none of it while registering
        QString deliveryId;
        QHash<QString, QJsonObject> doneSteps;
    };

    RecordingExecution(EngineParts &parts, QStringList secrets, std::stop_token stop,
                       Delivering delivering = {}, Checking checking = {});

    HttpClient &http() override { return *this; }

    MailClient &mail() override { return *this; }

    std::stop_token stop() const override { return m_stop; }

    QDateTime now() const override { return m_parts.clock(); }

    bool wait(std::chrono::milliseconds time) override;

    bool isSuperseded(const QString &lane) const override;

    std::optional<QJsonObject> doneStep(const QString &key) const override;
    Result<void> finishStep(const QString &key, const QJsonObject &receipt) override;
    void checkPassed(Check of, const QString &check, const QString &detail) override;

    const std::vector<Exchange> &exchanges() const { return m_exchanges; }

    /// Whether something was asked of another machine in vain while this one had no network.
    bool wasOffline() const { return m_wasOffline; }

    std::vector<Exchange> takeExchanges() { return std::move(m_exchanges); }

private:
    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override;
    Result<MailAnswer, MailFailure> send(const MailServer &server, const MailMessage &message,
                                         const QString &recipient, std::stop_token stop) override;
    Result<MailAnswer, MailFailure> signIn(const MailServer &server, std::stop_token stop) override;
    /// Goes the way of the first request stage by stage, where that is watched. The failure, if it does not
    /// lead there.
    std::optional<HttpFailure> reach(const HttpRequest &request, const std::stop_token &stop);
    void keep(Exchange exchange, qint64 durationMs);
    void noteNetwork(bool failed, const QString &host);

    EngineParts &m_parts;
    const QStringList m_secrets;
    const std::stop_token m_stop;
    Delivering m_delivering;
    const Checking m_checking;
    bool m_wasOffline = false;
    bool m_reached = false; // the first service that is asked is the one that was registered
    std::vector<Exchange> m_exchanges;
};

} // namespace attache
