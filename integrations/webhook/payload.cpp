// SPDX-License-Identifier: Apache-2.0
#include "payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RFC 3339. Receivers that were written for the original expect its zero time where there is none.
QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("0001-01-01T00:00:00Z");
    return time.toUTC().toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject metadataOf(const Workflow &workflow, const RunMetadata &run, const QString &state,
                       const QString &digest)
{
    return {
        {QStringLiteral("Workflow"), QJsonObject{{QStringLiteral("ID"), workflow.id},
                                                 {QStringLiteral("Name"), workflow.name},
                                                 {QStringLiteral("Team"), workflow.team},
                                                 {QStringLiteral("Project"), workflow.project}}},
        {QStringLiteral("WorkflowRun"), QJsonObject{{QStringLiteral("ID"), run.runId},
                                                    {QStringLiteral("State"), state},
                                                    {QStringLiteral("StartedAt"), timeText(run.startedAt)},
                                                    {QStringLiteral("FinishedAt"), timeText(run.finishedAt)},
                                                    {QStringLiteral("RunnerType"), run.runnerType},
                                                    {QStringLiteral("RunURL"), run.runnerUrl},
                                                    {QStringLiteral("AttestationDigest"), digest}}}};
}

QJsonObject metadataOf(const ExecutionRequest &request)
{
    return metadataOf(request.workflow, request.attestation.run, QStringLiteral("success"),
                      request.attestation.digest);
}

Body bodyOf(const QJsonObject &metadata, Content data, const QString &kind)
{
    Body body("{\"Metadata\":" + compact(metadata) + ",\"Data\":\"");
    body.appendBase64(std::move(data));
    body.append("\",\"Kind\":\"" + kind.toUtf8() + "\"}");
    return body;
}

/// The original prints the statement and its subjects in the spelling of its own program.
QJsonObject renamed(QJsonObject object, const QList<std::pair<QString, QString>> &names)
{
    for (const auto &[from, to] : names) {
        if (object.contains(from))
            object.insert(to, object.take(from));
    }
    return object;
}

QJsonObject statementOf(const Attestation &attestation)
{
    QJsonObject statement =
        renamed(attestation.statement, {{QStringLiteral("_type"), QStringLiteral("type")},
                                        {QStringLiteral("predicateType"), QStringLiteral("predicate_type")}});
    QJsonArray subjects;
    const QJsonArray given = statement.value(QLatin1String("subject")).toArray();
    for (const auto &subject : given)
        subjects.append(renamed(subject.toObject(),
                                {{QStringLiteral("downloadLocation"), QStringLiteral("download_location")},
                                 {QStringLiteral("mediaType"), QStringLiteral("media_type")}}));
    statement.insert(QStringLiteral("subject"), subjects);
    return statement;
}

/// The Sigstore bundle that the envelope came in, as it is, or nothing.
QByteArray bundleOf(const Attestation &attestation)
{
    if (attestation.digest == attestation.envelopeDigest)
        return {}; // there is none
    const QByteArray &bundle = attestation.original;
    return bundle.startsWith("\xef\xbb\xbf") ? bundle.sliced(3) : bundle; // a byte order mark is no JSON
}

QByteArray attestationData(const Attestation &attestation)
{
    const QJsonObject predicate = attestation.statement.value(QLatin1String("predicate")).toObject();
    QByteArray data = "{\"Envelope\":" + attestation.envelope.compactJson() + ",\"Hash\":\"" +
                      attestation.envelopeDigest.toUtf8() +
                      "\",\"Statement\":" + compact(statementOf(attestation)) +
                      ",\"Predicate\":" + compact(predicate);
    if (const QByteArray bundle = bundleOf(attestation); !bundle.isEmpty())
        data += ",\"Bundle\":" + bundle;
    return data + '}';
}

Message attestationMessage(const ExecutionRequest &request)
{
    const QString kind = QStringLiteral("ATTESTATION");
    const QString step = QStringLiteral("attestation");
    return {step, (request.deliveryId + QLatin1Char('_') + step).toUtf8(), kind, QString(),
            bodyOf(metadataOf(request), Content::ofBytes(attestationData(request.attestation)), kind)};
}

Message sbomMessage(const ExecutionRequest &request, const MaterialInput &input, const QString &step)
{
    const Material &material = input.material;
    QJsonObject metadata = metadataOf(request);
    metadata.insert(QStringLiteral("Material"), QJsonObject{{QStringLiteral("Name"), material.name},
                                                            {QStringLiteral("Digest"), material.digest},
                                                            {QStringLiteral("Filename"), material.filename}});
    return {step, (request.deliveryId + QLatin1Char('_') + step).toUtf8(), material.type, material.name,
            bodyOf(metadata, input.content, material.type)};
}

} // namespace

std::vector<Message> messagesOf(const ExecutionRequest &request)
{
    std::vector<Message> messages;
    if (request.options.value(QLatin1String("send_attestation")).toBool(true))
        messages.push_back(attestationMessage(request));
    if (!request.options.value(QLatin1String("send_sbom")).toBool(false))
        return messages;
    QSet<QString> steps;
    for (const MaterialInput &input : request.materials) {
        if (input.content.size() == 0)
            continue;
        QString step = QStringLiteral("sbom-") + input.material.digest.section(QLatin1Char(':'), -1);
        while (steps.contains(step)) // two materials of one content are two messages
            step += QStringLiteral("-again");
        steps.insert(step);
        messages.push_back(sbomMessage(request, input, step));
    }
    return messages;
}

Message testMessage(const QDateTime &now)
{
    Workflow workflow;
    workflow.name = QStringLiteral("test-webhook-workflow");
    RunMetadata run;
    run.runId = QStringLiteral("test-webhook-run");
    const QString kind = QStringLiteral("TEST_WEBHOOK");
    return {QStringLiteral("test"), "test_" + QByteArray::number(now.toMSecsSinceEpoch()), kind, QString(),
            bodyOf(metadataOf(workflow, run, QString(), QString()), Content::ofBytes("{}"), kind)};
}

} // namespace attache::ATTACHE_INTEGRATION
