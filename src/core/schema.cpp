// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"

#include "core/schema/document.h"

#include <QJsonArray>

#include <algorithm>

namespace attache
{

using schema::Node;

namespace
{

std::optional<int> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

SchemaField fieldOf(const QString &name, const Node &node, bool required)
{
    const auto find = [&node](const char *keyword) { return node.find(QLatin1String(keyword)); };
    SchemaField field;
    field.name = name;
    field.type = find("type").toString();
    field.format = find("format").toString();
    field.title = find("title").toString();
    field.description = find("description").toString();
    field.defaultValue = find("default");
    for (const QJsonValue &choice : find("enum").toArray())
        field.choices += choice;
    field.required = required;
    field.secret = find("writeOnly").toBool() || field.format == QLatin1String("password");
    field.multiline = find("x-multiline").toBool() || find("contentMediaType").isString();
    field.minimum = number(find("minimum"));
    field.maximum = number(find("maximum"));
    field.minLength = count(find("minLength"));
    field.maxLength = count(find("maxLength"));
    field.pattern = find("pattern").toString();
    for (const QJsonValue &example : find("examples").toArray())
        field.examples += example.isString() ? example.toString() : example.toVariant().toString();
    field.helpUrl = find("x-help-url").toString();
    return field;
}

/// The properties of the object that `node` describes, and which of them are always required; where $ref and
/// allOf lead as well.
void collectProperties(const Node &node, schema::NodeMap &properties, QStringList &required)
{
    for (const QJsonValue &name : node.keywords.value(QLatin1String("required")).toArray())
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

/// Why a form or a command line cannot ask for this field; empty when it can.
std::optional<Violation> unusable(const SchemaField &field, const Node &node)
{
    static const QStringList types{QStringLiteral("string"), QStringLiteral("integer"),
                                   QStringLiteral("number"), QStringLiteral("boolean")};
    if (!types.contains(field.type))
        return Violation{
            node.pointer, QStringLiteral("type"),
            QStringLiteral("must have one of the types string, integer, number and boolean: an input is "
                           "a single value")};
    if (field.secret && !field.defaultValue.isUndefined())
        return Violation{schema::pointerTo(node.pointer, QStringLiteral("default")),
                         QStringLiteral("default"),
                         QStringLiteral("must not be there: a secret has no default")};
    if (!field.defaultValue.isUndefined())
        for (const Violation &violation : schema::check(node, field.defaultValue))
            return Violation{schema::pointerTo(node.pointer, QStringLiteral("default")),
                             QStringLiteral("default"), violation.message};
    return std::nullopt;
}

} // namespace

Result<Schema> Schema::readAny(const QByteArray &json)
{
    Result<schema::Compiled> compiled = schema::compile(json);
    if (!compiled)
        return compiled.error();
    auto document = std::make_shared<Document>();
    document->source = json;
    document->compiled = std::move(*compiled);
    return Schema(std::move(document));
}

Result<Schema> Schema::read(const QByteArray &json)
{
    Result<schema::Compiled> compiled = schema::compile(json);
    if (!compiled)
        return compiled.error();
    const Node &root = *compiled->root;
    std::vector<Violation> problems;
    if (root.find(QStringLiteral("type")) != QLatin1String("object"))
        problems.push_back({QStringLiteral("/type"), QStringLiteral("type"),
                            QStringLiteral("must be object: inputs have names")});
    auto document = std::make_shared<Document>();
    schema::NodeMap properties;
    QStringList required;
    collectProperties(root, properties, required);
    for (const auto &[name, node] : properties) {
        document->fields.push_back(fieldOf(name, *node, required.contains(name)));
        if (auto problem = unusable(document->fields.back(), *node))
            problems.push_back(std::move(*problem));
    }
    if (!problems.empty())
        return schema::invalidSchema(std::move(problems));
    document->source = json;
    document->compiled = std::move(*compiled);
    return Schema(std::move(document));
}

Schema::Schema(std::shared_ptr<const Document> document)
    : m_document(std::move(document))
{
}

const std::vector<SchemaField> &Schema::fields() const
{
    return m_document->fields;
}

const SchemaField *Schema::field(const QString &name) const
{
    const auto found = std::find_if(fields().begin(), fields().end(),
                                    [&name](const SchemaField &field) { return field.name == name; });
    return found == fields().end() ? nullptr : &*found;
}

QStringList Schema::secretNames() const
{
    QStringList names;
    for (const SchemaField &field : fields())
        if (field.secret)
            names += field.name;
    return names;
}

const QByteArray &Schema::source() const
{
    return m_document->source;
}

QString Schema::title() const
{
    return m_document->compiled.root->find(QStringLiteral("title")).toString();
}

QString Schema::description() const
{
    return m_document->compiled.root->find(QStringLiteral("description")).toString();
}

std::vector<Violation> Schema::validate(const QJsonValue &instance) const
{
    return schema::check(*m_document->compiled.root, instance);
}

QStringList Schema::requiredGiven(const QJsonObject &instance) const
{
    const QStringList required = schema::requiredBy(*m_document->compiled.root, instance);
    QStringList names;
    for (const SchemaField &field : fields())
        if (required.contains(field.name))
            names += field.name;
    return names;
}

QJsonObject Schema::withDefaults(QJsonObject instance) const
{
    for (const SchemaField &field : fields())
        if (!field.defaultValue.isUndefined() && !instance.contains(field.name))
            instance.insert(field.name, field.defaultValue);
    return instance;
}

Error invalidInput(const QString &what, std::vector<Violation> violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines += violation.pointer.isEmpty()
                     ? violation.message
                     : QStringLiteral("%1 %2").arg(violation.pointer.mid(1), violation.message);
    return {Error::Kind::Invalid, what, lines.join(QLatin1String("; ")), {}, std::move(violations)};
}

} // namespace attache
