// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"

#include <optional>
#include <utility>

namespace CLI
{
class App;
}

/// The commands, a file for each group. Each adds its verbs with their options; parsing then chooses one.
namespace attache
{

/// Builds the tree of verbs. Lives while the arguments are parsed.
class Verbs
{
public:
    Verbs(CLI::App &root, CommandLine &line);

    /// A word that groups verbs: "integration".
    CLI::App &group(CLI::App &parent, const char *name, const char *description);
    /// A verb, with the options that all have.
    CLI::App &verb(CLI::App &parent, const char *name, const char *description);
    /// What it does; called after the options are filled in.
    void runs(CLI::App &verb, Command command, bool needsConsole = true);

    /// The same for what a shell asks while somebody types: not shown among the commands, makes no store, and
    /// says nothing when there is none.
    void runsForShell(CLI::App &verb, Command command);

    CLI::App &root() { return m_root; }

private:
    void addSettings(CLI::App &app);

    CLI::App &m_root;
    CommandLine &m_line;
};

enum class Need { Optional, Required };

// What a verb takes, filled in while the arguments are parsed; `target` must live until the command runs. A
// name without dashes is an argument: a text; a text each time that it is given; a whole number above 0; a
// flag.
void addText(CLI::App &verb, const char *name, QString &target, const char *description,
             Need need = Need::Optional);
void addText(CLI::App &verb, const char *name, std::optional<QString> &target, const char *description);
void addTexts(CLI::App &verb, const char *name, QStringList &target, const char *description,
              Need need = Need::Optional);
void addNumber(CLI::App &verb, const char *name, int &target, const char *description);
/// Two whole numbers above 0 after one name.
void addTwoNumbers(CLI::App &verb, const char *name, std::pair<int, int> &target, const char *description);
void addFlag(CLI::App &verb, const char *name, bool &target, const char *description);
/// A flag that may have a value, but only as --name=VALUE; "true" without one.
void addFlagWithValue(CLI::App &verb, const char *name, QString &target, const char *description);
/// The same thing as an argument or as an option, as scripts spell it; one of them is required.
void addTextEitherWay(CLI::App &verb, const char *argument, const char *option, QString &target,
                      const char *description);
void addAlias(CLI::App &verb, const char *alias); ///< another spelling of the verb

/// Asks a person; without a yes the session has ended.
bool confirmed(Session &session, const QString &question);

/// The error of an integration that nothing here offers; it names those there are.
Error noSuchIntegration(const Catalogue &catalogue, const QString &id);

/// A request as a person reads it, in several lines.
QString requestText(const Exchange &exchange);

void addAvailableCommands(Verbs &verbs, CLI::App &integration);
void addRegisteredCommands(Verbs &verbs, CLI::App &integration);
void addRegisteredChangeCommands(Verbs &verbs, CLI::App &registered);
void addAttachedCommands(Verbs &verbs, CLI::App &integration);
void addAttachedPreviewCommands(Verbs &verbs, CLI::App &attached);
void addLintCommand(Verbs &verbs, CLI::App &integration);
void addWorkflowCommands(Verbs &verbs);
void addAttestationCommands(Verbs &verbs);
void addPushCommand(Verbs &verbs, CLI::App &attestation);
void addMaterialCommands(Verbs &verbs, CLI::App &attestation);
void addDeliveryCommands(Verbs &verbs);
void addManyDeliveriesCommands(Verbs &verbs, CLI::App &delivery);
void addSchemaCommands(Verbs &verbs);
void addRunCommand(Verbs &verbs);
void addSandboxCommand(Verbs &verbs);
void addTrustCommands(Verbs &verbs);
void addEraseCommand(Verbs &verbs, CLI::App &delivery);
void addRetentionCommand(Verbs &verbs);
void addDoctorCommand(Verbs &verbs);
void addOverviewCommand(Verbs &verbs);
void addConfigurationCommands(Verbs &verbs);
void addSelfDescriptionCommands(Verbs &verbs);

} // namespace attache
