// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/manpages.h"
#include "core/savefile.h"
#include "engine/deliveries.h"
#include "engine/intake.h"
#include "engine/registrations.h"
#include "engine/trust.h"
#include "engine/workflows.h"

#include <QDir>

#include <memory>

namespace attache
{
namespace
{

constexpr int mostOffered = 200; // ids that a shell offers; a person looks through fewer

struct ManOptions {
    QString page, all;
};

void printCompletion(Session &session, const QString &shell)
{
    const VerbNode verbs = attachectlVerbs();
    if (shell == QLatin1String("bash"))
        session.terminal().out(bashCompletion(verbs));
    else if (shell == QLatin1String("zsh"))
        session.terminal().out(zshCompletion(verbs));
    else if (shell == QLatin1String("fish"))
        session.terminal().out(fishCompletion(verbs));
    else
        return session.fail({Error::Kind::Invalid,
                             QStringLiteral("SHELL"),
                             QStringLiteral("must be one of: bash, zsh, fish"),
                             {},
                             {}});
    session.done();
}

void writeAll(Session &session, const QString &folder)
{
    const QMap<QString, QString> pages = manPages(attachectlVerbs());
    for (auto page = pages.constBegin(); page != pages.constEnd(); ++page) {
        QSaveFile file(QDir(folder).filePath(page.key() + QLatin1String(".1")));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
            file.write(page.value().toUtf8()) < 0 || !commitWhole(file))
            return session.fail({Error::Kind::Environment, file.fileName(), file.errorString(), {}, {}});
    }
    session.done();
}

void printPage(Session &session, const ManOptions &options)
{
    if (!options.all.isEmpty())
        return writeAll(session, options.all);
    const QMap<QString, QString> pages = manPages(attachectlVerbs());
    const QString name = options.page.isEmpty() ? QStringLiteral("attachectl") : options.page;
    if (!pages.contains(name))
        return session.fail({Error::Kind::NotFound,
                             name,
                             QStringLiteral("there is no such page; there are: %1")
                                 .arg(pages.keys().join(QLatin1String(", "))),
                             {},
                             {}});
    session.terminal().out(pages.value(name));
    session.done();
}

/// A line each: what is offered, and behind a tab what it is.
template <typename T, typename Line>
void offer(Session &session, QFuture<Result<std::vector<T>>> future, Line line)
{
    whenDone(future, &session, [&session, line](const Result<std::vector<T>> &all) {
        if (all)
            for (const T &each : *all)
                session.terminal().out(line(each));
        session.done(); // a shell that completes has nobody to tell of an error
    });
}

QString line(const QString &value, const QString &about)
{
    return printable(value) + u'\t' + printable(about) + u'\n';
}

void offerStored(Session &session, const QString &kind)
{
    Console &console = session.console();
    if (kind == QLatin1String("registrations"))
        return offer(session, console.registrations().list(),
                     [](const Registration &each) { return line(each.name, each.kind); });
    if (kind == QLatin1String("workflows"))
        return offer(session, console.workflows().list(),
                     [](const Workflow &each) { return line(each.name, each.project); });
    if (kind == QLatin1String("projects"))
        return offer(session, console.workflows().list(),
                     [](const Workflow &each) { return line(each.project, each.name); });
    if (kind == QLatin1String("attachments"))
        return offer(session, console.workflows().attachments(), [](const Attachment &each) {
            return line(each.id, each.registrationName + QLatin1String(" on ") + each.workflow.name);
        });
    if (kind == QLatin1String("deliveries"))
        return offer(session, console.deliveries().list({}, mostOffered), [](const Delivery &each) {
            return line(each.id, each.registrationName + u' ' + stateName(each.state));
        });
    if (kind == QLatin1String("attestations"))
        return offer(session, console.intake().list(mostOffered), [](const AttestationRecord &each) {
            return line(each.id, each.workflow.name + u' ' + each.runId);
        });
    if (kind == QLatin1String("signers"))
        return offer(session, console.trust().list(), [](const Trust::Anchor &each) {
            return line(each.fingerprint.section(u':', 1),
                        each.name.isEmpty() ? kindName(each.kind) : each.name);
        });
    if (kind == QLatin1String("integrations"))
        for (const CatalogueEntry &entry : console.catalogue().entries())
            session.terminal().out(line(entry.id, entry.title));
    session.done();
}

} // namespace

void addSelfDescriptionCommands(Verbs &verbs)
{
    auto shell = std::make_shared<QString>();
    CLI::App &completion =
        verbs.verb(verbs.root(), "completion", "Print a script that completes these commands in a shell");
    addText(completion, "SHELL", *shell, "bash, zsh or fish", Need::Required);
    verbs.runs(
        completion, [shell](Session &session) { printCompletion(session, *shell); }, false);

    auto options = std::make_shared<ManOptions>();
    CLI::App &man = verbs.verb(verbs.root(), "man", "Print a manual page, as roff");
    addText(man, "PAGE", options->page, "Its name; left out: attachectl");
    addText(man, "--all", options->all, "Write all of them into this folder instead");
    verbs.runs(
        man, [options](Session &session) { printPage(session, *options); }, false);

    auto kind = std::make_shared<QString>();
    CLI::App &offered = verbs.verb(verbs.root(), "__complete", "What a shell may offer");
    addText(offered, "KIND", *kind, "workflows, registrations, …", Need::Required);
    verbs.runsForShell(offered, [kind](Session &session) { offerStored(session, *kind); });
}

} // namespace attache
