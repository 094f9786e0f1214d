// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include "cli/terminal.h"
#include "core/displaywidth.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace attache
{
namespace
{

QStringList linesOf(const QString &cell)
{
    return printable(cell).split(QLatin1Char('\n'));
}

QString padded(const QString &text, int width)
{
    return QStringLiteral(" %1%2 ").arg(text, QString(width - displayWidth(text), QLatin1Char(' ')));
}

using Widths = QList<int>;

Widths widthsOf(const Table &table)
{
    Widths widths(table.header.size(), 0);
    const auto widen = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            for (const QString &line : linesOf(row.value(i)))
                widths[i] = std::max(widths[i], displayWidth(line));
    };
    widen(table.header);
    for (const QStringList &row : table.rows)
        widen(row);
    const int inner = std::accumulate(widths.begin(), widths.end(), 0) + 3 * int(widths.size() - 1);
    widths.last() += std::max(0, displayWidth(printable(table.title)) - inner);
    return widths;
}

QString rule(const Widths &widths, const char *left, const char *between, const char *right)
{
    QStringList parts;
    for (const int width : widths)
        parts += QString(width + 2, QChar(0x2500));
    return QString::fromUtf8(left) + parts.join(QString::fromUtf8(between)) + QString::fromUtf8(right) +
           QLatin1Char('\n');
}

QString rowText(const Widths &widths, const QStringList &row)
{
    qsizetype height = 1;
    QList<QStringList> cells;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        cells += linesOf(row.value(i));
        height = std::max(height, cells.last().size());
    }
    const QString bar = QStringLiteral("│");
    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        QStringList parts;
        for (qsizetype i = 0; i < widths.size(); ++i)
            parts += padded(cells[i].value(line), widths[i]);
        text += bar + parts.join(bar) + bar + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString Table::text() const
{
    const Widths widths = widthsOf(*this);
    QString text;
    if (title.isEmpty()) {
        text += rule(widths, "┌", "┬", "┐");
    } else {
        const int inner = std::accumulate(widths.begin(), widths.end(), 0) + 3 * int(widths.size() - 1);
        text += rule({inner}, "┌", "", "┐") + rowText({inner}, {title}) + rule(widths, "├", "┬", "┤");
    }
    text += rowText(widths, header);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0 || ruled)
            text += rule(widths, "├", "┼", "┤");
        text += rowText(widths, rows[i]);
    }
    return text + rule(widths, "└", "┴", "┘");
}

namespace
{

/// A certificate, say, would make a table of its own in a cell: its first line tells what it is.
QString foldedText(const QString &text)
{
    const QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    return lines.size() == 1 ? text : QStringLiteral("%1 (%2 lines)").arg(lines.first()).arg(lines.size());
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return foldedText(value.toString());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

QString configText(const QJsonObject &config)
{
    QStringList lines;
    for (auto it = config.begin(); it != config.end(); ++it)
        lines += QStringLiteral("%1: %2").arg(it.key(), valueText(it.value()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace attache
