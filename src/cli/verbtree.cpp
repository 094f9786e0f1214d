// SPDX-License-Identifier: Apache-2.0
#include "cli/verbtree.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace attache
{
namespace
{

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

struct Kind {
    QLatin1String name; ///< of the option, or of the argument
    QLatin1String kind;
};

/// What the store or the disk offers for a value, by its name. An ID and a NAME are of what their verb is
/// about: see kindOf().
constexpr Kind kindsByName[] = {
    {QLatin1String("--workflow"), QLatin1String("workflows")},
    {QLatin1String("W"), QLatin1String("workflows")},
    {QLatin1String("--integration"), QLatin1String("registrations")},
    {QLatin1String("--attestation"), QLatin1String("attestations")},
    {QLatin1String("--project"), QLatin1String("projects")},
    {QLatin1String("--output"), QLatin1String("words:table json")},
    {QLatin1String("--data-dir"), QLatin1String("folders")},
    {QLatin1String("DIR"), QLatin1String("folders")},
    {QLatin1String("--all"), QLatin1String("folders")},
    {QLatin1String("FILE"), QLatin1String("files")},
    {QLatin1String("FINGERPRINT"), QLatin1String("signers")},
    {QLatin1String("--material"), QLatin1String("files")},
    {QLatin1String("--save"), QLatin1String("files")},
    {QLatin1String("--script"), QLatin1String("files")},
    {QLatin1String("SCHEMA"), QLatin1String("files")},
    {QLatin1String("INSTANCE"), QLatin1String("files")},
    {QLatin1String("SHELL"), QLatin1String("words:bash zsh fish")},
    {QLatin1String("--format"), QLatin1String("words:csv jsonl har")},
    {QLatin1String("--signature"), QLatin1String("words:valid invalid unverifiable unsigned")},
    {QLatin1String("--state"),
     QLatin1String("words:queued sending delivered skipped failed uncertain held cancelled")},
};

QString kindOf(const QStringList &path, const QString &name)
{
    const QString verb = path.value(path.size() - 1);
    if (name == QLatin1String("ID") || name == QLatin1String("--id")) {
        if (path.contains(QLatin1String("attached")))
            return QStringLiteral("attachments");
        if (path.startsWith(QLatin1String("integration")))
            return QStringLiteral("integrations");
        return path.startsWith(QLatin1String("delivery"))      ? QStringLiteral("deliveries")
               : path.startsWith(QLatin1String("attestation")) ? QStringLiteral("attestations")
                                                               : QString();
    }
    if (name == QLatin1String("NAME") || name == QLatin1String("--name"))
        return verb == QLatin1String("add")                 ? QString()
               : path.contains(QLatin1String("registered")) ? QStringLiteral("registrations")
               : path.contains(QLatin1String("available"))  ? QStringLiteral("integrations")
               : path.startsWith(QLatin1String("workflow")) ? QStringLiteral("workflows")
                                                            : QString();
    for (const Kind &known : kindsByName)
        if (known.name == name)
            return known.kind;
    return {};
}

VerbOption readOption(const CLI::Option &option, const QStringList &path)
{
    VerbOption read;
    for (const std::string &name : option.get_snames())
        read.names.append(QLatin1Char('-') + text(name));
    for (const std::string &name : option.get_lnames())
        read.names.append(QStringLiteral("--") + text(name));
    if (read.names.isEmpty())
        read.names.append(text(option.get_name()));
    read.description = text(option.get_description());
    read.required = option.get_required();
    read.repeated = option.get_expected_max() > 1;
    for (const QString &name : std::as_const(read.names))
        if (read.kind.isEmpty())
            read.kind = kindOf(path, name);
    if (option.get_expected_max() > 0)
        read.value = read.kind == QLatin1String("files")     ? QStringLiteral("FILE")
                     : read.kind == QLatin1String("folders") ? QStringLiteral("DIR")
                     : read.isArgument()                     ? read.names.first()
                                                             : read.names.last().mid(2).toUpper();
    if (option.get_type_size_max() == 2)
        read.value = QStringLiteral("A B");
    if (read.value.isEmpty())
        read.kind.clear();
    return read;
}

VerbNode readNode(const CLI::App &app, const QStringList &path)
{
    VerbNode node;
    node.name = text(app.get_name());
    node.path = path;
    node.description = text(app.get_description());
    for (const std::string &alias : app.get_aliases())
        node.aliases.append(text(alias));
    for (const CLI::Option *option : app.get_options()) {
        VerbOption read = readOption(*option, path);
        (read.isArgument() ? node.arguments : node.options).push_back(std::move(read));
    }
    for (const CLI::App *verb : app.get_subcommands({}))
        if (!verb->get_name().empty() && !verb->get_group().empty())
            node.verbs.push_back(readNode(*verb, path + QStringList{text(verb->get_name())}));
    return node;
}

} // namespace

VerbNode readVerbs(const CLI::App &root)
{
    return readNode(root, {});
}

} // namespace attache
