// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/workflows/attachpane.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/pages/workflows/workflowspage.h"
#include "ui/widgets/label.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Attachment> attachmentsOf(Console &console)
{
    return PagesFixture::must(console.workflows().attachments());
}

} // namespace

class TestWorkflowsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageAddsAWorkflow();
    void aWorkflowWhoseNameWillNotDoIsRefusedAtItsField();
    void anEmptyCellIsAttachedByKeyboard();
    void theOptionsComeFromTheIntegrationsSchema();
    void aServiceThatDoesNotAnswerIsWaitedForUntilSomebodyStopsIt();
    void aCellShowsHowItGoes();
    void detachingAsksAndTakesItAway();
    void attachingWithNothingRegisteredLeadsToRegistering();
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

void TestWorkflowsPage::anEmptyCellIsAttachedByKeyboard()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    auto *matrix = page->findChild<MatrixView *>();
    QTRY_COMPARE(matrix->model()->columnCount(), 2);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Return);
    FormPane *form = formOf(*page);
    QCOMPARE(page->trail(), QStringList{u"Attach"_s});
    click(form, u"submit"_s);
    QTRY_COMPARE(attachmentsOf(*f.console).size(), std::size_t(1));
    QTRY_VERIFY(matrix->model()->index(0, 1).data(MatrixModel::AttachmentRole).isValid());
    QCOMPARE(page->trail(), QStringList());
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
                 u"shop/build and target: 1 failed"_s);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QSignalSpy opened(page.get(), &Page::openRequested);
    click(page->findChild<WorkflowDetail *>(), u"showDelivery"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Deliveries);
}

void TestWorkflowsPage::detachingAsksAndTakesItAway()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    auto *matrix = page->findChild<MatrixView *>();
    QTRY_COMPARE(matrix->model()->columnCount(), 2);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    click(page->findChild<WorkflowDetail *>(), u"detach"_s);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    QCOMPARE(attachmentsOf(*f.console).size(), std::size_t(1));
    click(box, u"agree"_s);
    QTRY_VERIFY(attachmentsOf(*f.console).empty());
    QTRY_VERIFY(!matrix->model()->index(0, 1).data(MatrixModel::AttachmentRole).isValid());
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

QTEST_MAIN(TestWorkflowsPage)
#include "tst_workflowspage.moc"
