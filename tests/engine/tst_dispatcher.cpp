// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

#include <stdexcept>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

class TestDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatWasPushed();
    void recordsEachOutcome_data();
    void recordsEachOutcome();
    void triesAgainWhenTheTimeHasCome();
    void waitsNoLongerForAClockThatWasSetBack_data();
    void waitsNoLongerForAClockThatWasSetBack();
    void givesUpAfterTheAttemptLimit();
    void survivesAnIntegrationThatThrows();
    void repeatsNoStepThatIsDone_data();
    void repeatsNoStepThatIsDone();
    void putsBackWhatIsUnderWayWhenItCloses();
    void putsBackWhatIsUnderWayWhenItStops();
    void anotherDispatcherTakesOverWhenTheLeaseRunsOut();
    void takesUpNothingTwiceAfterTheMachineSlept();
    void twoDispatchersSendEachDeliveryOnce();
    void tellsWhetherAnotherIsRunning();
    void seesWhatAnotherProcessPushes();
    void cancelsWhatWaits();
    void redeliversByHand();
    void oneFailureTouchesNoOtherDelivery();
};

void TestDispatcher::deliversWhatWasPushed()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &request, Execution &) {
        return delivered({{QStringLiteral("token"), request.registration.value(QStringLiteral("token"))},
                          {QStringLiteral("label"), request.options.value(QStringLiteral("label"))},
                          {QStringLiteral("workflow"), request.workflow.name},
                          {QStringLiteral("signature"), stateName(request.signature.state)}});
    };
    QSignalSpy changes(&f.console->deliveries(), &Deliveries::deliveryChanged);
    QSignalSpy idle(&f.console->dispatcher(), &Dispatcher::idle);
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;

    QVERIFY(f.becomes(id, State::Delivered));
    const auto detail = must(f.console->deliveries().find(id));
    QCOMPARE(detail.delivery.attempts, 1);
    QVERIFY(detail.delivery.endedAt.has_value());
    QCOMPARE(detail.delivery.receipt.value(QStringLiteral("label")).toString(), QStringLiteral("plain"));
    QCOMPARE(detail.delivery.receipt.value(QStringLiteral("workflow")).toString(), QStringLiteral("build"));
    QCOMPARE(detail.delivery.receipt.value(QStringLiteral("signature")).toString(),
             QStringLiteral("unverifiable"));
    QVERIFY(
        !detail.delivery.receipt.value(QStringLiteral("token")).toString().contains(QLatin1String("s3cret")));
    QCOMPARE(detail.attempts.front().outcome, QStringLiteral("delivered"));
    QCOMPARE(detail.attempts.front().trigger, QStringLiteral("scheduled"));
    QTRY_VERIFY(!idle.isEmpty());
    QStringList states;
    for (const auto &change : changes)
        states.append(stateName(change.first().value<Delivery>().state));
    states.removeDuplicates();
    QVERIFY2(states.contains(QLatin1String("sending")) && states.last() == QLatin1String("delivered"),
             qPrintable(states.join(QLatin1Char(' '))));
}

void TestDispatcher::recordsEachOutcome_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    QTest::newRow("delivered") << int(Outcome::Kind::Delivered) << int(State::Delivered);
    QTest::newRow("skipped") << int(Outcome::Kind::Skipped) << int(State::Skipped);
    QTest::newRow("retry") << int(Outcome::Kind::Retry) << int(State::Queued);
    QTest::newRow("rejected") << int(Outcome::Kind::Rejected) << int(State::Failed);
    QTest::newRow("misconfigured") << int(Outcome::Kind::Misconfigured) << int(State::Held);
    QTest::newRow("uncertain") << int(Outcome::Kind::Uncertain) << int(State::Uncertain);
}

void TestDispatcher::recordsEachOutcome()
{
    QFETCH(int, kind);
    QFETCH(int, state);
    Fixture f;
    f.attached();
    Outcome outcome;
    outcome.kind = Outcome::Kind(kind);
    outcome.reason = QStringLiteral("because of s3cret-token");
    f.script->executing = [&](const ExecutionRequest &, Execution &) { return outcome; };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;

    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));
    const auto detail = must(f.console->deliveries().find(id));
    QCOMPARE(stateName(detail.delivery.state), stateName(State(state)));
    QVERIFY(detail.delivery.reason.contains(QLatin1String("because of")));
    QVERIFY(!detail.delivery.reason.contains(QLatin1String("s3cret")));
    QCOMPARE(detail.attempts.front().outcome, outcomeName(outcome.kind));
    QCOMPARE(detail.delivery.nextAttemptAt.has_value(), outcome.kind == Outcome::Kind::Retry);
}

void TestDispatcher::triesAgainWhenTheTimeHasCome()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &request, Execution &) {
        return request.attempt == 1 ? retryLater(QStringLiteral("busy")) : delivered({});
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));
    QVERIFY(*f.delivery(id).nextAttemptAt > QDateTime::fromMSecsSinceEpoch(*f.now));

    f.passSeconds(3600);
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));
    QCOMPARE(f.delivery(id).attempts, 2);
}

void TestDispatcher::waitsNoLongerForAClockThatWasSetBack_data()
{
    QTest::addColumn<bool>("startsAnew");
    QTest::addColumn<Outcome::Waits>("waits");
    QTest::newRow("while it runs") << false << Outcome::Waits::Delivery;
    QTest::newRow("before it starts") << true << Outcome::Waits::Delivery;
    QTest::newRow("with a quiet registration") << false << Outcome::Waits::Registration;
    QTest::newRow("with a quiet integration") << false << Outcome::Waits::Integration;
}

void TestDispatcher::waitsNoLongerForAClockThatWasSetBack()
{
    QFETCH(bool, startsAnew);
    QFETCH(Outcome::Waits, waits);
    Fixture f;
    f.attached();
    f.script->executing = [waits](const ExecutionRequest &request, Execution &execution) {
        Outcome later = retryLater(QStringLiteral("busy"), execution.now().addSecs(60));
        later.waits = waits;
        return request.attempt == 1 ? later : delivered({});
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));

    if (startsAnew)
        f.console.reset();
    f.passSeconds(-7 * 24 * 3600);
    if (startsAnew) {
        f.open();
        f.console->dispatcher().start();
    }
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestDispatcher::givesUpAfterTheAttemptLimit()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &, Execution &) {
        Outcome outcome = retryLater(QStringLiteral("strange"));
        outcome.attemptLimit = 1;
        return outcome;
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(f.becomes(id, State::Failed));
    QCOMPARE(f.delivery(id).reason, QStringLiteral("Given up after 1 attempts. The last one: strange"));
}

void TestDispatcher::survivesAnIntegrationThatThrows()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &, Execution &) -> Outcome {
        throw std::runtime_error("lost s3cret-token");
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));
    const Delivery delivery = f.delivery(id);
    QCOMPARE(delivery.state, State::Queued);
    QVERIFY(delivery.reason.contains(QLatin1String("fault in the integration")));
    QVERIFY(!delivery.reason.contains(QLatin1String("s3cret")));
}

void TestDispatcher::repeatsNoStepThatIsDone_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("of any name") << QStringLiteral("upload");
    QTest::newRow("with a secret in its name") << QStringLiteral("to s3cret-token");
}

void TestDispatcher::repeatsNoStepThatIsDone()
{
    QFETCH(QString, step);
    Fixture f;
    f.attached();
    std::atomic<int> effects = 0;
    f.script->executing = [&](const ExecutionRequest &request, Execution &execution) {
        if (!execution.doneStep(step)) {
            ++effects;
            if (!execution.finishStep(step, {{QStringLiteral("id"), QStringLiteral("s3cret-token 7")}}))
                return retryLater(QStringLiteral("not written down"));
        }
        return request.attempt == 1 ? retryLater(QStringLiteral("the second step failed"))
                                    : delivered(*execution.doneStep(step));
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));
    f.passSeconds(3600);
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));

    const auto detail = must(f.console->deliveries().find(id));
    QCOMPARE(effects.load(), 1);
    QCOMPARE(detail.steps.size(), std::size_t(1));
    QVERIFY(!detail.steps.front()
                 .receipt.value(QStringLiteral("id"))
                 .toString()
                 .contains(QLatin1String("s3cret")));
    QCOMPARE(detail.delivery.receipt, detail.steps.front().receipt);
}

void TestDispatcher::putsBackWhatIsUnderWayWhenItCloses()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    f.script->executing = [&](const ExecutionRequest &, Execution &execution) {
        sending.release();
        hang(execution);
        return retryLater(QStringLiteral("the connection broke"));
    };
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    QElapsedTimer timer;
    timer.start();
    f.console.reset();
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));

    f.open();
    QCOMPARE(f.delivery(id).state, State::Queued);
    QCOMPARE(f.delivery(id).attempts, 0);
    f.script->executing = nullptr;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestDispatcher::putsBackWhatIsUnderWayWhenItStops()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    f.script->executing = [&](const ExecutionRequest &, Execution &execution) {
        sending.release();
        hang(execution);
        return cancelled();
    };
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    f.console->dispatcher().stop();
    QVERIFY(f.becomes(id, State::Queued));
    QCOMPARE(f.delivery(id).attempts, 0);
}

void TestDispatcher::anotherDispatcherTakesOverWhenTheLeaseRunsOut()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    QSemaphore late;
    std::atomic<bool> answers = false;
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        sending.release();
        if (!answers)
            late.acquire(); // whatever stops it
        return delivered({});
    };
    const auto end = qScopeGuard([&late] { late.release(); });
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    answers = true;
    f.console->dispatcher().stop(); // it renews nothing more, as one that has crashed
    auto other = f.another();
    other->dispatcher().start();
    // The lease holds: whatever the other dispatcher finds, it is not this delivery.
    QSignalSpy idle(&other->dispatcher(), &Dispatcher::idle);
    other->dispatcher().wake();
    QTRY_VERIFY(!idle.isEmpty());
    QCOMPARE(f.delivery(id).state, State::Sending);

    f.passSeconds(61);
    other->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));
    QCOMPARE(f.script->calls().count(QStringLiteral("execute %1").arg(id)), 2);
    late.release();
    f.console.reset(); // its late report changes nothing
    QCOMPARE(must(other->deliveries().find(id)).delivery.attempts, 1);
}

void TestDispatcher::takesUpNothingTwiceAfterTheMachineSlept()
{
    Fixture f;
    f.attached();
    std::atomic<int> begun = 0;
    QSemaphore go;
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        ++begun;
        go.acquire();
        return delivered({});
    };
    f.console->dispatcher().start();
    const QString first = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return begun == 1; }));
    f.passSeconds(3600); // the lease has run out, and its renewal has not come yet
    const QString second = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return begun >= 2; }));
    go.release(3);
    QVERIFY(f.becomes(second, State::Delivered));
    QVERIFY(f.becomes(first, State::Delivered));
    QCOMPARE(begun.load(), 2);
    QCOMPARE(f.delivery(first).attempts, 1);
}

void TestDispatcher::twoDispatchersSendEachDeliveryOnce()
{
    Fixture f;
    f.attached(QStringLiteral("one"));
    f.attached(QStringLiteral("two"));
    constexpr int runs = 40;
    for (int i = 0; i < runs; ++i)
        (void)f.pushed(QStringLiteral("run-%1").arg(i));
    auto other = f.another();
    other->dispatcher().start();
    f.console->dispatcher().start();
    QTRY_COMPARE_WITH_TIMEOUT(must(f.console->deliveries().counts()).delivered, 2 * runs, 30'000);

    QStringList executed = f.script->calls().filter(QStringLiteral("execute"));
    QCOMPARE(executed.size(), 2 * runs);
    QCOMPARE(executed.removeDuplicates(), 0);
}

void TestDispatcher::tellsWhetherAnotherIsRunning()
{
    Fixture f;
    auto other = f.another();
    f.console->dispatcher().start();
    QTRY_VERIFY(must(other->dispatcher().anotherIsRunning()));
    QVERIFY(!must(f.console->dispatcher().anotherIsRunning()));
    f.console->dispatcher().stop();
    QTRY_VERIFY(!must(other->dispatcher().anotherIsRunning()));
}

void TestDispatcher::seesWhatAnotherProcessPushes()
{
    Fixture f;
    f.attached();
    auto other = f.another();
    QSignalSpy foreign(&other->deliveries(), &Deliveries::changed);
    other->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id; // by the first console, which dispatches nothing

    QVERIFY(f.becomes(id, State::Delivered));
    QTRY_VERIFY(!foreign.isEmpty());
}

void TestDispatcher::cancelsWhatWaits()
{
    Fixture f;
    f.attached();
    const QString id = f.pushed().deliveries.front().id;
    must(f.console->deliveries().cancel({id.left(8)}));
    QCOMPARE(f.delivery(id).state, State::Cancelled);
    QCOMPARE(await(f.console->deliveries().cancel({id})).error().kind, Error::Kind::Conflict);
}

void TestDispatcher::redeliversByHand()
{
    Fixture f;
    f.attached();
    std::atomic<bool> accepts = false;
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        return accepts ? delivered({}) : rejected(QStringLiteral("too old"));
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(f.becomes(id, State::Failed));
    accepts = true;
    QCOMPARE(await(f.console->deliveries().redeliver({id, QStringLiteral("99999999")})).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(f.delivery(id).state, State::Failed); // all or none
    must(f.console->deliveries().redeliver({id}));
    QVERIFY(f.becomes(id, State::Delivered));
    const auto attempts = must(f.console->deliveries().find(id)).attempts;
    QCOMPARE(attempts.back().trigger, QStringLiteral("manual"));
}

void TestDispatcher::oneFailureTouchesNoOtherDelivery()
{
    Fixture f;
    f.attached(QStringLiteral("good"));
    f.attached(QStringLiteral("bad"));
    must(f.console->registrations().update(
        QStringLiteral("bad"), {{}, {{QStringLiteral("token"), QStringLiteral("bad-token")}}, false}));
    f.script->executing = [](const ExecutionRequest &request, Execution &) {
        return request.registration.value(QStringLiteral("token")) == QStringLiteral("bad-token")
                   ? misconfigured(QStringLiteral("refused"))
                   : delivered({});
    };
    f.console->dispatcher().start();
    const auto pushed = f.pushed();
    QCOMPARE(pushed.newDeliveries, 2);
    for (const Delivery &delivery : pushed.deliveries)
        QVERIFY(f.becomes(delivery.id, delivery.registrationName == QLatin1String("bad") ? State::Held
                                                                                         : State::Delivered));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
