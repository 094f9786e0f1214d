// SPDX-License-Identifier: Apache-2.0
#include "fakeserver.h"

#include "core/sha256.h"

namespace attache::test
{

QList<FormField> formFields(const QByteArray &contentType, const QByteArray &body)
{
    QList<FormField> fields;
    const QByteArray sign("boundary=");
    const QByteArray boundary = "\r\n--" + contentType.mid(contentType.indexOf(sign) + sign.size());
    const QByteArray whole = "\r\n" + body;
    qsizetype at = whole.indexOf(boundary);
    while (at >= 0) {
        const qsizetype begin = at + boundary.size() + 2;
        const qsizetype next = whole.indexOf(boundary, begin);
        if (next < 0)
            break;
        const QByteArray part = whole.mid(begin, next - begin);
        const qsizetype headEnd = part.indexOf("\r\n\r\n");
        FormField field{{}, part.left(headEnd), part.mid(headEnd + 4)};
        const qsizetype name = field.head.indexOf(" name=\"") + 7;
        field.name = field.head.mid(name, field.head.indexOf('"', name) - name);
        fields.append(field);
        at = next;
    }
    return fields;
}

FakeServer::FakeServer()
    : TestExecution(static_cast<HttpClient &>(*this))
{
    time = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00.250Z"), Qt::ISODateWithMs);
    answer("GET /api/version", json(200, R"({"application":"Dependency-Track","version":"4.13.2"})"));
    answer("GET /api/v1/team/self",
           json(200, R"({"name":"Automation","permissions":[{"name":"BOM_UPLOAD"},{"name":"VIEW_PORTFOLIO"},
                        {"name":"PROJECT_CREATION_UPLOAD"}]})"));
    answer("POST /api/v1/bom", json(200, R"({"token":")" + token + "\"}"));
    answer(("GET /api/v1/event/token/" + token).constData(), json(200, R"({"processing":false})"));
    answer(("GET /api/v1/project/" + projectId).constData(),
           json(200, R"({"uuid":")" + projectId + R"(","name":"shop-api"})"));
}

Result<HttpResponse, HttpFailure> FakeServer::send(const HttpRequest &request, std::stop_token stop)
{
    const QByteArray what = request.method + ' ' + request.url.path(QUrl::FullyEncoded).toLatin1();
    const auto reader = request.body.open();
    seen.append({what, request, reader ? reader->readAll() : QByteArray(), time});
    if (stop.stop_requested())
        return HttpFailure{HttpFailure::Cause::Cancelled, false, QStringLiteral("Stopped")};
    if (m_failure)
        return *m_failure;
    const auto found = m_answers.find(what);
    if (found == m_answers.end())
        return text(404);
    return found->size() > 1 ? found->takeFirst() : found->first();
}

QList<FakeServer::Seen> FakeServer::seenFor(const char *what) const
{
    QList<Seen> those = seen;
    those.removeIf([what](const Seen &one) { return one.what != what; });
    return those;
}

HttpResponse json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body, false};
}

HttpResponse text(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "text/plain;charset=utf-8"}}, body, false};
}

HttpResponse htmlPage(int status)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, "<html><h1>nginx</h1></html>", false};
}

HttpResponse problem(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/problem+json"}}, body, false};
}

QJsonObject registration()
{
    return {{QStringLiteral("instanceURI"), QStringLiteral("https://dt.example.com")},
            {QStringLiteral("apiKey"), QStringLiteral("odt_5ecret")},
            {QStringLiteral("allowAutoCreate"), true}};
}

QJsonObject byId()
{
    return {{QStringLiteral("projectID"), QString::fromLatin1(projectId)}};
}

QJsonObject byName(const QString &name)
{
    return {{QStringLiteral("projectName"), name}};
}

MaterialInput sbom(const QString &name, const QByteArray &content)
{
    Material material;
    material.name = name;
    material.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    material.filename = name + QStringLiteral(".json");
    material.digest = sha256Of(content);
    material.annotations = {{QStringLiteral("chainloop.material.name"), name}};
    return {material, Content::ofBytes(content)};
}

ExecutionRequest delivery(const QJsonObject &options)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = registration();
    request.options = options;
    request.workflow.name = QStringLiteral("build-api");
    request.attestation.run.annotations = {{QStringLiteral("version"), QStringLiteral("1.2")}};
    request.materials = {sbom(QStringLiteral("app-sbom"))};
    request.attestation.materials = {request.materials.front().material};
    return request;
}

} // namespace attache::test
