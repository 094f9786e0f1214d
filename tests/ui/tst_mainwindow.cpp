// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/windowcommands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

class RecordingPage : public Page
{
public:
    RecordingPage(const QString &title, QWidget *parent)
        : Page(parent)
        , m_title(title)
        , action(u"Do it"_s)
    {
    }

    QString title() const override { return m_title; }

    QStringList trail() const override { return isBelow ? QStringList{u"Below"_s} : QStringList(); }

    QAction *primaryAction() const override { return const_cast<QAction *>(&action); }

    QString searchHint() const override { return u"Search here"_s; }

    void search(const QString &text) override { searched = text; }

    void activated() override { ++activations; }

    void refresh() override { ++refreshes; }

    void open(const QString &id) override { opened = id; }

    void begin(const QJsonObject &given) override { begun = given; }

    bool goBack() override
    {
        const bool was = isBelow;
        isBelow = false;
        Q_EMIT headerChanged();
        return was;
    }

    QString searched;
    QString opened;
    QJsonObject begun;
    int activations = 0;
    int refreshes = 0;
    bool isBelow = false;

private:
    QString m_title;

public:
    QAction action;
};

struct Fixture {
    int made = 0;
    MainWindow window{entries()};

    Fixture()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }

    RecordingPage *page(PageId id) { return static_cast<RecordingPage *>(window.showPage(id)); }

private:
    std::vector<PageEntry> entries()
    {
        const auto entry = [this](PageId id, const QString &label) {
            return PageEntry{id, label, u"log"_s, [this, label](QWidget *parent) -> Page * {
                                 ++made;
                                 return new RecordingPage(label, parent);
                             }};
        };
        return {entry(PageId::Integrations, u"Integrations"_s),
                entry(PageId::Registrations, u"Registrations"_s),
                entry(PageId::Attestations, u"Attestations"_s)};
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"attache-tests"_s);
    }

    void init() { QSettings().clear(); }

    void pagesAreMadeWhenTheyAreFirstShown();
    void aWindowThatWasHiddenReadsAgain();
    void numbersBringUpPages();
    void everyActionIsFoundByItsName();
    void filtersAreNamedAsActions();
    void aButtonIsNamedAsItReads();
    void theCommandThatIsChosenIsRun();
    void theHeaderFollowsThePage();
    void typedWordsReachTheCurrentPageOnly();
    void aPageThatIsLeftIsSearchedNoLonger();
    void shortcutsReachThePage();
    void escapeGoesBack();
    void escapeClosesAListBeforeItGoesBack();
    void pagesOpenEachOtherThroughTheWindow();
    void droppedFilesGoToTheAttestations();
    void thePageAndPlaceAreKept();
    void theLastChangeIsTakenBackFirst();
    void whatCanBeTakenBackHasAButtonForIt();
};

void TestMainWindow::aWindowThatWasHiddenReadsAgain()
{
    Fixture f;
    const RecordingPage *page = f.page(PageId::Registrations);
    const int before = page->activations;
    f.window.hide(); // into the tray, where its pages do nothing
    f.window.show();
    QTRY_COMPARE(page->activations, before + 1);
}

void TestMainWindow::theLastChangeIsTakenBackFirst()
{
    Fixture f;
    QStringList takenBack;
    const auto change = [&](PageId id, const QString &what) {
        Q_EMIT f.page(id)->undoable(what, [&takenBack, what] { takenBack += what; });
    };
    change(PageId::Registrations, u"one"_s);
    change(PageId::Attestations, u"two"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(takenBack, QStringList({u"two"_s, u"one"_s}));
}

void TestMainWindow::whatCanBeTakenBackHasAButtonForIt()
{
    Fixture f;
    int takenBack = 0;
    RecordingPage *page = f.page(PageId::Registrations);
    auto *toast = f.window.findChild<Toast *>();
    auto *undo = toast->findChild<QPushButton *>();
    Q_EMIT page->done(u"Tested"_s);
    QVERIFY(toast->isVisible() && !undo->isVisible());
    Q_EMIT page->undoable(u"Deleted"_s, [&takenBack] { ++takenBack; });
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(takenBack, 1);
    QVERIFY(!toast->isVisible());
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(takenBack, 1);
}

void TestMainWindow::pagesAreMadeWhenTheyAreFirstShown()
{
    Fixture f;
    QCOMPARE(f.made, 1);
    f.page(PageId::Attestations);
    f.page(PageId::Attestations);
    QCOMPARE(f.made, 2);
}

void TestMainWindow::numbersBringUpPages()
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), PageId::Attestations);
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), PageId::Integrations);
}

void TestMainWindow::theHeaderFollowsThePage()
{
    Fixture f;
    RecordingPage *page = f.page(PageId::Integrations);
    QCOMPARE(f.window.header()->primaryButton()->text(), u"Do it"_s);
    QVERIFY(f.window.header()->primaryButton()->isVisible());
    QVERIFY(f.window.windowTitle().startsWith(u"Integrations"_s));
    page->action.setVisible(false);
    QVERIFY(!f.window.header()->primaryButton()->isVisible());
}

void TestMainWindow::typedWordsReachTheCurrentPageOnly()
{
    Fixture f;
    RecordingPage *other = f.page(PageId::Attestations);
    RecordingPage *page = f.page(PageId::Integrations);
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(f.window.header()->search(), u"oci"_s);
    QCOMPARE(page->searched, u"oci"_s);
    QCOMPARE(other->searched, QString());
    QTest::keyClick(f.window.header()->search(), Qt::Key_Escape);
    QCOMPARE(page->searched, QString());
}

void TestMainWindow::aPageThatIsLeftIsSearchedNoLonger()
{
    Fixture f;
    const RecordingPage *page = f.page(PageId::Integrations);
    QTest::keyClicks(f.window.header()->search(), u"oci"_s);
    QCOMPARE(page->searched, u"oci"_s);
    f.page(PageId::Attestations);
    QCOMPARE(page->searched, QString()); // when one comes back, the field is empty
}

void TestMainWindow::shortcutsReachThePage()
{
    Fixture f;
    RecordingPage *page = f.page(PageId::Integrations);
    QSignalSpy triggered(&page->action, &QAction::triggered);
    QTest::keyClick(&f.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(&f.window, Qt::Key_F5);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(page->refreshes, 1);
}

void TestMainWindow::escapeGoesBack()
{
    Fixture f;
    RecordingPage *page = f.page(PageId::Integrations);
    page->isBelow = true;
    Q_EMIT page->headerChanged();
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QVERIFY(!page->isBelow);
}

void TestMainWindow::escapeClosesAListBeforeItGoesBack()
{
    Fixture f;
    RecordingPage *page = f.page(PageId::Integrations);
    QComboBox choice(page);
    choice.addItems({u"one"_s, u"two"_s});
    choice.show();
    page->isBelow = true;
    choice.showPopup();
    QTRY_VERIFY(choice.view()->isVisible());
    QTest::keyClick(choice.view(), Qt::Key_Escape);
    QTRY_VERIFY(!choice.view()->isVisible());
    QVERIFY(page->isBelow);
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QVERIFY(!page->isBelow);
}

void TestMainWindow::pagesOpenEachOtherThroughTheWindow()
{
    Fixture f;
    RecordingPage *from = f.page(PageId::Integrations);
    Q_EMIT from->openRequested(PageId::Attestations, u"some-id"_s);
    QCOMPARE(f.window.currentPage(), PageId::Attestations);
    QCOMPARE(f.page(PageId::Attestations)->opened, u"some-id"_s);
    Q_EMIT from->beginRequested(PageId::Registrations, {{u"kind"_s, u"webhook"_s}});
    QCOMPARE(f.page(PageId::Registrations)->begun, (QJsonObject{{u"kind"_s, u"webhook"_s}}));
}

void TestMainWindow::droppedFilesGoToTheAttestations()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/attestation.json"_s), QUrl(u"https://example.com/"_s)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &drop);
    QCOMPARE(f.window.currentPage(), PageId::Attestations);
    QCOMPARE(f.page(PageId::Attestations)->begun.value(u"files"_s).toArray(),
             QJsonArray{u"/tmp/attestation.json"_s});
}

void TestMainWindow::thePageAndPlaceAreKept()
{
    {
        Fixture f;
        f.window.resize(900, 640);
        f.page(PageId::Attestations);
        f.window.close();
    }
    Fixture again;
    QCOMPARE(again.window.currentPage(), PageId::Attestations);
    QCOMPARE(again.window.size(), QSize(900, 640));
}

void TestMainWindow::everyActionIsFoundByItsName()
{
    const auto command = [](const QString &words) { return Command{words, {}, {}, {}}; };
    const std::vector<Command> all{command(u"Go to Registrations"_s), command(u"Register an integration"_s),
                                   command(u"Délivrer à nouveau"_s)};
    QCOMPARE(matching(all, {}).size(), all.size());
    QCOMPARE(matching(all, u"REG"_s).front().words, u"Register an integration"_s); // it begins so
    QCOMPARE(matching(all, u"reg"_s).size(), size_t(2));
    QCOMPARE(matching(all, u"integration reg"_s).size(), size_t(1));
    QCOMPARE(matching(all, u"delivrer a"_s).front().words, u"Délivrer à nouveau"_s);
    QVERIFY(matching(all, u"nothing of that name"_s).empty());
}

void TestMainWindow::aButtonIsNamedAsItReads()
{
    Fixture f;
    QPushButton button(u"&Build && test"_s, f.page(PageId::Integrations));
    button.show();
    QCOMPARE(matching(commandsOf(f.window), u"build"_s).front().words, u"Build & test"_s);
}

void TestMainWindow::filtersAreNamedAsActions()
{
    Fixture f;
    RecordingPage *page = f.page(PageId::Integrations);
    auto *chips = new FilterChips(page);
    chips->setChips({{u"all"_s, u"All"_s, 26, u"Show all deliveries"_s}, {u"raw"_s, u"Raw"_s}});
    chips->show();
    const std::vector<Command> all = commandsOf(f.window);
    QVERIFY(matching(all, u"26"_s).empty());
    QCOMPARE(matching(all, u"show all deliveries"_s).size(), size_t(1));
    const std::vector<Command> raw = matching(all, u"raw"_s);
    QCOMPARE(raw.size(), size_t(1));
    QCOMPARE(raw.front().words, u"Show: Raw"_s);
    raw.front().run();
    QCOMPARE(chips->chosen(), u"raw"_s);
}

void TestMainWindow::theCommandThatIsChosenIsRun()
{
    Fixture f;
    f.page(PageId::Integrations);
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = f.window.findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"go to"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(f.window.currentPage(), PageId::Registrations);
    QTRY_VERIFY(!f.window.findChild<CommandPalette *>());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
