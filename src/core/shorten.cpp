// SPDX-License-Identifier: Apache-2.0
#include "core/shorten.h"

#include <QTextBoundaryFinder>

namespace attache
{

namespace
{

/// Whether a character is seen, or joins others that are. Those that turn the direction of writing can make
/// a text read as what it is not.
bool shows(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    return QChar::category(c) != QChar::Other_Format || c == zeroWidthNonJoiner || c == zeroWidthJoiner;
}

/// Line ends as '\n', other control characters as spaces.
QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    const QString unixLines = QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char32_t c : unixLines.toUcs4()) { // half a pair becomes U+FFFD
        const QChar::Category category = QChar::category(c);
        if (c == U'\n' || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            clean += QLatin1Char('\n');
        else if (category == QChar::Other_Control)
            clean += QLatin1Char(' ');
        else if (shows(c))
            clean += QChar::fromUcs4(c);
    }
    return clean;
}

/// At most `longest` units of it and "…".
QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    if (longest < 2)
        return QString(qMax<qsizetype>(0, longest), QChar(0x2026));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(longest - 1);
    qsizetype end = finder.isAtBoundary() ? longest - 1 : finder.toPreviousBoundary();
    if (end <= 0) // one character with hundreds of accents
        end = text[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1;
    return text.left(end).trimmed() + QChar(0x2026);
}

/// Cleaning a megabyte of which a line is shown would be a waste.
QString start(const QString &text, qsizetype longest)
{
    return text.left(4 * longest);
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    return cut(cleaned(start(text, longest)).trimmed(), longest);
}

QString oneLine(const QString &text, qsizetype longest)
{
    return cut(cleaned(start(text, longest)).simplified(), longest);
}

} // namespace attache
