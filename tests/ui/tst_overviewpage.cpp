// SPDX-License-Identifier: Apache-2.0
#include "overviewrows.h"
#include "overviewwords.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/overview/barchart.h"
#include "ui/pages/overview/figure.h"
#include "ui/pages/overview/healthrow.h"
#include "ui/pages/overview/latencychart.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/widgets/label.h"

#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

struct OverviewFixture : PagesFixture {
    explicit OverviewFixture(const QByteArrayList &subscribed = {})
        : PagesFixture(subscribed)
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

/// The button that a screen reader calls so, as soon as one is shown; `figure` is what the name's group says.
QAbstractButton *buttonNamed(const QWidget &page, const QRegularExpression &name, QString &figure)
{
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        const auto match = name.match(button->accessibleName());
        if (!button->isVisible() || !match.hasMatch())
            continue;
        figure = match.captured(1);
        return button;
    }
    return nullptr;
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhereToBegin();
    void itSaysThatEverythingArrives();
    void whatWaitsForAPersonIsListedWithItsStep();
    void whatARegistrationRefusedIsOneThing();
    void whatIsHeldThoughItsRegistrationWorksWaitsForAPersonToo();
    void moreThatWaitsIsShownInPlace();
    void aPausedRegistrationIsResumedFromHere();
    void aPausedAttachmentIsResumedFromHere();
    void aFigureLeadsToTheRowsBehindIt();
    void aFigureThatIsCutOffSaysItAll();
    void everyFigureIsOfTheRowsThatItOpens_data();
    void everyFigureIsOfTheRowsThatItOpens();
    void everyHourIsOfTheRowsThatItOpens();
    void theChartIsReadByKeyboard();
    void theTimesAreReadByKeyboard();
    void aSentenceWithALatinNameBeginsAtTheRight();
    void aRegistrationsRowOpensIt();
    void itFollowsWhatHappens();
    void whoIsAtARowStaysThereAsItChanges();

    void cleanupTestCase() { m_rows.reset(); }

private:
    OverviewRows &rows()
    {
        if (!m_rows)
            m_rows = std::make_unique<OverviewRows>();
        return *m_rows;
    }

    std::unique_ptr<OverviewRows> m_rows; ///< none of those who look at it changes it
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

void TestOverviewPage::whatARegistrationRefusedIsOneThing()
{
    OverviewFixture f;
    f.ended(u"1"_s, rejected(u"Too large"_s));
    f.ended(u"2"_s, rejected(u"Too large"_s));
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"target refused 2 deliveries"_s));
    QSignalSpy begun(page.get(), &Page::beginRequested);
    clickWords(page.get(), u"Show"_s);
    QCOMPARE(begun.first().first().value<PageId>(), PageId::Deliveries);
    QCOMPARE(rowsBehind(*f.console, begun.first().last().toJsonObject()).size(), size_t(2));
}

void TestOverviewPage::whatIsHeldThoughItsRegistrationWorksWaitsForAPersonToo()
{
    OverviewFixture f({"SARIF"});
    f.console->dispatcher().start();
    f.pushed(u"1"_s, {material(u"scan"_s, u"SARIF"_s, u"scan.sarif"_s, "which nobody hands in")});
    auto page = shown<OverviewPage>(*f.console);
    QTRY_VERIFY(wordsShown(*page).contains(u"shop/build is held for target"_s));
    QTRY_VERIFY(wordsShown(*page).contains(u"Material scan (SARIF) is not on this machine"_s));
    QVERIFY(!wordsShown(*page).contains(u"Everything is arriving."_s));
    QSignalSpy opened(page.get(), &Page::openRequested);
    clickWords(page.get(), u"Show"_s);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Deliveries);
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

void TestOverviewPage::aPausedAttachmentIsResumedFromHere()
{
    OverviewFixture f;
    const QString id = PagesFixture::must(f.console->workflows().attachments()).front().id;
    const auto isPaused = [&] { return PagesFixture::must(f.console->workflows().attachment(id)).isPaused; };
    PagesFixture::must(f.console->workflows().pause(id));
    f.pushed();
    auto page = shown<OverviewPage>(*f.console);
    QSignalSpy undoable(page.get(), &Page::undoable);
    QSignalSpy begun(page.get(), &Page::beginRequested);
    QTRY_VERIFY(wordsShown(*page).contains(u"target is paused for shop/build"_s));
    QVERIFY(wordsShown(*page).contains(u"1 delivery is held. Nothing is lost meanwhile."_s));
    QString held;
    const QRegularExpression shows(u"^Show (\\d+) held: target is paused for shop/build$"_s);
    QTRY_VERIFY(buttonNamed(*page, shows, held));
    QCOMPARE(held, u"1"_s);
    buttonNamed(*page, shows, held)->click();
    QCOMPARE(rowsBehind(*f.console, begun.first().last().toJsonObject()).size(), size_t(1));
    clickWords(page.get(), u"Resume"_s);
    QTRY_VERIFY(!isPaused());
    QTRY_COMPARE(undoable.size(), 1);
    QTRY_VERIFY(!wordsShown(*page).contains(u"target is paused for shop/build"_s));
    undoable.first().at(1).value<std::function<void()>>()();
    QTRY_VERIFY(isPaused());
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

void TestOverviewPage::aFigureThatIsCutOffSaysItAll()
{
    Figure figure(u"arrived at the first attempt"_s);
    figure.resize(figure.sizeHint());
    figure.show();
    QCOMPARE(figure.toolTip(), QString()); // there is nothing to add
    figure.resize(figure.sizeHint().width() / 2, figure.height());
    QTRY_COMPARE(figure.toolTip(), u"arrived at the first attempt"_s);
}

void TestOverviewPage::everyFigureIsOfTheRowsThatItOpens_data()
{
    QTest::addColumn<QString>("name"); // of the button, the figure in brackets
    QTest::addColumn<Said>("said");    // of its rows
    QTest::newRow("delivered") << u"^(.+) delivered in 24 h$"_s << Said(number);
    QTest::newRow("at the first attempt") << u"^(.+) arrived at the first attempt$"_s << Said(shareAtOnce);
    QTest::newRow("median time") << u"^(.+) median time$"_s << Said(medianTime);
    QTest::newRow("waiting or held") << u"^(.+) waiting or held$"_s << Said(number);
    QTest::newRow("health of target") << u"^(.+) arrived at target$"_s << Said(shareArrived);
    QTest::newRow("health of second") << u"^(.+) arrived at second$"_s << Said(shareArrived);
    QTest::newRow("refused") << u"^Show: target refused (\\d+) deliveries$"_s << Said(number);
    QTest::newRow("not answered") << u"^Decide: target did not answer (\\d+) deliveries$"_s << Said(number);
    QTest::newRow("held") << u"^Show (\\d+) held: asleep is paused$"_s << Said(number);
    QTest::newRow("being sent") << u"^(\\d+) being sent$"_s << Said(number);
    QTest::newRow("waiting") << u"^(\\d+) waiting$"_s << Said(number);
}

void TestOverviewPage::everyFigureIsOfTheRowsThatItOpens()
{
    QFETCH(QString, name);
    QFETCH(Said, said);
    auto page = shown<OverviewPage>(*rows().console);
    const QRegularExpression wanted(name);
    QString figure;
    QTRY_VERIFY2(buttonNamed(*page, wanted, figure) && figure != u"–" && figure != u"0", qPrintable(name));
    QSignalSpy begun(page.get(), &Page::beginRequested);
    buttonNamed(*page, wanted, figure)->click();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().first().value<PageId>(), PageId::Deliveries);
    const Rows behind = rowsBehind(*rows().console, begun.first().last().toJsonObject());
    QVERIFY(behind.size() > 1);
    QCOMPARE(figure, said(behind));
}

void TestOverviewPage::everyHourIsOfTheRowsThatItOpens()
{
    auto page = shown<OverviewPage>(*rows().console);
    QTRY_VERIFY(figureOf(*page, u"delivered in 24 h"_s).at(0).isDigit());
    QSignalSpy begun(page.get(), &Page::beginRequested);
    for (HourChart *chart : page->findChildren<HourChart *>()) {
        const Said said = qobject_cast<LatencyChart *>(chart) ? latencyWords : barWords;
        QTest::keyClick(chart, Qt::Key_Home);
        size_t all = 0;
        for (int hour = 0; hour < 24; ++hour) {
            QTest::keyClick(chart, Qt::Key_Return);
            const Rows behind = rowsBehind(*rows().console, begun.takeFirst().last().toJsonObject());
            QCOMPARE(chart->accessibleDescription().section(u": "_s, 1), said(behind));
            all += behind.size();
            QTest::keyClick(chart, Qt::Key_Right);
        }
        QVERIFY(all > 20);
    }
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

void TestOverviewPage::theTimesAreReadByKeyboard()
{
    LatencyChart chart;
    store::Hours hours(24);
    hours[23] = {.delivered = 3, .medianMs = 800, .slowMs = 90'000};
    const QDateTime from(QDate(2026, 11, 23), QTime(15, 0), Qt::LocalTime);
    chart.setHours(from, hours);
    chart.show();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.accessibleDescription(), u"14:00 to 15:00: half within 0.8 s, 95 of 100 within 1 min"_s);
    QSignalSpy chosen(&chart, &LatencyChart::hourChosen);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(chosen.first().first().toDateTime(), from.addSecs(23 * 3600));
    QVERIFY(!chosen.first().last().toDateTime().isValid()); // it has not ended
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.accessibleDescription(), u"13:00 to 14:00: nothing delivered"_s);
}

void TestOverviewPage::aSentenceWithALatinNameBeginsAtTheRight()
{
    Label label(u"team-dtrack \u0645\u062A\u0648\u0642\u0641"_s);
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(600, 30);
    const QImage image = label.grab().toImage();
    const auto inked = [&image](int from, int until) {
        for (int x = from; x < until; ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(300, 0))
                    return true;
        return false;
    };
    QVERIFY(inked(image.width() - 10, image.width()));
    QVERIFY(!inked(0, image.width() / 2));
}

void TestOverviewPage::moreThatWaitsIsShownInPlace()
{
    OverviewFixture f;
    for (int i = 0; i < 8; ++i) {
        const QString name = u"paused-%1"_s.arg(i);
        f.registered(name);
        PagesFixture::must(f.console->registrations().pause(name));
    }
    auto page = shown<OverviewPage>(*f.console);
    const auto steps = [&page] {
        int count = 0;
        for (const auto *step : page->findChildren<QPushButton *>(u"waitStep"_s))
            count += step->isVisible() ? 1 : 0;
        return count;
    };
    QTRY_VERIFY(wordsShown(*page).contains(u"8 things wait for you"_s));
    QCOMPARE(steps(), 6);
    clickWords(page.get(), u"2 more"_s);
    QCOMPARE(steps(), 8);
    QVERIFY(page->focusWidget()); // at the first of what was added
    QCOMPARE(page->focusWidget()->accessibleName(), u"Resume: paused-6 is paused"_s);
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
