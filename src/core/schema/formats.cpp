// SPDX-License-Identifier: Apache-2.0
#include "core/schema/formats.h"
#include "core/words.h"

#include <QDateTime>
#include <QHash>
#include <QUrl>

#include <arpa/inet.h>

#include <array>

namespace attache::schema
{
namespace
{

// Enough for any pattern that an input needs (a backtracking step is well under a microsecond); a pattern
// that backtracks without end stops here, within milliseconds.
constexpr auto matchLimit = "(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)";

bool matches(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

bool isUri(const QString &text)
{
    static const QRegularExpression characters(QStringLiteral("\\A[!#-;=?-\\[\\]_a-z~]+\\z"));
    if (!matches(text, characters))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return false;
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return !isWeb || !url.host().isEmpty();
}

bool isHostname(const QString &text)
{
    static const QRegularExpression labels(
        QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"));
    return text.size() <= 253 && matches(text, labels);
}

template <int family, std::size_t size>
bool isAddress(const QString &text)
{
    std::array<unsigned char, size> address{};
    return !text.contains(QChar(0)) && inet_pton(family, text.toUtf8().constData(), address.data()) == 1;
}

bool isIpv4(const QString &text)
{
    return isAddress<AF_INET, 4>(text);
}

bool isIpv6(const QString &text)
{
    return isAddress<AF_INET6, 16>(text);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression local(
        QStringLiteral("\\A(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")\\z"));
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 1 || at > 64 || !matches(text.left(at), local))
        return false;
    const QString domain = text.mid(at + 1);
    if (!domain.startsWith(QLatin1Char('[')) || !domain.endsWith(QLatin1Char(']')))
        return isHostname(domain);
    const QString literal = domain.mid(1, domain.size() - 2);
    return literal.startsWith(QLatin1String("IPv6:")) ? isIpv6(literal.mid(5)) : isIpv4(literal);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    return matches(text, form);
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?"
                       "(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return false;
    const int hour = match.captured(2).toInt(), minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    const int offsetHour = match.captured(6).toInt(), offsetMinute = match.captured(7).toInt();
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return false;
    // A leap second is the last of a UTC day.
    const int sign = match.captured(5) == QLatin1String("-") ? 1 : -1;
    const int utcMinute = (hour * 60 + minute + sign * (offsetHour * 60 + offsetMinute) + 2880) % 1440;
    return second < 60 || utcMinute == 1439;
}

struct Format {
    bool (*is)(const QString &);
    QString words;
};

const QHash<QString, Format> &formats()
{
    static const QHash<QString, Format> all{
        {QStringLiteral("uri"),
         {isUri, CoreWords::tr("must be an absolute address such as https://host/path")}},
        {QStringLiteral("email"),
         {isEmail, CoreWords::tr("must be an e-mail address such as name@example.com")}},
        {QStringLiteral("hostname"),
         {isHostname, CoreWords::tr("must be a host's name such as host.example.com")}},
        {QStringLiteral("uuid"),
         {isUuid, CoreWords::tr("must be a UUID such as 123e4567-e89b-12d3-a456-426614174000")}},
        {QStringLiteral("date-time"),
         {isDateTime, CoreWords::tr("must be a date and time such as 2026-01-31T12:00:00Z")}},
        {QStringLiteral("ipv4"), {isIpv4, CoreWords::tr("must be an IPv4 address such as 192.0.2.1")}},
        {QStringLiteral("ipv6"), {isIpv6, CoreWords::tr("must be an IPv6 address such as 2001:db8::1")}},
        {QStringLiteral("password"), {[](const QString &) { return true; }, {}}},
    };
    return all;
}

} // namespace

QStringList knownFormats()
{
    QStringList names = formats().keys();
    names.sort();
    return names;
}

std::optional<QString> formatViolation(const QString &format, const QString &text)
{
    const Format &known = formats()[format];
    if (known.is(text))
        return std::nullopt;
    return known.words;
}

QRegularExpression compilePattern(const QString &pattern)
{
    // What differs between ECMA-262 and PCRE and would be wrong in silence: "$" (PCRE: also before a last
    // line break) and \uXXXX (PCRE has \x{XXXX}).
    QString translated = QLatin1String(matchLimit);
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == QLatin1Char('\\') && i + 1 < pattern.size()) {
            const QString code = pattern.mid(i + 2, 4);
            bool isHex = false;
            if (pattern[i + 1] == QLatin1Char('u') && code.size() == 4)
                code.toUInt(&isHex, 16);
            if (isHex) {
                translated += QStringLiteral("\\x{%1}").arg(code);
                i += 5;
            } else {
                translated += pattern.mid(i++, 2);
            }
            continue;
        }
        if (c == QLatin1Char('['))
            inClass = true;
        else if (c == QLatin1Char(']'))
            inClass = false;
        translated += c == QLatin1Char('$') && !inClass ? QStringLiteral("\\z") : QString(c);
    }
    return QRegularExpression(translated);
}

PatternMatch matchPattern(const QRegularExpression &pattern, const QString &text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.isValid())
        return PatternMatch::TooCostly;
    return match.hasMatch() ? PatternMatch::Matches : PatternMatch::Differs;
}

} // namespace attache::schema
