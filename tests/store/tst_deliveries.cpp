// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace attache;
using namespace attache::store;
using State = Delivery::State;
using Fixture = DeliveriesFixture;

namespace
{

QStringList ids(const std::vector<Delivery> &deliveries)
{
    QStringList list;
    for (const Delivery &delivery : deliveries)
        list.append(delivery.id);
    return list;
}

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairOfAttestationAndAttachmentIsDeliveredOnce();
    void whatIsDueIsClaimedOldestFirst();
    void aClaimTakesNoMoreOfOneRegistrationThanMayBeUnderWay();
    void anIntegrationSaysHowManyGoAtOnceAndTheFirstOfOthersGoBefore();
    void twoDispatchersNeverClaimTheSame();
    void whatALeaseRanOutOnIsClaimedAgain();
    void anAttemptIsRecordedOnlyByWhoHoldsTheLease();
    void anAttemptIsNeverChangedOrDeleted();
    void anAttemptComesBackWithItsExchanges();
    void releasingUsesUpNoAttempt();
    void aStoppedRegistrationHoldsItsDeliveries_data();
    void aStoppedRegistrationHoldsItsDeliveries();
    void aRetryOfAPausedRegistrationIsHeld();
    void aMaterialThatComesReleasesWhatWaitedForIt();
    void aDoneStepStaysDone();
    void redeliveringKeepsStepsAndAttemptsAndIsMarkedManual();
    void redeliveringAfreshForgetsSteps();
    void whatIsBeingSentIsNotRedelivered();
    void cancellingEndsWhatWaitsAndRefusesTheRest();
    void removingAnAttachmentCancelsWhatWaits();
    void aRetryWhoseAttachmentWasRemovedIsCancelled();
    void anAbandonedDeliveryOfARemovedAttachmentIsCancelled();
    void aRemovedRegistrationIsStillNamedByItsHistory();
    void nextDueIsTheEarliestRetryOrLease();
    void dispatchersAreKnownUntilTheySay();
};

void TestDeliveries::aPairOfAttestationAndAttachmentIsDeliveredOnce()
{
    Fixture f;
    const Delivery first = f.deliver();
    Delivery second = first;
    second.id = Fixture::newId();
    const auto inserted = insertDelivery(f.db(), second);
    VERIFY_RESULT(inserted);
    QVERIFY(!*inserted);
    QCOMPARE(ids(*deliveries(f.db(), {}, 10)), QStringList{first.id});
}

void TestDeliveries::whatIsDueIsClaimedOldestFirst()
{
    Fixture f;
    const Delivery late = f.deliver(20);
    const Delivery early = f.deliver(10);
    const Delivery notYet = f.deliver(90);
    const auto claimed = f.claim(QStringLiteral("one"), 30);
    QCOMPARE(ids(claimed), (QStringList{early.id, late.id}));
    QCOMPARE(claimed.front().state, State::Sending);
    QCOMPARE(claimed.front().registrationName, QStringLiteral("prod-registry"));
    QCOMPARE(claimed.front().workflowName, QStringLiteral("build-api"));
    QCOMPARE(f.stateOf(notYet.id), QStringLiteral("queued"));
}

void TestDeliveries::aClaimTakesNoMoreOfOneRegistrationThanMayBeUnderWay()
{
    Fixture f;
    for (int i = 0; i < 10; ++i)
        f.deliver(i);
    const Delivery other = f.deliver(f.attach(f.addRegistration(QStringLiteral("other")), f.workflow), 50);
    QCOMPARE(f.claim(QStringLiteral("one"), 60, 3).size(), 4u); // three of the first, one of the other
    QVERIFY(f.claim(QStringLiteral("two"), 61, 3).empty());     // the first's are under way by another
    QCOMPARE(f.claim(QStringLiteral("two"), 62, 5).size(), 2u);
    QCOMPARE(f.claim(QStringLiteral("two"), 63, 9, 1).size(), 1u);
    QCOMPARE(f.stateOf(other.id), QStringLiteral("sending"));
}

void TestDeliveries::anIntegrationSaysHowManyGoAtOnceAndTheFirstOfOthersGoBefore()
{
    Fixture f; // a webhook
    for (int i = 0; i < 10; ++i)
        f.deliver(i);
    const Delivery late = f.deliver(f.attach(f.addRegistration(QStringLiteral("other")), f.workflow), 50);
    const auto claim = [&f](int limit, int atOnce, int kept) {
        Claim wanted{QStringLiteral("one"), f.at(60), f.at(120), limit};
        wanted.atOnce = {{QStringLiteral("webhook"), atOnce}, {QStringLiteral("smtp"), 9}};
        wanted.kept = kept;
        return claimDeliveries(f.db(), wanted).value();
    };
    QCOMPARE(claim(2, 1, 0).size(), 2u); // one of each
    QCOMPARE(f.stateOf(late.id), QStringLiteral("sending"));
    QVERIFY(claim(9, 1, 0).empty());
    QCOMPARE(claim(9, 6, 0).size(), 5u); // six of the first, and it has no more than one of the other
    QCOMPARE(claim(9, 16, 7).size(), 2u);
    QVERIFY(claim(9, 16, 9).empty()); // what is left is kept for a registration that has nothing under way
    const Delivery new1 = f.deliver(f.attach(f.addRegistration(QStringLiteral("third")), f.workflow), 55);
    QCOMPARE(ids(claim(9, 16, 9)), QStringList{new1.id});
}

void TestDeliveries::twoDispatchersNeverClaimTheSame()
{
    Fixture f;
    for (int i = 0; i < 8; ++i)
        f.deliver(i);
    const auto another = Database::open(f.folder.path());
    VERIFY_RESULT(another);
    QSet<QString> seen;
    for (int round = 0; round < 4; ++round) {
        const QString name = QString::number(round);
        const auto claimed =
            claimDeliveries(round % 2 ? **another : f.db(), {name, f.at(60), f.at(120), 2, 8});
        VERIFY_RESULT(claimed);
        for (const Delivery &delivery : *claimed)
            seen.insert(delivery.id);
        QCOMPARE(claimed->size(), 2u);
    }
    QCOMPARE(seen.size(), 8);
}

void TestDeliveries::whatALeaseRanOutOnIsClaimedAgain()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    QCOMPARE(f.claim(QStringLiteral("crashed"), 10).size(), 1u);
    QVERIFY(f.claim(QStringLiteral("next"), 69).empty());
    VERIFY_RESULT(extendLease(f.db(), delivery.id, QStringLiteral("crashed"), f.at(100)));
    QVERIFY(f.claim(QStringLiteral("next"), 99).empty());
    QCOMPARE(ids(f.claim(QStringLiteral("next"), 100)), QStringList{delivery.id});
    const auto extended = extendLease(f.db(), delivery.id, QStringLiteral("crashed"), f.at(200));
    QVERIFY(!extended);
    QCOMPARE(extended.error().kind, Error::Kind::Conflict);
}

void TestDeliveries::anAttemptIsRecordedOnlyByWhoHoldsTheLease()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(QStringLiteral("slow"), 0);
    f.claim(QStringLiteral("next"), 60);
    const auto late = recordAttempts(f.db(), {f.delivered(delivery.id, QStringLiteral("slow"))});
    VERIFY_RESULT(late);
    QVERIFY(late->empty());
    QVERIFY(attempts(f.db(), delivery.id)->empty());

    const auto rows = recordAttempts(f.db(), {f.delivered(delivery.id, QStringLiteral("next"))});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1u);
    QCOMPARE(rows->front().state, State::Delivered);
    QCOMPARE(rows->front().attempts, 1);
    QCOMPARE(rows->front().endedAt, f.at(2));
    QCOMPARE(rows->front().receipt.value(QStringLiteral("tag")).toString(), QStringLiteral("latest"));
}

void TestDeliveries::anAttemptIsNeverChangedOrDeleted()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(QStringLiteral("one"), 0);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(delivery.id, QStringLiteral("one"))}));
    for (const QString &sql :
         {QStringLiteral("UPDATE attempts SET outcome = 'retry'"), QStringLiteral("DELETE FROM attempts")}) {
        QSqlQuery query(f.db().connection());
        QVERIFY(!query.exec(sql));
        QVERIFY(query.lastError().databaseText().contains(QLatin1String("an attempt is never")));
    }
    QCOMPARE(attempts(f.db(), delivery.id)->front().outcome, QStringLiteral("delivered"));
}

void TestDeliveries::anAttemptComesBackWithItsExchanges()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(QStringLiteral("one"), 0);
    Record record = f.retried(delivery.id, QStringLiteral("one"), 30);
    Exchange exchange;
    exchange.method = QStringLiteral("POST");
    exchange.url = QStringLiteral("http://localhost/…");
    exchange.requestHeaders = {{QStringLiteral("Accept"), QStringLiteral("*/*")}};
    exchange.requestBodySize = 5'000'000'000;
    exchange.status = 503;
    exchange.responseBody = QStringLiteral("für später\n");
    exchange.durationMs = 17;
    record.attempt->exchanges = {exchange};
    VERIFY_RESULT(recordAttempts(f.db(), {record}));
    const auto found = attempts(f.db(), delivery.id);
    VERIFY_RESULT(found);
    const Attempt &attempt = found->front();
    QCOMPARE(attempt.number, 1);
    QCOMPARE(attempt.trigger, QStringLiteral("scheduled"));
    QCOMPARE(attempt.startedAt, f.at(1));
    QCOMPARE(attempt.reason, QStringLiteral("503"));
    QCOMPARE(attempt.exchanges.size(), 1u);
    QCOMPARE(attempt.exchanges.front().requestBodySize, 5'000'000'000);
    QCOMPARE(attempt.exchanges.front().status, 503);
    QCOMPARE(attempt.exchanges.front().responseBody, exchange.responseBody);
    QCOMPARE(attempt.exchanges.front().requestHeaders, exchange.requestHeaders);
}

void TestDeliveries::releasingUsesUpNoAttempt()
{
    Fixture f;
    const Delivery mine = f.deliver(0);
    const Delivery theirs = f.deliver(1);
    f.claim(QStringLiteral("me"), 10, 4, 1);
    f.claim(QStringLiteral("they"), 10);
    VERIFY_RESULT(releaseClaims(f.db(), QStringLiteral("me")));
    QCOMPARE(f.stateOf(mine.id), QStringLiteral("queued"));
    QCOMPARE(f.now(mine.id).attempts, 0);
    QCOMPARE(f.stateOf(theirs.id), QStringLiteral("sending"));
    QCOMPARE(ids(f.claim(QStringLiteral("they"), 11)), QStringList{mine.id});
}

void TestDeliveries::aStoppedRegistrationHoldsItsDeliveries_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("paused") << int(Registration::State::Paused) << QString()
                            << QStringLiteral("prod-registry is paused");
    QTest::newRow("misconfigured") << int(Registration::State::Misconfigured)
                                   << QStringLiteral("the key is revoked")
                                   << QStringLiteral("prod-registry is misconfigured: the key is revoked");
}

void TestDeliveries::aStoppedRegistrationHoldsItsDeliveries()
{
    QFETCH(int, state);
    QFETCH(QString, reason);
    QFETCH(QString, words);
    Fixture f;
    const Delivery before = f.deliver();
    VERIFY_RESULT(
        setRegistrationState(f.db(), f.registration.id, Registration::State(state), reason, f.at(1)));
    const Delivery after = f.deliver(2);
    for (const QString &id : {before.id, after.id}) {
        QCOMPARE(f.stateOf(id), QStringLiteral("held"));
        QCOMPARE(f.now(id).reason, words);
    }
    QVERIFY(f.claim(QStringLiteral("one"), 100).empty());
    QVERIFY(!nextDue(f.db())->has_value());

    VERIFY_RESULT(
        setRegistrationState(f.db(), f.registration.id, Registration::State::Active, {}, f.at(101)));
    QCOMPARE(f.now(before.id).reason, QString());
    QCOMPARE(f.claim(QStringLiteral("one"), 101).size(), 2u);
}

void TestDeliveries::aRetryOfAPausedRegistrationIsHeld()
{
    Fixture f;
    const Delivery delivery = f.deliver();
    f.claim(QStringLiteral("one"), 0);
    VERIFY_RESULT(setRegistrationState(f.db(), f.registration.id, Registration::State::Paused, {}, f.at(1)));
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("sending")); // what is under way ends first
    const auto rows = recordAttempts(f.db(), {f.retried(delivery.id, QStringLiteral("one"), 30)});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->front().state, State::Held);
    QCOMPARE(rows->front().reason, QStringLiteral("prod-registry is paused"));
    QCOMPARE(rows->front().attempts, 1);
}

void TestDeliveries::aMaterialThatComesReleasesWhatWaitedForIt()
{
    Fixture f;
    MaterialRecord material;
    material.name = QStringLiteral("sbom");
    material.digest = QStringLiteral("sha256:abc");
    const auto attestation = f.addAttestation(f.workflow, "with a material", {material});
    Delivery delivery;
    delivery.id = Fixture::newId();
    delivery.attestationId = attestation.id;
    delivery.attachmentId = f.attachment.id;
    delivery.state = State::Held;
    delivery.reason = QStringLiteral("its material sbom is missing");
    delivery.createdAt = f.at(0);
    VERIFY_RESULT(insertDelivery(f.db(), delivery));
    VERIFY_RESULT(releaseHeldForMaterial(f.db(), QStringLiteral("sha256:other"), f.at(5)));
    QCOMPARE(f.stateOf(delivery.id), QStringLiteral("held"));
    VERIFY_RESULT(setMaterialAvailable(f.db(), material.digest, 12));
    VERIFY_RESULT(releaseHeldForMaterial(f.db(), material.digest, f.at(5)));
    QCOMPARE(ids(f.claim(QStringLiteral("one"), 5)), QStringList{delivery.id});
    const auto stored = store::attestation(f.db(), attestation.id);
    VERIFY_RESULT(stored);
    QVERIFY(stored->materials.front().available);
    QCOMPARE(stored->materials.front().size, 12);
}

void TestDeliveries::aDoneStepStaysDone()
{
    Fixture f;
    const QString id = f.deliver().id;
    const QString key = QStringLiteral("material:sbom");
    VERIFY_RESULT(
        finishStep(f.db(), id, {key, QStringLiteral("failed"), QStringLiteral("503"), {}, f.at(1)}));
    const QJsonObject receipt{{QStringLiteral("token"), QStringLiteral("t-1")}};
    VERIFY_RESULT(finishStep(f.db(), id, {key, QStringLiteral("done"), {}, receipt, f.at(2)}));
    VERIFY_RESULT(
        finishStep(f.db(), id, {key, QStringLiteral("failed"), QStringLiteral("again"), {}, f.at(3)}));
    const auto found = steps(f.db(), id);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1u);
    QCOMPARE(found->front().state, QStringLiteral("done"));
    QCOMPARE(found->front().receipt, receipt);
    QCOMPARE(found->front().at, f.at(2));
}

void TestDeliveries::redeliveringKeepsStepsAndAttemptsAndIsMarkedManual()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.claim(QStringLiteral("one"), 0);
    VERIFY_RESULT(
        finishStep(f.db(), id, {QStringLiteral("envelope"), QStringLiteral("done"), {}, {}, f.at(1)}));
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(id, QStringLiteral("one"))}));
    VERIFY_RESULT(requeueDelivery(f.db(), id, f.at(50), false));
    QCOMPARE(f.stateOf(id), QStringLiteral("queued"));
    QVERIFY(!f.now(id).endedAt);
    QCOMPARE(steps(f.db(), id)->size(), 1u);
    QCOMPARE(f.claim(QStringLiteral("one"), 50).size(), 1u);
    VERIFY_RESULT(recordAttempts(f.db(), {f.retried(id, QStringLiteral("one"), 60)}));
    f.claim(QStringLiteral("one"), 60);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(id, QStringLiteral("one"))}));
    const auto made = attempts(f.db(), id);
    VERIFY_RESULT(made);
    QStringList triggers;
    for (const Attempt &attempt : *made)
        triggers.append(QString::number(attempt.number) + QLatin1Char(' ') + attempt.trigger);
    QCOMPARE(triggers, (QStringList{QStringLiteral("1 scheduled"), QStringLiteral("2 manual"),
                                    QStringLiteral("3 scheduled")}));
}

void TestDeliveries::redeliveringAfreshForgetsSteps()
{
    Fixture f;
    const QString id = f.deliver().id;
    VERIFY_RESULT(
        finishStep(f.db(), id, {QStringLiteral("envelope"), QStringLiteral("done"), {}, {}, f.at(1)}));
    VERIFY_RESULT(requeueDelivery(f.db(), id, f.at(50), true));
    QVERIFY(steps(f.db(), id)->empty());
}

void TestDeliveries::whatIsBeingSentIsNotRedelivered()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.claim(QStringLiteral("one"), 0);
    const auto done = requeueDelivery(f.db(), id, f.at(50), false);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(f.stateOf(id), QStringLiteral("sending"));
}

void TestDeliveries::cancellingEndsWhatWaitsAndRefusesTheRest()
{
    Fixture f;
    const QString id = f.deliver().id;
    VERIFY_RESULT(cancelDelivery(f.db(), id, f.at(5)));
    QCOMPARE(f.stateOf(id), QStringLiteral("cancelled"));
    QCOMPARE(f.now(id).endedAt, f.at(5));
    QCOMPARE(cancelDelivery(f.db(), id, f.at(6)).error().why,
             QStringLiteral("it has ended already (cancelled)"));
    const QString sending = f.deliver().id;
    f.claim(QStringLiteral("one"), 10);
    QCOMPARE(cancelDelivery(f.db(), sending, f.at(11)).error().why, QStringLiteral("it is being sent"));
    QCOMPARE(cancelDelivery(f.db(), Fixture::newId(), f.at(11)).error().kind, Error::Kind::NotFound);
}

void TestDeliveries::removingAnAttachmentCancelsWhatWaits()
{
    Fixture f;
    const QString id = f.deliver().id;
    const QString kept = f.deliver(f.attach(f.registration, f.workflow)).id;
    VERIFY_RESULT(removeAttachment(f.db(), f.attachment.id, f.at(9)));
    QCOMPARE(f.stateOf(id), QStringLiteral("cancelled"));
    QCOMPARE(f.now(id).reason, QStringLiteral("its attachment was removed"));
    QCOMPARE(f.stateOf(kept), QStringLiteral("queued"));
    const auto again = requeueDelivery(f.db(), id, f.at(10), false);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void TestDeliveries::aRetryWhoseAttachmentWasRemovedIsCancelled()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.claim(QStringLiteral("one"), 0);
    VERIFY_RESULT(removeWorkflow(f.db(), f.workflow.id, f.at(9)));
    const auto rows = recordAttempts(f.db(), {f.retried(id, QStringLiteral("one"), 30)});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->front().state, State::Cancelled);
    QCOMPARE(rows->front().endedAt, f.at(9));
    QCOMPARE(attempts(f.db(), id)->size(), 1u);
}

void TestDeliveries::anAbandonedDeliveryOfARemovedAttachmentIsCancelled()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.claim(QStringLiteral("crashed"), 0);
    VERIFY_RESULT(removeRegistration(f.db(), f.registration.id, f.at(9)));
    QVERIFY(f.claim(QStringLiteral("next"), 100).empty());
    QCOMPARE(f.stateOf(id), QStringLiteral("cancelled"));
}

void TestDeliveries::aRemovedRegistrationIsStillNamedByItsHistory()
{
    Fixture f;
    const QString id = f.deliver().id;
    f.claim(QStringLiteral("one"), 0);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(id, QStringLiteral("one"))}));
    VERIFY_RESULT(removeRegistration(f.db(), f.registration.id, f.at(9)));
    VERIFY_RESULT(removeWorkflow(f.db(), f.workflow.id, f.at(9)));
    const Delivery found = f.now(id);
    QCOMPARE(found.state, State::Delivered);
    QCOMPARE(found.registrationName, QStringLiteral("prod-registry"));
    QCOMPARE(found.workflowName, QStringLiteral("build-api"));
    QCOMPARE(found.project, QStringLiteral("shop"));
}

void TestDeliveries::nextDueIsTheEarliestRetryOrLease()
{
    Fixture f;
    QVERIFY(!nextDue(f.db())->has_value());
    f.deliver(40);
    QCOMPARE(*nextDue(f.db()), f.at(40));
    const auto claimed = f.claim(QStringLiteral("one"), 50);
    QCOMPARE(*nextDue(f.db()), f.at(110)); // the lease
    VERIFY_RESULT(recordAttempts(f.db(), {f.retried(claimed[0].id, QStringLiteral("one"), 80)}));
    QCOMPARE(*nextDue(f.db()), f.at(80));
    f.claim(QStringLiteral("one"), 80);
    VERIFY_RESULT(recordAttempts(f.db(), {f.delivered(claimed[0].id, QStringLiteral("one"))}));
    QVERIFY(!nextDue(f.db())->has_value());
}

void TestDeliveries::dispatchersAreKnownUntilTheySay()
{
    Fixture f;
    VERIFY_RESULT(announceDispatcher(f.db(), QStringLiteral("window"), f.at(30)));
    QVERIFY(*anotherDispatcher(f.db(), QStringLiteral("command"), f.at(29)));
    QVERIFY(!*anotherDispatcher(f.db(), QStringLiteral("window"), f.at(29)));
    QVERIFY(!*anotherDispatcher(f.db(), QStringLiteral("command"), f.at(30)));
    VERIFY_RESULT(announceDispatcher(f.db(), QStringLiteral("window"), f.at(60)));
    QCOMPARE(*dispatchers(f.db(), f.at(31)), QStringList{QStringLiteral("window")});
    VERIFY_RESULT(withdrawDispatcher(f.db(), QStringLiteral("window")));
    QVERIFY(dispatchers(f.db(), f.at(31))->isEmpty());
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
