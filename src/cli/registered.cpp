// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/registrationoutput.h"
#include "engine/registrations.h"

#include <memory>

namespace attache
{
namespace
{

struct AddOptions {
    QString kind, name, description;
    InputFlags inputs;
    bool force = false;
};

struct DeleteOptions {
    QString name;
    bool yes = false;
};

void list(Session &session)
{
    session.await(session.console().registrations().list(), [&session](const std::vector<Registration> &all) {
        if (session.isJson())
            session.print(toJson(all));
        else if (all.empty())
            session.print(QStringLiteral("there are no third party integrations registered yet"));
        else
            showRegistrations(session, all);
        session.done();
    });
}

void add(Session &session, const AddOptions &options)
{
    const CatalogueEntry *entry = session.console().catalogue().entry(options.kind);
    if (!entry)
        return session.fail(noSuchIntegration(session.console().catalogue(), options.kind));
    const Result<void> named = options.name.isEmpty() ? Result<void>() : checkName(options.name);
    if (!named && session.terminal().isInteractive())
        return session.fail(named.error()); // before a secret is asked for
    const Result<QJsonObject> values =
        readInputs(options.inputs, entry->registration, session.terminal(), Schema::Absent::IsMissing);
    if (!named && values)
        return session.fail(named.error());
    if (!named)
        session.error(named.error());
    if (!values)
        return session.fail(values.error());
    tellChecks(session);
    session.await(
        session.console().registrations().add(
            {options.kind, options.name, options.description, *values, options.force}, session.stop()),
        [&session](const Registration &registration) {
            if (registration.state == Registration::State::Unverified)
                session.note(QStringLiteral("note: %1 is kept without having been verified: %2")
                                 .arg(registration.name, registration.reason));
            showRegistration(session, registration);
        });
}

void removeFound(Session &session, const Registration &registration)
{
    session.await(session.console().registrations().removeForGood(registration.id), [&session, registration] {
        if (session.isJson())
            session.print(toJson(registration));
        else
            session.print(QStringLiteral("Integration %1 deregistered").arg(registration.name));
        session.done();
    });
}

/// At once, as scripts expect it; a person is asked when deleting takes more along than they may know of.
void remove(Session &session, const DeleteOptions &options)
{
    session.await(session.console().registrations().find(options.name), [&session,
                                                                         options](const Registration &found) {
        if (options.yes || !session.terminal().isInteractive())
            return removeFound(session, found);
        session.await(session.console().registrations().use(found.id),
                      [&session, found](const store::RegistrationUse &use) {
                          const QString question =
                              QStringLiteral("%1 is attached to %2, and has %3 waiting deliveries; all of it "
                                             "goes with it. Delete it? [y/N] ")
                                  .arg(found.name, use.workflows.join(QStringLiteral(", ")))
                                  .arg(use.waitingDeliveries);
                          if (use.attachments == 0 || confirmed(session, question))
                              removeFound(session, found);
                      });
    });
}

} // namespace

bool confirmed(Session &session, const QString &question)
{
    const std::optional<QString> answer = session.terminal().ask(question, true);
    if (answer && (answer->trimmed().toLower() == QLatin1String("y") ||
                   answer->trimmed().toLower() == QLatin1String("yes")))
        return true;
    session.fail(
        {Error::Kind::Cancelled, QStringLiteral("stopped"), QStringLiteral("nothing was deleted"), {}, {}});
    return false;
}

void addRegisteredCommands(Verbs &verbs, CLI::App &integration)
{
    CLI::App &registered = verbs.group(integration, "registered", "Instances of integrations");

    auto addOptions = std::make_shared<AddOptions>();
    CLI::App &addVerb = verbs.verb(registered, "add", "Register an instance of an integration");
    addText(addVerb, "ID", addOptions->kind, "The integration's id", Need::Required);
    addText(addVerb, "--name", addOptions->name, "Its name; left out: the integration's id, id-2 …");
    addText(addVerb, "--description", addOptions->description, "What it is for");
    addInputFlags(addVerb, addOptions->inputs);
    addFlag(addVerb, "--force", addOptions->force,
            "Keep it, unverified, though the service refuses or does not answer");
    verbs.runs(addVerb, [addOptions](Session &session) { add(session, *addOptions); });

    CLI::App &listVerb = verbs.verb(registered, "list", "List them");
    addAlias(listVerb, "ls");
    verbs.runs(listVerb, list);

    auto deleteOptions = std::make_shared<DeleteOptions>();
    CLI::App &deleteVerb = verbs.verb(registered, "delete", "Delete one, with its attachments and secrets");
    addTextEitherWay(deleteVerb, "NAME", "--name", deleteOptions->name, "Its name or id");
    addFlag(deleteVerb, "--yes,-y", deleteOptions->yes, "Do not ask");
    verbs.runs(deleteVerb, [deleteOptions](Session &session) { remove(session, *deleteOptions); });

    addRegisteredChangeCommands(verbs, registered);
}

} // namespace attache
