// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

/// What the tests of schemas share.
namespace attache::test
{

inline const QByteArray registrySchema = R"({
    "title": "Registry", "type": "object",
    "properties": {
        "repository": {"type": "string", "minLength": 1, "description": "Repository uri and path"},
        "username": {"type": "string", "minLength": 1},
        "password": {"type": "string", "minLength": 8, "writeOnly": true},
        "apiURI": {"type": "string", "format": "uri", "title": "Address", "x-help-url": "urn:example:help"},
        "kind": {"type": "string", "enum": ["plain", "signed"], "default": "plain"},
        "port": {"type": "integer", "minimum": 1, "maximum": 65535, "examples": [5000]},
        "ratio": {"type": "number"},
        "insecure": {"type": "boolean"},
        "certificate": {"type": "string", "contentMediaType": "application/x-pem-file"}
    },
    "required": ["repository", "username", "password"], "additionalProperties": false})";

inline QJsonValue jsonValue(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

inline Schema inputs(const QByteArray &json)
{
    const Result<Schema> schema = Schema::read(json);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().text()));
    return *schema;
}

/// "pointer keyword: message" of each violation.
inline QStringList lines(const std::vector<Violation> &violations)
{
    QStringList all;
    for (const Violation &violation : violations)
        all += QStringLiteral("%1 %2: %3").arg(violation.pointer, violation.keyword, violation.message);
    return all;
}

} // namespace attache::test
