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

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

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

QTEST_GUILESS_MAIN(DeliveryCommandsTest)
#include "tst_deliverycommands.moc"
