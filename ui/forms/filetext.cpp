// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/filetext.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

Error unusable(const QString &why)
{
    return {Error::Kind::Invalid, FileText::tr("The file"), why, {}, {}};
}

/// "2 × CERTIFICATE, 1 × PRIVATE KEY"; empty when it is no PEM (RFC 7468 §2).
QString pemBlocks(const QString &text)
{
    static const QRegularExpression begin(u"^-----BEGIN ([A-Z0-9 ]+)-----\\r?$"_s,
                                          QRegularExpression::MultilineOption);
    QMap<QString, int> blocks;
    for (auto found = begin.globalMatch(text); found.hasNext();)
        ++blocks[found.next().captured(1)];
    QStringList words;
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block)
        words += FileText::tr("%1 × %2").arg(block.value()).arg(block.key());
    return words.join(u", "_s);
}

} // namespace

Result<QString> textOfFile(const QString &path)
{
    // Not a pipe or a device: those may never end.
    if (!QFileInfo(path).isFile())
        return unusable(FileText::tr("That is no file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(FileText::tr("The file cannot be read: %1").arg(file.errorString()));
    QByteArray bytes = file.read(largestFileText + 1);
    if (bytes.size() > largestFileText)
        return unusable(FileText::tr("The file holds more than %1, which no key or certificate does")
                            .arg(sizeWords(largestFileText)));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar(0)) || text.toUtf8() != bytes)
        return unusable(FileText::tr("The file is not text. Take it in its PEM or JSON form"));
    return text;
}

QString summaryOf(const QString &text)
{
    const QString size = sizeWords(text.toUtf8().size());
    if (const QString blocks = pemBlocks(text); !blocks.isEmpty())
        return FileText::tr("PEM: %1; %2").arg(blocks, size);
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isObject()) {
        const auto keys = int(json.object().size());
        return (keys == 1 ? FileText::tr("JSON with 1 key, %1")
                          : FileText::tr("JSON with %n keys, %1", nullptr, keys))
            .arg(size);
    }
    const auto lines = int(text.count(u'\n')) + 1;
    return (lines == 1 ? FileText::tr("1 line, %1") : FileText::tr("%n lines, %1", nullptr, lines)).arg(size);
}

} // namespace attache
