// SPDX-License-Identifier: Apache-2.0
#include "core/summary_content.h"

#include "core/shorten.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache
{

namespace
{

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

// UTF-16 units. What is longer is no use to somebody who reads; the attestation has it.
constexpr qsizetype longestName = 120;
constexpr qsizetype longestValue = 240;
constexpr qsizetype longestSentence = 480;
constexpr qsizetype mostLines = 8; ///< of one value, or of one row's annotations or violations

QStringList linesOf(const QString &text, qsizetype longest = longestValue)
{
    QStringList lines = shortened(text, longest).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > mostLines) {
        lines.resize(mostLines);
        lines.append(QString(QChar(0x2026)));
    }
    return lines;
}

/// Appends the first few of `lines`, and how many more there are.
void appendSome(const QStringList &lines, QString (*more)(int count), QStringList &target)
{
    target += lines.mid(0, mostLines);
    if (lines.size() > mostLines)
        target += more(int(lines.size() - mostLines));
}

void addRow(SummaryTable &table, const QString &name, const QString &value)
{
    if (const QStringList lines = linesOf(value); !lines.isEmpty())
        table.rows.push_back({name, lines});
}

bool isBuiltIn(const QString &annotation)
{
    return annotation.startsWith(QLatin1String("chainloop."));
}

QString moreFields(int count)
{
    return counted(count, Summary::tr("… 1 more line"), Summary::tr("… %n more lines", nullptr, count));
}

QString moreResults(int count)
{
    return counted(count, Summary::tr("… 1 more policy result"),
                   Summary::tr("… %n more policy results", nullptr, count));
}

QString moreViolations(int count)
{
    return counted(count, Summary::tr("… 1 more violation"),
                   Summary::tr("… %n more violations", nullptr, count));
}

QString moreMaterials(int count)
{
    return counted(count, Summary::tr("… 1 more material"),
                   Summary::tr("… %n more materials", nullptr, count));
}

QString moreRefused(int count)
{
    return counted(count, Summary::tr("… 1 more material that cannot be used"),
                   Summary::tr("… %n more materials that cannot be used", nullptr, count));
}

QString moreAnnotations(int count)
{
    return counted(count, Summary::tr("… 1 more annotation"),
                   Summary::tr("… %n more annotations", nullptr, count));
}

QString moreVariables(int count)
{
    return counted(count, Summary::tr("… 1 more environment variable"),
                   Summary::tr("… %n more environment variables", nullptr, count));
}

/// "29 materials (203 built-in annotations are not listed)".
QString titleOf(const QString &title, int builtIn)
{
    if (builtIn == 0)
        return title;
    return Summary::tr("%1 (%2 not listed)")
        .arg(title, counted(builtIn, Summary::tr("1 built-in annotation"),
                            Summary::tr("%n built-in annotations", nullptr, builtIn)));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : QString();
}

QString durationText(const RunMetadata &run)
{
    const qint64 seconds = run.startedAt.secsTo(run.finishedAt);
    if (!run.startedAt.isValid() || !run.finishedAt.isValid() || seconds < 0)
        return {};
    if (seconds < 60)
        return Summary::tr("%1 s").arg(seconds);
    return Summary::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString policyText(const PolicyStatus &policy)
{
    if (policy.verdict == PolicyStatus::Verdict::NotApplicable)
        return Summary::tr("no policies applied");
    QStringList counts{counted(policy.violations, Summary::tr("1 violation"),
                               Summary::tr("%n violations", nullptr, policy.violations))};
    if (policy.skipped > 0)
        counts += Summary::tr("%1 skipped").arg(policy.skipped);
    counts += Summary::tr("%1 of %2 passed").arg(policy.passed).arg(policy.total);
    return QStringLiteral("%1 (%2)").arg(verdictName(policy.verdict), counts.join(QStringLiteral(", ")));
}

QString signatureText(const SignatureState &signature)
{
    QString state = stateName(signature.state);
    if (signature.state == SignatureState::State::Valid && signature.trusted)
        state += Summary::tr(", trusted");
    return signature.reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, signature.reason);
}

QString commitText(const Attestation &attestation)
{
    for (const Subject &subject : attestation.subjects) {
        if (subject.name != QLatin1String("git.head"))
            continue;
        const QString message = subject.annotations.value(QLatin1String("message")).toString();
        return subject.digest.value(QStringLiteral("sha1")) + QLatin1Char('\n') +
               message.trimmed().section(QLatin1Char('\n'), 0, 0);
    }
    return {};
}

SummaryTable overview(const Attestation &attestation, const Workflow &workflow,
                      const SignatureState &signature)
{
    const RunMetadata &run = attestation.run;
    SummaryTable table{
        Summary::tr("Workflow run"), Summary::tr("Field"), Summary::tr("Value"), {}, false, moreFields};
    addRow(table, Summary::tr("Workflow"), workflow.name.isEmpty() ? run.workflowName : workflow.name);
    addRow(table, Summary::tr("Project"),
           QStringLiteral("%1 %2").arg(workflow.project.isEmpty() ? run.project : workflow.project,
                                       run.projectVersion));
    addRow(table, Summary::tr("State"), Summary::tr("success"));
    addRow(table, Summary::tr("Policies"), policyText(attestation.policy));
    addRow(table, Summary::tr("Signature"), signatureText(signature));
    addRow(table, Summary::tr("Team"), workflow.team.isEmpty() ? run.team : workflow.team);
    addRow(table, Summary::tr("Organization"), run.organization);
    addRow(table, Summary::tr("Contract"),
           QStringLiteral("%1 %2").arg(run.contractName, run.contractVersion));
    addRow(table, Summary::tr("Run"), run.runId);
    addRow(table, Summary::tr("Started"), timeText(run.startedAt));
    addRow(table, Summary::tr("Finished"), timeText(run.finishedAt));
    addRow(table, Summary::tr("Took"), durationText(run));
    if (run.runnerType != QLatin1String("RUNNER_TYPE_UNSPECIFIED"))
        addRow(table, Summary::tr("Runner"), run.runnerType);
    addRow(table, Summary::tr("Runner link"), run.runnerUrl);
    addRow(table, Summary::tr("Commit"), commitText(attestation));
    addRow(table, Summary::tr("Attestation"), attestation.digest);
    return table;
}

SummaryRow policyRow(const PolicyEvaluation &evaluation)
{
    SummaryRow row{oneLine(evaluation.name, longestName), {}};
    if (!evaluation.material.isEmpty())
        row.lines += Summary::tr("about %1").arg(oneLine(evaluation.material, longestName));
    QStringList violations;
    for (const QString &violation : evaluation.violations)
        violations += linesOf(violation, longestSentence).join(QLatin1Char(' '));
    appendSome(violations, moreViolations, row.lines);
    if (violations.isEmpty())
        row.lines +=
            oneLine(Summary::tr("skipped: %1").arg(evaluation.skipReasons.join(QStringLiteral("; "))),
                    longestSentence);
    return row;
}

/// What violates comes first, then what was skipped; what passed is only counted, above.
SummaryTable policyTable(const PolicyStatus &policy)
{
    SummaryTable table{Summary::tr("Policies: %1").arg(policyText(policy)),
                       Summary::tr("Policy"),
                       Summary::tr("Result"),
                       {},
                       true,
                       moreResults};
    for (const PolicyEvaluation &evaluation : policy.evaluations) {
        if (!evaluation.violations.isEmpty())
            table.rows.push_back(policyRow(evaluation));
    }
    for (const PolicyEvaluation &evaluation : policy.evaluations) {
        if (evaluation.violations.isEmpty() && evaluation.skipped)
            table.rows.push_back(policyRow(evaluation));
    }
    return table;
}

SummaryRow materialRow(const Material &material)
{
    SummaryRow row{oneLine(material.name, longestName), {oneLine(material.type, longestName)}};
    row.lines += linesOf(material.filename.isEmpty() ? material.value : material.filename);
    if (!material.tag.isEmpty())
        row.lines += Summary::tr("tag %1").arg(oneLine(material.tag, longestName));
    if (!material.digest.isEmpty())
        row.lines += oneLine(material.digest, longestName);
    QStringList annotations;
    const QMap<QString, QString> own = material.userAnnotations();
    for (auto annotation = own.begin(); annotation != own.end(); ++annotation)
        annotations += QStringLiteral("%1: %2").arg(oneLine(annotation.key(), longestName),
                                                    oneLine(annotation.value(), longestValue));
    appendSome(annotations, moreAnnotations, row.lines);
    return row;
}

SummaryTable materialTable(const std::vector<Material> &materials)
{
    SummaryTable table{
        {}, Summary::tr("Material"), Summary::tr("Type, content, annotations"), {}, true, moreMaterials};
    int builtIn = 0;
    for (const Material &material : materials) {
        table.rows.push_back(materialRow(material));
        builtIn +=
            int(std::count_if(material.annotations.keyBegin(), material.annotations.keyEnd(), isBuiltIn));
    }
    const int count = int(materials.size());
    table.title = titleOf(
        counted(count, Summary::tr("1 material"), Summary::tr("%n materials", nullptr, count)), builtIn);
    return table;
}

SummaryTable refusedTable(const std::vector<RefusedMaterial> &refused)
{
    SummaryTable table{Summary::tr("Materials that cannot be used"),
                       Summary::tr("Material"),
                       Summary::tr("Reason"),
                       {},
                       true,
                       moreRefused};
    for (const RefusedMaterial &material : refused)
        table.rows.push_back(
            {oneLine(material.name, longestName), linesOf(material.reason, longestSentence)});
    return table;
}

SummaryTable annotationTable(const QMap<QString, QString> &annotations)
{
    SummaryTable table{{}, Summary::tr("Annotation"), Summary::tr("Value"), {}, false, moreAnnotations};
    for (auto annotation = annotations.begin(); annotation != annotations.end(); ++annotation) {
        if (!isBuiltIn(annotation.key()))
            table.rows.push_back({oneLine(annotation.key(), longestName), linesOf(annotation.value())});
    }
    table.title = titleOf(Summary::tr("Annotations"), int(annotations.size()) - int(table.rows.size()));
    return table;
}

SummaryTable environmentTable(const QMap<QString, QString> &environment)
{
    SummaryTable table{Summary::tr("Environment variables"),
                       Summary::tr("Name"),
                       Summary::tr("Value"),
                       {},
                       false,
                       moreVariables};
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        table.rows.push_back({oneLine(variable.key(), longestName), linesOf(variable.value())});
    return table;
}

} // namespace

std::vector<SummaryTable> summaryTables(const Attestation &attestation, const Workflow &workflow,
                                        const SignatureState &signature)
{
    std::vector<SummaryTable> tables{
        overview(attestation, workflow, signature),   policyTable(attestation.policy),
        materialTable(attestation.materials),         refusedTable(attestation.refused),
        annotationTable(attestation.run.annotations), environmentTable(attestation.run.environment)};
    std::erase_if(tables, [](const SummaryTable &table) { return table.rows.empty(); });
    return tables;
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many;
}

} // namespace attache
