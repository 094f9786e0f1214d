// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cyclonedxcheck.h"
#include "sandbox/dependencytrack.h"
#include "sandbox/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestForm = 512 * 1024 * 1024; // bytes
constexpr qsizetype largestPutBom = 20'000'000;   // characters of base64
constexpr std::chrono::milliseconds processingTime{300};

WebAnswer problem(const QString &title, const QString &detail, const QStringList &errors = {})
{
    QJsonObject object{{QStringLiteral("status"), 400},
                       {QStringLiteral("title"), title},
                       {QStringLiteral("detail"), detail}};
    if (!errors.isEmpty())
        object.insert(QStringLiteral("errors"), QJsonArray::fromStringList(errors));
    WebAnswer answer = jsonAnswer(400, object);
    answer.type = "application/problem+json";
    return answer;
}

WebAnswer violation(const QString &path, const QString &message, const QString &value)
{
    const QJsonObject one{{QStringLiteral("message"), message},
                          {QStringLiteral("messageTemplate"), message},
                          {QStringLiteral("path"), path},
                          {QStringLiteral("invalidValue"), value}};
    return {400, "application/json", QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact), {}};
}

WebAnswer uncaught()
{
    return textAnswer(500, "Uncaught internal server error");
}

bool isUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

QStringList tagsOf(const QString &list)
{
    QStringList tags;
    for (const QString &tag : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        tags.append(tag.trimmed().toLower());
    return tags;
}

Received told(const DependencyTrack::Project &project, const CycloneDxCheck &check)
{
    const QByteArray sha256 = QCryptographicHash::hash(project.bom, QCryptographicHash::Sha256).toHex();
    const QString what =
        project.version.isEmpty() ? project.name : project.name + QLatin1Char(' ') + project.version;
    return {{},
            {},
            check.isRead ? SandboxWords::tr("SBOM of %1 with %2 components").arg(what).arg(check.components)
                         : SandboxWords::tr("SBOM of %1, %2 bytes").arg(what).arg(project.bom.size()),
            {{QStringLiteral("project"), project.uuid},
             {QStringLiteral("name"), project.name},
             {QStringLiteral("version"), project.version},
             {QStringLiteral("tags"), QJsonArray::fromStringList(project.tags)},
             {QStringLiteral("components"), check.components},
             {QStringLiteral("bytes"), project.bom.size()},
             {QStringLiteral("sha256"), QString::fromLatin1(sha256)}},
            project.bom};
}

} // namespace

WebAnswer DependencyTrack::postBom(WebRequest &request)
{
    if (request.contentType() != "multipart/form-data")
        return {415, {}, {}, {}};
    const auto form = request.form(largestForm);
    if (!form)
        return uncaught();
    Upload upload;
    for (const FormPart &part : *form) {
        const QString value = part.name == "bom" ? QString() : QString::fromUtf8(part.content);
        if (part.name == "bom" && !upload.bom)
            upload.bom = part.content;
        else if (part.name == "project")
            upload.project = value;
        else if (part.name == "projectName")
            upload.name = value.trimmed();
        else if (part.name == "projectVersion")
            upload.version = value.trimmed();
        else if (part.name == "autoCreate")
            upload.autoCreate = value == QLatin1String("true");
        else if (part.name == "parentUUID")
            upload.parentUuid = value;
        else if (part.name == "parentName")
            upload.parentName = value.trimmed();
        else if (part.name == "parentVersion")
            upload.parentVersion = value.trimmed();
        else if (part.name == "projectTags")
            upload.tags = tagsOf(value);
        else if (part.name == "isLatest")
            upload.isLatest = value == QLatin1String("true");
    }
    if (!isUuid(upload.project.value_or(QUuid::createUuid().toString())) ||
        !isUuid(upload.parentUuid.value_or(QUuid::createUuid().toString())))
        return uncaught();
    return take(std::move(upload));
}

WebAnswer DependencyTrack::putBom(WebRequest &request)
{
    if (request.contentType() != "application/json")
        return {415, {}, {}, {}};
    const std::optional<QByteArray> body = request.body(largestPutBom + 1'000'000);
    const QJsonObject object = QJsonDocument::fromJson(body.value_or(QByteArray())).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const QByteArray bom = text("bom").toLatin1();
    if (object.isEmpty() || bom.size() > largestPutBom)
        return problem(QStringLiteral("The provided JSON payload could not be mapped"),
                       QStringLiteral("The string length exceeds the maximum of 20000000"));
    Upload upload;
    if (object.contains(QLatin1String("project")))
        upload.project = text("project");
    upload.name = text("projectName").trimmed();
    upload.version = text("projectVersion").trimmed();
    if (upload.project && !isUuid(*upload.project))
        return violation(QStringLiteral("project"), QStringLiteral("Invalid UUID"), *upload.project);
    if (!upload.project && (upload.name.isEmpty() || upload.version.isEmpty()))
        return violation(upload.name.isEmpty() ? QStringLiteral("projectName")
                                               : QStringLiteral("projectVersion"),
                         QStringLiteral("must not be blank"), QString());
    upload.autoCreate = object.value(QLatin1String("autoCreate")).toBool();
    if (object.contains(QLatin1String("parentUUID")))
        upload.parentUuid = text("parentUUID");
    upload.parentName = text("parentName").trimmed();
    upload.parentVersion = text("parentVersion").trimmed();
    upload.isLatest = object.value(QLatin1String("isLatestProjectVersion")).toBool();
    if (object.contains(QLatin1String("projectTags"))) {
        upload.tags = QStringList();
        const QJsonArray tags = object.value(QLatin1String("projectTags")).toArray();
        for (const QJsonValue tag : tags)
            upload.tags->append(tag[QLatin1String("name")].toString().toLower());
    }
    const auto decoded = QByteArray::fromBase64Encoding(bom, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return problem(QStringLiteral("The uploaded BOM is invalid"),
                       QStringLiteral("The BOM is not valid base64"));
    upload.bom = *decoded;
    return take(std::move(upload));
}

Result<DependencyTrack::Project *, WebAnswer> DependencyTrack::create(const Upload &upload)
{
    if (!may("PROJECT_CREATION_UPLOAD") && !may("PORTFOLIO_MANAGEMENT"))
        return textAnswer(401, "The principal does not have permission to create project.");
    if (upload.name.isEmpty())
        return uncaught();
    const Project *parent = nullptr;
    if (upload.parentUuid || !upload.parentName.isEmpty()) {
        parent = upload.parentUuid ? find(*upload.parentUuid) : find(upload.parentName, upload.parentVersion);
        if (!parent)
            return textAnswer(404, "The parent component could not be found.");
    }
    Project project;
    project.name = upload.name;
    project.version = upload.version;
    project.parent = parent ? parent->uuid : QString();
    project.tags = upload.tags.value_or(QStringList());
    project.isLatest = upload.isLatest;
    for (Project &other : m_projects)
        other.isLatest = other.isLatest && !(upload.isLatest && other.name == upload.name);
    return find(add(project));
}

Result<DependencyTrack::Project *, WebAnswer> DependencyTrack::target(const Upload &upload)
{
    Project *const project = upload.project ? find(*upload.project) : find(upload.name, upload.version);
    if (!project && !upload.project && upload.autoCreate)
        return create(upload);
    if (!project)
        return textAnswer(404, "The project could not be found.");
    if (upload.tags && may("PORTFOLIO_MANAGEMENT"))
        project->tags = *upload.tags; // without the permission they are left out, and nothing says so
    return project;
}

WebAnswer DependencyTrack::take(Upload upload)
{
    const CycloneDxCheck check = checkCycloneDx(upload.bom.value_or(QByteArray()));
    std::unique_lock lock(m_state);
    if (!may("BOM_UPLOAD"))
        return {403, {}, {}, {}};
    const qsizetype before = m_projects.size();
    const auto found = target(upload);
    const bool isNew = m_projects.size() > before;
    if (!found)
        return found.error();
    Project &project = **found;
    if (!upload.bom)
        return {200, {}, {}, {}};
    if (project.isCollection)
        return textAnswer(400, "BOM cannot be uploaded to collection project.");
    if (!check.isValid())
        return problem(QStringLiteral("The uploaded BOM is invalid"), check.problem, check.errors);
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    project.bom = *upload.bom;
    project.processedAt = std::chrono::steady_clock::now() + processingTime;
    project.importedAt = QDateTime::currentMSecsSinceEpoch() + processingTime.count();
    m_tokens.insert(token, *project.processedAt);
    Received received = told(project, check);
    received.files.append(
        {QStringLiteral("bom.json"), QStringLiteral("application/vnd.cyclonedx+json"), project.bom});
    received.details.insert(QStringLiteral("autoCreate"), upload.autoCreate);
    received.details.insert(QStringLiteral("created"), isNew);
    received.details.insert(QStringLiteral("isLatest"), project.isLatest);
    const Project *const parent = project.parent.isEmpty() ? nullptr : find(project.parent);
    received.details.insert(QStringLiteral("parent"), parent ? parent->name : QString());
    lock.unlock();
    keep(std::move(received));
    return jsonAnswer(200, {{QStringLiteral("token"), token}});
}

} // namespace attache::sandbox
