// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sha256.h"
#include "sdk/thisintegration.h"
#include "support/fakehttpclient.h"

#include <deque>

/// What the tests of all providers deliver, and answers for it.
namespace attache::ATTACHE_INTEGRATION
{

const QByteArray envelopeJson =
    R"({"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{"keyid":"","sig":"c2ln"}]})";

inline MaterialInput sbomOf(const QString &filename, const QByteArray &content)
{
    Material material;
    material.name = QStringLiteral("app-sbom");
    material.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    material.filename = filename;
    material.digest = sha256Of(content);
    return {material, Content::ofBytes(content)};
}

inline ExecutionRequest deliveryTo(const QJsonObject &registration)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = registration;
    request.workflow = {QStringLiteral("w-1"), QStringLiteral("build-api"), QStringLiteral("shop"), {}, {}};
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{}", {{"", "sig"}}};
    attestation.original = attestation.envelope.compactJson();
    attestation.digest = attestation.envelopeDigest = sha256Of(attestation.original);
    attestation.run.runId = QStringLiteral("r-1");
    return request;
}

inline QString hexOf(const QByteArray &content)
{
    return sha256Of(content).section(QLatin1Char(':'), 1);
}

inline QString attestationName()
{
    return QStringLiteral("chainloop/attestation-%1.json").arg(hexOf(envelopeJson));
}

/// Answers in their order, the last one for all that follow.
inline test::FakeHttpClient::Answer inTurn(std::deque<Result<HttpResponse, HttpFailure>> answers)
{
    return [answers = std::move(answers)](const HttpRequest &, const std::stop_token &) mutable {
        const auto answer = answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        return answer;
    };
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[its, value] : request.headers) {
        if (its.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace attache::ATTACHE_INTEGRATION
