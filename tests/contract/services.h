// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sha256.h"
#include "sandbox/googleaccount.h"
#include "support/fakehttpclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <functional>

/// The services that speak HTTP, as far as a delivery that goes well sees them. Their stand-ins in
/// src/sandbox are stricter; these are here to get a delivery up to the request whose answer matters.
namespace attache::test
{

struct KindService {
    QString integration;      ///< the folder
    QJsonObject registration; ///< instead of the schema's examples
    QJsonObject options;      ///< instead of the schema's examples, where there are any
    /// What it answers when all is well.
    std::function<HttpResponse(const HttpRequest &)> answer;
    /// The request that has the effect.
    std::function<bool(const HttpRequest &)> isDelivery;
};

inline bool isPost(const HttpRequest &request)
{
    return request.method == "POST";
}

inline bool isPut(const HttpRequest &request)
{
    return request.method == "PUT";
}

inline HttpResponse said(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    return {status, headers, body, false};
}

inline HttpResponse dependencyTrack(const HttpRequest &request)
{
    if (request.method == "POST")
        return said(200, R"({"token":"0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a"})");
    if (request.url.path().contains(QLatin1String("/token/")))
        return said(200, R"({"processing":false})");
    return said(
        200, "{\"lastBomImport\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch() + 60'000) + "}");
}

inline HttpResponse registry(const HttpRequest &request)
{
    if (request.method == "POST")
        return said(202, {}, {{"Location", request.url.toEncoded() + "session"}});
    if (request.method == "PUT")
        return said(201);
    if (request.url.path() == QLatin1String("/v2/"))
        return said(200);
    return said(404); // neither the blobs nor the image are there
}

inline HttpResponse s3(const HttpRequest &request)
{
    const QByteArray body = request.body.open()->readAll();
    return said(200, {},
                {{"ETag", '"' + QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex() + '"'}});
}

inline HttpResponse googleStorage(const HttpRequest &request)
{
    if (request.url.path().startsWith(QLatin1String("/upload/")))
        return said(412); // it has it already, which counts as delivered
    return said(200, R"({"access_token":"5ecret-token","expires_in":3600,"token_type":"Bearer"})");
}

inline QJsonObject googleRegistration()
{
    const QByteArray tokens = "http://127.0.0.1:4443/token"; // nothing is there: the client is made up
    return {{QStringLiteral("provider"), QStringLiteral("gcs")},
            {QStringLiteral("endpoint"), QStringLiteral("http://127.0.0.1:4443")},
            {QStringLiteral("credentials"), QString::fromUtf8(sandbox::GoogleAccount(tokens).keyFile())}};
}

/// By the names that the table of outcomes uses for its columns.
inline QMap<QString, KindService> services()
{
    const auto always = [](int status, const QByteArray &body) {
        return [=](const HttpRequest &) { return said(status, body); };
    };
    return {
        {QStringLiteral("Dependency-Track"),
         {QStringLiteral("dependency-track"),
          {{QStringLiteral("allowAutoCreate"), true}},
          {{QStringLiteral("projectName"), QStringLiteral("shop-api")}},
          dependencyTrack,
          isPost}},
        {QStringLiteral("OCI"),
         {QStringLiteral("oci-registry"),
          {},
          {},
          registry,
          [](const HttpRequest &request) {
              return isPut(request) && request.url.path().contains(QLatin1String("/manifests/"));
          }}},
        {QStringLiteral("Discord"),
         {QStringLiteral("discord-webhook"), {}, {}, always(200, R"({"id":"1","channel_id":"2"})"), isPost}},
        {QStringLiteral("Slack"), {QStringLiteral("slack-webhook"), {}, {}, always(200, "ok"), isPost}},
        {QStringLiteral("webhook"), {QStringLiteral("webhook"), {}, {}, always(204, {}), isPost}},
        {QStringLiteral("S3"), {QStringLiteral("guac"), {}, {}, s3, isPut}},
        {QStringLiteral("GCS"),
         {QStringLiteral("guac"),
          googleRegistration(),
          {},
          googleStorage,
          [](const HttpRequest &request) {
              return request.url.path().startsWith(QLatin1String("/upload/"));
          }}},
    };
}

} // namespace attache::test
