// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace attache;

class DeliveryCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void pushingTwiceDeliversOnce();
    void waitingDeliversAndSaysHowItEnded();
    void aDryRunStoresNothing();
    void filesThatAreNoAttestationStoreNothing_data();
    void filesThatAreNoAttestationStoreNothing();
    void failedDeliveriesAreDeliveredAgain();
    void deliveriesAreFiltered();
    void everyFilterNarrows();
    void whatIsWrongWithAFilterIsSaid_data();
    void whatIsWrongWithAFilterIsSaid();
    void manyAreCountedBeforeAnythingIsDone();
    void whatCannotBeDeliveredAgainHoldsUpNoOther();
    void allThatAFilterFindsAreCancelled();
    void theLastRequestIsShownAsCurl();
    void deliveriesAreWrittenToAFile();
    void aFileThatCannotBeWrittenIsAnError();
    void theOverviewTellsHowDeliveriesWent();
    void aFailureNamesTheNextCommand();
    void tryingGoesToTheSandboxAlone();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    /// Pushed to a sink that takes it, and one that does not.
    void deliverToTwo();

    std::unique_ptr<CommandRun> m_run;
};

void DeliveryCommandsTest::pushingTwiceDeliversOnce()
{
    const QString file = m_run->setUpDelivery();
    const Ran first = (*m_run)(words("attestation push -o json") + QStringList{file});
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QCOMPARE(first.json().object().value(QLatin1String("deliveries")).toArray().size(), 1);
    const Ran second = (*m_run)(words("attestation push") + QStringList{file});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains(QLatin1String("it had been taken in before: nothing new to deliver")),
             qPrintable(second.out));
    QCOMPARE(run("delivery list -o json").json().array().size(), 1);
    QCOMPARE(run("attestation list -o json").json().array().size(), 1);
}

void DeliveryCommandsTest::waitingDeliversAndSaysHowItEnded()
{
    const QString file = m_run->setUpDelivery();
    const Ran well = (*m_run)(words("attestation push --wait=15") + QStringList{file});
    QVERIFY2(well.status == 0, qPrintable(well.err));
    QVERIFY2(well.out.contains(QLatin1String("sink delivered")), qPrintable(well.out));
    const QString id =
        run("delivery list -o json").json().array().first().toObject().value(QLatin1String("id")).toString();
    const QJsonObject detail = (*m_run)(words("delivery describe -o json") + QStringList{id}).json().object();
    QCOMPARE(detail.value(QLatin1String("attemptDetails")).toArray().size(), 1);
    QCOMPARE(detail.value(QLatin1String("state")).toString(), QStringLiteral("delivered"));
}

void DeliveryCommandsTest::aDryRunStoresNothing()
{
    const QString file = m_run->setUpDelivery();
    const Ran planned = (*m_run)(words("attestation push --dry-run") + QStringList{file});
    QVERIFY2(planned.status == 0, qPrintable(planned.err));
    QVERIFY2(planned.out.contains(QLatin1String("sink send")) &&
                 planned.out.contains(QLatin1String("POST https://sink.example/in")),
             qPrintable(planned.out));
    QVERIFY(!planned.out.contains(QLatin1String("hunter22")));
    QCOMPARE(run("attestation list -o json").json().array().size(), 0);
}

void DeliveryCommandsTest::filesThatAreNoAttestationStoreNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("bare statement") << testing::json(testing::statement(testing::predicate()));
}

void DeliveryCommandsTest::filesThatAreNoAttestationStoreNothing()
{
    QFETCH(QByteArray, bytes);
    m_run->setUpDelivery();
    const QString file = m_run->written("other.json", bytes);
    const Ran ran = (*m_run)(words("attestation push") + QStringList{file});
    QVERIFY2(ran.status == 2, qPrintable(ran.err));
    QVERIFY2(ran.err.startsWith(QStringLiteral("error: ") + file), qPrintable(ran.err));
    QCOMPARE(run("attestation list -o json").json().array().size(), 0);
    QCOMPARE(run("delivery list -o json").json().array().size(), 0);
}

void DeliveryCommandsTest::failedDeliveriesAreDeliveredAgain()
{
    const QString file = m_run->setUpDelivery("--opt address=fail");
    const Ran failed = (*m_run)(words("attestation push --wait=15") + QStringList{file});
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.err.contains(QLatin1String("the sink does not take it")), qPrintable(failed.err));
    QCOMPARE(run("integration registered update sink --opt address=here").status, 0);
    const Ran again = run("delivery redeliver --state failed --integration sink --since 1h -o json");
    QVERIFY2(again.status == 0, qPrintable(again.err));
    QCOMPARE(again.json().array().size(), 1);
    QCOMPARE(run("delivery redeliver --state failed -o json").json().array().size(), 0);
    const Ran sent = run("run --once");
    QVERIFY2(sent.status == 0 && sent.out.contains(QLatin1String("sink delivered")),
             qPrintable(sent.out + sent.err));
    const QJsonObject delivery = run("delivery list -o json").json().array().first().toObject();
    QCOMPARE(delivery.value(QLatin1String("attempts")).toInt(), 2);
}

void DeliveryCommandsTest::aFailureNamesTheNextCommand()
{
    const QString file = m_run->setUpDelivery("--opt address=fail");
    QCOMPARE((*m_run)(words("attestation push --wait=15") + QStringList{file}).status, 1);
    const QJsonObject delivery = run("delivery list -o json").json().array().first().toObject();
    const QStringList id{delivery.value(QLatin1String("id")).toString()};
    const QString next = QStringLiteral("attachectl attestation describe %1")
                             .arg(delivery.value(QLatin1String("attestation")).toString());
    const QJsonObject detail = (*m_run)(words("delivery describe -o json") + id).json().object();
    QCOMPARE(detail.value(QLatin1String("cause")).toString(), QStringLiteral("refused"));
    QCOMPARE(detail.value(QLatin1String("nextStep")).toString(), next);
    const Ran described = (*m_run)(words("delivery describe") + id);
    QVERIFY2(described.out.contains(QStringLiteral("next step: ") + next), qPrintable(described.out));
}

void DeliveryCommandsTest::tryingGoesToTheSandboxAlone()
{
    m_run->realIntegrations = true;
    QCOMPARE(run("integration registered add webhook --opt url=http://127.0.0.1:9/in --force").status, 0);
    QCOMPARE(run("workflow add build-api --project shop").status, 0);
    QCOMPARE(run("integration attached add --workflow build-api --integration webhook").status, 0);
    const QString file = m_run->written("attestation.json", testing::json(testing::envelope()));
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const QStringList id{
        run("delivery list -o json").json().array().first().toObject().value(QLatin1String("id")).toString()};
    const Ran tried = (*m_run)(words("delivery try -o json") + id);
    QVERIFY2(tried.status == 0, qPrintable(tried.out + tried.err));
    QCOMPARE(tried.json().object().value(QLatin1String("outcome")).toString(), QStringLiteral("delivered"));
    const QJsonObject after = (*m_run)(words("delivery describe -o json") + id).json().object();
    QCOMPARE(after.value(QLatin1String("state")).toString(), QStringLiteral("queued"));
    QCOMPARE(after.value(QLatin1String("attempts")).toInt(), 0);
    QCOMPARE((*m_run)(words("delivery try nobody")).status, 1);
}

void DeliveryCommandsTest::deliveriesAreFiltered()
{
    const QString file = m_run->setUpDelivery();
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const auto count = [this](const char *filters) {
        return run((QByteArray("delivery list -o json ") + filters).constData()).json().array().size();
    };
    QCOMPARE(count("--state queued --integration sink --workflow build-api --since 1h"), 1);
    QCOMPARE(count("--state delivered"), 0);
    const QString id =
        run("delivery list -o json").json().array().first().toObject().value(QLatin1String("id")).toString();
    QCOMPARE((*m_run)(words("delivery cancel") + QStringList{id}).status, 0);
    QCOMPARE(count("--state cancelled"), 1);
    QCOMPARE((*m_run)(words("delivery cancel") + QStringList{id}).status, 1);
}

void DeliveryCommandsTest::deliverToTwo()
{
    const QString file = m_run->setUpDelivery();
    m_run->registerSink("--name broken --opt address=fail");
    QCOMPARE(run("integration attached add --workflow build-api --integration broken").status, 0);
    QCOMPARE((*m_run)(words("attestation push --wait=15") + QStringList{file}).status, 1);
}

void DeliveryCommandsTest::everyFilterNarrows()
{
    deliverToTwo(); // once: it takes longer than all that follows
    for (const auto &[filters, found] :
         std::initializer_list<std::pair<const char *, int>>{{"", 2},
                                                             {"--state failed", 1},
                                                             {"--state failed --state delivered", 2},
                                                             {"--state queued", 0},
                                                             {"--integration broken", 1},
                                                             {"--integration broken --state delivered", 0},
                                                             {"--workflow build-api", 2},
                                                             {"--search broken", 1},
                                                             {"--search nowhere", 0},
                                                             {"--since 1h", 2},
                                                             {"--until 1h", 0},
                                                             {"--since 2h --until 1h", 0},
                                                             {"--limit 1", 1}}) {
        const Ran listed = run((QByteArray("delivery list -o json ") + filters).constData());
        QVERIFY2(listed.status == 0, qPrintable(listed.err));
        QVERIFY2(listed.json().array().size() == found, filters);
        QVERIFY2(listed.err.contains(QLatin1String("there are more than these")) ==
                     QByteArray(filters).contains("limit"),
                 filters);
    }
}

void DeliveryCommandsTest::whatIsWrongWithAFilterIsSaid_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("status");
    const auto row = [](const char *call, int status) { QTest::newRow(call) << QByteArray(call) << status; };
    row("list --state sent", 2);
    row("list --since yesterday", 2);
    row("list --until yesterday", 2);
    row("list --integration nobody", 1);
    row("list --workflow nothing", 1);
    row("list --limit 0", 2);
    row("list --attestation 7f000001", 1);
    row("redeliver", 2);
    row("redeliver 7f000001 --state failed", 2);
    row("redeliver --integration sink", 2);
    row("redeliver 7f000001 --dry-run", 2);
    row("redeliver 7f000001 --since 1h", 2);
    row("redeliver 7f000001 --attestation 7f000001", 2);
    row("redeliver 7f000001", 1);
    row("cancel", 2);
    row("cancel 7f000001 --state queued", 2);
    row("cancel 7f000001", 1);
    row("export", 2);
    row("export out.csv --format xml", 2);
    row("export out.csv --state sent", 2);
    row("export out.har --id 7f000001", 1);
    row("export out.har --id 7f000001 --state failed", 2);
    row("export out.har --attempt 1", 2);
    row("export out.csv --id 7f000001 --attempt 1", 2);
    row("describe 7f000001 --compare 1", 2);
    row("describe 7f000001 --compare 0 1", 2);
}

void DeliveryCommandsTest::whatIsWrongWithAFilterIsSaid()
{
    QFETCH(QByteArray, call);
    QFETCH(int, status);
    const Ran ran = run(("delivery " + call).constData());
    QVERIFY2(ran.status == status, qPrintable(ran.err));
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")), qPrintable(ran.err));
    QCOMPARE(ran.out, QString());
}

void DeliveryCommandsTest::manyAreCountedBeforeAnythingIsDone()
{
    deliverToTwo();
    for (const char *call : {"delivery redeliver --state failed --state delivered --dry-run -o json",
                             "delivery cancel --state failed --state delivered --dry-run -o json"}) {
        const Ran counted = run(call);
        QCOMPARE(counted.status, 0);
        QCOMPARE(counted.json()[QLatin1String("count")].toInt(), 2);
    }
    const QString attestation = run("attestation list -o json").json()[0][QLatin1String("id")].toString();
    QCOMPARE((*m_run)(words("delivery redeliver --dry-run -o json --attestation") + QStringList{attestation})
                 .json()[QLatin1String("count")]
                 .toInt(),
             2);
    QCOMPARE(run("delivery redeliver --state held --dry-run").out,
             QStringLiteral("deliveries found: 0; nothing was done\n"));
    QCOMPARE(run("delivery list --state queued -o json").json().array().size(), 0);
}

void DeliveryCommandsTest::whatCannotBeDeliveredAgainHoldsUpNoOther()
{
    deliverToTwo();
    QCOMPARE(run("integration registered pause broken").status, 0);
    const Ran again = run("delivery redeliver --state failed --state delivered -o json");
    QCOMPARE(again.status, 1);
    QCOMPARE(again.err, QStringLiteral("error: delivery redeliver: 1 cannot be sent again; the first: broken "
                                       "is paused\n"));
    QCOMPARE(again.json().array().size(), 1);
    QCOMPARE(again.json()[0][QLatin1String("integration")].toString(), QStringLiteral("sink"));
    QCOMPARE(again.json()[0][QLatin1String("state")].toString(), QStringLiteral("queued"));
}

void DeliveryCommandsTest::allThatAFilterFindsAreCancelled()
{
    const QString file = m_run->setUpDelivery();
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const Ran cancelled = run("delivery cancel --state queued --integration sink -o json");
    QVERIFY2(cancelled.status == 0, qPrintable(cancelled.err));
    QCOMPARE(cancelled.json()[QLatin1String("cancelled")].toInt(), 1);
    QCOMPARE(run("delivery list --state cancelled -o json").json().array().size(), 1);
    const Ran again = run("delivery cancel --state cancelled"); // what has ended cannot be
    QCOMPARE(again.status, 1);
    QVERIFY2(
        again.out.startsWith(QLatin1String("deliveries cancelled: 0\nnot to be cancelled: 1; the first: ")),
        qPrintable(again.out));
    QCOMPARE(run("delivery cancel --state queued").status, 0); // nothing is left to do
}

void DeliveryCommandsTest::theLastRequestIsShownAsCurl()
{
    const QString file = m_run->setUpDelivery();
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const QString id = run("delivery list -o json").json()[0][QLatin1String("id")].toString();
    const Ran none = (*m_run)(words("delivery describe --curl") + QStringList{id});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, QStringLiteral("it has made no request yet\n"));
    QCOMPARE((*m_run)(words("delivery describe --curl -o json") + QStringList{id}).json().array().size(), 0);
}

void DeliveryCommandsTest::deliveriesAreWrittenToAFile()
{
    struct Row {
        const char *name, *options;
        int deliveries;
        bool isCsv;
    };

    deliverToTwo();
    for (const Row &row :
         {Row{"out.csv", "", 2, true}, Row{"out.jsonl", "", 2, false}, Row{"out.txt", "", 2, false},
          Row{"out.txt", "--format csv", 2, true}, Row{"out.csv", "--format jsonl --state failed", 1, false},
          Row{"out.csv", "--integration broken --state delivered", 0, true}}) {
        const QString path = m_run->folder.filePath(QString::fromLatin1(row.name));
        const Ran ran = (*m_run)(words("delivery export -o json") + QStringList{path} + words(row.options));
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json()[QLatin1String("count")].toInt(), row.deliveries);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith(row.isCsv ? "id,state,reason,integration," : "{"), written.constData());
        QCOMPARE(written.count('\n'), row.deliveries + (row.isCsv ? 1 : 0));
    }
}

void DeliveryCommandsTest::aFileThatCannotBeWrittenIsAnError()
{
    m_run->setUpDelivery();
    const QString path = m_run->folder.filePath(QStringLiteral("no/such/folder.csv"));
    const Ran ran = (*m_run)(words("delivery export") + QStringList{path});
    QVERIFY2(ran.status == 3, qPrintable(ran.err));
    QVERIFY2(ran.err.startsWith(QStringLiteral("error: ") + path), qPrintable(ran.err));
}

void DeliveryCommandsTest::theOverviewTellsHowDeliveriesWent()
{
    deliverToTwo();
    const QJsonObject json = run("overview --hours 3 -o json").json().object();
    QCOMPARE(json.value(QLatin1String("hours")).toArray().size(), 3);
    QCOMPARE(json.value(QLatin1String("delivered")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("atFirstAttempt")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("deliveries")).toObject().value(QLatin1String("failed")).toInt(), 1);
    const QJsonObject hour = json.value(QLatin1String("hours")).toArray().last().toObject();
    for (const char *time : {"medianMs", "p95Ms"}) {
        QVERIFY2(json.value(QLatin1String(time)).isDouble(), time);
        QCOMPARE(hour.value(QLatin1String(time)), json.value(QLatin1String(time)));
    }
    QCOMPARE(json.value(QLatin1String("needDecision")).toArray().size(), 1);
    QCOMPARE(json.value(QLatin1String("needDecision"))[0][QLatin1String("count")].toInt(), 1);
    QStringList health;
    const QJsonArray integrations = json.value(QLatin1String("integrations")).toArray();
    for (const QJsonValue &each : integrations)
        health.append(QStringLiteral("%1 %2 %3")
                          .arg(each[QLatin1String("name")].toString())
                          .arg(each[QLatin1String("delivered")].toInt())
                          .arg(each[QLatin1String("failed")].toInt()));
    health.sort();
    QCOMPARE(health, (QStringList{QStringLiteral("broken 0 1"), QStringLiteral("sink 1 0")}));
    const QString told = run("overview").out;
    QVERIFY2(told.contains(QLatin1String("1 delivered, 1 of them at the first attempt")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("time until delivered: half within ")), qPrintable(told));
    QVERIFY2(
        told.endsWith(QLatin1String("waiting for a person, of all times: 1 failed, 0 uncertain, 0 held\n")),
        qPrintable(told));
    QCOMPARE(run("overview --hours 0").status, 2);
    QCOMPARE(run("overview --hours 1000").status, 2);
}

QTEST_GUILESS_MAIN(DeliveryCommandsTest)
#include "tst_deliverycommands.moc"
