// SPDX-License-Identifier: Apache-2.0
#include "sandbox/registry.h"

#include "sandbox/credentials.h"
#include "sandbox/httpstandin.h"
#include "sandbox/registrycontents.h"
#include "sandbox/registryroute.h"
#include "sandbox/registrysignin.h"

#include <QJsonDocument>

#include <utility>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestBody = 256 * 1024 * 1024; // bytes
constexpr QLatin1String service("sandbox");

WebAnswer json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

WebAnswer refusal(const RegistryError &error)
{
    const QJsonObject one{{QStringLiteral("code"), error.code},
                          {QStringLiteral("message"), error.message},
                          {QStringLiteral("detail"), error.detail}};
    return json(error.status, {{QStringLiteral("errors"), QJsonArray{one}}});
}

WebAnswer refusal(int status, const char *code, const char *message)
{
    return refusal(RegistryError{status, QLatin1String(code), QLatin1String(message), {}});
}

/// What a router says to an address that is none of the specification's.
WebAnswer noSuchPage()
{
    return {404, "text/plain; charset=utf-8", "404 page not found\n", {}};
}

/// Whether an Accept header takes this type (RFC 9110 §12.5.1, without weights).
bool accepts(const WebRequest &request, const QString &mediaType)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Accept", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &range : value.split(',')) {
            const QByteArray type = range.split(';').first().trimmed();
            if (type == "*/*" || type == mediaType.toLatin1())
                return true;
        }
    }
    return false;
}

class RegistryStandIn final : public HttpStandIn
{
public:
    RegistryStandIn(RegistryTraits traits, QRandomGenerator &random)
        : m_traits(traits)
        , m_password(throwAwaySecret(random, 24))
    {
    }

    ~RegistryStandIn() override { stop(); }

    Result<void> start(quint16 port) { return listen(port); }

    QString integration() const override { return QStringLiteral("oci-registry"); }

    QJsonObject registration() const override
    {
        return {{QStringLiteral("repository"), host() + QStringLiteral("/attestations")},
                {QStringLiteral("username"), m_username},
                {QStringLiteral("password"), m_password}};
    }

private:
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(port()); }

    WebAnswer answer(WebRequest &request) override;
    WebAnswer handOutToken(WebRequest &request);
    WebAnswer answerTo(const WebRequest &request, const Route &route, const QByteArray &body);
    WebAnswer challenge(const QString &repository, const QString &actions) const;
    bool isLetIn(const WebRequest &request) const;
    bool mayDo(const WebRequest &request, const QString &repository, const QString &action) const;

    WebAnswer blob(const Route &route) const;
    WebAnswer beginUpload(const WebRequest &request, const Route &route);
    WebAnswer upload(const WebRequest &request, const Route &route, const QByteArray &body);
    WebAnswer uploadStatus(const Route &route, int status) const;
    WebAnswer finishUpload(const WebRequest &request, const Route &route);
    WebAnswer readManifest(const WebRequest &request, const Route &route) const;
    WebAnswer putManifest(const WebRequest &request, const Route &route, const QByteArray &body);
    Received arrivalOf(const StoredManifest &manifest, const Route &route) const;
    WebAnswer tags(const Route &route) const;
    WebAnswer referrers(const WebRequest &request, const Route &route) const;

    const RegistryTraits m_traits;
    const QString m_username = QStringLiteral("sandbox");
    const QString m_password;
    mutable std::mutex m_mutex; // of what follows
    RegistrySignIn m_signIn{m_username, m_password};
    RegistryContents m_contents;
    std::optional<Received> m_arrived; // by the request that is being answered
};

WebAnswer RegistryStandIn::answer(WebRequest &request)
{
    if (request.path == "/token" && m_traits.signIn == RegistryTraits::SignIn::Bearer)
        return handOutToken(request);
    if (request.path == "/v2")
        return {301, {}, {}, {{"Location", "/v2/"}}};
    if (request.path == "/v2/") {
        const std::lock_guard lock(m_mutex);
        WebAnswer answer = isLetIn(request) ? json(200, {}) : challenge({}, {});
        answer.headers.append(
            qMakePair(QByteArray("Docker-Distribution-Api-Version"), QByteArray("registry/2.0")));
        return answer;
    }
    if (request.path.endsWith("/blobs/uploads"))
        return {301, {}, {}, {{"Location", request.path + '/'}}};
    const auto route = routeOf(request.path);
    if (!route)
        return noSuchPage();
    const auto body = request.body(largestBody);
    if (!body)
        return refusal(413, "SIZE_INVALID", "the body is too large, or it broke off");
    std::unique_lock lock(m_mutex);
    const WebAnswer answer = answerTo(request, *route, *body);
    const auto arrived = std::exchange(m_arrived, std::nullopt);
    lock.unlock();
    if (arrived)
        keep(*arrived);
    return answer;
}

WebAnswer RegistryStandIn::handOutToken(WebRequest &request)
{
    std::optional<QJsonObject> token;
    if (request.method == "GET") {
        const std::lock_guard lock(m_mutex);
        QStringList scopes;
        for (const QString &scope :
             request.query.allQueryItemValues(QStringLiteral("scope"), QUrl::FullyDecoded))
            scopes += scope.split(u' ', Qt::SkipEmptyParts);
        token = m_signIn.token(request.header("Authorization"), scopes);
    } else if (request.method == "POST" && request.contentType() == "application/x-www-form-urlencoded") {
        const QByteArray form = request.body(largestBody).value_or(QByteArray());
        const std::lock_guard lock(m_mutex);
        token = m_signIn.tokenByForm(form);
    } else {
        return refusal(405, "UNSUPPORTED", "a token is asked for by GET, or by POST of a form");
    }
    return token ? json(200, *token) : refusal(401, "UNAUTHORIZED", "authentication required");
}

WebAnswer RegistryStandIn::challenge(const QString &repository, const QString &actions) const
{
    WebAnswer answer = refusal(401, "UNAUTHORIZED", "authentication required");
    QString how = QStringLiteral("Basic realm=\"sandbox\"");
    if (m_traits.signIn == RegistryTraits::SignIn::Bearer)
        how = QStringLiteral("Bearer realm=\"%1/token\",service=\"%2\"").arg(address(), service);
    if (m_traits.signIn == RegistryTraits::SignIn::Bearer && !repository.isEmpty())
        how += QStringLiteral(",scope=\"repository:%1:%2\"").arg(repository, actions);
    answer.headers.append({"WWW-Authenticate", how.toUtf8()});
    return answer;
}

bool RegistryStandIn::isLetIn(const WebRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    return m_traits.signIn == RegistryTraits::SignIn::Basic ? m_signIn.isPassword(authorization)
                                                            : m_signIn.isToken(authorization);
}

bool RegistryStandIn::mayDo(const WebRequest &request, const QString &repository, const QString &action) const
{
    const QByteArray authorization = request.header("Authorization");
    return m_traits.signIn == RegistryTraits::SignIn::Basic
               ? m_signIn.isPassword(authorization)
               : m_signIn.mayDo(authorization, repository, action);
}

WebAnswer RegistryStandIn::answerTo(const WebRequest &request, const Route &route, const QByteArray &body)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!mayDo(request, route.repository, reads ? QStringLiteral("pull") : QStringLiteral("push")))
        return challenge(route.repository, reads ? QStringLiteral("pull") : QStringLiteral("pull,push"));
    if (route.what == QLatin1String("uploads")) {
        if (request.method == "POST" && route.reference.isEmpty())
            return beginUpload(request, route);
        return route.reference.isEmpty() ? refusal(405, "UNSUPPORTED", "an upload begins with a POST")
                                         : upload(request, route, body);
    }
    if (route.what == QLatin1String("manifests") && request.method == "PUT")
        return putManifest(request, route, body);
    if (!reads)
        return refusal(405, "UNSUPPORTED", "The operation is unsupported.");
    if (route.what == QLatin1String("manifests"))
        return readManifest(request, route);
    if (route.what == QLatin1String("blobs"))
        return blob(route);
    return route.what == QLatin1String("tags") ? tags(route) : referrers(request, route);
}

WebAnswer RegistryStandIn::blob(const Route &route) const
{
    const auto bytes = m_contents.blob(route.repository, route.reference);
    if (!bytes)
        return refusal(404, "BLOB_UNKNOWN", "blob unknown to registry");
    return {200, "application/octet-stream", *bytes, {{"Docker-Content-Digest", route.reference.toLatin1()}}};
}

WebAnswer RegistryStandIn::beginUpload(const WebRequest &request, const Route &route)
{
    const QString mounted = request.query.queryItemValue(QStringLiteral("mount"), QUrl::FullyDecoded);
    const QString from = request.query.queryItemValue(QStringLiteral("from"), QUrl::FullyDecoded);
    if (!mounted.isEmpty() && mayDo(request, from, QStringLiteral("pull")) &&
        m_contents.mount(route.repository, mounted, from))
        return {201,
                {},
                {},
                {{"Location", QStringLiteral("/v2/%1/blobs/%2").arg(route.repository, mounted).toLatin1()},
                 {"Docker-Content-Digest", mounted.toLatin1()}}};
    return uploadStatus({route.repository, route.what, m_contents.beginUpload(route.repository)}, 202);
}

/// Where the upload goes on, and how far it has come.
WebAnswer RegistryStandIn::uploadStatus(const Route &route, int status) const
{
    const qint64 size = m_contents.uploaded(route.repository, route.reference).value_or(0);
    const QString location = QStringLiteral("%1/v2/%2/blobs/uploads/%3?_state=")
                                 .arg(address(), route.repository, route.reference) +
                             route.reference.left(8) + QStringLiteral("%3D%3D");
    return {status,
            {},
            {},
            {{"Location", location.toLatin1()},
             {"Docker-Upload-UUID", route.reference.toLatin1()},
             {"Range", "0-" + QByteArray::number(std::max<qint64>(0, size - 1))}}};
}

WebAnswer RegistryStandIn::upload(const WebRequest &request, const Route &route, const QByteArray &body)
{
    const auto size = m_contents.uploaded(route.repository, route.reference);
    if (!size)
        return refusal(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
    const QString state = request.query.queryItemValue(QStringLiteral("_state"), QUrl::FullyDecoded);
    if (state != route.reference.left(8) + QStringLiteral("==")) // the Location was not used as it was given
        return refusal(404, "BLOB_UPLOAD_INVALID", "blob upload invalid");
    if (request.method == "GET" || request.method == "HEAD")
        return uploadStatus(route, 204);
    if (request.method == "DELETE") {
        m_contents.cancel(route.repository, route.reference);
        return {204, {}, {}, {}};
    }
    if (request.method != "PATCH" && request.method != "PUT")
        return refusal(405, "UNSUPPORTED", "The operation is unsupported.");
    const QByteArray range = request.header("Content-Range");
    if (!range.isEmpty() && range.split('-').first().toLongLong() != *size)
        return uploadStatus(route, 416);
    if (!body.isEmpty() && request.contentType() != "application/octet-stream")
        return refusal(415, "BLOB_UPLOAD_INVALID", "a blob is sent as application/octet-stream");
    if (const auto taken = m_contents.append(route.repository, route.reference, body); !taken)
        return refusal(taken.error());
    return request.method == "PATCH" ? uploadStatus(route, 202) : finishUpload(request, route);
}

WebAnswer RegistryStandIn::finishUpload(const WebRequest &request, const Route &route)
{
    const QString digest = request.query.queryItemValue(QStringLiteral("digest"), QUrl::FullyDecoded);
    if (!RegistryContents::isDigest(digest))
        return refusal(400, "DIGEST_INVALID", "no digest, or none of sha256");
    if (const auto finished = m_contents.finish(route.repository, route.reference, digest); !finished)
        return refusal(finished.error());
    return {201,
            {},
            {},
            {{"Location", QStringLiteral("/v2/%1/blobs/%2").arg(route.repository, digest).toLatin1()},
             {"Docker-Content-Digest", digest.toLatin1()}}};
}

WebAnswer RegistryStandIn::readManifest(const WebRequest &request, const Route &route) const
{
    const auto manifest = m_contents.manifest(route.repository, route.reference);
    if (!manifest)
        return refusal(404, "MANIFEST_UNKNOWN", "manifest unknown");
    if (!accepts(request, manifest->mediaType))
        return refusal(404, "MANIFEST_UNKNOWN", "manifest found, but accept header does not support it");
    return {200,
            manifest->mediaType.toLatin1(),
            manifest->bytes,
            {{"Docker-Content-Digest", manifest->digest.toLatin1()},
             {"ETag", '"' + manifest->digest.toLatin1() + '"'}}};
}

WebAnswer RegistryStandIn::putManifest(const WebRequest &request, const Route &route, const QByteArray &body)
{
    const auto there = m_contents.manifest(route.repository, route.reference);
    const QByteArray match = request.header("If-Match");
    if (!match.isEmpty() && match != '"' + (there ? there->digest : QString()).toLatin1() + '"')
        return refusal(412, "MANIFEST_INVALID", "it has changed meanwhile");
    // The whole header: a parameter is not part of the media type.
    const QString type = QString::fromLatin1(request.header("Content-Type"));
    const auto put = m_contents.putManifest(route.repository, route.reference, type, body);
    if (!put)
        return refusal(put.error());
    const StoredManifest &manifest = put->manifest;
    if (put->changed)
        m_arrived = arrivalOf(manifest, route);
    WebAnswer answer{201, {}, {}, {{"Docker-Content-Digest", manifest.digest.toLatin1()}}};
    answer.headers.append(
        {"Location",
         QStringLiteral("/v2/%1/manifests/%2").arg(route.repository, manifest.digest).toLatin1()});
    if (m_traits.referrersApi && !manifest.subject.isEmpty())
        answer.headers.append({"OCI-Subject", manifest.subject.toLatin1()});
    return answer;
}

Received RegistryStandIn::arrivalOf(const StoredManifest &manifest, const Route &route) const
{
    const bool hasTag = RegistryContents::isTag(route.reference);
    Received arrival;
    arrival.words =
        QStringLiteral("%1/%2%3%4: %5")
            .arg(host(), route.repository, QString(hasTag ? u':' : u'@'), route.reference, manifest.words());
    arrival.details = {{QStringLiteral("repository"), route.repository},
                       {QStringLiteral("tag"), hasTag ? route.reference : QString()},
                       {QStringLiteral("digest"), manifest.digest},
                       {QStringLiteral("mediaType"), manifest.mediaType},
                       {QStringLiteral("artifactType"), manifest.artifactType()},
                       {QStringLiteral("subject"), manifest.subject}};
    arrival.content = manifest.bytes;
    return arrival;
}

WebAnswer RegistryStandIn::tags(const Route &route) const
{
    const auto tags = m_contents.tags(route.repository);
    if (!tags)
        return refusal(404, "NAME_UNKNOWN", "repository name not known to registry");
    return json(200, {{QStringLiteral("name"), route.repository},
                      {QStringLiteral("tags"), QJsonArray::fromStringList(*tags)}});
}

WebAnswer RegistryStandIn::referrers(const WebRequest &request, const Route &route) const
{
    if (!m_traits.referrersApi)
        return noSuchPage();
    QJsonArray found;
    const QString type = request.query.queryItemValue(QStringLiteral("artifactType"), QUrl::FullyDecoded);
    const QJsonArray all = m_contents.referrers(route.repository, route.reference);
    for (const auto &one : all) {
        if (type.isEmpty() || one[u"artifactType"].toString() == type)
            found.append(one);
    }
    WebAnswer answer =
        json(200, {{QStringLiteral("schemaVersion"), 2},
                   {QStringLiteral("mediaType"), QStringLiteral("application/vnd.oci.image.index.v1+json")},
                   {QStringLiteral("manifests"), found}});
    answer.type = "application/vnd.oci.image.index.v1+json";
    if (!type.isEmpty())
        answer.headers.append(qMakePair(QByteArray("OCI-Filters-Applied"), QByteArray("artifactType")));
    return answer;
}

} // namespace

Result<std::unique_ptr<StandIn>> startRegistry(quint16 port, RegistryTraits traits, QRandomGenerator &random)
{
    auto registry = std::make_unique<RegistryStandIn>(traits, random);
    if (const auto started = registry->start(port); !started)
        return started.error();
    return std::unique_ptr<StandIn>(std::move(registry));
}

} // namespace attache::sandbox
