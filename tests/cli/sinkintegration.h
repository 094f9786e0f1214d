// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"

namespace attache
{

/// An integration without a network. What it does is in its address: "refuse" is rejected when it is
/// registered, "fail" when something is delivered; any other takes everything.
class SinkIntegration : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &) const override
    {
        if (request.input.value(QLatin1String("address")) == QLatin1String("refuse"))
            return Error{Error::Kind::Rejected, QStringLiteral("sink"), QStringLiteral("it refuses"), {}, {}};
        return request.input;
    }

    bool needsMaterials(const QJsonObject &) const override { return false; }

    Outcome execute(const ExecutionRequest &request, Execution &) const override
    {
        if (request.registration.value(QLatin1String("address")) == QLatin1String("fail"))
            return rejected(QStringLiteral("the sink does not take it"));
        return delivered({{QStringLiteral("drops"), 1}});
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        HttpRequest http;
        http.method = "POST";
        http.url = QUrl(QStringLiteral("https://sink.example/in"));
        http.headers = {
            {"Authorization",
             "Bearer " + request.registration.value(QLatin1String("password")).toString().toUtf8()}};
        return {http};
    }
};

inline IntegrationPackage sinkPackage()
{
    IntegrationPackage package;
    package.id = QStringLiteral("sink");
    package.manifest =
        R"({"title":"Sink","version":"1.0","description":"Takes everything","summary":"Takes everything",
        "subscribedMaterials":["SBOM_CYCLONEDX_JSON"]})";
    package.registrationSchema =
        R"({"type":"object","additionalProperties":false,"required":["address","password"],
        "properties":{"password":{"type":"string","minLength":1,"writeOnly":true,"description":"Its password"},
                      "address":{"type":"string","minLength":1,"description":"Where it is"},
                      "port":{"type":"integer","minimum":1},
                      "contact":{"type":"string","format":"email"},
                      "strict":{"type":"boolean","default":true}}})";
    package.attachmentSchema = R"({"type":"object","additionalProperties":false,
        "properties":{"prefix":{"type":"string","minLength":1,"default":"drops"}}})";
    package.readme = "# Sink\n";
    package.icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    package.create = [] { return std::unique_ptr<Integration>(std::make_unique<SinkIntegration>()); };
    return package;
}

} // namespace attache
