// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"

#include "core/schema.h"

#include <QFile>
#include <QJsonDocument>

#include <memory>

namespace attache
{
namespace
{

constexpr qint64 largestDocument = 64 * 1024 * 1024; // bytes

struct ValidateOptions {
    QString schema, instance;
};

Error unusable(const QString &path, const QString &why)
{
    return {Error::Kind::Invalid, path, why, {}, {}};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(largestDocument + 1);
    if (bytes.size() > largestDocument)
        return unusable(path, QStringLiteral("holds more than %1 bytes").arg(largestDocument));
    return bytes;
}

/// Any JSON value, where QJsonDocument takes objects and arrays only.
Result<QJsonValue> readValue(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError parsing;
    const QJsonArray array = QJsonDocument::fromJson('[' + *bytes + ']', &parsing).array();
    if (parsing.error != QJsonParseError::NoError)
        return unusable(path, QStringLiteral("is not JSON: %1, at byte %2")
                                  .arg(parsing.errorString())
                                  .arg(qMax(0, parsing.offset - 1)));
    if (array.size() != 1)
        return unusable(path, QStringLiteral("is not one JSON value"));
    return array.first();
}

Result<Schema> readSchema(const QString &path)
{
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return json.error();
    Result<Schema> schema = Schema::readAny(*json);
    if (schema)
        return schema;
    Error error = schema.error();
    error.what = path;
    return error;
}

void validate(Session &session, const ValidateOptions &options)
{
    const Result<Schema> schema = readSchema(options.schema);
    const Result<QJsonValue> value = readValue(options.instance);
    if (!schema || !value) {
        if (!schema && !value)
            session.error(schema.error());
        return session.fail(value ? schema.error() : value.error());
    }
    const std::vector<Violation> violations = schema->validate(*value);
    if (session.isJson())
        session.print(toJson(violations));
    else if (violations.empty())
        session.print(QStringLiteral("valid"));
    else
        for (const Violation &violation : violations)
            session.print(QStringLiteral("%1: %2: %3")
                              .arg(violation.pointer.isEmpty() ? QStringLiteral("\"\"") : violation.pointer,
                                   violation.keyword, violation.message));
    session.done(violations.empty() ? Done : WorkFailed);
}

} // namespace

void addSchemaCommands(Verbs &verbs)
{
    CLI::App &group = verbs.group(verbs.root(), "schema", "Input schemas");
    auto options = std::make_shared<ValidateOptions>();
    CLI::App &verb = verbs.verb(group, "validate", "Hold a document to a schema");
    addText(verb, "SCHEMA", options->schema, "File with the JSON Schema", Need::Required);
    addText(verb, "INSTANCE", options->instance, "File with the document", Need::Required);
    verbs.runs(
        verb, [options](Session &session) { validate(session, *options); }, false);
}

} // namespace attache
