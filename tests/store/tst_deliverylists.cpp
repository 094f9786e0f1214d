// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"

#include <QSet>

using namespace attache;
using namespace attache::store;
using State = Delivery::State;
using Fixture = DeliveriesFixture;

class TestDeliveryLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFollowEveryChange();
    void pagesGoThroughEverythingOnce_data();
    void pagesGoThroughEverythingOnce();
    void aDeliveryIsFoundByAPrefixOfItsId();
};

void TestDeliveryLists::countsFollowEveryChange()
{
    Fixture f;
    for (int i = 0; i < 5; ++i)
        f.deliver(i);
    const auto claimed = f.claim(QStringLiteral("one"), 10, 2);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(claimed[0].id, QStringLiteral("one"))}));
    VERIFY_RESULT(setRegistrationState(f.db(), f.registration.id, Registration::State::Paused, {}, f.at(11)));
    const auto counts = deliveryCounts(f.db());
    VERIFY_RESULT(counts);
    QCOMPARE(counts->delivered, 1);
    QCOMPARE(counts->sending, 1);
    QCOMPARE(counts->held, 3);
    QCOMPARE(counts->queued, 0);
}

void TestDeliveryLists::pagesGoThroughEverythingOnce_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("expected");
    QTest::newRow("no filter") << QString() << 24;
    QTest::newRow("registration") << QStringLiteral("registration") << 12;
    QTest::newRow("workflow") << QStringLiteral("workflow") << 24;
    QTest::newRow("state") << QStringLiteral("state") << 4;
    QTest::newRow("states") << QStringLiteral("states") << 20;
    QTest::newRow("state and registration") << QStringLiteral("state registration") << 2;
    QTest::newRow("attestation") << QStringLiteral("attestation") << 2;
    QTest::newRow("attestation and state") << QStringLiteral("attestation state") << 0;
    QTest::newRow("since") << QStringLiteral("since") << 10;
    QTest::newRow("since and until") << QStringLiteral("since until") << 4;
}

void TestDeliveryLists::pagesGoThroughEverythingOnce()
{
    QFETCH(QString, by);
    QFETCH(int, expected);
    Fixture f;
    const Attachment second = f.attach(f.addRegistration(QStringLiteral("second")), f.workflow);
    AttestationRecord attestation;
    for (int i = 0; i < 12; ++i) {
        attestation = f.addAttestation(f.workflow, "page " + QByteArray::number(i));
        f.addDelivery(attestation, f.attachment, i); // two of each time
        f.addDelivery(attestation, second, i);
    }
    QCOMPARE(f.claim(QStringLiteral("one"), 1, 2).size(), 4u);
    DeliveryFilter filter;
    if (by.contains(QLatin1String("registration")))
        filter.registrationId = f.registration.id;
    if (by.contains(QLatin1String("workflow")))
        filter.workflowId = f.workflow.id;
    if (by.contains(QLatin1String("attestation")))
        filter.attestationId = attestation.id;
    if (by == QLatin1String("states"))
        filter.states = {State::Queued, State::Failed};
    else if (by.contains(QLatin1String("state")) && !by.startsWith(QLatin1String("attestation")))
        filter.state = State::Sending;
    if (by == QLatin1String("attestation state"))
        filter.state = State::Sending;
    if (by.startsWith(QLatin1String("since")))
        filter.since = f.at(7);
    if (by.endsWith(QLatin1String("until")))
        filter.until = f.at(9);

    QStringList seen;
    QDateTime last = f.at(1000);
    PageStart after;
    for (int page = 0; page < 20; ++page) {
        const auto rows = deliveries(f.db(), filter, 5, after);
        VERIFY_RESULT(rows);
        for (const Delivery &delivery : *rows) {
            QVERIFY(delivery.createdAt <= last);
            last = delivery.createdAt;
            seen.append(delivery.id);
        }
        if (rows->empty())
            break;
        after = {rows->back().createdAt, rows->back().id};
    }
    QCOMPARE(seen.size(), expected);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), expected);
    QCOMPARE(countDeliveries(f.db(), filter).value(), expected);
}

void TestDeliveryLists::aDeliveryIsFoundByAPrefixOfItsId()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.deliver();
    QCOMPARE(delivery(f.db(), id.left(8))->id, id);
    QCOMPARE(delivery(f.db(), id.left(9).toUpper())->id, id);
    QCOMPARE(delivery(f.db(), id.left(7)).error().kind, Error::Kind::NotFound);
    QCOMPARE(delivery(f.db(), QStringLiteral("%")).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestDeliveryLists)
#include "tst_deliverylists.moc"
