// SPDX-License-Identifier: Apache-2.0
#include "sandbox/dependencytrack.h"

#include "sandbox/credentials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace attache::sandbox
{

namespace
{

using Clock = std::chrono::steady_clock;

const QString processingToken = QStringLiteral("/api/v1/event/token/");
const QString bomToken = QStringLiteral("/api/v1/bom/token/"); // the same, from before 4.11
const QString projectPath = QStringLiteral("/api/v1/project");

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

WebAnswer empty(int status)
{
    return {status, {}, {}, {}};
}

WebAnswer badUuid(const QString &value)
{
    const QJsonObject violation{{QStringLiteral("message"), QStringLiteral("Invalid UUID")},
                                {QStringLiteral("messageTemplate"), QStringLiteral("Invalid UUID")},
                                {QStringLiteral("path"), QStringLiteral("uuid")},
                                {QStringLiteral("invalidValue"), value}};
    return {400, "application/json", QJsonDocument(QJsonArray{violation}).toJson(QJsonDocument::Compact), {}};
}

QJsonObject shown(const DependencyTrack::Project &project)
{
    QJsonArray tags;
    for (const QString &tag : project.tags)
        tags.append(QJsonObject{{QStringLiteral("name"), tag}});
    QJsonObject object{{QStringLiteral("uuid"), project.uuid},
                       {QStringLiteral("name"), project.name},
                       {QStringLiteral("active"), project.isActive},
                       {QStringLiteral("isLatest"), project.isLatest},
                       {QStringLiteral("tags"), tags},
                       {QStringLiteral("collectionLogic"), project.isCollection
                                                               ? QStringLiteral("AGGREGATE_DIRECT_CHILDREN")
                                                               : QStringLiteral("NONE")}};
    if (!project.version.isEmpty())
        object.insert(QStringLiteral("version"), project.version);
    if (!project.parent.isEmpty())
        object.insert(QStringLiteral("parent"), QJsonObject{{QStringLiteral("uuid"), project.parent}});
    if (project.processedAt && *project.processedAt <= Clock::now()) {
        object.insert(QStringLiteral("lastBomImport"), project.importedAt);
        object.insert(QStringLiteral("lastBomImportFormat"), QStringLiteral("CycloneDX"));
    }
    return object;
}

WebAnswer version()
{
    return jsonAnswer(200, {{QStringLiteral("application"), QStringLiteral("Dependency-Track")},
                            {QStringLiteral("version"), QStringLiteral("4.13.2")},
                            {QStringLiteral("timestamp"), QStringLiteral("2025-05-07T12:53:18Z")},
                            {QStringLiteral("systemUuid"), newUuid()},
                            {QStringLiteral("uuid"), newUuid()},
                            {QStringLiteral("framework"),
                             QJsonObject{{QStringLiteral("name"), QStringLiteral("Alpine")},
                                         {QStringLiteral("version"), QStringLiteral("3.2.0")}}}});
}

bool matches(const DependencyTrack::Project &project, const QUrlQuery &query)
{
    const auto said = [&query](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    return (said("excludeInactive") != QLatin1String("true") || project.isActive) &&
           (said("onlyRoot") != QLatin1String("true") || project.parent.isEmpty()) &&
           (said("name").isEmpty() || project.name == said("name")) &&
           project.name.contains(said("searchText"), Qt::CaseInsensitive);
}

QString newKey(QRandomGenerator &random)
{
    const QString publicPart = throwAwaySecret(random, 8);
    return QStringLiteral("odt_%1_%2").arg(publicPart, throwAwaySecret(random, 32));
}

} // namespace

DependencyTrack::DependencyTrack(QRandomGenerator &random)
    : m_apiKey(newKey(random))
    , m_permissions{QStringLiteral("BOM_UPLOAD"), QStringLiteral("VIEW_PORTFOLIO"),
                    QStringLiteral("PROJECT_CREATION_UPLOAD"), QStringLiteral("PORTFOLIO_MANAGEMENT")}
{
}

DependencyTrack::~DependencyTrack()
{
    stop();
}

Result<std::unique_ptr<DependencyTrack>> DependencyTrack::start(quint16 port, QRandomGenerator &random)
{
    std::unique_ptr<DependencyTrack> started(new DependencyTrack(random));
    if (const auto listens = started->listen(port); !listens)
        return listens.error();
    return started;
}

QString DependencyTrack::integration() const
{
    return QStringLiteral("dependency-track");
}

QJsonObject DependencyTrack::registration() const
{
    return {{QStringLiteral("instanceURI"), address()},
            {QStringLiteral("apiKey"), m_apiKey},
            {QStringLiteral("allowAutoCreate"), true}};
}

QList<DependencyTrack::Project> DependencyTrack::projects() const
{
    const std::lock_guard lock(m_state);
    return m_projects;
}

QString DependencyTrack::addProject(Project project)
{
    const std::lock_guard lock(m_state);
    return add(std::move(project));
}

void DependencyTrack::setPermissions(QStringList permissions)
{
    const std::lock_guard lock(m_state);
    m_permissions = std::move(permissions);
}

bool DependencyTrack::may(const char *permission) const
{
    return m_permissions.contains(QLatin1String(permission));
}

QString DependencyTrack::add(Project project)
{
    if (project.uuid.isEmpty())
        project.uuid = newUuid();
    m_projects.append(project);
    return project.uuid;
}

DependencyTrack::Project *DependencyTrack::find(const QString &uuid)
{
    const auto found = std::find_if(m_projects.begin(), m_projects.end(),
                                    [&](const Project &each) { return each.uuid == uuid.toLower(); });
    return found == m_projects.end() ? nullptr : &*found;
}

/// Exact and case-sensitive; no version is not "1.0".
DependencyTrack::Project *DependencyTrack::find(const QString &name, const QString &version)
{
    const auto found = std::find_if(m_projects.begin(), m_projects.end(), [&](const Project &each) {
        return each.name == name && each.version == version;
    });
    return found == m_projects.end() ? nullptr : &*found;
}

WebAnswer DependencyTrack::answer(WebRequest &request)
{
    const QString path = QUrl::fromPercentEncoding(request.path);
    const bool isGet = request.method == "GET";
    if (isGet && path == QLatin1String("/api/version"))
        return version();
    if (!path.startsWith(QLatin1String("/api/v1/")))
        return empty(404);
    if (request.header("X-Api-Key") != m_apiKey.toUtf8())
        return empty(401);
    if (isGet && path == QLatin1String("/api/v1/team/self"))
        return team();
    if (path == QLatin1String("/api/v1/bom"))
        return request.method == "POST"  ? postBom(request)
               : request.method == "PUT" ? putBom(request)
                                         : empty(405);
    if (isGet && path.startsWith(processingToken))
        return processing(path.mid(processingToken.size()));
    if (isGet && path.startsWith(bomToken)) {
        const std::unique_lock lock(m_state);
        if (!may("BOM_UPLOAD"))
            return empty(403);
    }
    if (isGet && path.startsWith(bomToken))
        return processing(path.mid(bomToken.size()));
    if (isGet && (path == projectPath || path.startsWith(projectPath + QLatin1Char('/'))))
        return answerToProjects(request, path.mid(projectPath.size() + 1));
    return empty(404);
}

WebAnswer DependencyTrack::team() const
{
    const std::lock_guard lock(m_state);
    QJsonArray permissions;
    for (const QString &permission : m_permissions)
        permissions.append(QJsonObject{{QStringLiteral("name"), permission},
                                       {QStringLiteral("description"), QStringLiteral("Allows it")}});
    return jsonAnswer(200, {{QStringLiteral("uuid"), newUuid()},
                            {QStringLiteral("name"), QStringLiteral("Automation")},
                            {QStringLiteral("permissions"), permissions}});
}

/// "not processing" is said of unknown tokens too.
WebAnswer DependencyTrack::processing(const QString &token) const
{
    if (QUuid::fromString(token).isNull())
        return badUuid(token);
    const std::lock_guard lock(m_state);
    return jsonAnswer(200, {{QStringLiteral("processing"), m_tokens.value(token) > Clock::now()}});
}

WebAnswer DependencyTrack::answerToProjects(const WebRequest &request, const QString &rest)
{
    const std::lock_guard lock(m_state);
    if (!may("VIEW_PORTFOLIO"))
        return empty(403);
    if (rest.isEmpty())
        return list(request.query);
    const Project *project = nullptr;
    if (rest == QLatin1String("lookup"))
        project = find(request.query.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded),
                       request.query.queryItemValue(QStringLiteral("version"), QUrl::FullyDecoded));
    else if (QUuid::fromString(rest).isNull())
        return badUuid(rest);
    else
        project = find(rest);
    return project ? jsonAnswer(200, shown(*project)) : textAnswer(404, "The project could not be found.");
}

/// A page of the projects, and how many there are in all.
WebAnswer DependencyTrack::list(const QUrlQuery &query) const
{
    QList<Project> found;
    std::copy_if(m_projects.begin(), m_projects.end(), std::back_inserter(found),
                 [&](const Project &project) { return matches(project, query); });
    if (query.queryItemValue(QStringLiteral("sortName")) == QLatin1String("name"))
        std::stable_sort(found.begin(), found.end(),
                         [](const Project &a, const Project &b) { return a.name < b.name; });
    const auto number = [&query](const char *name, int otherwise) {
        const int value = query.queryItemValue(QLatin1String(name)).toInt();
        return value > 0 ? value : otherwise;
    };
    const int size = number("pageSize", 100);
    QJsonArray page;
    for (const Project &project : found.mid(qsizetype(size) * (number("pageNumber", 1) - 1), size))
        page.append(shown(project));
    return {200,
            "application/json",
            QJsonDocument(page).toJson(QJsonDocument::Compact),
            {{"X-Total-Count", QByteArray::number(found.size())}}};
}

} // namespace attache::sandbox
