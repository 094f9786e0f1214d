// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/commands.h"

#include <QList>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <numeric>

namespace attache
{
namespace
{

/// How many letters must be changed, put in or taken out to get from one word to the other.
int distance(const QString &from, const QString &to)
{
    QList<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

QString suggestion(const QString &word, const QStringList &known)
{
    QString closest;
    int best = std::max(2, int(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int d = distance(word.toLower(), candidate);
        if (d < best) {
            best = d;
            closest = candidate;
        }
    }
    return closest.isEmpty() ? QString() : QStringLiteral("Did you mean %1?").arg(closest);
}

QStringList verbsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *verb :
         app.get_subcommands([](const CLI::App *sub) { return !sub->get_name().empty(); }))
        names += QString::fromStdString(verb->get_name());
    return names;
}

QStringList optionsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::Option *option : app.get_options())
        for (const std::string &name : option->get_lnames())
            names += QStringLiteral("--%1").arg(QString::fromStdString(name));
    for (const CLI::App *part :
         app.get_subcommands([](const CLI::App *sub) { return sub->get_name().empty(); }))
        names += optionsOf(*part);
    return names;
}

/// The verb that the arguments got to before something was wrong.
const CLI::App &deepest(const CLI::App &root, QString &path)
{
    const CLI::App *app = &root;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().back();
        path += (path.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(app->get_name());
    }
    return *app;
}

/// What is wrong with an argument that nothing takes. Values are not repeated: one may be half a secret with
/// a space.
Error unexpected(const CLI::App &app, const QString &path, const QStringList &arguments)
{
    const auto option = std::find_if(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.startsWith(QLatin1Char('-')) && argument.size() > 1;
    });
    if (option != arguments.end()) {
        const QString name = option->section(QLatin1Char('='), 0, 0);
        return {Error::Kind::Invalid,
                name,
                QStringLiteral("there is no such option"),
                suggestion(name, optionsOf(app)),
                {}};
    }
    const QStringList verbs = verbsOf(app);
    if (!verbs.isEmpty())
        return {
            Error::Kind::Invalid,
            arguments.first(),
            QStringLiteral("there is no such command; there are: %1").arg(verbs.join(QLatin1String(", "))),
            suggestion(arguments.first(), verbs),
            {}};
    return {Error::Kind::Invalid,
            path,
            QStringLiteral("there are more arguments than it takes (%1 too many)").arg(arguments.size()),
            QStringLiteral("Quote a value that has spaces"),
            {}};
}

Error wrongCall(const CLI::App &root, const CLI::ParseError &parsing)
{
    QString path;
    const CLI::App &app = deepest(root, path);
    const std::vector<std::string> rest = root.remaining(true);
    if (!rest.empty()) {
        QStringList arguments;
        for (const std::string &argument : rest)
            arguments += QString::fromStdString(argument);
        return unexpected(app, path, arguments);
    }
    const QString program =
        QStringLiteral("attachectl") + (path.isEmpty() ? QString() : QLatin1Char(' ') + path);
    const QStringList verbs = verbsOf(app);
    Error error{Error::Kind::Invalid,
                program,
                QString::fromUtf8(parsing.what()),
                QStringLiteral("See %1 --help").arg(program),
                {}};
    if (!verbs.isEmpty())
        error.why = QStringLiteral("it takes one of: %1").arg(verbs.join(QLatin1String(", ")));
    return error;
}

void addCommands(Verbs &verbs)
{
    CLI::App &integration =
        verbs.group(verbs.root(), "integration", "Integrations: available, registered and attached");
    addAvailableCommands(verbs, integration);
    addRegisteredCommands(verbs, integration);
    addAttachedCommands(verbs, integration);
    addLintCommand(verbs, integration);
    addWorkflowCommands(verbs);
    addAttestationCommands(verbs);
    addDeliveryCommands(verbs);
    addSchemaCommands(verbs);
    addRunCommand(verbs);
    addSandboxCommand(verbs);
    addTrustCommands(verbs);
    addRetentionCommand(verbs);
    addOverviewCommand(verbs);
    addDoctorCommand(verbs);
    addConfigurationCommands(verbs);
    addSelfDescriptionCommands(verbs);
}

constexpr char programName[] = "attachectl";
constexpr char programDescription[] = "Forwards supply-chain attestations to the systems that need them";

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    CLI::App root(programDescription, programName);
    root.set_version_flag("--version", "attachectl " ATTACHE_VERSION);
    Verbs verbs(root, line);
    addCommands(verbs);
    std::vector<std::string> reversed; // as CLI11 wants them
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        root.parse(reversed);
    } catch (const CLI::CallForVersion &version) {
        line.out = QString::fromUtf8(version.what()) + QLatin1Char('\n');
    } catch (const CLI::CallForHelp &) {
        QString path;
        const CLI::App &app = deepest(root, path);
        const QString above = path.section(QLatin1Char(' '), 0, -2); // CLI11 adds the last word itself
        line.out = QString::fromStdString(
            app.help(path.isEmpty() ? std::string()
                                    : QStringLiteral("attachectl %1").arg(above).trimmed().toStdString()));
    } catch (const CLI::ParseError &parsing) {
        const Error error = wrongCall(root, parsing);
        line.err = printable(errorText(error));
        line.status = exitStatus(error.kind);
    }
    if (line.status != Done || !line.out.isEmpty())
        line.command = nullptr;
    return line;
}

VerbNode attachectlVerbs()
{
    CommandLine line;
    CLI::App root(programDescription, programName);
    root.set_version_flag("--version", ATTACHE_VERSION);
    Verbs verbs(root, line);
    addCommands(verbs);
    return readVerbs(root);
}

} // namespace attache
