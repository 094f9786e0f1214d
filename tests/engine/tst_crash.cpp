// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QProcess>

#include <functional>

using namespace attache;
using namespace attache::test;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledSendersDeliveryIsSentAgainWithItsIdAndWithoutItsSteps();
    void whatAKilledSenderWasSendingIsHeldWhilePaused();
};

namespace
{

/// A delivery that another process was sending when it was killed, and what a person does just before that.
QString killedWhileSending(
    Fixture &f, const std::function<void()> &before = [] {})
{
    f.attached();
    must(f.console->registrations().update(QStringLiteral("target"), // needs no keychain in the other process
                                           {{}, {{QStringLiteral("token"), QJsonValue::Null}}, false}));
    const QString id = f.pushed().deliveries.front().id;
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QStringLiteral(CRASHING_SENDER), {f.folder.path()});
    if (!QTest::qWaitFor([&] { return sender.canReadLine(); }, 30'000))
        return {};
    const bool isSending = sender.readLine().trimmed() == QByteArray("sending ") + id.toLatin1();
    before();
    sender.kill();
    const bool isGone = QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; });
    return isSending && isGone && f.delivery(id).state == Delivery::State::Sending ? id : QString();
}

} // namespace

void TestCrash::aKilledSendersDeliveryIsSentAgainWithItsIdAndWithoutItsSteps()
{
    Fixture f;
    const QString id = killedWhileSending(f);
    QVERIFY(!id.isEmpty());

    QString stepBy;
    f.script->executing = [&](const ExecutionRequest &, Execution &execution) {
        stepBy = execution.doneStep(QStringLiteral("first"))
                     .value_or(QJsonObject())
                     .value(QStringLiteral("by"))
                     .toString();
        return delivered({});
    };
    f.console->dispatcher().start();
    f.passSeconds(120); // the lease is over
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, Delivery::State::Delivered));
    QCOMPARE(stepBy, QStringLiteral("the crashed one"));
    QCOMPARE(f.script->calls().count(QStringLiteral("execute %1").arg(id)), 1);
    QCOMPARE(f.delivery(id).attempts, 1);
}

void TestCrash::whatAKilledSenderWasSendingIsHeldWhilePaused()
{
    Fixture f;
    QString attachment;
    const QString id = killedWhileSending(f, [&] {
        attachment = must(f.console->workflows().attachments()).front().id;
        must(f.console->workflows().pause(attachment));
    });
    QVERIFY(!id.isEmpty());
    f.console->dispatcher().start();
    f.passSeconds(120); // the lease is over
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, Delivery::State::Held));
    QVERIFY(f.delivery(id).reason.contains(QLatin1String("paused for workflow")));
    QCOMPARE(f.script->calls().count(QStringLiteral("execute %1").arg(id)), 0);

    bool isDone = false;
    f.script->executing = [&](const ExecutionRequest &, Execution &execution) {
        isDone = execution.doneStep(QStringLiteral("first")).has_value();
        return delivered({});
    };
    must(f.console->workflows().resume(attachment));
    QVERIFY(f.becomes(id, Delivery::State::Delivered));
    QVERIFY(isDone); // what had taken effect is not done again
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
