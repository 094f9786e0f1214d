// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

namespace attache
{
namespace
{

constexpr char head[] = R"fish(# fish completion for attachectl. Made by "attachectl completion fish".

# Whether these are the verbs so far; with --exact, and nothing else that is no option.
function __attachectl_at
    set -l exact 0
    if test "$argv[1]" = --exact
        set exact 1
        set -e argv[1]
    end
    set -l words (commandline -opc)
    set -e words[1]
    set -l plain
    set -l before
    for word in $words
        string match -q -- '-*' $word; or contains -- "$before" @VALUED@; or set -a plain $word
        set before $word
    end
    set -l count (count $argv)
    test (count $plain) -ge $count; or return 1
    test $exact -eq 1 -a (count $plain) -ne $count; and return 1
    test $count -eq 0; and return 0
    test "$plain[1..$count]" = "$argv"
end

# What is in the store that is meant.
function __attachectl_stored
    set -l words (commandline -opc)
    set -l place (contains -i -- --data-dir $words)
    and set -l store --data-dir $words[(math $place + 1)]
    attachectl __complete $argv $store 2>/dev/null
end

complete -c attachectl -f
)fish";

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'")) +
           u'\'';
}

/// What completes the value: "-x -a '…'" or "-r".
QString valueOf(const VerbOption &option)
{
    const QString words = QStringLiteral("words:");
    if (option.kind == QLatin1String("files"))
        return QStringLiteral(" -r -F");
    if (option.kind == QLatin1String("folders"))
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    if (option.kind.startsWith(words))
        return QStringLiteral(" -x -a %1").arg(quoted(option.kind.mid(words.size())));
    if (option.kind.isEmpty())
        return QStringLiteral(" -x");
    return QStringLiteral(" -x -a '(__attachectl_stored %1)'").arg(option.kind);
}

QString linesOf(const VerbNode &node)
{
    QString lines;
    const QString within = quoted(QStringLiteral("__attachectl_at %1").arg(node.words()).trimmed());
    const QString exactly = quoted(QStringLiteral("__attachectl_at --exact %1").arg(node.words()).trimmed());
    for (const VerbNode &verb : node.verbs)
        lines += QStringLiteral("complete -c attachectl -n %1 -a %2 -d %3\n")
                     .arg(exactly, verb.name, quoted(verb.description));
    for (const VerbOption &option : node.options) {
        QString names;
        for (const QString &name : option.names)
            names += name.startsWith(QLatin1String("--")) ? QLatin1String(" -l ") + name.mid(2)
                                                          : QLatin1String(" -s ") + name.mid(1);
        lines += QStringLiteral("complete -c attachectl -n %1%2%3 -d %4\n")
                     .arg(node.verbs.empty() ? within : exactly, names,
                          option.value.isEmpty() ? QString() : valueOf(option), quoted(option.description));
    }
    for (const VerbOption &argument : node.arguments)
        if (!argument.kind.isEmpty())
            lines += QStringLiteral("complete -c attachectl -n %1%2\n").arg(within, valueOf(argument));
    return lines;
}

} // namespace

QString fishCompletion(const VerbNode &program)
{
    QString lines;
    QStringList valued;
    eachVerb(program, [&](const VerbNode &node) {
        lines += linesOf(node);
        for (const VerbOption &option : node.options)
            if (!option.value.isEmpty())
                valued += option.names;
    });
    valued.removeDuplicates();
    return QString::fromLatin1(head).replace(QLatin1String("@VALUED@"), valued.join(u' ')) + lines;
}

} // namespace attache
