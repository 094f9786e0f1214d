// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// Attestations for tests, made from what the test cares about.
namespace attache::testing
{

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

inline QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

inline QJsonObject predicate(const QJsonArray &materials = {})
{
    return {{QStringLiteral("metadata"),
             QJsonObject{
                 {QStringLiteral("name"), QStringLiteral("build-api")},
                 {QStringLiteral("project"), QStringLiteral("shop")},
                 {QStringLiteral("workflowID"), QStringLiteral("5e34b34f-882c-48b8-84c0-4f238e15a5fd")},
                 {QStringLiteral("workflowRunID"), QStringLiteral("a17ca216-29b6-4107-b3fc-9256f7af2fe6")},
                 {QStringLiteral("initializedAt"), QStringLiteral("2026-06-23T13:00:29.183618966Z")},
                 {QStringLiteral("finishedAt"), QStringLiteral("2026-06-23T15:00:43.70997067+02:00")}}},
            {QStringLiteral("runnerType"), QStringLiteral("GITHUB_ACTION")},
            {QStringLiteral("materials"), materials}};
}

inline QJsonObject statement(const QJsonObject &predicate,
                             const QString &predicateType = QStringLiteral("chainloop.dev/attestation/v0.2"))
{
    const QJsonObject subject{
        {QStringLiteral("name"), QStringLiteral("chainloop.workflow.build-api")},
        {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), sha256("state")}}}};
    return {{QStringLiteral("_type"), QStringLiteral("https://in-toto.io/Statement/v1")},
            {QStringLiteral("subject"), QJsonArray{subject}},
            {QStringLiteral("predicateType"), predicateType},
            {QStringLiteral("predicate"), predicate}};
}

inline QJsonObject envelope(const QByteArray &payload, const QByteArray &sig = "not a real signature")
{
    return {{QStringLiteral("payloadType"), QStringLiteral("application/vnd.in-toto+json")},
            {QStringLiteral("payload"), base64(payload)},
            {QStringLiteral("signatures"), QJsonArray{QJsonObject{{QStringLiteral("keyid"), QString()},
                                                                  {QStringLiteral("sig"), base64(sig)}}}}};
}

inline QJsonObject envelope()
{
    return envelope(json(statement(predicate())));
}

inline QJsonObject bundle(const QJsonObject &envelope, const QJsonObject &verificationMaterial = {})
{
    return {
        {QStringLiteral("mediaType"), QStringLiteral("application/vnd.dev.sigstore.bundle+json;version=0.3")},
        {QStringLiteral("verificationMaterial"), verificationMaterial},
        {QStringLiteral("dsseEnvelope"), envelope}};
}

inline QJsonObject with(QJsonObject object, QStringView name, const QJsonValue &value)
{
    object[name.toString()] = value;
    return object;
}

inline QJsonObject renamed(QJsonObject object, QStringView name, QStringView newName)
{
    object[newName.toString()] = object.take(name);
    return object;
}

} // namespace attache::testing
