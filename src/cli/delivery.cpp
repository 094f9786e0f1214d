// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/pages.h"
#include "cli/since.h"
#include "cli/table.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"

#include <memory>

namespace attache
{
namespace
{

struct FilterOptions {
    QStringList states;
    QString integration, workflow, since, until, search;
    int limit = defaultLimit;
};

using UseFilter = std::function<void(const store::DeliveryFilter &)>;

/// A time on the command line, into its place.
Result<void> readTime(const char *option, const QString &text, std::optional<QDateTime> &time)
{
    if (text.isEmpty())
        return {};
    time = sinceTime(text, QDateTime::currentDateTimeUtc());
    if (time)
        return {};
    return Error{
        Error::Kind::Invalid,
        QString::fromLatin1(option),
        QStringLiteral("must be a time such as 2026-01-31T12:00:00Z, or how long ago, as 30m, 2h or 3d"),
        {},
        {}};
}

Result<store::DeliveryFilter> filterOf(const FilterOptions &options)
{
    store::DeliveryFilter filter;
    filter.search = options.search;
    for (const QString &name : options.states) {
        const auto state = deliveryState(name);
        if (!state)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("--state"),
                         QStringLiteral(
                             "must be one of: queued, sending, delivered, skipped, failed, uncertain, held, "
                             "cancelled"),
                         {},
                         {}};
        filter.states.push_back(*state);
    }
    if (auto read = readTime("--since", options.since, filter.since); !read)
        return read.error();
    if (auto read = readTime("--until", options.until, filter.until); !read)
        return read.error();
    return filter;
}

/// Turns names into ids; an unknown one is an error, not an empty list.
void withFilter(Session &session, const FilterOptions &options, UseFilter use)
{
    const Result<store::DeliveryFilter> filter = filterOf(options);
    if (!filter)
        return session.fail(filter.error());
    const auto withWorkflow = [&session, workflow = options.workflow, use](store::DeliveryFilter filtered) {
        if (workflow.isEmpty())
            return use(filtered);
        session.await(session.console().workflows().find(workflow),
                      [filtered, use](const Workflow &found) mutable {
                          filtered.workflowId = found.id;
                          use(filtered);
                      });
    };
    if (options.integration.isEmpty())
        return withWorkflow(*filter);
    session.await(session.console().registrations().find(options.integration),
                  [filtered = *filter, withWorkflow](const Registration &found) mutable {
                      filtered.registrationId = found.id;
                      withWorkflow(filtered);
                  });
}

void show(Session &session, const std::vector<Delivery> &deliveries)
{
    Table table;
    table.header = {QStringLiteral("ID"),        QStringLiteral("INTEGRATION"), QStringLiteral("WORKFLOW"),
                    QStringLiteral("STATE"),     QStringLiteral("ATTEMPTS"),    QStringLiteral("REASON"),
                    QStringLiteral("CREATED AT")};
    for (const Delivery &each : deliveries)
        table.rows.append({each.id, each.registrationName, each.workflowName, stateName(each.state),
                           QString::number(each.attempts), each.reason, timeText(each.createdAt)});
    session.terminal().out(table.text());
}

/// Lists carry no steps; JSON has them, one look-up each.
void printWithSteps(Session &session, const std::vector<Delivery> &all, std::shared_ptr<QJsonArray> json)
{
    const std::size_t next = std::size_t(json->size());
    if (next == all.size()) {
        session.print(*json);
        return session.done();
    }
    session.await(session.console().deliveries().find(all[next].id),
                  [&session, all, json](const Deliveries::Detail &detail) {
                      json->append(toJson(detail.delivery, detail.steps));
                      printWithSteps(session, all, json);
                  });
}

void showAll(Session &session, const std::vector<Delivery> &deliveries)
{
    if (session.isJson())
        return printWithSteps(session, deliveries, std::make_shared<QJsonArray>());
    if (deliveries.empty())
        session.print(QStringLiteral("there are no such deliveries"));
    else
        show(session, deliveries);
    session.done();
}

void list(Session &session, const FilterOptions &options)
{
    withFilter(session, options, [&session, limit = options.limit](const store::DeliveryFilter &filter) {
        session.await(session.console().deliveries().list(filter, limit + 1),
                      [&session, limit](std::vector<Delivery> page) {
                          cutToLimit(session, page, limit);
                          showAll(session, page);
                      });
    });
}

void showDetail(Session &session, const Deliveries::Detail &detail)
{
    show(session, {detail.delivery});
    if (!detail.delivery.receipt.isEmpty())
        session.print(QStringLiteral("receipt\n%1").arg(configText(detail.delivery.receipt)));
    for (const Step &step : detail.steps)
        session.print(QStringLiteral("step %1: %2%3")
                          .arg(step.key, step.state,
                               step.reason.isEmpty() ? QString() : QStringLiteral(": ") + step.reason));
    for (const Attempt &attempt : detail.attempts) {
        session.print(QStringLiteral("attempt %1 (%2) at %3, %4 ms: %5%6")
                          .arg(attempt.number)
                          .arg(attempt.trigger, timeText(attempt.startedAt))
                          .arg(attempt.durationMs)
                          .arg(attempt.outcome,
                               attempt.reason.isEmpty() ? QString() : QStringLiteral(": ") + attempt.reason));
        for (const Exchange &exchange : attempt.exchanges) {
            session.print(requestText(exchange));
            session.print(exchange.status == 0 ? QStringLiteral("    no answer: %1").arg(exchange.failure)
                                               : QStringLiteral("    answer %1 after %2 ms")
                                                     .arg(exchange.status)
                                                     .arg(exchange.durationMs));
            if (!exchange.responseBody.isEmpty())
                session.print(QStringLiteral("    ") + exchange.responseBody.trimmed().replace(
                                                           QLatin1String("\n"), QLatin1String("\n    ")));
        }
    }
}

void describe(Session &session, const QString &id)
{
    session.await(session.console().deliveries().find(id), [&session](const Deliveries::Detail &detail) {
        if (session.isJson()) {
            QJsonObject json = toJson(detail.delivery, detail.steps);
            json.insert(QStringLiteral("attemptDetails"), toJson(detail.attempts));
            session.print(json);
        } else {
            showDetail(session, detail);
        }
        session.done();
    });
}

void redeliver(Session &session, const QStringList &ids)
{
    session.await(session.console().deliveries().redeliver(ids),
                  [&session](const std::vector<Delivery> &deliveries) { showAll(session, deliveries); });
}

/// All that the filter finds, page after page, before anything is queued.
void redeliverFound(Session &session, const store::DeliveryFilter &filter, const QStringList &ids,
                    const store::PageStart &after)
{
    constexpr int pageSize = 200;
    session.await(
        session.console().deliveries().list(filter, pageSize, after),
        [&session, filter, ids](const std::vector<Delivery> &page) {
            QStringList all = ids;
            for (const Delivery &delivery : page)
                all += delivery.id;
            if (page.size() == std::size_t(pageSize))
                return redeliverFound(session, filter, all, {page.back().createdAt, page.back().id});
            if (all.isEmpty())
                return showAll(session, {});
            redeliver(session, all);
        });
}

void addFilters(CLI::App &verb, FilterOptions &options)
{
    addTexts(verb, "--state", options.states, "Only in this state; once for each");
    addText(verb, "--search", options.search,
            "Only with these words in names, reason or state, or at the start of an id or digest");
    addText(verb, "--integration", options.integration, "Only to this registered integration");
    addText(verb, "--workflow", options.workflow, "Only of this workflow");
    addText(verb, "--since", options.since, "Only created since this time, or so long ago (2h, 3d)");
    addText(verb, "--until", options.until, "Only created before this time, or so long ago (2h, 3d)");
}

void addRedeliver(Verbs &verbs, CLI::App &group)
{
    struct Options {
        QStringList ids;
        FilterOptions filter;
    };

    auto options = std::make_shared<Options>();
    CLI::App &verb = verbs.verb(group, "redeliver", "Deliver again, by id or by state");
    addTexts(verb, "ID", options->ids, "Ids of deliveries");
    addFilters(verb, options->filter);
    verbs.runs(verb, [options](Session &session) {
        if (options->ids.isEmpty() == options->filter.states.isEmpty())
            return session.fail(
                {Error::Kind::Invalid,
                 QStringLiteral("delivery redeliver"),
                 QStringLiteral("takes either ids or --state"),
                 QStringLiteral("For all that failed: attachectl delivery redeliver --state failed"),
                 {}});
        if (!options->ids.isEmpty())
            return redeliver(session, options->ids);
        withFilter(session, options->filter, [&session](const store::DeliveryFilter &filter) {
            redeliverFound(session, filter, {}, {});
        });
    });
}

} // namespace

void addDeliveryCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "delivery", "Deliveries: what was sent, what waits, and why");

    auto filter = std::make_shared<FilterOptions>();
    CLI::App &listVerb = verbs.verb(group, "list", "List them, newest first");
    addAlias(listVerb, "ls");
    addFilters(listVerb, *filter);
    addNumber(listVerb, "--limit", filter->limit, "At most so many");
    verbs.runs(listVerb, [filter](Session &session) { list(session, *filter); });

    auto id = std::make_shared<QString>();
    CLI::App &describeVerb =
        verbs.verb(group, "describe", "Show one, with its attempts, requests and answers");
    addTextEitherWay(describeVerb, "ID", "--id", *id, "Its id");
    verbs.runs(describeVerb, [id](Session &session) { describe(session, *id); });

    addRedeliver(verbs, group);

    auto ids = std::make_shared<QStringList>();
    CLI::App &cancelVerb = verbs.verb(group, "cancel", "Cancel what has not ended");
    addTexts(cancelVerb, "ID", *ids, "Ids of deliveries", Need::Required);
    verbs.runs(cancelVerb, [ids](Session &session) {
        session.await(session.console().deliveries().cancel(*ids),
                      [&session](const std::vector<Delivery> &deliveries) { showAll(session, deliveries); });
    });
}

} // namespace attache
