// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QSemaphore>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// When a delivery may go: in its lane's order, beside how many others, and after how long a silence.
class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedDeliveryGivesWayToTheNewerOneBehindIt();
    void aHeldDeliveryIsPassedByAndSupersededWhenItComesBack();
    void lanesAreAskedWithoutSecretsAndContent();
    void anIntegrationThatThrowsHasNoLanes();
    void aServiceThatWantsQuietGetsNothingUntilThen_data();
    void aServiceThatWantsQuietGetsNothingUntilThen();
    void noServiceSilencesUsForMoreThanADay();
    void aTestThatPassesEndsTheQuietTime();
    void noMoreOfARegistrationGoAtOnceThanItsIntegrationAllows();
    void aServiceThatDoesNotAnswerHoldsUpNoOther();
    void norDoesWhatWaitsForItDelayARetry();
};

namespace
{

const QString lane = QStringLiteral("project shop");

QStringList laneOfTheProject(const ExecutionRequest &)
{
    return {lane};
}

Outcome unlessSuperseded(const Execution &execution, const Outcome &outcome)
{
    return execution.isSuperseded(lane) ? skipped(QStringLiteral("superseded by a newer delivery")) : outcome;
}

} // namespace

void TestTurns::aFailedDeliveryGivesWayToTheNewerOneBehindIt()
{
    Fixture f;
    f.attached();
    f.script->lanes = laneOfTheProject;
    QSemaphore sending;
    QSemaphore answer;
    f.script->executing = [&](const ExecutionRequest &request, Execution &execution) {
        const bool first = request.attestation.run.runId == QLatin1String("run-1");
        if (first && request.attempt == 1) {
            sending.release();
            answer.acquire();
        }
        return unlessSuperseded(execution, first ? retryLater(QStringLiteral("503")) : delivered({}));
    };
    const QString first = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    const QString second = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    const QStringList callsSoFar = f.script->calls();
    answer.release();

    QVERIFY(f.becomes(second, State::Delivered)); // at once: the retry's time has not come
    QCOMPARE(f.delivery(first).state, State::Skipped);
    QCOMPARE(f.delivery(first).reason, QStringLiteral("superseded by a newer delivery"));
    QVERIFY(!callsSoFar.contains(QStringLiteral("execute %1").arg(second)));
    QCOMPARE(f.script->calls().filter(QStringLiteral("execute")),
             (QStringList{QStringLiteral("execute %1").arg(first), QStringLiteral("execute %1").arg(first),
                          QStringLiteral("execute %1").arg(second)}));
}

void TestTurns::aHeldDeliveryIsPassedByAndSupersededWhenItComesBack()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    f.script->lanes = laneOfTheProject;
    f.script->executing = [](const ExecutionRequest &, Execution &execution) {
        return unlessSuperseded(execution, delivered({}));
    };
    const QByteArray sbom = "{}";
    const QJsonArray materials{material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                        QStringLiteral("sbom.json"), sbom)};
    f.console->dispatcher().start();
    const QString held = f.pushed(QStringLiteral("run-1"), materials).deliveries.front().id;
    QCOMPARE(f.delivery(held).state, State::Held);
    const QString newer = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    QVERIFY(f.becomes(newer, State::Delivered));

    must(f.push(QStringLiteral("run-1"), materials, {f.file(QStringLiteral("sbom.json"), sbom)}));
    QVERIFY(f.becomes(held, State::Skipped));
    must(f.console->deliveries().redeliver({held})); // a person knows what they want
    QVERIFY(f.becomes(held, State::Delivered));
}

void TestTurns::lanesAreAskedWithoutSecretsAndContent()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    std::atomic<int> asked = 0;
    f.script->lanes = [&](const ExecutionRequest &request) {
        const bool right = request.materials.size() == 1 && request.materials.front().content.size() == 0 &&
                           request.materials.front().material.name == QLatin1String("sbom") &&
                           !request.registration.contains(QStringLiteral("token")) &&
                           request.registration.contains(QStringLiteral("address")) &&
                           request.options.value(QStringLiteral("label")) == QStringLiteral("plain") &&
                           request.workflow.name == QLatin1String("build");
        asked = right ? 1 : 2;
        return QStringList{lane};
    };
    (void)f.pushed(QStringLiteral("run-1"),
                   {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                             QStringLiteral("sbom.json"), "{}", false)});
    QCOMPARE(asked.load(), 1);
}

void TestTurns::anIntegrationThatThrowsHasNoLanes()
{
    Fixture f;
    f.attached();
    f.script->lanes = [](const ExecutionRequest &) -> QStringList { throw std::runtime_error("a fault"); };
    QTest::ignoreMessage(QtWarningMsg, "integration scripted, lanes(): a fault");
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Delivered));
}

namespace
{

/// Answers the first with a "not before", all others with delivered.
auto wantsQuiet(Fixture &f, Outcome::Waits waits, int seconds)
{
    return [&f, waits, seconds, first = std::make_shared<std::atomic<bool>>(true)](const ExecutionRequest &,
                                                                                   Execution &execution) {
        if (!first->exchange(false))
            return delivered({});
        Outcome outcome = retryLater(QStringLiteral("It answered 429"), execution.now().addSecs(seconds));
        outcome.waits = waits;
        return outcome;
    };
}

} // namespace

void TestTurns::aServiceThatWantsQuietGetsNothingUntilThen_data()
{
    QTest::addColumn<int>("waits");
    QTest::addColumn<bool>("otherWaits");
    QTest::addColumn<QString>("words");
    QTest::newRow("its registration") << int(Outcome::Waits::Registration) << false
                                      << QStringLiteral("It answered 429. Nothing goes to target before "
                                                        "2026-01-02 03:34:05 UTC, as the service asked");
    QTest::newRow("its integration")
        << int(Outcome::Waits::Integration) << true
        << QStringLiteral(
               "It answered 429. Nothing goes to any registration of Scripted before 2026-01-02 03:34:05 "
               "UTC, as the service asked");
}

void TestTurns::aServiceThatWantsQuietGetsNothingUntilThen()
{
    QFETCH(int, waits);
    QFETCH(bool, otherWaits);
    QFETCH(QString, words);
    Fixture f;
    *f.now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC).toMSecsSinceEpoch();
    f.attached();
    f.script->executing = wantsQuiet(f, Outcome::Waits(waits), 1800);
    const QString first = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    f.console->dispatcher().start();
    QTRY_COMPARE(f.delivery(first).reason, words);
    QCOMPARE(must(f.console->registrations().find(QStringLiteral("target"))).reason,
             QStringLiteral("Nothing goes to it before 2026-01-02 03:34:05 UTC, as the service asked"));

    f.console.reset(); // a restart forgets nothing
    f.open();
    f.attached(QStringLiteral("other"));
    const auto pushed = f.pushed(QStringLiteral("run-2")).deliveries;
    f.console->dispatcher().start();
    f.passSeconds(1799);
    f.console->dispatcher().wake();
    const auto of = [&pushed](const QString &name) {
        return std::find_if(pushed.begin(), pushed.end(),
                            [&name](const Delivery &one) { return one.registrationName == name; })
            ->id;
    };
    if (!otherWaits)
        QVERIFY(f.becomes(of(QStringLiteral("other")), State::Delivered));
    QCOMPARE(f.delivery(of(QStringLiteral("target"))).state, State::Queued);
    QCOMPARE(f.delivery(of(QStringLiteral("target"))).attempts, 0);

    f.passSeconds(1);
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(first, State::Delivered));
    QVERIFY(f.becomes(of(QStringLiteral("target")), State::Delivered));
    QVERIFY(f.becomes(of(QStringLiteral("other")), State::Delivered));
    QVERIFY(must(f.console->registrations().find(QStringLiteral("target"))).reason.isEmpty());
}

void TestTurns::noServiceSilencesUsForMoreThanADay()
{
    Fixture f;
    f.attached();
    f.script->executing = wantsQuiet(f, Outcome::Waits::Registration, 30 * 24 * 3600);
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 1; }));
    f.passSeconds(24 * 3600);
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestTurns::aTestThatPassesEndsTheQuietTime()
{
    Fixture f;
    f.attached();
    f.script->executing = wantsQuiet(f, Outcome::Waits::Registration, 1800);
    const QString first = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(first).attempts == 1; }));
    const QString second = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    QCOMPARE(f.delivery(second).state, State::Queued);
    must(f.console->registrations().test(QStringLiteral("target")));
    QVERIFY(f.becomes(second, State::Delivered));
    QCOMPARE(f.delivery(first).state, State::Queued); // which was told its own time
}

void TestTurns::noMoreOfARegistrationGoAtOnceThanItsIntegrationAllows()
{
    Fixture f;
    f.attached();
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    QSemaphore together;
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        const int count = ++now;
        for (int before = most; before < count && !most.compare_exchange_weak(before, count);) {
        }
        together.release();
        while (together.available() < 3) // all three of the first round, and then nobody waits
            std::this_thread::yield();
        --now;
        return delivered({});
    };
    for (int i = 0; i < 12; ++i)
        (void)f.pushed(QStringLiteral("run-%1").arg(i));
    f.console->dispatcher().start();
    QTRY_COMPARE_WITH_TIMEOUT(must(f.console->deliveries().counts()).delivered, 12, 20'000);
    QCOMPARE(most.load(), 3);
}

void TestTurns::aServiceThatDoesNotAnswerHoldsUpNoOther()
{
    Fixture f;
    constexpr int silent = 11; // more than have room
    for (int i = 0; i < silent; ++i)
        f.attached(QStringLiteral("silent-%1").arg(i));
    f.script->executing = [](const ExecutionRequest &request, Execution &execution) {
        if (request.registration.value(QStringLiteral("address")) == QStringLiteral("http://quick"))
            return delivered({});
        hang(execution);
        return cancelled();
    };
    f.console->dispatcher().start();
    for (int i = 0; i < 4; ++i)
        (void)f.pushed(QStringLiteral("run-%1").arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(must(f.console->deliveries().counts()).sending, 24, 20'000);
    must(f.console->registrations().add({QStringLiteral("scripted"),
                                         QStringLiteral("quick"),
                                         {},
                                         {{QStringLiteral("address"), QStringLiteral("http://quick")}},
                                         false}));
    must(f.console->workflows().attach({QStringLiteral("build"), {}, QStringLiteral("quick"), {}}));
    const auto pushed = f.pushed(QStringLiteral("run-quick"));
    const auto quick =
        std::find_if(pushed.deliveries.begin(), pushed.deliveries.end(),
                     [](const Delivery &one) { return one.registrationName == QLatin1String("quick"); });
    QVERIFY(quick != pushed.deliveries.end());
    QVERIFY(f.becomes(quick->id, State::Delivered));
}

void TestTurns::norDoesWhatWaitsForItDelayARetry()
{
    Fixture f;
    f.attached(QStringLiteral("silent"));
    f.script->executing = [](const ExecutionRequest &request, Execution &execution) {
        if (request.registration.value(QStringLiteral("address")) == QStringLiteral("http://quick"))
            return request.attempt == 1 ? retryLater(QStringLiteral("busy")) : delivered({});
        hang(execution);
        return cancelled();
    };
    for (int i = 0; i < 4; ++i) // one more than go at once
        (void)f.pushed(QStringLiteral("run-%1").arg(i));
    must(f.console->registrations().add({QStringLiteral("scripted"),
                                         QStringLiteral("quick"),
                                         {},
                                         {{QStringLiteral("address"), QStringLiteral("http://quick")}},
                                         false}));
    f.workflow(QStringLiteral("other"));
    must(f.console->workflows().attach({QStringLiteral("other"), {}, QStringLiteral("quick"), {}}));
    const QString quick =
        must(f.console->intake().push({f.file(QStringLiteral("other.json"),
                                              envelope(QStringLiteral("other"), QStringLiteral("run-quick"))),
                                       {},
                                       {},
                                       {}}))
            .deliveries.front()
            .id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(quick).attempts == 1; }));
    QTRY_COMPARE_WITH_TIMEOUT(must(f.console->deliveries().counts()).sending, 3, 20'000);
    f.passSeconds(3600); // nobody wakes the dispatcher: its own clock must
    QVERIFY(f.becomes(quick, State::Delivered));
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
