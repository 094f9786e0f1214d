// SPDX-License-Identifier: Apache-2.0
#include "core/redact.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

namespace attache
{

namespace
{

constexpr int shortestSecret = 4; // characters; shorter ones are redacted as whole words only
constexpr int shortestPart = 8;   // of a secret of several lines
constexpr int shortestToken =
    20; // of an address that is a secret; shorter parts are words that stand elsewhere
constexpr int mostBackslashes = 8;
constexpr int shortestBase64 = 6; // less of it stands in any text by chance

QString bullets()
{
    return QStringLiteral("\u2022\u2022\u2022\u2022");
}

/// Where something secret stands in a text: from `begin` up to `end`.
struct Place {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One character of a secret with all the ways in which it may be written.
struct Character {
    QString plain;       ///< one or two UTF-16 units
    QByteArray utf8;     ///< for %XX
    QChar jsonShorthand; ///< the "n" of "\n"; null without one
};

std::vector<Character> charactersOf(const QString &secret)
{
    static const QString shorthands = QStringLiteral("\"\"\\\\//\nn\rr\tt\bb\ff");
    std::vector<Character> characters;
    for (qsizetype at = 0; at < secret.size();) {
        const bool pair =
            secret[at].isHighSurrogate() && at + 1 < secret.size() && secret[at + 1].isLowSurrogate();
        Character character{secret.mid(at, pair ? 2 : 1), {}, {}};
        character.utf8 = character.plain.toUtf8();
        for (qsizetype pairAt = 0; pairAt < shorthands.size(); pairAt += 2) {
            if (shorthands[pairAt] == secret[at])
                character.jsonShorthand = shorthands[pairAt + 1];
        }
        at += character.plain.size();
        characters.push_back(std::move(character));
    }
    return characters;
}

bool hasText(QStringView text, qsizetype at, QStringView wanted)
{
    return text.mid(at, wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Where the percent-encoding of `bytes` that begins at `at` ends, or -1. `sign` is "%", or what became of it
/// when the text was encoded once more.
qsizetype endOfPercent(QStringView text, qsizetype at, QStringView sign, const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (!text.mid(at).startsWith(sign) ||
            !hasText(text, at + sign.size(), QString::fromLatin1(QByteArray(1, byte).toHex())))
            return -1;
        at += sign.size() + 2;
    }
    return at;
}

/// Each time that JSON is put into JSON adds backslashes.
qsizetype endOfBackslashes(QStringView text, qsizetype at)
{
    const qsizetype last = std::min(text.size(), at + mostBackslashes);
    while (at < last && text[at] == QLatin1Char('\\'))
        ++at;
    return at;
}

/// Where the "\uXXXX" spelling of `plain` that begins at `at` ends, or -1.
qsizetype endOfUnicodeEscape(QStringView text, qsizetype at, const QString &plain)
{
    for (const QChar unit : plain) {
        const qsizetype mark = endOfBackslashes(text, at);
        if (mark == at || !hasText(text, mark, u"u") ||
            !hasText(text, mark + 1, QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'))))
            return -1;
        at = mark + 5;
    }
    return at;
}

/// All places at which one character of a secret can end when it begins at `at`.
void addEnds(QStringView text, qsizetype at, const Character &character, std::vector<qsizetype> &ends)
{
    const auto add = [&ends](qsizetype end) {
        if (end >= 0 && std::find(ends.begin(), ends.end(), end) == ends.end())
            ends.push_back(end);
    };
    const QStringView rest = text.mid(at);
    if (rest.startsWith(character.plain))
        add(at + character.plain.size());
    if (rest.isEmpty())
        return;
    if (rest[0] == QLatin1Char('%')) {
        add(endOfPercent(text, at, u"%", character.utf8));
        add(endOfPercent(text, at, u"%25", character.utf8));
    }
    if (rest[0] == QLatin1Char('+') && character.plain == QLatin1String(" "))
        add(at + 1);
    if (rest[0] != QLatin1Char('\\'))
        return;
    add(endOfUnicodeEscape(text, at, character.plain));
    const qsizetype last = endOfBackslashes(text, at);
    for (qsizetype mark = at + 1; mark <= last && mark < text.size(); ++mark) {
        if (!character.jsonShorthand.isNull() && text[mark] == character.jsonShorthand)
            add(mark + 1);
    }
}

/// Where the secret that begins at `from` ends in any mixture of its spellings, or -1.
qsizetype endOfSecret(QStringView text, qsizetype from, const std::vector<Character> &secret)
{
    std::vector<qsizetype> ends{from};
    std::vector<qsizetype> next;
    for (const Character &character : secret) {
        next.clear();
        for (const qsizetype at : ends)
            addEnds(text, at, character, next);
        if (next.empty())
            return -1;
        std::swap(ends, next);
    }
    return *std::max_element(ends.begin(), ends.end());
}

void addPlaces(QStringView text, const QString &secret, std::vector<Place> &places)
{
    const std::vector<Character> characters = charactersOf(secret);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype end = endOfSecret(text, at, characters); end >= 0)
            places.push_back({at, end});
    }
}

void addWords(QStringView text, const QString &secret, std::vector<Place> &places)
{
    const auto inWord = [text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'));
    };
    for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        if (!inWord(at - 1) && !inWord(at + secret.size()))
            places.push_back({at, at + secret.size()});
    }
}

qsizetype endOfPadding(QStringView text, qsizetype at)
{
    for (;;) {
        if (text.mid(at).startsWith(u'='))
            at += 1;
        else if (hasText(text, at, u"%3d"))
            at += 3;
        else
            return at;
    }
}

/// Base64 of something with the secret inside: where the secret begins decides between three spellings, of
/// which the first and last characters belong half to the neighbours.
void addBase64(QStringView text, const QByteArray &secret, std::vector<Place> &places)
{
    const auto isDigit = [text](qsizetype at) {
        return at >= 0 && at < text.size() &&
               (text[at].isLetterOrNumber() || QStringLiteral("+/-_").contains(text[at]));
    };
    for (int offset = 0; offset < 3; ++offset) {
        const qsizetype bits = 8 * (offset + secret.size());
        const QByteArray encoded = (QByteArray(offset, '\0') + secret).toBase64();
        const qsizetype shared =
            offset == 0 ? 0 : offset + 1; // characters that the bytes before have a part in
        const QByteArray inner = encoded.left(bits / 6).mid(shared);
        if (inner.size() < shortestBase64)
            continue;
        std::vector<Place> found;
        addPlaces(text, QString::fromLatin1(inner), found);
        QByteArray urlSafe = inner;
        urlSafe.replace('+', '-').replace('/', '_');
        if (urlSafe != inner)
            addPlaces(text, QString::fromLatin1(urlSafe), found);
        for (Place &place : found) {
            if (offset > 0 && isDigit(place.begin - 1))
                --place.begin;
            if (bits % 6 != 0 && isDigit(place.end))
                ++place.end;
            place.end = endOfPadding(text, place.end);
            places.push_back(place);
        }
    }
}

/// An address that is a secret is one by the token in it, which leaks without its host too.
QStringList tokensOf(const QString &secret)
{
    static const QRegularExpression separator(QStringLiteral("[/?&=#:@]"));
    static const QRegularExpression number(QStringLiteral("^[0-9]+$")); // an id, which is shown elsewhere
    if (!secret.startsWith(QLatin1String("https://")) && !secret.startsWith(QLatin1String("http://")))
        return {};
    QStringList tokens;
    const QStringList parts = secret.section(QLatin1Char('/'), 3).split(separator);
    for (const QString &part : parts) {
        if (part.size() >= shortestToken && !number.match(part).hasMatch())
            tokens.append(part);
    }
    return tokens;
}

/// A key in a file leaks line by line: its lines, be they ended as in PEM or written as "\n" in JSON.
QStringList partsOf(const QString &secret)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r?\n|\r|\\\\n"));
    QStringList parts = tokensOf(secret);
    const QStringList lines = secret.split(lineEnd);
    for (const QString &line : lines) {
        const QString part = line.trimmed();
        if (part.size() >= shortestPart && part != secret && !part.startsWith(QLatin1String("-----")))
            parts.append(part);
    }
    return parts;
}

std::vector<Place> placesOf(QStringView text, const QStringList &secrets)
{
    std::vector<Place> places;
    for (const QString &secret : secrets) {
        if (secret.isEmpty())
            continue;
        if (secret.size() < shortestSecret) {
            addWords(text, secret, places);
            continue;
        }
        addPlaces(text, secret, places);
        addBase64(text, secret.toUtf8(), places);
        const QStringList parts = partsOf(secret);
        for (const QString &part : parts)
            addPlaces(text, part, places);
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.begin < b.begin; });
    return places;
}

QJsonValue redactedValue(const QJsonValue &value, const QStringList &secrets)
{
    if (value.isString())
        return redact(value.toString(), secrets);
    if (value.isObject())
        return redact(value.toObject(), secrets);
    if (!value.isArray())
        return value;
    QJsonArray redacted;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        redacted.append(redactedValue(item, secrets));
    return redacted;
}

} // namespace

QString redact(QString text, const QStringList &secrets)
{
    // Places that overlap become one, so that neither of two overlapping secrets leaves an end standing.
    QString redacted;
    qsizetype done = 0;
    for (const Place &place : placesOf(text, secrets)) {
        if (place.begin > done || redacted.isEmpty()) {
            redacted += text.mid(done, place.begin - done);
            redacted += bullets();
        }
        done = std::max(done, place.end);
    }
    return redacted + text.mid(done);
}

QJsonObject redact(const QJsonObject &object, const QStringList &secrets)
{
    QJsonObject redacted;
    for (auto field = object.begin(); field != object.end(); ++field)
        redacted.insert(redact(field.key(), secrets), redactedValue(field.value(), secrets));
    return redacted;
}

QString maskedUrl(const QString &url)
{
    const QString rest = QStringLiteral("/\u2026");
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme().isEmpty() || parsed.host().isEmpty())
        return QStringLiteral("\u2026");
    const QString origin = parsed.scheme() + QStringLiteral("://") +
                           parsed.authority(QUrl::FullyEncoded).section(QLatin1Char('@'), -1);
    const bool bare = parsed.userInfo().isEmpty() && parsed.path().size() <= 1 && !parsed.hasQuery() &&
                      !parsed.hasFragment();
    return bare ? origin : origin + rest;
}

bool isSecretHeader(const QString &name)
{
    static const QStringList marks{
        QStringLiteral("authorization"), QStringLiteral("cookie"),    QStringLiteral("token"),
        QStringLiteral("secret"),        QStringLiteral("password"),  QStringLiteral("api-key"),
        QStringLiteral("apikey"),        QStringLiteral("api_key"),   QStringLiteral("access-key"),
        QStringLiteral("signature"),     QStringLiteral("credential")};
    return std::any_of(marks.begin(), marks.end(),
                       [&name](const QString &mark) { return name.contains(mark, Qt::CaseInsensitive); });
}

} // namespace attache
