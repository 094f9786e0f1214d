// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"
#include "support/testexecution.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace attache::test
{

/// A field of a multipart/form-data body, as a server sees it.
struct FormField {
    QByteArray name;
    QByteArray head; ///< all of its headers
    QByteArray value;
};

QList<FormField> formFields(const QByteArray &contentType, const QByteArray &body);

/// A Dependency-Track that answers what a test says, without a network: and what an integration works with.
/// It begins as a 4.13 that grants everything and has processed an SBOM by the first question.
class FakeServer : public HttpClient, public TestExecution
{
public:
    FakeServer();

    struct Seen {
        QByteArray what; ///< "POST /api/v1/bom"
        HttpRequest request;
        QByteArray body;
        QDateTime at;
    };

    /// To requests for that, in this order; the last one to all that follow.
    void answer(const char *what, QList<HttpResponse> answers) { m_answers.insert(what, std::move(answers)); }

    void answer(const char *what, const HttpResponse &response) { answer(what, QList{response}); }

    /// Instead of an answer, to everything.
    void fail(const HttpFailure &failure) { m_failure = failure; }

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override;

    QList<Seen> seen;
    QList<Seen> seenFor(const char *what) const;

private:
    QHash<QByteArray, QList<HttpResponse>> m_answers; // by "POST /api/v1/bom"
    std::optional<HttpFailure> m_failure;
};

HttpResponse json(int status, const QByteArray &body);
HttpResponse text(int status, const QByteArray &body = {});
HttpResponse htmlPage(int status);
HttpResponse problem(int status, const QByteArray &body);

inline const QByteArray token("5d0a3b4e-6c1f-4f0e-9a55-0c9f6d3f2b11");
inline const QByteArray projectId("9b8e2c70-1111-4c1a-8a52-3c9fd0a1b2c3");
inline const QByteArray parentId("11111111-2222-4333-8444-555555555555");
inline const QByteArray
    bom(R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a"}]})");

QJsonObject registration(); ///< allowAutoCreate is on
QJsonObject byId();
QJsonObject byName(const QString &name = QStringLiteral("shop-api"));

MaterialInput sbom(const QString &name, const QByteArray &content = bom);

/// A delivery of one SBOM, "app-sbom".
ExecutionRequest delivery(const QJsonObject &options);

} // namespace attache::test
