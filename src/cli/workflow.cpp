// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/workflows.h"

#include <memory>

namespace attache
{
namespace
{

struct WhichOptions {
    QString workflow, project;
    bool yes = false;
};

void show(Session &session, const std::vector<Workflow> &workflows)
{
    Table table;
    table.header = {QStringLiteral("ID"), QStringLiteral("NAME"), QStringLiteral("PROJECT"),
                    QStringLiteral("TEAM"), QStringLiteral("CREATED AT")};
    for (const Workflow &each : workflows)
        table.rows.append({each.id, each.name, each.project, each.team, timeText(each.createdAt)});
    session.terminal().out(table.text());
}

void showOne(Session &session, const Workflow &workflow)
{
    if (session.isJson())
        session.print(toJson(workflow));
    else
        show(session, {workflow});
    session.done();
}

void list(Session &session)
{
    session.await(session.console().workflows().list(), [&session](const std::vector<Workflow> &all) {
        if (session.isJson())
            session.print(toJson(all));
        else if (all.empty())
            session.print(QStringLiteral("there are no workflows; attachectl workflow add NAME makes one"));
        else
            show(session, all);
        session.done();
    });
}

void removeFound(Session &session, const Workflow &workflow)
{
    session.await(session.console().workflows().remove(workflow.id), [&session, workflow] {
        if (session.isJson())
            session.print(toJson(workflow));
        else
            session.print(QStringLiteral("Workflow %1 deleted").arg(workflow.name));
        session.done();
    });
}

/// At once, as scripts expect it; a person is asked when something is attached to it.
void remove(Session &session, const WhichOptions &options)
{
    Workflows &workflows = session.console().workflows();
    session.await(
        workflows.find(options.workflow, options.project), [&session, options](const Workflow &found) {
            if (options.yes || !session.terminal().isInteractive())
                return removeFound(session, found);
            session.await(session.console().workflows().attachments(found.id),
                          [&session, found](const std::vector<Attachment> &attachments) {
                              const QString question =
                                  QStringLiteral("%1 has %2 attachments, which go with it. Delete it? [y/N] ")
                                      .arg(found.name)
                                      .arg(attachments.size());
                              if (attachments.empty() || confirmed(session, question))
                                  removeFound(session, found);
                          });
        });
}

} // namespace

void addWorkflowCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "workflow", "Workflows that attestations come from");

    auto workflow = std::make_shared<Workflow>();
    CLI::App &addVerb = verbs.verb(group, "add", "Make one known");
    addText(addVerb, "NAME", workflow->name, "Its name", Need::Required);
    addText(addVerb, "--project", workflow->project, "The project that it belongs to");
    addText(addVerb, "--team", workflow->team, "The team that looks after it");
    addText(addVerb, "--id", workflow->id, "Its UUID, where another system has given it one");
    verbs.runs(addVerb, [workflow](Session &session) {
        session.await(session.console().workflows().add(*workflow),
                      [&session](const Workflow &added) { showOne(session, added); });
    });

    CLI::App &listVerb = verbs.verb(group, "list", "List them");
    addAlias(listVerb, "ls");
    verbs.runs(listVerb, list);

    const auto addWhich = [&](const char *name, const char *description,
                              void (*run)(Session &, const WhichOptions &)) {
        auto options = std::make_shared<WhichOptions>();
        CLI::App &verb = verbs.verb(group, name, description);
        addTextEitherWay(verb, "W", "--workflow,--name", options->workflow, "Its id or name");
        addText(verb, "--project", options->project, "Its project, where its name is not unique");
        if (run == remove)
            addFlag(verb, "--yes,-y", options->yes, "Do not ask");
        verbs.runs(verb, [options, run](Session &session) { run(session, *options); });
    };
    addWhich("describe", "Show one", [](Session &session, const WhichOptions &options) {
        session.await(session.console().workflows().find(options.workflow, options.project),
                      [&session](const Workflow &found) { showOne(session, found); });
    });
    addWhich("delete", "Delete one, with its attachments", remove);

    auto restored = std::make_shared<QString>();
    CLI::App &restoreVerb = verbs.verb(
        group, "restore", "Take a delete back, with the attachments and deliveries that went along");
    addText(restoreVerb, "ID", *restored, "The workflow's id", Need::Required);
    verbs.runs(restoreVerb, [restored](Session &session) {
        session.await(session.console().workflows().restoreWorkflow(*restored), [&session, restored] {
            session.await(session.console().workflows().find(*restored),
                          [&session](const Workflow &found) { showOne(session, found); });
        });
    });
}

} // namespace attache
