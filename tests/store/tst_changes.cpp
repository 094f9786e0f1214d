// SPDX-License-Identifier: Apache-2.0
#include "deliveriesfixture.h"

#include <functional>

using namespace attache;
using namespace attache::store;
using State = Registration::State;
using Fixture = DeliveriesFixture;

/// What tells the other programs on a store that there is something to read again.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsShownCounts_data();
    void everythingThatIsShownCounts();
    void aLeaseDoesNot();
    void contentThatWasThereDoesNot();
};

namespace
{

/// A store with a delivery that waits and one that is being sent.
struct Busy : Fixture {
    Delivery waiting = deliver(100);
    Delivery sending = deliver(0);

    Busy() { claim(QStringLiteral("me"), 1); }
};

using Change = std::function<Result<void>(Busy &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void TestChanges::everythingThatIsShownCounts_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("a registration", [](Busy &f) { return f.addRegistration(QStringLiteral("new")), Result<void>(); });
    row("its state",
        [](Busy &f) { return setRegistrationState(f.db(), f.registration.id, State::Paused, {}, f.at(3)); });
    row("its removal", [](Busy &f) { return removeRegistration(f.db(), f.registration.id, f.at(3), {}); });
    row("a workflow", [](Busy &f) { return f.addWorkflow(QStringLiteral("new")), Result<void>(); });
    row("the removal of a workflow", [](Busy &f) { return removeWorkflow(f.db(), f.workflow.id, f.at(3)); });
    row("an attachment", [](Busy &f) { return f.attach(f.registration, f.workflow), Result<void>(); });
    row("its options", [](Busy &f) { return setAttachmentConfig(f.db(), f.attachment.id, {}); });
    row("an attestation", [](Busy &f) { return f.addAttestation(f.workflow, "new"), Result<void>(); });
    row("a delivery", [](Busy &f) { return f.deliver(), Result<void>(); });
    row("a claim", [](Busy &f) {
        const auto claimed = claimDeliveries(f.db(), {QStringLiteral("me"), f.at(101), f.at(161), 16, 4});
        return claimed ? Result<void>() : Result<void>(claimed.error());
    });
    row("an attempt", [](Busy &f) {
        const auto rows = recordAttempts(f.db(), {f.delivered(f.sending.id, QStringLiteral("me"))});
        return rows ? Result<void>() : Result<void>(rows.error());
    });
    row("a step", [](Busy &f) {
        return finishStep(f.db(), f.sending.id,
                          {QStringLiteral("a"), QStringLiteral("done"), {}, {}, f.at(2)});
    });
    row("a cancellation", [](Busy &f) { return cancelDelivery(f.db(), f.waiting.id, f.at(3)); });
    row("what is put back", [](Busy &f) { return releaseClaims(f.db(), QStringLiteral("me")); });
    row("a wait that ends early", [](Busy &f) { return hastenWaiting(f.db(), f.at(50), f.at(3)); });
}

void TestChanges::everythingThatIsShownCounts()
{
    QFETCH(Change, change);
    Busy f;
    const auto another = Database::open(f.folder.path());
    VERIFY_RESULT(another);
    const auto before = (*another)->mark();
    VERIFY_RESULT(before);
    VERIFY_RESULT(change(f));
    const auto after = (*another)->mark();
    VERIFY_RESULT(after);
    QVERIFY(after->shown > before->shown);
    QVERIFY(after->others != before->others);
}

void TestChanges::aLeaseDoesNot()
{
    Busy f;
    const QString me = QStringLiteral("me");
    const auto another = Database::open(f.folder.path());
    VERIFY_RESULT(another);
    const Database::Mark before = *(*another)->mark();
    VERIFY_RESULT(announceDispatcher(f.db(), me, f.at(60)));
    VERIFY_RESULT(announceDispatcher(f.db(), me, f.at(90)));
    VERIFY_RESULT(extendLease(f.db(), f.sending.id, me, f.at(90)));
    QVERIFY(f.claim(me, 2).empty());
    VERIFY_RESULT(withdrawDispatcher(f.db(), me));
    QVERIFY((*another)->mark()->others != before.others);
    QCOMPARE((*another)->mark()->shown, before.shown);
}

void TestChanges::contentThatWasThereDoesNot()
{
    Busy f;
    MaterialRecord material;
    material.name = QStringLiteral("sbom");
    material.digest = QStringLiteral("sha256:abc");
    for (const char *original : {"one", "two", "three"}) // a base image is in every attestation
        f.addAttestation(f.workflow, original, {material});
    const qint64 missing = f.db().mark()->shown;
    VERIFY_RESULT(setMaterialAvailable(f.db(), material.digest, 12));
    const qint64 there = f.db().mark()->shown;
    QVERIFY(there > missing);
    VERIFY_RESULT(setMaterialAvailable(f.db(), material.digest, 12));
    QCOMPARE(f.db().mark()->shown, there);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
