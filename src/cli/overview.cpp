// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"

#include <memory>

namespace attache
{
namespace
{

constexpr int mostHours = 4 * 7 * 24;

struct Picture {
    store::Overview overview;
    store::DeliveryCounts counts; ///< of all times
    std::vector<Registration> registrations;
};

store::HourOfDeliveries sumOf(const store::Hours &hours)
{
    store::HourOfDeliveries sum;
    for (const store::HourOfDeliveries &hour : hours) {
        sum.delivered += hour.delivered;
        sum.waiting += hour.waiting;
        sum.unsure += hour.unsure;
        sum.failed += hour.failed;
    }
    return sum;
}

store::HourOfDeliveries sumOf(const Picture &picture, const Registration &registration)
{
    const auto hours = picture.overview.ofRegistration.find(registration.id);
    return hours == picture.overview.ofRegistration.end() ? store::HourOfDeliveries() : sumOf(hours->second);
}

int heldOf(const Picture &picture, const Registration &registration)
{
    const auto held = picture.overview.held.find(registration.id);
    return held == picture.overview.held.end() ? 0 : held->second;
}

QJsonObject toJson(const store::HourOfDeliveries &hour)
{
    return {{QStringLiteral("delivered"), hour.delivered},
            {QStringLiteral("waiting"), hour.waiting},
            {QStringLiteral("uncertain"), hour.unsure},
            {QStringLiteral("failed"), hour.failed}};
}

/// Null where nothing was delivered.
QJsonValue milliseconds(const std::optional<qint64> &time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

/// With how long they took, which is known of all registrations together.
QJsonArray hoursOf(const store::Overview &overview)
{
    QJsonArray hours;
    QDateTime from = overview.from;
    for (const store::HourOfDeliveries &each : overview.hours) {
        QJsonObject hour = toJson(each);
        hour.insert(QStringLiteral("from"), timeText(from));
        hour.insert(QStringLiteral("medianMs"), milliseconds(each.medianMs));
        hour.insert(QStringLiteral("p95Ms"), milliseconds(each.slowMs));
        hours.append(hour);
        from = from.addSecs(3600);
    }
    return hours;
}

QJsonObject toJson(const store::Decision &decision)
{
    return {{QStringLiteral("integration"), decision.newest.registrationName},
            {QStringLiteral("state"), stateName(decision.newest.state)},
            {QStringLiteral("count"), decision.count},
            {QStringLiteral("newest"), decision.newest.id},
            {QStringLiteral("reason"), decision.newest.reason}};
}

QJsonObject toJson(const store::PausedAttachment &paused)
{
    return {{QStringLiteral("attachment"), paused.attachment.id},
            {QStringLiteral("integration"), paused.attachment.registrationName},
            {QStringLiteral("workflow"), paused.attachment.workflow.name},
            {QStringLiteral("project"), paused.attachment.workflow.project},
            {QStringLiteral("held"), paused.held}};
}

QJsonObject toJson(const store::DeliveryCounts &counts)
{
    return {{QStringLiteral("queued"), counts.queued},       {QStringLiteral("sending"), counts.sending},
            {QStringLiteral("delivered"), counts.delivered}, {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("failed"), counts.failed},       {QStringLiteral("uncertain"), counts.uncertain},
            {QStringLiteral("held"), counts.held},           {QStringLiteral("cancelled"), counts.cancelled}};
}

QJsonObject toJson(const Picture &picture)
{
    QJsonArray integrations, paused, waiting;
    for (const Registration &each : picture.registrations) {
        QJsonObject health = toJson(sumOf(picture, each));
        health.insert(QStringLiteral("name"), each.name);
        health.insert(QStringLiteral("state"), stateName(each.state));
        health.insert(QStringLiteral("reason"), each.reason);
        health.insert(QStringLiteral("held"), heldOf(picture, each));
        integrations.append(health);
    }
    for (const store::PausedAttachment &each : picture.overview.paused)
        paused.append(toJson(each));
    for (const store::Decision &each : picture.overview.needDecision)
        waiting.append(toJson(each));
    return {{QStringLiteral("from"), timeText(picture.overview.from)},
            {QStringLiteral("delivered"), picture.overview.delivered},
            {QStringLiteral("atFirstAttempt"), picture.overview.atFirstAttempt},
            {QStringLiteral("medianMs"), milliseconds(picture.overview.medianMs)},
            {QStringLiteral("p95Ms"), milliseconds(picture.overview.slowMs)},
            {QStringLiteral("hours"), hoursOf(picture.overview)},
            {QStringLiteral("integrations"), integrations},
            {QStringLiteral("pausedAttachments"), paused},
            {QStringLiteral("deliveries"), toJson(picture.counts)},
            {QStringLiteral("needDecision"), waiting}};
}

void show(Session &session, const Picture &picture)
{
    const store::Overview &overview = picture.overview;
    session.print(QStringLiteral("since %1: %2 delivered, %3 of them at the first attempt")
                      .arg(timeText(overview.from))
                      .arg(overview.delivered)
                      .arg(overview.atFirstAttempt));
    if (overview.medianMs && overview.slowMs)
        session.print(QStringLiteral("time until delivered: half within %1 ms, 95 of 100 within %2 ms")
                          .arg(*overview.medianMs)
                          .arg(*overview.slowMs));
    if (!picture.registrations.empty()) {
        Table table;
        table.header = {QStringLiteral("INTEGRATION"), QStringLiteral("STATE"), QStringLiteral("DELIVERED"),
                        QStringLiteral("WAITING"),     QStringLiteral("HELD"),  QStringLiteral("UNCERTAIN"),
                        QStringLiteral("FAILED")};
        for (const Registration &each : picture.registrations) {
            const store::HourOfDeliveries sum = sumOf(picture, each);
            table.rows.append({each.name, stateName(each.state), QString::number(sum.delivered),
                               QString::number(sum.waiting), QString::number(heldOf(picture, each)),
                               QString::number(sum.unsure), QString::number(sum.failed)});
        }
        session.terminal().out(table.text());
    }
    for (const store::PausedAttachment &each : overview.paused)
        session.print(QStringLiteral("%1 is paused for workflow %2: %3 held (attachment %4)")
                          .arg(each.attachment.registrationName, each.attachment.workflow.name)
                          .arg(each.held)
                          .arg(each.attachment.id));
    const store::DeliveryCounts &counts = picture.counts;
    session.print(QStringLiteral("waiting for a person, of all times: %1 failed, %2 uncertain, %3 held")
                      .arg(counts.failed)
                      .arg(counts.uncertain)
                      .arg(counts.held));
}

void tell(Session &session, int hours)
{
    if (hours > mostHours)
        return session.fail({Error::Kind::Invalid,
                             QStringLiteral("--hours"),
                             QStringLiteral("must be at most %1, which are four weeks").arg(mostHours),
                             {},
                             {}});
    Deliveries &deliveries = session.console().deliveries();
    session.await(deliveries.overview(hours), [&session, &deliveries](const store::Overview &overview) {
        session.await(deliveries.counts(), [&session, overview](const store::DeliveryCounts &counts) {
            session.await(session.console().registrations().list(),
                          [&session, overview, counts](const std::vector<Registration> &registrations) {
                              const Picture picture{overview, counts, registrations};
                              if (session.isJson())
                                  session.print(toJson(picture));
                              else
                                  show(session, picture);
                              session.done();
                          });
        });
    });
}

} // namespace

void addOverviewCommand(Verbs &verbs)
{
    auto hours = std::make_shared<int>(24);
    CLI::App &verb =
        verbs.verb(verbs.root(), "overview",
                   "How deliveries went lately, how each integration is, what waits for a person");
    addNumber(verb, "--hours", *hours, "Of the last so many hours; left out: 24");
    verbs.runs(verb, [hours](Session &session) { tell(session, *hours); });
}

} // namespace attache
