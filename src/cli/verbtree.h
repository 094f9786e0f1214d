// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace CLI
{
class App;
}

/// The command line as data: what completions and man pages are made from. Taken from the very tree of verbs
/// that parses the arguments, so that neither can lack an option.
namespace attache
{

/// An option or an argument of a verb.
struct VerbOption {
    QStringList names; ///< "-o", "--output"; of an argument its one name, without dashes
    QString description;
    QString value; ///< what follows it, "FILE"; empty for a flag
    QString
        kind; ///< what may stand there: "files", "folders", "workflows", "words:table json" …; may be empty
    bool required = false;
    bool repeated = false;

    bool isArgument() const { return !names.first().startsWith(QLatin1Char('-')); }
};

struct VerbNode {
    QString name;
    QStringList path; ///< the words to it: {"integration", "registered", "add"}; empty for the program
    QStringList aliases;
    QString description;
    std::vector<VerbOption> arguments; ///< in their order
    std::vector<VerbOption> options;
    std::vector<VerbNode> verbs; ///< empty for one that does something

    QString words() const { return path.join(QLatin1Char(' ')); }
};

/// Hidden verbs are left out.
VerbNode readVerbs(const CLI::App &root);

/// Calls `visit` with each node, those above before those below.
template <typename Visit>
void eachVerb(const VerbNode &node, Visit visit)
{
    visit(node);
    for (const VerbNode &verb : node.verbs)
        eachVerb(verb, visit);
}

} // namespace attache
