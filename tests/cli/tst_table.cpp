// SPDX-License-Identifier: Apache-2.0
#include "capturedterminal.h"
#include "cli/session.h"
#include "cli/since.h"
#include "cli/table.h"
#include "cli/terminal.h"
#include "core/displaywidth.h"

#include <QJsonArray>
#include <QtTest>

using namespace attache;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsDrawnAroundRows();
    void aTitleHasARowOfItsOwn();
    void aLongTitleWidensTheTable();
    void widthIsThatOfTheTerminal_data();
    void widthIsThatOfTheTerminal();
    void controlCharactersDoNotReachTheTerminal();
    void norDoTheyInJson();
    void configurationIsALineForEachKey();
    void sinceIsATimeOrHowLongAgo_data();
    void sinceIsATimeOrHowLongAgo();
};

void TableTest::aFrameIsDrawnAroundRows()
{
    Table table;
    table.header = {QStringLiteral("ID"), QStringLiteral("CONFIG")};
    table.rows = {{QStringLiteral("a"), QStringLiteral("one: 1\ntwo: 2")},
                  {QStringLiteral("bcd"), QString()}};
    QCOMPARE(table.text(), QStringLiteral("┌─────┬────────┐\n"
                                          "│ ID  │ CONFIG │\n"
                                          "├─────┼────────┤\n"
                                          "│ a   │ one: 1 │\n"
                                          "│     │ two: 2 │\n"
                                          "├─────┼────────┤\n"
                                          "│ bcd │        │\n"
                                          "└─────┴────────┘\n"));
}

void TableTest::aTitleHasARowOfItsOwn()
{
    Table table;
    table.title = QStringLiteral("Inputs");
    table.ruled = false;
    table.header = {QStringLiteral("FIELD"), QStringLiteral("TYPE")};
    table.rows = {{QStringLiteral("a"), QStringLiteral("string")},
                  {QStringLiteral("b"), QStringLiteral("string")}};
    QCOMPARE(table.text(), QStringLiteral("┌────────────────┐\n"
                                          "│ Inputs         │\n"
                                          "├───────┬────────┤\n"
                                          "│ FIELD │ TYPE   │\n"
                                          "├───────┼────────┤\n"
                                          "│ a     │ string │\n"
                                          "│ b     │ string │\n"
                                          "└───────┴────────┘\n"));
}

void TableTest::aLongTitleWidensTheTable()
{
    Table table;
    table.title = QStringLiteral("Registration inputs");
    table.header = {QStringLiteral("A"), QStringLiteral("B")};
    QCOMPARE(table.text(), QStringLiteral("┌─────────────────────┐\n"
                                          "│ Registration inputs │\n"
                                          "├───┬─────────────────┤\n"
                                          "│ A │ B               │\n"
                                          "└───┴─────────────────┘\n"));
}

void TableTest::widthIsThatOfTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << QStringLiteral("abc") << 3;
    QTest::newRow("umlaut") << QStringLiteral("ü") << 1;
    QTest::newRow("combining") << QStringLiteral("u\u0308") << 1;
    QTest::newRow("chinese") << QStringLiteral("証明") << 4;
    QTest::newRow("hangul") << QStringLiteral("한글") << 4;
    QTest::newRow("full width") << QStringLiteral("ＡＢ") << 4;
    QTest::newRow("emoji") << QStringLiteral("🚀") << 2;
    QTest::newRow("zero width joiner") << QStringLiteral("a\u200Db") << 2;
}

void TableTest::widthIsThatOfTheTerminal()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TableTest::controlCharactersDoNotReachTheTerminal()
{
    Table table;
    table.header = {QStringLiteral("A")};
    table.rows = {{QStringLiteral("\x1b[31mred\x07\r")}};
    const QString text = table.text();
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(7)) && !text.contains(QLatin1Char('\r')));
    QVERIFY(text.contains(QLatin1String("red")));
    QCOMPARE(printable(QStringLiteral("a\nb\tc")), QStringLiteral("a\nb c"));
}

void TableTest::norDoTheyInJson()
{
    const QString name = QStringLiteral("red\u001b[31m, red\u009b31m, \u007f, ü");
    CapturedTerminal terminal;
    Session session(terminal, Session::Format::Json);
    session.print(QJsonObject{{QStringLiteral("name"), name}});
    for (const QChar c : std::as_const(terminal.output))
        QVERIFY(c.category() != QChar::Other_Control || c == QLatin1Char('\n'));
    QVERIFY(terminal.output.contains(QStringLiteral("ü")));
    QCOMPARE(QJsonDocument::fromJson(terminal.output.toUtf8())[QLatin1String("name")].toString(), name);
}

void TableTest::configurationIsALineForEachKey()
{
    QCOMPARE(configText({{QStringLiteral("b"), QStringLiteral("x")},
                         {QStringLiteral("a"), true},
                         {QStringLiteral("c"), QJsonArray{1, 2}}}),
             QStringLiteral("a: true\nb: x\nc: [1,2]"));
    QCOMPARE(configText({{QStringLiteral("ca"), QStringLiteral("-----BEGIN CERTIFICATE-----\nMII\n")}}),
             QStringLiteral("ca: -----BEGIN CERTIFICATE----- (2 lines)"));
}

void TableTest::sinceIsATimeOrHowLongAgo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    QTest::newRow("hours") << QStringLiteral("2h") << QStringLiteral("2026-01-31T10:00:00Z");
    QTest::newRow("days") << QStringLiteral("3d") << QStringLiteral("2026-01-28T12:00:00Z");
    QTest::newRow("UTC") << QStringLiteral("2026-01-30T00:00:00Z") << QStringLiteral("2026-01-30T00:00:00Z");
    QTest::newRow("offset") << QStringLiteral("2026-01-30T01:00:00+02:00")
                            << QStringLiteral("2026-01-29T23:00:00Z");
    QTest::newRow("no zone") << QStringLiteral("2026-01-30T00:00:00") << QString();
    QTest::newRow("no unit") << QStringLiteral("2") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday") << QString();
}

void TableTest::sinceIsATimeOrHowLongAgo()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    const auto now = QDateTime::fromString(QStringLiteral("2026-01-31T12:00:00Z"), Qt::ISODate);
    const std::optional<QDateTime> since = sinceTime(text, now);
    QCOMPARE(since.has_value(), !time.isEmpty());
    if (since)
        QCOMPARE(*since, QDateTime::fromString(time, Qt::ISODate));
}

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
