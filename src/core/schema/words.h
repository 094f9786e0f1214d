// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema/node.h"

/// The plain words of violations: what must be, never what is (which may be a secret). Internal to
/// core/schema.
namespace attache::schema
{

QString typeWords(const QJsonValue &types);            ///< of "type": "must be text or a number"
QString choiceWords(const QList<QJsonValue> &choices); ///< "must be one of: a, b"
/// Of a keyword with a limit or a choice: "must be at least 5".
QString limitWords(const QString &keyword, const QJsonValue &limit);
QString rangeWords(const QJsonArray &range); ///< of "x-numeric"
QString unknownNameWords(const Node &node);  ///< "is not known here; there are: a, b"

/// Of "not"; says which names must not come together, where that is what it is about.
QString exclusionWords(const Node &excluded);
/// What a then or else asks for, with the condition: "is required when kind is \"a\"".
QString conditionWords(const QString &message, const Node &condition, bool applies);

/// Whether these violations show that another alternative was meant: anything but missing members.
bool contradicts(const std::vector<Violation> &violations);
QString noneFitsWords(const NodeList &branches, bool onlyOne, bool onlyIncomplete);
QString tooManyWords(const NodeList &fitting);

} // namespace attache::schema
