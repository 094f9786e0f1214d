// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "config.h"
#include "message.h"

#include "core/redact.h"
#include "core/schema.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

const QString messageStep = QStringLiteral("message");

/// Why the webhook cannot be used, by its answer to the probe.
Error deadBy(const Outcome &outcome, const Config &config)
{
    const QString what = maskedUrl(config.webhook.toString());
    const QString remedy =
        SlackWebhookWords::tr("Copy the address again from the app's page, under Incoming Webhooks.");
    if (outcome.kind != Outcome::Kind::Delivered)
        return checkError(outcome, what, remedy);
    return {Error::Kind::Rejected,
            what,
            SlackWebhookWords::tr("it took a message with nothing in it, which Slack does not do"),
            remedy,
            {}};
}

class Slack : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const auto config = Config::read(registration.input);
        if (!config)
            return invalidInput(QStringLiteral("slack-webhook"), config.error());
        const auto response = execution.http().send(probeOf(*config), execution.stop());
        if (!response)
            return deadBy(outcomeOf(response.error(), LostAnswer::SendAgain, messageStep, execution),
                          *config);
        if (!isAlive(*response))
            return deadBy(meaningOf(*response, execution.now()), *config);
        execution.checkPassed(Execution::Check::SignIn, SlackWebhookWords::tr("Slack knows the webhook"),
                              SlackWebhookWords::tr("nothing was posted"));
        return QJsonObject{{QStringLiteral("endpoint"), maskedUrl(config->webhook.toString())}};
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(SlackWebhookWords::tr("webhook %1").arg(config.error().front().message));
        if (const auto done = execution.doneStep(messageStep))
            return delivered(*done);
        const auto response = execution.http().send(postOf(*config, request), execution.stop());
        if (!response)
            return outcomeOf(response.error(), LostAnswer::SendOnceMore, messageStep, execution);
        const Outcome outcome = meaningOf(*response, execution.now());
        // Nothing follows that could be kept from happening: that it cannot be written down changes nothing.
        if (outcome.kind == Outcome::Kind::Delivered)
            (void)execution.finishStep(messageStep, outcome.receipt);
        return outcome;
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return {};
        return {postOf(*config, request)};
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<Slack>();
}

} // namespace attache::ATTACHE_INTEGRATION
