// SPDX-License-Identifier: Apache-2.0
#include "cli/deliverycomparison.h"

#include "cli/json.h"
#include "core/attemptcomparison.h"

#include <algorithm>

namespace attache
{
namespace
{

const Attempt *attemptOf(Session &session, const Deliveries::Detail &detail, int number)
{
    const auto found = std::find_if(detail.attempts.begin(), detail.attempts.end(),
                                    [number](const Attempt &each) { return each.number == number; });
    if (found != detail.attempts.end())
        return &*found;
    session.fail({Error::Kind::NotFound,
                  QStringLiteral("delivery %1").arg(detail.delivery.id),
                  QStringLiteral("it has no attempt %1").arg(number),
                  {},
                  {}});
    return nullptr;
}

ComparisonTexts texts()
{
    return {[](const Attempt &attempt) {
                return attempt.outcome +
                       (attempt.reason.isEmpty() ? QString() : QStringLiteral(": ") + attempt.reason);
            },
            [](qint64 milliseconds) { return QStringLiteral("%1 ms").arg(milliseconds); },
            [](const Exchange &exchange) {
                return exchange.status == 0 ? QStringLiteral("no answer: %1").arg(exchange.failure)
                                            : QStringLiteral("status %1").arg(exchange.status);
            }};
}

QString partName(ComparedPart::Of of)
{
    using Of = ComparedPart::Of;
    switch (of) {
    case Of::Outcome:
        return QStringLiteral("outcome");
    case Of::Time:
        return QStringLiteral("time");
    case Of::Request:
        return QStringLiteral("request");
    case Of::RequestBody:
        return QStringLiteral("requestBody");
    case Of::Response:
        return QStringLiteral("response");
    case Of::ResponseBody:
        return QStringLiteral("responseBody");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const ComparedPart &part, const Attempt &before, const Attempt &after)
{
    QJsonArray lines;
    for (const ComparedLine &line : part.lines)
        lines.append(QJsonObject{
            {QStringLiteral("attempt"), line.of == ComparedLine::Of::Before ? before.number : after.number},
            {QStringLiteral("text"), line.text}});
    QJsonObject json{{QStringLiteral("part"), partName(part.of)}, {QStringLiteral("lines"), lines}};
    if (part.exchange > 0)
        json.insert(QStringLiteral("exchange"), part.exchange);
    return json;
}

void printPart(Session &session, const ComparedPart &part)
{
    session.print(part.exchange > 0 ? QStringLiteral("@@ %1 %2 @@").arg(partName(part.of)).arg(part.exchange)
                                    : QStringLiteral("@@ %1 @@").arg(partName(part.of)));
    for (const ComparedLine &line : part.lines)
        session.print(QLatin1Char(line.of == ComparedLine::Of::Before ? '-' : '+') + line.text);
}

} // namespace

void showComparison(Session &session, const Deliveries::Detail &detail, std::pair<int, int> numbers)
{
    const Attempt *before = attemptOf(session, detail, numbers.first);
    const Attempt *after = before ? attemptOf(session, detail, numbers.second) : nullptr;
    if (!after)
        return;
    const std::vector<ComparedPart> parts = comparedAttempts(*before, *after, texts());
    if (session.isJson()) {
        QJsonArray differences;
        for (const ComparedPart &part : parts)
            differences.append(jsonOf(part, *before, *after));
        session.print(QJsonObject{{QStringLiteral("attempts"), QJsonArray{before->number, after->number}},
                                  {QStringLiteral("differences"), differences}});
    } else if (parts.empty()) {
        session.print(QStringLiteral("both are the same"));
    } else {
        session.print(
            QStringLiteral("--- attempt %1 at %2").arg(before->number).arg(timeText(before->startedAt)));
        session.print(
            QStringLiteral("+++ attempt %1 at %2").arg(after->number).arg(timeText(after->startedAt)));
        for (const ComparedPart &part : parts)
            printPart(session, part);
    }
    session.done();
}

} // namespace attache
