// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "store/overview.h"

using namespace attache;

namespace
{

constexpr int hour = 3600; // seconds

/// Ends it in this state, `took` seconds after its creation.
void end(StoreFixture &f, const Delivery &delivery, Delivery::State state, int took, int attempts = 1)
{
    for (int number = 1; number <= attempts; ++number) {
        const QDateTime now = delivery.createdAt.addSecs(took);
        StoreFixture::require(
            store::claimDeliveries(f.db(), {QStringLiteral("me"), now, now.addSecs(60), 100, 100})
                ? Result<void>()
                : Result<void>(Error{}));
        store::Record record;
        record.deliveryId = delivery.id;
        record.dispatcher = QStringLiteral("me");
        record.attempt = Attempt{};
        record.attempt->startedAt = now;
        record.attempt->outcome = QStringLiteral("delivered");
        const bool last = number == attempts;
        record.state = last ? state : Delivery::State::Queued;
        record.nextAttemptAt = last ? std::nullopt : std::optional(now);
        record.endedAt = last ? std::optional(now) : std::nullopt;
        const auto recorded = store::recordAttempts(f.db(), {record});
        if (!recorded || recorded->size() != 1)
            qFatal("the attempt was not recorded");
    }
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void anEmptyStoreHasEmptyHours();
    void aDeliveryIsCountedInTheHourInWhichItWasTakenIn();
    void whatIsOlderIsLeftOut();
    void firstAttemptsAndTheMedianAreOfWhatArrived();
    void theHeldAreCountedWhateverTheirAge();
    void aPausedAttachmentIsToldWithWhatItHolds();
    void whatNeedsADecisionComesNewestFirst();
    void whatARegistrationRefusedIsOneThing();
    void whatIsHeldThoughItsRegistrationWorksNeedsADecisionToo();
    void anHourSaysHowLongMostAndNearlyAllTook();

private:
    Delivery taken(const Attachment &attachment, int at)
    {
        return m_fixture->addDelivery(
            m_fixture->addAttestation(attachment.workflow, QByteArray::number(++m_count)), attachment, at);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    int m_count = 0;
};

void TestOverview::anEmptyStoreHasEmptyHours()
{
    const auto overview = store::overview(m_fixture->db(), StoreFixture::at(0), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->hours.size(), size_t(24));
    QCOMPARE(overview->hours.back().total(), 0);
    QVERIFY(!overview->medianMs);
    QCOMPARE(overview->from.toLocalTime().time().minute(), 0);
}

void TestOverview::aDeliveryIsCountedInTheHourInWhichItWasTakenIn()
{
    StoreFixture &f = *m_fixture;
    const Registration registration = f.addRegistration(QStringLiteral("a"));
    const Attachment attachment = f.attach(registration, f.addWorkflow(QStringLiteral("w")));
    end(f, taken(attachment, 0), Delivery::State::Delivered, 1);
    end(f, taken(attachment, -hour), Delivery::State::Failed, 1);
    end(f, taken(attachment, -hour), Delivery::State::Uncertain, 1);
    taken(attachment, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(60), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->hours[23].delivered, 1);
    QCOMPARE(overview->hours[23].waiting, 1);
    QCOMPARE(overview->hours[22].failed, 1);
    QCOMPARE(overview->hours[22].unsure, 1);
    QCOMPARE(overview->hours[22].delivered, 0);
    QCOMPARE(overview->ofRegistration.at(registration.id)[23].total(), 2);
}

void TestOverview::whatIsOlderIsLeftOut()
{
    StoreFixture &f = *m_fixture;
    const Attachment attachment =
        f.attach(f.addRegistration(QStringLiteral("a")), f.addWorkflow(QStringLiteral("w")));
    end(f, taken(attachment, -25 * hour), Delivery::State::Failed, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(0), 24);
    VERIFY_RESULT(overview);
    QVERIFY(overview->ofRegistration.empty());
    QVERIFY(overview->needDecision.empty());
}

void TestOverview::firstAttemptsAndTheMedianAreOfWhatArrived()
{
    StoreFixture &f = *m_fixture;
    const Attachment attachment =
        f.attach(f.addRegistration(QStringLiteral("a")), f.addWorkflow(QStringLiteral("w")));
    end(f, taken(attachment, 0), Delivery::State::Delivered, 1);
    end(f, taken(attachment, 10), Delivery::State::Delivered, 3);
    end(f, taken(attachment, 20), Delivery::State::Delivered, 50, 2);
    end(f, taken(attachment, 90), Delivery::State::Failed, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(100), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->delivered, 3);
    QCOMPARE(overview->atFirstAttempt, 2);
    QCOMPARE(overview->medianMs.value_or(-1), 3000);
    QCOMPARE(overview->slowMs.value_or(-1), 50'000);
}

void TestOverview::theHeldAreCountedWhateverTheirAge()
{
    StoreFixture &f = *m_fixture;
    const Registration registration = f.addRegistration(QStringLiteral("a"));
    const Attachment attachment = f.attach(registration, f.addWorkflow(QStringLiteral("w")));
    taken(attachment, -48 * hour);
    VERIFY_RESULT(store::setRegistrationState(f.db(), registration.id, Registration::State::Paused, {},
                                              StoreFixture::at(0)));
    const auto overview = store::overview(f.db(), StoreFixture::at(0), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->held.at(registration.id), 1);
}

void TestOverview::aPausedAttachmentIsToldWithWhatItHolds()
{
    StoreFixture &f = *m_fixture;
    const Registration registration = f.addRegistration(QStringLiteral("a"));
    const Attachment attachment = f.attach(registration, f.addWorkflow(QStringLiteral("w")));
    const Attachment other = f.attach(registration, f.addWorkflow(QStringLiteral("other")));
    const auto set = [&](const Attachment &of, bool paused) {
        f.require(store::setAttachmentPaused(f.db(), of.id, paused, f.at(0)));
    };
    const auto paused = [&f] { return store::overview(f.db(), f.at(0), 24)->paused; };
    taken(attachment, -48 * hour);
    taken(other, 0);
    QVERIFY(paused().empty());
    set(attachment, true);
    QCOMPARE(paused().size(), 1u);
    QCOMPARE(paused().front().attachment.id, attachment.id);
    QCOMPARE(paused().front().held, 1);
    f.require(store::setRegistrationState(f.db(), registration.id, Registration::State::Paused, {}, f.at(0)));
    QVERIFY(paused().empty()); // that its registration is paused goes before
    f.require(store::setRegistrationState(f.db(), registration.id, Registration::State::Active, {}, f.at(1)));
    set(attachment, false);
    QVERIFY(paused().empty());
}

void TestOverview::whatNeedsADecisionComesNewestFirst()
{
    StoreFixture &f = *m_fixture;
    const Attachment attachment =
        f.attach(f.addRegistration(QStringLiteral("a")), f.addWorkflow(QStringLiteral("w")));
    const Delivery older = taken(attachment, 0);
    end(f, older, Delivery::State::Failed, 1);
    const Delivery newer = taken(attachment, 5);
    end(f, newer, Delivery::State::Uncertain, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(60), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->needDecision.size(), size_t(2));
    QCOMPARE(overview->needDecision.front().newest.id, newer.id);
    QCOMPARE(overview->needDecision.back().newest.id, older.id);
}

void TestOverview::whatARegistrationRefusedIsOneThing()
{
    StoreFixture &f = *m_fixture;
    const Workflow workflow = f.addWorkflow(QStringLiteral("w"));
    const Attachment one = f.attach(f.addRegistration(QStringLiteral("a")), workflow);
    const Attachment other = f.attach(f.addRegistration(QStringLiteral("b")), workflow);
    end(f, taken(other, 0), Delivery::State::Failed, 1);
    for (const int at : {-25 * hour, 10, 20}) // the first is too old
        end(f, taken(one, at), Delivery::State::Failed, 1);
    end(f, taken(one, 5), Delivery::State::Uncertain, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(60), 24);
    VERIFY_RESULT(overview);
    QStringList found;
    for (const store::Decision &decision : overview->needDecision)
        found += QStringLiteral("%1 %2 %3")
                     .arg(decision.newest.registrationName, stateName(decision.newest.state))
                     .arg(decision.count);
    QCOMPARE(found, (QStringList{QStringLiteral("a failed 2"), QStringLiteral("a uncertain 1"),
                                 QStringLiteral("b failed 1")}));
}

void TestOverview::whatIsHeldThoughItsRegistrationWorksNeedsADecisionToo()
{
    StoreFixture &f = *m_fixture;
    const Workflow workflow = f.addWorkflow(QStringLiteral("w"));
    const Registration paused = f.addRegistration(QStringLiteral("paused"));
    taken(f.attach(paused, workflow), 0);
    VERIFY_RESULT(
        store::setRegistrationState(f.db(), paused.id, Registration::State::Paused, {}, StoreFixture::at(0)));
    const Attachment lacksSomething = f.attach(f.addRegistration(QStringLiteral("active")), workflow);
    for (const int at : {-48 * hour, -47 * hour})
        end(f, taken(lacksSomething, at), Delivery::State::Held, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(60), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->needDecision.size(), size_t(1));
    QCOMPARE(overview->needDecision.front().newest.registrationName, QStringLiteral("active"));
    QCOMPARE(overview->needDecision.front().newest.state, Delivery::State::Held);
    QCOMPARE(overview->needDecision.front().count, 2);
}

void TestOverview::anHourSaysHowLongMostAndNearlyAllTook()
{
    StoreFixture &f = *m_fixture;
    const Attachment attachment =
        f.attach(f.addRegistration(QStringLiteral("a")), f.addWorkflow(QStringLiteral("w")));
    for (int i = 0; i < 20; ++i) // 1 to 20 seconds
        end(f, taken(attachment, 30 * i), Delivery::State::Delivered, i + 1);
    end(f, taken(attachment, -hour), Delivery::State::Failed, 1);
    const auto overview = store::overview(f.db(), StoreFixture::at(900), 24);
    VERIFY_RESULT(overview);
    QCOMPARE(overview->hours[23].medianMs.value_or(-1), 11'000);
    QCOMPARE(overview->hours[23].slowMs.value_or(-1), 20'000);
    QVERIFY(!overview->hours[22].medianMs && !overview->hours[22].slowMs);
}

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
