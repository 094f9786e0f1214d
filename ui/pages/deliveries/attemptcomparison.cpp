// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/attemptcomparison.h"

#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliverywords.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr std::size_t linesShown = 60;          // of a table that is as high as its rows
constexpr qsizetype mostCompared = 2000 * 2000; // pairs of lines: some milliseconds

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(attache::AttemptComparison)
};

using Of = ComparedLine::Of;

/// How many lines the longest common part has of each two ends: common[i][j] is of before[i…] and after[j…].
std::vector<std::vector<int>> commonLines(const QStringList &before, const QStringList &after)
{
    std::vector<std::vector<int>> common(std::size_t(before.size()) + 1,
                                         std::vector<int>(std::size_t(after.size()) + 1));
    for (auto i = std::size_t(before.size()); i-- > 0;)
        for (auto j = std::size_t(after.size()); j-- > 0;)
            common[i][j] = before[qsizetype(i)] == after[qsizetype(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    return common;
}

QStringList messageLines(const QString &first, const QJsonObject &headers, const QString &body)
{
    QStringList lines{first};
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines.append(header.key() + u": "_s + header.value().toString());
    if (!body.isEmpty())
        lines += CodeBlock::prettyPrinted(body).split(u'\n');
    return lines;
}

QStringList requestLines(const Exchange *exchange)
{
    if (!exchange)
        return {};
    return messageLines(exchange->method + u' ' + exchange->url, exchange->requestHeaders,
                        exchange->requestBody);
}

QStringList responseLines(const Exchange *exchange)
{
    if (!exchange)
        return {};
    return messageLines(exchange->status > 0 ? u"HTTP %1"_s.arg(exchange->status) : exchange->failure,
                        exchange->responseHeaders, exchange->responseBody);
}

const Exchange *at(const Attempt &attempt, std::size_t index)
{
    return index < attempt.exchanges.size() ? &attempt.exchanges[index] : nullptr;
}

void addSection(std::vector<ComparedLine> &all, const QString &title, const QStringList &before,
                const QStringList &after)
{
    const std::vector<ComparedLine> lines = comparedLines(before, after);
    if (lines.empty())
        return;
    all.push_back({Of::Section, title});
    all.insert(all.end(), lines.begin(), lines.end());
}

SectionTable::Row rowOf(const ComparedLine &line, const Attempt &before, const Attempt &after)
{
    if (line.of == Of::Section)
        return {{}, {{line.text, Tone::Text, Type::Strong}, {}}};
    const bool isBefore = line.of == Of::Before;
    SectionTable::Cell which{ComparisonWords::tr("Attempt %1").arg(isBefore ? before.number : after.number)};
    which.icon = isBefore ? u"minus"_s : u"plus"_s;
    which.tone = which.iconTone = isBefore ? Tone::Amber : Tone::Blue;
    SectionTable::Cell text{line.text, Tone::Text, Type::Mono};
    text.toolTip = line.text;
    return {{}, {which, text}};
}

} // namespace

std::vector<ComparedLine> comparedLines(const QStringList &before, const QStringList &after)
{
    std::vector<ComparedLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    // Past counting line by line, what they begin with alike is all that is left out.
    const bool isSmall = before.size() * after.size() <= mostCompared;
    const auto common = isSmall ? commonLines(before, after) : std::vector<std::vector<int>>();
    while (i < before.size() || j < after.size()) {
        const bool bothGoOn = i < before.size() && j < after.size();
        if (bothGoOn && before[i] == after[j]) {
            ++i;
            ++j;
        } else if (j == after.size() ||
                   (bothGoOn && (!isSmall || common[std::size_t(i) + 1][std::size_t(j)] >=
                                                 common[std::size_t(i)][std::size_t(j) + 1]))) {
            lines.push_back({Of::Before, before[i++]});
        } else {
            lines.push_back({Of::After, after[j++]});
        }
    }
    return lines;
}

std::vector<ComparedLine> comparedAttempts(const Attempt &before, const Attempt &after)
{
    std::vector<ComparedLine> all;
    addSection(all, ComparisonWords::tr("Outcome"), {attemptWords(before)}, {attemptWords(after)});
    addSection(all, ComparisonWords::tr("Time taken"), {durationWords(before.durationMs)},
               {durationWords(after.durationMs)});
    const std::size_t count = std::max(before.exchanges.size(), after.exchanges.size());
    for (std::size_t index = 0; index < count; ++index) {
        addSection(all, ComparisonWords::tr("Request"), requestLines(at(before, index)),
                   requestLines(at(after, index)));
        addSection(all, ComparisonWords::tr("Response"), responseLines(at(before, index)),
                   responseLines(at(after, index)));
    }
    return all;
}

QWidget *newComparison(const Attempt &before, const Attempt &after)
{
    std::vector<ComparedLine> lines = comparedAttempts(before, after);
    if (lines.empty())
        return new Label(ComparisonWords::tr("Both are the same."), Type::Body, Tone::Muted);
    std::vector<SectionTable::Row> rows;
    for (std::size_t index = 0; index < std::min(lines.size(), linesShown); ++index)
        rows.push_back(rowOf(lines[index], before, after));
    if (const int more = int(lines.size() - rows.size()); more > 0)
        rows.push_back({{}, {{}, {ComparisonWords::tr("and %n more lines", nullptr, more), Tone::Muted}}});
    auto *table = new SectionTable(ComparisonWords::tr("What is different"), {{{}, 110}, {}});
    table->setObjectName(u"comparison"_s);
    table->setRows(rows);
    return table;
}

} // namespace attache
