// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "config.h"
#include "message.h"

#include "core/redact.h"
#include "core/schema.h"
#include "core/shorten.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

constexpr int incomingWebhook = 1; // Discord's "type" of one that can be posted to

const QString messageStep = QStringLiteral("message");
const QString withoutFileStep = QStringLiteral("without-file");

/// An answer of 200 that Discord would not give.
Outcome notDiscord()
{
    return misconfigured(
        DiscordWebhookWords::tr("Something else than Discord answered: a proxy, or a page that wants "
                                "a sign-in first"));
}

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// What the webhook is, or why it cannot be used.
Result<QJsonObject> ask(const Config &config, Execution &execution)
{
    const QString what = maskedUrl(config.webhook.toString());
    const QString remedy =
        DiscordWebhookWords::tr("Copy the address again from the channel's settings, under "
                                "Integrations.");
    HttpRequest get;
    get.url = config.webhook;
    get.deadline = 30s;
    const auto response = execution.http().send(get, execution.stop());
    const Outcome outcome = response
                                ? meaningOf(*response, execution.now())
                                : outcomeOf(response.error(), LostAnswer::SendAgain, messageStep, execution);
    if (outcome.kind != Outcome::Kind::Delivered)
        return checkError(outcome, what, remedy);
    const QJsonObject webhook = objectIn(*response);
    if (!webhook.contains(QLatin1String("type")))
        return checkError(notDiscord(), what, remedy);
    if (webhook.value(QLatin1String("type")).toInt() != incomingWebhook)
        return Error{
            Error::Kind::Rejected,
            what,
            DiscordWebhookWords::tr("it belongs to an application or follows another channel, and cannot be "
                                    "posted to"),
            DiscordWebhookWords::tr("Make an incoming webhook in the channel's settings."),
            {}};
    return webhook;
}

/// Where the message is for people, as far as it is known.
QString linkTo(const QJsonObject &message, const QJsonObject &registration)
{
    const QString server = textIn(registration, "server");
    const QString channel = textIn(message, "channel_id");
    if (server.isEmpty() || channel.isEmpty())
        return {};
    return QStringLiteral("https://discord.com/channels/%1/%2/%3")
        .arg(server, channel, textIn(message, "id"));
}

Outcome posted(const HttpResponse &response, const ExecutionRequest &request, Attached attached)
{
    const QJsonObject message = objectIn(response);
    const QString id = textIn(message, "id");
    if (response.status != 204 && id.isEmpty())
        return notDiscord();
    QJsonObject receipt{{QStringLiteral("status"), response.status},
                        {QStringLiteral("table"), attached == Attached::Table}};
    if (!id.isEmpty())
        receipt.insert(QStringLiteral("message"), id);
    if (const QString link = linkTo(message, request.registration); !link.isEmpty())
        receipt.insert(QStringLiteral("link"), link);
    return delivered(receipt);
}

class Discord : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const auto config = Config::read(registration.input);
        if (!config)
            return invalidInput(QStringLiteral("discord-webhook"), config.error());
        const auto webhook = ask(*config, execution);
        if (!webhook)
            return webhook.error();
        const QString name = oneLine(textIn(*webhook, "name"), 100);
        execution.checkPassed(Execution::Check::SignIn, DiscordWebhookWords::tr("Discord knows the webhook"),
                              name);
        QJsonObject kept{{QStringLiteral("endpoint"), maskedUrl(config->webhook.toString())}};
        const auto keep = [&kept](const char *field, const QString &text) {
            if (!text.isEmpty())
                kept.insert(QLatin1String(field), text);
        };
        keep("name", name);
        keep("channel", textIn(*webhook, "channel_id"));
        keep("server", textIn(*webhook, "guild_id"));
        keep("username", config->username);
        return kept;
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(invalidInput({}, config.error()).why);
        if (const auto done = execution.doneStep(messageStep))
            return delivered(*done);
        if (execution.doneStep(withoutFileStep))
            return post(*config, request, Attached::Nothing, execution);
        return post(*config, request, Attached::Table, execution);
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return {};
        return {postOf(*config, request, Attached::Table)};
    }

private:
    static Outcome post(const Config &config, const ExecutionRequest &request, Attached attached,
                        Execution &execution)
    {
        const auto response = execution.http().send(postOf(config, request, attached), execution.stop());
        if (!response)
            return outcomeOf(response.error(), LostAnswer::SendOnceMore, messageStep, execution);
        if (attached == Attached::Table && refusesTheFile(*response)) {
            const QJsonObject note{{QStringLiteral("status"), response->status}};
            if (const auto noted = execution.finishStep(withoutFileStep, note); !noted)
                return retryLater(noted.error().text());
            return post(config, request, Attached::Nothing, execution);
        }
        Outcome outcome = meaningOf(*response, execution.now());
        if (outcome.kind != Outcome::Kind::Delivered)
            return outcome;
        outcome = posted(*response, request, attached);
        if (outcome.kind != Outcome::Kind::Delivered)
            return outcome;
        // Written down first: nothing that follows may have it posted twice. Then a moment, where the next
        // message to this webhook would be refused.
        const auto pause = breather(*response);
        if (execution.finishStep(messageStep, outcome.receipt) && pause > 0ms)
            execution.wait(pause);
        return outcome;
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<Discord>();
}

} // namespace attache::ATTACHE_INTEGRATION
