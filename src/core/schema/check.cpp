// SPDX-License-Identifier: Apache-2.0
#include "core/schema/alternatives.h"
#include "core/schema/formats.h"
#include "core/schema/numbers.h"
#include "core/schema/words.h"
#include "core/words.h"

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace attache::schema
{
namespace
{

using Violations = std::vector<Violation>;

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
    void unevaluated(const Node &node, const QJsonObject &object, const QString &pointer);
    void combinations(const Node &node, const QJsonValue &value, const QString &pointer);
    void condition(const Node &node, const QJsonValue &value, const QString &pointer);
    void alternatives(const NodeList &branches, bool onlyOne, const QJsonValue &value,
                      const QString &pointer);
    bool unknownConstant(const NodeList &branches, const QJsonObject &object, const QString &pointer);
    bool missingInAll(const std::vector<Violations> &failures);

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
            add(pointer, QStringLiteral("false"), CoreWords::tr("is not allowed here"));
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
            add(pointer, QStringLiteral("pattern"), CoreWords::tr("must match the pattern %1").arg(pattern));
        else if (match == PatternMatch::TooCostly)
            add(pointer, QStringLiteral("pattern"),
                CoreWords::tr("cannot be checked against the pattern %1 in reasonable time").arg(pattern));
    }
    const QJsonArray range = keywords[QLatin1String("x-numeric")].toArray();
    if (!range.isEmpty() && !isNumeric(text, range))
        add(pointer, QStringLiteral("x-numeric"), rangeWords(range));
    if (keywords.contains(QLatin1String("format")))
        if (const auto words = formatViolation(keywords[QLatin1String("format")].toString(), text))
            add(pointer, QStringLiteral("format"), *words);
}

void Check::object(const Node &node, const QJsonObject &object, const QString &pointer)
{
    const QJsonArray required = node.keywords.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : required)
        if (!object.contains(name.toString()))
            add(pointerTo(pointer, name.toString()), QStringLiteral("required"),
                CoreWords::tr("is required"));
    for (const auto &[name, child] :
         node.properties) // in the document's order, and only then what is unknown
        if (object.contains(name))
            this->node(*child, object[name], pointerTo(pointer, name));
    for (auto it = object.begin(); it != object.end(); ++it)
        member(node, it.key(), it.value(), pointerTo(pointer, it.key()));
    dependencies(node, object, pointer);
    unevaluated(node, object, pointer);
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
        add(pointer, QStringLiteral("propertyNames"), CoreWords::tr("is not a name that is allowed here"));
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
        const QJsonArray names = it.value().toArray();
        for (const QJsonValue &name : names)
            if (!object.contains(name.toString()))
                add(pointerTo(pointer, name.toString()), QStringLiteral("dependentRequired"),
                    CoreWords::tr("is required when %1 is given").arg(it.key()));
    }
    for (const auto &[name, child] : node.dependentSchemas) {
        if (!object.contains(name))
            continue;
        for (const Violation &violation : violationsOf(*child, object, pointer))
            add(violation.pointer, violation.keyword,
                CoreWords::tr("%1 when %2 is given").arg(violation.message, name));
    }
}

void Check::unevaluated(const Node &node, const QJsonObject &object, const QString &pointer)
{
    if (!node.unevaluatedProperties)
        return;
    const QSet<QString> evaluated = evaluatedBy(node, object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString at = pointerTo(pointer, it.key());
        if (evaluated.contains(it.key()))
            continue;
        if (node.unevaluatedProperties->constant != std::optional(false))
            this->node(*node.unevaluatedProperties, it.value(), at);
        else
            add(at, QStringLiteral("unevaluatedProperties"),
                isOfAnyBranch(node, it.key())
                    ? CoreWords::tr("belongs to another alternative than the one that is chosen")
                    : unknownNameWords(node));
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
    for (const Violation &violation : violationsOf(*branch, value, pointer))
        add(violation.pointer, violation.keyword, conditionWords(violation.message, *node.ifSchema, applies));
}

void Check::alternatives(const NodeList &branches, bool onlyOne, const QJsonValue &value,
                         const QString &pointer)
{
    const QString keyword = onlyOne ? QStringLiteral("oneOf") : QStringLiteral("anyOf");
    const NodeList meant = value.isObject() ? meantBy(value.toObject(), branches) : branches;
    NodeList fitting;
    std::vector<Violations> failures; // of the branches that lack something but contradict nothing
    std::vector<Violations> contradictions;
    for (const Node *branch : branches) {
        Violations violations = violationsOf(*branch, value, pointer);
        const bool isMeant = std::find(meant.begin(), meant.end(), branch) != meant.end();
        if (violations.empty())
            fitting.push_back(branch);
        else if (isMeant)
            (contradicts(violations) ? contradictions : failures).push_back(std::move(violations));
    }
    if (fitting.size() == 1 || (!onlyOne && !fitting.empty()))
        return;
    // By its constants it is clear which one was meant, whatever else is wrong.
    const bool isTold = meant.size() == 1 && !constantsOf(*meant.front()).isEmpty();
    if (!fitting.empty())
        add(pointer, keyword, tooManyWords(fitting));
    else if (isTold || (failures.size() == 1 && branches.size() > 1))
        for (const Violation &violation : failures.empty() ? contradictions.front() : failures.front())
            add(violation.pointer, violation.keyword, violation.message);
    else if (const QJsonArray choices = choicesOf(branches); !choices.isEmpty())
        add(pointer, QStringLiteral("enum"), limitWords(QStringLiteral("enum"), choices));
    else if (!unknownConstant(branches, value.toObject(), pointer) && !missingInAll(failures))
        add(pointer, keyword, noneFitsWords(branches, onlyOne, !failures.empty()));
}

/// Whether no branch has the value of what tells them apart; if so that is what is wrong.
bool Check::unknownConstant(const NodeList &branches, const QJsonObject &object, const QString &pointer)
{
    const QStringList names = fixedByAll(branches);
    if (branches.size() < 2 || names.size() != 1 || !object.contains(names.first()))
        return false;
    const QJsonArray constants = constantsIn(branches, names.first());
    if (constants.contains(object[names.first()]))
        return false;
    add(pointerTo(pointer, names.first()), QStringLiteral("enum"),
        limitWords(QStringLiteral("enum"), constants));
    return true;
}

/// Adds what each of several alternatives lacks; false where there is no such thing.
bool Check::missingInAll(const std::vector<Violations> &failures)
{
    if (failures.size() < 2)
        return false;
    bool any = false;
    for (const Violation &violation : failures.front()) {
        const bool inAll = std::all_of(failures.begin(), failures.end(), [&](const Violations &each) {
            return std::find(each.begin(), each.end(), violation) != each.end();
        });
        if (inAll)
            add(violation.pointer, violation.keyword, violation.message);
        any = any || inAll;
    }
    return any;
}

} // namespace

std::vector<Violation> check(const Node &node, const QJsonValue &value)
{
    return violationsOf(node, value);
}

} // namespace attache::schema
