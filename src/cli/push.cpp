// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/deliverywait.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/deliveries.h"
#include "engine/intake.h"

#include <algorithm>
#include <memory>

namespace attache
{
namespace
{

struct PushOptions {
    QString file, workflow, project;
    QStringList materials;
    bool dryRun = false;
    QString wait; ///< seconds; "true" for --wait alone, empty without it
};

void printDelivery(Session &session, const Delivery &delivery)
{
    session.print(QStringLiteral("delivery %1 %2 %3%4")
                      .arg(delivery.id, delivery.registrationName, stateName(delivery.state),
                           delivery.reason.isEmpty() ? QString() : QStringLiteral(": ") + delivery.reason));
}

QJsonObject pushedJson(const Intake::Pushed &pushed, const std::vector<Deliveries::Detail> &details)
{
    QJsonArray deliveries;
    for (const Deliveries::Detail &detail : details)
        deliveries.append(toJson(detail.delivery, detail.steps));
    return {{QStringLiteral("attestation"), toJson(pushed.attestation)},
            {QStringLiteral("deliveries"), deliveries},
            {QStringLiteral("newDeliveries"), pushed.newDeliveries},
            {QStringLiteral("wasThere"), pushed.wasThere}};
}

void printPushed(Session &session, const Intake::Pushed &pushed)
{
    for (const QString &note : pushed.notes)
        session.note(QStringLiteral("note: %1").arg(note));
    if (session.isJson())
        return;
    session.print(QStringLiteral("attestation %1").arg(pushed.attestation.id));
    if (pushed.wasThere)
        session.print(pushed.newDeliveries == 0
                          ? QStringLiteral("it had been taken in before: nothing new to deliver")
                          : QStringLiteral("it had been taken in before; new deliveries: %1")
                                .arg(pushed.newDeliveries));
    for (const Delivery &delivery : pushed.deliveries)
        printDelivery(session, delivery);
}

/// Ends the session by what became of the deliveries.
void finishWaiting(Session &session, const Intake::Pushed &pushed, const DeliveryWait::Result &result)
{
    std::vector<Deliveries::Detail> details;
    bool allWell = true;
    for (const Deliveries::Detail &detail : result.details) {
        const Delivery &delivery = detail.delivery;
        details.push_back(detail);
        const bool isToldAlready = std::any_of(
            pushed.deliveries.begin(), pushed.deliveries.end(), [&delivery](const Delivery &told) {
                return told.id == delivery.id && told.state == delivery.state;
            });
        if (!session.isJson() && !isToldAlready)
            printDelivery(session, delivery);
        if (delivery.state == Delivery::State::Delivered || delivery.state == Delivery::State::Skipped)
            continue;
        allWell = false;
        const QString reason =
            delivery.reason.isEmpty() ? QStringLiteral("no attempt has ended yet") : delivery.reason;
        session.error(
            {Error::Kind::Rejected,
             QStringLiteral("delivery %1").arg(delivery.id),
             QStringLiteral("%1: %2").arg(stateName(delivery.state), reason),
             result.timedOut ? QStringLiteral("It is tried again as long as a dispatcher runs") : QString(),
             {}});
    }
    if (session.isJson())
        session.print(pushedJson(pushed, details));
    session.done(allWell ? Done : WorkFailed);
}

void push(Session &session, const PushOptions &options, const Intake::Input &input)
{
    std::optional<std::chrono::seconds> atMost;
    if (!options.wait.isEmpty() && options.wait != QLatin1String("true")) {
        bool isNumber = false;
        atMost = std::chrono::seconds(options.wait.toUInt(&isNumber));
        if (!isNumber)
            return session.fail({Error::Kind::Invalid,
                                 QStringLiteral("--wait"),
                                 QStringLiteral("must be a number of seconds, as --wait=30"),
                                 {},
                                 {}});
    }
    session.await(session.console().intake().push(input, session.stop()),
                  [&session, options, atMost](const Intake::Pushed &pushed) {
                      printPushed(session, pushed);
                      if (!options.wait.isEmpty() && !pushed.deliveries.empty()) {
                          auto *wait = new DeliveryWait(session, pushed.attestation.id, atMost);
                          QObject::connect(wait, &DeliveryWait::ended, &session,
                                           [&session, pushed](const DeliveryWait::Result &result) {
                                               finishWaiting(session, pushed, result);
                                           });
                          return wait->start();
                      }
                      if (session.isJson()) {
                          std::vector<Deliveries::Detail> details;
                          for (const Delivery &delivery : pushed.deliveries)
                              details.push_back({delivery, {}, {}});
                          session.print(pushedJson(pushed, details));
                      }
                      session.done();
                  });
}

void plan(Session &session, const Intake::Input &input)
{
    session.await(session.console().intake().plan(input, session.stop()), [&session](
                                                                              const Intake::Plan &plan) {
        if (session.isJson()) {
            session.print(QJsonObject{{QStringLiteral("attestation"), toJson(plan.attestation)},
                                      {QStringLiteral("wasThere"), plan.wasThere},
                                      {QStringLiteral("attachments"), toJson(plan.attachments)}});
            return session.done();
        }
        session.print(QStringLiteral("attestation %1, for workflow %2%3")
                          .arg(plan.attestation.digest, plan.attestation.workflow.name,
                               plan.wasThere ? QStringLiteral("; it had been taken in before") : QString()));
        if (plan.attachments.empty())
            session.print(QStringLiteral("nothing is attached to it"));
        for (const Intake::Planned &planned : plan.attachments) {
            session.print(QStringLiteral("%1 %2%3").arg(
                planned.attachment.registrationName, planned.verdict,
                planned.reason.isEmpty() ? QString() : QStringLiteral(": ") + planned.reason));
            for (const Exchange &request : planned.requests)
                session.print(requestText(request));
        }
        session.print(QStringLiteral("nothing was sent and nothing was stored"));
        session.done();
    });
}

} // namespace

QString requestText(const Exchange &exchange)
{
    QString text = QStringLiteral("  %1 %2").arg(exchange.method, exchange.url);
    for (auto it = exchange.requestHeaders.begin(); it != exchange.requestHeaders.end(); ++it)
        text += QStringLiteral("\n    %1: %2").arg(it.key(), it.value().toVariant().toString());
    if (exchange.requestBodySize > 0)
        text += QStringLiteral("\n    (body of %1 bytes)").arg(exchange.requestBodySize);
    if (!exchange.requestBody.isEmpty())
        text += QStringLiteral("\n    ") +
                QString(exchange.requestBody).replace(QLatin1String("\n"), QLatin1String("\n    "));
    return text;
}

void addPushCommand(Verbs &verbs, CLI::App &attestation)
{
    auto options = std::make_shared<PushOptions>();
    CLI::App &verb = verbs.verb(attestation, "push", "Take an attestation in and queue its deliveries");
    addText(verb, "FILE", options->file, "DSSE envelope, Sigstore bundle or -o json dump", Need::Required);
    addTexts(verb, "--material", options->materials, "File of a material; matched by its digest");
    addText(verb, "--workflow", options->workflow,
            "Id or name; left out: the one that the attestation names");
    addText(verb, "--project", options->project, "The workflow's project, where its name is not unique");
    addFlag(verb, "--dry-run", options->dryRun, "Show what would be sent; send and store nothing");
    addFlagWithValue(verb, "--wait", options->wait,
                     "Stay until every delivery has ended, or for --wait=SECONDS");
    verbs.runs(verb, [options](Session &session) {
        const Intake::Input input{options->file, options->materials, options->workflow, options->project};
        if (options->dryRun)
            plan(session, input);
        else
            push(session, *options, input);
    });
}

} // namespace attache
