// SPDX-License-Identifier: Apache-2.0
#include "config.h"
#include "payload.h"

#include "core/redact.h"
#include "core/schema.h"
#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

using Kind = Outcome::Kind;

constexpr qint64 slowestUpload = 64 * 1024; // bytes a second; what is slower is given up

/// Where a receiver of webhooks means something else than services do in general.
constexpr std::array ownAnswers{
    AnswerRule{401, 401, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept our signature or address")},
    AnswerRule{405, 405, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 takes no posts at this address")},
    AnswerRule{410, 410, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 has given up this address and wants no more messages at it")},
    AnswerRule{413, 413, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 finds the message too large")},
    AnswerRule{415, 415, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 takes no JSON")},
    AnswerRule{501, 501, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not know how to take posts")},
};

/// A sentence where it is needed: a clock that is wrong makes every signature look forged.
QString clockHint(const HttpResponse &response, const QDateTime &now)
{
    QByteArray text = response.header("Date");
    const QDateTime there =
        QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")), Qt::RFC2822Date);
    const qint64 minutes = there.isValid() ? qAbs(there.secsTo(now)) / 60 : 0;
    if (minutes < 5) // what Standard Webhooks lets pass
        return {};
    return WebhookWords::tr(
               "The clocks of this machine and of the receiver are %1 minutes apart, which alone "
               "makes signatures fail")
        .arg(minutes);
}

Outcome outcomeFor(const HttpResponse &response, bool isSigned, const QDateTime &now)
{
    Outcome outcome = outcomeOf(response, WebhookWords::tr("The receiver"), now, ownAnswers);
    const QString hint = isSigned ? clockHint(response, now) : QString();
    if (hint.isEmpty())
        return outcome;
    if (outcome.kind == Kind::Delivered)
        outcome.receipt.insert(QStringLiteral("warning"), hint);
    else if (response.status == 400 || response.status == 401 || response.status == 403)
        outcome.reason += QStringLiteral(". ") + hint;
    return outcome;
}

/// Everything but the time and the signature, which are an attempt's own.
HttpRequest postOf(const Config &config, const Message &message)
{
    HttpRequest post;
    post.method = "POST";
    post.url = config.url;
    post.headers = {{"Content-Type", "application/json"}, {"webhook-id", message.id}};
    if (!config.authorization.isEmpty())
        post.headers.append({"Authorization", config.authorization});
    post.body = message.body;
    post.caCertificates = config.caCertificate;
    post.deadline = 30s + std::chrono::seconds(message.body.size() / slowestUpload);
    post.largestResponse = 64 * 1024;
    return post;
}

Outcome send(const Config &config, const Message &message, Execution &execution)
{
    HttpRequest post = postOf(config, message);
    const QByteArray timestamp = QByteArray::number(execution.now().toSecsSinceEpoch());
    post.headers.append({"webhook-timestamp", timestamp});
    if (!config.signingKeys.isEmpty()) {
        const auto signatures =
            signature(config.signingKeys, message.id, timestamp, message.body, execution.stop());
        if (!signatures && execution.stop().stop_requested())
            return cancelled();
        if (!signatures)
            return retryLater(WebhookWords::tr("The content of %1 cannot be read").arg(message.name));
        post.headers.append({"webhook-signature", *signatures});
    }
    const auto response = execution.http().send(post, execution.stop());
    if (!response) // the receiver knows the message by its id, so sending it again does no harm
        return outcomeOf(response.error(), LostAnswer::SendAgain, message.step, execution);
    return outcomeFor(*response, !config.signingKeys.isEmpty(), execution.now());
}

/// Sends it, unless an earlier attempt has, and writes that down.
Outcome deliver(const Config &config, const Message &message, Execution &execution)
{
    if (const auto done = execution.doneStep(message.step))
        return delivered(*done);
    Outcome outcome = send(config, message, execution);
    if (outcome.kind != Kind::Delivered)
        return outcome;
    outcome.receipt.insert(QStringLiteral("id"), QString::fromLatin1(message.id));
    outcome.receipt.insert(QStringLiteral("kind"), message.kind);
    if (const auto kept = execution.finishStep(message.step, outcome.receipt); !kept)
        return retryLater(kept.error().text());
    return outcome;
}

class Webhook : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const auto config = Config::read(registration.input);
        if (!config)
            return invalidInput(QStringLiteral("webhook"), config.error());
        const Message test = testMessage(execution.now());
        const Outcome outcome = send(*config, test, execution);
        const QString endpoint = maskedUrl(config->url.toString());
        if (outcome.kind != Kind::Delivered)
            return checkError(
                outcome, endpoint,
                WebhookWords::tr("Check the address and the signing secret with the receiver."));
        execution.checkPassed(Execution::Check::Permission,
                              WebhookWords::tr("The receiver took a test message"),
                              outcome.receipt.value(QLatin1String("warning")).toString());
        QJsonObject kept{{QStringLiteral("endpoint"), endpoint}};
        if (!config->caCertificate.isEmpty())
            kept.insert(QStringLiteral("caCertificate"), QString::fromUtf8(config->caCertificate));
        return kept;
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution & /*execution*/) const override
    {
        if (sendsAttestation(request.options) || sendsSboms(request.options))
            return request.options;
        return invalidInput(
            QStringLiteral("webhook"),
            {{QStringLiteral("/send_attestation"), QStringLiteral("anyOf"),
              WebhookWords::tr(
                  "send_attestation and send_sbom are both off, so nothing would ever be sent")}});
    }

    bool needsMaterials(const QJsonObject &options) const override { return sendsSboms(options); }

    Forecast forecast(const ExecutionRequest &request) const override
    {
        QStringList sent;
        if (sendsAttestation(request.options))
            sent += WebhookWords::tr("the attestation");
        for (const MaterialInput &input : request.materials)
            sent += input.material.name;
        const QStringList refusals = missing(request);
        Forecast forecast;
        if (!sent.isEmpty())
            forecast.values.emplace_back(WebhookWords::tr("Messages"), sent.join(QStringLiteral(", ")));
        if (!refusals.isEmpty())
            forecast.outcome = rejected(refusals.join(QStringLiteral("; ")));
        else if (sent.isEmpty())
            forecast.outcome = nothingToSend();
        return forecast;
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(invalidInput({}, config.error()).why);
        const std::vector<Message> messages = messagesOf(request);
        QStringList refusals = missing(request);
        if (messages.empty() && refusals.isEmpty())
            return nothingToSend();

        QJsonArray receipts;
        for (const Message &message : messages) {
            Outcome outcome = deliver(*config, message, execution);
            if (outcome.kind == Kind::Delivered)
                receipts.append(outcome.receipt);
            else if (outcome.kind == Kind::Rejected) // too large, say: that does not stop the others
                refusals += message.name.isEmpty()
                                ? outcome.reason
                                : QStringLiteral("%1: %2").arg(message.name, outcome.reason);
            else
                return outcome;
        }
        if (!refusals.isEmpty())
            return rejected(refusals.join(QStringLiteral("; ")));
        return delivered({{QStringLiteral("messages"), receipts}});
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        std::vector<HttpRequest> posts;
        const auto config = Config::read(request.registration);
        if (!config)
            return posts;
        for (const Message &message : messagesOf(request)) {
            HttpRequest post = postOf(*config, message);
            post.headers.emplaceBack("webhook-timestamp", "(when it is sent)");
            if (!config->signingKeys.isEmpty())
                post.headers.emplaceBack("webhook-signature", "(made when it is sent)");
            posts.push_back(post);
        }
        return posts;
    }

private:
    static Outcome nothingToSend()
    {
        return skipped(WebhookWords::tr("There is no SBOM with content in this attestation"));
    }

    static bool sendsAttestation(const QJsonObject &options)
    {
        return options.value(QLatin1String("send_attestation")).toBool(true);
    }

    static bool sendsSboms(const QJsonObject &options)
    {
        return options.value(QLatin1String("send_sbom")).toBool(false);
    }

    /// The SBOMs that should go out and cannot be had. The others are sent all the same.
    static QStringList missing(const ExecutionRequest &request)
    {
        QStringList reasons;
        if (!sendsSboms(request.options))
            return reasons;
        for (const MissingMaterial &missing : request.missing)
            reasons += WebhookWords::tr("%1 is not available: %2").arg(missing.material.name, missing.reason);
        return reasons;
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<Webhook>();
}

} // namespace attache::ATTACHE_INTEGRATION
