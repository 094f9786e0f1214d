// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/since.h"
#include "cli/table.h"
#include "engine/registrations.h"
#include "engine/workflows.h"

#include <memory>

namespace attache
{
namespace
{

struct PreviewOptions {
    QString workflow, project, integration;
    InputFlags inputs;
    int limit = Workflows::mostPreviewed;
};

struct BackfillOptions {
    QString id, since;
    int limit = Workflows::mostAtOnce;
    bool dryRun = false;
};

QJsonObject toJson(const Workflows::Previewed &row)
{
    QJsonArray values;
    for (const auto &[name, value] : row.values)
        values.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return {{QStringLiteral("id"), row.attestation.id},
            {QStringLiteral("digest"), row.attestation.digest},
            {QStringLiteral("runId"), row.attestation.runId},
            {QStringLiteral("receivedAt"), timeText(row.attestation.receivedAt)},
            {QStringLiteral("verdict"), row.verdict},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("values"), values}};
}

QJsonObject toJson(const Workflows::Preview &preview)
{
    QJsonArray attestations;
    for (const Workflows::Previewed &row : preview.rows)
        attestations.append(toJson(row));
    return {{QStringLiteral("stored"), preview.stored},
            {QStringLiteral("send"), preview.send},
            {QStringLiteral("skip"), preview.skip},
            {QStringLiteral("hold"), preview.hold},
            {QStringLiteral("refuse"), preview.refuse},
            {QStringLiteral("neverProduced"), QJsonArray::fromStringList(preview.neverProduced)},
            {QStringLiteral("attestations"), attestations}};
}

QString valuesText(const Workflows::Previewed &row)
{
    QStringList lines;
    for (const auto &[name, value] : row.values)
        lines += QStringLiteral("%1: %2").arg(name, value);
    return lines.join(QLatin1Char('\n'));
}

void show(Session &session, const Workflows::Preview &preview)
{
    if (!preview.neverProduced.isEmpty())
        session.note(QStringLiteral("note: this workflow has never produced %1")
                         .arg(preview.neverProduced.join(QStringLiteral(" or "))));
    if (preview.rows.empty())
        return session.print(QStringLiteral("nothing is stored of this workflow; push an attestation to see "
                                            "what would be sent"));
    Table table;
    table.header = {QStringLiteral("RECEIVED AT"), QStringLiteral("RUN"), QStringLiteral("VERDICT"),
                    QStringLiteral("REASON"), QStringLiteral("VALUES")};
    for (const Workflows::Previewed &row : preview.rows)
        table.rows.append({timeText(row.attestation.receivedAt), row.attestation.runId, row.verdict,
                           row.reason, valuesText(row)});
    session.terminal().out(table.text());
    session.print(QStringLiteral("would have sent %1 of %2").arg(preview.send).arg(int(preview.rows.size())));
}

void preview(Session &session, const PreviewOptions &options)
{
    readAttachmentInputs(session, options.integration, options.inputs,
                         [&session, options](const Registration &registration, const QJsonObject &values) {
                             session.await(session.console().workflows().preview(
                                               {options.workflow, options.project, registration.id, values},
                                               options.limit, session.stop()),
                                           [&session](const Workflows::Preview &preview) {
                                               if (session.isJson())
                                                   session.print(toJson(preview));
                                               else
                                                   show(session, preview);
                                               session.done();
                                           });
                         });
}

/// Says what was made, and what is left where it was interrupted.
void finish(Session &session, const Workflows::Backfill &backfill)
{
    if (session.isJson()) {
        session.print(QJsonObject{{QStringLiteral("made"), backfill.made},
                                  {QStringLiteral("left"), backfill.left},
                                  {QStringLiteral("unreadable"), backfill.unreadable}});
    } else {
        session.print(QStringLiteral("deliveries made: %1").arg(backfill.made));
        if (backfill.left > 0)
            session.print(QStringLiteral("left: %1; the same command makes them").arg(backfill.left));
        if (backfill.firstUnreadable)
            session.print(
                QStringLiteral("stored attestations that cannot be read any more: %1; the first: %2")
                    .arg(backfill.unreadable)
                    .arg(backfill.firstUnreadable->text()));
    }
    session.done(backfill.left > 0 || backfill.unreadable > 0 ? WorkFailed : Done);
}

void backfill(Session &session, const BackfillOptions &options)
{
    Workflows::BackfillFilter filter{{}, options.limit};
    if (!options.since.isEmpty()) {
        filter.since = sinceTime(options.since, QDateTime::currentDateTimeUtc());
        if (!filter.since)
            return session.fail({Error::Kind::Invalid,
                                 QStringLiteral("--since"),
                                 QStringLiteral("%1 is not a time").arg(options.since),
                                 QStringLiteral("Give one as 2026-01-02T15:04:05Z, or as 3d, 2h or 30m."),
                                 {}});
    }
    Workflows &workflows = session.console().workflows();
    if (!options.dryRun)
        return session.await(workflows.backfill(options.id, filter, session.stop()),
                             [&session](const Workflows::Backfill &done) { finish(session, done); });
    session.await(workflows.countBackfill(options.id, filter), [&session](int count) {
        if (session.isJson())
            session.print(QJsonObject{{QStringLiteral("wouldMake"), count}});
        else
            session.print(QStringLiteral("stored attestations that could be sent: %1").arg(count));
        session.done();
    });
}

} // namespace

void addAttachedPreviewCommands(Verbs &verbs, CLI::App &attached)
{
    auto options = std::make_shared<PreviewOptions>();
    CLI::App &previewVerb = verbs.verb(
        attached, "preview", "Show what attaching would have done with the attestations that are stored");
    addText(previewVerb, "--workflow", options->workflow, "The workflow's id or name", Need::Required);
    addText(previewVerb, "--integration", options->integration, "The registered integration's id or name",
            Need::Required);
    addText(previewVerb, "--project", options->project,
            "The workflow's project, where its name is not unique");
    addInputFlags(previewVerb, options->inputs);
    addNumber(previewVerb, "--limit", options->limit, "Only the newest so many");
    verbs.runs(previewVerb, [options](Session &session) { preview(session, *options); });

    auto backfillOptions = std::make_shared<BackfillOptions>();
    CLI::App &backfillVerb =
        verbs.verb(attached, "backfill", "Send the stored attestations that came before it was attached");
    addTextEitherWay(backfillVerb, "ID", "--id", backfillOptions->id, "The attachment's id");
    addText(backfillVerb, "--since", backfillOptions->since,
            "Only what was taken in since then: a time, or 3d, 2h, 30m");
    addNumber(backfillVerb, "--limit", backfillOptions->limit, "Only the newest so many");
    addFlag(backfillVerb, "--dry-run", backfillOptions->dryRun, "Only count them");
    verbs.runs(backfillVerb, [backfillOptions](Session &session) { backfill(session, *backfillOptions); });
}

} // namespace attache
