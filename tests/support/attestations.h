// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace attache::test
{

/// A material as a pipeline's predicate lists it. `stored`: kept by digest elsewhere; otherwise
/// `inlineContent` is in the attestation.
inline QJsonObject material(const QString &name, const QString &type, const QString &filename,
                            const QByteArray &content, bool stored = true)
{
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QJsonObject descriptor{
        {QStringLiteral("name"), filename},
        {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), digest}}},
        {QStringLiteral("annotations"), QJsonObject{{QStringLiteral("chainloop.material.name"), name},
                                                    {QStringLiteral("chainloop.material.type"), type},
                                                    {stored ? QStringLiteral("chainloop.material.cas")
                                                            : QStringLiteral("chainloop.material.cas.inline"),
                                                     true}}}};
    if (!stored)
        descriptor.insert(QStringLiteral("content"), QString::fromLatin1(content.toBase64()));
    return descriptor;
}

/// A DSSE envelope of a run of the workflow, with a signature that nothing here can check. `run` makes it one
/// of many.
inline QByteArray envelope(const QString &workflow, const QString &run = QStringLiteral("run-1"),
                           const QJsonArray &materials = {}, const QString &workflowId = {})
{
    const QJsonObject metadata{{QStringLiteral("name"), workflow},
                               {QStringLiteral("project"), QStringLiteral("shop")},
                               {QStringLiteral("workflowID"), workflowId},
                               {QStringLiteral("workflowRunID"), run},
                               {QStringLiteral("initializedAt"), QStringLiteral("2026-01-02T03:04:05Z")},
                               {QStringLiteral("finishedAt"), QStringLiteral("2026-01-02T03:05:06Z")}};
    const QJsonObject predicate{{QStringLiteral("metadata"), metadata},
                                {QStringLiteral("runnerType"), QStringLiteral("GITHUB_ACTION")},
                                {QStringLiteral("materials"), materials}};
    const QJsonObject statement{
        {QStringLiteral("_type"), QStringLiteral("https://in-toto.io/Statement/v1")},
        {QStringLiteral("predicateType"), QStringLiteral("chainloop.dev/attestation/v0.2")},
        {QStringLiteral("subject"),
         QJsonArray{
             QJsonObject{{QStringLiteral("name"), QStringLiteral("chainloop.workflow.%1").arg(workflow)},
                         {QStringLiteral("digest"),
                          QJsonObject{{QStringLiteral("sha256"), QString(64, QLatin1Char('a'))}}}}}},
        {QStringLiteral("predicate"), predicate}};
    const QByteArray payload = QJsonDocument(statement).toJson(QJsonDocument::Compact).toBase64();
    const QJsonObject signature{
        {QStringLiteral("keyid"), QString()},
        {QStringLiteral("sig"), QString::fromLatin1(QByteArray("not checked").toBase64())}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("payloadType"), QStringLiteral("application/vnd.in-toto+json")},
                           {QStringLiteral("payload"), QString::fromLatin1(payload)},
                           {QStringLiteral("signatures"), QJsonArray{signature}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace attache::test
