// SPDX-License-Identifier: Apache-2.0
#include "sdk/thisintegration.h"

#include <QJsonDocument>

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

/// What each answer means here. Decides alone whether it is tried again, so be exact.
Outcome outcomeOf(const HttpResponse &response)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return delivered({{QStringLiteral("status"), status}});
    if (status == 401 || status == 403)
        return misconfigured(QStringLiteral("The service refused the token (%1)").arg(status));
    if (status == 404)
        return misconfigured(QStringLiteral("The service has nothing at this address (404)"));
    if (status == 408 || status == 429 || status >= 500)
        return retryLater(QStringLiteral("The service cannot take it now (%1)").arg(status));
    return rejected(QStringLiteral("The service refused this attestation (%1)").arg(status));
}

Outcome outcomeOf(const HttpFailure &failure)
{
    using Cause = HttpFailure::Cause;
    switch (failure.cause) {
    case Cause::Cancelled:
        return cancelled();
    case Cause::InvalidUrl:
    case Cause::Certificate:
    case Cause::Proxy:
        return misconfigured(failure.words);
    default: // the service knows the delivery's id, so sending it twice does no harm
        return retryLater(failure.words);
    }
}

class Template : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const Config config(registration.input);
        const auto response = execution.http().send(config.request("HEAD"), execution.stop());
        if (!response) {
            const bool stopped = response.error().cause == HttpFailure::Cause::Cancelled;
            return Error{stopped ? Error::Kind::Cancelled : Error::Kind::Unreachable,
                         config.url.host(),
                         response.error().words,
                         QStringLiteral("Check the address and the network."),
                         {}};
        }
        const Outcome outcome = outcomeOf(*response);
        if (outcome.kind == Outcome::Kind::Retry)
            return Error{Error::Kind::Unreachable, config.url.host(), outcome.reason, {}, {}};
        if (outcome.kind != Outcome::Kind::Delivered)
            return Error{Error::Kind::Rejected, config.url.host(), outcome.reason, {}, {}};
        execution.checkPassed(QStringLiteral("The token is accepted"), {});
        return QJsonObject{{QStringLiteral("url"), config.url.toString()}};
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto response = execution.http().send(post(request), execution.stop());
        return response ? outcomeOf(*response) : outcomeOf(response.error());
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
