// SPDX-License-Identifier: Apache-2.0
#include "engine/doctor.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/answer.h"
#include "engine/diagnostics.h"
#include "engine/registrations.h"

#include <algorithm>

namespace attache
{
namespace
{

void show(Session &session, const std::vector<Doctor::Finding> &findings)
{
    Table table;
    table.header = {QStringLiteral("PART"), QStringLiteral("WORKS"), QStringLiteral("FOUND"),
                    QStringLiteral("WHAT TO DO")};
    for (const Doctor::Finding &each : findings)
        table.rows.append(
            {each.name, each.works ? QStringLiteral("yes") : QStringLiteral("no"), each.words, each.remedy});
    session.terminal().out(table.text());
}

/// All of it before anything is printed.
void diagnose(Session &session)
{
    Console &console = session.console();
    whenDone(console.doctor().examine(), &session,
             [&session, &console](const std::vector<Doctor::Finding> &findings) {
                 session.await(console.registrations().list(), [&session, &console, findings](
                                                                   const std::vector<Registration> &all) {
                     session.await(console.deliveries().counts(), [&session, &console, findings,
                                                                   all](const store::DeliveryCounts &counts) {
                         session.print(toJson(Diagnostics{findings, all, counts}, console.catalogue()));
                         session.done();
                     });
                 });
             });
}

} // namespace

void addDoctorCommand(Verbs &verbs)
{
    CLI::App &verb =
        verbs.verb(verbs.root(), "doctor", "What works here, what does not, and what to do about it");
    verbs.runs(verb, [](Session &session) {
        whenDone(session.console().doctor().examine(), &session,
                 [&session](const std::vector<Doctor::Finding> &findings) {
                     if (session.isJson())
                         session.print(toJson(findings));
                     else
                         show(session, findings);
                     const bool allWork =
                         std::all_of(findings.begin(), findings.end(),
                                     [](const Doctor::Finding &finding) { return finding.works; });
                     session.done(allWork ? Done : WrongEnvironment);
                 });
    });

    CLI::App &bundle = verbs.verb(verbs.root(), "diagnostics",
                                  "Print, as JSON, what to send along with a report of a fault: nothing that "
                                  "is secret or says what is registered");
    verbs.runs(bundle, diagnose);
}

} // namespace attache
