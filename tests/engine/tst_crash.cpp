// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QProcess>

using namespace attache;
using namespace attache::test;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledSendersDeliveryIsSentAgainWithItsIdAndWithoutItsSteps();
};

void TestCrash::aKilledSendersDeliveryIsSentAgainWithItsIdAndWithoutItsSteps()
{
    Fixture f;
    f.attached();
    must(f.console->registrations().update(QStringLiteral("target"), // needs no keychain in the other process
                                           {{}, {{QStringLiteral("token"), QJsonValue::Null}}, false}));
    const QString id = f.pushed().deliveries.front().id;

    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QStringLiteral(CRASHING_SENDER), {f.folder.path()});
    QVERIFY2(QTest::qWaitFor([&] { return sender.canReadLine(); }, 30'000), qPrintable(sender.errorString()));
    QCOMPARE(sender.readLine().trimmed(), QByteArray("sending ") + id.toLatin1());
    sender.kill();
    QVERIFY(QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; }));
    QCOMPARE(f.delivery(id).state, Delivery::State::Sending);

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

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
