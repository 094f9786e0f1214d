// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/bytesview.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace attache
{

QString asText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(bytes);
    const bool isBinary = decode.hasError() || std::any_of(text.begin(), text.end(), [](QChar c) {
                              return c.unicode() < 32 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
                          });
    return isBinary ? QString() : text.isNull() ? QStringLiteral("") : text;
}

QString plainFileName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    name.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    const bool isName = !name.trimmed().isEmpty() && name != u"." && name != u"..";
    return isName ? name : QStringLiteral("material");
}

QString hexDump(const QByteArray &bytes, int lines)
{
    constexpr int bytesALine = 16;
    QStringList dump;
    for (int line = 0; line < lines && line * bytesALine < bytes.size(); ++line) {
        const QByteArray part = bytes.mid(line * bytesALine, bytesALine);
        QString printable;
        for (const char byte : part)
            printable += byte >= 32 && byte < 127 ? QChar::fromLatin1(byte) : u'.';
        dump.append(QStringLiteral("%1  %2  %3")
                        .arg(line * bytesALine, 8, 16, QLatin1Char('0'))
                        .arg(QString::fromLatin1(part.toHex(' ')), -(3 * bytesALine - 1))
                        .arg(printable));
    }
    return dump.join(QLatin1Char('\n'));
}

} // namespace attache
