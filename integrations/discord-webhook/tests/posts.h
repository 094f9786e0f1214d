// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <QJsonArray>
#include <QJsonDocument>

/// A delivery to Discord, and what its requests hold.
namespace attache::test
{

inline QString token()
{
    return QStringLiteral("5ecretToken-5ecretToken_5ecretToken");
}

inline ExecutionRequest request(const QString &origin = QStringLiteral("https://discord.com"))
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = {
        {QStringLiteral("webhook"), origin + QStringLiteral("/api/webhooks/1/") + token()},
        {QStringLiteral("username"), QStringLiteral("Attestations")},
        {QStringLiteral("server"), QStringLiteral("43")}};
    request.workflow.name = QStringLiteral("bücher-api");
    request.workflow.project = QStringLiteral("shop");
    request.signature.state = SignatureState::State::Valid;
    Attestation &attestation = request.attestation;
    attestation.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    attestation.run.runId = QStringLiteral("run-1");
    attestation.materials.push_back({QStringLiteral("sbom"),
                                     QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                     Material::Content::Stored,
                                     {},
                                     QStringLiteral("sbom.json"),
                                     {},
                                     {},
                                     {},
                                     {}});
    return request;
}

struct Part {
    QByteArray head;
    QByteArray content;
};

inline QByteArray bytesOf(const Body &body)
{
    const auto reader = body.open();
    return reader ? reader->readAll() : QByteArray();
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// A form, read by the letter of RFC 2046 §5.1.
inline QList<Part> partsOf(const QByteArray &contentType, const QByteArray &body)
{
    QList<Part> parts;
    const QByteArray boundary = "--" + contentType.mid(contentType.indexOf("boundary=") + 9);
    qsizetype at = body.indexOf(boundary + "\r\n");
    while (at >= 0 && !body.mid(at).startsWith(boundary + "--\r\n")) {
        const qsizetype head = at + boundary.size() + 2;
        const qsizetype content = body.indexOf("\r\n\r\n", head) + 4;
        const qsizetype end = body.indexOf("\r\n" + boundary, content);
        if (content < 4 || end < 0)
            return {};
        parts.append({body.mid(head, content - 4 - head), body.mid(content, end - content)});
        at = end + 2;
    }
    return parts;
}

/// The message in a request, be it a form or JSON alone.
inline QJsonObject payloadOf(const HttpRequest &request)
{
    QByteArray json = bytesOf(request.body);
    if (headerOf(request, "Content-Type").startsWith("multipart/"))
        json = partsOf(headerOf(request, "Content-Type"), json).value(0).content;
    return QJsonDocument::fromJson(json).object();
}

inline QJsonObject embedOf(const HttpRequest &request)
{
    return payloadOf(request).value(QStringLiteral("embeds")).toArray().at(0).toObject();
}

} // namespace attache::test
