// SPDX-License-Identifier: Apache-2.0
#include "summaries.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace attache;
using namespace attache::testing;

using Unit = SummaryLimit::Unit;

class TestSummaryLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsAFrameOfAtMostHundredColumns_data();
    void textIsAFrameOfAtMostHundredColumns();
    void digestsStayOnOneLine();

    void markdownTablesAreTables_data() { nastyValues(); }

    void markdownTablesAreTables();

    void htmlIsWellFormed_data() { nastyValues(); }

    void htmlIsWellFormed();
    void isCutAtARow_data();
    void isCutAtARow();

    void keepsToTheSmallestLimits_data() { formats(); }

    void keepsToTheSmallestLimits();
};

namespace
{

/// The cells of a row of a table, by the rules of GitHub-flavoured Markdown: a pipe separates unless a
/// backslash is before it.
QStringList markdownCells(const QString &line)
{
    QStringList cells{QString()};
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        if (line[i] == QLatin1Char('\\'))
            cells.last() += line.mid(i++, 2);
        else if (line[i] == QLatin1Char('|'))
            cells += QString();
        else
            cells.last() += line[i];
    }
    return cells;
}

/// What a reader of Markdown sees, or "" where something in it would be markup.
QString markdownText(QString cell)
{
    cell.replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == QLatin1Char('\\'))
            text += cell.mid(++i, 1);
        else if (QStringLiteral("`*_<>[]&#").contains(cell[i]))
            return {};
        else
            text += cell[i];
    }
    return text.trimmed();
}

/// Columns, counted independently: the ideographs and the emoji of the fixtures are wide.
int columns(const QString &line)
{
    int count = 0;
    for (const char32_t c : line.toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Other_Format)
            continue;
        count += (c >= 0x4E00 && c <= 0x9FFF) || c >= 0x1F300 ? 2 : 1;
    }
    return count;
}

/// What the table row that begins with `name` shows of `value`, as far as it was not cut.
QString shown(const QString &value)
{
    QString text = value;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QChar(0x2028), QLatin1Char('\n'));
    text.replace(QRegularExpression(QStringLiteral("\n+")), QStringLiteral("\n"));
    return text;
}

qsizetype sizeIn(const QString &text, Unit unit)
{
    return unit == Unit::Bytes ? text.toUtf8().size()
                               : (unit == Unit::Utf16 ? text.size() : text.toUcs4().size());
}

} // namespace

void TestSummaryLayout::textIsAFrameOfAtMostHundredColumns_data()
{
    nastyValues();
    QTest::newRow("short") << QStringLiteral("x");
    QTest::newRow("empty") << QString();
}

void TestSummaryLayout::textIsAFrameOfAtMostHundredColumns()
{
    QFETCH(QString, value);
    Attestation a = attestation();
    a.run.environment = {{value, value}};
    a.materials.front().name = value;
    a.materials.front().annotations.insert(value, value);
    a.policy.evaluations.back().violations = {value};
    const QStringList lines = summary(a, SummaryFormat::Text).split(QLatin1Char('\n'));
    const int width = columns(lines.first());
    QVERIFY(width <= 100);
    for (const QString &line : lines) {
        if (line.isEmpty() && &line == &lines.last())
            continue;
        QVERIFY2(columns(line) == width, qPrintable(line));
        QVERIFY(QStringLiteral("┌│├└").contains(line.front()));
        QVERIFY(QStringLiteral("┐│┤┘").contains(line.back()));
    }
}

void TestSummaryLayout::digestsStayOnOneLine()
{
    const QString text = summary(attestation(), SummaryFormat::Text);
    QVERIFY(text.contains(QStringLiteral("sha256:") + QString(64, QLatin1Char('b'))));
}

void TestSummaryLayout::markdownTablesAreTables()
{
    QFETCH(QString, value);
    Attestation a = attestation();
    a.run.environment = {{QStringLiteral("NASTY"), value}};
    a.materials.front().name = value;
    const QStringList lines = summary(a, SummaryFormat::Markdown).split(QLatin1Char('\n'));
    int tables = 0;
    QString seen;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].isEmpty() || lines[i].startsWith(QLatin1String("### ")) ||
                lines[i].startsWith(QLatin1Char('|')));
        if (!lines[i].startsWith(QLatin1Char('|')))
            continue;
        if (lines[i] == QLatin1String("| --- | --- |")) {
            ++tables;
            QVERIFY(lines[i - 2].isEmpty()); // the header row before it begins the table
            continue;
        }
        const QStringList cells = markdownCells(lines[i]);
        QCOMPARE(cells.size(), 2);
        if (markdownText(cells[0]) == QLatin1String("NASTY"))
            seen = markdownText(cells[1]);
    }
    QCOMPARE(tables, 6);
    QVERIFY(!lines.join(QLatin1Char('\n')).contains(QStringLiteral("https://"))); // nothing to follow
    QVERIFY(!seen.isEmpty());
    if (value.size() <= 240)
        QCOMPARE(seen, shown(value));
    else
        QVERIFY(seen.endsWith(QChar(0x2026)));
}

void TestSummaryLayout::htmlIsWellFormed()
{
    QFETCH(QString, value);
    Attestation a = attestation();
    a.run.environment = {{QStringLiteral("NASTY"), value}};
    a.policy.evaluations.back().violations = {value};
    QString html = summary(a, SummaryFormat::Html);
    QVERIFY(!html.contains(QStringLiteral("<img")));
    html.replace(QStringLiteral("<br>"), QStringLiteral("<br/>"));
    QXmlStreamReader reader(html);
    QStringList cells;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("td"))
            cells += QString();
        else if (reader.isStartElement() && reader.name() == QLatin1String("br"))
            cells.last() += QLatin1Char('\n');
        else if (reader.isCharacters() && !cells.isEmpty() && !reader.isWhitespace())
            cells.last() += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QString seen = cells.value(cells.indexOf(QStringLiteral("NASTY")) + 1);
    if (value.size() <= 240)
        QCOMPARE(seen, shown(value));
    else
        QVERIFY(seen.endsWith(QChar(0x2026)));
}

void TestSummaryLayout::isCutAtARow_data()
{
    QTest::addColumn<SummaryFormat>("format");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<int>("size");
    const QList<std::pair<const char *, SummaryFormat>> all{
        {"text", SummaryFormat::Text}, {"Markdown", SummaryFormat::Markdown}, {"HTML", SummaryFormat::Html}};
    const QList<std::pair<const char *, Unit>> units{
        {"bytes", Unit::Bytes}, {"UTF-16", Unit::Utf16}, {"code points", Unit::CodePoints}};
    for (const auto &[formatName, format] : all)
        for (const auto &[unitName, unit] : units)
            for (const int size : {1500, 3000, 4000, 9999, 20'000})
                QTest::addRow("%s, %d %s", formatName, size, unitName) << format << unit << size;
}

void TestSummaryLayout::isCutAtARow()
{
    QFETCH(SummaryFormat, format);
    QFETCH(Unit, unit);
    QFETCH(int, size);
    Attestation a = withMaterials(200);
    for (Material &m : a.materials)
        m.annotations.insert(QStringLiteral("k"), QStringLiteral("🎉漢<é>&"));
    const QString whole = summary(a, format);
    const QString text = summary(a, format, {size, unit});
    QVERIFY(sizeIn(text, unit) <= size);
    QVERIFY(sizeIn(whole, unit) > size);
    QVERIFY(text.isValidUtf16());
    QVERIFY(text.contains(QStringLiteral("… 2 more environment variables")));
    static const QRegularExpression more(QStringLiteral("… (\\d+) more materials"));
    const int left = more.match(text).captured(1).toInt();
    const int rows = int(text.count(QStringLiteral("material\\-")) + text.count(QStringLiteral("material-")));
    QCOMPARE(rows / 2 + left, 200);                           // each is named with its file
    QVERIFY(size < 3000 || sizeIn(text, unit) > size - 1600); // no row would have fitted
    if (format == SummaryFormat::Text)
        QCOMPARE(text.count(QStringLiteral("┌")), text.count(QStringLiteral("└")));
    if (format == SummaryFormat::Html)
        QCOMPARE(text.count(QStringLiteral("<td")), text.count(QStringLiteral("</td>")));
}

void TestSummaryLayout::keepsToTheSmallestLimits()
{
    QFETCH(SummaryFormat, format);
    Attestation a = withMaterials(20);
    Workflow w;
    w.name = QStringLiteral("<漢🎉&>");
    for (const Unit unit : {Unit::Bytes, Unit::Utf16, Unit::CodePoints}) {
        for (int size = 1; size < 600; size += size < 60 ? 1 : 13) {
            const QString text = summaryOf(a, w, signature(), format, {size, unit});
            QVERIFY(sizeIn(text, unit) <= size);
            QVERIFY(text.isValidUtf16());
            QVERIFY(size < 20 || !text.isEmpty());
            static const QRegularExpression halfEntity(QStringLiteral("&[a-z#0-9]*(…|$)"));
            QVERIFY(format != SummaryFormat::Html || !halfEntity.match(text).hasMatch());
        }
    }
}

QTEST_APPLESS_MAIN(TestSummaryLayout)
#include "tst_summarylayout.moc"
