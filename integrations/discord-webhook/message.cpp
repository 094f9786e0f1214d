// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "multipart.h"

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

// Discord's limits, in UTF-16 units.
constexpr qsizetype longestTitle = 256;
constexpr qsizetype longestFieldValue = 1024;
// Ours: all of them together stay under the 6000 that an embed may have.
constexpr qsizetype longestLine = 200;
constexpr qsizetype mostLines = 8;              ///< of violations or materials
constexpr qsizetype longestTable = 1024 * 1024; // bytes; a file may have 10 MiB

constexpr int green = 0x2DA44E;
constexpr int amber = 0xD4A72C;
constexpr int red = 0xCF222E;

/// Without meaning to Discord: a backslash takes it from any punctuation. An address becomes no link.
QString escaped(const QString &text)
{
    static constexpr QStringView special(u"\\*_~`|>#[]()<@");
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (special.contains(text[at]) || QStringView(text).mid(at).startsWith(u"://") ||
            (at == 0 && text[at] == QLatin1Char('-'))) // the beginning of a list
            escaped += QLatin1Char('\\');
        escaped += text[at];
    }
    return escaped;
}

/// Other people's words on one line, at most `longest` units when they are escaped.
QString line(const QString &text, qsizetype longest)
{
    QString line = escaped(oneLine(text, longest));
    for (qsizetype room = longest; line.size() > longest; line = escaped(oneLine(text, room)))
        room -= std::max<qsizetype>(1, (line.size() - longest) / 2);
    return line;
}

/// The first of them, and how many more there are.
QString listed(const QStringList &lines)
{
    QStringList some;
    for (const QString &line : lines.mid(0, mostLines))
        some += QStringLiteral("• ") + line;
    while (some.join(QLatin1Char('\n')).size() > longestFieldValue - 20)
        some.removeLast();
    if (lines.size() > some.size())
        some += DiscordWebhookWords::tr("… %1 more").arg(lines.size() - some.size());
    return some.join(QLatin1Char('\n'));
}

bool isBad(const ExecutionRequest &request)
{
    return request.attestation.policy.verdict == PolicyStatus::Verdict::Blocked ||
           request.signature.state == SignatureState::State::Invalid;
}

int colour(const ExecutionRequest &request)
{
    if (isBad(request))
        return red;
    return request.attestation.policy.violations > 0 ? amber : green;
}

QStringList violationsOf(const PolicyStatus &policy)
{
    QStringList lines;
    for (const PolicyEvaluation &evaluation : policy.evaluations) {
        for (const QString &violation : evaluation.violations)
            lines += line(QStringLiteral("%1: %2").arg(evaluation.name, violation), longestLine);
    }
    return lines;
}

QStringList materialsOf(const Attestation &attestation)
{
    QStringList lines;
    for (const Material &material : attestation.materials)
        lines += line(QStringLiteral("%1 (%2)").arg(material.name, material.type), longestLine);
    return lines;
}

/// An empty one is left out: Discord refuses it.
void addField(QJsonArray &fields, const QString &name, const QString &value, bool besideOthers)
{
    if (!value.isEmpty())
        fields.append(QJsonObject{{QStringLiteral("name"), name},
                                  {QStringLiteral("value"), value},
                                  {QStringLiteral("inline"), besideOthers}});
}

QJsonArray fieldsOf(const ExecutionRequest &request, Attached attached)
{
    const Attestation &attestation = request.attestation;
    const RunMetadata &run = attestation.run;
    const QString project = request.workflow.project.isEmpty() ? run.project : request.workflow.project;
    QJsonArray fields;
    addField(fields, QStringLiteral("Project"),
             line(project + QLatin1Char(' ') + run.projectVersion, longestLine), true);
    addField(fields, QStringLiteral("Policies"), verdictName(attestation.policy.verdict), true);
    addField(fields, QStringLiteral("Signature"), stateName(request.signature.state), true);
    addField(fields, QStringLiteral("Violations"), listed(violationsOf(attestation.policy)), false);
    addField(fields, QStringLiteral("Materials"), listed(materialsOf(attestation)), false);
    addField(fields, QStringLiteral("Run"), line(run.runId, longestLine), false);
    addField(fields, QStringLiteral("Runner"), line(run.runnerUrl, longestLine), false);
    addField(fields, QStringLiteral("Attestation"), line(attestation.digest, longestLine), false);
    if (attached == Attached::Nothing)
        addField(fields, QStringLiteral("Table"),
                 DiscordWebhookWords::tr("left out: this channel takes no file of its size"), false);
    return fields;
}

QJsonObject embedOf(const ExecutionRequest &request, Attached attached)
{
    QJsonObject embed{
        {QStringLiteral("title"), line(summaryTitle(request.attestation, request.workflow), longestTitle)},
        {QStringLiteral("color"), colour(request)},
        {QStringLiteral("fields"), fieldsOf(request, attached)}};
    if (const QDateTime &finished = request.attestation.run.finishedAt; finished.isValid())
        embed.insert(QStringLiteral("timestamp"), finished.toUTC().toString(Qt::ISODateWithMs));
    return embed;
}

/// "attestation-build-api.txt": letters and digits of any script.
QByteArray fileNameOf(const ExecutionRequest &request)
{
    QString name = oneLine(request.workflow.name, 60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && c != QLatin1Char('.') && c != QLatin1Char('_'))
            c = QLatin1Char('-');
    }
    return (name.isEmpty() ? QStringLiteral("attestation.txt")
                           : QStringLiteral("attestation-%1.txt").arg(name))
        .toUtf8();
}

} // namespace

HttpRequest postOf(const Config &config, const ExecutionRequest &request, Attached attached)
{
    // What notifications show. Nothing of the attestation is in it: other than an embed, it could mention.
    QJsonObject message{
        {QStringLiteral("content"), DiscordWebhookWords::tr("New attestation received")},
        {QStringLiteral("embeds"), QJsonArray{embedOf(request, attached)}},
        {QStringLiteral("allowed_mentions"), QJsonObject{{QStringLiteral("parse"), QJsonArray()}}}};
    if (!config.username.isEmpty())
        message.insert(QStringLiteral("username"), config.username);

    HttpRequest post;
    post.method = "POST";
    post.url = config.postUrl();
    post.deadline = 60s;
    if (attached == Attached::Nothing) {
        post.headers = {{"Content-Type", "application/json"}};
        post.body = QJsonDocument(message).toJson(QJsonDocument::Compact);
        return post;
    }
    const QByteArray name = fileNameOf(request);
    message.insert(QStringLiteral("attachments"),
                   QJsonArray{QJsonObject{{QStringLiteral("id"), 0},
                                          {QStringLiteral("filename"), QString::fromUtf8(name)},
                                          {QStringLiteral("description"),
                                           summaryTitle(request.attestation, request.workflow)}}});
    const QString table = summaryOf(request.attestation, request.workflow, request.signature,
                                    SummaryFormat::Text, {longestTable, SummaryLimit::Unit::Bytes});
    Form form = formOf(
        {{"payload_json", {}, "application/json", QJsonDocument(message).toJson(QJsonDocument::Compact)},
         {"files[0]", name, "text/plain; charset=utf-8", table.toUtf8()}});
    post.headers = {{"Content-Type", form.contentType}};
    post.body = std::move(form.body);
    return post;
}

} // namespace attache::ATTACHE_INTEGRATION
