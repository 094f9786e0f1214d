// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "answers.h"

#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

constexpr int pageSize = 100;
constexpr int mostPages = 100;

constexpr std::array lookupRules{
    AnswerRule{401, 401, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 does not accept the API key")},
};

Error refused(const Config &config, const QString &why, const QString &remedy = {})
{
    return {Error::Kind::Rejected, config.base.toString(), why, remedy, {}};
}

QString apiServerRemedy()
{
    return DependencyTrackWords::tr(
        "Give the address of the API server: often the same host at port 8081, or a host of its "
        "own.");
}

/// The answer to a GET, whatever it is, or why there is none.
Result<HttpResponse> ask(const Config &config, const QByteArray &path, Execution &execution)
{
    auto response = execution.http().send(config.request("GET", path), execution.stop());
    if (response)
        return *std::move(response);
    return checkError(outcomeOf(response.error(), LostAnswer::SendAgain, {}, execution),
                      config.base.toString(), DependencyTrackWords::tr("Check the address and the network."));
}

/// For an answer that nothing else is known of.
Error unexpected(const Config &config, const HttpResponse &response, const Execution &execution)
{
    if (response.status == 200)
        return refused(config, DependencyTrackWords::tr("does not answer as Dependency-Track does"),
                       apiServerRemedy());
    return checkError(outcomeOf(response, service(), execution.now(), lookupRules), config.base.toString(),
                      response.status == 404 ? apiServerRemedy() : QString());
}

Error noTeam(const Config &config)
{
    return refused(
        config, DependencyTrackWords::tr("the API key belongs to no team, so it may do nothing"),
        DependencyTrackWords::tr("Make a key in a team: Administration, Access Management, Teams."));
}

Error noKey(const Config &config)
{
    return refused(
        config, DependencyTrackWords::tr("what was given is not an API key"),
        DependencyTrackWords::tr("Make a key in a team: Administration, Access Management, Teams."));
}

Project projectFrom(const QJsonObject &object)
{
    const QString logic = object.value(QLatin1String("collectionLogic")).toString();
    return {object.value(QLatin1String("uuid")).toString(), object.value(QLatin1String("name")).toString(),
            object.value(QLatin1String("version")).toString(),
            !logic.isEmpty() && logic != QLatin1String("NONE")};
}

} // namespace

QString Project::words() const
{
    return version.isEmpty() ? name : name + QLatin1Char(' ') + version;
}

Result<QVersionNumber> versionOf(const Config &config, Execution &execution)
{
    const auto response = ask(config, "/version", execution);
    if (!response)
        return response.error();
    if (isWebPage(*response))
        return refused(config, DependencyTrackWords::tr("this is the web front-end, not the API"),
                       apiServerRemedy());
    const QJsonObject about = QJsonDocument::fromJson(response->body).object();
    const QString application = about.value(QLatin1String("application")).toString();
    if (response->status != 200 || !application.contains(service(), Qt::CaseInsensitive))
        return unexpected(config, *response, execution);
    return QVersionNumber::fromString(about.value(QLatin1String("version")).toString());
}

Result<std::optional<QStringList>> permissionsOf(const Config &config, Execution &execution)
{
    const auto response = ask(config, "/v1/team/self", execution);
    if (!response)
        return response.error();
    if (response->status == 404)
        return noTeam(config);
    if (response->status == 400)
        return noKey(config);
    if (response->status == 200 && response->body.trimmed().isEmpty())
        return std::optional<QStringList>();
    const QJsonDocument team = QJsonDocument::fromJson(response->body);
    if (response->status != 200 || !team.isObject())
        return unexpected(config, *response, execution);
    QStringList permissions;
    for (const auto &permission : team.object().value(QLatin1String("permissions")).toArray())
        permissions += permission.toObject().value(QLatin1String("name")).toString();
    return std::optional(permissions);
}

QStringList missingPermissions(const QStringList &permissions, bool allowAutoCreate)
{
    QStringList missing;
    if (!permissions.contains(QLatin1String("BOM_UPLOAD")))
        missing += DependencyTrackWords::tr("BOM_UPLOAD (to upload SBOMs)");
    if (!permissions.contains(QLatin1String("VIEW_PORTFOLIO")))
        missing += DependencyTrackWords::tr("VIEW_PORTFOLIO (to look projects up)");
    const bool mayCreate = permissions.contains(QLatin1String("PROJECT_CREATION_UPLOAD")) ||
                           permissions.contains(QLatin1String("PORTFOLIO_MANAGEMENT")) ||
                           permissions.contains(QLatin1String("PORTFOLIO_MANAGEMENT_CREATE"));
    if (allowAutoCreate && !mayCreate)
        missing += DependencyTrackWords::tr("PROJECT_CREATION_UPLOAD (to create projects)");
    return missing;
}

Result<Project> project(const Config &config, const QString &what, const QString &id, Execution &execution)
{
    const auto response = ask(config, "/v1/project/" + id.toUtf8(), execution);
    if (!response)
        return response.error();
    const QJsonDocument found = QJsonDocument::fromJson(response->body);
    if (response->status == 200 && found.isObject())
        return projectFrom(found.object());
    if (response->status == 404 && !isWebPage(*response))
        return refused(config, DependencyTrackWords::tr("there is no %1 %2").arg(what, id),
                       DependencyTrackWords::tr("Take the UUID from the address of the project's page."));
    if (response->status == 403 && response->body.trimmed().isEmpty())
        return refused(config, DependencyTrackWords::tr("the API key may not look projects up"),
                       DependencyTrackWords::tr("Give its team the permission VIEW_PORTFOLIO."));
    if (response->status == 403)
        return refused(
            config,
            DependencyTrackWords::tr("the API key's team has no access to the %1 %2: %3")
                .arg(what, id, detailOf(*response)),
            DependencyTrackWords::tr("Add it to the team's projects: Administration, Access Management, "
                                     "Portfolio Access Control."));
    return unexpected(config, *response, execution);
}

Result<std::vector<Project>> projects(const Config &config, const QString &text, Execution &execution)
{
    std::vector<Project> all;
    QSet<QString> seen; // what is added meanwhile moves others onto the next page
    qsizetype received = 0;
    for (int page = 1; page <= mostPages; ++page) {
        const QByteArray query =
            "?pageNumber=" + QByteArray::number(page) + "&pageSize=" + QByteArray::number(pageSize) +
            "&excludeInactive=true&onlyRoot=false&sortName=name&sortOrder=asc&searchText=" +
            QUrl::toPercentEncoding(text);
        const auto response = ask(config, "/v1/project" + query, execution);
        if (!response)
            return response.error();
        const QJsonDocument list = QJsonDocument::fromJson(response->body);
        if (response->status != 200 || !list.isArray())
            return unexpected(config, *response, execution);
        for (const auto &entry : list.array()) {
            const Project found = projectFrom(entry.toObject());
            if (!seen.contains(found.id))
                all.push_back(found);
            seen.insert(found.id);
        }
        received += list.array().size();
        bool counted = false; // a proxy may have taken the header away
        const qsizetype total = response->header("X-Total-Count").trimmed().toLongLong(&counted);
        if (list.array().isEmpty() || (counted ? received >= total : list.array().size() < pageSize))
            break;
    }
    return all;
}

} // namespace attache::ATTACHE_INTEGRATION
