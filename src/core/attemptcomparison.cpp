// SPDX-License-Identifier: Apache-2.0
#include "core/attemptcomparison.h"

#include "core/prettyjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr qsizetype mostCompared = 2000 * 2000; // pairs of lines: some milliseconds

using Of = ComparedLine::Of;
using Part = ComparedPart::Of;

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

QStringList headLines(const QString &first, const QJsonObject &headers)
{
    QStringList lines{first};
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines.append(header.key() + u": "_s + header.value().toString());
    return lines;
}

QStringList bodyLines(const QString &body)
{
    return body.isEmpty() ? QStringList() : prettyPrinted(body).split(u'\n');
}

/// What one request and its answer are, as lines; none of a request that was not made.
struct ExchangeLines {
    ExchangeLines(const Attempt &attempt, std::size_t index, const ComparisonTexts &texts)
    {
        if (index >= attempt.exchanges.size())
            return;
        const Exchange &exchange = attempt.exchanges[index];
        time = {texts.time(exchange.durationMs)};
        request = headLines(exchange.method + u' ' + exchange.url, exchange.requestHeaders);
        requestBody = bodyLines(exchange.requestBody);
        response = headLines(texts.answer(exchange), exchange.responseHeaders);
        responseBody = bodyLines(exchange.responseBody);
    }

    QStringList time, request, requestBody, response, responseBody;
};

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

std::vector<ComparedPart> comparedAttempts(const Attempt &before, const Attempt &after,
                                           const ComparisonTexts &texts)
{
    std::vector<ComparedPart> parts;
    const auto add = [&parts](Part of, int exchange, const QStringList &old, const QStringList &now) {
        if (std::vector<ComparedLine> lines = comparedLines(old, now); !lines.empty())
            parts.push_back({of, exchange, std::move(lines)});
    };
    add(Part::Outcome, 0, {texts.outcome(before)}, {texts.outcome(after)});
    add(Part::Time, 0, {texts.time(before.durationMs)}, {texts.time(after.durationMs)});
    const std::size_t count = std::max(before.exchanges.size(), after.exchanges.size());
    for (std::size_t index = 0; index < count; ++index) {
        const ExchangeLines old(before, index, texts);
        const ExchangeLines now(after, index, texts);
        const int number = int(index) + 1;
        add(Part::Request, number, old.request, now.request);
        add(Part::RequestBody, number, old.requestBody, now.requestBody);
        add(Part::Response, number, old.response, now.response);
        add(Part::ResponseBody, number, old.responseBody, now.responseBody);
        add(Part::Time, number, old.time, now.time);
    }
    return parts;
}

} // namespace attache
