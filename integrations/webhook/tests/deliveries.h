// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

/// What the tests deliver, and how they read what arrived.
namespace attache::test
{

inline ExecutionRequest deliveryTo(const QUrl &url)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = {{QStringLiteral("url"), url.toString()},
                            {QStringLiteral("endpoint"), QStringLiteral("http://127.0.0.1/…")}};
    request.options = {{QStringLiteral("send_attestation"), true}, {QStringLiteral("send_sbom"), false}};
    request.workflow = {QStringLiteral("w-1"),
                        QStringLiteral("build-api"),
                        QStringLiteral("shop"),
                        QStringLiteral("platform"),
                        {}};
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{\"statement\":1}", {{"", "signature"}}};
    attestation.digest = attestation.envelopeDigest = QStringLiteral("sha256:e1");
    attestation.statement =
        QJsonDocument::fromJson(R"({"_type":"t","predicateType":"p","subject":[{"name":"s",
        "downloadLocation":"d"}],"predicate":{"runnerType":"GITHUB_ACTION"}})")
            .object();
    attestation.run.runId = QStringLiteral("r-1");
    attestation.run.runnerType = QStringLiteral("GITHUB_ACTION");
    attestation.run.runnerUrl = QStringLiteral("https://ci.example.com/1");
    attestation.run.startedAt = QDateTime({2026, 11, 24}, {8, 0, 0}, Qt::UTC);
    attestation.run.finishedAt = QDateTime({2026, 11, 24}, {9, 0, 0, 250}, Qt::OffsetFromUTC, 3600);
    return request;
}

inline void setOption(ExecutionRequest &request, const char *name, bool value)
{
    request.options.insert(QString::fromLatin1(name), value);
}

inline MaterialInput sbom(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no temporary file");
    Material material;
    material.name = name;
    material.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    material.filename = name + QStringLiteral(".json");
    material.digest = sha256Of(content);
    return {material, Content::ofFile(file.fileName(), content.size())};
}

inline QString signingSecret(const QByteArray &key)
{
    return QStringLiteral("whsec_") + QString::fromLatin1(key.toBase64());
}

inline QJsonObject body(const WireRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

inline QByteArray data(const WireRequest &request)
{
    return QByteArray::fromBase64(body(request).value(QLatin1String("Data")).toString().toLatin1());
}

} // namespace attache::test
