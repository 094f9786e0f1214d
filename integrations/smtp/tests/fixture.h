// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/mailclient.h"
#include "sdk/thisintegration.h"
#include "support/aiosmtpd.h"
#include "support/attestations.h"
#include "support/fakehttpclient.h"
#include "support/testexecution.h"

namespace attache::ATTACHE_INTEGRATION
{

inline const QString releases = QStringLiteral("releases@shop.test");
inline const QString auditors = QStringLiteral("auditors@shop.test");
inline const QString deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");

/// Inputs of a registration with a server on this machine.
inline QJsonObject registrationInput(quint16 port, const QString &security = QStringLiteral("none"),
                                     const QByteArray &authority = {})
{
    QJsonObject input{{QStringLiteral("to"), releases},
                      {QStringLiteral("from"), QStringLiteral("attestations@shop.test")},
                      {QStringLiteral("user"), test::AioSmtpd::user},
                      {QStringLiteral("password"), test::AioSmtpd::password},
                      {QStringLiteral("host"), QStringLiteral("localhost")},
                      {QStringLiteral("port"), QString::number(port)},
                      {QStringLiteral("security"), security}};
    if (!authority.isEmpty())
        input.insert(QStringLiteral("caCertificate"), QString::fromLatin1(authority));
    return input;
}

/// A delivery of a small attestation, with a copy to the auditors if asked for.
inline ExecutionRequest deliveryTo(const QJsonObject &registration, bool copy = false)
{
    ExecutionRequest request;
    request.deliveryId = deliveryId;
    request.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    request.registration = registration;
    if (copy)
        request.options = {{QStringLiteral("cc"), auditors}};
    request.attestation = *readAttestation(
        test::envelope(QStringLiteral("build-api"), QStringLiteral("run-1"),
                       {test::material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                       QStringLiteral("sbom.json"), "{}")}));
    request.workflow.name = QStringLiteral("build-api");
    return request;
}

/// The integration with the real client behind it.
struct Deliveries {
    Outcome deliver(const ExecutionRequest &request) { return create()->execute(request, execution); }

    SmtpClient mail;
    test::FakeHttpClient http{test::FakeHttpClient::always(500)};
    test::TestExecution execution{http, mail};
};

} // namespace attache::ATTACHE_INTEGRATION
