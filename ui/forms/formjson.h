// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// A form's values as text that a person edits.
namespace attache
{

/// {"$secret": "apiKey"}: stands where a secret would be.
QJsonObject secretReference(const QString &name);

/// One member a line, those in `order` first.
QString jsonText(const QJsonObject &values, const QStringList &order);

/// The object that the text is. The error says where it is none, and what is missing: "Line 3, column 12: …".
/// It repeats nothing of the text.
Result<QJsonObject> readJsonText(const QString &text);

} // namespace attache
