// SPDX-License-Identifier: Apache-2.0
#include "sandbox/slack.h"

#include "sandbox/credentials.h"
#include "sandbox/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace attache::sandbox
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr qint64 largestBody = 1024 * 1024; // bytes
constexpr qsizetype longestText = 40'000;   // characters; the rest is cut off
constexpr qsizetype mostBlocks = 50;
constexpr qsizetype mostAttachments = 100;
constexpr double burst = 20;

/// A text object of Block Kit: of a kind that may be here, neither empty nor longer than `most`.
bool isText(const QJsonValue &value, qsizetype most, bool plainOnly = false)
{
    const QString type = value[QLatin1String("type")].toString();
    const qsizetype length = value[QLatin1String("text")].toString().size();
    return (type == QLatin1String("plain_text") || (!plainOnly && type == QLatin1String("mrkdwn"))) &&
           length >= 1 && length <= most;
}

bool isSection(const QJsonValue &block)
{
    const QJsonValue text = block[QLatin1String("text")];
    const QJsonArray fields = block[QLatin1String("fields")].toArray();
    return (text.isUndefined() ? !fields.isEmpty() : isText(text, 3000)) && fields.size() <= 10 &&
           std::all_of(fields.begin(), fields.end(),
                       [](const QJsonValue field) { return isText(field, 2000); });
}

bool isContext(const QJsonValue &block)
{
    const QJsonArray elements = block[QLatin1String("elements")].toArray();
    return elements.size() >= 1 && elements.size() <= 10 &&
           std::all_of(elements.begin(), elements.end(), [](const QJsonValue element) {
               return element[QLatin1String("type")].toString() == QLatin1String("image") ||
                      isText(element, 2000);
           });
}

bool isBlock(const QJsonValue &block)
{
    const QString type = block[QLatin1String("type")].toString();
    if (type == QLatin1String("section"))
        return isSection(block);
    if (type == QLatin1String("header"))
        return isText(block[QLatin1String("text")], 150, true);
    if (type == QLatin1String("context"))
        return isContext(block);
    if (type == QLatin1String("rich_text") || type == QLatin1String("actions"))
        return block[QLatin1String("elements")].isArray();
    if (type == QLatin1String("image"))
        return block[QLatin1String("alt_text")].isString();
    return type == QLatin1String("divider");
}

/// Slack's word for what is wrong, or nothing.
QByteArray problem(const QJsonObject &message)
{
    const QJsonValue blocks = message.value(QLatin1String("blocks"));
    const QJsonValue attachments = message.value(QLatin1String("attachments"));
    const QJsonValue text = message.value(QLatin1String("text"));
    if (!text.isUndefined() && !text.isString())
        return "invalid_payload";
    if (!blocks.isUndefined() && !blocks.isArray())
        return "invalid_blocks_format";
    if (!attachments.isUndefined() && !attachments.isArray())
        return "invalid_attachments";
    const QJsonArray all = blocks.toArray();
    if (all.size() > mostBlocks ||
        !std::all_of(all.begin(), all.end(), [](const QJsonValue block) { return isBlock(block); }))
        return "invalid_blocks";
    if (attachments.toArray().size() > mostAttachments)
        return "too_many_attachments";
    if (text.toString().trimmed().isEmpty() && all.isEmpty() && attachments.toArray().isEmpty())
        return "no_text";
    return {};
}

/// Every string in it, wherever it stands.
QString textsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() + QLatin1Char('\n');
    QString all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        all += textsOf(each);
    const QJsonObject object = value.toObject();
    for (const QJsonValue each : object)
        all += textsOf(each);
    return all;
}

/// The mentions that reach somebody. An escaped "&lt;!channel&gt;" is none.
QStringList pings(const QJsonObject &message)
{
    static const QRegularExpression mention(
        QStringLiteral("<!(?:channel|here|everyone|subteam\\^[^>]*)(?:\\|[^>]*)?>|<@[UW][^>]*>"));
    QStringList found;
    auto match = mention.globalMatch(textsOf(message));
    while (match.hasNext())
        found.append(match.next().captured(0));
    return found;
}

/// Content-Type names JSON, in UTF-8 if it names an encoding.
bool isJson(const WebRequest &request)
{
    const QByteArray charset = request.header("Content-Type").toLower().split('=').value(1).trimmed();
    return request.contentType() == "application/json" &&
           (charset.isEmpty() || charset == "utf-8" || charset == "\"utf-8\"");
}

Received told(QJsonObject message, QByteArray body)
{
    const QString text = message.value(QLatin1String("text")).toString();
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0);
    message.insert(QStringLiteral("text"), text.left(longestText));
    return {
        {},
        {},
        SandboxWords::tr("message “%1”").arg(line.size() > 60 ? line.left(59) + QStringLiteral("…") : line),
        {{QStringLiteral("message"), message},
         {QStringLiteral("isCut"), text.size() > longestText},
         {QStringLiteral("pings"), QJsonArray::fromStringList(pings(message))}},
        std::move(body)};
}

QString placeOf(QRandomGenerator &random)
{
    const QString team = throwAwaySecret(random, 10).toUpper();
    return QStringLiteral("T%1/B%2").arg(team, throwAwaySecret(random, 10).toUpper());
}

} // namespace

Slack::Slack(QRandomGenerator &random)
    : m_place(placeOf(random))
    , m_token(throwAwaySecret(random, 24))
    , m_allowed(burst)
    , m_counted(Clock::now())
{
}

Slack::~Slack()
{
    stop();
}

Result<std::unique_ptr<Slack>> Slack::start(quint16 port, QRandomGenerator &random)
{
    std::unique_ptr<Slack> started(new Slack(random));
    if (const auto listens = started->listen(port); !listens)
        return listens.error();
    return started;
}

QString Slack::integration() const
{
    return QStringLiteral("slack-webhook");
}

QJsonObject Slack::registration() const
{
    return {
        {QStringLiteral("webhook"), QStringLiteral("%1/services/%2/%3").arg(address(), m_place, m_token)}};
}

bool Slack::isTooFast()
{
    const std::lock_guard lock(m_state);
    const Clock::time_point now = Clock::now();
    m_allowed = std::min(burst, m_allowed + std::chrono::duration<double>(now - m_counted).count());
    m_counted = now;
    if (m_allowed < 1)
        return true;
    m_allowed -= 1;
    return false;
}

WebAnswer Slack::answer(WebRequest &request)
{
    const QByteArray place = "/services/" + m_place.toLatin1() + '/';
    if (!request.path.startsWith(place))
        return textAnswer(404, "no_service");
    if (request.path.mid(place.size()) != m_token.toLatin1())
        return textAnswer(403, "invalid_token");
    if (request.method != "POST")
        return textAnswer(405, "method_not_allowed");
    if (isTooFast()) {
        WebAnswer answer = textAnswer(429, "rate_limited");
        answer.headers = {{"Retry-After", "1"}};
        return answer;
    }
    std::optional<QByteArray> body = request.body(largestBody);
    const QJsonDocument document = QJsonDocument::fromJson(body.value_or(QByteArray()));
    if (!isJson(request) || !document.isObject())
        return textAnswer(400, "invalid_payload");
    const QByteArray wrong = problem(document.object());
    if (!wrong.isEmpty())
        return textAnswer(400, wrong);
    keep(told(document.object(), std::move(*body)));
    return textAnswer(200, "ok");
}

} // namespace attache::sandbox
