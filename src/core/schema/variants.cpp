// SPDX-License-Identifier: Apache-2.0
#include "core/schema/alternatives.h"
#include "core/schema/document.h"

#include <algorithm>

namespace attache
{
namespace schema
{
namespace
{

const Node *nodeOf(const NodeMap &properties, const QString &name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&name](const auto &each) { return each.first == name; });
    return found == properties.end() ? nullptr : found->second;
}

/// One branch with what it declares itself.
struct Branch {
    const Node *node;
    NodeMap properties;
    QStringList required;
    QJsonObject constants;
    QStringList exclusive; ///< of the root's: what it asks for, and no other, and what depends on that
};

bool canBeChosen(const Branch &branch)
{
    return !branch.properties.empty() || !branch.required.isEmpty();
}

std::vector<Branch> branchesOf(const NodeList &nodes)
{
    std::vector<Branch> branches;
    for (const Node *node : nodes) {
        Branch branch{node, {}, {}, constantsOf(*node), {}};
        collectProperties(*node, branch.properties, branch.required);
        branches.push_back(std::move(branch));
    }
    return branches;
}

/// The branches that a person chooses between; none where what is open is no such choice.
std::vector<Branch> findChoice(const Node &root)
{
    if (root.oneOf.size() > 1) {
        std::vector<Branch> branches = branchesOf(root.oneOf);
        if (std::all_of(branches.begin(), branches.end(), canBeChosen))
            return branches;
    }
    // Of an anyOf more than one may hold: it is a choice only where that cannot be.
    if (root.anyOf.size() > 1 && !fixedByAll(root.anyOf).isEmpty())
        return branchesOf(root.anyOf);
    NodeList below = root.allOf;
    if (root.ref)
        below.insert(below.begin(), root.ref);
    for (const Node *node : below)
        if (std::vector<Branch> branches = findChoice(*node); !branches.empty())
            return branches;
    return {};
}

/// Where no constants tell the branches apart, they are told by what they ask for.
void findExclusive(const Node &root, const QStringList &required, std::vector<Branch> &branches)
{
    const QJsonObject dependent = root.find(QStringLiteral("dependentRequired")).toObject();
    for (Branch &branch : branches) {
        for (const QString &name : std::as_const(branch.required)) {
            const auto asking = std::count_if(branches.begin(), branches.end(), [&name](const Branch &each) {
                return each.required.contains(name);
            });
            if (asking == 1 && !required.contains(name))
                branch.exclusive += name;
        }
        for (qsizetype before = -1; before != branch.exclusive.size();) {
            before = branch.exclusive.size();
            for (auto it = dependent.begin(); it != dependent.end(); ++it) {
                const QJsonArray needed = it.value().toArray();
                const bool depends = std::any_of(needed.begin(), needed.end(), [&](const QJsonValue &name) {
                    return branch.exclusive.contains(name.toString());
                });
                if (depends && !branch.exclusive.contains(it.key()))
                    branch.exclusive += it.key();
            }
        }
    }
}

bool isCommon(const QString &name, const std::vector<Branch> &branches)
{
    return std::all_of(branches.begin(), branches.end(), [&name](const Branch &branch) {
        const Node *own = nodeOf(branch.properties, name);
        return (!own || isBare(*own)) && !branch.exclusive.contains(name);
    });
}

/// The nodes that describe the field in this variant; none when it has no such field.
NodeList nodesFor(const QString &name, const Node *rootNode, const Branch &branch,
                  const std::vector<Branch> &branches)
{
    const Node *own = nodeOf(branch.properties, name);
    if (branch.constants.contains(name) || (own && own->constant == std::optional(false)))
        return {};
    const bool isOfAnother = std::any_of(branches.begin(), branches.end(), [&](const Branch &other) {
        return &other != &branch && other.exclusive.contains(name);
    });
    if (isOfAnother && !branch.exclusive.contains(name))
        return {};
    NodeList nodes;
    if (own && !isBare(*own))
        nodes.push_back(own);
    if (rootNode)
        nodes.push_back(rootNode);
    return nodes;
}

SchemaVariant variantOf(const Branch &branch, const std::vector<Branch> &branches, const NodeMap &declared,
                        const QStringList &required, std::vector<Violation> &problems)
{
    SchemaVariant variant;
    variant.title = branch.node->find(QStringLiteral("title")).toString();
    variant.description = branch.node->find(QStringLiteral("description")).toString();
    variant.constants = branch.constants;
    QStringList names;
    for (const auto &property : declared)
        names += property.first;
    for (const auto &property : branch.properties)
        names += property.first;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Node *rootNode = nodeOf(declared, name);
        if (rootNode && isCommon(name, branches))
            continue;
        const NodeList nodes = nodesFor(name, rootNode, branch, branches);
        if (nodes.empty())
            continue;
        variant.fields.push_back(fieldOf(name, nodes));
        variant.fields.back().required = required.contains(name) || branch.required.contains(name);
        if (auto problem = unusable(variant.fields.back(), nodes))
            problems.push_back(std::move(*problem));
    }
    return variant;
}

/// A title that is a field's name, as schemas for code generators have them, is none for a person.
QString titleFor(const SchemaVariant &variant)
{
    QStringList labels;
    for (const SchemaField &field : variant.fields) {
        if (field.name == variant.title)
            return field.label();
        if (field.required)
            labels += field.label();
    }
    if (!variant.title.isEmpty())
        return variant.title;
    QStringList values;
    for (const QJsonValue &constant : variant.constants)
        values += SchemaField::textOf(constant);
    return values.isEmpty() ? allOf(labels) : values.join(QLatin1String(", "));
}

} // namespace

void readVariants(const Node &root, const NodeMap &declared, const QStringList &required, Inputs &inputs,
                  std::vector<Violation> &problems)
{
    std::vector<Branch> branches = findChoice(root);
    for (const Branch &branch : branches)
        inputs.branches.push_back(branch.node);
    inputs.knownBy = fixedByAll(inputs.branches);
    if (inputs.knownBy.isEmpty())
        findExclusive(root, required, branches);
    for (const Branch &branch : branches) {
        inputs.variants.push_back(variantOf(branch, branches, declared, required, problems));
        inputs.variants.back().title = titleFor(inputs.variants.back());
    }
    for (const auto &[name, node] : declared) {
        if (node->constant == std::optional(false) || !isCommon(name, branches))
            continue;
        inputs.common.push_back(fieldOf(name, {node}));
        inputs.common.back().required = required.contains(name) || isAskedByAll(inputs.branches, name);
    }
}

} // namespace schema

namespace
{

bool has(const std::vector<SchemaField> &fields, const QString &name)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&name](const SchemaField &field) { return field.name == name; });
}

} // namespace

const std::vector<SchemaField> &Schema::commonFields() const
{
    return m_document->inputs.common;
}

const std::vector<SchemaVariant> &Schema::variants() const
{
    return m_document->inputs.variants;
}

QString Schema::choiceTitle() const
{
    const QString &title = m_document->inputs.choiceTitle;
    const QStringList &knownBy = m_document->inputs.knownBy;
    return title.isEmpty() && knownBy.size() == 1 ? field(knownBy.first())->label() : title;
}

QString Schema::choiceDescription() const
{
    const QStringList &knownBy = m_document->inputs.knownBy;
    return knownBy.size() == 1 ? field(knownBy.first())->description : QString();
}

std::optional<std::size_t> Schema::variantOf(const QJsonObject &instance) const
{
    const schema::NodeList &branches = m_document->inputs.branches;
    const schema::NodeList meant = schema::meantBy(instance, branches);
    std::optional<std::size_t> best;
    qsizetype most = meant.size() == 1 && branches.size() > 1 ? -1 : 0;
    for (std::size_t i = 0; i < branches.size(); ++i) {
        if (std::find(meant.begin(), meant.end(), branches[i]) == meant.end())
            continue;
        const std::vector<SchemaField> &own = variants()[i].fields;
        const qsizetype there = std::count_if(own.begin(), own.end(), [&instance](const SchemaField &field) {
            return instance.contains(field.name);
        });
        if (there == most)
            best.reset(); // two that are as likely
        if (there > most) {
            best = i;
            most = there;
        }
    }
    return best;
}

std::vector<SchemaField> Schema::fieldsGiven(const QJsonObject &instance) const
{
    if (variants().empty())
        return fields();
    const SchemaVariant &variant = variants()[variantOf(instance).value_or(0)];
    std::vector<SchemaField> given;
    for (const SchemaField &field : fields()) {
        const auto own = std::find_if(variant.fields.begin(), variant.fields.end(),
                                      [&field](const SchemaField &each) { return each.name == field.name; });
        if (own != variant.fields.end())
            given.push_back(*own);
        else if (has(commonFields(), field.name) || variant.constants.contains(field.name))
            given.push_back(field);
    }
    return given;
}

QStringList Schema::strayIn(const QJsonObject &instance) const
{
    const std::optional<std::size_t> chosen = variantOf(instance);
    if (!chosen)
        return {};
    const SchemaVariant &variant = variants()[*chosen];
    QStringList stray;
    const QStringList names = instance.keys();
    for (const QString &name : names)
        if (field(name) && !has(commonFields(), name) && !has(variant.fields, name) &&
            !variant.constants.contains(name))
            stray += name;
    return stray;
}

QJsonObject Schema::withDefaults(QJsonObject instance) const
{
    const std::optional<std::size_t> chosen = variantOf(instance);
    const auto put = [&instance](const std::vector<SchemaField> &fields) {
        for (const SchemaField &field : fields)
            if (!field.defaultValue.isUndefined() && !instance.contains(field.name))
                instance.insert(field.name, field.defaultValue);
    };
    put(commonFields());
    if (!chosen)
        return instance;
    const SchemaVariant &variant = variants()[*chosen];
    put(variant.fields);
    for (auto constant = variant.constants.begin(); constant != variant.constants.end(); ++constant)
        if (!instance.contains(constant.key()) && field(constant.key())->defaultValue == constant.value())
            instance.insert(constant.key(), constant.value());
    return instance;
}

} // namespace attache
