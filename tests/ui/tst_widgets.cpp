// SPDX-License-Identifier: Apache-2.0
#include "core/prettyjson.h"
#include "ui/pages/parts/question.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/sbomview.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

using namespace attache;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anIdIsCopiedWhole();
    void arrowKeysMoveTheChosenFilter();
    void theChosenFilterSurvivesNewCounts();
    void filtersThatDoNotFitGoOnTheNextLine();
    void buttonsTakeNoMoreRoomThanTheirLine();
    void aWordWiderThanItsLabelIsBroken();
    void aTextBeginsAtTheRightWhereOneReadsFromThere_data();
    void aTextBeginsAtTheRightWhereOneReadsFromThere();
    void theRoomAroundIsMirroredToo();
    void anAddressReadsAlikeInAMirroredWindow();
    void aNarrowWindowShowsTheListOrTheDetail();
    void aRowIsSpokenAsAWhole();
    void enterOpensARow();
    void jsonKeepsItsKeysOrder_data();
    void jsonKeepsItsKeysOrder();
    void anEmptyPagesButtonTriggersItsAction();
    void aLicenceShowsTheComponentsUnderIt();
    void anSbomThatIsNotSummarisedIsNamed();
    void aQuestionShowsMarkupAsItIs();
};

void TestWidgets::anIdIsCopiedWhole()
{
    const QString id = u"0b7c8a52-91d4-4e0f-a7b3-5f2c6d1e9a40"_s;
    CopyableId widget(u"ID"_s, id);
    widget.resize(80, 30);
    QTest::mouseClick(widget.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

void TestWidgets::arrowKeysMoveTheChosenFilter()
{
    FilterChips chips;
    chips.setChips({{u"all"_s, u"All"_s, 7}, {u"failed"_s, u"Failed"_s, 1}});
    chips.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chips));
    const auto buttons = chips.findChildren<QRadioButton *>();
    QSignalSpy changed(&chips, &FilterChips::chosenChanged);
    buttons.front()->setFocus();
    QTest::keyClick(buttons.front(), Qt::Key_Right);
    QCOMPARE(chips.chosen(), u"failed"_s);
    QTest::keyClick(buttons.back(), Qt::Key_Right); // there is no further one
    QTest::keyClick(buttons.back(), Qt::Key_Left);
    QCOMPARE(chips.chosen(), u"all"_s);
    QCOMPARE(changed.size(), 2);
}

void TestWidgets::theChosenFilterSurvivesNewCounts()
{
    FilterChips chips;
    chips.setChips({{u"all"_s, u"All"_s, 7}, {u"failed"_s, u"Failed"_s, 1}});
    chips.choose(u"failed"_s);
    QSignalSpy changed(&chips, &FilterChips::chosenChanged);
    chips.setChips({{u"all"_s, u"All"_s, 8}, {u"failed"_s, u"Failed"_s, 2}});
    QCOMPARE(chips.chosen(), u"failed"_s);
    QCOMPARE(changed.size(), 0);
}

void TestWidgets::filtersThatDoNotFitGoOnTheNextLine()
{
    QWidget column;
    auto *chips = new FilterChips;
    chips->setChips({{u"all"_s, u"Alle"_s, 26},
                     {u"needs"_s, u"Eingreifen nötig"_s, 10},
                     {u"failed"_s, u"Fehlgeschlagen"_s, 3}});
    auto *layout = new QVBoxLayout(&column);
    layout->addWidget(chips);
    layout->addWidget(new QWidget, 1);
    column.resize(220, 300);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    const auto buttons = chips->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QRadioButton *button : buttons) {
        QVERIFY(chips->rect().contains(button->geometry()));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
    QVERIFY(buttons.back()->y() > buttons.front()->y());
}

void TestWidgets::buttonsTakeNoMoreRoomThanTheirLine()
{
    QWidget page;
    auto *section = new QWidget;
    auto *inner = new QVBoxLayout(section);
    auto *buttons = new FlowLayout(8, 8);
    buttons->addWidget(new QPushButton(u"Export"_s));
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(section);
    column->addStretch();
    page.resize(300, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(section->height(), section->heightForWidth(section->width()));
}

void TestWidgets::aWordWiderThanItsLabelIsBroken()
{
    Label label(u"sha256:"_s + QString(64, u'e'));
    label.setWraps(true);
    QVERIFY(label.minimumSizeHint().width() < 200);
    QVERIFY(label.heightForWidth(200) >= 2 * label.fontMetrics().height());
    QCOMPARE(label.heightForWidth(2000), label.fontMetrics().height());
}

void TestWidgets::aTextBeginsAtTheRightWhereOneReadsFromThere_data()
{
    QTest::addColumn<bool>("isSelectable");
    QTest::newRow("shown") << false;
    QTest::newRow("selectable") << true;
}

void TestWidgets::aTextBeginsAtTheRightWhereOneReadsFromThere()
{
    QFETCH(const bool, isSelectable);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Label label(u"SARIF"_s);
    label.setWraps(true);
    if (isSelectable)
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.resize(400, 40);
    const QImage drawn = label.grab().toImage();
    const QRgb ground = drawn.pixel(0, 0);
    int firstInk = drawn.width();
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < firstInk; ++x)
            if (drawn.pixel(x, y) != ground)
                firstInk = x;
    QVERIFY(firstInk > drawn.width() / 2);
    QVERIFY(firstInk < drawn.width());
}

void TestWidgets::theRoomAroundIsMirroredToo()
{
    const auto roomBeforeTheFirst = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        FilterChips chips;
        chips.setChips({{u"all"_s, u"All"_s, 7}});
        chips.resize(400, 44);
        chips.show();
        const QRect first = chips.findChild<QRadioButton *>()->geometry();
        return direction == Qt::LeftToRight ? first.x() : chips.width() - first.x() - first.width();
    };
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QVERIFY(roomBeforeTheFirst(Qt::LeftToRight) > 0);
    QCOMPARE(roomBeforeTheFirst(Qt::RightToLeft), roomBeforeTheFirst(Qt::LeftToRight));
}

void TestWidgets::anAddressReadsAlikeInAMirroredWindow()
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        ElidedLabel label(u"http://127.0.0.1:44789/…"_s);
        label.setLayoutDirection(direction);
        label.resize(label.sizeHint());
        return label.grab().toImage();
    };
    QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

void TestWidgets::aNarrowWindowShowsTheListOrTheDetail()
{
    auto *list = new QWidget;
    auto *detail = new QWidget;
    MasterDetail panes(list, detail, u"test"_s);
    panes.resize(1080, 600);
    panes.show();
    QVERIFY(list->isVisible() && detail->isVisible());
    QVERIFY(!panes.goBack());
    panes.resize(500, 600);
    QVERIFY(list->isVisible() && !detail->isVisible());
    panes.showDetail();
    QVERIFY(!list->isVisible() && detail->isVisible());
    QVERIFY(panes.goBack());
    QVERIFY(list->isVisible() && !detail->isVisible());
}

void TestWidgets::aRowIsSpokenAsAWhole()
{
    ListRow row;
    row.mark = lookOf(Delivery::State::Failed);
    row.title = u"team-dtrack"_s;
    row.qualifier = u"api/build"_s;
    row.sub = u"Failed: no permission"_s;
    row.right = u"2 min ago"_s;
    QCOMPARE(row.spoken(), u"team-dtrack, api/build, Failed, Failed: no permission, 2 min ago"_s);
}

void TestWidgets::enterOpensARow()
{
    QStandardItemModel model;
    for (const QString &title : {u"one"_s, u"two"_s}) {
        ListRow row;
        row.title = title;
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue(row), ListRow::Role);
        model.appendRow(item);
    }
    TwoLineList list(u"Deliveries"_s);
    list.setModel(&model);
    list.resize(376, 300);
    list.show();
    list.setCurrentIndex(model.index(0, 0));
    QSignalSpy current(&list, &TwoLineList::currentRowChanged);
    QSignalSpy activated(&list, &QListView::activated);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(current.size(), 1);
    QCOMPARE(activated.value(0).value(0).toModelIndex().row(), 1);
    QVERIFY(!list.grab().isNull());
}

void TestWidgets::jsonKeepsItsKeysOrder_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("object") << u"{\"b\":1,\"a\":[true,null]}"_s
                            << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("signs within a string")
        << u"{\"a\":\"x{,:}\\\"y\"}"_s << u"{\n  \"a\": \"x{,:}\\\"y\"\n}"_s;
    QTest::newRow("empty ones") << u"{\"a\":{},\"b\":[ ]}"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("no JSON") << u"<html>{}</html>"_s << u"<html>{}</html>"_s;
}

void TestWidgets::jsonKeepsItsKeysOrder()
{
    QFETCH(const QString, body);
    QTEST(prettyPrinted(body), "shown");
}

void TestWidgets::anEmptyPagesButtonTriggersItsAction()
{
    QAction action(u"Register an integration"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    EmptyPage page({u"Nothing is registered yet"_s, u"Words."_s, 1}, {&action});
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestWidgets::aLicenceShowsTheComponentsUnderIt()
{
    auto sbom = std::make_shared<SbomSummary>();
    sbom->version = u"1.6"_s;
    sbom->components = 2;
    sbom->licences = {{u"MIT"_s, 1}};
    sbom->withoutLicence = 1;
    sbom->listed = {{u"left-pad"_s, u"3"_s, u"MIT"_s, {}}, {u"zlib"_s, u"1.2"_s, {}, {}}};
    SbomView view(sbom);
    view.show();
    auto *table = view.findChild<QAbstractItemView *>(u"components"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *licences = view.findChild<BarList *>(u"licences"_s);
    QCOMPARE(licences->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"none given: 1"_s);
    licences->setCurrentIndex(licences->model()->index(0, 0));
    QTest::keyClick(licences, Qt::Key_Return);
    QCOMPARE(view.findChild<QLineEdit *>(u"componentSearch"_s)->text(), u"MIT"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(view.findChild<QLabel *>(u"componentsLeft"_s)->text(), u"1 component found"_s);
}

void TestWidgets::anSbomThatIsNotSummarisedIsNamed()
{
    auto sbom = std::make_shared<SbomSummary>();
    sbom->format = SbomSummary::Format::CycloneDxXml;
    sbom->version = u"1.5"_s;
    SbomView view(sbom);
    QVERIFY(!view.findChild<BarList *>());
    QCOMPARE(sbomWords(*sbom), u"CycloneDX in XML 1.5"_s);
}

void TestWidgets::aQuestionShowsMarkupAsItIs()
{
    QWidget asker;
    ask(&asker, u"Delete <b>x</b>?"_s, u"<i>all</i> of it"_s, u"Delete"_s, [] {});
    const auto labels = asker.findChild<QMessageBox *>(u"question"_s)->findChildren<QLabel *>();
    QCOMPARE(std::count_if(labels.begin(), labels.end(),
                           [](const QLabel *label) {
                               return label->text().contains(u'<') && label->textFormat() == Qt::PlainText;
                           }),
             2);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
