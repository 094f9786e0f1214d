// SPDX-License-Identifier: Apache-2.0
#include "core/schema/alternatives.h"

#include <algorithm>

namespace attache::schema
{
namespace
{

enum class Fit { Untold, Meant, Other };

Fit fitOf(const QJsonObject &object, const Node &branch)
{
    NodeMap properties;
    QStringList required;
    collectProperties(branch, properties, required);
    Fit fit = Fit::Untold;
    for (const auto &[name, node] : properties) {
        const QJsonValue constant = node->find(QStringLiteral("const"));
        const bool isThere = object.contains(name);
        if (constant.isUndefined() || (!isThere && required.contains(name)))
            continue;
        if (isThere && object[name] != constant)
            return Fit::Other;
        fit = Fit::Meant;
    }
    return fit;
}

} // namespace

void collectProperties(const Node &node, NodeMap &properties, QStringList &required)
{
    const QJsonArray asked = node.keywords.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : asked)
        required += name.toString();
    for (const auto &property : node.properties)
        if (std::none_of(properties.begin(), properties.end(),
                         [&](const auto &there) { return there.first == property.first; }))
            properties.push_back(property);
    if (node.ref)
        collectProperties(*node.ref, properties, required);
    for (const Node *child : node.allOf)
        collectProperties(*child, properties, required);
}

QJsonObject constantsOf(const Node &branch)
{
    NodeMap properties;
    QStringList required;
    collectProperties(branch, properties, required);
    QJsonObject constants;
    for (const auto &[name, node] : properties)
        if (const QJsonValue constant = node->find(QStringLiteral("const")); !constant.isUndefined())
            constants.insert(name, constant);
    return constants;
}

NodeList meantBy(const QJsonObject &object, const NodeList &branches)
{
    NodeList meant;
    NodeList untold;
    for (const Node *branch : branches) {
        const Fit fit = fitOf(object, *branch);
        if (fit == Fit::Meant)
            meant.push_back(branch);
        else if (fit == Fit::Untold)
            untold.push_back(branch);
    }
    return meant.empty() ? untold : meant;
}

QJsonArray choicesOf(const NodeList &branches)
{
    QJsonArray choices;
    for (const Node *branch : branches) {
        const QJsonValue constant = branch->find(QStringLiteral("const"));
        if (constant.isUndefined())
            return {};
        choices.append(constant);
    }
    return choices;
}

QStringList fixedByAll(const NodeList &branches)
{
    if (branches.empty())
        return {};
    QStringList names = constantsOf(*branches.front()).keys();
    for (const Node *branch : branches) {
        const QJsonObject constants = constantsOf(*branch);
        names.removeIf([&constants](const QString &name) { return !constants.contains(name); });
    }
    return names;
}

QJsonArray constantsIn(const NodeList &branches, const QString &name)
{
    QJsonArray all;
    for (const Node *branch : branches)
        if (const QJsonValue constant = constantsOf(*branch).value(name);
            !constant.isUndefined() && !all.contains(constant))
            all.append(constant);
    return all;
}

bool isAskedByAll(const NodeList &branches, const QString &name)
{
    return !branches.empty() && std::all_of(branches.begin(), branches.end(), [&name](const Node *branch) {
        NodeMap properties;
        QStringList required;
        collectProperties(*branch, properties, required);
        return required.contains(name);
    });
}

bool isOfAnyBranch(const Node &node, const QString &name)
{
    const auto declares = [&name](const Node *branch) {
        NodeMap properties;
        QStringList required;
        collectProperties(*branch, properties, required);
        return std::any_of(properties.begin(), properties.end(),
                           [&name](const auto &property) { return property.first == name; }) ||
               isOfAnyBranch(*branch, name);
    };
    NodeList below = node.allOf;
    if (node.ref)
        below.push_back(node.ref);
    return std::any_of(node.oneOf.begin(), node.oneOf.end(), declares) ||
           std::any_of(node.anyOf.begin(), node.anyOf.end(), declares) ||
           std::any_of(below.begin(), below.end(),
                       [&name](const Node *child) { return isOfAnyBranch(*child, name); });
}

} // namespace attache::schema
