// SPDX-License-Identifier: Apache-2.0
#include "googlestorage.h"

#include "refusal.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

constexpr qint64 slowestUpload = 64 * 1024; // bytes a second; what is slower is given up
constexpr QLatin1String createPermission("storage.objects.create");
constexpr char wantedRole[] = QT_TRANSLATE_NOOP(
    "Answers",
    "%1 does not let this service account create objects. Give it the role Storage Object Creator");

/// What "reason" in an error says more exactly than the status.
constexpr std::array errorReasons{
    CodeRule{"rateLimitExceeded", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 has had too many requests for now")},
    CodeRule{"userRateLimitExceeded", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 has had too many requests for now")},
    CodeRule{"backendError", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own")},
    CodeRule{"uploadBrokenConnection", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 saw the upload break off")},
    CodeRule{"accountDisabled", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 belongs to a project whose billing is off")},
    CodeRule{"userProjectAccountProblem", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 belongs to a project whose billing is off")},
    CodeRule{"UserProjectAccountProblem", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 belongs to a project whose billing is off")},
    CodeRule{"userProjectMissing", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 wants the requester to pay, which is not supported")},
    CodeRule{"UserProjectMissing", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 wants the requester to pay, which is not supported")},
    CodeRule{"forbidden", Kind::Misconfigured, wantedRole},
    CodeRule{"insufficientPermissions", Kind::Misconfigured, wantedRole},
};

constexpr std::array answers{
    AnswerRule{401, 401, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the service account's token")},
    AnswerRule{403, 403, Kind::Misconfigured, wantedRole},
    AnswerRule{404, 404, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 does not exist")},
    AnswerRule{409, 409, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 is being changed by somebody else")},
    AnswerRule{412, 412, Kind::Delivered, ""}, // by ifGenerationMatch=0: it is there already
    AnswerRule{416, 416, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 lost a part of the upload")},
};

/// Of the token server.
constexpr std::array tokenAnswers{
    AnswerRule{400, 400, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the service account's key")},
    AnswerRule{401, 401, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the service account")},
};

QString errorReason(const HttpResponse &response)
{
    const QJsonObject error =
        QJsonDocument::fromJson(response.body).object().value(QLatin1String("error")).toObject();
    return error.value(QLatin1String("errors"))
        .toArray()
        .first()
        .toObject()
        .value(QLatin1String("reason"))
        .toString();
}

bool isApiError(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(QLatin1String("error")).isObject();
}

QUrl apiUrl(const Config &config, const QString &path, const QString &query)
{
    QUrl url = config.endpoint;
    url.setPath(path, QUrl::TolerantMode);
    url.setQuery(query);
    return url;
}

QString bucketPath(const Config &config)
{
    return QStringLiteral("/storage/v1/b/") + config.bucket;
}

HttpRequest requestOf(const Config &config, const QByteArray &method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.caCertificates = config.caCertificate;
    request.largestResponse = 64 * 1024;
    return request;
}

/// multipart/related (RFC 2387): what the object is, then what is in it.
Body uploadBody(const QJsonObject &resource, const Content &content, const QByteArray &boundary)
{
    Body body;
    body.append("--" + boundary + "\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n" +
                QJsonDocument(resource).toJson(QJsonDocument::Compact) + "\r\n--" + boundary +
                "\r\nContent-Type: application/json\r\n\r\n");
    body.append(content);
    body.append("\r\n--" + boundary + "--\r\n");
    return body;
}

HttpRequest uploadOf(const Config &config, QJsonObject resource, const Content &content,
                     const QByteArray &boundary)
{
    const QUrl url = apiUrl(config, QStringLiteral("/upload") + bucketPath(config) + QStringLiteral("/o"),
                            QStringLiteral("uploadType=multipart&ifGenerationMatch=0"));
    HttpRequest request = requestOf(config, "POST", url);
    request.headers = {{"Content-Type", "multipart/related; boundary=" + boundary}};
    resource.insert(QStringLiteral("contentType"), QStringLiteral("application/json"));
    request.body = uploadBody(resource, content, boundary);
    request.timeout = 60s;
    request.deadline = 120s + std::chrono::seconds(request.body.size() / slowestUpload);
    return request;
}

} // namespace

GoogleStorage::GoogleStorage(const Config &config, Execution &execution)
    : m_config(config)
    , m_execution(execution)
    , m_service(serviceName(config.bucket))
{
}

HttpRequest GoogleStorage::uploadRequest(const Config &config, const Object &object, const QByteArray &md5)
{
    QJsonObject metadata;
    for (const auto &[name, value] : object.metadata)
        metadata.insert(QString::fromLatin1(name), value);
    QJsonObject resource{{QStringLiteral("name"), object.name}, {QStringLiteral("metadata"), metadata}};
    if (!md5.isEmpty())
        resource.insert(QStringLiteral("md5Hash"), QString::fromLatin1(md5));
    // No content has its own digest in it, so this is in none.
    return uploadOf(config, resource, object.content, "attache-" + object.sha256.first(56));
}

Result<void, Outcome> GoogleStorage::check()
{
    if (auto signedIn = signIn(); !signedIn)
        return signedIn;
    m_execution.checkPassed(Execution::Check::SignIn, GuacWords::tr("The service account's key is accepted"),
                            m_config.account.email);
    const QUrl url = apiUrl(m_config, bucketPath(m_config) + QStringLiteral("/iam/testPermissions"),
                            QStringLiteral("permissions=") + createPermission);
    const auto response = send(requestOf(m_config, "GET", url));
    if (!response)
        return response.error();
    // An emulator may not have this question. What is not there of Google's own is told in JSON.
    const int status = response->status;
    if (status == 405 || status == 501 || (status == 404 && !isApiError(*response)))
        return tryOut();
    if (status != 200)
        return refused(*response);
    const QJsonDocument answer = QJsonDocument::fromJson(response->body);
    if (!answer.isObject())
        return strangeAnswer(m_service, GuacWords::tr("there is no JSON in the answer"));
    const QJsonArray granted = answer.object().value(QLatin1String("permissions")).toArray();
    if (!granted.contains(QJsonValue(createPermission)))
        return misconfigured(
            GuacWords::tr("%1: it lacks %2").arg(answerWords(wantedRole, m_service), createPermission));
    m_execution.checkPassed(Execution::Check::Permission,
                            GuacWords::tr("The service account may create objects"), m_config.bucket);
    return {};
}

/// By creating an object, without content so that GUAC passes over it, and deleting it.
Result<void, Outcome> GoogleStorage::tryOut()
{
    const QString name = QStringLiteral("chainloop-test-write");
    const auto created =
        send(uploadOf(m_config, {{QStringLiteral("name"), name}}, Content(), "attache-test-write"));
    if (!created)
        return created.error();
    if (created->status != 200 && created->status != 412) // one that could not be deleted may be there
        return refused(*created);
    const auto removed = send(requestOf(
        m_config, "DELETE", apiUrl(m_config, bucketPath(m_config) + QStringLiteral("/o/") + name, {})));
    const bool gone = removed && removed->status >= 200 && removed->status < 300;
    m_execution.checkPassed(Execution::Check::Permission,
                            GuacWords::tr("The service account may create objects"),
                            gone ? GuacWords::tr("one was created and deleted")
                                 : GuacWords::tr("%1 was created, and may not be deleted").arg(name));
    return {};
}

Outcome GoogleStorage::put(const Object &object)
{
    const auto md5 = md5Of(object.content, m_execution.stop());
    if (!md5)
        return unreadable(object, m_execution.stop());
    if (m_token.isEmpty()) {
        if (auto signedIn = signIn(); !signedIn)
            return signedIn.error();
    }
    const auto response = send(uploadRequest(m_config, object, md5->toBase64()));
    if (!response)
        return response.error();
    if (response->status == 412)
        return stored(object, true);
    if (response->status < 200 || response->status > 299)
        return refused(*response);
    const QJsonObject resource = QJsonDocument::fromJson(response->body).object();
    if (resource.value(QLatin1String("name")) != object.name)
        return strangeAnswer(m_service, GuacWords::tr("the answer does not name the object"));
    const QString storedMd5 = resource.value(QLatin1String("md5Hash")).toString();
    if (resource.value(QLatin1String("size")).toString() != QString::number(object.content.size()) ||
        (!storedMd5.isEmpty() && storedMd5 != QLatin1String(md5->toBase64())))
        return keptWrong(m_service, object);
    return stored(object, false);
}

/// A token for an hour, by a signed request (RFC 7523 §2.1).
Result<void, Outcome> GoogleStorage::signIn()
{
    const QString server = GuacWords::tr("The token server %1").arg(m_config.account.tokenUri.host());
    const QByteArray assertion = m_config.account.assertion(m_execution.now());
    if (assertion.isEmpty())
        return misconfigured(GuacWords::tr("The service account's key cannot sign"));
    HttpRequest request = requestOf(m_config, "POST", m_config.account.tokenUri);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body =
        Body("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion);
    request.deadline = 60s;
    const auto response = m_execution.http().send(request, m_execution.stop());
    if (!response)
        return attache::outcomeOf(response.error(), LostAnswer::SendAgain, {}, m_execution);
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    if (response->status == 400 && answer.value(QLatin1String("error")) == QLatin1String("invalid_grant"))
        return misconfigured(
            GuacWords::tr(
                "%1 does not accept the service account's key (400 invalid_grant): it was deleted or "
                "disabled, or the clock of this machine is wrong%2")
                .arg(server, clockWords(*response, m_execution.now())));
    if (response->status != 200)
        return attache::outcomeOf(*response, server, m_execution.now(), tokenAnswers);
    const QByteArray token = answer.value(QLatin1String("access_token")).toString().toLatin1();
    if (token.isEmpty())
        return strangeAnswer(server, GuacWords::tr("there is no token in the answer"));
    m_token = token;
    return {};
}

/// With the token, and when it has run out meanwhile with a new one, once.
Result<HttpResponse, Outcome> GoogleStorage::send(HttpRequest request)
{
    auto response = sendOnce(request);
    if (response && response->status == 401) {
        if (const auto signedIn = signIn(); !signedIn)
            return signedIn.error();
        response = sendOnce(request);
    }
    if (!response)
        return attache::outcomeOf(response.error(), LostAnswer::SendAgain, {}, m_execution);
    return *response;
}

Result<HttpResponse, HttpFailure> GoogleStorage::sendOnce(HttpRequest request)
{
    request.headers.emplaceBack("Authorization", "Bearer " + m_token);
    return m_execution.http().send(request, m_execution.stop());
}

Outcome GoogleStorage::refused(const HttpResponse &response) const
{
    return outcomeOf(response, errorReason(response), m_service, m_execution.now(), errorReasons, answers);
}

} // namespace attache::ATTACHE_INTEGRATION
