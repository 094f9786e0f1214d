// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonValue>

/// Numbers of JSON, compared as whoever wrote them means it. Internal to core/schema.
namespace attache::schema
{

bool isWhole(const QJsonValue &value); ///< 1.0 is

/// Exact for every integer that JSON can bring here, where a double is not.
long double numberOf(const QJsonValue &value);
bool isMultiple(const QJsonValue &value, const QJsonValue &divisor);

/// Whether the text is a whole number in the range of an "x-numeric".
bool isNumeric(const QString &text, const QJsonArray &range);

} // namespace attache::schema
