// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/overview/barchart.h"
#include "ui/pages/overview/figure.h"
#include "ui/pages/overview/healthrow.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/widgets/label.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

struct OverviewFixture : PagesFixture {
    OverviewFixture()
    {
        registered();
        workflow();
        attached();
    }

    // Pushes one and has it end as `outcome` says.
    QString ended(const QString &run, const Outcome &outcome)
    {
        script->executing = [outcome](const ExecutionRequest &, Execution &) { return outcome; };
        console->dispatcher().start();
        const QString id = pushed(run).deliveries.front().id;
        const bool came = QTest::qWaitFor(
            [&] {
                const auto state = must(console->deliveries().find(id)).delivery.state;
                return state != Delivery::State::Queued && state != Delivery::State::Sending;
            },
            20'000);
        if (!came)
            qFatal("the delivery did not end");
        return id;
    }
};

QString wordsShown(const QWidget &page)
{
    QStringList words;
    for (const auto *label : page.findChildren<Label *>())
        if (label->isVisible())
            words.append(label->text());
    return words.join(u'\n');
}

QString figureOf(const QWidget &page, const QString &label)
{
    for (const auto *figure : page.findChildren<Figure *>())
        if (figure->accessibleName().endsWith(label))
            return figure->accessibleName();
    return {};
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhereToBegin();
    void itSaysThatEverythingArrives();
    void whatWaitsForAPersonIsListedWithItsStep();
    void refusalsForOneReasonAreOneThing();
    void aPausedRegistrationIsResumedFromHere();
    void aFigureLeadsToTheRowsBehindIt();
    void theChartIsReadByKeyboard();
    void aRegistrationsRowOpensIt();
    void itFollowsWhatHappens();
    void whoIsAtARowStaysThereAsItChanges();
};

void TestOverviewPage::anEmptyPageSaysWhereToBegin()
{
    PagesFixture f;
    auto page = shown<OverviewPage>(*f.console);
    QSignalSpy begin(page.get(), &Page::beginRequested);
    clickWords(page.get(), u"Register an integration"_s);
    QCOMPARE(begin.first().first().value<PageId>(), PageId::Registrations);
}

void TestOverviewPage::itSaysThatEverythingArrives()
{
    OverviewFixture f;
    f.ended(u"1"_s, delivered({}));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"Everything is arriving."_s));
    QCOMPARE(figureOf(*page, u"delivered in 24 h"_s), u"1 delivered in 24 h"_s);
    QCOMPARE(figureOf(*page, u"first attempt"_s), u"100 % arrived at the first attempt"_s);
    QTRY_VERIFY(wordsShown(*page).contains(u"Nothing is on its way."_s));
}

void TestOverviewPage::whatWaitsForAPersonIsListedWithItsStep()
{
    OverviewFixture f;
    const QString unsure = f.ended(u"1"_s, uncertain(u"Sent and never answered"_s));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"target did not answer"_s));
    QTRY_VERIFY(wordsShown(*page).contains(u"1 thing waits for you"_s));
    QSignalSpy opened(page.get(), &Page::openRequested);
    clickWords(page.get(), u"Decide"_s);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Deliveries);
    QCOMPARE(opened.first().last().toString(), unsure);
}

void TestOverviewPage::refusalsForOneReasonAreOneThing()
{
    OverviewFixture f;
    f.ended(u"1"_s, rejected(u"Too large"_s));
    f.ended(u"2"_s, rejected(u"Too large"_s));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"target refused 2 deliveries"_s));
    QSignalSpy begun(page.get(), &Page::beginRequested);
    clickWords(page.get(), u"Show"_s);
    QCOMPARE(begun.first().first().value<PageId>(), PageId::Deliveries);
    QCOMPARE(begun.first().last().toJsonObject().value(u"states"_s).toArray(), QJsonArray{u"failed"_s});
}

void TestOverviewPage::aPausedRegistrationIsResumedFromHere()
{
    OverviewFixture f;
    PagesFixture::must(f.console->registrations().pause(u"target"_s));
    f.pushed();
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"1 delivery is held. Nothing is lost meanwhile."_s));
    clickWords(page.get(), u"Resume"_s);
    QTRY_COMPARE(PagesFixture::must(f.console->registrations().find(u"target"_s)).state,
                 Registration::State::Active);
}

void TestOverviewPage::aFigureLeadsToTheRowsBehindIt()
{
    OverviewFixture f;
    f.ended(u"1"_s, delivered({}));
    f.ended(u"2"_s, rejected(u"Too large"_s));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_COMPARE(figureOf(*page, u"delivered in 24 h"_s), u"1 delivered in 24 h"_s);
    QSignalSpy begun(page.get(), &Page::beginRequested);
    page->findChild<Figure *>()->click();
    QCOMPARE(begun.size(), 1);

    auto rows = shown<DeliveriesPage>(*f.console);
    rows->begin(begun.first().last().toJsonObject());
    QTRY_COMPARE(listOf(*rows)->model()->rowCount(), 1);
    const auto row = listOf(*rows)->model()->index(0, 0).data(ListRow::Role).value<ListRow>();
    QCOMPARE(row.mark.word, u"Delivered"_s);
}

void TestOverviewPage::theChartIsReadByKeyboard()
{
    BarChart chart;
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Left, Qt::Key_Return}) // before it has been told anything
        QTest::keyClick(&chart, key);
    QVERIFY(chart.accessibleDescription().isEmpty());
    store::Hours hours(24);
    hours[23] = {58, 1, 0, 2};
    hours[22] = {60, 0, 0, 0};
    const QDateTime from(QDate(2026, 11, 23), QTime(15, 0), Qt::LocalTime);
    chart.setHours(from, hours);
    chart.show();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.accessibleDescription(), u"14:00 to 15:00: 58 delivered, 1 waiting, 2 failed"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.accessibleDescription(), u"13:00 to 14:00: 60 delivered"_s);
    QSignalSpy chosen(&chart, &BarChart::hourChosen);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.first().first().toDateTime(), from.addSecs(22 * 3600));
    QCOMPARE(chosen.first().last().toDateTime(), from.addSecs(23 * 3600));
}

void TestOverviewPage::aRegistrationsRowOpensIt()
{
    OverviewFixture f;
    f.ended(u"1"_s, delivered({}));
    auto page = shown<OverviewPage>(*f.console);
    auto *row = child<HealthRow>(page.get(), u"healthRow"_s);
    QCOMPARE(row->accessibleName(), u"target, Active, 100 %"_s);
    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Registrations);
}

void TestOverviewPage::itFollowsWhatHappens()
{
    OverviewFixture f;
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"Everything is arriving."_s));
    f.ended(u"1"_s, rejected(u"Too large"_s));
    QTRY_VERIFY(wordsShown(*page).contains(u"target refused shop/build"_s));
}

void TestOverviewPage::whoIsAtARowStaysThereAsItChanges()
{
    OverviewFixture f;
    f.ended(u"1"_s, rejected(u"Too large"_s));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"target refused shop/build"_s));
    QPointer<QWidget> row = child<HealthRow>(page.get(), u"healthRow"_s);
    QPointer<QPushButton> step = page->findChild<WaitList *>()->findChild<QPushButton *>(u"waitStep"_s);
    QVERIFY(step && step->isVisible());
    f.ended(u"2"_s, rejected(u"Too large"_s));
    QTRY_VERIFY(wordsShown(*page).contains(u"target refused 2 deliveries"_s));
    QVERIFY(row);
    QVERIFY(step && step->isVisible());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
