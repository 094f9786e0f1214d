// SPDX-License-Identifier: Apache-2.0
#include "config.h"
#include "words.h"

#include <QRegularExpression>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

bool isSlack(const QString &host)
{
    return host == QLatin1String("hooks.slack.com") || host == QLatin1String("hooks.slack-gov.com");
}

/// What is wrong with the address, or empty.
QString flaw(const QUrl &url)
{
    static const QRegularExpression form(
        QStringLiteral("^/services/[A-Za-z0-9]+/[A-Za-z0-9]+/[A-Za-z0-9]+$"));
    static const QRegularExpression ofWorkflow(QStringLiteral("^/(triggers|workflows)/"));
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return SlackWebhookWords::tr("is not a whole URL: it begins with https://hooks.slack.com/services/");
    const bool local = isThisMachine(url.host());
    if (!local && !isSlack(url.host()))
        return SlackWebhookWords::tr("is not an address of Slack's webhooks: it begins with "
                                     "https://hooks.slack.com/services/");
    if (url.scheme() != QLatin1String("https") && !(local && url.scheme() == QLatin1String("http")))
        return SlackWebhookWords::tr("must begin with https://");
    if (!url.userInfo().isEmpty())
        return SlackWebhookWords::tr("has a user name in it, which Slack does not use");
    if (ofWorkflow.match(url.path()).hasMatch())
        return SlackWebhookWords::tr("is the webhook of a workflow (%1), which takes other messages. Make an "
                                     "incoming webhook: its address has /services/ in it")
            .arg(url.path().section(QLatin1Char('/'), 0, 1) + QStringLiteral("/…"));
    if (!form.match(url.path()).hasMatch())
        return SlackWebhookWords::tr(
            "must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the "
            "app's page, under Incoming Webhooks");
    return {};
}

} // namespace

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    Config config;
    config.webhook = QUrl(input.value(QLatin1String("webhook")).toString().trimmed(), QUrl::StrictMode);
    config.webhook.setQuery(QString());
    config.webhook.setFragment({});
    if (config.webhook.path().endsWith(QLatin1Char('/')))
        config.webhook.setPath(config.webhook.path().chopped(1));
    if (const QString words = flaw(config.webhook); !words.isEmpty())
        return std::vector<Violation>{{QStringLiteral("/webhook"), QStringLiteral("format"), words}};
    return config;
}

} // namespace attache::ATTACHE_INTEGRATION
