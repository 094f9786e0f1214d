// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/pages/workflows/attachpane.h"
#include "ui/pages/workflows/matrixheader.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/pages/workflows/workflowspage.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
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

/// What the page says that can be taken back, newest last.
struct Undos {
    explicit Undos(Page &page)
    {
        QObject::connect(&page, &Page::undoable, &page,
                         [this](const QString &said, const std::function<void()> &undo) {
                             words.append(said);
                             undos.push_back(undo);
                         });
    }

    QStringList words;
    std::vector<std::function<void()>> undos;
};

MatrixView *matrixOf(Page &page, int columns)
{
    auto *matrix = page.findChild<MatrixView *>();
    if (!QTest::qWaitFor([&] { return matrix->model()->columnCount() == columns; }, 10'000))
        qFatal("the matrix does not come");
    return matrix;
}

bool isAttached(const MatrixView &matrix, int row, int column)
{
    return matrix.model()->index(row, column).data(MatrixModel::AttachmentRole).isValid();
}

void dropOn(MatrixView &matrix, const QString &registrationId, const QPoint &at)
{
    const std::unique_ptr<QMimeData> mime(newRegistrationMime(registrationId));
    QDragEnterEvent enter(at, Qt::LinkAction, mime.get(), Qt::LeftButton, {});
    QDragMoveEvent move(at, Qt::LinkAction, mime.get(), Qt::LeftButton, {});
    QDropEvent drop(at, Qt::LinkAction, mime.get(), Qt::LeftButton, {});
    for (QEvent *event : std::initializer_list<QEvent *>{&enter, &move, &drop})
        QCoreApplication::sendEvent(matrix.viewport(), event);
}

/// The console anew, with an integration whose attachments need a label.
void needLabels(PagesFixture &f)
{
    f.console.reset();
    Console::Options options;
    options.folder = f.folder.path();
    options.secrets = memoryKeychain();
    IntegrationPackage package = scriptedPackage(f.script);
    package.attachmentSchema.replace(R"("properties":)", R"("required": ["label"], "properties":)");
    package.attachmentSchema.replace(R"(, "default": "plain")", "");
    options.integrations.emplace().push_back(std::move(package));
    f.console = PagesFixture::must(Console::open(std::move(options)));
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
    void detachingIsTakenBack();
    void spaceAttachesAndDetaches();
    void aClickOnAnEmptyCellAttachesAtOnce();
    void whatNeedsOptionsOpensTheForm();
    void aDraggedRegistrationIsAttachedWhereItIsDropped();
    void severalCellsAreAttachedAtOnceAndTakenBack();
    void enterGoesIntoWhatIsAttached();
    void aCellsMenuIsReachedByKeyboard();
    void optionsAreChangedInPlaceAndTakenBack();
    void thePreviewFollowsWhatIsTyped();
    void thePreviewSaysWhenNothingIsStored();
    void whatIsStoredIsSentAfterAttaching();
    void deletingAWorkflowIsTakenBack();
    void aWorkflowTellsWhatHasComeOfIt();
    void paintingReadsOnlyWhatIsVisible();
    void theWorkflowsStayInSightWhenItIsScrolled();
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

void TestWorkflowsPage::spaceAttachesAndDetaches()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Space);
    QTRY_VERIFY(isAttached(*matrix, 0, 1));
    QCOMPARE(attachmentsOf(*f.console).front().config.value(u"label"_s).toString(), u"plain"_s);
    QTest::keyClick(matrix, Qt::Key_Space);
    QTRY_VERIFY(!isAttached(*matrix, 0, 1));
    QTRY_COMPARE(undos.words.size(), 2);
    undos.undos.front()(); // of the attaching: it is off already
    QTRY_VERIFY(attachmentsOf(*f.console).empty());
}

void TestWorkflowsPage::aClickOnAnEmptyCellAttachesAtOnce()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 2);
    const QPoint at = matrix->visualRect(matrix->model()->index(0, 1)).center();
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(isAttached(*matrix, 0, 1));
    QCOMPARE(page->trail(), QStringList());
    undos.undos.back()();
    QTRY_VERIFY(!isAttached(*matrix, 0, 1));
}

void TestWorkflowsPage::whatNeedsOptionsOpensTheForm()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    needLabels(f);
    auto page = shown<WorkflowsPage>(*f.console);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Space);
    QCOMPARE(page->trail(), QStringList{u"Attach"_s});
    QVERIFY(page->goBack());
    dropOn(*matrix, PagesFixture::must(f.console->registrations().list()).front().id,
           matrix->visualRect(matrix->model()->index(0, 0)).center());
    QCOMPARE(page->trail(), QStringList{u"Attach"_s});
    QVERIFY(attachmentsOf(*f.console).empty());
}

void TestWorkflowsPage::aDraggedRegistrationIsAttachedWhereItIsDropped()
{
    PagesFixture f;
    f.registered(u"audit"_s);
    const QString id = f.registered().id;
    f.workflow();
    auto page = shown<WorkflowsPage>(*f.console);
    MatrixView *matrix = matrixOf(*page, 3);
    auto *header = page->findChild<MatrixHeader *>();
    QVERIFY(!header->dragged(1).isNull());
    dropOn(*matrix, u"of another program"_s, matrix->visualRect(matrix->model()->index(0, 0)).center());
    QVERIFY(attachmentsOf(*f.console).empty());
    dropOn(*matrix, id, matrix->visualRect(matrix->model()->index(0, 0)).center()); // anywhere in its row
    QTRY_VERIFY(isAttached(*matrix, 0, 2));
    QVERIFY(!isAttached(*matrix, 0, 1));
    dropOn(*matrix, id, matrix->visualRect(matrix->model()->index(0, 2)).center()); // it is there
    QCOMPARE(attachmentsOf(*f.console).size(), std::size_t(1));
}

void TestWorkflowsPage::severalCellsAreAttachedAtOnceAndTakenBack()
{
    PagesFixture f;
    f.registered(u"audit"_s);
    f.registered();
    f.workflow();
    f.attached(u"build"_s, u"audit"_s);
    f.workflow(u"release"_s);
    auto page = shown<WorkflowsPage>(*f.console);
    Undos undos(*page);
    MatrixView *matrix = matrixOf(*page, 3);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(matrix, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(matrix->chosenCells().size(), 4);
    auto *attach = child<QPushButton>(page.get(), u"attachCells"_s);
    QCOMPARE(attach->text(), u"Attach 3"_s); // counted before anything is done
    QCOMPARE(child<QPushButton>(page.get(), u"detachCells"_s)->text(), u"Detach 1"_s);
    QTest::keyClick(matrix, Qt::Key_Space);
    QTRY_VERIFY(attach->hasFocus());
    QTest::keyClick(attach, Qt::Key_Space);
    QTRY_COMPARE(attachmentsOf(*f.console).size(), std::size_t(4));
    QTRY_COMPARE(undos.undos.size(), std::size_t(1));
    undos.undos.back()();
    QTRY_COMPARE(attachmentsOf(*f.console).size(), std::size_t(1));
    QTest::keyClick(matrix, Qt::Key_Escape);
    QCOMPARE(matrix->chosenCells().size(), 1);
}

void TestWorkflowsPage::enterGoesIntoWhatIsAttached()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Return);
    QWidget *reached = QApplication::focusWidget();
    QVERIFY(reached && page->findChild<WorkflowDetail *>()->isAncestorOf(reached));
}

void TestWorkflowsPage::aCellsMenuIsReachedByKeyboard()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<WorkflowsPage>(*f.console);
    MatrixView *matrix = matrixOf(*page, 2);
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, matrix->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(matrix->viewport(), &asked);
    auto *menu = page->findChild<QMenu *>(u"cellMenu"_s);
    QVERIFY(menu);
    QStringList words;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            words.append(action->text());
    QCOMPARE(words, (QStringList{u"Edit options and preview…"_s, u"Send stored attestations…"_s,
                                 u"Open the registration"_s, u"Detach"_s}));
    menu->actions().constFirst()->trigger();
    QCOMPARE(page->trail(), QStringList{u"Options"_s});
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

namespace
{

class CountingMatrix : public MatrixModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return MatrixModel::data(index, role);
    }

    mutable int asked = 0;
};

MatrixModel::Contents matrixOf(int workflows, int registrations)
{
    MatrixModel::Contents contents;
    for (int at = 0; at < workflows; ++at)
        contents.workflows.push_back({u"w%1"_s.arg(at), u"build-%1"_s.arg(at, 3), u"shop"_s, {}, {}});
    for (int at = 0; at < registrations; ++at) {
        Registration registration;
        registration.id = u"r%1"_s.arg(at);
        registration.name = u"target-%1"_s.arg(at, 3);
        contents.registrations.push_back(registration);
    }
    for (const Workflow &workflow : contents.workflows)
        for (const Registration &registration : contents.registrations) {
            Attachment attachment;
            attachment.id = workflow.id + registration.id;
            attachment.registrationId = registration.id;
            attachment.workflow = workflow;
            contents.attachments.push_back(attachment);
        }
    return contents;
}

/// How often the model is asked to paint the whole view once.
int askedToPaint(int workflows, int registrations)
{
    CountingMatrix model;
    model.setContents(matrixOf(workflows, registrations));
    const Catalogue catalogue = *Catalogue::load({});
    MatrixView view(model, catalogue);
    view.resize(900, 600);
    view.show();
    view.grab();
    model.asked = 0;
    view.grab();
    return model.asked;
}

} // namespace

void TestWorkflowsPage::paintingReadsOnlyWhatIsVisible()
{
    const int few = askedToPaint(30, 12);   // more than fits
    const int many = askedToPaint(200, 50); // ten thousand attachments
    QVERIFY(few > 0);
    QVERIFY2(many <= few, qPrintable(u"%1, and %2 with more below"_s.arg(few).arg(many)));
}

void TestWorkflowsPage::theWorkflowsStayInSightWhenItIsScrolled()
{
    MatrixModel model;
    model.setContents(matrixOf(3, 30));
    const Catalogue catalogue = *Catalogue::load({});
    MatrixView view(model, catalogue);
    view.resize(600, 400);
    view.show();
    auto *names = view.findChild<QTableView *>();
    QVERIFY(!names->isVisible());
    view.setCurrentIndex(view.model()->index(1, 30));
    QVERIFY(names->isVisible());
    QCOMPARE(names->indexAt(QPoint(30, 10)).data().toString(), model.index(0, 0).data().toString());
    for (int column = 29; column > 0; --column) {
        QTest::keyClick(&view, Qt::Key_Left);
        const bool hidden =
            names->isVisible() && view.visualRect(view.currentIndex()).left() < names->width();
        QVERIFY2(!hidden, qPrintable(u"column %1 is below the names"_s.arg(column)));
    }
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
