// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::sandbox
{

namespace
{

constexpr const char *form = R"json({
    "type": "object",
    "additionalProperties": {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "status": { "type": "integer", "minimum": 200, "maximum": 599 },
                "headers": {
                    "type": "object",
                    "propertyNames": { "pattern": "^[A-Za-z0-9-]+$" },
                    "additionalProperties": { "type": "string", "pattern": "^[\\t -~]*$" }
                },
                "body": { "type": "string" },
                "delayMs": { "type": "integer", "minimum": 0, "maximum": 3600000 },
                "reset": { "type": "boolean" },
                "times": { "type": "integer", "minimum": 1, "maximum": 1000000 }
            }
        }
    }
})json";

Error invalid(const QString &why, std::vector<Violation> violations = {})
{
    return {Error::Kind::Invalid, QStringLiteral("the script"), why, {}, std::move(violations)};
}

Fault faultOf(const QJsonObject &object)
{
    Fault fault;
    fault.status = object.value(QLatin1String("status")).toInt(0);
    const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    fault.body = object.value(QLatin1String("body")).toString().toUtf8();
    fault.delay = std::chrono::milliseconds(object.value(QLatin1String("delayMs")).toInt(0));
    fault.reset = object.value(QLatin1String("reset")).toBool();
    fault.times = object.value(QLatin1String("times")).toInt(1);
    return fault;
}

std::vector<Violation> unknownIn(const QJsonObject &script)
{
    const QStringList known = Sandbox::integrations();
    std::vector<Violation> violations;
    for (const QString &id : script.keys()) {
        if (!known.contains(id))
            violations.push_back({QLatin1Char('/') + id, QStringLiteral("additionalProperties"),
                                  QStringLiteral("there is no stand-in of that name; there are: %1")
                                      .arg(known.join(QLatin1String(", ")))});
    }
    return violations;
}

} // namespace

Result<Script> readScript(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return invalid(
            QStringLiteral("is not JSON: %1, at byte %2").arg(parsing.errorString()).arg(parsing.offset));
    if (!document.isObject())
        return invalid(QStringLiteral("is not a JSON object: {\"<integration id>\": [<fault>, …], …}"));
    const Result<Schema> schema = Schema::readAny(form);
    if (!schema)
        return schema.error();
    std::vector<Violation> violations = schema->validate(document.object());
    const std::vector<Violation> unknown = unknownIn(document.object());
    violations.insert(violations.end(), unknown.begin(), unknown.end());
    if (!violations.empty())
        return invalid(QStringLiteral("does not say what can be done"), std::move(violations));
    Script script;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonArray faults = entry.value().toArray();
        for (const QJsonValue fault : faults)
            script[entry.key()].append(faultOf(fault.toObject()));
    }
    return script;
}

} // namespace attache::sandbox
