// SPDX-License-Identifier: Apache-2.0
#include "cli/manpages.h"

#include <algorithm>

namespace attache
{
namespace
{

constexpr char head[] =
    R"roff(.\" Made by "attachectl man" from the program's own description of its commands.
.TH @NAME@ 1 "" "Attaché @VERSION@" "Attaché"
.nh
.ad l
)roff";

constexpr char programText[] = R"roff(.SH DESCRIPTION
Takes signed supply\-chain attestations in, finds the integrations that are attached to their workflows, and delivers
the attestations and their materials to each of them, durably.
.B attache
is the same with a window, over the same store.
.PP
A secret is in the operating system's keychain alone.
It is better given as
.B \-\-opt\-file
or
.BR \-\-opt\-env ,
or typed at the prompt, than as
.BR \-\-opt ,
which other users of the machine can read.
)roff";

constexpr char programEnd[] = R"roff(.SH "EXIT STATUS"
.TP
.B 0
Done.
.TP
.B 1
The work failed: refused by the service, a delivery failed, not found, a name taken.
.TP
.B 2
The call is wrong: an unknown option, a missing field, a schema that is violated.
.TP
.B 3
The environment is wrong: the keychain cannot be reached, the store cannot be read, there is no such integration.
.SH ENVIRONMENT
.TP
.B ATTACHE_DATA_DIR
The folder of the store, where
.B \-\-data\-dir
is not given.
.TP
.B ATTACHE_STORE
The address of a shared store, where
.B \-\-store
is not given.
)roff";

/// Text that roff takes for nothing but text.
QString plain(const QString &text)
{
    QString safe = QString(text).replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    if (safe.startsWith(u'.') || safe.startsWith(u'\''))
        safe.prepend(QLatin1String("\\&"));
    return safe;
}

/// An argument of a macro.
QString quoted(const QString &text)
{
    return u'"' + plain(text).replace(u'"', QLatin1String("\\(dq")) + u'"';
}

QString sentence(const QString &text)
{
    return plain(text.endsWith(u'.') || text.isEmpty() ? text : text + u'.') + u'\n';
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fP").arg(plain(text));
}

QString italic(const QString &text)
{
    return QStringLiteral("\\fI%1\\fP").arg(plain(text));
}

/// Whether the program itself, and with it every verb, has the option: those are described once.
bool isCommon(const VerbOption &option, const VerbNode &program)
{
    return std::any_of(program.options.begin(), program.options.end(),
                       [&option](const VerbOption &common) { return common.names == option.names; });
}

QString optionText(const VerbOption &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names.append(bold(name));
    const QString value = option.value.isEmpty() ? QString() : u' ' + italic(option.value);
    return QStringLiteral(".TP\n%1%2\n%3")
        .arg(names.join(QLatin1String(", ")), value, sentence(option.description));
}

QString synopsis(const VerbNode &verb, const VerbNode &program)
{
    QString line = bold(QStringLiteral("attachectl ") + verb.words());
    for (const VerbOption &argument : verb.arguments) {
        const QString shown = italic(argument.value) + (argument.repeated ? QStringLiteral("…") : QString());
        line += argument.required ? u' ' + shown : QStringLiteral(" [%1]").arg(shown);
    }
    for (const VerbOption &option : verb.options) {
        if (isCommon(option, program))
            continue;
        const QString value = option.value.isEmpty() ? QString() : u' ' + italic(option.value);
        const QString shown = bold(option.names.last()) + value;
        line += option.required ? u' ' + shown : QStringLiteral(" [%1]").arg(shown);
    }
    return line + u'\n';
}

QString verbText(const VerbNode &verb, const VerbNode &program)
{
    QString text = QStringLiteral(".SS %1\n").arg(quoted(verb.words())) + synopsis(verb, program) +
                   QLatin1String(".PP\n") + sentence(verb.description);
    if (!verb.aliases.isEmpty())
        text += QStringLiteral("Also spelt %1.\n").arg(bold(verb.aliases.join(QLatin1String(", "))));
    for (const VerbOption &argument : verb.arguments)
        text += QStringLiteral(".TP\n%1\n%2").arg(italic(argument.value), sentence(argument.description));
    for (const VerbOption &option : verb.options)
        if (!isCommon(option, program))
            text += optionText(option);
    return text;
}

QString headOf(const QString &name, const QString &description)
{
    return QString::fromUtf8(head)
               .replace(QLatin1String("@NAME@"), quoted(name.toUpper()))
               .replace(QLatin1String("@VERSION@"), QLatin1String(ATTACHE_VERSION)) +
           QStringLiteral(".SH NAME\n%1 \\- %2\n").arg(plain(name), plain(description));
}

QString commonOptions(const VerbNode &program)
{
    QString text = QStringLiteral(".SH OPTIONS\nEvery command takes these:\n");
    for (const VerbOption &option : program.options)
        text += optionText(option);
    return text;
}

QString programPage(const VerbNode &program)
{
    QString text = headOf(QStringLiteral("attachectl"), program.description);
    text += QStringLiteral(".SH SYNOPSIS\n%1 %2 [%3]\n")
                .arg(bold(QStringLiteral("attachectl")), italic(QStringLiteral("COMMAND")),
                     italic(QStringLiteral("OPTIONS")));
    text += QString::fromUtf8(programText) + QLatin1String(".SH COMMANDS\n");
    QStringList pages{QStringLiteral(".BR attache (1)")};
    for (const VerbNode &verb : program.verbs) {
        text += QStringLiteral(".TP\n%1\n%2").arg(bold(verb.name), sentence(verb.description));
        pages.append(QStringLiteral(".BR attachectl\\-%1 (1)").arg(plain(verb.name)));
    }
    return text + commonOptions(program) + QString::fromUtf8(programEnd) +
           QLatin1String(".SH \"SEE ALSO\"\n") + pages.join(QLatin1String(",\n")) + u'\n';
}

QString groupPage(const VerbNode &group, const VerbNode &program)
{
    QString text = headOf(QStringLiteral("attachectl-") + group.name, group.description) +
                   QLatin1String(".SH SYNOPSIS\n");
    QString commands = QStringLiteral(".SH COMMANDS\n");
    bool isFirst = true;
    eachVerb(group, [&](const VerbNode &verb) {
        if (!verb.verbs.empty())
            return;
        text += (isFirst ? QString() : QStringLiteral(".br\n")) + synopsis(verb, program);
        commands += verbText(verb, program);
        isFirst = false;
    });
    return text + commands + commonOptions(program) + QLatin1String(".SH \"SEE ALSO\"\n.BR attachectl (1)\n");
}

} // namespace

QMap<QString, QString> manPages(const VerbNode &program)
{
    QMap<QString, QString> pages{{QStringLiteral("attachectl"), programPage(program)}};
    for (const VerbNode &group : program.verbs)
        pages.insert(QStringLiteral("attachectl-") + group.name, groupPage(group, program));
    return pages;
}

} // namespace attache
