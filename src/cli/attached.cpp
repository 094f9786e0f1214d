// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/registrations.h"
#include "engine/workflows.h"

#include <algorithm>
#include <memory>

namespace attache
{
namespace
{

struct AddOptions {
    QString workflow, project, integration;
    InputFlags inputs;
};

struct ListOptions {
    QString workflow, project;
};

QString workflowText(const Workflow &workflow)
{
    return workflow.project.isEmpty() ? workflow.name
                                      : QStringLiteral("%1/%2").arg(workflow.project, workflow.name);
}

/// What holds for an attachment: the registration's configuration, with its own options over it, as far as
/// not empty.
QJsonObject effectiveConfig(const Attachment &attachment, const std::vector<Registration> &registrations)
{
    QJsonObject config;
    const auto registration =
        std::find_if(registrations.begin(), registrations.end(), [&attachment](const Registration &each) {
            return each.id == attachment.registrationId;
        });
    if (registration != registrations.end())
        config = registration->config;
    for (auto it = attachment.config.begin(); it != attachment.config.end(); ++it)
        config.insert(it.key(), it.value());
    for (const QString &key : config.keys())
        if (config.value(key) == QLatin1String(""))
            config.remove(key);
    return config;
}

/// Where one of them is paused, another column says which; without that it is the table that scripts know.
Table tableOf(const std::vector<Attachment> &attachments, const std::vector<Registration> &registrations)
{
    const bool anyPaused = std::any_of(attachments.begin(), attachments.end(),
                                       [](const Attachment &each) { return each.isPaused; });
    Table table;
    table.header = {QStringLiteral("ID"),     QStringLiteral("KIND"),     QStringLiteral("INTEGRATION"),
                    QStringLiteral("CONFIG"), QStringLiteral("WORKFLOW"), QStringLiteral("ATTACHED AT")};
    if (anyPaused)
        table.header.append(QStringLiteral("STATE"));
    for (const Attachment &each : attachments) {
        QStringList row{each.id,
                        each.kind,
                        each.registrationName,
                        configText(effectiveConfig(each, registrations)),
                        workflowText(each.workflow),
                        timeText(each.createdAt)};
        if (anyPaused)
            row.append(each.isPaused ? QStringLiteral("paused") : QStringLiteral("active"));
        table.rows.append(row);
    }
    return table;
}

void show(Session &session, const std::vector<Attachment> &attachments)
{
    session.await(session.console().registrations().list(),
                  [&session, attachments](const std::vector<Registration> &registrations) {
                      session.terminal().out(tableOf(attachments, registrations).text());
                      session.done();
                  });
}

void showOne(Session &session, const Attachment &attachment)
{
    if (!session.isJson())
        return show(session, {attachment});
    session.print(toJson(attachment));
    session.done();
}

void list(Session &session, const ListOptions &options)
{
    session.await(session.console().workflows().attachments(options.workflow, options.project),
                  [&session](const std::vector<Attachment> &attachments) {
                      if (!session.isJson() && !attachments.empty())
                          return show(session, attachments);
                      if (session.isJson())
                          session.print(toJson(attachments));
                      else
                          session.print(QStringLiteral("there are no integrations attached"));
                      session.done();
                  });
}

void attach(Session &session, const AddOptions &options)
{
    readAttachmentInputs(
        session, options.integration, options.inputs,
        [&session, options](const Registration &registration, const QJsonObject &values) {
            session.await(session.console().workflows().attach(
                              {options.workflow, options.project, registration.id, values}, session.stop()),
                          [&session](const Attachment &attachment) { showOne(session, attachment); });
        });
}

void detach(Session &session, const QString &id)
{
    session.await(session.console().workflows().detach(id), [&session, id] {
        if (session.isJson())
            session.print(QJsonObject{{QStringLiteral("id"), id}});
        else
            session.print(QStringLiteral("integration detached"));
        session.done();
    });
}

void restore(Session &session, const QString &id)
{
    session.await(session.console().workflows().restoreAttachment(id), [&session, id] {
        session.await(session.console().workflows().attachment(id),
                      [&session](const Attachment &attachment) { showOne(session, attachment); });
    });
}

struct UpdateOptions {
    QString id;
    InputFlags inputs;
    QStringList unset;
};

void update(Session &session, const UpdateOptions &options, const Attachment &attachment)
{
    const CatalogueEntry *entry = session.console().catalogue().entry(attachment.kind);
    if (!entry)
        return session.fail(noSuchIntegration(session.console().catalogue(), attachment.kind));
    const Result<QJsonObject> given =
        readInputs(options.inputs, entry->attachment, session.terminal(), Schema::Absent::IsKept);
    if (!given)
        return session.fail(given.error());
    QJsonObject values = attachment.config;
    for (const QString &key : options.unset)
        values.remove(key);
    for (auto it = given->begin(); it != given->end(); ++it)
        values.insert(it.key(), it.value());
    session.await(session.console().workflows().change(attachment.id, values, session.stop()),
                  [&session](const Workflows::Changed &changed) { showOne(session, changed.attachment); });
}

void addUpdateVerb(Verbs &verbs, CLI::App &attached)
{
    auto updateOptions = std::make_shared<UpdateOptions>();
    CLI::App &updateVerb = verbs.verb(attached, "update", "Change the options of one; its history stays");
    addTextEitherWay(updateVerb, "ID", "--id", updateOptions->id, "The attachment's id");
    addInputFlags(updateVerb, updateOptions->inputs);
    addTexts(updateVerb, "--unset", updateOptions->unset, "An option to leave out from now on");
    verbs.runs(updateVerb, [updateOptions](Session &session) {
        session.await(session.console().workflows().attachment(updateOptions->id),
                      [&session, updateOptions](const Attachment &attachment) {
                          update(session, *updateOptions, attachment);
                      });
    });
}

void addRestoreVerb(Verbs &verbs, CLI::App &attached)
{
    auto restored = std::make_shared<QString>();
    CLI::App &restoreVerb =
        verbs.verb(attached, "restore", "Take a delete back, with the deliveries that waited");
    addTextEitherWay(restoreVerb, "ID", "--id", *restored, "The attachment's id");
    verbs.runs(restoreVerb, [restored](Session &session) { restore(session, *restored); });
}

void addPauseVerbs(Verbs &verbs, CLI::App &attached)
{
    using Set = QFuture<Result<Attachment>> (Workflows::*)(QString);
    const auto add = [&](const char *name, const char *description, Set set) {
        auto id = std::make_shared<QString>();
        CLI::App &verb = verbs.verb(attached, name, description);
        addTextEitherWay(verb, "ID", "--id", *id, "The attachment's id");
        verbs.runs(verb, [id, set](Session &session) {
            session.await((session.console().workflows().*set)(*id),
                          [&session](const Attachment &attachment) { showOne(session, attachment); });
        });
    };
    add("pause", "Hold what goes to one, while its integration sends for other workflows", &Workflows::pause);
    add("resume", "Let what was held for one go on", &Workflows::resume);
}

} // namespace

void addAttachedCommands(Verbs &verbs, CLI::App &integration)
{
    CLI::App &attached = verbs.group(integration, "attached", "Integrations attached to workflows");

    auto addOptions = std::make_shared<AddOptions>();
    CLI::App &addVerb = verbs.verb(attached, "add", "Attach a registered integration to a workflow");
    addAlias(addVerb, "attach");
    addText(addVerb, "--workflow", addOptions->workflow, "The workflow's id or name", Need::Required);
    addText(addVerb, "--integration", addOptions->integration, "The registered integration's id or name",
            Need::Required);
    addText(addVerb, "--project", addOptions->project,
            "The workflow's project, where its name is not unique");
    addInputFlags(addVerb, addOptions->inputs);
    verbs.runs(addVerb, [addOptions](Session &session) { attach(session, *addOptions); });

    auto listOptions = std::make_shared<ListOptions>();
    CLI::App &listVerb = verbs.verb(attached, "list", "List what is attached");
    addAlias(listVerb, "ls");
    addText(listVerb, "--workflow", listOptions->workflow, "Only of this workflow");
    addText(listVerb, "--project", listOptions->project, "Only of this project's workflows");
    verbs.runs(listVerb, [listOptions](Session &session) { list(session, *listOptions); });

    addUpdateVerb(verbs, attached);
    addPauseVerbs(verbs, attached);
    addRestoreVerb(verbs, attached);
    addAttachedPreviewCommands(verbs, attached);

    struct DetachOptions {
        QString id;
        bool yes = false;
    };

    auto detachOptions = std::make_shared<DetachOptions>();
    CLI::App &deleteVerb = verbs.verb(attached, "delete", "Detach one");
    addAlias(deleteVerb, "detach");
    addTextEitherWay(deleteVerb, "ID", "--id", detachOptions->id, "The attachment's id");
    addFlag(deleteVerb, "--yes,-y", detachOptions->yes, "Do not ask");
    verbs.runs(deleteVerb, [detachOptions](Session &session) {
        const QString question =
            QStringLiteral("Detach %1? Its waiting deliveries are cancelled. [y/N] ").arg(detachOptions->id);
        if (detachOptions->yes || !session.terminal().isInteractive() || confirmed(session, question))
            detach(session, detachOptions->id);
    });
}

} // namespace attache
