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

/// What is asked for one after the other.
struct LookUp {
    QStringList ids;
    int status = Done;
    std::vector<Deliveries::Detail> found{};
};

void show(Session &session, const LookUp &lookUp)
{
    QJsonArray json;
    std::vector<Delivery> rows;
    for (const Deliveries::Detail &detail : lookUp.found) {
        json.append(toJson(detail.delivery, detail.steps));
        rows.push_back(detail.delivery);
    }
    if (session.isJson())
        session.print(json);
    else if (rows.empty())
        session.print(QStringLiteral("there are no such deliveries"));
    else
        printDeliveryTable(session, rows);
    session.done(lookUp.status);
}

void lookUpNext(Session &session, std::shared_ptr<LookUp> lookUp)
{
    if (lookUp->found.size() == std::size_t(lookUp->ids.size()))
        return show(session, *lookUp);
    session.await(session.console().deliveries().find(lookUp->ids[qsizetype(lookUp->found.size())]),
                  [&session, lookUp](Deliveries::Detail detail) {
                      detail.attempts.clear(); // which are large, and not shown
                      lookUp->found.push_back(std::move(detail));
                      lookUpNext(session, lookUp);
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
    if (session.isJson()) { // lists carry no steps; JSON has them, one look-up each
        QStringList ids;
        for (const Delivery &delivery : deliveries)
            ids.append(delivery.id);
        return showDeliveries(session, ids, Done);
    }
    if (deliveries.empty())
        session.print(QStringLiteral("there are no such deliveries"));
    else
        printDeliveryTable(session, deliveries);
    session.done();
}

void showDeliveries(Session &session, const QStringList &ids, int status)
{
    lookUpNext(session, std::make_shared<LookUp>(LookUp{ids, status}));
}

} // namespace attache
