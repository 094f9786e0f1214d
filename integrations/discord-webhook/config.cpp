// SPDX-License-Identifier: Apache-2.0
#include "config.h"
#include "words.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qsizetype longestUsername = 80; // UTF-16 units

bool isDiscord(const QString &host)
{
    static const QRegularExpression hosts(
        QStringLiteral("^((ptb|canary|www)\\.)?(discord|discordapp)\\.com$"));
    return hosts.match(host).hasMatch();
}

/// What is wrong with the address but its path, or empty.
QString originFlaw(const QUrl &url)
{
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return DiscordWebhookWords::tr(
            "is not a whole URL: it begins with https://discord.com/api/webhooks/");
    const bool local = isThisMachine(url.host());
    if (!local && !isDiscord(url.host()))
        return DiscordWebhookWords::tr(
            "is not an address of Discord: it begins with https://discord.com/api/webhooks/");
    if (url.scheme() != QLatin1String("https") && !(local && url.scheme() == QLatin1String("http")))
        return DiscordWebhookWords::tr("must begin with https://");
    if (!url.userInfo().isEmpty())
        return DiscordWebhookWords::tr("has a user name in it, which Discord does not use");
    return {};
}

/// The address as it is called: one version of the interface, because others count in other units; no old
/// host, which has a limit of its own; no suffix, with which it expects another service's messages.
std::optional<QUrl> pinned(QUrl url)
{
    static const QRegularExpression form(
        QStringLiteral("^/api(/v[0-9]+)?(/webhooks/[0-9]+/[A-Za-z0-9_-]+)(/github|/slack)?/?$"));
    const auto match = form.match(url.path());
    if (!match.hasMatch())
        return std::nullopt;
    url.setPath(QStringLiteral("/api/v10") + match.captured(2));
    url.setHost(url.host().replace(QLatin1String("discordapp.com"), QLatin1String("discord.com")));
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

/// What is wrong with a name, by Discord's rules for a webhook's, or empty.
QString usernameFlaw(const QString &name)
{
    if (name.isEmpty() || name.size() > longestUsername)
        return DiscordWebhookWords::tr("must have 1 to %1 characters").arg(longestUsername);
    for (const char *word : {"discord", "clyde", "@", "#", ":", "```"}) {
        if (name.contains(QLatin1String(word), Qt::CaseInsensitive))
            return DiscordWebhookWords::tr("must not contain '%1': Discord refuses it")
                .arg(QLatin1String(word));
    }
    for (const char *word : {"everyone", "here"}) {
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return DiscordWebhookWords::tr("must not be '%1': Discord refuses it").arg(QLatin1String(word));
    }
    return {};
}

} // namespace

QUrl Config::postUrl() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("wait"), QStringLiteral("true"));
    if (!threadId.isEmpty())
        query.addQueryItem(QStringLiteral("thread_id"), threadId);
    QUrl url = webhook;
    url.setQuery(query);
    return url;
}

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    static const QRegularExpression id(QStringLiteral("^[0-9]+$"));
    std::vector<Violation> violations;
    const auto refuse = [&violations](const char *pointer, const QString &words) {
        violations.push_back({QLatin1String(pointer), QStringLiteral("format"), words});
    };
    Config config;
    const QUrl url(input.value(QLatin1String("webhook")).toString().trimmed(), QUrl::StrictMode);
    if (const QString flaw = originFlaw(url); !flaw.isEmpty()) {
        refuse("/webhook", flaw);
    } else if (const auto webhook = pinned(url)) {
        config.webhook = *webhook;
    } else {
        refuse("/webhook",
               DiscordWebhookWords::tr("must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: "
                                       "copy it from the webhook's settings"));
    }
    config.threadId = QUrlQuery(url).queryItemValue(QStringLiteral("thread_id"));
    if (!config.threadId.isEmpty() && !id.match(config.threadId).hasMatch())
        refuse("/webhook", DiscordWebhookWords::tr("has a thread_id that is not a number"));

    const QJsonValue username = input.value(QLatin1String("username"));
    config.username = username.toString().trimmed();
    if (const QString flaw = usernameFlaw(config.username); username.isString() && !flaw.isEmpty())
        refuse("/username", flaw);
    if (!violations.empty())
        return violations;
    return config;
}

} // namespace attache::ATTACHE_INTEGRATION
