// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// What waits for something that a person must do, and how it goes on.
class TestHolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheOthersOfAMisconfiguredRegistration();
    void goesOnWhenAMisconfiguredRegistrationIsPutRight();
    void holdsWhileTheKeychainIsClosedAndGoesOnWhenItOpens();
    void holdsForALostSecretAndSaysWhatToDo();
    void holdsForAPausedRegistration();
};

void TestHolding::holdsTheOthersOfAMisconfiguredRegistration()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &, Execution &) {
        return misconfigured(QStringLiteral("the key was revoked"));
    };
    const QString first = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(first, State::Held));
    QTRY_COMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
                 Registration::State::Misconfigured);
    const QString second = f.pushed(QStringLiteral("run-2")).deliveries.front().id;

    QCOMPARE(f.delivery(second).state, State::Held);
    QCOMPARE(f.delivery(second).attempts, 0);
    QVERIFY(f.delivery(second).reason.contains(QLatin1String("the key was revoked")));
    QVERIFY(f.delivery(first).reason.contains(QLatin1String("the key was revoked")));
    QCOMPARE(f.script->calls().filter(QStringLiteral("execute")).size(), 1);
}

void TestHolding::goesOnWhenAMisconfiguredRegistrationIsPutRight()
{
    Fixture f;
    f.attached();
    f.script->executing = [](const ExecutionRequest &request, Execution &) {
        return request.registration.value(QStringLiteral("token")) == QStringLiteral("good-token")
                   ? delivered({})
                   : misconfigured(QStringLiteral("refused"));
    };
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QTRY_COMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
                 Registration::State::Misconfigured);
    Registrations::Change change;
    change.values = {{QStringLiteral("token"), QStringLiteral("good-token")}};
    QCOMPARE(must(f.console->registrations().update(QStringLiteral("target"), change)).state,
             Registration::State::Active);
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestHolding::holdsWhileTheKeychainIsClosedAndGoesOnWhenItOpens()
{
    Fixture f;
    f.attached();
    f.keychain->closed = true;
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Held));
    QVERIFY(f.delivery(id).reason.contains(QLatin1String("locked")));
    QCOMPARE(f.delivery(id).attempts, 0);

    f.keychain->closed = false;
    f.console->dispatcher().stop();
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestHolding::holdsForALostSecretAndSaysWhatToDo()
{
    Fixture f;
    f.attached();
    f.secrets->clear(); // a store copied to another machine
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Held));
    QVERIFY(f.delivery(id).reason.contains(QLatin1String("attachectl integration registered update target")));

    Registrations::Change change;
    change.values = {{QStringLiteral("token"), QStringLiteral("new-token")}};
    must(f.console->registrations().update(QStringLiteral("target"), change));
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestHolding::holdsForAPausedRegistration()
{
    Fixture f;
    f.attached();
    f.console->dispatcher().start();
    must(f.console->registrations().pause(QStringLiteral("target")));
    const QString id = f.pushed().deliveries.front().id;
    QCOMPARE(f.delivery(id).state, State::Held);
    const auto redelivered = await(f.console->deliveries().redeliver({id}));
    QCOMPARE(redelivered.error().kind, Error::Kind::Conflict);

    must(f.console->registrations().resume(QStringLiteral("target")));
    QVERIFY(f.becomes(id, State::Delivered));
}

QTEST_GUILESS_MAIN(TestHolding)
#include "tst_holding.moc"
