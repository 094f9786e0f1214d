// SPDX-License-Identifier: Apache-2.0
#include "core/displaywidth.h"
#include "core/summary_writer.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace attache
{

namespace
{

// Columns. The frame takes seven, which makes 100; a sha256 digest with its prefix fits the value on one
// line.
constexpr int widestName = 22;
constexpr int widestValue = 71;

/// Where a line of at most `width` columns ends that begins at `from`: after a space or a separator if there
/// is one in its second half, or else between two characters as people see them.
qsizetype endOfLine(const QString &text, qsizetype from, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(from);
    int used = 0;
    qsizetype end = from;
    qsizetype good = -1;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        used += displayWidth(text.mid(end, next - end));
        if (used > width && end > from)
            return good > 0 ? good : end;
        end = next;
        if (used > width / 2 && QStringView(u" /,;:&?-_").contains(text[end - 1]))
            good = end;
    }
    return text.size();
}

QStringList wrapped(const QString &line, int width)
{
    QStringList lines;
    qsizetype from = 0;
    do {
        const qsizetype end = endOfLine(line, from, width);
        lines += line.mid(from, end - from).trimmed();
        from = end;
    } while (from < line.size());
    return lines;
}

QStringList wrapped(const QStringList &lines, int width)
{
    QStringList all;
    for (const QString &line : lines)
        all += wrapped(line, width);
    return all;
}

/// Writing from right to left is kept to its cell: it would take the frame along.
QString isolated(const QString &text)
{
    const auto characters = text.toUcs4();
    const auto turns = [](char32_t c) {
        return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL;
    };
    if (std::none_of(characters.begin(), characters.end(), turns))
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate … pop directional isolate
}

QString padded(const QString &text, int width)
{
    const int missing = std::max(0, width - displayWidth(text));
    return QStringLiteral(" %1%2 ").arg(isolated(text), QString(missing, QLatin1Char(' ')));
}

class TextWriter : public SummaryWriter
{
public:
    explicit TextWriter(const std::vector<SummaryTable> &tables)
    {
        for (const SummaryTable &table : tables) {
            widen(m_value, {table.title}, widestValue);
            for (const SummaryRow &row : table.rows) {
                widen(m_name, {row.name}, widestName);
                widen(m_value, row.lines, widestValue);
            }
        }
    }

    QString opening(const SummaryTable &table) const override
    {
        const int inner = m_name + m_value + 3;
        QString text = QStringLiteral("┌%1┐\n").arg(bar(inner));
        for (const QString &line : wrapped(table.title, inner))
            text += QStringLiteral("│%1│\n").arg(padded(line, inner));
        return text + rule("├", "┬", "┤");
    }

    QString row(const SummaryTable &table, qsizetype at) const override
    {
        const SummaryRow &row = table.rows[std::size_t(at)];
        const QStringList name = wrapped(row.name, m_name);
        const QStringList value = wrapped(row.lines, m_value);
        QString text = table.ruled && at > 0 ? rule("├", "┼", "┤") : QString();
        for (qsizetype line = 0; line < std::max(name.size(), value.size()); ++line)
            text += QStringLiteral("│%1│%2│\n")
                        .arg(padded(name.value(line), m_name), padded(value.value(line), m_value));
        return text;
    }

    QString closing() const override { return rule("└", "┴", "┘"); }

    QString note(const QString &text) const override { return text + QLatin1Char('\n'); }

    QString escaped(const QString &text) const override { return text; }

private:
    static void widen(int &width, const QStringList &lines, int widest)
    {
        for (const QString &line : lines)
            width = std::max(width, std::min(displayWidth(line), widest));
    }

    static QString bar(int width) { return QString(width + 2, QChar(0x2500)); }

    QString rule(const char *left, const char *between, const char *right) const
    {
        return QString::fromUtf8(left) + bar(m_name) + QString::fromUtf8(between) + bar(m_value) +
               QString::fromUtf8(right) + QLatin1Char('\n');
    }

    int m_name = 2; ///< columns: room for one wide character
    int m_value = 2;
};

} // namespace

std::unique_ptr<SummaryWriter> textSummary(const std::vector<SummaryTable> &tables)
{
    return std::make_unique<TextWriter>(tables);
}

} // namespace attache
