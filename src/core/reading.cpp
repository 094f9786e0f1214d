// SPDX-License-Identifier: Apache-2.0
#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonParseError>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <vector>

#include <simdjson.h>

namespace attache
{

namespace
{

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// Looks for the first name that one object has twice. QJsonDocument cannot tell: it keeps the last.
simdjson::error_code findRepeatedName(simdjson::ondemand::value value, std::optional<QString> &repeated)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == simdjson::ondemand::json_type::array) {
        for (auto element : value.get_array()) {
            simdjson::ondemand::value item;
            if (const auto error = element.get(item))
                return error;
            if (const auto error = findRepeatedName(item, repeated); error || repeated)
                return error;
        }
    }
    if (type != simdjson::ondemand::json_type::object)
        return simdjson::SUCCESS;
    std::vector<std::string_view> names;
    for (auto field : value.get_object()) {
        std::string_view name;
        simdjson::ondemand::value item;
        if (const auto error = field.unescaped_key().get(name))
            return error;
        if (const auto error = field.value().get(item))
            return error;
        names.push_back(name);
        if (const auto error = findRepeatedName(item, repeated); error || repeated)
            return error;
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end())
        repeated = QString::fromUtf8(twice->data(), qsizetype(twice->size()));
    return simdjson::SUCCESS;
}

std::optional<Error> ambiguity(const QByteArray &bytes, const QString &what)
{
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value root;
    std::optional<QString> repeated;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_value().get(root);
    if (!error)
        error = findRepeatedName(root, repeated);
    if (error)
        return unreadable(Reading::tr("%1 is not valid JSON: %2")
                              .arg(what, QString::fromUtf8(simdjson::error_message(error))));
    if (repeated)
        return unreadable(
            Reading::tr("%1 has the field %2 twice in one object, so it could be read in two ways")
                .arg(what, quoted(*repeated)));
    return std::nullopt;
}

QString describe(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::DeepNesting:
        return Reading::tr("it is nested too deeply");
    case QJsonParseError::GarbageAtEnd:
        return Reading::tr("more follows after its end at byte %1; it must be one document")
            .arg(error.offset);
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return Reading::tr("it breaks off at byte %1; it may have been cut short").arg(error.offset);
    default:
        return Reading::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset);
    }
}

/// fmt's %g in Go: the shortest digits that read back as the same number, exponents from 1e-05 down and 1e+06
/// up.
QString shortestNumber(double number)
{
    char text[400]; // a double without exponent has at most 325 characters
    auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific).ptr;
    QString scientific = QString::fromLatin1(text, end - text);
    const int exponent = scientific.mid(scientific.indexOf(QLatin1Char('e')) + 1).toInt();
    if (exponent < -4 || exponent >= 6)
        return scientific;
    end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed).ptr;
    return QString::fromLatin1(text, end - text);
}

} // namespace

Error unreadable(const QString &why, const QString &remedy)
{
    return {Error::Kind::Invalid, Reading::tr("attestation"), why, remedy, {}};
}

Result<QJsonDocument> readJson(const QByteArray &bytes, const QString &what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(Reading::tr("%1 is not valid JSON: %2").arg(what, describe(error)));
    if (auto ambiguous = ambiguity(bytes, what))
        return *std::move(ambiguous);
    return document;
}

std::optional<QByteArray> decodeBase64(const QString &text)
{
    QByteArray digits = text.toUtf8();
    digits.replace('\r', QByteArray()).replace('\n', QByteArray());
    if (digits.endsWith('=')) {
        if (digits.size() % 4 != 0)
            return std::nullopt;
        digits.chop(digits.endsWith("==") ? 2 : 1);
    }
    const bool urlSafe = digits.contains('-') || digits.contains('_');
    const auto alphabet = urlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    QByteArray decoded = QByteArray::fromBase64(digits, alphabet);
    // Qt skips what it does not know and forgives stray bits: it was base64 only if it encodes back to the
    // same.
    if (decoded.toBase64(alphabet | QByteArray::OmitTrailingEquals) != digits)
        return std::nullopt;
    return decoded;
}

std::optional<QByteArray> decodeStandardBase64(const QByteArray &text)
{
    QByteArray decoded = QByteArray::fromBase64(text);
    if (text.isEmpty() || decoded.toBase64() != text)
        return std::nullopt;
    return decoded;
}

QJsonValue member(const QJsonObject &object, std::initializer_list<QLatin1String> spellings)
{
    for (const QLatin1String spelling : spellings) {
        const auto found = object.find(spelling);
        if (found != object.end())
            return *found;
    }
    return QJsonValue::Undefined;
}

void warnOfUnknown(const QJsonObject &object, std::initializer_list<QLatin1String> known,
                   const QString &where, QStringList &warnings)
{
    constexpr int shown = 5;
    QStringList unknown;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (std::find(known.begin(), known.end(), field.key()) == known.end())
            unknown.append(quoted(field.key()));
    }
    if (unknown.isEmpty())
        return;
    const qsizetype more = unknown.size() - shown;
    QString names = unknown.mid(0, shown).join(QStringLiteral(", "));
    if (more > 0)
        names = Reading::tr("%1 and %2 more").arg(names, QString::number(more));
    warnings.append(
        Reading::tr("%1 has fields that are not known here and are ignored: %2").arg(where, names));
}

QString stringified(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return shortestNumber(value.toDouble());
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QMap<QString, QString> stringified(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto field = object.begin(); field != object.end(); ++field)
        texts.insert(field.key(), stringified(field.value()));
    return texts;
}

QString quoted(const QString &text)
{
    constexpr int longest = 80;
    QString shown = text.left(longest);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = QLatin1Char(' ');
    }
    if (text.size() > longest)
        shown += QChar(0x2026);
    return QStringLiteral("'%1'").arg(shown);
}

} // namespace attache
