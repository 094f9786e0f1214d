// SPDX-License-Identifier: Apache-2.0
#include "sdk/answers.h"
#include "sdk/thisintegration.h"

#include <QJsonDocument>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// The inputs as a struct, once, at the border: no JSON keys further in.
struct Config {
    QUrl url;
    QByteArray token;

    explicit Config(const QJsonObject &input)
        : url(input.value(QLatin1String("url")).toString(), QUrl::StrictMode)
        , token(input.value(QLatin1String("token")).toString().toUtf8())
    {
    }

    HttpRequest request(const QByteArray &method, Body body = {}) const
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
        request.body = std::move(body);
        request.deadline = std::chrono::seconds(30);
        return request;
    }
};

/// Where this service means something else than the answers in sdk/answers.h: decides alone whether it is
/// tried again, so be exact. Leave out what means the same.
constexpr std::array ownAnswers{
    AnswerRule{401, 401, Outcome::Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the token")},
    AnswerRule{404, 404, Outcome::Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not take attestations at this address")},
};

Outcome send(const HttpRequest &request, const QString &step, Execution &execution)
{
    const auto response = execution.http().send(request, execution.stop());
    if (!response) // the service knows a delivery by its id, so sending it again does no harm
        return outcomeOf(response.error(), LostAnswer::SendAgain, step, execution);
    return outcomeOf(*response, QStringLiteral("The service"), execution.now(), ownAnswers);
}

class Template : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const Config config(registration.input);
        const Outcome outcome = send(config.request("HEAD"), QStringLiteral("check"), execution);
        if (outcome.kind != Outcome::Kind::Delivered)
            return checkError(outcome, config.url.host(), QStringLiteral("Check the address and the token."));
        execution.checkPassed(Execution::Check::SignIn, QStringLiteral("The token is accepted"), {});
        return QJsonObject{{QStringLiteral("url"), config.url.toString()}};
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        return send(post(request), QStringLiteral("post"), execution);
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        return {post(request)};
    }

private:
    static HttpRequest post(const ExecutionRequest &request)
    {
        const QJsonObject body{
            {QStringLiteral("label"), request.options.value(QLatin1String("label"))},
            {QStringLiteral("workflow"), request.workflow.name},
            {QStringLiteral("digest"), request.attestation.envelopeDigest},
            {QStringLiteral("delivery"), request.deliveryId}, // lets the service drop a repetition
        };
        return Config(request.registration)
            .request("POST", QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<Template>();
}

} // namespace attache::ATTACHE_INTEGRATION
