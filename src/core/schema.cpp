// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"

#include "core/schema/document.h"
#include "core/words.h"

#include <QJsonArray>

#include <algorithm>

namespace attache
{

using schema::Node;

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

Result<Schema> Schema::read(const QByteArray &json, const QByteArray &words)
{
    Result<schema::Compiled> compiled = schema::compile(json);
    if (!compiled)
        return compiled.error();
    const Node &root = *compiled->root;
    std::vector<Violation> problems;
    if (root.find(QStringLiteral("type")) != QLatin1String("object"))
        problems.push_back({QStringLiteral("/type"), QStringLiteral("type"),
                            CoreWords::tr("must be object: inputs have names")});
    auto document = std::make_shared<Document>();
    document->inputs = schema::inputsOf(root, words, problems);
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
    return m_document->inputs.all;
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
