// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/label.h"
#include "workflowsfixture.h"

#include <QAction>
#include <QComboBox>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestWorkflowsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageAddsAWorkflow();
    void aWorkflowWhoseNameWillNotDoIsRefusedAtItsField();
    void theOptionsComeFromTheIntegrationsSchema();
    void aServiceThatDoesNotAnswerIsWaitedForUntilSomebodyStopsIt();
    void aCellShowsHowItGoes();
    void detachingIsTakenBack();
    void pausingHoldsWhatComesAndIsTakenBack();
    void optionsAreChangedInPlaceAndTakenBack();
    void thePreviewFollowsWhatIsTyped();
    void thePreviewSaysWhenNothingIsStored();
    void whatIsStoredIsSentAfterAttaching();
    void deletingAWorkflowIsTakenBack();
    void aWorkflowTellsWhatHasComeOfIt();
    void attachingWithNothingRegisteredLeadsToRegistering();
    void theWheelReachesEachProject();
    void aClickOpensWhatIsAttached();
    void eachOfSeveralOfTheSameRegistrationIsReached();
    void whatIsNotAttachedYetIsOfferedFirst();
};

void TestWorkflowsPage::anEmptyPageAddsAWorkflow()
{
    PagesFixture f;
    auto page = shown<WorkflowsPage>(*f.console);
    auto *matrix = page->findChild<MatrixView *>();
    QTRY_VERIFY(!matrix->isVisible());
    clickWords(page.get(), u"Add a workflow"_s);
    FormPane *form = formOf(*page);
    type(form, u"name"_s, u"build"_s);
    type(form, u"project"_s, u"shop"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(matrix->model()->rowCount(), 1);
    QCOMPARE(matrix->model()->index(0, 0).data().toString(), u"shop/build"_s);
    QTRY_VERIFY(matrix->isVisible());
    QCOMPARE(page->trail(), QStringList());
}

void TestWorkflowsPage::aWorkflowWhoseNameWillNotDoIsRefusedAtItsField()
{
    PagesFixture f;
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    QTRY_COMPARE(page->findChild<MatrixView *>()->model()->rowCount(), 1);
    click(page.get(), u"addWorkflow"_s);
    FormPane *form = formOf(*page);
    type(form, u"name"_s, u"build"_s);
    type(form, u"project"_s, u"shop"_s);
    click(form, u"submit"_s);
    QTRY_VERIFY(!form->isBusy());
    QVERIFY(form->isVisible()); // taken
    QCOMPARE(form->form()->ownValue(u"name"_s), u"build"_s);
    QCOMPARE(PagesFixture::must(f.console->workflows().list()).size(), std::size_t(1));
}

void TestWorkflowsPage::theOptionsComeFromTheIntegrationsSchema()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    page->begin({{u"workflow"_s, u"build"_s}, {u"registration"_s, u"target"_s}});
    QTRY_COMPARE(page->trail(), QStringList{u"Attach"_s});
    FormPane *form = formOf(*page);
    QCOMPARE(form->form()->values().value(u"label"_s).toString(), u"plain"_s); // its default
    type(form, u"label"_s, u"bright"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(attachmentsOf(*f.console).size(), std::size_t(1));
    QCOMPARE(attachmentsOf(*f.console).front().config.value(u"label"_s).toString(), u"bright"_s);
}

void TestWorkflowsPage::aServiceThatDoesNotAnswerIsWaitedForUntilSomebodyStopsIt()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.script->attaching = [](const AttachmentRequest &request, Execution &execution) -> Result<QJsonObject> {
        hang(execution);
        return request.options;
    };
    auto page = shown<WorkflowsPage>(*f.console);
    page->begin({{u"workflow"_s, u"build"_s}, {u"registration"_s, u"target"_s}});
    QTRY_COMPARE(page->trail(), QStringList{u"Attach"_s});
    FormPane *form = formOf(*page);
    type(form, u"label"_s, u"bright"_s);
    click(form, u"submit"_s);
    QVERIFY(form->isBusy());
    QTRY_VERIFY(f.script->calls().contains(u"attach"_s));
    form->cancelButton()->click();
    QVERIFY(!form->isBusy());
    QCOMPARE(form->form()->values().value(u"label"_s).toString(), u"bright"_s);
    QVERIFY(attachmentsOf(*f.console).empty());
}

void TestWorkflowsPage::aCellShowsHowItGoes()
{
    PagesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) {
        return rejected(u"It wants another type"_s);
    };
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    auto *matrix = page->findChild<MatrixView *>();
    QTRY_COMPARE(matrix->model()->columnCount(), 2);
    f.console->dispatcher().start();
    f.pushed();
    QTRY_COMPARE(matrix->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 u"shop/build, target: attached, label=plain; 1 failed"_s);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QSignalSpy opened(page.get(), &Page::openRequested);
    click(page->findChild<WorkflowDetail *>(), u"showDelivery"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Deliveries);
}

void TestWorkflowsPage::detachingIsTakenBack()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    const QString id = f.attached().id;
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    click(page->findChild<WorkflowDetail *>(), u"detach"_s);
    QTRY_COMPARE(undos.words, QStringList{u"target is detached from shop/build"_s});
    QTRY_VERIFY(!isAttached(*matrix, 0, 1));
    undos.undos.back()();
    QTRY_VERIFY(isAttached(*matrix, 0, 1));
    QCOMPARE(attachmentsOf(*f.console).front().id, id);
}

void TestWorkflowsPage::pausingHoldsWhatComesAndIsTakenBack()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    const QString id = f.attached().id;
    const auto isPaused = [&] { return PagesFixture::must(f.console->workflows().attachment(id)).isPaused; };
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    const auto cell = [matrix] { return matrix->model()->index(0, 1); };
    matrix->setCurrentIndex(cell());
    const auto button = [&page] { return child<QPushButton>(page.get(), u"pauseAttachment"_s); };
    QCOMPARE(button()->text(), u"Pause"_s);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QTRY_COMPARE(
        undos.words,
        QStringList{u"target is paused for shop/build. What comes for it is held, nothing is lost."_s});
    QTRY_COMPARE(cell().data().toString(), u"Paused"_s);
    QTRY_COMPARE(button()->text(), u"Resume"_s);
    QTRY_VERIFY(button()->hasFocus()); // and the way back is one key away
    QVERIFY(child(page.get(), u"pauseWords"_s));
    f.console->dispatcher().start();
    f.pushed();
    QTRY_COMPARE(cell().data(Qt::AccessibleTextRole).toString(),
                 u"shop/build, target: attached, label=plain; paused, 1 held"_s);
    QVERIFY(child(page.get(), u"showDelivery"_s));
    QVERIFY(!page->findChild<QPushButton *>(u"redeliver"_s)); // it would be refused
    undos.undos.back()();
    QTRY_COMPARE(cell().data(Qt::AccessibleTextRole).toString(),
                 u"shop/build, target: attached, label=plain; 1 delivered"_s);
    QVERIFY(!isPaused());
    click(page.get(), u"pauseAttachment"_s);
    QTRY_COMPARE(button()->text(), u"Resume"_s);
    click(page.get(), u"pauseAttachment"_s);
    QTRY_COMPARE(undos.words.last(), u"target is resumed for shop/build."_s);
    undos.undos.back()();
    QTRY_VERIFY(isPaused());
}

void TestWorkflowsPage::optionsAreChangedInPlaceAndTakenBack()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    const Attachment before = f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    click(page->findChild<WorkflowDetail *>(), u"editOptions"_s);
    FormPane *form = formOf(*page);
    QCOMPARE(form->submitButton()->text(), u"Save"_s);
    type(form, u"label"_s, u"bright"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(undos.undos.size(), std::size_t(1));
    QCOMPARE(attachmentsOf(*f.console).front().config.value(u"label"_s).toString(), u"bright"_s);
    QCOMPARE(attachmentsOf(*f.console).front().id, before.id);
    undos.undos.back()();
    QTRY_COMPARE(attachmentsOf(*f.console).front().config, before.config);
}

void TestWorkflowsPage::thePreviewFollowsWhatIsTyped()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.script->forecasting = [](const ExecutionRequest &request) -> Forecast {
        const QString label = request.options.value(u"label"_s).toString();
        if (label == u"second" && request.attestation.run.runId != u"run-2")
            return {skipped(u"The filter does not let it through"_s), {}};
        return {delivered({}), {{u"Project"_s, u"project-"_s + label}}};
    };
    f.pushed(u"run-1"_s);
    f.pushed(u"run-2"_s);
    auto page = shown<WorkflowsPage>(*f.console);
    page->begin({{u"workflow"_s, u"build"_s}, {u"registration"_s, u"target"_s}});
    QTRY_COMPARE(child<Label>(page.get(), u"previewTitle"_s)->text(), u"Would have sent 2 of 2"_s);
    auto *rows = child<SectionTable>(page.get(), u"previewRows"_s);
    QCOMPARE(rows->textAt(0, 1), u"Project: project-plain"_s);
    type(formOf(*page), u"label"_s, u"second"_s);
    QTRY_COMPARE(child<Label>(page.get(), u"previewTitle"_s)->text(), u"Would have sent 1 of 2"_s);
    QCOMPARE(rows->textAt(0, 1), u"Project: project-second"_s);
    QCOMPARE(rows->textAt(1, 0), u"Skipped"_s);
    QCOMPARE(rows->textAt(1, 1), u"The filter does not let it through"_s);
    QVERIFY(!f.script->calls().contains(u"attach"_s)); // nobody was asked
}

void TestWorkflowsPage::thePreviewSaysWhenNothingIsStored()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    page->begin({{u"workflow"_s, u"build"_s}, {u"registration"_s, u"target"_s}});
    QTRY_COMPARE(child<Label>(page.get(), u"previewWords"_s)->text(),
                 u"Push an attestation to see what would be sent."_s);
}

void TestWorkflowsPage::whatIsStoredIsSentAfterAttaching()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.pushed(u"run-1"_s);
    f.pushed(u"run-2"_s);
    auto page = shown<WorkflowsPage>(*f.console);
    QSignalSpy done(page.get(), &Page::done);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Space);
    auto *words = child<Label>(page.get(), u"backfillWords"_s);
    QCOMPARE(words->text(), u"2 stored attestations came before it and could be sent."_s);
    click(page.get(), u"backfill"_s);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    QCOMPARE(box->text(), u"Send 2 stored attestations to target?"_s);
    QVERIFY(PagesFixture::must(f.console->deliveries().list({}, 10)).empty());
    click(box, u"agree"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().toString(), u"2 deliveries for target made"_s);
    QCOMPARE(PagesFixture::must(f.console->deliveries().list({}, 10)).size(), std::size_t(2));
    QTRY_VERIFY(!words->isVisible()); // nothing is left
}

void TestWorkflowsPage::deletingAWorkflowIsTakenBack()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    click(page->findChild<WorkflowDetail *>(), u"deleteWorkflow"_s);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    click(box, u"agree"_s);
    QTRY_COMPARE(undos.words, QStringList{u"shop/build is deleted"_s});
    undos.undos.back()();
    QTRY_COMPARE(matrix->model()->rowCount(), 1);
    QTRY_VERIFY(isAttached(*matrix, 0, 1));
}

void TestWorkflowsPage::aWorkflowTellsWhatHasComeOfIt()
{
    PagesFixture f({"SBOM_SPDX_JSON"});
    f.registered();
    f.workflow();
    const QString id =
        f.pushed(u"run-1"_s, {material(u"scan"_s, u"SARIF"_s, u"scan.sarif"_s, "{}", false)}).attestation.id;
    auto page = shown<WorkflowsPage>(*f.console);
    MatrixView *matrix = matrixOf(*page, 2);
    QSignalSpy opened(page.get(), &Page::openRequested);
    click(page.get(), u"openAttestation"_s);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Attestations);
    QCOMPARE(opened.first().last().toString(), id);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QCOMPARE(child<Label>(page.get(), u"neverProduced"_s)->text(),
             u"shop/build has never produced SBOM_SPDX_JSON"_s);
}

void TestWorkflowsPage::attachingWithNothingRegisteredLeadsToRegistering()
{
    PagesFixture f;
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    QTRY_VERIFY(page->primaryAction());
    QSignalSpy begin(page.get(), &Page::beginRequested);
    page->primaryAction()->trigger();
    QCOMPARE(begin.size(), 1);
    QCOMPARE(begin.first().first().value<PageId>(), PageId::Registrations);
}

void TestWorkflowsPage::theWheelReachesEachProject()
{
    PagesFixture f;
    for (int project = 0; project < 30; ++project) {
        Workflow workflow;
        workflow.name = u"build"_s;
        workflow.project = u"project-%1"_s.arg(project);
        PagesFixture::must(f.console->workflows().add(workflow));
    }
    auto page = shown<WorkflowsPage>(*f.console);
    auto *chips = page->findChild<FilterChips *>();
    QTRY_COMPARE(chips->chips().size(), std::size_t(31));
    const QWidget *last = chips->findChildren<QAbstractButton *>().back();
    QWidget *strip = chips->parentWidget();
    const auto isInSight = [&] {
        return strip->rect().contains(QRect(last->mapTo(strip, QPoint()), last->size()));
    };
    QVERIFY(!isInSight());
    for (int turn = 0; turn < 100 && !isInSight(); ++turn) {
        const QPointF at(20, 20);
        QWheelEvent wheel(at, strip->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(strip, &wheel);
    }
    QVERIFY(isInSight());
}

void TestWorkflowsPage::aClickOpensWhatIsAttached()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    matrixOf(*page, 2)->choose(0, 0);
    QPointer<SectionTable> table;
    QTRY_VERIFY(table = page->findChild<SectionTable *>(u"attached"_s));
    QTRY_VERIFY(table->isVisible());
    bool isThereAfterwards = false;
    connect(table, &QAbstractItemView::clicked, page.get(), [&] { isThereAfterwards = !table.isNull(); });
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(isThereAfterwards); // to end the click that it had
    QTRY_VERIFY(table.isNull());
    QVERIFY(page->findChild<QPushButton *>(u"detach"_s));
}

void TestWorkflowsPage::eachOfSeveralOfTheSameRegistrationIsReached()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    const Attachment older = f.attached();
    const Attachment newer = f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    auto *matrix = matrixOf(*page, 2);
    for (const QString &id : {older.id, newer.id}) {
        matrix->choose(0, 0);
        QPointer<SectionTable> table;
        QTRY_VERIFY((table = page->findChild<SectionTable *>(u"attached"_s)));
        Q_EMIT table->opened(id);
        QTRY_VERIFY(table.isNull());
        click(page.get(), u"detach"_s);
        QTRY_VERIFY([&] {
            const std::vector<Attachment> left = attachmentsOf(*f.console);
            return std::none_of(left.begin(), left.end(), [&](const Attachment &of) { return of.id == id; });
        }());
        QTRY_COMPARE(isAttached(*matrix, 0, 1), id == older.id);
    }
}

void TestWorkflowsPage::whatIsNotAttachedYetIsOfferedFirst()
{
    PagesFixture f;
    f.registered(u"first"_s);
    f.registered(u"second"_s);
    f.workflow();
    f.attached(u"build"_s, u"first"_s);
    auto page = shown<WorkflowsPage>(*f.console);
    matrixOf(*page, 3)->choose(0, 1); // which has it
    page->primaryAction()->trigger();
    QTRY_COMPARE(page->trail(), QStringList{u"Attach"_s});
    QCOMPARE(page->findChild<QComboBox *>(u"attachRegistration"_s)->currentText(), u"second"_s);
    QVERIFY(page->goBack());
    matrixOf(*page, 3)->choose(0, 0);
    page->primaryAction()->trigger();
    QCOMPARE(page->findChild<QComboBox *>(u"attachRegistration"_s)->currentText(), u"second"_s);
}

QTEST_MAIN(TestWorkflowsPage)
#include "tst_workflowspage.moc"
