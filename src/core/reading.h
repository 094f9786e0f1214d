// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

/// What the readers of attestations share: strict JSON and base64, spellings, and the words of a refusal.
namespace attache
{

/// Why the bytes are no attestation that can be used.
Error unreadable(const QString &why, const QString &remedy = {});

/// One JSON object or array, as RFC 8259 has it. An object that has a name twice is refused, since readers
/// differ in which of the two they take. `what` begins the error: "the file", "the payload".
Result<QJsonDocument> readJson(const QByteArray &bytes, const QString &what);

/// Base64 in either alphabet of RFC 4648, padded or not, line breaks allowed; nothing for anything else.
std::optional<QByteArray> decodeBase64(const QString &text);

/// Base64 in the standard alphabet, padded, without line breaks.
std::optional<QByteArray> decodeStandardBase64(const QByteArray &text);

/// The member under the first of the spellings that is there; undefined without one.
QJsonValue member(const QJsonObject &object, std::initializer_list<QLatin1String> spellings);

/// Adds one warning that names the members of `object` that are not in `known`.
void warnOfUnknown(const QJsonObject &object, std::initializer_list<QLatin1String> known,
                   const QString &where, QStringList &warnings);

/// A value as Go's text of it: "true", "1e+06", compact JSON; empty for null.
QString stringified(const QJsonValue &value);
QMap<QString, QString> stringified(const QJsonObject &object);

/// Text from a file, in quotes, short and without control characters: fit for a message.
QString quoted(const QString &text);

} // namespace attache
