// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

namespace attache
{
namespace
{

constexpr char head[] = R"zsh(#compdef attachectl
# zsh completion for attachectl. Made by "attachectl completion zsh".

_attachectl_stored() {
    local -a found store typed=(${(z)LBUFFER}) # all of it: of $words only the verb's own are left here
    local place=${typed[(i)--data-dir]}
    ((place < $#typed)) && store=(--data-dir ${(Q)~typed[place + 1]})
    found=(${(f)"$(attachectl __complete $1 $store 2>/dev/null | sed -e 's/:/\\:/g' -e 's/\t/:/')"})
    _describe -t $1 $1 found
}

)zsh";

/// Text inside an _arguments specification that is in single quotes.
QString escaped(const QString &text)
{
    return QString(text)
        .replace(u'\\', QLatin1String("\\\\"))
        .replace(u'[', QLatin1String("\\["))
        .replace(u']', QLatin1String("\\]"))
        .replace(u':', QLatin1String("\\:"))
        .replace(u'\'', QLatin1String("'\\''"));
}

QString functionOf(const VerbNode &node)
{
    return QStringLiteral("_attachectl") + (node.path.isEmpty() ? QString() : u'_' + node.path.join(u'_'));
}

QString actionOf(const VerbOption &option)
{
    const QString words = QStringLiteral("words:");
    if (option.kind == QLatin1String("files"))
        return QStringLiteral("_files");
    if (option.kind == QLatin1String("folders"))
        return QStringLiteral("_files -/");
    if (option.kind.startsWith(words))
        return QStringLiteral("(%1)").arg(option.kind.mid(words.size()));
    // Behind a space: else _arguments puts words of its own before the kind.
    return option.kind.isEmpty() ? QStringLiteral(" ")
                                 : QStringLiteral(" _attachectl_stored %1").arg(option.kind);
}

QString optionLines(const VerbNode &node)
{
    QString lines;
    for (const VerbOption &option : node.options) {
        const QString value = option.value.isEmpty()
                                  ? QString()
                                  : QStringLiteral(":%1:%2").arg(escaped(option.value), actionOf(option));
        for (const QString &name : option.names)
            lines += QStringLiteral("        '%1%2[%3]%4' \\\n")
                         .arg(option.repeated ? QStringLiteral("*") : QString(), name,
                              escaped(option.description), value);
    }
    return lines;
}

QString leaf(const VerbNode &node)
{
    QString lines = QStringLiteral("%1() {\n    _arguments \\\n").arg(functionOf(node)) + optionLines(node);
    int number = 0;
    for (const VerbOption &argument : node.arguments) {
        const QString place = argument.repeated ? QStringLiteral("*") : QString::number(++number);
        lines +=
            QStringLiteral("        '%1:%2:%3' \\\n").arg(place, escaped(argument.value), actionOf(argument));
    }
    return lines.chopped(3) + QLatin1String("\n}\n\n");
}

QString group(const VerbNode &node)
{
    QString verbs;
    QString branches;
    for (const VerbNode &verb : node.verbs) {
        verbs += QStringLiteral("        '%1:%2'\n").arg(verb.name, escaped(verb.description));
        branches += QStringLiteral("        %1) %2 ;;\n").arg(verb.name, functionOf(verb));
    }
    return QStringLiteral(
               "%1() {\n    local context state line\n    local -a verbs\n    verbs=(\n%2    )\n"
               "    _arguments -C \\\n%3        '(-)1:command:->verb' \\\n        '(-)*::argument:->rest'\n"
               "    case $state in\n    verb) _describe -t commands command verbs ;;\n"
               "    rest)\n        case $words[1] in\n%4        esac\n        ;;\n    esac\n}\n\n")
        .arg(functionOf(node), verbs, optionLines(node), branches);
}

} // namespace

QString zshCompletion(const VerbNode &program)
{
    QString functions;
    eachVerb(program, [&functions](const VerbNode &node) {
        functions += node.verbs.empty() ? leaf(node) : group(node);
    });
    return QString::fromLatin1(head) + functions + QLatin1String("_attachectl \"$@\"\n");
}

} // namespace attache
