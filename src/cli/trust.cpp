// SPDX-License-Identifier: Apache-2.0
#include "engine/trust.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"

#include <memory>

namespace attache
{
namespace
{

QJsonArray jsonOf(const std::vector<Trust::Anchor> &anchors)
{
    QJsonArray array;
    for (const Trust::Anchor &anchor : anchors)
        array.append(QJsonObject{{QStringLiteral("fingerprint"), anchor.fingerprint},
                                 {QStringLiteral("kind"), kindName(anchor.kind)},
                                 {QStringLiteral("name"), anchor.name},
                                 {QStringLiteral("until"), timeText(anchor.until)},
                                 {QStringLiteral("addedAt"), timeText(anchor.addedAt)}});
    return array;
}

void show(Session &session, const std::vector<Trust::Anchor> &anchors)
{
    if (session.isJson()) {
        session.print(jsonOf(anchors));
    } else if (anchors.empty()) {
        session.print(QStringLiteral("no signer is trusted yet; attachectl trust add FILE takes a public key "
                                     "or a certificate (PEM)"));
    } else {
        Table table;
        table.header = {QStringLiteral("FINGERPRINT"), QStringLiteral("KIND"), QStringLiteral("NAME"),
                        QStringLiteral("UNTIL")};
        for (const Trust::Anchor &anchor : anchors)
            table.rows.append(
                {anchor.fingerprint, kindName(anchor.kind), anchor.name, timeText(anchor.until)});
        session.terminal().out(table.text());
    }
    session.done();
}

void check(Session &session)
{
    session.await(session.console().trust().checkStored(), [&session](const Trust::Checked &checked) {
        if (session.isJson()) {
            session.print(QJsonObject{{QStringLiteral("changed"), checked.changed},
                                      {QStringLiteral("unreadable"), checked.unreadable}});
        } else {
            session.print(QStringLiteral("attestations whose signature is seen differently now: %1")
                              .arg(checked.changed));
            if (checked.unreadable > 0)
                session.print(
                    QStringLiteral("attestations that cannot be read any more: %1").arg(checked.unreadable));
        }
        session.done(checked.unreadable > 0 ? WorkFailed : Done);
    });
}

} // namespace

void addTrustCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "trust", "Signers whose signatures are trusted");

    auto file = std::make_shared<QString>();
    CLI::App &addVerb = verbs.verb(group, "add", "Trust the public keys and certificates in a PEM file");
    addText(addVerb, "FILE", *file, "The PEM file", Need::Required);
    verbs.runs(addVerb, [file](Session &session) {
        session.await(session.console().trust().add(*file),
                      [&session](const std::vector<Trust::Anchor> &added) { show(session, added); });
    });

    CLI::App &listVerb = verbs.verb(group, "list", "List them");
    addAlias(listVerb, "ls");
    verbs.runs(listVerb, [](Session &session) {
        session.await(session.console().trust().list(),
                      [&session](const std::vector<Trust::Anchor> &all) { show(session, all); });
    });

    auto fingerprint = std::make_shared<QString>();
    CLI::App &removeVerb = verbs.verb(group, "remove", "Trust one no longer");
    addText(removeVerb, "FINGERPRINT", *fingerprint, "Its fingerprint, or the beginning of it",
            Need::Required);
    verbs.runs(removeVerb, [fingerprint](Session &session) {
        session.await(session.console().trust().remove(*fingerprint),
                      [&session](const Trust::Anchor &removed) { show(session, {removed}); });
    });

    CLI::App &checkVerb =
        verbs.verb(group, "check", "Verify the signatures of all stored attestations again");
    verbs.runs(checkVerb, check);
}

} // namespace attache
