// SPDX-License-Identifier: Apache-2.0
#include "engine/lint.h"
#include "cli/commands.h"
#include "cli/json.h"

#include <QFileInfo>

#include <memory>

namespace attache
{
namespace
{

QJsonObject toJson(const FolderProblem &problem)
{
    return {{QStringLiteral("file"), problem.file}, {QStringLiteral("problem"), problem.why}};
}

/// The folder, or that of a manifest that is given instead.
QString folderOf(const QString &path)
{
    const QFileInfo given(path);
    return given.isFile() && given.fileName() == QLatin1String("manifest.json") ? given.absolutePath()
                                                                                : given.absoluteFilePath();
}

void lint(Session &session, const QString &path)
{
    const QString folder = folderOf(path);
    if (!QFileInfo(folder).isDir())
        return session.fail({Error::Kind::Invalid,
                             path,
                             QStringLiteral("is neither an integration's folder nor its manifest.json"),
                             {},
                             {}});
    const std::vector<FolderProblem> problems = problemsOfFolder(folder);
    if (session.isJson()) {
        QJsonArray array;
        for (const FolderProblem &problem : problems)
            array.append(toJson(problem));
        session.print(array);
    } else if (problems.empty()) {
        session.print(QStringLiteral("no problems"));
    } else {
        for (const FolderProblem &problem : problems)
            session.print(problem.file.isEmpty() ? problem.why
                                                 : QStringLiteral("%1: %2").arg(problem.file, problem.why));
    }
    session.done(problems.empty() ? Done : WorkFailed);
}

} // namespace

void addLintCommand(Verbs &verbs, CLI::App &integration)
{
    auto path = std::make_shared<QString>();
    CLI::App &verb =
        verbs.verb(integration, "lint", "Check the folder of an integration that somebody writes");
    addText(verb, "DIR", *path, "The folder, or its manifest.json", Need::Required);
    verbs.runs(
        verb, [path](Session &session) { lint(session, *path); }, false);
}

} // namespace attache
