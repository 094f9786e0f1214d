// SPDX-License-Identifier: Apache-2.0
#include "core/summary.h"

#include "core/shorten.h"
#include "core/summary_writer.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace attache
{

namespace
{

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr qsizetype longestTitle = 200;    // UTF-16 units
constexpr qsizetype longestWorkflow = 120; // leaves room for what happened

qsizetype sizeOf(const QString &text, SummaryLimit::Unit unit)
{
    switch (unit) {
    case SummaryLimit::Unit::Bytes:
        return text.toUtf8().size();
    case SummaryLimit::Unit::Utf16:
        return text.size();
    case SummaryLimit::Unit::CodePoints:
        return text.size() -
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    }
    Q_UNREACHABLE();
}

bool fits(const QString &text, SummaryLimit limit)
{
    return limit.size <= 0 || sizeOf(text, limit.unit) <= limit.size;
}

std::unique_ptr<SummaryWriter> writerOf(SummaryFormat format, const std::vector<SummaryTable> &tables)
{
    switch (format) {
    case SummaryFormat::Text:
        return textSummary(tables);
    case SummaryFormat::Markdown:
        return markdownSummary();
    case SummaryFormat::Html:
        return htmlSummary();
    }
    Q_UNREACHABLE();
}

/// What follows when `shown` rows of table `at` have been written: its end, and how much there is besides.
QString ending(const SummaryWriter &writer, const std::vector<SummaryTable> &tables, std::size_t at,
               std::size_t shown)
{
    QString text = shown > 0 ? writer.closing() : QString();
    for (std::size_t table = at; table < tables.size(); ++table) {
        const std::size_t left = tables[table].rows.size() - (table == at ? shown : 0);
        if (left > 0)
            text += writer.note(tables[table].more(int(left)));
    }
    return text + writer.tail();
}

/// As much as fits, ending after a row. Nothing when not even the first row does.
QString laidOut(const SummaryWriter &writer, const std::vector<SummaryTable> &tables, SummaryLimit limit)
{
    QString text = writer.head();
    QString end;
    qsizetype used = sizeOf(text, limit.unit);
    for (std::size_t at = 0; at < tables.size(); ++at) {
        const SummaryTable &table = tables[at];
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QString piece = row == 0 ? writer.opening(table) : QString();
            piece += writer.row(table, qsizetype(row));
            if (limit.size > 0) {
                const QString next = ending(writer, tables, at, row + 1);
                const qsizetype size = sizeOf(piece, limit.unit);
                if (used + size + sizeOf(next, limit.unit) > limit.size)
                    return end.isEmpty() ? QString() : text + end;
                used += size;
                end = next;
            }
            text += piece;
        }
        const QString closing = writer.closing();
        used += sizeOf(closing, limit.unit);
        text += closing;
        end = ending(writer, tables, at + 1, 0);
    }
    return text + writer.tail();
}

/// As many of its characters as fit when they are escaped.
QString titleWithin(const SummaryWriter &writer, const QString &title, SummaryLimit limit)
{
    if (fits(writer.escaped(title), limit))
        return writer.escaped(title);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, title);
    finder.toEnd();
    while (finder.toPreviousBoundary() > 0) {
        const QString text = writer.escaped(title.left(finder.position())) + QChar(0x2026);
        if (fits(text, limit))
            return text;
    }
    return {};
}

} // namespace

QString summaryTitle(const Attestation &attestation, const Workflow &workflow)
{
    const PolicyStatus &policy = attestation.policy;
    const int materials = int(attestation.materials.size());
    QStringList facts{Summary::tr("run succeeded"), counted(materials, Summary::tr("1 material"),
                                                            Summary::tr("%n materials", nullptr, materials))};
    if (policy.violations > 0)
        facts += counted(policy.violations, Summary::tr("1 policy violation"),
                         Summary::tr("%n policy violations", nullptr, policy.violations));
    QString title = facts.join(QStringLiteral(", "));
    if (policy.verdict == PolicyStatus::Verdict::Blocked || policy.verdict == PolicyStatus::Verdict::Bypassed)
        title += QStringLiteral(" (%1)").arg(verdictName(policy.verdict));
    const QString name =
        oneLine(workflow.name.isEmpty() ? attestation.run.workflowName : workflow.name, longestWorkflow);
    return oneLine(name.isEmpty() ? title : QStringLiteral("%1: %2").arg(name, title), longestTitle);
}

QString summaryOf(const Attestation &attestation, const Workflow &workflow, const SignatureState &signature,
                  SummaryFormat format, SummaryLimit limit)
{
    const std::vector<SummaryTable> tables = summaryTables(attestation, workflow, signature);
    const auto writer = writerOf(format, tables);
    const QString text = laidOut(*writer, tables, limit);
    return text.isEmpty() ? titleWithin(*writer, summaryTitle(attestation, workflow), limit) : text;
}

} // namespace attache
