// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "core/retrypolicy.h"
#include "core/shorten.h"
#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;
using namespace std::chrono_literals;

constexpr qint64 shutOutSeconds = 15 * 60; // what Cloudflare's bans last at least
constexpr double longestOwnSeconds = 3600; // older versions of the interface count in milliseconds
constexpr qsizetype longestMessage = 300;  // UTF-16 units
constexpr std::chrono::milliseconds longestBreather = 5s;

constexpr std::array ownRules{
    AnswerRule{500, 500, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own"), 3},
};

/// What one of Discord's own error codes means.
struct Code {
    int code = 0;
    Kind kind = Kind::Rejected;
    const char *words = ""; // as in AnswerRule
};

constexpr std::array codes{
    Code{10015, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know this webhook: it was deleted")},
    Code{50027, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not accept the token in the webhook's address")},
    Code{10003, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know the thread in the webhook's address (thread_id)")},
    Code{220001, Kind::Misconfigured,
         QT_TRANSLATE_NOOP(
             "Answers",
             "%1 wants a thread, because this webhook is a forum's: add ?thread_id=NUMBER to its address")},
    Code{220002, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 was told two threads at once")},
    Code{220003, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers",
                           "%1 makes threads in forums only: take thread_id out of the webhook's address")},
    Code{220004, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not let webhooks post in this channel's threads")},
    Code{
        50083, Kind::Misconfigured,
        QT_TRANSLATE_NOOP(
            "Answers", "%1 has archived the thread in the webhook's address: open it again, or use another")},
    Code{200000, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 has it blocked by the server's AutoMod")},
    Code{240000, Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 finds a link in it that it does not allow")},
};

/// The tree of errors, a line for each leaf: "embeds.0.title: Must be 256 or fewer in length".
void collectErrors(const QJsonObject &tree, const QString &path, QStringList &lines)
{
    const QJsonArray here = tree.value(QLatin1String("_errors")).toArray();
    for (const auto &error : here) {
        const QString message = error[u"message"].toString();
        lines += path.isEmpty() ? message : QStringLiteral("%1: %2").arg(path, message);
    }
    for (auto child = tree.begin(); child != tree.end(); ++child) {
        if (child.value().isObject())
            collectErrors(child.value().toObject(),
                          path.isEmpty() ? child.key() : path + QLatin1Char('.') + child.key(), lines);
    }
}

/// What Discord says about it, on one line.
QString messageIn(const QJsonObject &answer)
{
    QStringList lines;
    collectErrors(answer.value(QLatin1String("errors")).toObject(), {}, lines);
    if (lines.isEmpty())
        lines += answer.value(QLatin1String("message")).toString();
    return oneLine(lines.join(QStringLiteral("; ")), longestMessage);
}

bool isGlobal(const HttpResponse &response, const QJsonObject &answer)
{
    return answer.value(QLatin1String("global")).toBool() ||
           response.header("X-RateLimit-Global").trimmed().toLower() == "true" ||
           response.header("X-RateLimit-Scope").trimmed().toLower() == "global";
}

/// Discord's own limit names a time or itself; the ban of the network before it (Cloudflare's 1015) does not.
bool isShutOut(const HttpResponse &response, const QJsonObject &answer)
{
    const bool isLimit = answer.contains(QLatin1String("retry_after")) ||
                         !response.header("X-RateLimit-Scope").isEmpty() ||
                         !response.header("X-RateLimit-Bucket").isEmpty();
    return !isLimit || answer.value(QLatin1String("message")).toString().contains(QLatin1String("blocked"));
}

/// The later of the times that the body and the header name.
QDateTime limitEnds(const HttpResponse &response, const QJsonObject &answer, const QDateTime &now)
{
    const auto byHeader = retryAfter(response.header("Retry-After"), now);
    double seconds = answer.value(QLatin1String("retry_after")).toDouble();
    if (seconds > longestOwnSeconds && byHeader && now.secsTo(*byHeader) < seconds)
        seconds = 0;
    const QDateTime byBody =
        now.addMSecs(qint64(std::ceil(1000 * std::clamp(seconds, 0.0, 24 * longestOwnSeconds))));
    return std::max({byBody, byHeader.value_or(now), now.addMSecs(500)});
}

Outcome tooMany(const HttpResponse &response, const QJsonObject &answer, const QDateTime &now)
{
    QDateTime until = limitEnds(response, answer, now);
    if (isShutOut(response, answer)) {
        until = std::max(until, now.addSecs(shutOutSeconds));
        Outcome outcome =
            retryLater(DiscordWebhookWords::tr(
                           "Discord has shut out this machine for a while, for too many requests (429)"),
                       until);
        outcome.waits = Outcome::Waits::Integration;
        return outcome;
    }
    Outcome outcome =
        retryLater(DiscordWebhookWords::tr("Discord has had too many messages for now (429)"), until);
    outcome.waits = isGlobal(response, answer) ? Outcome::Waits::Integration : Outcome::Waits::Registration;
    return outcome;
}

} // namespace

Outcome meaningOf(const HttpResponse &response, const QDateTime &now)
{
    const QJsonObject answer = objectIn(response);
    if (response.status == 429)
        return tooMany(response, answer, now);
    if (response.status >= 200 && response.status < 300)
        return delivered({{QStringLiteral("status"), response.status}});
    const int code = answer.value(QLatin1String("code")).toInt();
    if (const auto *own = std::find_if(codes.begin(), codes.end(),
                                       [code](const Code &known) { return known.code == code; });
        own != codes.end() && response.status >= 400 && response.status < 500) {
        Outcome outcome;
        outcome.kind = own->kind;
        outcome.reason = DiscordWebhookWords::tr("%1 (%2, code %3)")
                             .arg(answerWords(own->words, QStringLiteral("Discord")))
                             .arg(response.status)
                             .arg(code);
        return outcome;
    }
    Outcome outcome = outcomeOf(response, QStringLiteral("Discord"), now, ownRules);
    if (const QString message = messageIn(answer); !message.isEmpty() && response.status >= 400)
        outcome.reason += QStringLiteral(": ") + message;
    return outcome;
}

bool refusesTheFile(const HttpResponse &response)
{
    const int code = objectIn(response).value(QLatin1String("code")).toInt();
    return response.status == 413 || (response.status == 400 && (code == 40005 || code == 50045));
}

std::chrono::milliseconds breather(const HttpResponse &response)
{
    bool known = false;
    if (response.header("X-RateLimit-Remaining").trimmed() != "0")
        return 0ms;
    const double seconds = response.header("X-RateLimit-Reset-After").trimmed().toDouble(&known);
    if (!known || !(seconds > 0))
        return 0ms;
    return std::min(longestBreather, std::chrono::milliseconds(qint64(1000 * std::min(seconds, 60.0)) + 1));
}

QJsonObject objectIn(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace attache::ATTACHE_INTEGRATION
