// SPDX-License-Identifier: Apache-2.0
#include "core/schema/numbers.h"

#include <algorithm>
#include <cmath>

namespace attache::schema
{

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::isfinite(number) && std::floor(number) == number;
}

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

bool isNumeric(const QString &text, const QJsonArray &range)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && double(number) >= range[0].toDouble() && double(number) <= range[1].toDouble();
}

} // namespace attache::schema
