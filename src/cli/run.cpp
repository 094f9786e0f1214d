// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "engine/retention.h"

#include <QJsonDocument>

#include <memory>

namespace attache
{
namespace
{

void tell(Session &session, const Delivery &delivery)
{
    if (delivery.state == Delivery::State::Sending)
        return;
    if (session.isJson()) {
        const QByteArray line = QJsonDocument(toJson(delivery, {})).toJson(QJsonDocument::Compact);
        return session.print(QString::fromUtf8(line));
    }
    session.print(QStringLiteral("%1 %2 %3 %4%5")
                      .arg(timeText(QDateTime::currentDateTimeUtc()), delivery.id, delivery.registrationName,
                           stateName(delivery.state),
                           delivery.reason.isEmpty() ? QString() : QStringLiteral(": ") + delivery.reason));
}

bool isFailure(Delivery::State state)
{
    return state == Delivery::State::Failed || state == Delivery::State::Uncertain;
}

/// The dispatcher without a window: until stopped, or until nothing is due.
void run(Session &session, bool once)
{
    Dispatcher &dispatcher = session.console().dispatcher();
    auto failures = std::make_shared<int>(0);
    QObject::connect(&session.console().deliveries(), &Deliveries::deliveryChanged, &session,
                     [&session, failures](const Delivery &delivery) {
                         tell(session, delivery);
                         *failures += isFailure(delivery.state) ? 1 : 0;
                     });
    session.setOnInterrupt([&session, &dispatcher] {
        dispatcher.stop();
        session.done(); // to be stopped is how this command ends
    });
    if (once)
        QObject::connect(&dispatcher, &Dispatcher::idle, &session, [&session, &dispatcher, failures] {
            dispatcher.stop();
            session.done(*failures == 0 ? Done : WorkFailed);
        });
    else
        session.note(QStringLiteral("sending what is due; Ctrl+C stops"));
    dispatcher.start();
    if (!once)
        session.console().retention().start();
}

} // namespace

void addRunCommand(Verbs &verbs)
{
    auto once = std::make_shared<bool>(false);
    CLI::App &verb = verbs.verb(verbs.root(), "run", "Send what is due, without a window, until stopped");
    addFlag(verb, "--once", *once, "Only until nothing is due");
    verbs.runs(verb, [once](Session &session) { run(session, *once); });
}

} // namespace attache
