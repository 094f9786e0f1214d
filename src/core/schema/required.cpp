// SPDX-License-Identifier: Apache-2.0
#include "core/schema/alternatives.h"
#include "core/schema/node.h"
#include "core/schema/words.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace attache::schema
{
namespace
{

/// What all the alternatives ask for that what is there does not rule out.
QStringList requiredByAll(const NodeList &branches, const QJsonObject &instance)
{
    std::optional<QStringList> common;
    const NodeList meant = meantBy(instance, branches);
    for (const Node *branch : meant) {
        if (meant.size() > 1 && contradicts(check(*branch, instance)))
            continue;
        const QStringList required = requiredBy(*branch, instance);
        if (!common)
            common = required;
        else
            common->removeIf([&required](const QString &name) { return !required.contains(name); });
    }
    return common.value_or(QStringList());
}

} // namespace

QJsonValue Node::find(const QString &keyword) const
{
    if (keywords.contains(keyword))
        return keywords[keyword];
    NodeList next = allOf;
    if (ref)
        next.insert(next.begin(), ref);
    for (const Node *node : next) {
        const QJsonValue value = node->find(keyword);
        if (!value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

QStringList requiredBy(const Node &node, const QJsonObject &instance)
{
    QStringList names;
    for (const QJsonValue &name : node.keywords.value(QLatin1String("required")).toArray())
        names += name.toString();
    const QJsonObject dependentRequired = node.keywords.value(QLatin1String("dependentRequired")).toObject();
    for (auto it = dependentRequired.begin(); it != dependentRequired.end(); ++it)
        if (instance.contains(it.key()))
            for (const QJsonValue &name : it.value().toArray())
                names += name.toString();
    for (const auto &[name, child] : node.dependentSchemas)
        if (instance.contains(name))
            names += requiredBy(*child, instance);
    if (node.ref)
        names += requiredBy(*node.ref, instance);
    for (const Node *child : node.allOf)
        names += requiredBy(*child, instance);
    for (const NodeList *branches : {&node.anyOf, &node.oneOf})
        names += requiredByAll(*branches, instance);
    if (node.ifSchema) {
        const Node *branch = check(*node.ifSchema, instance).empty() ? node.thenSchema : node.elseSchema;
        if (branch)
            names += requiredBy(*branch, instance);
    }
    names.removeDuplicates();
    return names;
}

} // namespace attache::schema
