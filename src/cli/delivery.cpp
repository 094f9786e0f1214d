// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/deliveryfilter.h"
#include "cli/deliveryoutput.h"
#include "cli/json.h"
#include "cli/pages.h"
#include "cli/table.h"
#include "core/curlcommand.h"
#include "engine/deliveries.h"

#include <algorithm>
#include <memory>

namespace attache
{
namespace
{

struct ListOptions {
    DeliveryFilterOptions filter;
    int limit = defaultLimit;
};

struct DescribeOptions {
    QString id;
    bool curl = false;
};

void list(Session &session, const ListOptions &options)
{
    withFilter(session, options.filter,
               [&session, limit = options.limit](const store::DeliveryFilter &filter) {
                   session.await(session.console().deliveries().list(filter, limit + 1),
                                 [&session, limit](std::vector<Delivery> page) {
                                     cutToLimit(session, page, limit);
                                     showDeliveries(session, page);
                                 });
               });
}

void showDetail(Session &session, const Deliveries::Detail &detail)
{
    printDeliveryTable(session, {detail.delivery});
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

/// The requests of the last attempt that made any, to try by hand.
void showCurl(Session &session, const std::vector<Attempt> &attempts)
{
    const auto last = std::find_if(attempts.rbegin(), attempts.rend(),
                                   [](const Attempt &attempt) { return !attempt.exchanges.empty(); });
    QStringList commands;
    if (last != attempts.rend())
        for (const Exchange &exchange : last->exchanges)
            commands.append(curlCommand(exchange));
    if (session.isJson())
        session.print(QJsonArray::fromStringList(commands));
    else if (commands.isEmpty())
        session.print(QStringLiteral("it has made no request yet"));
    else
        session.print(commands.join(QStringLiteral("\n\n")));
    session.done();
}

void describe(Session &session, const DescribeOptions &options)
{
    session.await(session.console().deliveries().find(options.id),
                  [&session, options](const Deliveries::Detail &detail) {
                      if (options.curl)
                          return showCurl(session, detail.attempts);
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

} // namespace

void addDeliveryCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "delivery", "Deliveries: what was sent, what waits, and why");

    auto listOptions = std::make_shared<ListOptions>();
    CLI::App &listVerb = verbs.verb(group, "list", "List them, newest first");
    addAlias(listVerb, "ls");
    addDeliveryFilters(listVerb, listOptions->filter);
    addNumber(listVerb, "--limit", listOptions->limit, "At most so many");
    verbs.runs(listVerb, [listOptions](Session &session) { list(session, *listOptions); });

    auto described = std::make_shared<DescribeOptions>();
    CLI::App &describeVerb =
        verbs.verb(group, "describe", "Show one, with its attempts, requests and answers");
    addTextEitherWay(describeVerb, "ID", "--id", described->id, "Its id");
    addFlag(describeVerb, "--curl", described->curl,
            "Only its last requests, as curl commands; credentials are variables to set first");
    verbs.runs(describeVerb, [described](Session &session) { describe(session, *described); });

    addManyDeliveriesCommands(verbs, group);
}

} // namespace attache
