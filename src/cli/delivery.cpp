// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/deliverycomparison.h"
#include "cli/deliveryfilter.h"
#include "cli/deliverynext.h"
#include "cli/deliveryoutput.h"
#include "cli/json.h"
#include "cli/pages.h"
#include "cli/table.h"
#include "core/curlcommand.h"
#include "core/outcome.h"
#include "engine/deliveries.h"
#include "engine/standins.h"

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
    std::pair<int, int> compared{}; ///< the numbers of two attempts; 0: none
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

void showAttempt(Session &session, const Attempt &attempt)
{
    session.print(QStringLiteral("attempt %1 (%2) at %3, %4 ms: %5%6")
                      .arg(attempt.number)
                      .arg(attempt.trigger, timeText(attempt.startedAt))
                      .arg(attempt.durationMs)
                      .arg(attempt.outcome,
                           attempt.reason.isEmpty() ? QString() : QStringLiteral(": ") + attempt.reason));
    if (attempt.erasedAt)
        session.print(
            QStringLiteral("    requests and answers were erased on %1").arg(timeText(*attempt.erasedAt)));
    for (const Exchange &exchange : attempt.exchanges) {
        session.print(requestText(exchange));
        session.print(
            exchange.status == 0
                ? QStringLiteral("    no answer: %1").arg(exchange.failure)
                : QStringLiteral("    answer %1 after %2 ms").arg(exchange.status).arg(exchange.durationMs));
        if (!exchange.responseBody.isEmpty())
            session.print(QStringLiteral("    ") + exchange.responseBody.trimmed().replace(
                                                       QLatin1String("\n"), QLatin1String("\n    ")));
    }
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
    for (const Attempt &attempt : detail.attempts)
        showAttempt(session, attempt);
    if (const QString next = nextCommand(detail); !next.isEmpty())
        session.print(QStringLiteral("next step: %1").arg(next));
}

/// The requests of the last attempt that made any, to try by hand.
void showCurl(Session &session, const std::vector<Attempt> &attempts)
{
    const auto last = std::find_if(attempts.rbegin(), attempts.rend(),
                                   [](const Attempt &attempt) { return !attempt.exchanges.empty(); });
    QStringList commands;
    if (last != attempts.rend())
        for (const Exchange &exchange : last->exchanges)
            if (const QString command = curlCommand(exchange); !command.isEmpty())
                commands.append(command);
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
                      if (options.compared.first != 0)
                          return showComparison(session, detail, options.compared);
                      if (session.isJson()) {
                          QJsonObject json = toJson(detail.delivery, detail.steps);
                          json.insert(QStringLiteral("attemptDetails"), toJson(detail.attempts));
                          json.insert(QStringLiteral("cause"), causeName(detail.cause));
                          json.insert(QStringLiteral("nextStep"), nextCommand(detail));
                          session.print(json);
                      } else {
                          showDetail(session, detail);
                      }
                      session.done();
                  });
}

/// To the sandbox's stand-in, which this process starts for it.
void tryInSandbox(Session &session, const QString &id)
{
    Console &console = session.console();
    session.await(console.deliveries().tryInSandbox(id, console.standIns(), session.stop()),
                  [&session](const Attempt &attempt) {
                      if (session.isJson())
                          session.print(toJson(attempt));
                      else
                          showAttempt(session, attempt);
                      const bool isWell = attempt.outcome == outcomeName(Outcome::Kind::Delivered) ||
                                          attempt.outcome == outcomeName(Outcome::Kind::Skipped);
                      session.done(isWell ? Done : WorkFailed);
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
    addTwoNumbers(describeVerb, "--compare", described->compared,
                  "Only what is different between these two attempts, by their numbers");
    verbs.runs(describeVerb, [described](Session &session) { describe(session, *described); });

    auto tried = std::make_shared<QString>();
    CLI::App &tryVerb = verbs.verb(
        group, "try", "Send the same to the sandbox's stand-in of its service, which itself gets nothing");
    addTextEitherWay(tryVerb, "ID", "--id", *tried, "Its id");
    verbs.runs(tryVerb, [tried](Session &session) { tryInSandbox(session, *tried); });

    addManyDeliveriesCommands(verbs, group);
    addEraseCommand(verbs, group);
}

} // namespace attache
