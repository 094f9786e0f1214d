// SPDX-License-Identifier: Apache-2.0
#include "summaries.h"

#include <QElapsedTimer>

using namespace attache;
using namespace attache::testing;

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

    void controlsAndTurnsDoNotComeThrough_data() { formats(); }

    void controlsAndTurnsDoNotComeThrough();

    void megabytesOfAnnotationsCostNothing_data() { formats(); }

    void megabytesOfAnnotationsCostNothing();

    void anEmptyAttestationHasASummaryToo_data() { formats(); }

    void anEmptyAttestationHasASummaryToo();
};

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
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
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
