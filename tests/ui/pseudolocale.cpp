// SPDX-License-Identifier: Apache-2.0
#include "pseudolocale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache::test
{
namespace
{

constexpr QChar begins = u'⟦';
constexpr QChar ends = u'⟧';

QString accented(QString words)
{
    static const QString plain = u"aeiouycnszAEIOUYCNSZ"_s;
    static const QString with = u"áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ"_s;
    for (QChar &letter : words)
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = with[at];
    return words;
}

QString padding(qsizetype length)
{
    QString more;
    for (qsizetype i = 0; i < length * 2 / 5; ++i)
        more += i % 6 == 0 ? u' ' : u'o';
    return more;
}

} // namespace

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    // What must stay as it is: places for values, tags, entities, what stands between {{ and }}.
    static const QRegularExpression kept(u"%L?[0-9n]|<[^>]+>|&[a-z]+;|\\{\\{.*?\\}\\}"_s);
    const QString words = QString::fromUtf8(source);
    QString made;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(words)) {
        made += accented(words.mid(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    made += accented(words.mid(at));
    return begins + made + padding(words.size()) + ends;
}

QString untranslated(const QString &shown)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : shown) {
        if (letter == begins)
            ++depth;
        else if (letter == ends)
            --depth;
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace attache::test
