// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bucket.h"
#include "sandbox/googleaccount.h"
#include "sandbox/httpstandin.h"
#include "sandbox/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestObject = 256 * 1024 * 1024; // bytes
constexpr qint64 largestForm = 64 * 1024;           // bytes
constexpr qsizetype longestName = 1024;             // bytes of UTF-8
constexpr char tokenGrant[] = "urn:ietf:params:oauth:grant-type:jwt-bearer";
constexpr QLatin1String createPermission("storage.objects.create");

WebAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {
        status, "application/json; charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

/// How Google's APIs say no.
WebAnswer errorAnswer(int status, const char *reason, const QString &message)
{
    const QJsonObject detail{{QStringLiteral("message"), message},
                             {QStringLiteral("domain"), QStringLiteral("global")},
                             {QStringLiteral("reason"), QLatin1String(reason)}};
    const QJsonObject error{{QStringLiteral("code"), status},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("errors"), QJsonArray{detail}}};
    return jsonAnswer(status, {{QStringLiteral("error"), error}});
}

WebAnswer invalid(const QString &message)
{
    return errorAnswer(400, "invalid", message);
}

WebAnswer lacks(const char *permission)
{
    return errorAnswer(
        403, "forbidden",
        QStringLiteral("attache@sandbox.iam.gserviceaccount.com does not have %1 access to the "
                       "Google Cloud Storage object.")
            .arg(QLatin1String(permission)));
}

/// An upload taken apart: what the object is, and what is in it.
struct Upload {
    QJsonObject resource;
    QByteArray content;
};

/// The header fields of a part and the rest of it, from what stands between two boundaries.
std::optional<std::pair<QByteArray, QByteArray>> partOf(const QByteArray &text)
{
    const qsizetype blank = text.indexOf("\r\n\r\n");
    if (blank < 0)
        return std::nullopt;
    return std::pair(text.first(blank).toLower(), text.sliced(blank + 4));
}

/// multipart/related (RFC 2387) of exactly two parts, the first of which is JSON.
std::optional<Upload> readRelated(const QByteArray &contentType, const QByteArray &body)
{
    const qsizetype at = contentType.indexOf("boundary=");
    if (!contentType.startsWith("multipart/related") || at < 0)
        return std::nullopt;
    QByteArray boundary = contentType.sliced(at + 9).split(';').first().trimmed();
    if (boundary.startsWith('"') && boundary.endsWith('"') && boundary.size() > 1)
        boundary = boundary.sliced(1, boundary.size() - 2);
    const QByteArray between = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    const qsizetype first = whole.indexOf(between + "\r\n");
    const qsizetype second = whole.indexOf(between + "\r\n", first + 1);
    const qsizetype end = whole.lastIndexOf(between + "--");
    if (first != 0 || second < 0 || end < second)
        return std::nullopt;
    const qsizetype skipped = between.size() + 2;
    const auto resource = partOf(whole.sliced(first + skipped, second - first - skipped));
    const auto content = partOf(whole.sliced(second + skipped, end - second - skipped));
    if (!resource || !content || !resource->first.contains("application/json"))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(resource->second);
    if (!document.isObject())
        return std::nullopt;
    return Upload{document.object(), content->second};
}

/// "Object naming", Cloud Storage documentation.
bool isObjectName(const QString &name)
{
    return !name.isEmpty() && name.toUtf8().size() <= longestName && !name.contains(QLatin1Char('\r')) &&
           !name.contains(QLatin1Char('\n')) && name != QLatin1String(".") && name != QLatin1String("..") &&
           !name.startsWith(QLatin1String(".well-known/acme-challenge/"));
}

class GoogleBucket : public HttpStandIn
{
public:
    ~GoogleBucket() override { stop(); }

    Result<void> start(quint16 port)
    {
        auto listens = listen(port);
        if (listens)
            m_account = std::make_unique<GoogleAccount>(address().toLatin1() + "/token");
        return listens;
    }

    QString integration() const override { return QStringLiteral("guac"); }

    QJsonObject registration() const override
    {
        return {{QStringLiteral("provider"), QStringLiteral("gcs")},
                {QStringLiteral("bucket"), m_bucket},
                {QStringLiteral("endpoint"), address()},
                {QStringLiteral("credentials"), QString::fromLatin1(m_account->keyFile())}};
    }

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    WebAnswer token(WebRequest &request);
    WebAnswer permissions(const WebRequest &request) const;
    WebAnswer upload(WebRequest &request);
    WebAnswer store(const WebRequest &request, Upload upload);
    bool isLetIn(const WebRequest &request);
    void tell(const QJsonObject &resource, const QByteArray &content);

    const QString m_bucket = QStringLiteral("guac-sandbox");
    std::unique_ptr<GoogleAccount> m_account; // as soon as there is a port
    std::mutex m_mutex;                       // of what follows
    QSet<QByteArray> m_tokens;
    QSet<QString> m_names;
};

WebAnswer GoogleBucket::answer(WebRequest &request)
{
    const QString path = QString::fromLatin1(request.path);
    if (path == QLatin1String("/token") && request.method == "POST")
        return token(request);
    if (!isLetIn(request))
        return errorAnswer(401, "authError", QStringLiteral("Invalid Credentials"));
    const QString buckets = QStringLiteral("/storage/v1/b/");
    const QString uploads = QStringLiteral("/upload") + buckets;
    const bool isUpload = path.startsWith(uploads);
    if (!isUpload && !path.startsWith(buckets))
        return errorAnswer(404, "notFound", QStringLiteral("Not Found"));
    const QString rest = path.sliced((isUpload ? uploads : buckets).size());
    if (rest.section(QLatin1Char('/'), 0, 0) != m_bucket)
        return errorAnswer(404, "notFound", QStringLiteral("The specified bucket does not exist."));
    const QString what = rest.section(QLatin1Char('/'), 1);
    if (isUpload && what == QLatin1String("o") && request.method == "POST")
        return upload(request);
    if (what == QLatin1String("iam/testPermissions") && request.method == "GET")
        return permissions(request);
    if (what.startsWith(QLatin1String("o/")))
        return lacks(request.method == "DELETE" ? "storage.objects.delete" : "storage.objects.get");
    return lacks(what.isEmpty() ? "storage.buckets.get" : "storage.objects.list");
}

/// RFC 7523 §2.1.
WebAnswer GoogleBucket::token(WebRequest &request)
{
    const auto refused = [](const char *error, const QByteArray &description) {
        return jsonAnswer(400, {{QStringLiteral("error"), QLatin1String(error)},
                                {QStringLiteral("error_description"), QString::fromLatin1(description)}});
    };
    const auto body = request.body(largestForm);
    if (!body || request.contentType() != "application/x-www-form-urlencoded")
        return refused("invalid_request", "Not a form");
    const QUrlQuery form(QString::fromLatin1(*body));
    if (form.queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded) != QLatin1String(tokenGrant))
        return refused("unsupported_grant_type", "Invalid grant_type");
    const QByteArray assertion =
        form.queryItemValue(QStringLiteral("assertion"), QUrl::FullyDecoded).toLatin1();
    if (const QByteArray problem = m_account->problemOf(assertion, QDateTime::currentDateTimeUtc());
        !problem.isEmpty())
        return refused("invalid_grant", problem);
    const QByteArray token = "ya29.sandbox-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const std::lock_guard lock(m_mutex);
    m_tokens.insert(token);
    return jsonAnswer(200, {{QStringLiteral("access_token"), QString::fromLatin1(token)},
                            {QStringLiteral("expires_in"), 3599},
                            {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
}

bool GoogleBucket::isLetIn(const WebRequest &request)
{
    const QByteArray authorization = request.header("Authorization");
    const std::lock_guard lock(m_mutex);
    return authorization.startsWith("Bearer ") && m_tokens.contains(authorization.sliced(7));
}

WebAnswer GoogleBucket::permissions(const WebRequest &request) const
{
    const QStringList asked =
        request.query.allQueryItemValues(QStringLiteral("permissions"), QUrl::FullyDecoded);
    if (asked.isEmpty())
        return errorAnswer(400, "required", QStringLiteral("Required parameter: permissions"));
    QJsonObject answer{{QStringLiteral("kind"), QStringLiteral("storage#testIamPermissionsResponse")}};
    if (asked.contains(createPermission))
        answer.insert(QStringLiteral("permissions"), QJsonArray{QString(createPermission)});
    return jsonAnswer(200, answer);
}

WebAnswer GoogleBucket::upload(WebRequest &request)
{
    const QString type = request.query.queryItemValue(QStringLiteral("uploadType"));
    if (request.contentLength() > largestObject + largestForm)
        return errorAnswer(413, "uploadTooLarge", QStringLiteral("The upload is too large."));
    const auto body = request.body(largestObject + largestForm);
    if (!body)
        return invalid(QStringLiteral("The upload broke off."));
    if (type == QLatin1String("media")) {
        if (request.header("Content-Type").isEmpty())
            return invalid(QStringLiteral("There is no Content-Type."));
        const QString name = request.query.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded);
        return store(request,
                     {{{QStringLiteral("name"), name},
                       {QStringLiteral("contentType"), QString::fromUtf8(request.header("Content-Type"))}},
                      *body});
    }
    if (type != QLatin1String("multipart"))
        return invalid(QStringLiteral("Upload type \"%1\" is not supported here.").arg(type));
    auto upload = readRelated(request.header("Content-Type"), *body);
    if (!upload)
        return invalid(QStringLiteral("Malformed multipart body."));
    return store(request, std::move(*upload));
}

WebAnswer GoogleBucket::store(const WebRequest &request, Upload upload)
{
    const QString name = upload.resource.value(QLatin1String("name")).toString();
    if (!isObjectName(name))
        return invalid(QStringLiteral("Invalid object name."));
    const QString md5 =
        QString::fromLatin1(QCryptographicHash::hash(upload.content, QCryptographicHash::Md5).toBase64());
    const QString claimed = upload.resource.value(QLatin1String("md5Hash")).toString(md5);
    if (claimed != md5)
        return invalid(QStringLiteral("Provided MD5 hash \"%1\" doesn't match calculated MD5 hash \"%2\".")
                           .arg(claimed, md5));
    const QString condition = request.query.queryItemValue(QStringLiteral("ifGenerationMatch"));
    if (!condition.isEmpty() && condition != QLatin1String("0"))
        return errorAnswer(412, "conditionNotMet", QStringLiteral("There is no object of this generation."));
    {
        const std::lock_guard lock(m_mutex);
        if (m_names.contains(name))
            return condition.isEmpty()
                       ? lacks("storage.objects.delete")
                       : errorAnswer(
                             412, "conditionNotMet",
                             QStringLiteral("At least one of the pre-conditions you specified did not "
                                            "hold."));
        m_names.insert(name);
    }
    QJsonObject resource = upload.resource;
    resource.insert(QStringLiteral("kind"), QStringLiteral("storage#object"));
    resource.insert(QStringLiteral("bucket"), m_bucket);
    resource.insert(QStringLiteral("generation"),
                    QString::number(QDateTime::currentMSecsSinceEpoch() * 1000));
    resource.insert(QStringLiteral("size"), QString::number(upload.content.size()));
    resource.insert(QStringLiteral("md5Hash"), md5);
    tell(resource, upload.content);
    return jsonAnswer(200, resource);
}

void GoogleBucket::tell(const QJsonObject &resource, const QByteArray &content)
{
    Received received;
    received.words = SandboxWords::tr("Object %1, %2 bytes")
                         .arg(resource.value(QLatin1String("name")).toString())
                         .arg(content.size());
    received.details = resource;
    received.content = content;
    keep(received);
}

} // namespace

Result<std::unique_ptr<StandIn>> startGoogleBucket(quint16 port)
{
    auto bucket = std::make_unique<GoogleBucket>();
    if (const auto started = bucket->start(port); !started)
        return started.error();
    return std::unique_ptr<StandIn>(std::move(bucket));
}

} // namespace attache::sandbox
