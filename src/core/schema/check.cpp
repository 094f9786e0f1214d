// SPDX-License-Identifier: Apache-2.0
#include "core/schema/formats.h"
#include "core/schema/node.h"
#include "core/schema/words.h"

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cmath>

namespace attache::schema
{
namespace
{

using Violations = std::vector<Violation>;

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::isfinite(number) && std::floor(number) == number;
}

/// Exact for every integer that JSON can bring here, where a double is not.
long double numberOf(const QJsonValue &value)
{
    return value.toInteger(0) == value.toInteger(1) ? static_cast<long double>(value.toInteger())
                                                    : static_cast<long double>(value.toDouble());
}

bool isMultiple(const QJsonValue &value, const QJsonValue &divisor)
{
    if (isWhole(value) && isWhole(divisor))
        return std::fmod(numberOf(value), numberOf(divisor)) == 0;
    // Decimal fractions are not exact in binary: 0.3 is a multiple of 0.1 for whoever wrote the schema.
    const double quotient = value.toDouble() / divisor.toDouble();
    const double nearest = std::round(quotient);
    return std::abs(quotient - nearest) <= 1e-12 * std::max(1.0, std::abs(nearest));
}

class Check
{
public:
    explicit Check(Violations &violations)
        : m_violations(violations)
    {
    }

    void node(const Node &node, const QJsonValue &value, const QString &pointer);

private:
    void add(const QString &pointer, const QString &keyword, const QString &words);
    bool type(const Node &node, const QJsonValue &value, const QString &pointer);
    void assertions(const Node &node, const QJsonValue &value, const QString &pointer);
    void number(const Node &node, const QJsonValue &value, const QString &pointer);
    void text(const Node &node, const QString &text, const QString &pointer);
    void object(const Node &node, const QJsonObject &object, const QString &pointer);
    void member(const Node &node, const QString &name, const QJsonValue &value, const QString &pointer);
    void dependencies(const Node &node, const QJsonObject &object, const QString &pointer);
    void combinations(const Node &node, const QJsonValue &value, const QString &pointer);
    void condition(const Node &node, const QJsonValue &value, const QString &pointer);
    void alternatives(const NodeList &branches, bool onlyOne, const QJsonValue &value,
                      const QString &pointer);

    Violations &m_violations;
};

Violations violationsOf(const Node &node, const QJsonValue &value, const QString &pointer = {})
{
    Violations violations;
    Check(violations).node(node, value, pointer);
    return violations;
}

void Check::add(const QString &pointer, const QString &keyword, const QString &words)
{
    const Violation violation{pointer, keyword, words};
    if (std::find(m_violations.begin(), m_violations.end(), violation) == m_violations.end())
        m_violations.push_back(violation);
}

void Check::node(const Node &node, const QJsonValue &value, const QString &pointer)
{
    if (node.constant) {
        if (!*node.constant)
            add(pointer, QStringLiteral("false"), QStringLiteral("is not allowed here"));
        return;
    }
    if (!type(node, value, pointer))
        return; // the other keywords are about another type of value
    assertions(node, value, pointer);
    if (value.isDouble())
        number(node, value, pointer);
    else if (value.isString())
        text(node, value.toString(), pointer);
    else if (value.isObject())
        object(node, value.toObject(), pointer);
    if (value.isArray() && node.items) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            this->node(*node.items, items[i], pointerTo(pointer, QString::number(i)));
    }
    combinations(node, value, pointer);
}

bool holds(const Node &node, const QString &keyword, const QJsonValue &value)
{
    const auto assertion = node.assertions.find(keyword);
    if (assertion == node.assertions.end())
        return true;
    valijson::Validator validator;
    return validator.validate(*assertion->second, valijson::adapters::QtJsonAdapter(value), nullptr);
}

bool Check::type(const Node &node, const QJsonValue &value, const QString &pointer)
{
    const QJsonValue types = node.keywords.value(QLatin1String("type"));
    if (types.isUndefined())
        return true;
    const bool takesIntegers =
        types == QLatin1String("integer") || types.toArray().contains(QLatin1String("integer"));
    const bool fits = (takesIntegers && isWhole(value)) || holds(node, QStringLiteral("type"), value);
    if (!fits)
        add(pointer, QStringLiteral("type"), typeWords(types));
    return fits;
}

void Check::assertions(const Node &node, const QJsonValue &value, const QString &pointer)
{
    for (const auto &assertion : node.assertions) {
        const QString &keyword = assertion.first;
        const QJsonValue &limit = node.keywords.value(keyword);
        if (keyword == QLatin1String("type"))
            continue;
        bool fits = false;
        if (value.isDouble() && keyword == QLatin1String("enum"))
            fits = limit.toArray().contains(value);
        else if (value.isDouble() && keyword == QLatin1String("const"))
            fits = limit == value;
        else
            fits = holds(node, keyword, value);
        if (!fits)
            add(pointer, keyword, limitWords(keyword, limit));
    }
}

void Check::number(const Node &node, const QJsonValue &value, const QString &pointer)
{
    const auto require = [&](const QString &keyword, auto fits) {
        const QJsonValue limit = node.keywords.value(keyword);
        if (!limit.isUndefined() && !fits(limit))
            add(pointer, keyword, limitWords(keyword, limit));
    };
    const long double number = numberOf(value);
    require(QStringLiteral("minimum"), [=](const QJsonValue &limit) { return number >= numberOf(limit); });
    require(QStringLiteral("maximum"), [=](const QJsonValue &limit) { return number <= numberOf(limit); });
    require(QStringLiteral("exclusiveMinimum"),
            [=](const QJsonValue &limit) { return number > numberOf(limit); });
    require(QStringLiteral("exclusiveMaximum"),
            [=](const QJsonValue &limit) { return number < numberOf(limit); });
    require(QStringLiteral("multipleOf"),
            [&](const QJsonValue &divisor) { return isMultiple(value, divisor); });
}

void Check::text(const Node &node, const QString &text, const QString &pointer)
{
    const QJsonObject &keywords = node.keywords;
    const qsizetype length = text.toUcs4().size(); // code points, not UTF-16 units (RFC 8259)
    const QJsonValue minimum = keywords[QLatin1String("minLength")],
                     maximum = keywords[QLatin1String("maxLength")];
    if (!minimum.isUndefined() && double(length) < minimum.toDouble())
        add(pointer, QStringLiteral("minLength"), limitWords(QStringLiteral("minLength"), minimum));
    if (!maximum.isUndefined() && double(length) > maximum.toDouble())
        add(pointer, QStringLiteral("maxLength"), limitWords(QStringLiteral("maxLength"), maximum));
    if (keywords.contains(QLatin1String("pattern"))) {
        const PatternMatch match = matchPattern(node.pattern, text);
        const QString pattern = keywords[QLatin1String("pattern")].toString();
        if (match == PatternMatch::Differs)
            add(pointer, QStringLiteral("pattern"), QStringLiteral("must match the pattern %1").arg(pattern));
        else if (match == PatternMatch::TooCostly)
            add(pointer, QStringLiteral("pattern"),
                QStringLiteral("cannot be checked against the pattern %1 in reasonable time").arg(pattern));
    }
    if (keywords.contains(QLatin1String("format")))
        if (const auto words = formatViolation(keywords[QLatin1String("format")].toString(), text))
            add(pointer, QStringLiteral("format"), *words);
}

void Check::object(const Node &node, const QJsonObject &object, const QString &pointer)
{
    for (const QJsonValue &name : node.keywords.value(QLatin1String("required")).toArray())
        if (!object.contains(name.toString()))
            add(pointerTo(pointer, name.toString()), QStringLiteral("required"),
                QStringLiteral("is required"));
    for (const auto &[name, child] :
         node.properties) // in the document's order, and only then what is unknown
        if (object.contains(name))
            this->node(*child, object[name], pointerTo(pointer, name));
    for (auto it = object.begin(); it != object.end(); ++it)
        member(node, it.key(), it.value(), pointerTo(pointer, it.key()));
    dependencies(node, object, pointer);
}

void Check::member(const Node &node, const QString &name, const QJsonValue &value, const QString &pointer)
{
    bool isKnown = std::any_of(node.properties.begin(), node.properties.end(),
                               [&](const auto &property) { return property.first == name; });
    for (const auto &[pattern, child] : node.patternProperties) {
        if (matchPattern(pattern, name) != PatternMatch::Matches)
            continue;
        isKnown = true;
        this->node(*child, value, pointer);
    }
    if (node.propertyNames && !violationsOf(*node.propertyNames, name).empty())
        add(pointer, QStringLiteral("propertyNames"), QStringLiteral("is not a name that is allowed here"));
    if (isKnown || !node.additionalProperties)
        return;
    if (node.additionalProperties->constant == std::optional(false))
        add(pointer, QStringLiteral("additionalProperties"), unknownNameWords(node));
    else
        this->node(*node.additionalProperties, value, pointer);
}

void Check::dependencies(const Node &node, const QJsonObject &object, const QString &pointer)
{
    const QJsonObject dependentRequired = node.keywords.value(QLatin1String("dependentRequired")).toObject();
    for (auto it = dependentRequired.begin(); it != dependentRequired.end(); ++it) {
        if (!object.contains(it.key()))
            continue;
        for (const QJsonValue &name : it.value().toArray())
            if (!object.contains(name.toString()))
                add(pointerTo(pointer, name.toString()), QStringLiteral("dependentRequired"),
                    QStringLiteral("is required when %1 is given").arg(it.key()));
    }
    for (const auto &[name, child] : node.dependentSchemas) {
        if (!object.contains(name))
            continue;
        for (const Violation &violation : violationsOf(*child, object, pointer))
            add(violation.pointer, violation.keyword,
                QStringLiteral("%1 when %2 is given").arg(violation.message, name));
    }
}

void Check::combinations(const Node &node, const QJsonValue &value, const QString &pointer)
{
    if (node.ref)
        this->node(*node.ref, value, pointer);
    for (const Node *child : node.allOf)
        this->node(*child, value, pointer);
    if (!node.anyOf.empty())
        alternatives(node.anyOf, false, value, pointer);
    if (!node.oneOf.empty())
        alternatives(node.oneOf, true, value, pointer);
    if (node.notSchema && violationsOf(*node.notSchema, value).empty())
        add(pointer, QStringLiteral("not"), exclusionWords(*node.notSchema));
    if (node.ifSchema)
        condition(node, value, pointer);
}

void Check::condition(const Node &node, const QJsonValue &value, const QString &pointer)
{
    const bool applies = violationsOf(*node.ifSchema, value).empty();
    const Node *branch = applies ? node.thenSchema : node.elseSchema;
    if (!branch)
        return;
    const QString when = conditionWords(*node.ifSchema, applies);
    for (const Violation &violation : violationsOf(*branch, value, pointer))
        add(violation.pointer, violation.keyword, violation.message + when);
}

void Check::alternatives(const NodeList &branches, bool onlyOne, const QJsonValue &value,
                         const QString &pointer)
{
    const QString keyword = onlyOne ? QStringLiteral("oneOf") : QStringLiteral("anyOf");
    NodeList fitting;
    std::vector<Violations> failures; // of the branches that lack something but contradict nothing
    for (const Node *branch : branches) {
        Violations violations = violationsOf(*branch, value, pointer);
        if (violations.empty())
            fitting.push_back(branch);
        else if (!contradicts(violations))
            failures.push_back(std::move(violations));
    }
    if (fitting.size() == 1 || (!onlyOne && !fitting.empty()))
        return;
    if (!fitting.empty())
        add(pointer, keyword, tooManyWords(fitting));
    else if (failures.size() == 1 && branches.size() > 1)
        for (const Violation &violation : failures.front()) // it is clear which one was meant
            add(violation.pointer, violation.keyword, violation.message);
    else
        add(pointer, keyword, noneFitsWords(branches, onlyOne, !failures.empty()));
}

} // namespace

std::vector<Violation> check(const Node &node, const QJsonValue &value)
{
    return violationsOf(node, value);
}

} // namespace attache::schema
