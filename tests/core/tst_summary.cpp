// SPDX-License-Identifier: Apache-2.0
#include "core/summary.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace attache;

using Unit = SummaryLimit::Unit;

Q_DECLARE_METATYPE(attache::SummaryFormat)
Q_DECLARE_METATYPE(attache::SummaryLimit::Unit)

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleSaysHowTheRunWent_data();
    void titleSaysHowTheRunWent();
    void titleIsOneShortLine();

    void saysEverythingThatMatters_data() { formats(); }

    void saysEverythingThatMatters();
    void violationsComeFirst();

    void builtInAnnotationsAreCountedOnly_data() { formats(); }

    void builtInAnnotationsAreCountedOnly();

    void valuesThatNobodyReadsAreCut_data() { formats(); }

    void valuesThatNobodyReadsAreCut();
    void textIsAFrameOfAtMostHundredColumns_data();
    void textIsAFrameOfAtMostHundredColumns();
    void digestsStayOnOneLine();

    void markdownTablesAreTables_data() { nastyValues(); }

    void markdownTablesAreTables();

    void htmlIsWellFormed_data() { nastyValues(); }

    void htmlIsWellFormed();

    void controlsAndTurnsDoNotComeThrough_data() { formats(); }

    void controlsAndTurnsDoNotComeThrough();
    void isCutAtARow_data();
    void isCutAtARow();

    void keepsToTheSmallestLimits_data() { formats(); }

    void keepsToTheSmallestLimits();

    void megabytesOfAnnotationsCostNothing_data() { formats(); }

    void megabytesOfAnnotationsCostNothing();

    void anEmptyAttestationHasASummaryToo_data() { formats(); }

    void anEmptyAttestationHasASummaryToo();

private:
    static void formats()
    {
        QTest::addColumn<SummaryFormat>("format");
        QTest::newRow("text") << SummaryFormat::Text;
        QTest::newRow("Markdown") << SummaryFormat::Markdown;
        QTest::newRow("HTML") << SummaryFormat::Html;
    }

    static void nastyValues()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("pipes") << QStringLiteral("a|b||c\\|d\\\\|");
        QTest::newRow("back-ticks") << QStringLiteral("`a` ``` b ~~~ c");
        QTest::newRow("HTML") << QStringLiteral("<img src=x onerror='alert(1)'>&lt;\"&amp;</td></table>");
        QTest::newRow("emphasis") << QStringLiteral("*a* _b_ **c** # d > e [f](javascript:x) ![g](h)");
        QTest::newRow("line ends") << QStringLiteral("one\r\ntwo\u2028three\n\n| --- |\nfour");
        QTest::newRow("right to left") << QStringLiteral("שלום עולם");
        QTest::newRow("wide") << QString(200, QChar(0x6F22));
        QTest::newRow("combining") << QStringLiteral("e\u0301\u0302\u0303") + QString(300, QChar(0x0301));
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(60);
        QTest::newRow("100 kB") << QString(100'000, QLatin1Char('x'));
        QTest::newRow("address") << QStringLiteral("see https://example.com/?a=b:c");
        QTest::newRow("percent") << QStringLiteral("%1 %2 %n 100%");
    }

    /// A run with something of everything.
    static Attestation attestation()
    {
        Attestation a;
        a.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
        a.run.workflowName = QStringLiteral("build-api");
        a.run.project = QStringLiteral("shop");
        a.run.projectVersion = QStringLiteral("v1.2.3");
        a.run.organization = QStringLiteral("acme");
        a.run.runId = QStringLiteral("a17ca216-29b6-4107-b3fc-9256f7af2fe6");
        a.run.runnerType = QStringLiteral("GITHUB_ACTION");
        a.run.runnerUrl = QStringLiteral("https://ci.example.com/runs/42");
        a.run.startedAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
        a.run.finishedAt = a.run.startedAt.addSecs(65);
        a.run.annotations = {{QStringLiteral("branch"), QStringLiteral("main")}};
        a.run.environment = {{QStringLiteral("OWNER"), QStringLiteral("john")},
                             {QStringLiteral("REGION"), QStringLiteral("eu-1")}};
        a.policy = {PolicyStatus::Verdict::Blocked, 4, 2, 1, 2, {}};
        a.policy.evaluations = {
            {QStringLiteral("is-signed"), QString(), false, {}, {}},
            {QStringLiteral("has-licence"), QString(), true, {QStringLiteral("no SBOM given")}, {}},
            {QStringLiteral("no-critical-cve"),
             QStringLiteral("sbom"),
             false,
             {},
             {QStringLiteral("openssl 1.0: CVE-2026-1"), QStringLiteral("zlib 1.1: CVE-2026-2")}}};
        a.materials = {material(QStringLiteral("sbom"))};
        a.refused = {{QStringLiteral("broken"), QStringLiteral("SARIF"), QStringLiteral("it has no digest")}};
        a.subjects = {{QStringLiteral("git.head"),
                       {{QStringLiteral("sha1"), QString(40, QLatin1Char('c'))}},
                       {{QStringLiteral("message"), QStringLiteral("Mend the door\n\nIt squeaked.")}}}};
        return a;
    }

    static Material material(const QString &name)
    {
        Material m;
        m.name = name;
        m.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
        m.filename = name + QStringLiteral(".cdx.json");
        m.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('b'));
        m.annotations = {{QStringLiteral("chainloop.material.name"), name},
                         {QStringLiteral("chainloop.material.type"), m.type},
                         {QStringLiteral("component"), QStringLiteral("nginx")}};
        return m;
    }

    static Attestation withMaterials(int count)
    {
        Attestation a = attestation();
        a.materials.clear();
        for (int i = 0; i < count; ++i)
            a.materials.push_back(material(QStringLiteral("material-%1").arg(i)));
        return a;
    }

    static Workflow workflow()
    {
        Workflow w;
        w.name = QStringLiteral("build-api");
        w.project = QStringLiteral("shop");
        return w;
    }

    static SignatureState signature()
    {
        SignatureState s;
        s.state = SignatureState::State::Valid;
        s.trusted = true;
        s.reason = QStringLiteral("signed by release key");
        return s;
    }

    static QString summary(const Attestation &a, SummaryFormat format, SummaryLimit limit = {})
    {
        return summaryOf(a, workflow(), signature(), format, limit);
    }
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

void TestSummary::titleSaysHowTheRunWent_data()
{
    QTest::addColumn<PolicyStatus>("policy");
    QTest::addColumn<int>("materials");
    QTest::addColumn<QString>("title");
    using Verdict = PolicyStatus::Verdict;
    QTest::newRow("no policies") << PolicyStatus{} << 3
                                 << QStringLiteral("build-api: run succeeded, 3 materials");
    QTest::newRow("one material") << PolicyStatus{Verdict::Passed, 1, 0, 0, 1, {}} << 1
                                  << QStringLiteral("build-api: run succeeded, 1 material");
    QTest::newRow("violations") << PolicyStatus{Verdict::Warning, 3, 2, 0, 1, {}} << 3
                                << QStringLiteral(
                                       "build-api: run succeeded, 3 materials, 2 policy violations");
    QTest::newRow("blocked") << PolicyStatus{Verdict::Blocked, 1, 1, 0, 0, {}} << 0
                             << QStringLiteral(
                                    "build-api: run succeeded, 0 materials, 1 policy violation (blocked)");
}

void TestSummary::titleSaysHowTheRunWent()
{
    QFETCH(PolicyStatus, policy);
    QFETCH(int, materials);
    Attestation a = withMaterials(materials);
    a.policy = policy;
    QTEST(summaryTitle(a, workflow()), "title");
}

void TestSummary::titleIsOneShortLine()
{
    Workflow w;
    w.name = QStringLiteral("a\r\nBcc: x\u202Etxt ") + QStringLiteral("👩‍👧").repeated(500);
    const QString title = summaryTitle(attestation(), w);
    QVERIFY(title.size() <= 200);
    QVERIFY(title.startsWith(QStringLiteral("a Bcc: xtxt ")));
    QVERIFY(title.contains(QStringLiteral("2 policy violations")));
    QVERIFY(title.isValidUtf16());
    w.name.clear();
    QVERIFY(summaryTitle(attestation(), w).startsWith(QStringLiteral("build-api: ")));
}

void TestSummary::saysEverythingThatMatters()
{
    QFETCH(SummaryFormat, format);
    QString text = summary(attestation(), format);
    text.remove(QLatin1Char('\\'));
    for (const char *fact : {"build-api",
                             "shop v1.2.3",
                             "acme",
                             "a17ca216-29b6-4107-b3fc-9256f7af2fe6",
                             "success",
                             "GITHUB_ACTION",
                             "https://ci.example.com/runs/42",
                             "2026-01-02 03:04:05 UTC",
                             "1 min 5 s",
                             "valid, trusted: signed by release key",
                             "blocked (2 violations, 1 skipped, 2 of 4 passed)",
                             "about sbom",
                             "openssl 1.0: CVE-2026-1",
                             "skipped: no SBOM given",
                             "SBOM_CYCLONEDX_JSON",
                             "sbom.cdx.json",
                             "component: nginx",
                             "it has no digest",
                             "branch",
                             "main",
                             "OWNER",
                             "eu-1",
                             "Mend the door",
                             "cccccccccccc"})
        QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    QVERIFY(!text.contains(QStringLiteral("It squeaked")));
    QVERIFY(!text.contains(QStringLiteral("… ")));
}

void TestSummary::violationsComeFirst()
{
    const QString text = summary(attestation(), SummaryFormat::Text);
    const qsizetype violated = text.indexOf(QStringLiteral("no-critical-cve"));
    const qsizetype skipped = text.indexOf(QStringLiteral("has-licence"));
    QVERIFY(violated > 0);
    QVERIFY(violated < skipped);
    QVERIFY(skipped < text.indexOf(QStringLiteral("sbom.cdx.json")));
    QVERIFY(!text.contains(QStringLiteral("is-signed"))); // it passed
}

void TestSummary::builtInAnnotationsAreCountedOnly()
{
    QFETCH(SummaryFormat, format);
    Attestation a = withMaterials(3);
    a.run.annotations.insert(QStringLiteral("chainloop.run.secretive"), QStringLiteral("value"));
    const QString text = summary(a, format);
    QVERIFY(text.contains(QStringLiteral("3 materials (6 built-in annotations not listed)")));
    QVERIFY(text.contains(QStringLiteral("Annotations (1 built-in annotation not listed)")));
    QVERIFY(!text.contains(QStringLiteral("chainloop.")));
}

void TestSummary::valuesThatNobodyReadsAreCut()
{
    QFETCH(SummaryFormat, format);
    Attestation a = attestation();
    a.run.environment = {{QStringLiteral("BIG"), QString(100'000, QLatin1Char('x'))},
                         {QStringLiteral("TALL"), QStringLiteral("y\n").repeated(100)},
                         {QString(5000, QLatin1Char('N')), QStringLiteral("z")}};
    for (int i = 0; i < 50; ++i)
        a.materials.front().annotations.insert(QStringLiteral("note-%1").arg(i), QStringLiteral("n"));
    const QString text = summary(a, format);
    QVERIFY(text.size() < 20'000);
    QVERIFY(text.count(QChar(0x2026)) >= 4);
    QVERIFY(text.contains(QStringLiteral("… 43 more annotations")));
}

void TestSummary::textIsAFrameOfAtMostHundredColumns_data()
{
    nastyValues();
    QTest::newRow("short") << QStringLiteral("x");
    QTest::newRow("empty") << QString();
}

void TestSummary::textIsAFrameOfAtMostHundredColumns()
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

void TestSummary::digestsStayOnOneLine()
{
    const QString text = summary(attestation(), SummaryFormat::Text);
    QVERIFY(text.contains(QStringLiteral("sha256:") + QString(64, QLatin1Char('b'))));
}

void TestSummary::markdownTablesAreTables()
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

void TestSummary::htmlIsWellFormed()
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

void TestSummary::controlsAndTurnsDoNotComeThrough()
{
    QFETCH(SummaryFormat, format);
    Attestation a = attestation();
    a.run.environment = {
        {QStringLiteral("NASTY"), QStringLiteral("a\x1b[31mb\x07\u0085\u202Egpj.exe\u2066\u200F\uFEFFz")},
        {QStringLiteral("HALF"), QStringLiteral("q") + QChar(0xD83D)}};
    QString text = summary(a, format);
    for (const char32_t c : text.toUcs4())
        QVERIFY2(c == U'\n' || (QChar::category(c) != QChar::Other_Control &&
                                QChar::category(c) != QChar::Other_Format),
                 qPrintable(QString::number(c, 16)));
    text.remove(QLatin1Char('\\'));
    QVERIFY(text.contains(QStringLiteral("a [31mb  gpj.exez")) ||
            text.contains(QStringLiteral("a [31mb gpj.exez")));
    QVERIFY(text.isValidUtf16());
}

void TestSummary::isCutAtARow_data()
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

void TestSummary::isCutAtARow()
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

void TestSummary::keepsToTheSmallestLimits()
{
    QFETCH(SummaryFormat, format);
    Attestation a = withMaterials(20);
    Workflow w;
    w.name = QStringLiteral("<漢🎉&>");
    for (const Unit unit : {Unit::Bytes, Unit::Utf16, Unit::CodePoints}) {
        for (int size = 1; size < 600; size += 3) {
            const QString text = summaryOf(a, w, signature(), format, {size, unit});
            QVERIFY(sizeIn(text, unit) <= size);
            QVERIFY(text.isValidUtf16());
            QVERIFY(size < 20 || !text.isEmpty());
            static const QRegularExpression halfEntity(QStringLiteral("&[a-z#0-9]*(…|$)"));
            QVERIFY(format != SummaryFormat::Html || !halfEntity.match(text).hasMatch());
        }
    }
}

void TestSummary::megabytesOfAnnotationsCostNothing()
{
    QFETCH(SummaryFormat, format);
    Attestation a = withMaterials(29);
    const QString mebibyte(1024 * 1024, QLatin1Char('s'));
    for (Material &m : a.materials) {
        m.annotations.insert(QStringLiteral("chainloop.material.signature"), mebibyte);
        m.annotations.insert(QStringLiteral("signature"), mebibyte);
    }
    QElapsedTimer timer;
    timer.start();
    const QString text = summary(a, format);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(text.size() < 60'000);
}

void TestSummary::anEmptyAttestationHasASummaryToo()
{
    QFETCH(SummaryFormat, format);
    const QString text = summaryOf({}, {}, {}, format);
    QVERIFY(text.contains(QStringLiteral("no policies applied")));
    QVERIFY(text.contains(QStringLiteral("unsigned")));
    QCOMPARE(summaryTitle({}, {}), QStringLiteral("run succeeded, 0 materials"));
}

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
