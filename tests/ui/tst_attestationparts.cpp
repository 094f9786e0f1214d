// SPDX-License-Identifier: Apache-2.0
#include "ui/models/componentmodel.h"
#include "ui/pages/attestations/attestationcontents.h"
#include "ui/pages/attestations/bytesview.h"
#include "ui/pages/attestations/jsonpanel.h"
#include "ui/pages/attestations/jsontree.h"
#include "ui/pages/attestations/policylist.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

/// The pieces that an attestation and its materials are shown with.
class TestAttestationParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violationsStandFirstWithWhatToDo();
    void noMoreViolationsAreLaidOutThanOneReads();
    void aFileIsNamedByTheLastPartOfAPath_data();
    void aFileIsNamedByTheLastPartOfAPath();
    void theJsonIsSearchedAndItsPathCopied();
    void aLargeDocumentIsSearchedInTurns();
    void noMoreIsOpenedThanOneCanLookThrough();
    void theEnvelopeAndTheBundleAreShownToo();
    void bytesAreTextOrADump();
    void componentsAreSearchedInAllTheirColumns_data();
    void componentsAreSearchedInAllTheirColumns();
};

void TestAttestationParts::violationsStandFirstWithWhatToDo()
{
    PolicyStatus status;
    status.violations = 2;
    status.passed = 1;
    PolicyEvaluation passed;
    passed.name = u"has-licences"_s;
    passed.material = u"a-first"_s;
    PolicyEvaluation violated;
    violated.name = u"no-high"_s;
    violated.material = u"scan"_s;
    violated.violations = {u"CVE-2026-1187 in libxml2"_s, u"CVE-2026-1188 in zlib"_s};
    violated.remedy = u"Update libxml2"_s;
    status.evaluations = {passed, violated};
    PolicyList list(status);
    const auto textsOf = [&list](const QString &name) {
        QStringList texts;
        for (const QLabel *label : list.findChildren<QLabel *>(name))
            texts.append(label->text());
        return texts;
    };
    QCOMPARE(textsOf(u"policyGroup"_s), (QStringList{u"scan"_s, u"a-first"_s}));
    QCOMPARE(textsOf(u"violation"_s), violated.violations);
    QCOMPARE(textsOf(u"remedy"_s), QStringList{u"What to do: Update libxml2"_s});
    QCOMPARE(policyWords(status), u"2 violations, 1 passed"_s);
}

void TestAttestationParts::noMoreViolationsAreLaidOutThanOneReads()
{
    PolicyStatus status;
    for (int number = 0; number < 2'000; ++number) {
        PolicyEvaluation violated;
        violated.name = u"policy"_s;
        violated.material = u"material-%1"_s.arg(number);
        violated.violations = {u"one"_s, u"another"_s};
        status.evaluations.push_back(violated);
    }
    const PolicyList list(status);
    const auto shown = list.findChildren<QLabel *>(u"violation"_s).size();
    QVERIFY2(shown >= 100 && shown <= 400, qPrintable(QString::number(shown)));
    const auto *more = list.findChild<QLabel *>(u"more"_s);
    QVERIFY(more);
    QVERIFY2(more->text().contains(QString::number(4'000 - shown)), qPrintable(more->text()));
}

void TestAttestationParts::aFileIsNamedByTheLastPartOfAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"sbom.cdx.json"_s << u"sbom.cdx.json"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("a folder") << u"out/"_s << u"material"_s;
    QTest::newRow("the folder above") << u"out/.."_s << u"material"_s;
    QTest::newRow("nothing") << QString() << u"material"_s;
    QTest::newRow("turned round") << u"report\u202Efdp.exe"_s << u"reportfdp.exe"_s;
    QTest::newRow("of two lines") << u"a\nb.txt"_s << u"ab.txt"_s;
}

void TestAttestationParts::aFileIsNamedByTheLastPartOfAPath()
{
    QFETCH(const QString, path);
    QTEST(plainFileName(path), "name");
}

void TestAttestationParts::theJsonIsSearchedAndItsPathCopied()
{
    JsonPanel panel(u"Contents"_s);
    panel.setDocument(QJsonObject{{u"a/b"_s, QJsonArray{1, QJsonObject{{u"Needle"_s, true}}}},
                                  {u"c"_s, u"a needle in hay"_s}});
    panel.resize(600, 400);
    panel.show();
    auto *field = panel.findChild<QLineEdit *>(u"jsonSearch"_s);
    field->setText(u"needle"_s);
    auto *matches = panel.findChild<QLabel *>(u"jsonMatches"_s);
    QTRY_COMPARE(matches->text(), u"1 of 2"_s);
    auto *pointer = panel.findChild<ElidedLabel *>(u"jsonPointer"_s);
    QCOMPARE(pointer->text(), u"/a~1b/1/Needle"_s);
    auto *tree = panel.findChild<JsonTree *>();
    QTest::keyClick(tree, Qt::Key_F3);
    QCOMPARE(matches->text(), u"2 of 2"_s);
    QCOMPARE(pointer->text(), u"/c"_s);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(pointer->text(), u"/a~1b/1/Needle"_s);
    QSignalSpy copied(&panel, &JsonPanel::copyRequested);
    QTest::mouseClick(panel.findChild<QPushButton *>(u"copyPointer"_s), Qt::LeftButton);
    QCOMPARE(copied.first().first().toString(), u"/a~1b/1/Needle"_s);
    field->setText(u"nothing of it"_s);
    QCOMPARE(matches->text(), u"Not found"_s);
}

void TestAttestationParts::theEnvelopeAndTheBundleAreShownToo()
{
    Attestation attestation;
    attestation.form = Attestation::Form::Bundle;
    attestation.statement = {{u"_type"_s, u"statement"_s}};
    attestation.envelope.payloadType = "application/vnd.in-toto+json";
    AttestationContents contents;
    contents.setAttestation(QStringLiteral("one"), attestation);
    auto *parts = contents.findChild<FilterChips *>();
    auto *tree = contents.findChild<JsonTree *>();
    QCOMPARE(tree->model()->index(0, 0).data().toString(), u"_type"_s);
    const auto choose = [parts](const QString &part) {
        parts->choose(part);
        Q_EMIT parts->chosenChanged(part);
    };
    choose(u"envelope"_s);
    QCOMPARE(tree->model()->index(1, 0).data().toString(), u"payloadType"_s);
    QSignalSpy wanted(&contents, &AttestationContents::bundleRequested);
    choose(u"bundle"_s);
    QVERIFY(!wanted.isEmpty());
    contents.setBundle(QJsonObject{{u"mediaType"_s, u"bundle"_s}});
    QCOMPARE(tree->model()->index(0, 0).data().toString(), u"mediaType"_s);
}

void TestAttestationParts::aLargeDocumentIsSearchedInTurns()
{
    QJsonArray values;
    for (int value = 0; value < 300'000; ++value)
        values.append(u"value %1"_s.arg(value));
    JsonSearch search;
    search.start(values, u"value 29999"_s);
    QVERIFY(!search.isDone()); // the window goes on meanwhile
    QTRY_VERIFY(search.isDone());
    QCOMPARE(search.matches().size(), 11u); // itself, and 299990 to 299999
    QCOMPARE(search.matches().front(), JsonPath{29999});
    search.start(values, u"value"_s);
    QTRY_VERIFY(search.isDone());
    QCOMPARE(search.matches().size(), JsonSearch::mostMatches);
}

void TestAttestationParts::noMoreIsOpenedThanOneCanLookThrough()
{
    QJsonObject small{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{1, 2}}}}};
    JsonTree tree(u"Contents"_s);
    tree.setDocument(small);
    QVERIFY(tree.expandMuch());
    QVERIFY(tree.isExpanded(tree.document().indexAt({0, 0})));
    QJsonArray many;
    for (int at = 0; at < 4000; ++at)
        many.append(small);
    tree.setDocument(many);
    QVERIFY(!tree.expandMuch());
}

void TestAttestationParts::bytesAreTextOrADump()
{
    QCOMPARE(asText("für später\n"), u"für später\n"_s);
    QVERIFY(asText("").isEmpty() && !asText("").isNull());
    QVERIFY(asText(QByteArray("a\0b", 3)).isNull());
    QVERIFY(asText("\xff\xfe").isNull());
    const QString dump = hexDump(QByteArray("PNG\r\n") + QByteArray(20, 'x'), 1);
    QCOMPARE(dump, u"00000000  50 4e 47 0d 0a 78 78 78 78 78 78 78 78 78 78 78  PNG..xxxxxxxxxxx"_s);
    QCOMPARE(hexDump(QByteArray(40, 'x'), 9).count(u'\n'), 2);
}

void TestAttestationParts::componentsAreSearchedInAllTheirColumns_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QString() << QStringList{u"left-pad"_s, u"zlib"_s};
    QTest::newRow("name") << u"PAD"_s << QStringList{u"left-pad"_s};
    QTest::newRow("version") << u"1.2"_s << QStringList{u"zlib"_s};
    QTest::newRow("licence") << u"mit"_s << QStringList{u"left-pad"_s};
    QTest::newRow("package URL") << u"pkg:deb/"_s << QStringList{u"zlib"_s};
    QTest::newRow("several words") << u"zlib pkg"_s << QStringList{u"zlib"_s};
    QTest::newRow("none") << u"zlib mit"_s << QStringList();
}

void TestAttestationParts::componentsAreSearchedInAllTheirColumns()
{
    QFETCH(QString, search);
    QFETCH(QStringList, names);
    auto sbom = std::make_shared<SbomSummary>();
    sbom->listed = {{u"left-pad"_s, u"3"_s, u"MIT"_s, u"pkg:npm/left-pad@3"_s},
                    {u"zlib"_s, u"1.2"_s, {}, u"pkg:deb/zlib1g@1.2"_s}};
    ComponentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSbom(sbom);
    for (int end = 1; end <= search.size(); ++end) // as it is typed
        model.setSearch(search.left(end));
    QStringList left;
    for (int row = 0; row < model.rowCount(); ++row)
        left.append(model.index(row, ComponentModel::Name).data().toString());
    QCOMPARE(left, names);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestAttestationParts)
#include "tst_attestationparts.moc"
