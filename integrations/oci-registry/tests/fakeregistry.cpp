// SPDX-License-Identifier: Apache-2.0
#include "fakeregistry.h"

#include "core/attestation.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace attache::ATTACHE_INTEGRATION
{

HttpResponse response(int status, HttpHeaders headers, const QByteArray &body)
{
    HttpResponse made;
    made.status = status;
    made.headers = std::move(headers);
    made.body = body;
    return made;
}

HttpResponse registryError(int status, const QByteArray &code, const QByteArray &message)
{
    return response(status, {{"Content-Type", "application/json"}},
                    R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"("}]})");
}

HttpFailure failure(HttpFailure::Cause cause)
{
    return {cause, false, QStringLiteral("registry.example.com:443 did not do it")};
}

std::optional<QJsonObject> FakeRegistry::doneStep(const QString &key) const
{
    return steps.contains(key) ? std::optional<QJsonObject>(steps.value(key)) : std::nullopt;
}

Result<void> FakeRegistry::finishStep(const QString &key, const QJsonObject &receipt)
{
    steps.insert(key, receipt);
    return {};
}

void FakeRegistry::checkPassed(Check, const QString &check, const QString &)
{
    checks << check;
}

Answer FakeRegistry::send(const HttpRequest &request, std::stop_token)
{
    sent.push_back(request);
    if (fault) {
        if (const auto instead = fault(request))
            return *instead;
    }
    return answer(request);
}

Answer FakeRegistry::answer(const HttpRequest &request)
{
    if (request.url.host() == QLatin1String("auth.example.com"))
        return response(200, {{"Content-Type", "application/json"}}, tokenAnswer);
    if (request.url.scheme() != scheme)
        return failure(HttpFailure::Cause::Tls);
    if (request.url.host() == QLatin1String("registry.example.com") && !isSignedIn(request)) {
        HttpResponse refused = registryError(401, "UNAUTHORIZED");
        refused.headers.append({"WWW-Authenticate", challenge});
        return refused;
    }
    const QString path = request.url.path();
    if (path == QLatin1String("/v2/"))
        return response(200, {{"Content-Type", "application/json"}}, "{}");
    if (path.contains(QLatin1String("/manifests/")))
        return manifest(request);
    return upload(request);
}

HttpResponse FakeRegistry::upload(const HttpRequest &request)
{
    const QString path = request.url.path();
    const QString own = scheme + QStringLiteral("://") + request.url.authority() + path +
                        QStringLiteral("session?_state=aB-%2B%3D%3D");
    if (request.method == "HEAD")
        return response(blobs.contains(path.section(u'/', -1)) ? 200 : 404);
    if (request.method == "POST")
        return response(202, {{"Location", (location.isEmpty() ? own : location).toUtf8()}});
    if (request.method == "DELETE")
        return response(204);
    const QString digest = QUrlQuery(request.url).queryItemValue(QStringLiteral("digest"));
    const QByteArray bytes = bodyOf(request);
    if (!request.url.query(QUrl::FullyEncoded).startsWith(QLatin1String("_state=aB-%2B%3D%3D&digest=")))
        return registryError(404, "BLOB_UPLOAD_INVALID");
    if (digest != sha256Of(bytes))
        return registryError(400, "DIGEST_INVALID");
    blobs[digest] = bytes;
    return response(201, {{"Docker-Content-Digest", digest.toLatin1()}});
}

HttpResponse FakeRegistry::manifest(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (request.method == "PUT") {
        manifests[path] = bodyOf(request);
        types[path] = headerOf(request, "Content-Type");
    }
    const auto found = manifests.find(path);
    if (found == manifests.end())
        return registryError(404, "MANIFEST_UNKNOWN");
    const bool put = request.method == "PUT";
    const QByteArray digest = sha256Of(found->second).toLatin1();
    HttpHeaders headers{{"Docker-Content-Digest", digest}};
    if (!put)
        headers += HttpHeaders{{"Content-Type", types[path]},
                               {"Content-Length", QByteArray::number(found->second.size())},
                               {"ETag", '"' + digest + '"'}};
    const QString subject = QJsonDocument::fromJson(found->second)[u"subject"][u"digest"].toString();
    if (put && referrersApi && !subject.isEmpty())
        headers.append({"OCI-Subject", subject.toLatin1()});
    return response(put ? 201 : 200, headers, request.method == "GET" ? found->second : QByteArray());
}

bool FakeRegistry::isSignedIn(const HttpRequest &request) const
{
    if (challenge.isEmpty())
        return true;
    const QByteArray authorization = headerOf(request, "Authorization");
    return authorization == "Bearer t0ken" ||
           authorization == "Basic " + QByteArray("alice:s3cret").toBase64();
}

QStringList FakeRegistry::lines() const
{
    static const QRegularExpression hex(QStringLiteral("[0-9a-f]{64}"));
    QStringList all;
    for (const HttpRequest &request : sent)
        all << (QString::fromLatin1(request.method + ' ' + request.url.toEncoded())
                    .replace(hex, QStringLiteral("HEX")));
    return all;
}

int FakeRegistry::count(const QString &start) const
{
    const QStringList all = lines();
    return int(std::count_if(all.begin(), all.end(),
                             [&start](const QString &line) { return line.startsWith(start); }));
}

std::vector<HttpRequest> FakeRegistry::sentTo(const QString &host) const
{
    std::vector<HttpRequest> some;
    std::copy_if(sent.begin(), sent.end(), std::back_inserter(some),
                 [&host](const HttpRequest &request) { return request.url.host() == host; });
    return some;
}

std::function<std::optional<Answer>(const HttpRequest &)>
instead(const QByteArray &method, const QString &part, const Answer &answer, int times)
{
    return [=, left = times](const HttpRequest &request) mutable -> std::optional<Answer> {
        if (request.method != method || !request.url.path().contains(part) || left <= 0)
            return std::nullopt;
        --left;
        return answer;
    };
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray bodyOf(const HttpRequest &request)
{
    const auto reader = request.body.open();
    return reader ? reader->readAll() : QByteArray();
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonObject inMode(const char *mode, const char *content)
{
    return {{QStringLiteral("mode"), QLatin1String(mode)},
            {QStringLiteral("content"), QLatin1String(content)}};
}

QJsonObject registrationInput()
{
    return {{QStringLiteral("repository"), QStringLiteral("registry.example.com/team")},
            {QStringLiteral("username"), QStringLiteral("alice")},
            {QStringLiteral("password"), QStringLiteral("s3cret")}};
}

ExecutionRequest executionRequest(const QJsonObject &options)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("d-1");
    request.registration = registrationInput();
    request.options = options;
    request.options.insert(QStringLiteral("prefix"), QStringLiteral("chainloop"));
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{}", {{"", "signature"}}};
    attestation.original =
        R"({"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.2","dsseEnvelope":)" +
        attestation.envelope.compactJson() + '}';
    attestation.digest = sha256Of(attestation.original);
    attestation.envelopeDigest = sha256Of(attestation.envelope.compactJson());
    attestation.predicateType = QStringLiteral("chainloop.dev/attestation/v0.2");
    attestation.run.finishedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 0, 0), Qt::UTC);
    return request;
}

} // namespace attache::ATTACHE_INTEGRATION
