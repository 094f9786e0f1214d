// SPDX-License-Identifier: Apache-2.0
#include "retentionfixture.h"

using namespace attache;
using namespace attache::store;

/// How long things are kept, what goes, and what somebody may still want.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsKeptUntilAPersonSaysOtherwise();
    void theTimesAreRemembered();
    void oneSweepBeginsAnHour();
    void requestsAreErasedAndTheAttemptStays();
    void anAttemptIsNeverChangedOtherwise();
    void aPersonErasesThoseOfOneDelivery();
    void whatEndedGoesWithAllThatBelongsToIt();
    void whatEndedLaterStays();
    void whatSomebodyMayWantStays_data();
    void whatSomebodyMayWantStays();
    void aFailureGoesOnceItsAttachmentIsGone();
    void whatAWaitingDeliveryMustNotGoOverStays();
    void oneDeliveryThatWaitsKeepsTheOthersOfItsAttestation();
};

void RetentionTest::everythingIsKeptUntilAPersonSaysOtherwise()
{
    StoreFixture f;
    QCOMPARE(retention(f.db()).value(), Retention());
    QVERIFY(!beginSweep(f.db(), f.at(0)).value());
}

void RetentionTest::theTimesAreRemembered()
{
    StoreFixture f;
    const Retention wanted{30, 365};
    VERIFY_RESULT(setRetention(f.db(), wanted));
    f.reopen();
    QCOMPARE(retention(f.db()).value(), wanted);
    VERIFY_RESULT(setRetention(f.db(), {std::nullopt, 7}));
    QCOMPARE(retention(f.db()).value(), (Retention{std::nullopt, 7}));
}

void RetentionTest::oneSweepBeginsAnHour()
{
    StoreFixture f;
    VERIFY_RESULT(setRetention(f.db(), {30, {}}));
    QVERIFY(beginSweep(f.db(), f.at(0)).value());
    QVERIFY(!beginSweep(f.db(), f.at(3599)).value());
    QVERIFY(beginSweep(f.db(), f.at(3600)).value());
    QVERIFY(beginSweep(f.db(), f.at(0)).value()); // the clock was set back
}

void RetentionTest::requestsAreErasedAndTheAttemptStays()
{
    RetentionFixture f;
    const Delivery delivery = f.arrived();
    const Freed freed = f.erased();
    QCOMPARE(freed.attempts, 1);
    QVERIFY(freed.bytes > 1000);
    const auto found = attempts(f.db(), delivery.id).value();
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().exchanges.empty());
    QCOMPARE(found.front().erasedAt, f.at(later + 1));
    QCOMPARE(found.front().outcome, QStringLiteral("delivered"));
    QVERIFY(f.erased().isNothing()); // once
    QCOMPARE(attempts(f.db(), delivery.id).value().front().erasedAt, f.at(later + 1));
}

void RetentionTest::anAttemptIsNeverChangedOtherwise()
{
    RetentionFixture f;
    (void)f.arrived();
    QSqlQuery query(f.db().connection());
    QVERIFY(!query.exec(
        QStringLiteral("UPDATE attempts SET reason = 'another', exchanges = '[]', erased_at = 1")));
    QVERIFY(!query.exec(QStringLiteral("UPDATE attempts SET exchanges = '[1]', erased_at = 1")));
    QVERIFY(!query.exec(QStringLiteral("UPDATE attempts SET exchanges = '[]'")));
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM attempts")));
}

void RetentionTest::aPersonErasesThoseOfOneDelivery()
{
    RetentionFixture f;
    const Delivery delivery = f.arrived();
    const Delivery other = f.arrived();
    const Delivery waits = f.deliver();
    const auto refused = eraseRequests(f.db(), {delivery.id, waits.id}, f.at(9));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(attempts(f.db(), delivery.id).value().front().exchanges.size(), std::size_t(1)); // none of them
    QCOMPARE(eraseRequests(f.db(), {delivery.id}, f.at(9)).value(), 1);
    QVERIFY(attempts(f.db(), delivery.id).value().front().exchanges.empty());
    QCOMPARE(attempts(f.db(), delivery.id).value().front().erasedAt, f.at(9));
    QVERIFY(!attempts(f.db(), other.id).value().front().erasedAt);
    QCOMPARE(eraseRequests(f.db(), {delivery.id}, f.at(10)).value(), 0);
    QCOMPARE(eraseRequests(f.db(), {f.newId()}, f.at(10)).error().kind, Error::Kind::NotFound);
}

void RetentionTest::whatEndedGoesWithAllThatBelongsToIt()
{
    RetentionFixture f;
    const Delivery old = f.arrived();
    const Delivery skipped = f.deliver();
    f.end(skipped, Delivery::State::Skipped);
    VERIFY_RESULT(
        finishStep(f.db(), old.id, {QStringLiteral("put"), QStringLiteral("done"), {}, {}, f.at(1)}));
    const Delivery newest = f.arrived(); // stays, being the newest
    const Freed freed = f.swept();
    QCOMPARE(freed.attestations, 2);
    QCOMPARE(freed.deliveries, 2);
    QVERIFY(freed.bytes > 1000);
    QVERIFY(!f.isThere(old));
    QVERIFY(!f.isThere(skipped));
    QVERIFY(f.isThere(newest));
    QVERIFY(!attestation(f.db(), old.attestationId));
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM attempts")), 1);
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM steps")), 0);
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM attestation_bytes")), 1);
    QCOMPARE(f.count(QStringLiteral("SELECT total FROM delivery_counts WHERE state = 'delivered'")), 1);
    QCOMPARE(f.count(QStringLiteral("SELECT total FROM delivery_counts WHERE state = 'skipped'")), 0);
    QVERIFY(f.deliver().id.size() > 0); // and the store goes on
    QCOMPARE(storedCounts(f.db()).value().attestations, 2);
    QCOMPARE(storedCounts(f.db()).value().deliveries, 2);
    QCOMPARE(storedCounts(f.db()).value().attempts, 1);
    QVERIFY(storedCounts(f.db()).value().bytes > 0);
}

void RetentionTest::whatEndedLaterStays()
{
    RetentionFixture f;
    const Delivery delivery = f.arrived();
    (void)f.arrived();
    QVERIFY(f.all([&](const SweepPosition &from) {
                 return sweepAttestations(f.db(), f.at(2), from, SweepMode::Remove); // it ended then
             }).isNothing());
    QVERIFY(f.isThere(delivery));
    QVERIFY(!f.swept().isNothing());
}

void RetentionTest::whatSomebodyMayWantStays_data()
{
    QTest::addColumn<int>("state");
    for (const Delivery::State state :
         {Delivery::State::Queued, Delivery::State::Sending, Delivery::State::Held,
          Delivery::State::Uncertain, Delivery::State::Failed})
        QTest::newRow(qPrintable(stateName(state))) << int(state);
}

void RetentionTest::whatSomebodyMayWantStays()
{
    QFETCH(int, state);
    const auto wanted = Delivery::State(state);
    RetentionFixture f;
    const Delivery delivery = f.deliver();
    if (wanted == Delivery::State::Sending)
        QCOMPARE(f.claim(QStringLiteral("one"), 1).size(), std::size_t(1));
    else if (wanted != Delivery::State::Queued)
        f.end(delivery, wanted);
    QCOMPARE(f.now(delivery.id).state, wanted);
    (void)f.addAttestation(f.workflow, "newest"); // what is newest stays for that alone
    const Attachment another = f.attach(f.addRegistration(QStringLiteral("another")), f.workflow);
    (void)f.addDelivery(f.addAttestation(f.workflow, "newest of all"), another);
    QCOMPARE(f.swept().attestations, 1); // "newest", of which there is no delivery
    QVERIFY(f.isThere(delivery));
    QVERIFY(f.erased().isNothing());
}

void RetentionTest::aFailureGoesOnceItsAttachmentIsGone()
{
    RetentionFixture f;
    const Delivery delivery = f.deliver();
    f.end(delivery, Delivery::State::Failed);
    VERIFY_RESULT(removeAttachment(f.db(), f.attachment.id, f.at(10)));
    const Attachment another = f.attach(f.addRegistration(QStringLiteral("another")), f.workflow);
    (void)f.deliver(another);
    QCOMPARE(f.swept().deliveries, 1);
    QVERIFY(!f.isThere(delivery));
}

void RetentionTest::whatAWaitingDeliveryMustNotGoOverStays()
{
    RetentionFixture f;
    const auto inLane = [&](const QString &lane) {
        Delivery delivery;
        delivery.id = f.newId();
        delivery.attestationId = f.addAttestation(f.workflow, QByteArray::number(++f.made)).id;
        delivery.attachmentId = f.attachment.id;
        delivery.createdAt = f.at(0);
        f.needs(insertDelivery(f.db(), delivery, {lane}));
        return delivery;
    };
    const Delivery held = inLane(QStringLiteral("project"));
    f.end(held, Delivery::State::Held);
    const Delivery newer = f.arrived(inLane(QStringLiteral("project")));
    const Delivery elsewhere = f.arrived(inLane(QStringLiteral("other project")));
    (void)f.arrived();
    QCOMPARE(f.swept().deliveries, 1);
    QVERIFY(f.isThere(newer));
    QVERIFY(!f.isThere(elsewhere));
    QVERIFY(isSuperseded(f.db(), held.id, QStringLiteral("project")).value());
    VERIFY_RESULT(cancelDelivery(f.db(), held.id, f.at(5)));
    QCOMPARE(f.swept().deliveries, 2);
    QVERIFY(!f.isThere(newer));
}

void RetentionTest::oneDeliveryThatWaitsKeepsTheOthersOfItsAttestation()
{
    RetentionFixture f;
    const Attachment another = f.attach(f.addRegistration(QStringLiteral("another")), f.workflow);
    const AttestationRecord attestation = f.addAttestation(f.workflow, "two", {f.material("shared")});
    const Delivery arrived = f.arrived(f.addDelivery(attestation, f.attachment));
    const Delivery waits = f.addDelivery(attestation, another);
    f.end(waits, Delivery::State::Held);
    (void)f.arrived();
    QVERIFY(f.swept().isNothing());
    QVERIFY(f.isThere(arrived));
    QVERIFY(f.isThere(waits));
    (void)f.emptied();
    QVERIFY(f.contents.contains(attestation.materials.front().digest));
    QCOMPARE(f.erased().attempts, 2); // of the two that arrived, not of the one that waits
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
