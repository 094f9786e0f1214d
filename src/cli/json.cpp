// SPDX-License-Identifier: Apache-2.0
#include "cli/json.h"

#include <QJsonDocument>

namespace attache
{
namespace
{

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return timeOrNull(time.value_or(QDateTime()));
}

QString resultName(SignatureCheck::Result result)
{
    switch (result) {
    case SignatureCheck::Result::Passed:
        return QStringLiteral("passed");
    case SignatureCheck::Result::Failed:
        return QStringLiteral("failed");
    case SignatureCheck::Result::NotMade:
        break;
    }
    return QStringLiteral("not made");
}

QJsonObject toJson(const SignatureState &signature)
{
    QJsonArray checks;
    for (const SignatureCheck &check : signature.checks)
        checks.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("result"), resultName(check.result)},
                                  {QStringLiteral("detail"), check.detail}});
    return {{QStringLiteral("state"), stateName(signature.state)},
            {QStringLiteral("trusted"), signature.trusted},
            {QStringLiteral("signer"), signature.signer},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("reason"), signature.reason}};
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const CatalogueEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("description"), entry.description},
            {QStringLiteral("subscribedMaterials"), QJsonArray::fromStringList(entry.subscribedMaterials)},
            {QStringLiteral("registrationSchema"), object(entry.registration.source())},
            {QStringLiteral("attachmentSchema"), object(entry.attachment.source())},
            {QStringLiteral("origin"), entry.origin}};
}

QJsonObject toJson(const Registration &registration)
{
    return {{QStringLiteral("id"), registration.id},
            {QStringLiteral("name"), registration.name},
            {QStringLiteral("kind"), registration.kind},
            {QStringLiteral("description"), registration.description},
            {QStringLiteral("config"), registration.config},
            {QStringLiteral("state"), stateName(registration.state)},
            {QStringLiteral("reason"), registration.reason},
            {QStringLiteral("createdAt"), timeOrNull(registration.createdAt)},
            {QStringLiteral("updatedAt"), timeOrNull(registration.updatedAt)}};
}

QJsonObject toJson(const Workflow &workflow)
{
    return {{QStringLiteral("id"), workflow.id},
            {QStringLiteral("name"), workflow.name},
            {QStringLiteral("project"), workflow.project},
            {QStringLiteral("team"), workflow.team},
            {QStringLiteral("createdAt"), timeOrNull(workflow.createdAt)}};
}

QJsonObject toJson(const Attachment &attachment)
{
    return {
        {QStringLiteral("id"), attachment.id},
        {QStringLiteral("kind"), attachment.kind},
        {QStringLiteral("integration"), QJsonObject{{QStringLiteral("id"), attachment.registrationId},
                                                    {QStringLiteral("name"), attachment.registrationName}}},
        {QStringLiteral("workflow"), QJsonObject{{QStringLiteral("id"), attachment.workflow.id},
                                                 {QStringLiteral("name"), attachment.workflow.name},
                                                 {QStringLiteral("project"), attachment.workflow.project}}},
        {QStringLiteral("config"), attachment.config},
        {QStringLiteral("paused"), attachment.isPaused},
        {QStringLiteral("createdAt"), timeOrNull(attachment.createdAt)}};
}

QJsonObject toJson(const MaterialRecord &material)
{
    return {{QStringLiteral("name"), material.name},     {QStringLiteral("type"), material.type},
            {QStringLiteral("digest"), material.digest}, {QStringLiteral("filename"), material.filename},
            {QStringLiteral("value"), material.value},   {QStringLiteral("available"), material.available},
            {QStringLiteral("reason"), material.reason}};
}

QJsonObject toJson(const AttestationRecord &attestation)
{
    QJsonArray materials;
    for (const MaterialRecord &material : attestation.materials)
        materials.append(toJson(material));
    return {{QStringLiteral("id"), attestation.id},
            {QStringLiteral("digest"), attestation.digest},
            {QStringLiteral("envelopeDigest"), attestation.envelopeDigest},
            {QStringLiteral("workflow"), toJson(attestation.workflow)},
            {QStringLiteral("subjects"), QJsonArray::fromStringList(attestation.subjects)},
            {QStringLiteral("workflowRun"),
             QJsonObject{{QStringLiteral("id"), attestation.runId},
                         {QStringLiteral("state"), attestation.runState},
                         {QStringLiteral("startedAt"), timeOrNull(attestation.startedAt)},
                         {QStringLiteral("finishedAt"), timeOrNull(attestation.finishedAt)},
                         {QStringLiteral("runnerType"), attestation.runnerType},
                         {QStringLiteral("runnerUrl"), attestation.runnerUrl}}},
            {QStringLiteral("materials"), materials},
            {QStringLiteral("signature"), toJson(attestation.signature)},
            {QStringLiteral("receivedAt"), timeOrNull(attestation.receivedAt)}};
}

QJsonObject toJson(const Delivery &delivery, const std::vector<Step> &steps)
{
    QJsonArray stepArray;
    for (const Step &step : steps)
        stepArray.append(QJsonObject{{QStringLiteral("key"), step.key},
                                     {QStringLiteral("state"), step.state},
                                     {QStringLiteral("receipt"), step.receipt}});
    return {{QStringLiteral("id"), delivery.id},
            {QStringLiteral("attestation"), delivery.attestationId},
            {QStringLiteral("attachment"), delivery.attachmentId},
            {QStringLiteral("integration"), delivery.registrationName},
            {QStringLiteral("workflow"), delivery.workflowName},
            {QStringLiteral("state"), stateName(delivery.state)},
            {QStringLiteral("reason"), delivery.reason},
            {QStringLiteral("attempts"), delivery.attempts},
            {QStringLiteral("nextAttemptAt"), timeOrNull(delivery.nextAttemptAt)},
            {QStringLiteral("createdAt"), timeOrNull(delivery.createdAt)},
            {QStringLiteral("endedAt"), timeOrNull(delivery.endedAt)},
            {QStringLiteral("receipt"), delivery.receipt},
            {QStringLiteral("steps"), stepArray}};
}

QJsonObject toJson(const Exchange &exchange)
{
    QJsonObject json{
        {QStringLiteral("request"), QJsonObject{{QStringLiteral("method"), exchange.method},
                                                {QStringLiteral("url"), exchange.url},
                                                {QStringLiteral("headers"), exchange.requestHeaders},
                                                {QStringLiteral("bodySize"), exchange.requestBodySize},
                                                {QStringLiteral("body"), exchange.requestBody}}},
        {QStringLiteral("durationMs"), exchange.durationMs},
        {QStringLiteral("failure"), exchange.failure}};
    json.insert(QStringLiteral("response"),
                exchange.status == 0 ? QJsonValue(QJsonValue::Null)
                                     : QJsonObject{{QStringLiteral("status"), exchange.status},
                                                   {QStringLiteral("headers"), exchange.responseHeaders},
                                                   {QStringLiteral("body"), exchange.responseBody}});
    return json;
}

QJsonObject toJson(const Attempt &attempt)
{
    return {{QStringLiteral("number"), attempt.number},
            {QStringLiteral("trigger"), attempt.trigger},
            {QStringLiteral("startedAt"), timeOrNull(attempt.startedAt)},
            {QStringLiteral("durationMs"), attempt.durationMs},
            {QStringLiteral("outcome"), attempt.outcome},
            {QStringLiteral("reason"), attempt.reason},
            {QStringLiteral("exchanges"), toJson(attempt.exchanges)},
            {QStringLiteral("erasedAt"), timeOrNull(attempt.erasedAt)}};
}

QJsonObject toJson(const Intake::Planned &planned)
{
    QJsonArray requests;
    for (const Exchange &request : planned.requests)
        requests.append(toJson(request).value(QLatin1String("request")));
    return {{QStringLiteral("attachment"), toJson(planned.attachment)},
            {QStringLiteral("verdict"), planned.verdict},
            {QStringLiteral("reason"), planned.reason},
            {QStringLiteral("requests"), requests}};
}

QJsonObject toJson(const Doctor::Finding &finding)
{
    return {{QStringLiteral("name"), finding.name},
            {QStringLiteral("works"), finding.works},
            {QStringLiteral("words"), finding.words},
            {QStringLiteral("remedy"), finding.remedy}};
}

QJsonObject toJson(const CheckStage &stage)
{
    return {{QStringLiteral("stage"), checkName(stage.id)},
            {QStringLiteral("state"), checkName(stage.state)},
            {QStringLiteral("words"), stage.words},
            {QStringLiteral("detail"), stage.detail}};
}

QJsonObject toJson(const Violation &violation)
{
    return {{QStringLiteral("pointer"), violation.pointer},
            {QStringLiteral("keyword"), violation.keyword},
            {QStringLiteral("message"), violation.message}};
}

} // namespace attache
