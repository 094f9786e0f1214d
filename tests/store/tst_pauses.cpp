// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"

using namespace attache;
using namespace attache::store;
using State = Delivery::State;

/// One attachment is paused, and what becomes of its deliveries while its registration sends to others.
class TestPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsDeliveriesAreHeldAndThenGoInTheirOrder();
    void othersOfItsRegistrationGoOn();
    void pausingItAgainChangesNothing();
    void whatIsDetachedIsNotPaused();
    void bothPausesHaveToGo_data();
    void bothPausesHaveToGo();
    void aRetryIsHeld();
    void whatADispatcherGivesBackIsHeld();
    void whatACrashedDispatcherLeftIsHeldAndThenTakenUp();
    void whatThisDispatcherIsSendingIsLeftToIt();
    void nothingElseReleasesWhatIsHeld();
    void redeliveringHoldsItAgain();
    void aPauseOutlivesDetaching();
    void aPauseOutlivesItsRegistrationBeingDeleted();
    void aResumeMeanwhileDoesNotReachWhatIsPaused();
};

namespace
{

const QString pausedWords = QStringLiteral("prod-registry is paused for workflow shop/build-api");
const QString me = QStringLiteral("me");

struct Fixture : DeliveriesFixture {
    void pause(bool paused, int when) { require(setAttachmentPaused(db(), attachment.id, paused, at(when))); }

    void setRegistration(Registration::State state, int when)
    {
        require(setRegistrationState(db(), registration.id, state, {}, at(when)));
    }
};

QStringList ids(const std::vector<Delivery> &deliveries)
{
    QStringList ids;
    for (const Delivery &delivery : deliveries)
        ids.append(delivery.id);
    return ids;
}

} // namespace

void TestPauses::itsDeliveriesAreHeldAndThenGoInTheirOrder()
{
    Fixture f;
    QVERIFY(!attachment(f.db(), f.attachment.id)->isPaused);
    const Delivery before = f.deliver(0);
    f.pause(true, 1);
    f.reopen(); // it is on disk
    QVERIFY(attachment(f.db(), f.attachment.id)->isPaused);
    const QStringList made{before.id, f.deliver(2).id, f.deliver(3).id};
    for (const QString &id : made) {
        QCOMPARE(f.stateOf(id), QStringLiteral("held"));
        QCOMPARE(f.now(id).reason, pausedWords);
        QVERIFY(!f.now(id).nextAttemptAt);
    }
    QVERIFY(f.claim(me, 100).empty());
    QVERIFY(!nextDue(f.db())->has_value());
    f.pause(false, 101);
    QVERIFY(!attachment(f.db(), f.attachment.id)->isPaused);
    for (const QString &id : made)
        QCOMPARE(f.now(id).reason, QString());
    QStringList claimed;
    while (claimed.size() < made.size()) {
        const auto next = f.claim(me, 101, 4, 1);
        QCOMPARE(next.size(), 1u);
        claimed += ids(next);
    }
    QCOMPARE(claimed, made);
}

void TestPauses::othersOfItsRegistrationGoOn()
{
    Fixture f;
    const Attachment other =
        f.attach(f.registration, f.addWorkflow(QStringLiteral("build-web"), QStringLiteral("shop")));
    f.pause(true, 0);
    const Delivery held = f.deliver();
    const Delivery goes = f.deliver(other);
    QCOMPARE(ids(f.claim(me, 1)), QStringList{goes.id});
    QCOMPARE(f.stateOf(held.id), QStringLiteral("held"));
}

void TestPauses::pausingItAgainChangesNothing()
{
    Fixture f;
    f.pause(false, 0); // it is not paused
    const Delivery delivery = f.deliver();
    f.pause(true, 1);
    f.pause(true, 2);
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    f.pause(false, 3);
    f.pause(false, 4);
    QCOMPARE(*f.now(delivery.id).nextAttemptAt, f.at(3));
}

void TestPauses::whatIsDetachedIsNotPaused()
{
    Fixture f;
    VERIFY_RESULT(removeAttachment(f.db(), f.attachment.id, f.at(1)));
    QCOMPARE(setAttachmentPaused(f.db(), f.attachment.id, true, f.at(2)).error().kind, Error::Kind::NotFound);
}

void TestPauses::bothPausesHaveToGo_data()
{
    QTest::addColumn<bool>("registrationFirst"); // is paused
    QTest::addColumn<bool>("registrationGoes");  // first
    for (const bool first : {true, false})
        for (const bool goes : {true, false})
            QTest::addRow("the %s is paused first, and the %s resumed first",
                          first ? "registration" : "attachment", goes ? "registration" : "attachment")
                << first << goes;
}

void TestPauses::bothPausesHaveToGo()
{
    QFETCH(bool, registrationFirst);
    QFETCH(bool, registrationGoes);
    Fixture f;
    const Delivery before = f.deliver(0);
    const auto set = [&f](bool registration, bool paused, int when) {
        if (registration)
            f.setRegistration(paused ? Registration::State::Paused : Registration::State::Active, when);
        else
            f.pause(paused, when);
    };
    set(registrationFirst, true, 1);
    set(!registrationFirst, true, 2);
    const Delivery after = f.deliver(3);
    set(registrationGoes, false, 4);
    const QString left = registrationGoes ? pausedWords : QStringLiteral("prod-registry is paused");
    for (const QString &id : {before.id, after.id}) {
        QCOMPARE(f.stateOf(id), QStringLiteral("held"));
        QCOMPARE(f.now(id).reason, left); // and not what stopped it before
    }
    QVERIFY(f.claim(me, 5).empty());
    set(!registrationGoes, false, 6);
    QCOMPARE(ids(f.claim(me, 6)), (QStringList{before.id, after.id}));
}

void TestPauses::aRetryIsHeld()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    const Delivery arrives = f.deliver();
    f.claim(me, 0);
    f.pause(true, 1);
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("sending")); // what is under way ends first
    const auto rows = recordAttempts(f.db(), {f.retried(delivery.id, me, 30), f.delivered(arrives.id, me)});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->front().state, State::Held);
    QCOMPARE(rows->front().reason, pausedWords);
    QCOMPARE(rows->front().attempts, 1);
    QCOMPARE(rows->back().state, State::Delivered);
}

void TestPauses::whatADispatcherGivesBackIsHeld()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(me, 0);
    f.pause(true, 1);
    VERIFY_RESULT(releaseClaims(f.db(), me));
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
}

void TestPauses::whatACrashedDispatcherLeftIsHeldAndThenTakenUp()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    VERIFY_RESULT(setLanes(f.db(), delivery.id, {QStringLiteral("tag")}));
    f.claim(QStringLiteral("crashed"), 0);
    f.pause(true, 1);
    QVERIFY(f.claim(me, 30).empty());
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("sending")); // it may still be at it
    QCOMPARE(**nextDue(f.db()), f.at(60));
    QVERIFY(f.claim(me, 60).empty());
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("held"));
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    QVERIFY(!nextDue(f.db())->has_value());
    const auto late = recordAttempts(f.db(), {f.delivered(delivery.id, QStringLiteral("crashed"))});
    VERIFY_RESULT(late);
    QVERIFY(late->empty()); // it has lost its lease
    f.pause(false, 61);
    QCOMPARE(ids(f.claim(me, 61)), QStringList{delivery.id});
}

void TestPauses::whatThisDispatcherIsSendingIsLeftToIt()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(me, 0);
    f.pause(true, 1);
    f.claim(me, 120); // the machine has slept
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("sending"));
    const auto rows = recordAttempts(f.db(), {f.delivered(delivery.id, me)});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->front().state, State::Delivered);
}

void TestPauses::nothingElseReleasesWhatIsHeld()
{
    Fixture f;
    MaterialRecord material;
    material.name = QStringLiteral("sbom");
    material.digest = QStringLiteral("sha256:abc");
    const auto attestation = f.addAttestation(f.workflow, "with a material", {material});
    const Delivery delivery = f.addDelivery(attestation, f.attachment);
    f.pause(true, 1);
    QCOMPARE(*releaseHeld(f.db(), f.at(2)), 0);
    VERIFY_RESULT(releaseHeldForMaterial(f.db(), material.digest, f.at(3)));
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    f.setRegistration(Registration::State::Misconfigured, 4);
    f.setRegistration(Registration::State::Active, 5);
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("held"));
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
}

void TestPauses::redeliveringHoldsItAgain()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(me, 0);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(delivery.id, me)}));
    f.pause(true, 3);
    VERIFY_RESULT(requeueDelivery(f.db(), delivery.id, f.at(4), false));
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("held"));
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    f.pause(false, 5);
    QCOMPARE(ids(f.claim(me, 5)), QStringList{delivery.id});
}

void TestPauses::aPauseOutlivesDetaching()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.pause(true, 1);
    VERIFY_RESULT(removeAttachment(f.db(), f.attachment.id, f.at(2)));
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("cancelled"));
    VERIFY_RESULT(restoreAttachment(f.db(), f.attachment.id, f.at(3)));
    QVERIFY(attachment(f.db(), f.attachment.id)->isPaused);
    QCOMPARE(f.now(delivery.id).state, State::Held);
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    VERIFY_RESULT(removeWorkflow(f.db(), f.workflow.id, f.at(4)));
    VERIFY_RESULT(restoreWorkflow(f.db(), f.workflow.id, f.at(5)));
    QCOMPARE(f.now(delivery.id).state, State::Held);
    f.pause(false, 6);
    QCOMPARE(ids(f.claim(me, 6)), QStringList{delivery.id});
}

void TestPauses::aPauseOutlivesItsRegistrationBeingDeleted()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.pause(true, 1);
    VERIFY_RESULT(removeRegistration(f.db(), f.registration.id, f.at(2), f.at(600)));
    VERIFY_RESULT(restoreRegistration(f.db(), f.registration.id, f.at(3)));
    QVERIFY(attachment(f.db(), f.attachment.id)->isPaused);
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
    QVERIFY(f.claim(me, 4).empty());
}

void TestPauses::aResumeMeanwhileDoesNotReachWhatIsPaused()
{
    Fixture f;
    f.setRegistration(Registration::State::Paused, 0);
    const Delivery delivery = f.deliver();
    f.pause(true, 1);
    QCOMPARE(f.now(delivery.id).reason, QStringLiteral("prod-registry is paused"));
    VERIFY_RESULT(removeAttachment(f.db(), f.attachment.id, f.at(2)));
    f.setRegistration(Registration::State::Active, 3);
    VERIFY_RESULT(restoreAttachment(f.db(), f.attachment.id, f.at(4)));
    QCOMPARE(f.now(delivery.id).state, State::Held);
    QCOMPARE(f.now(delivery.id).reason, pausedWords);
}

QTEST_GUILESS_MAIN(TestPauses)
#include "tst_pauses.moc"
