// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"
#include "engine/deliveryexport.h"
#include "support/harfields.h"
#include "support/scriptedserver.h"
#include "ui/pages/deliveries/batchbar.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/parts/sectiontable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>

#include <atomic>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// What is shown of the attempts at a delivery, and what is saved of them.
class TestDeliveryAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttemptIsComparedWithTheOneBefore();
    void anyTwoAttemptsAreCompared();
    void theOtherAttemptIsChosenByKeyboard();
    void secretsStayMaskedWhereAttemptsAreCompared();
    void whatIsShownIsSavedWhole();
    void theRequestsOfADeliveryAreSaved();
    void savingOneLeavesWhatGoesOnAlone();
};

namespace
{

const auto secret = QByteArrayLiteral("s3cret-token"); // as the fixture registers it

/// Sends what it has to the server, its secret included, as many integrations do.
std::function<Outcome(const ExecutionRequest &, Execution &)> sendingTo(const ScriptedServer &server)
{
    return [url = server.url(u"/in?token=s3cret-token"_s)](const ExecutionRequest &request,
                                                           Execution &execution) {
        HttpRequest http;
        http.method = "POST";
        http.url = url;
        http.headers = {{"Authorization", "Bearer " + secret}, {"X-Trace", "for " + secret}};
        http.body =
            Body(R"({"key":")" + request.registration.value(u"token"_s).toString().toUtf8() + R"("})");
        const auto answer = execution.http().send(http, execution.stop());
        return rejected(answer ? u"It answered %1"_s.arg(answer->status) : answer.error().words);
    };
}

/// Answers that repeat the secret, each with another status.
std::vector<QByteArray> answersWithTheSecret()
{
    std::vector<QByteArray> answers;
    for (const int status : {400, 404, 422})
        answers.push_back(httpAnswer(status,
                                     "no " + secret + " here, nor " + secret.toBase64() + " nor " +
                                         secret.toPercentEncoding({}, "-"),
                                     "X-Echo: " + secret + "\r\n"));
    return answers;
}

bool tells(const QByteArray &text)
{
    return text.contains(secret) || text.contains(secret.toBase64()) ||
           text.contains(secret.toPercentEncoding({}, "-"));
}

/// A delivery that was tried three times, each with another answer.
struct TriedThrice : DeliveriesFixture {
    TriedThrice()
    {
        script->executing = sendingTo(server);
        id = ended(u"run-1"_s, Delivery::State::Failed).id;
        for (const std::size_t attempts : {2, 3}) {
            must(console->deliveries().redeliver({id}));
            const bool ended = QTest::qWaitFor(
                [&] {
                    const Deliveries::Detail now = must(console->deliveries().find(id));
                    return now.attempts.size() == attempts && now.delivery.state == Delivery::State::Failed;
                },
                20'000);
            if (!ended)
                qFatal("it was not tried again");
        }
    }

    ScriptedServer server{ScriptedServer::answering(answersWithTheSecret())};
    QString id;
};

/// All that the table of differences says.
QString said(const SectionTable &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row)
        lines.append(table.textAt(row, 0) + u": "_s + table.textAt(row, 1));
    return lines.join(u'\n');
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void saveAs(QWidget &page, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>();
    if (!dialog)
        qFatal("nothing asks where to save");
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

void TestDeliveryAttempts::anAttemptIsComparedWithTheOneBefore()
{
    DeliveriesFixture f;
    auto count = std::make_shared<std::atomic<int>>(0);
    f.script->executing = [count](const ExecutionRequest &, Execution &) {
        return rejected(u"no number %1"_s.arg(++*count));
    };
    const QString id = f.ended(u"run-1"_s, Delivery::State::Failed).id;
    PagesFixture::must(f.console->deliveries().redeliver({id}));
    QTRY_COMPARE(PagesFixture::must(f.console->deliveries().find(id)).attempts.size(), std::size_t(2));
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child(page.get(), u"compare2"_s));
    QVERIFY(!page->findChild<QWidget *>(u"compareWith2"_s)); // there is no other
    click(page.get(), u"compare2"_s);
    auto *table = child<SectionTable>(page.get(), u"comparison"_s);
    QVERIFY(table);
    QCOMPARE(table->textAt(1, 0), u"Attempt 1"_s); // told in words, not by colour
    QCOMPARE(table->textAt(1, 1), u"no number 1"_s);
    QCOMPARE(table->textAt(2, 0), u"Attempt 2"_s);
    page->refresh();
    QTRY_VERIFY(page->findChild<SectionTable *>(u"comparison"_s) != table);
    QVERIFY(page->findChild<SectionTable *>(u"comparison"_s));
    click(page.get(), u"compare2"_s);
    QTRY_VERIFY(!page->findChild<QWidget *>(u"comparison"_s));
}

void TestDeliveryAttempts::anyTwoAttemptsAreCompared()
{
    TriedThrice f;
    auto page = shown<DeliveriesPage>(*f.console);
    auto *choice = child<QComboBox>(page.get(), u"compareWith3"_s); // the last is open
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText().left(9), u"Attempt 2"_s);
    QVERIFY(!page->findChild<QWidget *>(u"comparison"_s));
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    auto *table = child<SectionTable>(page.get(), u"comparison"_s);
    const QString all = said(*table);
    QVERIFY2(all.contains(u"Outcome: \nAttempt 1: It answered 400\nAttempt 3: It answered 422"),
             qPrintable(all));
    QVERIFY2(all.contains(u"Response: \nAttempt 1: HTTP 400\nAttempt 3: HTTP 422"), qPrintable(all));
    QVERIFY2(!all.contains(u"Attempt 2"), qPrintable(all));
    QVERIFY2(!all.contains(u"X-Trace"), qPrintable(all)); // the same in both
    QCOMPARE(table->accessibleName(), u"What is different between attempts 1 and 3"_s);
    QCOMPARE(child<QAbstractButton>(page.get(), u"compare3"_s)->text(), u"Compare with attempt 1"_s);
    page->refresh(); // also when it is read again
    QTRY_VERIFY(page->findChild<SectionTable *>(u"comparison"_s) != table);
    QCOMPARE(child<QComboBox>(page.get(), u"compareWith3"_s)->currentIndex(), 0);
    QVERIFY(said(*child<SectionTable>(page.get(), u"comparison"_s)).contains(u"Attempt 1: HTTP 400"));
    click(page.get(), u"attempt1"_s); // the first, with one that came later
    click(page.get(), u"compare1"_s);
    QTRY_COMPARE(page->findChildren<SectionTable *>(u"comparison"_s).size(), 2);
    QVERIFY(said(*page->findChildren<SectionTable *>(u"comparison"_s).first())
                .contains(u"Attempt 1: HTTP 400\nAttempt 2: HTTP 404"));
}

void TestDeliveryAttempts::theOtherAttemptIsChosenByKeyboard()
{
    TriedThrice f;
    auto page = shown<DeliveriesPage>(*f.console);
    auto *button = child(page.get(), u"compare3"_s);
    auto *choice = child<QComboBox>(page.get(), u"compareWith3"_s);
    QVERIFY(!choice->accessibleName().isEmpty());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(said(*child<SectionTable>(page.get(), u"comparison"_s)).contains(u"Attempt 2: HTTP 404"));
    QTest::keyClick(button, Qt::Key_Tab);
    QCOMPARE(page->window()->focusWidget(), choice);
    QTest::keyClick(choice, Qt::Key_Up);
    QTRY_VERIFY(said(*child<SectionTable>(page.get(), u"comparison"_s)).contains(u"Attempt 1: HTTP 400"));
    QCOMPARE(page->window()->focusWidget(), choice);
}

void TestDeliveryAttempts::secretsStayMaskedWhereAttemptsAreCompared()
{
    TriedThrice f;
    QVERIFY(tells(f.server.requests().first().head)); // it was sent indeed
    auto page = shown<DeliveriesPage>(*f.console);
    click(page.get(), u"compare3"_s);
    const QString all = said(*child<SectionTable>(page.get(), u"comparison"_s));
    QVERIFY2(!tells(all.toUtf8()), qPrintable(all));
}

void TestDeliveryAttempts::whatIsShownIsSavedWhole()
{
    DeliveriesFixture f;
    f.pushed(u"1"_s);
    f.pushed(u"2"_s);
    const QString path = f.files.filePath(u"all.csv"_s);
    auto *saving = new DeliveryExport(*f.console, {}, path, ExportFormat::Csv, f.console.get());
    QSignalSpy finished(saving, &DeliveryExport::finished);
    saving->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith("id,state,reason,"));

    auto *nowhere = new DeliveryExport(*f.console, {}, f.files.filePath(u"no/such/folder"_s),
                                       ExportFormat::JsonLines, f.console.get());
    QSignalSpy failed(nowhere, &DeliveryExport::failed);
    nowhere->start();
    QCOMPARE(failed.size(), 1);
}

void TestDeliveryAttempts::theRequestsOfADeliveryAreSaved()
{
    TriedThrice f;
    auto page = shown<DeliveriesPage>(*f.console);
    QSignalSpy done(page.get(), &Page::done);
    const auto entriesSaved = [&](const QString &path) {
        QByteArray saved;
        if (!QTest::qWaitFor([&] { return !(saved = contentOf(path)).isEmpty(); }, 10'000))
            qFatal("nothing was saved");
        if (tells(saved) || !saved.contains("•"))
            qFatal("a secret is told: %s", saved.constData());
        if (const QStringList problems = HarFields::problems(saved); !problems.isEmpty())
            qFatal("%s", qPrintable(problems.join(u'\n')));
        return QJsonDocument::fromJson(saved)[u"log"][u"entries"].toArray();
    };
    click(page.get(), u"saveHar3"_s); // an attempt
    saveAs(*page, f.files.filePath(u"one.har"_s));
    const QJsonArray one = entriesSaved(f.files.filePath(u"one.har"_s));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first()[u"response"][u"status"].toInt(), 422);
    QCOMPARE(one.first()[u"_delivery"][u"attempt"].toInt(), 3);
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(!page->findChild<QFileDialog *>());

    click(page.get(), u"saveHar"_s); // a delivery
    saveAs(*page, f.files.filePath(u"all.har"_s));
    const QJsonArray all = entriesSaved(f.files.filePath(u"all.har"_s));
    QCOMPARE(all.size(), 3);
    const Attempt stored = PagesFixture::must(f.console->deliveries().find(f.id)).attempts.front();
    QCOMPARE(all.first()[u"request"][u"url"].toString(), stored.exchanges.front().url); // as it is shown
    QCOMPARE(all.first()[u"response"][u"content"][u"text"].toString(), stored.exchanges.front().responseBody);
    QTRY_VERIFY(!page->findChild<QFileDialog *>());

    const QList<QAction *> actions =
        child<QAbstractButton>(page.get(), u"withAll"_s)->findChild<QMenu *>()->actions();
    actions.last()->trigger(); // all that is shown, from the menu of the other exports
    saveAs(*page, f.files.filePath(u"these.har"_s));
    QCOMPARE(entriesSaved(f.files.filePath(u"these.har"_s)), all);
}

void TestDeliveryAttempts::savingOneLeavesWhatGoesOnAlone()
{
    TriedThrice f;
    auto page = shown<DeliveriesPage>(*f.console);
    auto *bar = page->findChild<BatchBar *>();
    const std::stop_token goesOn = bar->begin(u"%1 of %2"_s, 100);
    click(page.get(), u"saveHar"_s);
    saveAs(*page, f.files.filePath(u"one.har"_s));
    QTRY_VERIFY(!contentOf(f.files.filePath(u"one.har"_s)).isEmpty());
    QVERIFY(!goesOn.stop_requested());
    QVERIFY(bar->isVisible());
}

QTEST_MAIN(TestDeliveryAttempts)
#include "tst_deliveryattempts.moc"
