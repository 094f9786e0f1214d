// SPDX-License-Identifier: Apache-2.0
#include "engine/configuration.h"
#include "cli/commands.h"
#include "core/savefile.h"

#include <QFile>

#include <memory>

namespace attache
{
namespace
{

constexpr qint64 largestFile = 64LL * 1024 * 1024; // bytes

struct ImportOptions {
    QString file;
    bool dryRun = false;
};

Error fileError(const QString &path, const QString &why)
{
    return {Error::Kind::Environment, path, why, {}, {}};
}

void exportTo(Session &session, const QString &path)
{
    session.await(session.console().configuration().exported(), [&session, path](const QByteArray &file) {
        if (path == QLatin1String("-")) {
            session.terminal().out(QString::fromUtf8(file));
            return session.done();
        }
        QSaveFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(file) != file.size() || !commitWhole(target))
            return session.fail(fileError(path, target.errorString()));
        session.note(QStringLiteral("note: the configuration is in %1; no secret is").arg(path));
        session.done();
    });
}

Result<QByteArray> readFile(Session &session, const QString &path)
{
    if (path == QLatin1String("-"))
        return session.terminal().readAll(largestFile);
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound, path, QStringLiteral("there is no such file"), {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (file.size() > largestFile)
        return Error{
            Error::Kind::Invalid, path, QStringLiteral("it is too large to be a configuration"), {}, {}};
    return file.readAll();
}

void printChanges(Session &session, const std::vector<Configuration::Change> &changes, bool dryRun)
{
    if (session.isJson()) {
        QJsonArray json;
        for (const Configuration::Change &change : changes)
            json.append(QJsonObject{{QStringLiteral("action"),
                                     change.isNew ? QStringLiteral("create") : QStringLiteral("update")},
                                    {QStringLiteral("thing"), change.thing},
                                    {QStringLiteral("name"), change.name},
                                    {QStringLiteral("details"), QJsonArray::fromStringList(change.details)}});
        session.print(json);
        return session.done();
    }
    for (const Configuration::Change &change : changes) {
        session.print(
            QStringLiteral("%1 %2 %3")
                .arg(change.isNew ? QStringLiteral("+") : QStringLiteral("~"), change.thing, change.name));
        for (const QString &detail : change.details)
            session.print(QStringLiteral("    ") + detail);
    }
    session.print(changes.empty() ? QStringLiteral("nothing differs")
                  : dryRun        ? QStringLiteral("nothing was changed")
                                  : QStringLiteral("%1 changes made").arg(changes.size()));
    session.done();
}

void importFrom(Session &session, const ImportOptions &options)
{
    const Result<QByteArray> file = readFile(session, options.file);
    if (!file)
        return session.fail(file.error());
    Configuration &configuration = session.console().configuration();
    session.await(options.dryRun ? configuration.compare(*file) : configuration.import(*file),
                  [&session, dryRun = options.dryRun](const std::vector<Configuration::Change> &changes) {
                      printChanges(session, changes, dryRun);
                  });
}

} // namespace

void addConfigurationCommands(Verbs &verbs)
{
    auto path = std::make_shared<QString>();
    CLI::App &exportVerb =
        verbs.verb(verbs.root(), "export", "Write the configuration to a file, without secrets");
    addText(exportVerb, "FILE", *path, "The file; - for standard output", Need::Required);
    verbs.runs(exportVerb, [path](Session &session) { exportTo(session, *path); });

    auto options = std::make_shared<ImportOptions>();
    CLI::App &importVerb = verbs.verb(verbs.root(), "import",
                                      "Make and change what a configuration file says, and nothing else");
    addText(importVerb, "FILE", options->file, "The file; - for standard input", Need::Required);
    addFlag(importVerb, "--dry-run", options->dryRun, "Show what would change; change nothing");
    verbs.runs(importVerb, [options](Session &session) { importFrom(session, *options); });
}

} // namespace attache
