// SPDX-License-Identifier: Apache-2.0
#include "sandbox/discord.h"

#include "sandbox/credentials.h"
#include "sandbox/discordmessage.h"
#include "sandbox/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace attache::sandbox
{

namespace
{

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr qint64 largestFile = 10 * 1024 * 1024;    // bytes
constexpr qint64 largestRequest = 25 * 1024 * 1024; // bytes
constexpr qsizetype mostShown = 100;                // messages
constexpr int mostPosts = 5;
constexpr Clock::duration window = 2s; // for so many

WebAnswer refusal(int status, int code, const QString &message, const QJsonObject &errors = {})
{
    return jsonAnswer(status, DiscordRefusal{status, code, message, errors}.json());
}

WebAnswer tooLarge()
{
    return refusal(413, 40005, QStringLiteral("Request entity too large"));
}

WebAnswer invalid(const QString &place, const char *code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("code"), QLatin1String(code)},
                            {QStringLiteral("message"), message}};
    return refusal(400, 50035, QStringLiteral("Invalid Form Body"),
                   {{place, QJsonObject{{QStringLiteral("_errors"), QJsonArray{error}}}}});
}

QString shortened(const QString &text)
{
    const QString line = text.section(QLatin1Char('\n'), 0, 0);
    return line.size() > 60 ? line.left(59) + QStringLiteral("…") : line;
}

/// Takes a form apart; an answer when Discord would refuse it.
std::optional<WebAnswer> readForm(const QList<FormPart> &form, QByteArray &payload, QList<FormPart> &files)
{
    static const QRegularExpression fileName(QStringLiteral("^files\\[([0-9]+)\\]$"));
    QStringList names;
    for (const FormPart &part : form) {
        const QString name = QString::fromUtf8(part.name);
        if (names.contains(name))
            return invalid(name, "DUPLICATE_PART", QStringLiteral("The name of each part must be unique."));
        names.append(name);
        if (name == QLatin1String("payload_json")) {
            if (!part.type.isEmpty() && !part.type.toLower().startsWith("application/json"))
                return refusal(400, 50109, QStringLiteral("The request body contains invalid JSON."));
            payload = part.content;
        } else if (fileName.match(name).hasMatch()) {
            if (part.filename.isEmpty())
                return invalid(name, "BASE_TYPE_REQUIRED", QStringLiteral("A file needs a filename."));
            if (part.content.size() > largestFile)
                return tooLarge();
            files.append(part);
        }
    }
    return std::nullopt;
}

QJsonArray told(const QList<FormPart> &files)
{
    QJsonArray list;
    for (const FormPart &file : files)
        list.append(
            QJsonObject{{QStringLiteral("filename"), QString::fromUtf8(file.filename)},
                        {QStringLiteral("size"), file.content.size()},
                        {QStringLiteral("sha256"),
                         QString::fromLatin1(
                             QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex())}});
    return list;
}

} // namespace

Discord::Discord(Options options, QRandomGenerator &random)
    : m_options(options)
    , m_id(throwAwaySecret(random, 19, Alphabet::Digits))
    , m_token(throwAwaySecret(random, 68))
    , m_channel(throwAwaySecret(random, 19, Alphabet::Digits))
{
}

Discord::~Discord()
{
    stop();
}

Result<std::unique_ptr<Discord>> Discord::start(quint16 port, QRandomGenerator &random)
{
    return start(port, Options(), random);
}

Result<std::unique_ptr<Discord>> Discord::start(quint16 port, Options options, QRandomGenerator &random)
{
    std::unique_ptr<Discord> started(new Discord(options, random));
    if (const auto listens = started->listen(port); !listens)
        return listens.error();
    return started;
}

QString Discord::integration() const
{
    return QStringLiteral("discord-webhook");
}

QJsonObject Discord::registration() const
{
    return {
        {QStringLiteral("webhook"), QStringLiteral("%1/api/webhooks/%2/%3").arg(address(), m_id, m_token)}};
}

QList<Discord::Message> Discord::messages() const
{
    const std::lock_guard lock(m_state);
    return m_messages;
}

std::optional<WebAnswer> Discord::refusedAddress(const WebRequest &request, QString &rest) const
{
    if (request.header("User-Agent").isEmpty()) // what protects Discord's servers turns it away
        return refusal(403, 40333, QStringLiteral("internal network error"));
    static const QRegularExpression form(
        QStringLiteral("^/api(?:/v(?:[6-9]|10))?/webhooks/([0-9]+)/([^/]+)((?:/messages/[0-9]+)?)$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(request.path));
    if (!match.hasMatch())
        return refusal(404, 0, QStringLiteral("404: Not Found"));
    if (match.captured(1) != m_id)
        return refusal(404, 10015, QStringLiteral("Unknown Webhook"));
    if (match.captured(2) != m_token)
        return refusal(401, 50027, QStringLiteral("Invalid Webhook Token"));
    rest = match.captured(3);
    return std::nullopt;
}

WebAnswer Discord::answer(WebRequest &request)
{
    QString rest;
    if (const auto refused = refusedAddress(request, rest))
        return *refused;
    if (!rest.isEmpty())
        return messageAnswer(request.method, rest.section(QLatin1Char('/'), -1));
    if (request.method == "GET")
        return webhook();
    return request.method == "POST" ? post(request)
                                    : refusal(405, 0, QStringLiteral("405: Method Not Allowed"));
}

/// With the token in the address Discord does not tell who made it.
WebAnswer Discord::webhook() const
{
    return jsonAnswer(200, {{QStringLiteral("id"), m_id},
                            {QStringLiteral("type"), m_options.type},
                            {QStringLiteral("name"), QStringLiteral("Build channel")},
                            {QStringLiteral("avatar"), QJsonValue()},
                            {QStringLiteral("channel_id"), m_channel},
                            {QStringLiteral("guild_id"), QStringLiteral("1100000000000000001")},
                            {QStringLiteral("application_id"), QJsonValue()},
                            {QStringLiteral("token"), m_token}});
}

WebAnswer Discord::messageAnswer(const QByteArray &method, const QString &id)
{
    const std::lock_guard lock(m_state);
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&id](const Message &message) { return message.id == id; });
    if (found == m_messages.end())
        return refusal(404, 10008, QStringLiteral("Unknown Message"));
    if (method == "GET")
        return jsonAnswer(200, shown(*found));
    if (method != "DELETE")
        return refusal(405, 0, QStringLiteral("405: Method Not Allowed"));
    m_messages.erase(found);
    return {204, {}, {}, {}};
}

WebAnswer Discord::counted()
{
    const std::lock_guard lock(m_state);
    const Clock::time_point now = Clock::now();
    if (now - m_window >= window) {
        m_window = now;
        m_posts = 0;
    }
    const double left = std::chrono::duration<double>(m_window + window - now).count();
    const bool isTooMany = ++m_posts > mostPosts;
    WebAnswer answer =
        isTooMany
            ? jsonAnswer(429, {{QStringLiteral("message"), QStringLiteral("You are being rate limited.")},
                               {QStringLiteral("retry_after"), std::round(left * 1000) / 1000},
                               {QStringLiteral("global"), false}})
            : WebAnswer();
    answer.headers = {{"X-RateLimit-Limit", QByteArray::number(mostPosts)},
                      {"X-RateLimit-Remaining", QByteArray::number(std::max(0, mostPosts - m_posts))},
                      {"X-RateLimit-Reset-After", QByteArray::number(left, 'f', 3)},
                      {"X-RateLimit-Bucket", "1d7e0d4e2b1b7a2c7f2b9a"}};
    if (isTooMany)
        answer.headers +=
            {{"Retry-After", QByteArray::number(std::ceil(left), 'f', 0)}, {"X-RateLimit-Scope", "user"}};
    return answer;
}

WebAnswer Discord::post(WebRequest &request)
{
    const WebAnswer limit = counted();
    if (limit.status == 429)
        return limit;
    Message message;
    QByteArray payload;
    WebAnswer answer;
    if (request.contentLength() > largestRequest)
        return tooLarge();
    if (request.contentType() == "multipart/form-data") {
        const auto form = request.form(largestRequest);
        if (!form)
            return tooLarge();
        if (const auto refused = readForm(*form, payload, message.files))
            return *refused;
    } else if (request.contentType() == "application/json") {
        payload = request.body(largestRequest).value_or(QByteArray());
    } else {
        return refusal(400, 50035,
                       QStringLiteral("Expected \"Content-Type\" header to be one of {'application/json', "
                                      "'multipart/form-data'}."));
    }
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject() && !(payload.isEmpty() && !message.files.isEmpty()))
        return refusal(400, 50109, QStringLiteral("The request body contains invalid JSON."));
    message.sent = document.object();
    answer = take(request, std::move(message));
    answer.headers = limit.headers;
    return answer;
}

std::optional<WebAnswer> Discord::refusedThread(const WebRequest &request, const QJsonObject &message) const
{
    const bool hasId = request.query.hasQueryItem(QStringLiteral("thread_id"));
    const bool hasName = message.contains(QLatin1String("thread_name"));
    if (m_options.isForum && !hasId && !hasName)
        return refusal(
            400, 220001,
            QStringLiteral("Webhooks posted to forum channels must have a thread_name or thread_id"));
    if (m_options.isForum && hasId && hasName)
        return refusal(400, 220002,
                       QStringLiteral("Webhooks posted to forum channels cannot have both a thread_name and "
                                      "thread_id"));
    if (!m_options.isForum && hasName)
        return refusal(400, 220003, QStringLiteral("Webhooks can only create threads in forum channels"));
    if (hasId) // there are no threads
        return refusal(404, 10003, QStringLiteral("Unknown Channel"));
    return std::nullopt;
}

WebAnswer Discord::take(const WebRequest &request, Message message)
{
    const DiscordRefusal refused = checkDiscordMessage(message.sent, message.files.size());
    if (refused.status != 0)
        return jsonAnswer(refused.status, refused.json());
    if (const auto noThread = refusedThread(request, message.sent))
        return *noThread;
    message.id = throwAwaySecret(*QRandomGenerator::system(), 19, Alphabet::Digits);
    const QString content = message.sent.value(QLatin1String("content")).toString();
    const QJsonArray files = told(message.files);
    {
        const std::lock_guard lock(m_state);
        m_messages.append(message);
        if (m_messages.size() > mostShown)
            m_messages.removeFirst();
    }
    Received received{
        {},
        {},
        SandboxWords::tr("message “%1” with %2 files").arg(shortened(content)).arg(files.size()),
        {{QStringLiteral("id"), message.id},
         {QStringLiteral("message"), message.sent},
         {QStringLiteral("files"), files},
         {QStringLiteral("pings"), QJsonArray::fromStringList(discordPings(message.sent))}},
        message.files.isEmpty() ? content.toUtf8() : message.files.first().content};
    for (const FormPart &file : std::as_const(message.files))
        received.files.append(
            {QString::fromUtf8(file.filename), QString::fromLatin1(file.type), file.content});
    keep(std::move(received));
    const bool isShown =
        request.query.queryItemValue(QStringLiteral("wait")) == QLatin1String("true") || !files.isEmpty();
    return isShown ? jsonAnswer(200, shown(message)) : WebAnswer{204, {}, {}, {}};
}

QJsonObject Discord::shown(const Message &message) const
{
    QJsonArray attachments;
    for (const FormPart &file : message.files) {
        const QString name = QString::fromUtf8(file.filename);
        attachments.append(QJsonObject{
            {QStringLiteral("id"), throwAwaySecret(*QRandomGenerator::system(), 19, Alphabet::Digits)},
            {QStringLiteral("filename"), name},
            {QStringLiteral("size"), file.content.size()},
            {QStringLiteral("url"),
             QStringLiteral("%1/attachments/%2/%3").arg(address(), message.id, name)}});
    }
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("type"), 0},
            {QStringLiteral("content"), message.sent.value(QLatin1String("content")).toString()},
            {QStringLiteral("channel_id"), m_channel},
            {QStringLiteral("webhook_id"), m_id},
            {QStringLiteral("embeds"), message.sent.value(QLatin1String("embeds")).toArray()},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("timestamp"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
}

} // namespace attache::sandbox
