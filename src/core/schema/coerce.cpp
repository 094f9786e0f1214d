// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"
#include "core/schema/document.h"
#include "core/schema/words.h"
#include "core/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace attache
{
namespace
{

/// The integers that every JSON reader takes exactly: ±(2^53 − 1) (RFC 8259 §6).
constexpr qint64 largestInteger = 9007199254740991;

struct Coerced {
    QJsonValue value;
    QString problem; ///< empty when it could be coerced
};

Coerced toBoolean(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"),    QStringLiteral("t"),    QStringLiteral("T"),
                                 QStringLiteral("TRUE"), QStringLiteral("true"), QStringLiteral("True")};
    static const QStringList no{QStringLiteral("0"),     QStringLiteral("f"),     QStringLiteral("F"),
                                QStringLiteral("FALSE"), QStringLiteral("false"), QStringLiteral("False")};
    if (!yes.contains(text) && !no.contains(text))
        return {{}, CoreWords::tr("must be true or false")};
    return {yes.contains(text), {}};
}

Coerced toInteger(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[+-]?[0-9]+\\z"));
    bool fits = false;
    const qint64 integer = text.toLongLong(&fits);
    if (!digits.match(text).hasMatch())
        return {{}, CoreWords::tr("must be a whole number")};
    if (!fits || std::abs(integer) > largestInteger)
        return {{}, CoreWords::tr("must be a whole number between -%1 and %1").arg(largestInteger)};
    return {integer, {}};
}

Coerced toNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?\\z"));
    bool fits = false;
    const double number = text.toDouble(&fits);
    if (!form.match(text).hasMatch())
        return {{}, CoreWords::tr("must be a number")};
    if (!fits || !std::isfinite(number))
        return {{}, CoreWords::tr("is too large a number")};
    return {number, {}};
}

Coerced coerceOne(const SchemaField &field, const QString &text)
{
    for (const QJsonValue &choice : field.choices)
        if (SchemaField::textOf(choice) == text)
            return {choice, {}};
    if (field.type.isEmpty())
        return {{}, schema::choiceWords(field.choices)};
    if (field.type == QLatin1String("boolean"))
        return toBoolean(text);
    if (field.type == QLatin1String("integer"))
        return toInteger(text);
    if (field.type == QLatin1String("number"))
        return toNumber(text);
    return {text, {}};
}

QString unknownWords(const std::vector<SchemaField> &fields)
{
    QStringList known;
    for (const SchemaField &field : fields)
        known += field.name;
    return known.isEmpty()
               ? CoreWords::tr("is not known here; there are no options")
               : CoreWords::tr("is not known here; there are: %1").arg(known.join(QLatin1String(", ")));
}

/// "belongs to S3, not to Folder"
QString strayWords(const Schema &schema, const QString &name, const QString &chosen)
{
    QStringList owners;
    for (const SchemaVariant &variant : schema.variants())
        if (std::any_of(variant.fields.begin(), variant.fields.end(),
                        [&name](const SchemaField &field) { return field.name == name; }))
            owners += variant.title;
    return CoreWords::tr("belongs to %1, not to %2").arg(schema::allOf(owners), chosen);
}

} // namespace

Result<QJsonObject> Schema::coerce(const QList<QPair<QString, QString>> &options, Absent absent) const
{
    std::map<QString, Violation> problems; // by pointer: the last of a repeated key counts
    QJsonObject object;
    for (const auto &[key, text] : options) {
        const QString pointer = schema::pointerTo({}, key);
        problems.erase(pointer);
        const SchemaField *found = field(key);
        if (!found) {
            problems[pointer] = {pointer, QStringLiteral("additionalProperties"), unknownWords(fields())};
            continue;
        }
        const Coerced coerced = coerceOne(*found, text);
        if (!coerced.problem.isEmpty())
            problems[pointer] = {pointer, QStringLiteral("type"), coerced.problem};
        // What did not coerce stays as null, so that it is not reported as missing too.
        object.insert(key, coerced.problem.isEmpty() ? coerced.value : QJsonValue());
    }
    // Where the values that are kept are not known, nor is the variant that they belong to.
    const bool isWhole = absent == Absent::IsMissing || variants().empty();
    const QStringList strays = isWhole ? strayIn(object) : QStringList();
    for (const QString &name : strays)
        problems.try_emplace(schema::pointerTo({}, name),
                             Violation{schema::pointerTo({}, name), QStringLiteral("unevaluatedProperties"),
                                       strayWords(*this, name, variants()[*variantOf(object)].title)});
    std::vector<Violation> violations;
    for (auto &problem : problems)
        violations.push_back(problem.second);
    for (Violation &violation : isWhole ? validate(object) : std::vector<Violation>()) {
        const bool isGiven = std::any_of(options.begin(), options.end(), [&violation](const auto &option) {
            return schema::pointerTo({}, option.first) == violation.pointer;
        });
        if (problems.count(violation.pointer) == 0 && (isGiven || absent == Absent::IsMissing))
            violations.push_back(std::move(violation));
    }
    if (!violations.empty())
        return invalidInput(QStringLiteral("options"), std::move(violations));
    return object;
}

} // namespace attache
