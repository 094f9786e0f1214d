// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

namespace attache
{
namespace
{

/// The words of a verb are looked for one after the other; whatever follows an option that takes a value is
/// none of them. What stands where the cursor is then decides.
constexpr char script[] = R"bash(# bash completion for attachectl. Made by "attachectl completion bash".

_attachectl_verbs() {
    case "$1" in
@VERBS@
    esac
}

_attachectl_options() {
    case "$1" in
@OPTIONS@
    esac
}

# What may follow an option, or stand for the argument of that number.
_attachectl_kind() {
    case "$1" in
@KINDS@
    esac
}

_attachectl_values() {
    case "$1" in
    files) compgen -f -- "$2" ;;
    folders) compgen -d -- "$2" ;;
    words:*) compgen -W "${1#words:}" -- "$2" ;;
    '' | text) ;;
    *) compgen -W "$(attachectl __complete "$1" "${store[@]}" 2>/dev/null | cut -f1)" -- "$2" ;;
    esac
}

_attachectl() {
    local cur=${COMP_WORDS[COMP_CWORD]} path='' before='' word kind i count=0
    local -a store=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $before ]]; then
            [[ $before == --data-dir ]] && store=(--data-dir "$word")
            before=''
        elif [[ $word == -* ]]; then
            [[ -n $(_attachectl_kind "$path $word") ]] && before=$word
        elif [[ " $(_attachectl_verbs "$path") " == *" $word "* ]]; then
            path="${path:+$path }$word"
        else
            count=$((count + 1))
        fi
    done
    if [[ -n $before ]]; then
        kind=$(_attachectl_kind "$path $before")
    elif [[ $cur == -* ]]; then
        kind="words:$(_attachectl_options "$path")"
    elif [[ -n $(_attachectl_verbs "$path") ]]; then
        kind="words:$(_attachectl_verbs "$path")"
    else
        kind=$(_attachectl_kind "$path $((count + 1))")
        [[ -n $kind ]] || kind=$(_attachectl_kind "$path *")
    fi
    if [[ $kind == files || $kind == folders ]]; then
        compopt -o filenames 2>/dev/null
    fi
    local IFS=$'\n'
    COMPREPLY=($(IFS=$' \t\n'; _attachectl_values "$kind" "$cur"))
}

complete -F _attachectl attachectl
)bash";

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString branch(const QString &pattern, const QString &words)
{
    return QStringLiteral("    %1) echo %2 ;;\n").arg(quoted(pattern), quoted(words));
}

QString kindOf(const VerbOption &option)
{
    return option.kind.isEmpty() ? QStringLiteral("text") : option.kind;
}

QString kinds(const VerbNode &node)
{
    QString lines;
    for (const VerbOption &option : node.options)
        for (const QString &name : option.names)
            if (!option.value.isEmpty())
                lines += branch(node.words() + u' ' + name, kindOf(option));
    int number = 0;
    for (const VerbOption &argument : node.arguments) {
        lines += branch(QStringLiteral("%1 %2").arg(node.words()).arg(++number), kindOf(argument));
        if (argument.repeated)
            lines += branch(node.words() + QLatin1String(" *"), kindOf(argument));
    }
    return lines;
}

} // namespace

QString bashCompletion(const VerbNode &program)
{
    QString verbLines;
    QString optionLines;
    QString kindLines;
    eachVerb(program, [&](const VerbNode &node) {
        QStringList verbs;
        for (const VerbNode &verb : node.verbs)
            verbs += verb.name;
        if (!verbs.isEmpty())
            verbLines += branch(node.words(), verbs.join(u' '));
        QStringList options;
        for (const VerbOption &option : node.options)
            options += option.names;
        optionLines += branch(node.words(), options.join(u' '));
        kindLines += kinds(node);
    });
    return QString::fromLatin1(script)
        .replace(QLatin1String("@VERBS@\n"), verbLines)
        .replace(QLatin1String("@OPTIONS@\n"), optionLines)
        .replace(QLatin1String("@KINDS@\n"), kindLines);
}

} // namespace attache
