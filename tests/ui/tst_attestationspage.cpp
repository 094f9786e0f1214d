// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "pagesfixture.h"
#include "store/attestations.h"
#include "store/contentstore.h"
#include "ui/pages/attestations/attestationdetail.h"
#include "ui/pages/attestations/attestationspage.h"
#include "ui/pages/attestations/jsontree.h"
#include "ui/pages/attestations/materialpane.h"
#include "ui/pages/attestations/pushpane.h"
#include "ui/pages/parts/problem.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sbomview.h"
#include "ui/widgets/words.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QUuid>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sbom = R"({"bomFormat": "CycloneDX", "specVersion": "1.5"})";

QJsonArray oneSbom()
{
    return {material(u"sbom"_s, u"SBOM_CYCLONEDX_JSON"_s, u"sbom.cdx.json"_s, sbom)};
}

QString titleShown(QWidget &page)
{
    auto *title = page.findChild<AttestationDetail *>()->findChild<Label *>(u"detailTitle"_s);
    return title && title->isVisible() ? title->text() : QString();
}

void drop(QWidget &page, const QStringList &files, const QPoint &place = {10, 10})
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
}

// Everything that the push pane says that went wrong.
QString problemOf(QWidget &page)
{
    auto *label = page.findChild<PushPane *>()->findChild<QLabel *>(u"problem"_s);
    return label->isVisible() ? label->text() : QString();
}

} // namespace

class TestAttestationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrimaryActionAsksForAFileWithoutBlocking();
    void whatIsPushedIsShownWithItsContents();
    void thePlanSaysWhereItGoesBeforeItIsPushed();
    void pushingTheSameAgainSaysThatNothingIsNew();
    void droppedFilesAreSortedIntoAttestationAndMaterials();
    void whatIsNoAttestationIsRefusedInWords();
    void aMissingMaterialIsAddedLater();
    void leavingThePushPaneStoresNothing();
    void aFileOfAnotherContentIsRefusedWithBothDigests();
    void filesDroppedOnTheMaterialsAreSupplied();
    void aMaterialIsShownWithItsSummaryAndContent();
    void contentThatChangedIsSaidInRed();
    void ofAStringWithoutADigestNoneIsSaidToMatch();
    void theListIsSearchedInTheStore();
};

void TestAttestationsPage::thePrimaryActionAsksForAFileWithoutBlocking()
{
    PagesFixture f;
    auto page = shown<AttestationsPage>(*f.console);
    page->primaryAction()->trigger();
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    QCOMPARE(page->trail(), QStringList{u"Push"_s});
    page->findChild<QFileDialog *>()->close();
}

void TestAttestationsPage::whatIsPushedIsShownWithItsContents()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<AttestationsPage>(*f.console);
    page->begin({{u"files"_s, QJsonArray{f.attestationFile(u"1842"_s)}}});
    QTRY_VERIFY(child(page.get(), u"push"_s)->isEnabled());
    click(page.get(), u"push"_s);
    QTRY_COMPARE(titleShown(*page), u"shop/build, run 1842"_s);
    QCOMPARE(listOf(*page)->model()->rowCount(), 1);
    QTRY_VERIFY(page->findChild<JsonTree *>());
    QVERIFY(page->findChild<JsonTree *>()->model()->rowCount() > 3);
    QTRY_COMPARE(child<SectionTable>(page.get(), u"deliveries"_s)->textAt(0, 0), u"target"_s);
}

void TestAttestationsPage::thePlanSaysWhereItGoesBeforeItIsPushed()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<AttestationsPage>(*f.console);
    page->begin({{u"files"_s, QJsonArray{f.attestationFile()}}});
    auto *plan = child<SectionTable>(page.get(), u"plan"_s);
    QTRY_COMPARE(plan->rowCount(), 1);
    QCOMPARE(plan->textAt(0, 0), u"target"_s);
    QCOMPARE(plan->textAt(0, 1), u"Is sent"_s);
    QCOMPARE(f.script->calls(), (QStringList{u"register target"_s, u"attach"_s})); // nothing was sent for it
    QVERIFY(PagesFixture::must(f.console->intake().list(10)).empty());
}

void TestAttestationsPage::pushingTheSameAgainSaysThatNothingIsNew()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    f.pushed();
    auto page = shown<AttestationsPage>(*f.console);
    QSignalSpy done(page.get(), &Page::done);
    page->begin({{u"files"_s, QJsonArray{f.attestationFile()}}});
    QTRY_VERIFY(child(page.get(), u"push"_s)->isEnabled());
    click(page.get(), u"push"_s);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY2(done.first().first().toString().contains(u"nothing new"),
             qPrintable(done.first().first().toString()));
    QCOMPARE(listOf(*page)->model()->rowCount(), 1);
}

void TestAttestationsPage::droppedFilesAreSortedIntoAttestationAndMaterials()
{
    PagesFixture f({"SBOM_CYCLONEDX_JSON"});
    f.registered();
    f.workflow();
    f.attached();
    const QString attestation = f.attestationFile(u"run-1"_s, oneSbom());
    QDir(f.files.path()).mkdir(u"elsewhere"_s); // not beside it, where it would be found without being given
    const QString given = f.file(u"elsewhere/s.json"_s, sbom);
    auto page = shown<AttestationsPage>(*f.console);
    drop(*page, {given, attestation});
    auto *materials = child<SectionTable>(page.get(), u"materialFiles"_s);
    QTRY_COMPARE(materials->rowCount(), 1);
    QCOMPARE(materials->textAt(0, 0), u"s.json"_s);
    QTRY_VERIFY(child(page.get(), u"push"_s)->isEnabled());
    click(page.get(), u"push"_s);
    QTRY_COMPARE(titleShown(*page), u"shop/build, run run-1"_s);
    QVERIFY(PagesFixture::must(
                f.console->intake().find(PagesFixture::must(f.console->intake().list(1)).front().id))
                .materials.front()
                .available);
}

void TestAttestationsPage::whatIsNoAttestationIsRefusedInWords()
{
    PagesFixture f;
    auto page = shown<AttestationsPage>(*f.console);
    page->begin({{u"files"_s, QJsonArray{f.file(u"notes.txt"_s, "hello")}}});
    QTRY_VERIFY(problemOf(*page).contains(u"notes.txt"));
    QVERIFY(!child(page.get(), u"push"_s)->isEnabled());
    QVERIFY(PagesFixture::must(f.console->intake().list(10)).empty());
}

void TestAttestationsPage::aMissingMaterialIsAddedLater()
{
    PagesFixture f({"SBOM_CYCLONEDX_JSON"});
    f.registered();
    f.workflow();
    f.attached();
    f.pushed(u"run-1"_s, oneSbom());
    auto page = shown<AttestationsPage>(*f.console);
    QTRY_VERIFY(page->findChild<JsonTree *>());
    auto *materials = child<SectionTable>(page.get(), u"materials"_s);
    QCOMPARE(materials->textAt(0, 3), u"missing: add file"_s);
    materials->setCurrentIndex(materials->model()->index(0, 0));
    QTest::keyClick(materials, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    auto *dialog = page->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(f.file(u"sbom.cdx.json"_s, sbom));
    dialog->close();
    QTRY_COMPARE(child<SectionTable>(page.get(), u"materials"_s)->textAt(0, 3), sizeWords(sbom.size()));
    QCOMPARE(listOf(*page)->model()->rowCount(), 1);
}

void TestAttestationsPage::leavingThePushPaneStoresNothing()
{
    PagesFixture f;
    f.workflow();
    auto page = shown<AttestationsPage>(*f.console);
    page->begin({{u"files"_s, QJsonArray{f.attestationFile()}}});
    QTRY_VERIFY(child(page.get(), u"push"_s)->isEnabled());
    QVERIFY(page->goBack());
    QCOMPARE(page->trail(), QStringList());
    QVERIFY(PagesFixture::must(f.console->intake().list(10)).empty());
}

void TestAttestationsPage::aFileOfAnotherContentIsRefusedWithBothDigests()
{
    PagesFixture f;
    f.workflow();
    f.pushed(u"run-1"_s, oneSbom());
    auto page = shown<AttestationsPage>(*f.console);
    QSignalSpy failed(page.get(), &Page::failed);
    auto *materials = child<SectionTable>(page.get(), u"materials"_s);
    materials->setCurrentIndex(materials->model()->index(0, 0));
    QTest::keyClick(materials, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    auto *dialog = page->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(f.file(u"other.json"_s, "other"));
    dialog->close();
    QTRY_COMPARE(failed.size(), 1);
    const QString words = failed.first().first().value<Error>().text();
    QVERIFY2(words.contains(sha256Of("other")) && words.contains(sha256Of(sbom)), qPrintable(words));
}

void TestAttestationsPage::filesDroppedOnTheMaterialsAreSupplied()
{
    PagesFixture f;
    f.workflow();
    f.pushed(u"run-1"_s, oneSbom());
    auto page = shown<AttestationsPage>(*f.console);
    auto *materials = child<SectionTable>(page.get(), u"materials"_s);
    drop(*page, {f.file(u"anything.bin"_s, sbom)}, materials->mapTo(page.get(), QPoint(20, 40)));
    QTRY_COMPARE(child<SectionTable>(page.get(), u"materials"_s)->textAt(0, 3), sizeWords(sbom.size()));
    QCOMPARE(page->trail(), QStringList());
}

void TestAttestationsPage::aMaterialIsShownWithItsSummaryAndContent()
{
    PagesFixture f;
    f.workflow();
    f.file(u"sbom.cdx.json"_s, sbom);
    f.pushed(u"run-1"_s, oneSbom());
    auto page = shown<AttestationsPage>(*f.console);
    auto *sboms = child<SectionTable>(page.get(), u"sboms"_s);
    QCOMPARE(sboms->textAt(0, 1), u"CycloneDX 1.5"_s);
    sboms->setCurrentIndex(sboms->model()->index(0, 0));
    QTest::keyClick(sboms, Qt::Key_Return);
    QCOMPARE(page->trail(), QStringList{u"sbom"_s});
    auto *pane = page->findChild<MaterialPane *>();
    QTRY_VERIFY(pane->findChild<SbomView *>());
    QTRY_VERIFY(pane->findChild<JsonTree *>());
    QCOMPARE(pane->findChild<JsonTree *>()->model()->rowCount(), 2);
    click(pane, u"saveMaterial"_s);
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    const QString saved = f.files.filePath(u"saved.json"_s);
    Q_EMIT page->findChild<QFileDialog *>()->fileSelected(saved);
    QTRY_VERIFY(QFile::exists(saved));
    QVERIFY(page->goBack());
    QCOMPARE(page->trail(), QStringList());
}

void TestAttestationsPage::contentThatChangedIsSaidInRed()
{
    PagesFixture f;
    f.workflow();
    f.file(u"sbom.cdx.json"_s, sbom);
    const auto pushed = f.pushed(u"run-1"_s, oneSbom());
    QFile entry(PagesFixture::must(ContentStore(f.folder.path()).entry(sha256Of(sbom))).path);
    entry.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(entry.open(QIODevice::WriteOnly) && entry.write("tampered") == 8);
    entry.close();
    auto page = shown<AttestationsPage>(*f.console);
    auto *materials = child<SectionTable>(page.get(), u"materials"_s);
    materials->setCurrentIndex(materials->model()->index(0, 0));
    QTest::keyClick(materials, Qt::Key_Return);
    auto *problem = child<Problem>(page.get(), u"contentProblem"_s);
    QVERIFY2(problem->words().contains(sha256Of("tampered")) && problem->words().contains(sha256Of(sbom)),
             qPrintable(problem->words()));
}

void TestAttestationsPage::ofAStringWithoutADigestNoneIsSaidToMatch()
{
    PagesFixture f;
    f.workflow();
    f.pushed(u"run-1"_s,
             {QJsonObject{{u"annotations"_s, QJsonObject{{u"chainloop.material.name"_s, u"ref"_s},
                                                         {u"chainloop.material.type"_s, u"STRING"_s}}},
                          {u"content"_s, u"Zm9vYmFy"_s}}});
    auto page = shown<AttestationsPage>(*f.console);
    auto *materials = child<SectionTable>(page.get(), u"materials"_s);
    QCOMPARE(materials->textAt(0, 3), sizeWords(6)); // it is no reference to elsewhere
    materials->setCurrentIndex(materials->model()->index(0, 0));
    QTest::keyClick(materials, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QWidget *>(u"content"_s));
    QVERIFY(!page->findChild<QWidget *>(u"contentState"_s));
}

void TestAttestationsPage::theListIsSearchedInTheStore()
{
    PagesFixture f;
    const Workflow workflow = f.workflow();
    const auto database = PagesFixture::must(Database::open(f.folder.path()));
    Transaction transaction(*database);
    for (int run = 0; run < 210; ++run) { // more than a page: the oldest are not among those read
        AttestationRecord record;
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.digest = u"sha256:%1"_s.arg(run);
        record.workflow = workflow;
        record.runId = u"run%1"_s.arg(run);
        record.receivedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC).addSecs(run);
        QVERIFY(store::insertAttestation(*database, record, envelope(u"build"_s, record.runId)));
    }
    QVERIFY(transaction.commit());
    auto page = shown<AttestationsPage>(*f.console);
    const auto rows = [&page] { return listOf(*page)->model()->rowCount(); };
    QTRY_COMPARE_GE(rows(), 200);
    page->search(u"run7"_s);
    QTRY_COMPARE(rows(), 11);
    page->search(u"run0"_s);
    QTRY_COMPARE(rows(), 1);
    page->search(u"run500"_s);
    QTRY_COMPARE(rows(), 0);
    page->search({});
    QTRY_COMPARE_GE(rows(), 200);
}

QTEST_MAIN(TestAttestationsPage)
#include "tst_attestationspage.moc"
