// SPDX-License-Identifier: Apache-2.0
#include "cli/registrationoutput.h"

#include "cli/json.h"
#include "cli/table.h"
#include "engine/registrations.h"

#include <QSet>

namespace attache
{
namespace
{

bool hasPassed(const CheckStage &stage)
{
    return stage.state == CheckStage::State::Passed || stage.state == CheckStage::State::Warned;
}

QString lineOf(const CheckStage &stage)
{
    const QString mark =
        stage.state == CheckStage::State::Warned ? QStringLiteral("warning") : QStringLiteral("passed");
    return stage.detail.isEmpty() ? QStringLiteral("%1: %2").arg(mark, stage.words)
                                  : QStringLiteral("%1: %2 (%3)").arg(mark, stage.words, stage.detail);
}

} // namespace

void showRegistrations(Session &session, const std::vector<Registration> &registrations)
{
    Table table;
    table.header = {QStringLiteral("ID"),        QStringLiteral("NAME"),   QStringLiteral("DESCRIPTION"),
                    QStringLiteral("KIND"),      QStringLiteral("CONFIG"), QStringLiteral("STATE"),
                    QStringLiteral("CREATED AT")};
    for (const Registration &each : registrations)
        table.rows.append({each.id, each.name, each.description, each.kind, configText(each.config),
                           each.reason.isEmpty()
                               ? stateName(each.state)
                               : QStringLiteral("%1\n%2").arg(stateName(each.state), each.reason),
                           timeText(each.createdAt)});
    session.terminal().out(table.text());
}

void showRegistration(Session &session, const Registration &registration)
{
    if (session.isJson())
        session.print(toJson(registration));
    else
        showRegistrations(session, {registration});
    session.done();
}

std::shared_ptr<const Checks> tellChecks(Session &session, Told told)
{
    auto last = std::make_shared<Checks>();
    auto saidOf = std::make_shared<QSet<CheckStage::Id>>();
    const bool isSaid = told == Told::ToAnybody || session.terminal().isInteractive();
    QObject::connect(&session.console().registrations(), &Registrations::checksChanged, &session,
                     [&session, last, saidOf, isSaid](const QString &, const Checks &checks) {
                         *last = checks;
                         for (const CheckStage &stage : checks) {
                             if (!isSaid || !hasPassed(stage) || saidOf->contains(stage.id))
                                 continue;
                             saidOf->insert(stage.id);
                             session.note(lineOf(stage));
                         }
                     });
    return last;
}

} // namespace attache
