// SPDX-License-Identifier: Apache-2.0
#include "core/curlcommand.h"
#include "core/outcome.h"
#include "deliveriesfixture.h"
#include "engine/deliveryexport.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/deliveries/deliverywords.h"
#include "ui/pages/deliveries/filtermenu.h"
#include "ui/widgets/filterchips.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <atomic>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

int rowsShown(Page &page)
{
    return listOf(page)->model()->rowCount();
}

Exchange exchange()
{
    Exchange made;
    made.method = u"POST"_s;
    made.url = u"https://hooks.example.com/in"_s;
    made.requestHeaders = {{u"Content-Type"_s, u"application/json"_s},
                           {u"Content-Length"_s, u"9"_s},
                           {u"X-Api-Key"_s, u"••••••"_s}};
    made.requestBody = u"{\"a\":'1'}"_s;
    made.requestBodySize = 9;
    return made;
}

} // namespace

class TestDeliveriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhatBelongsThere();
    void aDeliveryChangesWhileOneLooks();
    void whatCameWhileNobodyLookedIsThereWhenOneDoes();
    void aFailureSaysWhyAndWhatToDo();
    void aLongReasonIsReadInFull();
    void nothingOfADeliveryIsBesideANarrowPage();
    void redeliveringSendsItAgain();
    void theChipsLeaveOnlyTheirStates();
    void theSearchIsOfAllThereIs();
    void theMenuFiltersAndKeepsViews();
    void allThatWaitsIsCancelledAndCountedOnTheWay();
    void whatNeedsAPersonIsCounted();
    void aDeliveryIsOpenedByItsIdWhateverIsFiltered();
    void cancellingStopsWhatWaits();
    void everyStateHasAHeadingAndNoneIsEmpty();
    void allOfWhatIsShownIsRedelivered();
    void whatWasAskedAboutIsRedeliveredAndNothingElse();
    void aLineOfTheExportIsSafeInASpreadsheet();
    void curlHasVariablesForSecrets();
    void curlReadsABodyThatIsNotWholeFromAFile();
    void curlDoesNotWaitForTheBodyOfAHead();
    void mailIsNoRequestForCurl();
};

void TestDeliveriesPage::anEmptyPageSaysWhatBelongsThere()
{
    PagesFixture f;
    auto page = shown<DeliveriesPage>(*f.console);
    QSignalSpy begin(page.get(), &Page::beginRequested);
    clickWords(page.get(), u"Push an attestation"_s);
    QCOMPARE(begin.size(), 1);
    QCOMPARE(begin.first().first().value<PageId>(), PageId::Attestations);
}

void TestDeliveriesPage::aDeliveryChangesWhileOneLooks()
{
    DeliveriesFixture f;
    f.pushed();
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"Waiting to be sent to target"_s);
    f.console->dispatcher().start();
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
    const auto row = listOf(*page)->model()->index(0, 0).data(ListRow::Role).value<ListRow>();
    QCOMPARE(row.mark.word, u"Delivered"_s);
    QCOMPARE(rowsShown(*page), 1);
}

void TestDeliveriesPage::whatCameWhileNobodyLookedIsThereWhenOneDoes()
{
    DeliveriesFixture f;
    f.pushed(u"run-1"_s);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(rowsShown(*page), 1);
    page->hide();
    f.pushed(u"run-2"_s);
    f.console->dispatcher().start();
    QTRY_COMPARE(PagesFixture::must(f.console->deliveries().counts()).delivered, 2);
    QCOMPARE(rowsShown(*page), 1); // it works for nobody
    page->show();
    page->activated();
    QTRY_COMPARE(rowsShown(*page), 2);
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
}

void TestDeliveriesPage::aFailureSaysWhyAndWhatToDo()
{
    DeliveriesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) {
        return rejected(u"It wants another type"_s);
    };
    f.ended(u"run-1"_s, Delivery::State::Failed);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"It wants another type"_s);
    auto *attempt = child<QAbstractButton>(page.get(), u"attempt1"_s);
    QVERIFY(attempt->isChecked());
    QVERIFY(attempt->accessibleName().contains(u"It wants another type"));
    QTest::keyClick(attempt, Qt::Key_Space);
    QVERIFY(!attempt->isChecked());
}

void TestDeliveriesPage::aLongReasonIsReadInFull()
{
    DeliveriesFixture f;
    const QString reason = u"target does not take it: "_s + QString(u"word "_s).repeated(60) + u"end"_s;
    f.script->executing = [reason](const ExecutionRequest &, Execution &) { return rejected(reason); };
    f.ended(u"run-1"_s, Delivery::State::Failed);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), reason); // nor is a name given a capital
    auto *title = page->findChild<DeliveryDetail *>()->findChild<Label *>(u"detailTitle"_s);
    QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
    QVERIFY(title->height() > 2 * title->fontMetrics().height());
}

void TestDeliveriesPage::nothingOfADeliveryIsBesideANarrowPage()
{
    DeliveriesFixture f;
    f.pushed();
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"Waiting to be sent to target"_s);
    auto *detail = page->findChild<DeliveryDetail *>();
    detail->setParent(nullptr); // of its own, to be of any width
    detail->resize(250, 500);
    detail->show();
    QTRY_COMPARE(detail->viewport()->width(), detail->widget()->width());
    QCOMPARE(detail->horizontalScrollBar()->maximum(), 0);
    delete detail;
}

void TestDeliveriesPage::redeliveringSendsItAgain()
{
    DeliveriesFixture f;
    auto works = std::make_shared<std::atomic<bool>>(false);
    f.script->executing = [works](const ExecutionRequest &, Execution &) {
        return *works ? delivered({{u"id"_s, u"m-1"_s}}) : rejected(u"not now"_s);
    };
    f.ended(u"run-1"_s, Delivery::State::Failed);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"Not now"_s);
    *works = true;
    click(page.get(), u"redeliver"_s);
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
    QVERIFY(child(page.get(), u"attempt2"_s));
}

void TestDeliveriesPage::theChipsLeaveOnlyTheirStates()
{
    DeliveriesFixture f;
    f.ended(u"run-1"_s, Delivery::State::Delivered);
    f.script->executing = [](const ExecutionRequest &, Execution &) { return rejected(u"no"_s); };
    f.ended(u"run-2"_s, Delivery::State::Failed);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(rowsShown(*page), 2);
    page->findChild<FilterChips *>()->choose(u"failed"_s);
    QTRY_COMPARE(rowsShown(*page), 1);
    QTRY_COMPARE(titleShown(*page), u"No"_s);
    page->findChild<FilterChips *>()->choose(u"waiting"_s);
    QTRY_COMPARE(rowsShown(*page), 0);
    page->findChild<FilterChips *>()->choose(u"all"_s);
    page->search(u"delivered target"_s);
    QTRY_COMPARE(rowsShown(*page), 1);
}

void TestDeliveriesPage::theSearchIsOfAllThereIs()
{
    DeliveriesFixture f;
    const Delivery first = f.ended(u"run-1"_s, Delivery::State::Delivered);
    f.ended(u"run-2"_s, Delivery::State::Delivered);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(rowsShown(*page), 2);
    page->search(first.id.left(8));
    QTRY_COMPARE(rowsShown(*page), 1);
    page->search(u"target"_s);
    QTRY_COMPARE(rowsShown(*page), 2);
    page->search(u"nobody"_s);
    QTRY_COMPARE(rowsShown(*page), 0);
    f.console->dispatcher().stop();
    f.pushed(u"run-3"_s);
    page->search(u"waiting"_s); // as that state is called here; its name is "queued"
    QTRY_COMPARE(rowsShown(*page), 1);
    page->search(u"queued"_s);
    QTRY_COMPARE(rowsShown(*page), 1);
}

void TestDeliveriesPage::theMenuFiltersAndKeepsViews()
{
    DeliveriesFixture f;
    f.ended(u"run-1"_s, Delivery::State::Delivered);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(rowsShown(*page), 1);
    auto *menu = page->findChild<FilterMenu *>();
    const auto press = [menu](const QString &words) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>())
            if (action->text() == words && action->isEnabled())
                return action->trigger();
        QFAIL(qPrintable(words));
    };
    press(u"Held"_s);
    QTRY_COMPARE(rowsShown(*page), 0);
    QTRY_COMPARE(page->findChild<FilterChips *>()->chosen(), u"given"_s);
    press(u"Clear all filters"_s);
    QTRY_COMPARE(rowsShown(*page), 1);
    press(u"Last hour"_s);
    menu->keepView(u"mine"_s);
    press(u"Held"_s);
    QTRY_COMPARE(rowsShown(*page), 0);
    press(u"mine"_s);
    QTRY_COMPARE(rowsShown(*page), 1);
    QCOMPARE(menu->wordsOf({{u"hours"_s, 1}}), u"Last hour"_s);
}

void TestDeliveriesPage::allThatWaitsIsCancelledAndCountedOnTheWay()
{
    DeliveriesFixture f;
    f.pushed(u"1"_s);
    f.pushed(u"2"_s);
    int told = 0;
    const auto sum = PagesFixture::must(f.console->deliveries().cancelAll(
        {}, {}, [&told](const Deliveries::Batched &so) { told = so.done; }));
    QCOMPARE(sum.done, 2);
    QCOMPARE(told, 2);
    const auto again = PagesFixture::must(f.console->deliveries().cancelAll({}));
    QCOMPARE(again.done, 0);
    QCOMPARE(again.refused, 2);
}

void TestDeliveriesPage::whatNeedsAPersonIsCounted()
{
    DeliveriesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) { return rejected(u"no"_s); };
    auto page = shown<DeliveriesPage>(*f.console);
    f.ended(u"run-1"_s, Delivery::State::Failed);
    const auto isCounted = [&page] {
        const auto chips = page->findChildren<QRadioButton *>();
        return std::any_of(chips.begin(), chips.end(), [](const QRadioButton *chip) {
            return chip->accessibleName() == u"Need you 1"_s;
        });
    };
    QTRY_VERIFY(isCounted());
}

void TestDeliveriesPage::aDeliveryIsOpenedByItsIdWhateverIsFiltered()
{
    DeliveriesFixture f;
    const Delivery first = f.ended(u"run-1"_s, Delivery::State::Delivered);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(rowsShown(*page), 1);
    page->findChild<FilterChips *>()->choose(u"failed"_s);
    QTRY_COMPARE(rowsShown(*page), 0);
    page->open(first.id);
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
    QCOMPARE(page->findChild<FilterChips *>()->chosen(), u"all"_s);
}

void TestDeliveriesPage::cancellingStopsWhatWaits()
{
    DeliveriesFixture f;
    const QString id = f.pushed().deliveries.front().id;
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"Waiting to be sent to target"_s);
    click(page.get(), u"cancelDelivery"_s);
    QTRY_COMPARE(titleShown(*page), u"Cancelled before it was sent to target"_s);
    QCOMPARE(PagesFixture::must(f.console->deliveries().find(id)).delivery.state, Delivery::State::Cancelled);
}

void TestDeliveriesPage::everyStateHasAHeadingAndNoneIsEmpty()
{
    for (int state = 0; state <= int(Delivery::State::Cancelled); ++state) {
        Delivery delivery;
        delivery.registrationName = u"target"_s;
        delivery.state = Delivery::State(state);
        QVERIFY(!headingOf(delivery).isEmpty());
        delivery.reason = u"the registry refused the password."_s;
        QVERIFY2(!headingOf(delivery).endsWith(u'.'), qPrintable(headingOf(delivery)));
    }
}

void TestDeliveriesPage::allOfWhatIsShownIsRedelivered()
{
    DeliveriesFixture f;
    std::atomic<bool> mended = false;
    f.script->executing = [&mended](const ExecutionRequest &, Execution &) {
        return mended ? delivered({}) : rejected(u"Too large"_s);
    };
    f.ended(u"1"_s, Delivery::State::Failed);
    f.ended(u"2"_s, Delivery::State::Failed);
    store::DeliveryFilter failed;
    failed.states = {Delivery::State::Failed};
    QCOMPARE(PagesFixture::must(f.console->deliveries().count(failed)), 2);
    mended = true;
    const auto sum = PagesFixture::must(f.console->deliveries().redeliverAll(failed));
    QCOMPARE(sum.done, 2);
    QCOMPARE(sum.refused, 0);
    QTRY_COMPARE(PagesFixture::must(f.console->deliveries().counts()).delivered, 2);

    PagesFixture::must(f.console->registrations().pause(u"target"_s));
    const auto refused = PagesFixture::must(f.console->deliveries().redeliverAll({}));
    QCOMPARE(refused.done, 0);
    QCOMPARE(refused.refused, 2);
    QVERIFY(refused.reason.contains(u"paused"_s));
}

void TestDeliveriesPage::whatWasAskedAboutIsRedeliveredAndNothingElse()
{
    DeliveriesFixture f;
    std::atomic<bool> mended = false;
    f.script->executing = [&mended](const ExecutionRequest &, Execution &) {
        return mended ? delivered({}) : rejected(u"Too large"_s);
    };
    const QString asked = f.ended(u"1"_s, Delivery::State::Failed).id;
    mended = true;
    const QString other = f.ended(u"2"_s, Delivery::State::Delivered).id;
    auto page = shown<DeliveriesPage>(*f.console);
    page->begin({{u"states"_s, QJsonArray{u"failed"_s}}});
    child<QAbstractButton>(page.get(), u"withAll"_s)->findChild<QMenu *>()->actions().first()->trigger();
    QTRY_VERIFY(page->findChild<QWidget *>(u"question"_s));
    page->begin({{u"states"_s, QJsonArray{u"delivered"_s}}}); // as the tray's menu does, question or not
    click(page.get(), u"agree"_s);
    QTRY_COMPARE(PagesFixture::must(f.console->deliveries().find(asked)).delivery.state,
                 Delivery::State::Delivered);
    QCOMPARE(PagesFixture::must(f.console->deliveries().find(other)).delivery.attempts, 1);
}

void TestDeliveriesPage::aLineOfTheExportIsSafeInASpreadsheet()
{
    Delivery delivery;
    delivery.id = u"7"_s;
    delivery.reason = u"=HYPERLINK(\"x\"), and \"more\""_s;
    const QByteArray line = exportLine(delivery, ExportFormat::Csv);
    QVERIFY2(line.startsWith("7,queued,\"'=HYPERLINK(\"\"x\"\"), and \"\"more\"\"\","), line.constData());
    const QJsonObject json = QJsonDocument::fromJson(exportLine(delivery, ExportFormat::JsonLines)).object();
    QCOMPARE(json.value(u"reason"_s).toString(), delivery.reason);
}

void TestDeliveriesPage::curlHasVariablesForSecrets()
{
    QCOMPARE(curlCommand(exchange()), u"curl -X POST \\\n  'https://hooks.example.com/in' \\\n"
                                      "  -H 'Content-Type: application/json' \\\n"
                                      "  -H 'X-Api-Key: '\"$X_API_KEY\" \\\n"
                                      "  --data-binary '{\"a\":'\\''1'\\''}'"_s);
    Exchange secretAddress = exchange();
    secretAddress.url = u"https://hooks.example.com/…"_s;
    QVERIFY(curlCommand(secretAddress).contains(u"\"$URL\""));
}

void TestDeliveriesPage::curlReadsABodyThatIsNotWholeFromAFile()
{
    Exchange large = exchange();
    large.requestBodySize = 1'000'000;
    QVERIFY(curlCommand(large).endsWith(u"--data-binary @- < body")); // the shell stops where there is none
}

void TestDeliveriesPage::curlDoesNotWaitForTheBodyOfAHead()
{
    Exchange head = exchange();
    head.method = u"HEAD"_s;
    QVERIFY(curlCommand(head).startsWith(u"curl --head "));
}

void TestDeliveriesPage::mailIsNoRequestForCurl()
{
    Exchange mail = exchange();
    mail.method = u"SMTP"_s;
    mail.url = u"smtp://mail.example.com:587"_s;
    QCOMPARE(curlCommand(mail), QString());
}

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
