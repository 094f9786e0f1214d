// SPDX-License-Identifier: Apache-2.0
#include "store/deliveries.h"

#include "store/deliverystates.h"
#include "store/query.h"

namespace attache::store
{
namespace
{

QJsonArray toJson(const std::vector<Exchange> &exchanges)
{
    QJsonArray array;
    for (const Exchange &exchange : exchanges)
        array.append(QJsonObject{{QStringLiteral("method"), exchange.method},
                                 {QStringLiteral("url"), exchange.url},
                                 {QStringLiteral("requestHeaders"), exchange.requestHeaders},
                                 {QStringLiteral("requestBodySize"), exchange.requestBodySize},
                                 {QStringLiteral("requestBody"), exchange.requestBody},
                                 {QStringLiteral("status"), exchange.status},
                                 {QStringLiteral("responseHeaders"), exchange.responseHeaders},
                                 {QStringLiteral("responseBody"), exchange.responseBody},
                                 {QStringLiteral("durationMs"), exchange.durationMs},
                                 {QStringLiteral("failure"), exchange.failure}});
    return array;
}

std::vector<Exchange> fromJson(const QJsonArray &array)
{
    std::vector<Exchange> exchanges;
    for (const QJsonValue &value : array) {
        Exchange exchange;
        exchange.method = value[QStringLiteral("method")].toString();
        exchange.url = value[QStringLiteral("url")].toString();
        exchange.requestHeaders = value[QStringLiteral("requestHeaders")].toObject();
        exchange.requestBodySize = value[QStringLiteral("requestBodySize")].toInteger();
        exchange.requestBody = value[QStringLiteral("requestBody")].toString();
        exchange.status = value[QStringLiteral("status")].toInt();
        exchange.responseHeaders = value[QStringLiteral("responseHeaders")].toObject();
        exchange.responseBody = value[QStringLiteral("responseBody")].toString();
        exchange.durationMs = value[QStringLiteral("durationMs")].toInteger();
        exchange.failure = value[QStringLiteral("failure")].toString();
        exchanges.push_back(exchange);
    }
    return exchanges;
}

Result<void> insertAttempt(Database &database, const QString &deliveryId, const Attempt &attempt)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO attempts (delivery, number, trigger, started_at, duration_ms, outcome, "
                       "reason, exchanges) SELECT seq, attempts + 1, CASE WHEN manual THEN 'manual' ELSE "
                       "'scheduled' END, :startedAt, :duration, :outcome, :reason, :exchanges "
                       "FROM deliveries WHERE id = :id"));
    if (auto done = insert.bind(":id", deliveryId)
                        .bind(":startedAt", attempt.startedAt)
                        .bind(":duration", attempt.durationMs)
                        .bind(":outcome", attempt.outcome)
                        .bind(":reason", attempt.reason)
                        .bind(":exchanges", toJson(attempt.exchanges))
                        .run();
        !done)
        return done;
    Query count(database,
                QStringLiteral("UPDATE deliveries SET attempts = attempts + 1, manual = 0 WHERE id = :id"));
    return count.bind(":id", deliveryId).run();
}

/// Keeps the registration, or all of its integration, quiet for as long as the service asked.
Result<void> keepQuiet(Database &database, const Record &record)
{
    if (record.waits == Outcome::Waits::Delivery || !record.quietUntil)
        return {};
    // A later answer may ask for less; the longest is what counts.
    Query update(
        database,
        record.waits == Outcome::Waits::Registration
            ? QStringLiteral("UPDATE registrations SET quiet_until = max(coalesce(quiet_until, 0), "
                             ":until) WHERE seq = (SELECT registration FROM deliveries WHERE id = :id)")
            : QStringLiteral("INSERT INTO quiet_integrations (kind, until) SELECT r.kind, :until FROM "
                             "deliveries d JOIN registrations r ON r.seq = d.registration WHERE d.id = "
                             ":id ON CONFLICT (kind) DO UPDATE SET until = max(until, excluded.until)"));
    return update.bind(":id", record.deliveryId).bind(":until", record.quietUntil).run();
}

/// Whether it was recorded: not, when the dispatcher no longer holds the delivery.
Result<bool> record(Database &database, const Record &record)
{
    const bool queued = record.state == Delivery::State::Queued;
    Query update(
        database,
        QStringLiteral("UPDATE deliveries SET state = :state, reason = :reason, dispatcher = NULL, "
                       "lease_until = NULL, next_attempt_at = CASE WHEN :queued THEN "
                       "coalesce(:nextAttemptAt, next_attempt_at, created_at) END, ended_at = :endedAt, "
                       "receipt = CASE WHEN :tried THEN :receipt ELSE receipt END "
                       "WHERE id = :id AND state = 'sending' AND dispatcher = :dispatcher"));
    if (auto done = update.bind(":id", record.deliveryId)
                        .bind(":dispatcher", record.dispatcher)
                        .bind(":state", stateName(record.state))
                        .bind(":reason", record.reason)
                        .bind(":queued", int(queued))
                        .bind(":nextAttemptAt", record.nextAttemptAt)
                        .bind(":endedAt", record.endedAt)
                        .bind(":tried", int(record.attempt.has_value()))
                        .bind(":receipt", record.receipt)
                        .run();
        !done)
        return done.error();
    if (update.changedRows() == 0)
        return false;
    if (auto done = keepQuiet(database, record); !done)
        return done.error();
    if (record.attempt)
        if (auto done = insertAttempt(database, record.deliveryId, *record.attempt); !done)
            return done.error();
    if (!hasEnded(record.state))
        if (auto done = settleWaiting(database, record.deliveryId); !done)
            return done.error();
    return true;
}

} // namespace

Result<std::vector<Delivery>> recordAttempts(Database &database, const std::vector<Record> &records)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    std::vector<Delivery> rows;
    for (const Record &each : records) {
        const auto recorded = record(database, each);
        if (!recorded)
            return recorded.error();
        if (!*recorded)
            continue;
        auto row = delivery(database, each.deliveryId);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return rows;
}

Result<void> finishStep(Database &database, const QString &deliveryId, const Step &step)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO steps (delivery, key, state, reason, receipt, at) SELECT seq, :key, "
                       ":state, :reason, :receipt, :at FROM deliveries WHERE id = :id "
                       "ON CONFLICT (delivery, key) DO UPDATE SET state = excluded.state, "
                       "reason = excluded.reason, receipt = excluded.receipt, at = excluded.at "
                       "WHERE steps.state <> 'done'"));
    return insert.bind(":id", deliveryId)
        .bind(":key", step.key)
        .bind(":state", step.state)
        .bind(":reason", step.reason)
        .bind(":receipt", step.receipt)
        .bind(":at", step.at)
        .run();
}

Result<std::vector<Step>> steps(Database &database, const QString &deliveryId)
{
    Query query(database,
                QStringLiteral("SELECT key, state, reason, receipt, at FROM steps WHERE delivery = (SELECT "
                               "seq FROM deliveries WHERE id = :id) ORDER BY at, rowid"));
    if (auto done = query.bind(":id", deliveryId).run(); !done)
        return done.error();
    std::vector<Step> found;
    while (query.next()) {
        Step step;
        step.key = query.text();
        step.state = query.text();
        step.reason = query.text();
        step.receipt = query.object();
        step.at = query.time();
        found.push_back(step);
    }
    return found;
}

Result<std::vector<Attempt>> attempts(Database &database, const QString &deliveryId)
{
    Query query(
        database,
        QStringLiteral("SELECT number, trigger, started_at, duration_ms, outcome, reason, exchanges, "
                       "erased_at FROM attempts WHERE delivery = (SELECT seq FROM deliveries WHERE id = :id) "
                       "ORDER BY number"));
    if (auto done = query.bind(":id", deliveryId).run(); !done)
        return done.error();
    std::vector<Attempt> found;
    while (query.next()) {
        Attempt attempt;
        attempt.number = query.number();
        attempt.trigger = query.text();
        attempt.startedAt = query.time();
        attempt.durationMs = query.bigNumber();
        attempt.outcome = query.text();
        attempt.reason = query.text();
        attempt.exchanges = fromJson(query.array());
        attempt.erasedAt = query.optionalTime();
        found.push_back(attempt);
    }
    return found;
}

} // namespace attache::store
