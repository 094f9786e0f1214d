// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"

#include "store/deliveryarms.h"

#include <QSet>

using namespace attache;
using namespace attache::store;
using State = Delivery::State;
using Fixture = DeliveriesFixture;

Q_DECLARE_METATYPE(DeliveryFilter)

class TestDeliveryLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFollowEveryChange();
    void pagesGoThroughEverythingOnce_data();
    void pagesGoThroughEverythingOnce();
    void pagesGoBackTheWayTheyCame();
    void aSearchFindsWhatItsWordsAreIn_data();
    void aSearchFindsWhatItsWordsAreIn();
    void aSearchGoesThroughQuietTimesInSlices();
    void talliesFollowEveryChange();
    void everyPageGoesAlongAnIndex_data();
    void everyPageGoesAlongAnIndex();
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

void TestDeliveryLists::pagesGoBackTheWayTheyCame()
{
    Fixture f;
    for (int i = 0; i < 9; ++i)
        f.deliver(i / 3); // three of each time
    const auto all = deliveries(f.db(), {}, 100);
    VERIFY_RESULT(all);
    const auto start = [&](size_t row) { return PageStart{(*all)[row].createdAt, (*all)[row].id}; };
    const auto before = deliveries(f.db(), {}, 3, start(5), Towards::Newer);
    VERIFY_RESULT(before);
    QCOMPARE(before->size(), size_t(3));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE((*before)[i].id, (*all)[i + 2].id);
    QCOMPARE(deliveries(f.db(), {}, 3, start(0), Towards::Newer)->size(), size_t(0));
}

void TestDeliveryLists::aSearchFindsWhatItsWordsAreIn_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *search, int expected) {
        QTest::newRow(search) << QString::fromUtf8(search) << expected;
    };
    row("registry", 3);
    row("PROD-reg", 3);
    row("shop/build", 4);
    row("shop second", 1);
    row("webhook", 4);
    row("refused", 1);
    row("refused password prod", 1);
    row("refused second", 0);
    row("failed", 1);
    row("failed shop refused", 1);
    row("queued build", 2);
    row("Mißlungen", 1); // as it is shown
    row("mißlungen refused", 1);
    row("confirmed", 0); // there is none
    row("wartend build", 2);
    row("100%_sure", 0);
    row("nothing", 0);
}

void TestDeliveryLists::aSearchFindsWhatItsWordsAreIn()
{
    QFETCH(QString, search);
    QFETCH(int, expected);
    Fixture f; // four: prod-registry has one queued, one failed, one delivered; "second" has one queued
    const Attachment second = f.attach(f.addRegistration(QStringLiteral("second")), f.workflow);
    for (int i = 0; i < 3; ++i)
        f.deliver(i);
    const auto claimed = f.claim(QStringLiteral("one"), 10, 2);
    Record failed = f.delivered(claimed[0].id, QStringLiteral("one"));
    failed.state = State::Failed;
    failed.reason = QStringLiteral("the registry refused the password");
    VERIFY_RESULT(recordAttempts(f.db(), {failed, f.delivered(claimed[1].id, QStringLiteral("one"))}));
    f.deliver(second, 5);
    DeliveryFilter filter;
    filter.search = search;
    filter.stateWords = {{State::Queued, QStringLiteral("Wartend")},
                         {State::Failed, QStringLiteral("Mißlungen")},
                         {State::Uncertain, QStringLiteral("Sent, not confirmed")}};
    const auto found = deliveries(f.db(), filter, 100);
    VERIFY_RESULT(found);
    QCOMPARE(int(found->size()), expected);
    QCOMPARE(countDeliveries(f.db(), filter).value(), expected);
    filter.search = found->empty() ? claimed[0].id.left(8) : found->front().id.left(8);
    QCOMPARE(deliveries(f.db(), filter, 100)->size(), size_t(1));
    filter.search = delivery(f.db(), claimed[0].id)->attestationId;
    QCOMPARE(deliveries(f.db(), filter, 100)->size(), size_t(1));
}

void TestDeliveryLists::aSearchGoesThroughQuietTimesInSlices()
{
    Fixture f;
    constexpr int day = 86'400;
    const QString old = f.deliver(0).id;
    Query touch(f.db(), QStringLiteral("UPDATE deliveries SET reason = 'the needle'"));
    VERIFY_RESULT(touch.run());
    // As many quiet quarters of an hour as one slice looks at, and more.
    VERIFY_RESULT(execute(
        f.db(),
        QStringLiteral(
            "WITH RECURSIVE quiet (number) AS (SELECT %1 UNION ALL SELECT number + 1 FROM quiet LIMIT "
            "2100) INSERT INTO delivery_tallies SELECT number, 1, 'failed', 0, 0 FROM quiet")
            .arg(f.at(0).toMSecsSinceEpoch() / 900'000 + 1)));
    f.deliver(30 * day);
    DeliveryFilter filter;
    filter.search = QStringLiteral("needle");
    const auto slice = deliverySlice(f.db(), filter, 10, {});
    VERIFY_RESULT(slice);
    QVERIFY(slice->rows.empty());
    QVERIFY(slice->next.has_value());
    const auto found = deliveries(f.db(), filter, 10);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().id, old);
    QCOMPARE(countDeliveries(f.db(), filter).value(), 1);
}

void TestDeliveryLists::talliesFollowEveryChange()
{
    Fixture f;
    for (int i = 0; i < 6; ++i)
        f.deliver(i * 600); // over some quarters of an hour
    const auto claimed = f.claim(QStringLiteral("one"), 5000, 4);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(claimed[0].id, QStringLiteral("one")),
                                          f.retried(claimed[1].id, QStringLiteral("one"), 5001)}));
    VERIFY_RESULT(requeueDelivery(f.db(), claimed[0].id, f.at(5000), false));
    const auto again = f.claim(QStringLiteral("two"), 6000, 4);
    for (const Delivery &each : again)
        VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(each.id, QStringLiteral("two"))}));
    VERIFY_RESULT(setRegistrationState(f.db(), f.registration.id, Registration::State::Paused, {}, f.at(11)));
    // What the migration counts is what the triggers have kept.
    Query kept(f.db(), QStringLiteral("SELECT count(*) FROM (SELECT quarter, registration, phase, total, "
                                      "at_once FROM delivery_tallies WHERE total "
                                      "<> 0 EXCEPT SELECT created_at / 900000, registration, CASE WHEN state "
                                      "IN ('queued', 'sending', 'held') THEN "
                                      "'waiting' ELSE state END AS reached, count(*), sum(state = "
                                      "'delivered' AND attempts <= 1) FROM deliveries "
                                      "GROUP BY 1, 2, 3)"));
    VERIFY_RESULT(kept.run());
    QVERIFY(kept.next());
    QCOMPARE(kept.number(), 0);
    Query sum(f.db(), QStringLiteral("SELECT sum(total) FROM delivery_tallies"));
    VERIFY_RESULT(sum.run());
    QVERIFY(sum.next());
    QCOMPARE(sum.number(), 6);
}

void TestDeliveryLists::everyPageGoesAlongAnIndex_data()
{
    QTest::addColumn<DeliveryFilter>("filter");
    const auto row = [](const char *name, auto change) {
        DeliveryFilter filter;
        change(filter);
        QTest::newRow(name) << filter;
    };
    row("all", [](auto &) {});
    row("states", [](auto &filter) { filter.states = {State::Failed, State::Held}; });
    row("registration", [](auto &filter) { filter.registrationId = QStringLiteral("r"); });
    row("workflow", [](auto &filter) { filter.workflowId = QStringLiteral("w"); });
    row("both, in a day", [](auto &filter) {
        filter.registrationId = QStringLiteral("r");
        filter.workflowId = QStringLiteral("w");
        filter.since = Fixture::at(0);
        filter.until = Fixture::at(86'400);
    });
    row("a name", [](auto &filter) { filter.search = QStringLiteral("prod"); });
    row("a reason of a registration", [](auto &filter) {
        filter.registrationId = QStringLiteral("r");
        filter.search = QStringLiteral("refused");
    });
}

void TestDeliveryLists::everyPageGoesAlongAnIndex()
{
    QFETCH(DeliveryFilter, filter);
    Fixture f;
    f.deliver();
    if (!filter.registrationId.isEmpty())
        filter.registrationId = f.registration.id;
    if (!filter.workflowId.isEmpty())
        filter.workflowId = f.workflow.id;
    const auto arms = armsOf(f.db(), filter);
    VERIFY_RESULT(arms);
    QVERIFY(!arms->conditions.isEmpty());
    for (const QString &condition : arms->conditions) {
        Query plan(f.db(),
                   QStringLiteral("EXPLAIN QUERY PLAN SELECT seq, created_at FROM deliveries WHERE %1 AND "
                                  "(created_at, seq) < (5, 5) ORDER BY created_at DESC, seq DESC LIMIT 200")
                       .arg(condition));
        VERIFY_RESULT(plan.run());
        while (plan.next()) {
            for (int column = 0; column < 3; ++column)
                plan.number();
            const QString step = plan.text();
            QVERIFY2(step.startsWith(QLatin1String("SEARCH deliveries USING")) &&
                         step.contains(QLatin1String("created_at<?")),
                     qPrintable(step + QLatin1String(": ") + condition));
        }
    }
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
