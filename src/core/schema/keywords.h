// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

/// The keywords that are enforced, or that need no enforcing. Internal to core/schema.
namespace attache::schema
{

/// Why this keyword with this value cannot be enforced; empty when it can.
QString keywordProblem(const QString &keyword, const QJsonValue &value);

} // namespace attache::schema
