// SPDX-License-Identifier: Apache-2.0
#include "core/schema/alternatives.h"
#include "core/schema/formats.h"

#include <algorithm>

namespace attache::schema
{
namespace
{

void addOwn(const Node &node, const QJsonObject &object, QSet<QString> &names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const bool isDeclared = std::any_of(node.properties.begin(), node.properties.end(),
                                            [&](const auto &property) { return property.first == name; });
        const bool isMatched =
            std::any_of(node.patternProperties.begin(), node.patternProperties.end(), [&](const auto &each) {
                return matchPattern(each.first, name) == PatternMatch::Matches;
            });
        if (isDeclared || isMatched || node.additionalProperties)
            names.insert(name);
    }
}

/// Those that hold. Where none does the instance is wrong anyway, and only the words about it depend on this:
/// then those that are meant, or else all, so that nothing is called unknown that has its place.
NodeList branchesFor(const NodeList &branches, const QJsonObject &object)
{
    NodeList holding;
    for (const Node *branch : branches)
        if (check(*branch, object).empty())
            holding.push_back(branch);
    if (!holding.empty())
        return holding;
    const NodeList meant = meantBy(object, branches);
    return meant.empty() ? branches : meant;
}

/// What the node's other schemas say, all about the same object.
NodeList applied(const Node &node, const QJsonObject &object)
{
    NodeList all = node.allOf;
    if (node.ref)
        all.push_back(node.ref);
    for (const NodeList *branches : {&node.anyOf, &node.oneOf})
        for (const Node *branch : branchesFor(*branches, object))
            all.push_back(branch);
    for (const auto &[name, child] : node.dependentSchemas)
        if (object.contains(name))
            all.push_back(child);
    if (node.ifSchema) {
        const bool applies = check(*node.ifSchema, object).empty();
        if (applies)
            all.push_back(node.ifSchema);
        if (const Node *branch = applies ? node.thenSchema : node.elseSchema)
            all.push_back(branch);
    }
    return all;
}

} // namespace

QSet<QString> evaluatedBy(const Node &node, const QJsonObject &object)
{
    QSet<QString> names;
    const QStringList all = object.keys();
    addOwn(node, object, names);
    for (const Node *child : applied(node, object)) {
        names += evaluatedBy(*child, object);
        if (child->unevaluatedProperties)
            names.unite({all.begin(), all.end()});
    }
    return names;
}

} // namespace attache::schema
