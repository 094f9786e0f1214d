// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <limits>

namespace attache
{
namespace
{

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

Verbs::Verbs(CLI::App &root, CommandLine &line)
    : m_root(root)
    , m_line(line)
{
    root.require_subcommand(1);
    addSettings(root);
}

void Verbs::addSettings(CLI::App &app)
{
    addText(app, "--data-dir", m_line.settings.dataFolder,
            "Folder of the store (or ATTACHE_DATA_DIR); else the platform's application-data folder");
    addText(app, "--store", m_line.settings.store, "Address of a shared store (or ATTACHE_STORE)");
    addText(app, "-o,--output", m_line.settings.format, "table (the default) or json");
}

CLI::App &Verbs::group(CLI::App &parent, const char *name, const char *description)
{
    CLI::App &app = *parent.add_subcommand(name, description);
    app.require_subcommand(1);
    addSettings(app);
    return app;
}

CLI::App &Verbs::verb(CLI::App &parent, const char *name, const char *description)
{
    CLI::App &app = *parent.add_subcommand(name, description);
    addSettings(app);
    return app;
}

void Verbs::runs(CLI::App &verb, Command command, bool needsConsole)
{
    verb.callback([this, command = std::move(command), needsConsole] {
        m_line.command = command;
        m_line.needsConsole = needsConsole;
    });
}

void Verbs::runsForShell(CLI::App &verb, Command command)
{
    verb.group(""); // which hides it
    runs(verb, std::move(command));
    verb.parse_complete_callback([this] { m_line.isForShell = true; });
}

void addText(CLI::App &verb, const char *name, QString &target, const char *description, Need need)
{
    verb.add_option_function<std::string>(
            name, [&target](const std::string &value) { target = text(value); }, description)
        ->required(need == Need::Required)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addText(CLI::App &verb, const char *name, std::optional<QString> &target, const char *description)
{
    verb.add_option_function<std::string>(
            name, [&target](const std::string &value) { target = text(value); }, description)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addTexts(CLI::App &verb, const char *name, QStringList &target, const char *description, Need need)
{
    verb.add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    target += text(value);
            },
            description)
        ->required(need == Need::Required)
        ->allow_extra_args(name[0] != '-');
}

void addNumber(CLI::App &verb, const char *name, int &target, const char *description)
{
    verb.add_option(name, target, description)->check(CLI::Range(1, std::numeric_limits<int>::max()));
}

void addTwoNumbers(CLI::App &verb, const char *name, std::pair<int, int> &target, const char *description)
{
    // Not into the pair itself: optimising, GCC takes CLI11's reading of one for something uninitialised.
    verb.add_option_function<std::vector<int>>(
            name,
            [&target](const std::vector<int> &two) {
                target = {two[0], two[1]};
            },
            description)
        ->expected(2)
        ->allow_extra_args(false)
        ->check(CLI::Range(1, std::numeric_limits<int>::max()));
}

void addFlag(CLI::App &verb, const char *name, bool &target, const char *description)
{
    verb.add_flag(name, target, description);
}

void addFlagWithValue(CLI::App &verb, const char *name, QString &target, const char *description)
{
    CLI::callback_t take = [&target](const CLI::results_t &values) {
        target = text(values.back());
        return true;
    };
    verb.add_option(name, take, description)
        ->expected(0)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addAlias(CLI::App &verb, const char *alias)
{
    verb.alias(alias);
}

void addTextEitherWay(CLI::App &verb, const char *argument, const char *option, QString &target,
                      const char *description)
{
    addText(verb, argument, target, description);
    addText(verb, option, target, description);
    verb.parse_complete_callback([&target, argument, option] {
        if (target.isEmpty())
            throw CLI::RequiredError(std::string(argument) + " (or " + option + ")");
    });
}

} // namespace attache
