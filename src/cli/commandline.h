// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"
#include "cli/verbtree.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace attache
{

using Command = std::function<void(Session &)>;

/// Options that every verb takes.
struct Settings {
    QString dataFolder; ///< --data-dir
    QString store;      ///< --store
    QString format;     ///< --output
};

/// What the arguments ask for: a command, or text to print (help, an error) and the exit status with it.
struct CommandLine {
    Settings settings;
    Command command;
    bool needsConsole = true;
    bool isForShell = false; ///< makes no store, and says nothing of what is wrong
    QString out;
    QString err;
    int status = Done;
};

/// `arguments` without the program's name. The text of an error never repeats a value, which may be a secret.
CommandLine parseCommandLine(const QStringList &arguments);

/// All that there is to be called.
VerbNode attachectlVerbs();

} // namespace attache
