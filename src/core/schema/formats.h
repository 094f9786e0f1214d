// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

/// The "format" and "pattern" keywords, which valijson does not enforce (format) or hands to std::regex
/// (pattern, which throws on \p{…} and overflows the stack on long input). Internal to core/schema.
namespace attache::schema
{

/// The formats that are enforced; "password" only marks a field.
QStringList knownFormats();

/// What a value of this format must be, in words, if `text` is none; nothing when it is one.
/// Sources: RFC 3986 (uri, absolute), RFC 5321 §4.1.2 (email), RFC 1123 §2.1 (hostname), RFC 9562 (uuid),
/// RFC 3339 §5.6 (date-time), RFC 2673 §3.2 (ipv4), RFC 4291 §2.2 (ipv6).
std::optional<QString> formatViolation(const QString &format, const QString &text);

/// A pattern as JSON Schema has it (ECMA-262, matching anywhere), for PCRE: with bounded work, and `$`
/// meaning the very end only. Not valid when it cannot be compiled.
QRegularExpression compilePattern(const QString &pattern);

enum class PatternMatch { Matches, Differs, TooCostly };
PatternMatch matchPattern(const QRegularExpression &pattern, const QString &text);

} // namespace attache::schema
