// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include "cli/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace attache
{
namespace
{

struct Range {
    char32_t first, last;
};

// East Asian Width W and F (UAX #11), with the emoji blocks taken whole.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18DFF}, {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F90C, 0x1FAFF},
    {0x20000, 0x3FFFD}};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(std::begin(wideRanges), std::end(wideRanges),
                                    [c](const Range &range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

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

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString configText(const QJsonObject &config)
{
    QStringList lines;
    for (auto it = config.begin(); it != config.end(); ++it) {
        const QByteArray list = QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
        lines += QStringLiteral("%1: %2").arg(
            it.key(),
            it.value().isString() ? it.value().toString() : QString::fromUtf8(list.mid(1, list.size() - 2)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace attache
