// SPDX-License-Identifier: Apache-2.0
#include "core/schema/keywords.h"

#include "core/schema/formats.h"
#include "core/words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace attache::schema
{
namespace
{

bool isAnything(const QJsonValue &)
{
    return true;
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isFlag(const QJsonValue &value)
{
    return value.isBool();
}

bool isList(const QJsonValue &value)
{
    return value.isArray();
}

bool isFilledList(const QJsonValue &value)
{
    return !value.toArray().isEmpty();
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble();
}

bool isRange(const QJsonValue &value)
{
    const QJsonArray range = value.toArray();
    return range.size() == 2 && range[0].isDouble() && range[1].isDouble() &&
           range[0].toDouble() <= range[1].toDouble();
}

bool isPositive(const QJsonValue &value)
{
    return value.toDouble() > 0;
}

bool isCount(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= 2147483647.0 && std::floor(number) == number;
}

bool areNames(const QJsonValue &value)
{
    QSet<QString> seen;
    for (const QJsonValue &name : value.toArray()) {
        if (!name.isString() || seen.contains(name.toString()))
            return false;
        seen.insert(name.toString());
    }
    return value.isArray();
}

bool areNamesByName(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return value.isObject() && std::all_of(object.begin(), object.end(), areNames);
}

bool isType(const QJsonValue &value)
{
    static const QSet<QString> types{QStringLiteral("null"),    QStringLiteral("boolean"),
                                     QStringLiteral("object"),  QStringLiteral("array"),
                                     QStringLiteral("integer"), QStringLiteral("number"),
                                     QStringLiteral("string")};
    return value.isString() && types.contains(value.toString());
}

bool areTypes(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return isType(value) ||
           (!list.isEmpty() && areNames(value) && std::all_of(list.begin(), list.end(), isType));
}

bool isFormat(const QJsonValue &value)
{
    return knownFormats().contains(value.toString());
}

bool isPattern(const QJsonValue &value)
{
    return value.isString() && compilePattern(value.toString()).isValid();
}

bool isReference(const QJsonValue &value)
{
    return value.toString() == QLatin1String("#") || value.toString().startsWith(QLatin1String("#/"));
}

bool isSchema(const QJsonValue &value)
{
    return value.isObject() || value.isBool();
}

bool areSchemasByName(const QJsonValue &value)
{
    return value.isObject();
} // each is told about where it is compiled

struct Shape {
    bool (*fits)(const QJsonValue &);
    QString words; ///< what the value must be
};

QHash<QString, Shape> readShapes()
{
    QHash<QString, Shape> shapes;
    const auto add = [&shapes](bool (*fits)(const QJsonValue &), const QString &words,
                               std::initializer_list<const char *> keywords) {
        for (const char *keyword : keywords)
            shapes.insert(QLatin1String(keyword), {fits, words});
    };
    add(isText, CoreWords::tr("must be text"),
        {"title", "description", "$schema", "$id", "$comment", "contentMediaType", "x-unit", "x-help-url",
         "x-choice-title"});
    add(isFlag, CoreWords::tr("must be true or false"),
        {"writeOnly", "readOnly", "deprecated", "uniqueItems", "x-multiline", "x-host"});
    add(isRange, CoreWords::tr("must be a list of the least and the greatest number"), {"x-numeric"});
    add(isAnything, {}, {"default", "const"});
    add(isList, CoreWords::tr("must be a list"), {"examples"});
    add(isFilledList, CoreWords::tr("must be a list of at least one"), {"enum", "allOf", "anyOf", "oneOf"});
    add(isNumber, CoreWords::tr("must be a number"),
        {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"});
    add(isPositive, CoreWords::tr("must be a number above 0"), {"multipleOf"});
    add(isCount, CoreWords::tr("must be a whole number, 0 or more"),
        {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"});
    add(areNames, CoreWords::tr("must be a list of different names"), {"required"});
    add(areNamesByName, CoreWords::tr("must be lists of names, by name"), {"dependentRequired"});
    add(areTypes,
        CoreWords::tr("names a type that is not known; there are: array, boolean, integer, null, number, "
                      "object, string"),
        {"type"});
    add(isFormat,
        CoreWords::tr("names a format that is not enforced; there are: %1")
            .arg(knownFormats().join(QLatin1String(", "))),
        {"format"});
    add(isPattern, CoreWords::tr("cannot be compiled as a regular expression"), {"pattern"});
    add(isReference, CoreWords::tr("must point into this document, as #/$defs/name"), {"$ref"});
    add(isSchema, CoreWords::tr("must be a schema"),
        {"additionalProperties", "unevaluatedProperties", "propertyNames", "items", "not", "if", "then",
         "else"});
    add(areSchemasByName, CoreWords::tr("must be schemas by name"),
        {"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"});
    return shapes;
}

} // namespace

QString keywordProblem(const QString &keyword, const QJsonValue &value)
{
    static const QHash<QString, Shape> shapes = readShapes();
    const auto shape = shapes.find(keyword);
    if (shape == shapes.end() && keyword.startsWith(QLatin1String("x-"))) // somebody's hints for forms
        return {};
    if (shape == shapes.end())
        return CoreWords::tr("is not enforced here");
    return shape->fits(value) ? QString() : shape->words;
}

} // namespace attache::schema
