// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// One attachment is paused, while its registration goes on.
class TestPausing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesIsHeldAndGoesInItsOrder();
    void theOtherWorkflowGetsItsOwn();
    void aRedeliveryIsRefusedAndSaysHowToGoOn();
    void aDryRunSaysThatItWouldBeHeld();
    void whatIsBeingSentEndsAndItsRetryIsHeld();
    void resumingOneOfTwoPausesSendsNothing();
    void whatIsFilledInIsHeldToo();
    void anotherProcessKeepsToIt();
};

namespace
{

Attachment attachmentOf(Fixture &f, const QString &workflow = QStringLiteral("build"))
{
    return must(f.console->workflows().attachments(workflow)).front();
}

bool isExecuted(const Fixture &f)
{
    return !f.script->calls().filter(QStringLiteral("execute ")).isEmpty();
}

QString pausedWords()
{
    return QStringLiteral("target is paused for workflow shop/build");
}

} // namespace

void TestPausing::whatComesIsHeldAndGoesInItsOrder()
{
    Fixture f;
    f.attached();
    f.script->lanes = [](const ExecutionRequest &) { return QStringList{QStringLiteral("project")}; };
    f.console->dispatcher().start();
    QSignalSpy changed(f.console.get(), &Console::workflowsChanged);
    QVERIFY(must(f.console->workflows().pause(attachmentOf(f).id)).isPaused);
    QTRY_VERIFY(!changed.isEmpty());
    QStringList ids;
    for (int run = 1; run <= 4; ++run)
        ids.append(f.pushed(QStringLiteral("run-%1").arg(run)).deliveries.front().id);
    for (const QString &id : std::as_const(ids)) {
        const auto detail = must(f.console->deliveries().find(id));
        QCOMPARE(detail.delivery.state, State::Held);
        QCOMPARE(detail.delivery.reason, pausedWords());
        QCOMPARE(causeName(detail.cause), QStringLiteral("attachment-paused"));
    }
    f.console->dispatcher().wake();
    QVERIFY(!isExecuted(f));
    QVERIFY(!must(f.console->workflows().resume(attachmentOf(f).id)).isPaused);
    QStringList calls;
    for (const QString &id : std::as_const(ids)) {
        QVERIFY(f.becomes(id, State::Delivered));
        calls.append(QStringLiteral("execute ") + id);
    }
    QCOMPARE(f.script->calls().filter(QStringLiteral("execute ")), calls);
}

void TestPausing::theOtherWorkflowGetsItsOwn()
{
    Fixture f;
    f.attached();
    f.workflow(QStringLiteral("release"));
    must(f.console->workflows().attach({QStringLiteral("release"), {}, QStringLiteral("target"), {}}));
    must(f.console->workflows().pause(attachmentOf(f).id));
    f.console->dispatcher().start();
    const QString held = f.pushed().deliveries.front().id;
    const auto other = must(
        f.console->intake().push({f.file(QStringLiteral("release.json"),
                                         envelope(QStringLiteral("release"), QStringLiteral("run-1"), {})),
                                  {},
                                  {},
                                  {}}));
    QVERIFY(f.becomes(other.deliveries.front().id, State::Delivered));
    QCOMPARE(f.delivery(held).state, State::Held);
    QCOMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
             Registration::State::Active);
}

void TestPausing::aRedeliveryIsRefusedAndSaysHowToGoOn()
{
    Fixture f;
    f.attached();
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(f.becomes(id, State::Delivered));
    const QString attachment = attachmentOf(f).id;
    must(f.console->workflows().pause(attachment));
    const auto refused = await(f.console->deliveries().redeliver({id}));
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().why, pausedWords());
    QVERIFY(refused.error().remedy.contains(QStringLiteral("attached resume ") + attachment));
    QCOMPARE(f.delivery(id).state, State::Delivered); // and nothing has become of it
    const auto all = must(f.console->deliveries().redeliverAll({}));
    QCOMPARE(all.done, 0);
    QCOMPARE(all.refused, 1);
    QCOMPARE(all.reason, pausedWords());
}

void TestPausing::aDryRunSaysThatItWouldBeHeld()
{
    Fixture f;
    f.attached();
    must(f.console->workflows().pause(attachmentOf(f).id));
    const QString file = f.file(QStringLiteral("attestation.json"),
                                envelope(QStringLiteral("build"), QStringLiteral("run-1"), {}));
    const auto plan = must(f.console->intake().plan({file, {}, {}, {}}));
    QCOMPARE(plan.attachments.front().verdict, QStringLiteral("hold"));
    QCOMPARE(plan.attachments.front().reason, pausedWords());
}

void TestPausing::whatIsBeingSentEndsAndItsRetryIsHeld()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    QSemaphore answer;
    f.script->executing = [&](const ExecutionRequest &request, Execution &) {
        sending.release();
        answer.acquire();
        return request.attempt == 1 ? retryLater(QStringLiteral("503")) : delivered({});
    };
    f.console->dispatcher().start();
    const QString id = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    const auto paused = await(f.console->workflows().pause(attachmentOf(f).id));
    const State meanwhile = f.delivery(id).state;
    answer.release(2);
    QVERIFY(paused);
    QCOMPARE(meanwhile, State::Sending);
    QVERIFY(f.becomes(id, State::Held));
    QCOMPARE(f.delivery(id).reason, pausedWords());
    QCOMPARE(f.delivery(id).attempts, 1);
    must(f.console->workflows().resume(attachmentOf(f).id));
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestPausing::resumingOneOfTwoPausesSendsNothing()
{
    Fixture f;
    f.attached();
    f.console->dispatcher().start();
    must(f.console->workflows().pause(attachmentOf(f).id));
    must(f.console->registrations().pause(QStringLiteral("target")));
    const QString id = f.pushed().deliveries.front().id;
    QCOMPARE(f.delivery(id).reason, QStringLiteral("target is paused"));
    must(f.console->registrations().resume(QStringLiteral("target")));
    f.console->dispatcher().wake();
    QCOMPARE(f.delivery(id).reason, pausedWords());
    must(f.console->registrations().pause(QStringLiteral("target")));
    must(f.console->workflows().resume(attachmentOf(f).id));
    f.console->dispatcher().wake();
    QCOMPARE(f.delivery(id).reason, QStringLiteral("target is paused"));
    QVERIFY(!isExecuted(f));
    must(f.console->registrations().resume(QStringLiteral("target")));
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestPausing::whatIsFilledInIsHeldToo()
{
    Fixture f;
    f.workflow();
    f.pushed();
    f.attached();
    f.console->dispatcher().start();
    const QString attachment = attachmentOf(f).id;
    must(f.console->workflows().pause(attachment));
    QCOMPARE(must(f.console->workflows().backfill(attachment, {})).made, 1);
    const QString id = must(f.console->deliveries().list({}, 1)).front().id;
    QCOMPARE(f.delivery(id).reason, pausedWords());
    must(f.console->workflows().resume(attachment));
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestPausing::anotherProcessKeepsToIt()
{
    Fixture f;
    f.attached();
    const QString id = f.pushed().deliveries.front().id;
    must(f.console->workflows().pause(attachmentOf(f).id));
    const auto other = f.another();
    other->dispatcher().start(); // which looks again at what is held
    QVERIFY(must(other->workflows().attachments()).front().isPaused);
    QCOMPARE(must(other->deliveries().find(id)).delivery.state, State::Held);
    QVERIFY(!isExecuted(f));
    must(f.console->workflows().resume(attachmentOf(f).id)); // the other one notices, and sends
    QVERIFY(f.becomes(id, State::Delivered));
}

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
