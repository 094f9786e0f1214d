// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formpane.h"
#include "ui/pages/workflows/matrixheader.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "workflowsfixture.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// What is done in the matrix itself, by keyboard and by mouse.
class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCellIsAttachedByKeyboard();
    void spaceAttachesAndDetaches();
    void aClickOnAnEmptyCellAttachesAtOnce();
    void whatNeedsOptionsOpensTheForm();
    void aDraggedRegistrationIsAttachedWhereItIsDropped();
    void severalCellsAreAttachedAtOnceAndTakenBack();
    void enterGoesIntoWhatIsAttached();
    void aCellsMenuIsReachedByKeyboard();
    void aCellSaysInShapeAndWordThatItIsPaused();
    void paintingReadsOnlyWhatIsVisible();
    void theWorkflowsStayInSightWhenItIsScrolled();
    void theWorkflowsInSightShowWhichIsChosen();
};

namespace
{

class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget &of) { of.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

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

MatrixModel::Contents contentsOf(int workflows, int registrations)
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

/// Three workflows and more registrations than are in sight.
struct WideMatrix {
    WideMatrix()
    {
        model.setContents(contentsOf(3, 30));
        view.resize(600, 400);
        view.show();
        names = view.findChild<QTableView *>();
    }

    MatrixModel model;
    const Catalogue catalogue = *Catalogue::load({});
    MatrixView view{model, catalogue};
    QTableView *names; ///< the workflows, where they stay in sight
};

/// How often the model is asked to paint the whole view once.
int askedToPaint(int workflows, int registrations)
{
    CountingMatrix model;
    model.setContents(contentsOf(workflows, registrations));
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

void TestMatrix::anEmptyCellIsAttachedByKeyboard()
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

void TestMatrix::spaceAttachesAndDetaches()
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

void TestMatrix::aClickOnAnEmptyCellAttachesAtOnce()
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

void TestMatrix::whatNeedsOptionsOpensTheForm()
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

void TestMatrix::aDraggedRegistrationIsAttachedWhereItIsDropped()
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

void TestMatrix::severalCellsAreAttachedAtOnceAndTakenBack()
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

void TestMatrix::enterGoesIntoWhatIsAttached()
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

void TestMatrix::aCellsMenuIsReachedByKeyboard()
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
    QCOMPARE(words, (QStringList{u"Edit options and preview…"_s, u"Send stored attestations…"_s, u"Pause"_s,
                                 u"Open the registration"_s, u"Detach"_s}));
    menu->actions().constFirst()->trigger();
    QCOMPARE(page->trail(), QStringList{u"Options"_s});
}

void TestMatrix::aCellSaysInShapeAndWordThatItIsPaused()
{
    auto contents = contentsOf(1, 2);
    contents.attachments.front().isPaused = true;
    contents.tallies[contents.attachments.front().id].held = 3;
    MatrixModel model;
    model.setContents(contents);
    const QModelIndex paused = model.index(0, 1);
    QCOMPARE(paused.data().toString(), u"Paused"_s);
    QCOMPARE(paused.data(RecordModel::IconRole).toString(), u"state-held"_s);
    QCOMPARE(Tone(paused.data(RecordModel::ToneRole).toInt()), Tone::Amber);
    QCOMPARE(paused.data(Qt::AccessibleTextRole).toString(),
             u"shop/%1, %2: attached, no options; paused, 3 held"_s.arg(contents.workflows.front().name,
                                                                        contents.registrations.front().name));
    QCOMPARE(model.index(0, 2).data().toString(), u"0"_s);
    contents.tallies.clear();
    model.setContents(contents);
    QCOMPARE(paused.data(Qt::AccessibleTextRole).toString(),
             u"shop/%1, %2: attached, no options; paused"_s.arg(contents.workflows.front().name,
                                                                contents.registrations.front().name));
    const Catalogue catalogue = *Catalogue::load({});
    MatrixView view(model, catalogue);
    view.resize(600, 200);
    view.show();
    const auto cell = [&view](int column) {
        return view
            .grab(view.visualRect(view.model()->index(0, column))
                      .translated(view.viewport()->geometry().topLeft()))
            .toImage();
    };
    QVERIFY(cell(1) != cell(2));
}

void TestMatrix::paintingReadsOnlyWhatIsVisible()
{
    const int few = askedToPaint(30, 12);   // more than fits
    const int many = askedToPaint(200, 50); // ten thousand attachments
    QVERIFY(few > 0);
    QVERIFY2(many <= few, qPrintable(u"%1, and %2 with more below"_s.arg(few).arg(many)));
}

void TestMatrix::theWorkflowsStayInSightWhenItIsScrolled()
{
    WideMatrix wide;
    auto &model = wide.model;
    auto &view = wide.view;
    const QTableView *names = wide.names;
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

void TestMatrix::theWorkflowsInSightShowWhichIsChosen()
{
    WideMatrix wide;
    PaintCount painted(*wide.names->viewport());
    wide.view.setCurrentIndex(wide.view.model()->index(0, 30));
    QTRY_VERIFY(painted.count > 0);
    const int before = painted.count;
    QTest::keyClick(&wide.view, Qt::Key_Down);
    QTRY_VERIFY(painted.count > before);
}

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"
