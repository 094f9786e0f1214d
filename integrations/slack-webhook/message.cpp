// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "core/shorten.h"
#include "core/summary.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

constexpr qsizetype longestHeader = 150;
constexpr qsizetype longestSection = 3000; ///< characters of a section's text, by Slack's count
constexpr qsizetype mostViolations = 5;
constexpr qsizetype longestViolation = 300;

/// The three characters that mean something to Slack whatever is around them, and nothing else.
QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&amp;"))
        .replace(QLatin1Char('<'), QLatin1String("&lt;"))
        .replace(QLatin1Char('>'), QLatin1String("&gt;"));
}

/// Other people's words on one line, at most `longest` characters when they are escaped.
QString line(const QString &text, qsizetype longest)
{
    QString line = escaped(oneLine(text, longest));
    for (qsizetype room = longest; line.size() > longest; line = escaped(oneLine(text, room)))
        room -= std::max<qsizetype>(1, (line.size() - longest) / 5);
    return line;
}

/// As much of the table as a section takes, in a fence that nothing in it closes.
QString fencedTable(const ExecutionRequest &request)
{
    const QString fence = QStringLiteral("```\n");
    for (qsizetype room = longestSection - 2 * fence.size(); room > 0;) {
        QString table = summaryOf(request.attestation, request.workflow, request.signature,
                                  SummaryFormat::Text, {room, SummaryLimit::Unit::Utf16});
        const qsizetype used = table.size();
        table.replace(QLatin1String("```"), QLatin1String("'''"));
        if (!table.endsWith(QLatin1Char('\n')))
            table += QLatin1Char('\n');
        const QString text = fence + escaped(table) + fence.trimmed();
        if (text.size() <= longestSection)
            return text;
        // Escapes take room: a row less at least, five for one at most.
        room = used - std::max<qsizetype>(1, (text.size() - longestSection) / 5);
    }
    return {};
}

/// Policies, signature, and the first violations.
QString facts(const ExecutionRequest &request)
{
    const PolicyStatus &policy = request.attestation.policy;
    QStringList lines{SlackWebhookWords::tr("Policies: %1 · Signature: %2")
                          .arg(verdictName(policy.verdict), stateName(request.signature.state))};
    QStringList violations;
    for (const PolicyEvaluation &evaluation : policy.evaluations) {
        for (const QString &violation : evaluation.violations)
            violations += QStringLiteral("• ") +
                          line(QStringLiteral("%1: %2").arg(evaluation.name, violation), longestViolation);
    }
    lines += violations.mid(0, mostViolations);
    if (violations.size() > mostViolations)
        lines += SlackWebhookWords::tr("… %1 more").arg(violations.size() - mostViolations);
    return lines.join(QLatin1Char('\n'));
}

/// Other people's words are plain: Slack knows no way to escape a star or an underscore.
QJsonObject plainBlock(const QString &type, const QString &text)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("text"), QJsonObject{{QStringLiteral("type"), QStringLiteral("plain_text")},
                                                 {QStringLiteral("text"), text},
                                                 {QStringLiteral("emoji"), false}}}};
}

QJsonObject markdownBlock(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("section")},
            {QStringLiteral("text"), QJsonObject{{QStringLiteral("type"), QStringLiteral("mrkdwn")},
                                                 {QStringLiteral("text"), text}}}};
}

HttpRequest jsonPost(const Config &config, const QJsonObject &message)
{
    HttpRequest post;
    post.method = "POST";
    post.url = config.webhook;
    post.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    post.body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    post.deadline = 30s;
    post.largestResponse = 64 * 1024;
    return post;
}

} // namespace

HttpRequest postOf(const Config &config, const ExecutionRequest &request)
{
    const QString title = summaryTitle(request.attestation, request.workflow);
    QJsonArray blocks{plainBlock(QStringLiteral("header"), line(title, longestHeader)),
                      plainBlock(QStringLiteral("section"), facts(request))};
    if (const QString table = fencedTable(request); !table.isEmpty())
        blocks.append(markdownBlock(table));
    // The text is what notifications show. Links in other people's words are not opened for all to see.
    return jsonPost(config, {{QStringLiteral("text"), escaped(title)},
                             {QStringLiteral("blocks"), blocks},
                             {QStringLiteral("unfurl_links"), false},
                             {QStringLiteral("unfurl_media"), false}});
}

HttpRequest probeOf(const Config &config)
{
    return jsonPost(config, {{QStringLiteral("text"), QString()}});
}

} // namespace attache::ATTACHE_INTEGRATION
