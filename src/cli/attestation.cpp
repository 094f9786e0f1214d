// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/pages.h"
#include "cli/table.h"
#include "engine/intake.h"
#include "engine/workflows.h"

#include <QJsonDocument>

#include <memory>

namespace attache
{
namespace
{

QString signatureText(const SignatureState &signature)
{
    return signature.trusted ? QStringLiteral("%1, trusted").arg(stateName(signature.state))
                             : stateName(signature.state);
}

void show(Session &session, const std::vector<AttestationRecord> &attestations)
{
    Table table;
    table.header = {QStringLiteral("ID"),        QStringLiteral("WORKFLOW"), QStringLiteral("RUN"),
                    QStringLiteral("SIGNATURE"), QStringLiteral("DIGEST"),   QStringLiteral("RECEIVED AT")};
    for (const AttestationRecord &each : attestations)
        table.rows.append({each.id, each.workflow.name, each.runId, signatureText(each.signature),
                           each.digest, timeText(each.receivedAt)});
    session.terminal().out(table.text());
}

/// Lists carry no materials; JSON has them, one look-up each.
void printWithMaterials(Session &session, std::shared_ptr<std::vector<AttestationRecord>> all,
                        std::size_t next)
{
    if (next == all->size()) {
        session.print(toJson(*all));
        return session.done();
    }
    session.await(session.console().intake().find((*all)[next].id),
                  [&session, all, next](AttestationRecord found) {
                      (*all)[next] = std::move(found);
                      printWithMaterials(session, all, next + 1);
                  });
}

struct ListOptions {
    int limit = defaultLimit;
    QString search, workflow, project, signature;
};

void printList(Session &session, int limit, const store::AttestationFilter &filter)
{
    session.await(session.console().intake().list(limit + 1, {}, filter),
                  [&session, limit](std::vector<AttestationRecord> page) {
                      cutToLimit(session, page, limit);
                      if (session.isJson())
                          return printWithMaterials(
                              session, std::make_shared<std::vector<AttestationRecord>>(std::move(page)), 0);
                      if (page.empty())
                          session.print(QStringLiteral(
                              "there are no attestations; attachectl attestation push FILE takes one in"));
                      else
                          show(session, page);
                      session.done();
                  });
}

void list(Session &session, const ListOptions &options)
{
    store::AttestationFilter filter;
    filter.search = options.search;
    if (!options.signature.isEmpty()) {
        const auto state = signatureState(options.signature);
        if (!state)
            return session.fail({Error::Kind::Invalid,
                                 QStringLiteral("--signature"),
                                 QStringLiteral("must be one of: valid, invalid, unverifiable, unsigned"),
                                 {},
                                 {}});
        filter.signatures = {*state};
    }
    if (options.workflow.isEmpty())
        return printList(session, options.limit, filter);
    session.await(session.console().workflows().find(options.workflow, options.project),
                  [&session, filter, limit = options.limit](const Workflow &workflow) {
                      store::AttestationFilter ofWorkflow = filter;
                      ofWorkflow.workflowId = workflow.id;
                      printList(session, limit, ofWorkflow);
                  });
}

void showDetail(Session &session, const AttestationRecord &attestation)
{
    const auto line = [&session](const char *name, const QString &value) {
        if (!value.isEmpty())
            session.print(QStringLiteral("%1 %2").arg(QLatin1String(name), -16).arg(value));
    };
    line("id", attestation.id);
    line("digest", attestation.digest);
    line("envelope digest", attestation.envelopeDigest);
    line("subjects", attestation.subjects.join(QLatin1String(", ")));
    line("workflow", attestation.workflow.name);
    line("project", attestation.workflow.project);
    line("run", attestation.runId);
    line("run state", attestation.runState);
    line("started at", timeText(attestation.startedAt));
    line("finished at", timeText(attestation.finishedAt));
    line("runner", attestation.runnerType);
    line("runner url", attestation.runnerUrl);
    line("received at", timeText(attestation.receivedAt));
    line("signature", signatureText(attestation.signature));
    line("signer", attestation.signature.signer);
    line("", attestation.signature.checks.empty() ? attestation.signature.reason : QString());
    for (const SignatureCheck &check : attestation.signature.checks)
        line("", QStringLiteral("%1: %2").arg(check.name, check.detail));
    Table table;
    table.title = QStringLiteral("Materials");
    table.header = {QStringLiteral("NAME"), QStringLiteral("TYPE"), QStringLiteral("DIGEST"),
                    QStringLiteral("FILE"), QStringLiteral("AVAILABLE")};
    for (const MaterialRecord &each : attestation.materials)
        table.rows.append(
            {each.name, each.type, each.digest, each.filename.isEmpty() ? each.value : each.filename,
             each.reason.isEmpty() ? (each.available ? QStringLiteral("yes") : QStringLiteral("no"))
                                   : each.reason});
    if (!table.rows.isEmpty())
        session.terminal().out(table.text());
}

/// With --full the statement, as signed, comes along.
void describe(Session &session, const QString &id, bool full)
{
    session.await(session.console().intake().find(id), [&session, full](const AttestationRecord &found) {
        const auto finish = [&session, found](const QJsonObject &statement) {
            QJsonObject json = toJson(found);
            if (!statement.isEmpty())
                json.insert(QStringLiteral("statement"), statement);
            if (session.isJson())
                session.print(json);
            else
                showDetail(session, found);
            if (!session.isJson() && !statement.isEmpty())
                session.print(QString::fromUtf8(QJsonDocument(statement).toJson()).trimmed());
            session.done();
        };
        if (!full)
            return finish({});
        session.await(session.console().intake().contents(found.id),
                      [finish](const Attestation &contents) { finish(contents.statement); });
    });
}

} // namespace

void addAttestationCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "attestation", "Attestations: take in, list, describe");
    addPushCommand(verbs, group);

    addMaterialCommands(verbs, group);

    auto listed = std::make_shared<ListOptions>();
    CLI::App &listVerb = verbs.verb(group, "list", "List them, newest first");
    addAlias(listVerb, "ls");
    addNumber(listVerb, "--limit", listed->limit, "At most so many");
    addText(listVerb, "--search", listed->search,
            "Words that are in its run, workflow, subjects, materials or digests");
    addText(listVerb, "--workflow", listed->workflow, "Only those of this workflow, by id or name");
    addText(listVerb, "--project", listed->project, "The workflow's project, where its name is not unique");
    addText(listVerb, "--signature", listed->signature, "Only those that are valid, invalid, …");
    verbs.runs(listVerb, [listed](Session &session) { list(session, *listed); });

    struct Options {
        QString id;
        bool full = false;
    };

    auto options = std::make_shared<Options>();
    CLI::App &describeVerb = verbs.verb(group, "describe", "Show one");
    addTextEitherWay(describeVerb, "ID", "--id", options->id, "Its id or digest");
    addFlag(describeVerb, "--full", options->full, "Show the statement too");
    verbs.runs(describeVerb, [options](Session &session) { describe(session, options->id, options->full); });
}

} // namespace attache
