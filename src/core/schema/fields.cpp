// SPDX-License-Identifier: Apache-2.0
#include "core/schema/fields.h"

#include "core/schema/alternatives.h"
#include "core/schema/numbers.h"
#include "core/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace attache::schema
{
namespace
{

QJsonValue find(const NodeList &nodes, const char *keyword)
{
    for (const Node *node : nodes)
        if (const QJsonValue value = node->find(QLatin1String(keyword)); !value.isUndefined())
            return value;
    return QJsonValue::Undefined;
}

std::optional<int> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// A limit that must not be reached is one away from it, for whole numbers.
std::optional<double> wholeLimit(const QJsonValue &exclusive, double inwards)
{
    return isWhole(exclusive) ? std::optional(exclusive.toDouble() + inwards) : std::nullopt;
}

bool areConstants(const QJsonArray &branches)
{
    return !branches.isEmpty() && std::all_of(branches.begin(), branches.end(), [](const QJsonValue &branch) {
        return branch.toObject().contains(QLatin1String("const"));
    });
}

void readChoices(const NodeList &nodes, SchemaField &field)
{
    const auto add = [&field](const QJsonValue &value, const QString &title) {
        field.choices += value;
        field.choiceTitles += title;
    };
    const QJsonValue constant = find(nodes, "const");
    const QJsonArray values = constant.isUndefined() ? find(nodes, "enum").toArray() : QJsonArray{constant};
    for (const QJsonValue &value : values)
        add(value, {});
    for (const char *keyword : {"oneOf", "anyOf"}) {
        const QJsonArray branches = find(nodes, keyword).toArray();
        if (field.choices.isEmpty() && areConstants(branches))
            for (const QJsonValue &branch : branches)
                add(branch[QLatin1String("const")], branch[QLatin1String("title")].toString());
    }
}

/// The type that all choices have, for those that come without one.
QString typeOf(const QList<QJsonValue> &choices)
{
    const auto all = [&choices](auto is) { return std::all_of(choices.begin(), choices.end(), is); };
    if (choices.isEmpty())
        return {};
    if (all([](const QJsonValue &choice) { return choice.isString(); }))
        return QStringLiteral("string");
    if (all(isWhole))
        return QStringLiteral("integer");
    if (all([](const QJsonValue &choice) { return choice.isDouble(); }))
        return QStringLiteral("number");
    return all([](const QJsonValue &choice) { return choice.isBool(); }) ? QStringLiteral("boolean")
                                                                         : QString();
}

void readLimits(const NodeList &nodes, SchemaField &field)
{
    field.minimum = number(find(nodes, "minimum"));
    field.maximum = number(find(nodes, "maximum"));
    field.step = number(find(nodes, "multipleOf"));
    if (field.type == QLatin1String("integer")) {
        if (!field.minimum)
            field.minimum = wholeLimit(find(nodes, "exclusiveMinimum"), 1);
        if (!field.maximum)
            field.maximum = wholeLimit(find(nodes, "exclusiveMaximum"), -1);
    }
    const QJsonArray range = find(nodes, "x-numeric").toArray();
    if (!range.isEmpty()) {
        field.numeric = true;
        field.minimum = range[0].toDouble();
        field.maximum = range[1].toDouble();
    }
    field.minLength = count(find(nodes, "minLength"));
    field.maxLength = count(find(nodes, "maxLength"));
    field.pattern = find(nodes, "pattern").toString();
}

} // namespace

bool isBare(const Node &node)
{
    return node.constant == std::optional(true) || (!node.constant && node.keywords.isEmpty());
}

SchemaField fieldOf(const QString &name, const NodeList &nodes)
{
    SchemaField field;
    field.name = name;
    readChoices(nodes, field);
    const QJsonValue type = find(nodes, "type");
    field.type = type.isString() ? type.toString() : typeOf(field.choices);
    field.format = find(nodes, "format").toString();
    field.title = find(nodes, "title").toString();
    field.description = find(nodes, "description").toString();
    field.defaultValue = find(nodes, "default");
    field.secret = find(nodes, "writeOnly").toBool() || field.format == QLatin1String("password");
    field.multiline = find(nodes, "x-multiline").toBool() || find(nodes, "contentMediaType").isString();
    static const QStringList withHosts{QStringLiteral("uri"), QStringLiteral("email"),
                                       QStringLiteral("hostname")};
    field.host = find(nodes, "x-host").toBool() || withHosts.contains(field.format);
    readLimits(nodes, field);
    const QJsonArray examples = find(nodes, "examples").toArray();
    for (const QJsonValue &example : examples)
        field.examples += SchemaField::textOf(example);
    field.unit = find(nodes, "x-unit").toString();
    field.helpUrl = find(nodes, "x-help-url").toString();
    return field;
}

std::optional<Violation> unusable(const SchemaField &field, const NodeList &nodes)
{
    static const QStringList types{QStringLiteral("string"), QStringLiteral("integer"),
                                   QStringLiteral("number"), QStringLiteral("boolean")};
    const QString &pointer = nodes.front()->pointer;
    const QString atDefault = pointerTo(pointer, QStringLiteral("default"));
    const bool isChoice = !field.choices.isEmpty() && field.type.isEmpty();
    const bool isSingle =
        std::none_of(field.choices.begin(), field.choices.end(),
                     [](const QJsonValue &value) { return value.isObject() || value.isArray(); });
    if (!isSingle || (!isChoice && !types.contains(field.type)))
        return Violation{
            pointer, QStringLiteral("type"),
            CoreWords::tr("must have one of the types string, integer, number and boolean: an input is "
                          "a single value")};
    if (field.defaultValue.isUndefined())
        return std::nullopt;
    if (field.secret)
        return Violation{atDefault, QStringLiteral("default"),
                         CoreWords::tr("must not be there: a secret has no default")};
    for (const Node *node : nodes)
        for (const Violation &violation : check(*node, field.defaultValue))
            return Violation{atDefault, QStringLiteral("default"), violation.message};
    return std::nullopt;
}

namespace
{

void translate(QString &text, const QByteArray &words)
{
    if (!text.isEmpty())
        text = QCoreApplication::translate(words, text.toUtf8());
}

void translate(SchemaField &field, const QByteArray &words)
{
    translate(field.title, words);
    translate(field.description, words);
    translate(field.unit, words);
    for (QString &title : field.choiceTitles)
        translate(title, words);
}

void translate(SchemaVariant &variant, const QByteArray &words)
{
    translate(variant.title, words);
    translate(variant.description, words);
    for (SchemaField &field : variant.fields)
        translate(field, words);
}

bool isDeclaredIn(const NodeMap &properties, const QString &name)
{
    return std::any_of(properties.begin(), properties.end(),
                       [&name](const auto &each) { return each.first == name; });
}

/// What the variants say of one field, each with its title where they do not say the same.
QString descriptionFor(const QString &name, const std::vector<SchemaVariant> &variants)
{
    QStringList all;
    QStringList titled;
    for (const SchemaVariant &variant : variants)
        for (const SchemaField &field : variant.fields)
            if (field.name == name && !all.contains(field.description)) {
                all += field.description;
                titled += QStringLiteral("%1: %2").arg(variant.title, field.description);
            }
    return all.size() > 1 ? titled.join(QLatin1String("; ")) : all.value(0);
}

/// The nodes by which each name is declared: by the root, and by the branches.
std::vector<std::pair<QString, NodeList>> declarations(const NodeMap &declared, const NodeList &branches)
{
    std::vector<std::pair<QString, NodeList>> all;
    const auto add = [&all](const NodeMap &properties) {
        for (const auto &[name, node] : properties) {
            const auto there = std::find_if(all.begin(), all.end(),
                                            [&name = name](const auto &each) { return each.first == name; });
            if (node->constant == std::optional(false))
                continue;
            if (there == all.end())
                all.emplace_back(name, NodeList{node});
            else
                there->second.push_back(node);
        }
    };
    add(declared);
    for (const Node *branch : branches) {
        NodeMap properties;
        QStringList required;
        collectProperties(*branch, properties, required);
        add(properties);
    }
    return all;
}

} // namespace

Inputs inputsOf(const Node &root, const QByteArray &words, std::vector<Violation> &problems)
{
    Inputs inputs;
    NodeMap declared;
    QStringList required;
    collectProperties(root, declared, required);
    readVariants(root, declared, required, inputs, problems);
    inputs.choiceTitle = root.find(QStringLiteral("x-choice-title")).toString();
    translate(inputs.choiceTitle, words);
    for (SchemaVariant &variant : inputs.variants)
        translate(variant, words);
    for (SchemaField &field : inputs.common)
        translate(field, words);
    for (const auto &[name, nodes] : declarations(declared, inputs.branches)) {
        // What the branches say of it goes with them: the root's own word is what holds for all.
        const bool isDeclared = isDeclaredIn(declared, name) && !isBare(*nodes.front());
        const NodeList used = isDeclared ? NodeList{nodes.front()} : nodes;
        SchemaField field = fieldOf(name, used);
        translate(field, words);
        if (const QJsonArray constants = constantsIn(inputs.branches, name);
            !isDeclared && !constants.isEmpty()) {
            field.choices = {constants.begin(), constants.end()};
            field.choiceTitles = QStringList(constants.size());
            field.type = typeOf(field.choices);
        }
        if (!isDeclared)
            field.description = descriptionFor(name, inputs.variants);
        field.required = required.contains(name) || isAskedByAll(inputs.branches, name);
        if (auto problem = unusable(field, used); problem && (isDeclared || inputs.variants.empty()))
            problems.push_back(std::move(*problem));
        inputs.all.push_back(std::move(field));
    }
    return inputs;
}

} // namespace attache::schema
