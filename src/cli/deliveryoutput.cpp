// SPDX-License-Identifier: Apache-2.0
#include "cli/deliveryoutput.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/deliveries.h"

#include <memory>

namespace attache
{
namespace
{

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

} // namespace

void printDeliveryTable(Session &session, const std::vector<Delivery> &deliveries)
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

void showDeliveries(Session &session, const std::vector<Delivery> &deliveries)
{
    if (session.isJson())
        return printWithSteps(session, deliveries, std::make_shared<QJsonArray>());
    if (deliveries.empty())
        session.print(QStringLiteral("there are no such deliveries"));
    else
        printDeliveryTable(session, deliveries);
    session.done();
}

} // namespace attache
