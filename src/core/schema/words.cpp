// SPDX-License-Identifier: Apache-2.0
#include "core/schema/words.h"

#include "core/schema.h"
#include "core/words.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace attache::schema
{
namespace
{

/// A value of the schema (never of an instance), as a person writes it.
QString shown(const QJsonValue &value)
{
    const QString text = SchemaField::textOf(value);
    return text.isEmpty() ? QStringLiteral("\"\"") : text;
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &name : list.toArray())
        names += name.toString();
    return names;
}

/// `many` has the number in it.
QString counted(const QJsonValue &limit, const QString &one, const QString &many)
{
    return limit.toDouble() == 1 ? one : many;
}

/// Of a keyword that limits how many there are; empty of any other.
QString countWords(const QString &keyword, const QJsonValue &limit)
{
    const int n = limit.toInt(std::numeric_limits<int>::max());
    if (keyword == QLatin1String("minLength"))
        return counted(limit, CoreWords::tr("must not be empty"),
                       CoreWords::tr("must have at least %n characters", nullptr, n));
    if (keyword == QLatin1String("maxLength"))
        return counted(limit, CoreWords::tr("must have at most 1 character"),
                       CoreWords::tr("must have at most %n characters", nullptr, n));
    if (keyword == QLatin1String("minItems"))
        return counted(limit, CoreWords::tr("must have at least 1 entry"),
                       CoreWords::tr("must have at least %n entries", nullptr, n));
    if (keyword == QLatin1String("maxItems"))
        return counted(limit, CoreWords::tr("must have at most 1 entry"),
                       CoreWords::tr("must have at most %n entries", nullptr, n));
    if (keyword == QLatin1String("minProperties"))
        return counted(limit, CoreWords::tr("must have at least 1 member"),
                       CoreWords::tr("must have at least %n members", nullptr, n));
    if (keyword == QLatin1String("maxProperties"))
        return counted(limit, CoreWords::tr("must have at most 1 member"),
                       CoreWords::tr("must have at most %n members", nullptr, n));
    return {};
}

/// What tells this alternative from the others: the members that it asks for, or its title.
QString alternativeWords(const Node &branch)
{
    const QStringList required = namesIn(branch.find(QStringLiteral("required")));
    if (!required.isEmpty())
        return allOf(required);
    return branch.find(QStringLiteral("title")).toString();
}

/// Empty when one of them has no words of its own.
QStringList alternativeWords(const NodeList &branches)
{
    QStringList all;
    for (const Node *branch : branches) {
        const QString words = alternativeWords(*branch);
        if (words.isEmpty())
            return {};
        all += words;
    }
    return all;
}

} // namespace

QString pointerTo(const QString &pointer, const QString &token)
{
    QString escaped = token;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QStringLiteral("%1/%2").arg(pointer, escaped);
}

QString allOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    const QString others = words.mid(0, words.size() - 1).join(QLatin1String(", "));
    return CoreWords::tr("%1 and %2", "a list but for its last, and that one").arg(others, words.last());
}

QString anyOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    const QString others = words.mid(0, words.size() - 1).join(QLatin1String(", "));
    return CoreWords::tr("%1 or %2", "a list but for its last, and that one").arg(others, words.last());
}

QString typeWords(const QJsonValue &types)
{
    const QHash<QString, QString> words{
        {QStringLiteral("string"), CoreWords::tr("text", "what a value must be")},
        {QStringLiteral("integer"), CoreWords::tr("a whole number")},
        {QStringLiteral("number"), CoreWords::tr("a number")},
        {QStringLiteral("boolean"), CoreWords::tr("true or false")},
        {QStringLiteral("object"), CoreWords::tr("an object")},
        {QStringLiteral("array"), CoreWords::tr("a list")},
        {QStringLiteral("null"), QStringLiteral("null")},
    };
    QStringList all;
    for (const QString &type : types.isArray() ? namesIn(types) : QStringList{types.toString()})
        all += words[type];
    return CoreWords::tr("must be %1").arg(anyOf(all));
}

QString choiceWords(const QList<QJsonValue> &choices)
{
    QStringList words;
    for (const QJsonValue &choice : choices)
        words += shown(choice);
    return CoreWords::tr("must be one of: %1").arg(words.join(QLatin1String(", ")));
}

QString limitWords(const QString &keyword, const QJsonValue &limit)
{
    const QString value = shown(limit);
    if (keyword == QLatin1String("enum")) {
        const QJsonArray choices = limit.toArray();
        return choiceWords({choices.begin(), choices.end()});
    }
    if (const QString words = countWords(keyword, limit); !words.isEmpty())
        return words;
    const QHash<QString, QString> words{
        {QStringLiteral("const"), CoreWords::tr("must be %1")},
        {QStringLiteral("minimum"), CoreWords::tr("must be at least %1")},
        {QStringLiteral("maximum"), CoreWords::tr("must be at most %1")},
        {QStringLiteral("exclusiveMinimum"), CoreWords::tr("must be more than %1")},
        {QStringLiteral("exclusiveMaximum"), CoreWords::tr("must be less than %1")},
        {QStringLiteral("multipleOf"), CoreWords::tr("must be a multiple of %1")},
    };
    const auto found = words.find(keyword);
    return found != words.end() ? found->arg(value) : CoreWords::tr("must not have the same entry twice");
}

QString rangeWords(const QJsonArray &range)
{
    return CoreWords::tr("must be a whole number from %1 to %2").arg(shown(range[0]), shown(range[1]));
}

QString unknownNameWords(const Node &node)
{
    QStringList names;
    for (const auto &property : node.properties)
        names += property.first;
    if (names.isEmpty())
        return CoreWords::tr("is not known here; there are no options");
    return CoreWords::tr("is not known here; there are: %1").arg(names.join(QLatin1String(", ")));
}

QString exclusionWords(const Node &excluded)
{
    const QStringList names = namesIn(excluded.keywords[QLatin1String("required")]);
    if (names.isEmpty() || excluded.keywords.size() != 1)
        return CoreWords::tr("is one of the values that are not allowed here");
    return names.size() == 1 ? CoreWords::tr("must not have %1").arg(names.first())
                             : CoreWords::tr("must not have %1 together").arg(allOf(names));
}

QString conditionWords(const QString &message, const Node &condition, bool applies)
{
    QStringList parts;
    for (const auto &[name, child] : condition.properties) {
        if (child->keywords.contains(QLatin1String("const")))
            parts += CoreWords::tr("%1 is %2").arg(name, shown(child->keywords[QLatin1String("const")]));
        else
            parts += CoreWords::tr("%1 is as it is").arg(name);
    }
    if (parts.isEmpty())
        for (const QString &name : namesIn(condition.keywords[QLatin1String("required")]))
            parts += CoreWords::tr("%1 is given").arg(name);
    if (parts.isEmpty())
        return CoreWords::tr("%1 with the other values as they are", "what must be").arg(message);
    const QString all = allOf(parts);
    return applies ? CoreWords::tr("%1 when %2", "what must be, a condition").arg(message, all)
                   : CoreWords::tr("%1 unless %2", "what must be, a condition").arg(message, all);
}

bool contradicts(const std::vector<Violation> &violations)
{
    return std::any_of(violations.begin(), violations.end(), [](const Violation &violation) {
        return violation.keyword != QLatin1String("required") &&
               violation.keyword != QLatin1String("dependentRequired");
    });
}

QString noneFitsWords(const NodeList &branches, bool onlyOne, bool onlyIncomplete)
{
    const QStringList alternatives = alternativeWords(branches);
    if (alternatives.isEmpty() || !onlyIncomplete)
        return CoreWords::tr("fits none of the %1 alternatives that are allowed here").arg(branches.size());
    const QString all = alternatives.join(QLatin1String("; "));
    return onlyOne ? CoreWords::tr("needs exactly one of: %1").arg(all)
                   : CoreWords::tr("needs at least one of: %1").arg(all);
}

QString tooManyWords(const NodeList &fitting)
{
    const QStringList alternatives = alternativeWords(fitting);
    if (alternatives.isEmpty())
        return CoreWords::tr("fits %1 of the alternatives, of which only one may be used")
            .arg(fitting.size());
    return CoreWords::tr("takes only one of: %1").arg(alternatives.join(QLatin1String("; ")));
}

} // namespace attache::schema
