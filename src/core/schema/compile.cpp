// SPDX-License-Identifier: Apache-2.0
#include "core/schema/formats.h"
#include "core/schema/keywords.h"
#include "core/schema/node.h"
#include "core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include <simdjson.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>

namespace attache::schema
{

Node::Node() = default;
Node::~Node() = default;

namespace
{

/// The names of an object's members in the order of the document, which QJsonObject does not keep.
class MemberOrder
{
public:
    explicit MemberOrder(const QByteArray &json)
    {
        m_valid =
            m_parser.parse(json.constData(), std::size_t(json.size())).get(m_document) == simdjson::SUCCESS;
    }

    QStringList names(const QString &pointer) const
    {
        simdjson::dom::object object;
        if (!m_valid || m_document.at_pointer(pointer.toStdString()).get(object) != simdjson::SUCCESS)
            return {};
        QStringList names;
        for (const simdjson::dom::key_value_pair member : object)
            names += QString::fromUtf8(member.key.data(), qsizetype(member.key.size()));
        names.removeDuplicates();
        return names;
    }

private:
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_document;
    bool m_valid = false;
};

class Compiler
{
public:
    Compiler(const QByteArray &json, const QJsonObject &document)
        : m_order(json)
        , m_document(document)
    {
    }

    const Node *compile(const QString &pointer, const QJsonValue &schema);
    void refuseEndlessReferences();

    NodesByPointer nodes;
    std::vector<Violation> problems;

private:
    void refuse(const QString &pointer, const QString &keyword, const QString &words);
    bool checkKeywords(const Node &node);
    void compileChildren(Node &node);
    void compileReference(Node &node);
    void compileAssertions(Node &node);
    NodeMap compileMap(const Node &node, const QString &keyword);
    NodeList compileList(const Node &node, const QString &keyword);
    const Node *compileOne(const Node &node, const QString &keyword);
    std::optional<QJsonValue> lookUp(const QString &pointer) const;
    bool leadsBackTo(const Node &start, const Node &node, QSet<const Node *> &seen) const;

    MemberOrder m_order;
    QJsonObject m_document;
};

void Compiler::refuse(const QString &pointer, const QString &keyword, const QString &words)
{
    problems.push_back({pointer, keyword, words});
}

const Node *Compiler::compile(const QString &pointer, const QJsonValue &schema)
{
    const auto there = nodes.find(pointer);
    if (there != nodes.end())
        return there->second.get();
    Node &node = *nodes.emplace(pointer, std::make_unique<Node>()).first->second;
    node.pointer = pointer;
    if (schema.isBool()) {
        node.constant = schema.toBool();
    } else if (schema.isObject()) {
        node.keywords = schema.toObject();
        if (checkKeywords(node))
            compileChildren(node);
    } else {
        refuse(pointer, pointer.section(QLatin1Char('/'), -1), CoreWords::tr("must be a schema"));
    }
    return &node;
}

bool Compiler::checkKeywords(const Node &node)
{
    const std::size_t before = problems.size();
    for (auto it = node.keywords.begin(); it != node.keywords.end(); ++it) {
        const QString words = keywordProblem(it.key(), it.value());
        if (!words.isEmpty())
            refuse(pointerTo(node.pointer, it.key()), it.key(), words);
    }
    for (const QString &branch : {QStringLiteral("then"), QStringLiteral("else")})
        if (node.keywords.contains(branch) && !node.keywords.contains(QStringLiteral("if")))
            refuse(pointerTo(node.pointer, branch), branch, CoreWords::tr("has no effect without \"if\""));
    return problems.size() == before;
}

void Compiler::compileChildren(Node &node)
{
    compileReference(node);
    node.properties = compileMap(node, QStringLiteral("properties"));
    for (const auto &[pattern, child] : compileMap(node, QStringLiteral("patternProperties"))) {
        node.patternProperties.emplace_back(compilePattern(pattern), child);
        if (!node.patternProperties.back().first.isValid())
            refuse(child->pointer, pattern, CoreWords::tr("cannot be compiled as a regular expression"));
    }
    node.additionalProperties = compileOne(node, QStringLiteral("additionalProperties"));
    node.unevaluatedProperties = compileOne(node, QStringLiteral("unevaluatedProperties"));
    node.propertyNames = compileOne(node, QStringLiteral("propertyNames"));
    node.items = compileOne(node, QStringLiteral("items"));
    node.allOf = compileList(node, QStringLiteral("allOf"));
    node.anyOf = compileList(node, QStringLiteral("anyOf"));
    node.oneOf = compileList(node, QStringLiteral("oneOf"));
    node.notSchema = compileOne(node, QStringLiteral("not"));
    node.ifSchema = compileOne(node, QStringLiteral("if"));
    node.thenSchema = compileOne(node, QStringLiteral("then"));
    node.elseSchema = compileOne(node, QStringLiteral("else"));
    node.dependentSchemas = compileMap(node, QStringLiteral("dependentSchemas"));
    // Not used unless referred to, and held to the same rules all the same.
    compileMap(node, QStringLiteral("$defs"));
    compileMap(node, QStringLiteral("definitions"));
    if (node.keywords.contains(QLatin1String("pattern")))
        node.pattern = compilePattern(node.keywords.value(QLatin1String("pattern")).toString());
    compileAssertions(node);
}

void Compiler::compileReference(Node &node)
{
    const QJsonValue reference = node.keywords.value(QLatin1String("$ref"));
    if (!reference.isString())
        return;
    const QString target = QUrl::fromPercentEncoding(reference.toString().mid(1).toUtf8());
    const std::optional<QJsonValue> schema = lookUp(target);
    if (schema)
        node.ref = compile(target, *schema);
    else
        refuse(pointerTo(node.pointer, QStringLiteral("$ref")), QStringLiteral("$ref"),
               CoreWords::tr("points to nothing in this document"));
}

void Compiler::compileAssertions(Node &node)
{
    // Numbers, text lengths and "integer" are checked without it: valijson 1.0 takes an integer for 32 bits,
    // compares numbers as doubles, rounds in multipleOf and counts a text only up to its first NUL.
    for (const QString &keyword :
         {QStringLiteral("type"), QStringLiteral("enum"), QStringLiteral("const"), QStringLiteral("minItems"),
          QStringLiteral("maxItems"), QStringLiteral("uniqueItems"), QStringLiteral("minProperties"),
          QStringLiteral("maxProperties")}) {
        if (!node.keywords.contains(keyword))
            continue;
        const QJsonValue single = QJsonObject{{keyword, node.keywords.value(keyword)}};
        auto schema = std::make_unique<valijson::Schema>();
        try {
            valijson::SchemaParser(valijson::SchemaParser::kDraft7)
                .populateSchema(valijson::adapters::QtJsonAdapter(single), *schema);
        } catch (const std::exception &) {
            refuse(pointerTo(node.pointer, keyword), keyword,
                   CoreWords::tr("has a value that cannot be used"));
            continue;
        }
        node.assertions[keyword] = std::move(schema);
    }
}

NodeMap Compiler::compileMap(const Node &node, const QString &keyword)
{
    const QJsonObject schemas = node.keywords.value(keyword).toObject();
    NodeMap map;
    if (schemas.isEmpty())
        return map;
    const QString pointer = pointerTo(node.pointer, keyword);
    for (const QString &name : m_order.names(pointer))
        map.emplace_back(name, compile(pointerTo(pointer, name), schemas[name]));
    return map;
}

NodeList Compiler::compileList(const Node &node, const QString &keyword)
{
    const QString pointer = pointerTo(node.pointer, keyword);
    NodeList list;
    for (const QJsonValue &schema : node.keywords.value(keyword).toArray())
        list.push_back(compile(pointerTo(pointer, QString::number(list.size())), schema));
    return list;
}

const Node *Compiler::compileOne(const Node &node, const QString &keyword)
{
    return node.keywords.contains(keyword)
               ? compile(pointerTo(node.pointer, keyword), node.keywords.value(keyword))
               : nullptr;
}

std::optional<QJsonValue> Compiler::lookUp(const QString &pointer) const
{
    QJsonValue value = m_document;
    const QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        bool isIndex = false;
        const int index = token.toInt(&isIndex);
        if (value.isArray())
            value = isIndex ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        else
            value = value.toObject().value(token);
    }
    return value.isObject() || value.isBool() ? std::optional(value) : std::nullopt;
}

/// Whether checking `node` checks `start` again with the same value.
bool Compiler::leadsBackTo(const Node &start, const Node &node, QSet<const Node *> &seen) const
{
    NodeList next{node.ref, node.notSchema, node.ifSchema, node.thenSchema, node.elseSchema};
    for (const NodeList *list : {&node.allOf, &node.anyOf, &node.oneOf})
        next.insert(next.end(), list->begin(), list->end());
    for (const auto &dependent : node.dependentSchemas)
        next.push_back(dependent.second);
    for (const Node *child : next) {
        if (!child || seen.contains(child))
            continue;
        if (child == &start)
            return true;
        seen.insert(child);
        if (leadsBackTo(start, *child, seen))
            return true;
    }
    return false;
}

void Compiler::refuseEndlessReferences()
{
    for (const auto &[pointer, node] : nodes) {
        QSet<const Node *> seen;
        if (node->ref && leadsBackTo(*node, *node, seen))
            refuse(pointerTo(pointer, QStringLiteral("$ref")), QStringLiteral("$ref"),
                   CoreWords::tr("leads back to itself"));
    }
}

} // namespace

Result<Compiled> compile(const QByteArray &json)
{
    Error error{Error::Kind::Invalid, QStringLiteral("schema"), {}, {}, {}};
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        error.why =
            CoreWords::tr("it is not JSON: %1, at byte %2").arg(parsing.errorString()).arg(parsing.offset);
        return error;
    }
    if (!document.isObject()) {
        error.why = CoreWords::tr("it is not a JSON object");
        return error;
    }
    Compiler compiler(json, document.object());
    const Node *root = compiler.compile({}, document.object());
    if (compiler.problems.empty())
        compiler.refuseEndlessReferences();
    if (compiler.problems.empty())
        return Compiled{std::move(compiler.nodes), root};
    return invalidSchema(std::move(compiler.problems));
}

Error invalidSchema(std::vector<Violation> problems)
{
    QStringList lines;
    for (const Violation &problem : problems)
        lines += QStringLiteral("%1 %2").arg(problem.pointer, problem.message);
    return {Error::Kind::Invalid, QStringLiteral("schema"), lines.join(QLatin1String("; ")),
            CoreWords::tr("A schema is used only where each of its keywords is enforced"),
            std::move(problems)};
}

} // namespace attache::schema
