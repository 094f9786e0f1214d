// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"
#include "core/schema/document.h"

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
        return {{}, QStringLiteral("must be true or false")};
    return {yes.contains(text), {}};
}

Coerced toInteger(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[+-]?[0-9]+\\z"));
    bool fits = false;
    const qint64 integer = text.toLongLong(&fits);
    if (!digits.match(text).hasMatch())
        return {{}, QStringLiteral("must be a whole number")};
    if (!fits || std::abs(integer) > largestInteger)
        return {{}, QStringLiteral("must be a whole number between -%1 and %1").arg(largestInteger)};
    return {integer, {}};
}

Coerced toNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?\\z"));
    bool fits = false;
    const double number = text.toDouble(&fits);
    if (!form.match(text).hasMatch())
        return {{}, QStringLiteral("must be a number")};
    if (!fits || !std::isfinite(number))
        return {{}, QStringLiteral("is too large a number")};
    return {number, {}};
}

Coerced coerceOne(const SchemaField &field, const QString &text)
{
    if (field.type == QLatin1String("boolean"))
        return toBoolean(text);
    if (field.type == QLatin1String("integer"))
        return toInteger(text);
    if (field.type == QLatin1String("number"))
        return toNumber(text);
    return {text, {}};
}

} // namespace

Result<QJsonObject> Schema::coerce(const QList<QPair<QString, QString>> &options, Absent absent) const
{
    std::map<QString, Violation> problems; // by key: the last of a repeated one counts
    QJsonObject object;
    QStringList known;
    for (const SchemaField &each : fields())
        known += each.name;
    for (const auto &[key, text] : options) {
        const QString pointer = schema::pointerTo({}, key);
        problems.erase(key);
        const SchemaField *found = field(key);
        if (!found) {
            problems[key] = {pointer, QStringLiteral("additionalProperties"),
                             known.isEmpty() ? QStringLiteral("is not known here; there are no options")
                                             : QStringLiteral("is not known here; there are: %1")
                                                   .arg(known.join(QLatin1String(", ")))};
            continue;
        }
        const Coerced coerced = coerceOne(*found, text);
        if (!coerced.problem.isEmpty())
            problems[key] = {pointer, QStringLiteral("type"), coerced.problem};
        // What did not coerce stays as null, so that it is not reported as missing too.
        object.insert(key, coerced.problem.isEmpty() ? coerced.value : QJsonValue());
    }
    std::vector<Violation> violations;
    for (auto &problem : problems)
        violations.push_back(problem.second);
    for (Violation &violation : validate(object)) {
        const QString &pointer = violation.pointer;
        const bool isTold = std::any_of(problems.begin(), problems.end(), [&pointer](const auto &problem) {
            return problem.second.pointer == pointer;
        });
        const bool isGiven = std::any_of(options.begin(), options.end(), [&pointer](const auto &option) {
            return schema::pointerTo({}, option.first) == pointer;
        });
        if (!isTold && (isGiven || absent == Absent::IsMissing))
            violations.push_back(std::move(violation));
    }
    if (!violations.empty())
        return invalidInput(QStringLiteral("options"), std::move(violations));
    return object;
}

} // namespace attache
