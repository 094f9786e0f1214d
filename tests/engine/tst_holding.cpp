// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "engine/networkconnectivity.h"

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
    void keepsItsAttemptsWhileThereIsNoNetwork();
    void triesWhatIsOnThisMachineWithoutANetwork();
    void holdsForALostSecretAndSaysWhatToDo();
    void holdsForAPausedRegistration();
    void bringsAMisconfiguredRegistrationBack_data();
    void bringsAMisconfiguredRegistrationBack();
    void staysAsItIsWhenTheNewSecretIsRefused();
    void givesWhatWasHeldItsWholeTimeAgain();
};

namespace
{

/// A service that knows one key, for registering and for delivering.
void acceptOnly(Script &script, const QString &key)
{
    script.registering = [key](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        if (request.input.value(QStringLiteral("token")) == key)
            return request.input;
        return Error{
            Error::Kind::Rejected, QStringLiteral("target"), QStringLiteral("the key is wrong"), {}, {}};
    };
    script.executing = [key](const ExecutionRequest &request, Execution &) {
        return request.registration.value(QStringLiteral("token")) == key
                   ? delivered({})
                   : misconfigured(QStringLiteral("the key was revoked"));
    };
}

Registrations::Change newToken(const QString &token)
{
    Registrations::Change change;
    change.values = {{QStringLiteral("token"), token}};
    return change;
}

/// Asks this address, and may try again later when it does not answer.
void ask(Script &script, const QString &address)
{
    script.executing = [address](const ExecutionRequest &, Execution &execution) {
        HttpRequest request;
        request.url = QUrl(address);
        const auto answer = execution.http().send(request, execution.stop());
        return answer ? delivered({}) : retryLater(answer.error().words);
    };
}

QStringList executed(const Script &script)
{
    QStringList ids;
    const QStringList calls = script.calls().filter(QStringLiteral("execute "));
    for (const QString &call : calls)
        ids.append(call.section(QLatin1Char(' '), 1));
    return ids;
}

} // namespace

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

void TestHolding::keepsItsAttemptsWhileThereIsNoNetwork()
{
    Fixture f;
    f.attached();
    ask(*f.script, QStringLiteral("http://attache.invalid/"));
    f.console->connectivity().setOffline(true);
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Held));
    QVERIFY(f.delivery(id).reason.contains(QLatin1String("no network")));
    QCOMPARE(f.delivery(id).attempts, 0);

    f.console->connectivity().setOffline(false); // the host still is not there: that counts now
    QTRY_COMPARE(f.delivery(id).attempts, 1);
    QCOMPARE(f.delivery(id).state, State::Queued);
}

void TestHolding::triesWhatIsOnThisMachineWithoutANetwork()
{
    Fixture f;
    f.attached();
    ask(*f.script, QStringLiteral("http://127.0.0.1:1/")); // nothing listens on port 1
    f.console->connectivity().setOffline(true);
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QTRY_COMPARE(f.delivery(id).attempts, 1);
    QCOMPARE(f.delivery(id).state, State::Queued);
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

void TestHolding::bringsAMisconfiguredRegistrationBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a new secret") << "update";
    QTest::newRow("a test, when the old one is good again") << "test";
    QTest::newRow("resuming it") << "resume";
}

void TestHolding::bringsAMisconfiguredRegistrationBack()
{
    QFETCH(QString, how);
    Fixture f;
    f.attached();
    f.script->lanes = [](const ExecutionRequest &) { return QStringList{QStringLiteral("project")}; };
    acceptOnly(*f.script, QStringLiteral("new-token"));
    QStringList ids{f.pushed(QStringLiteral("run-1")).deliveries.front().id};
    f.console->dispatcher().start();
    QVERIFY(f.becomes(ids.first(), State::Held));
    QTRY_COMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
                 Registration::State::Misconfigured);
    for (int run = 2; run <= 4; ++run)
        ids.append(f.pushed(QStringLiteral("run-%1").arg(run)).deliveries.front().id);
    for (const QString &id : ids.mid(1)) {
        QCOMPARE(f.delivery(id).state, State::Held);
        QCOMPARE(f.delivery(id).attempts, 0);
    }
    QCOMPARE(executed(*f.script), ids.mid(0, 1));

    if (how != QLatin1String("update"))
        acceptOnly(*f.script, QStringLiteral("s3cret-token")); // put right at the service
    auto &registrations = f.console->registrations();
    const Registration back =
        how == QLatin1String("update")
            ? must(registrations.update(QStringLiteral("target"), newToken(QStringLiteral("new-token"))))
        : how == QLatin1String("test") ? must(registrations.test(QStringLiteral("target")))
                                       : must(registrations.resume(QStringLiteral("target")));
    QCOMPARE(back.state, Registration::State::Active);
    QVERIFY(back.reason.isEmpty());
    for (const QString &id : std::as_const(ids))
        QVERIFY(f.becomes(id, State::Delivered));
    QCOMPARE(executed(*f.script).mid(1), ids); // in their order
}

void TestHolding::staysAsItIsWhenTheNewSecretIsRefused()
{
    Fixture f;
    f.attached();
    acceptOnly(*f.script, QStringLiteral("new-token"));
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Held));
    QTRY_COMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
                 Registration::State::Misconfigured);
    const auto secrets = *f.secrets;
    const auto refused = await(
        f.console->registrations().update(QStringLiteral("target"), newToken(QStringLiteral("worse-token"))));
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QCOMPARE(*f.secrets, secrets);
    QVERIFY(!await(f.console->registrations().test(QStringLiteral("target"))));
    const Registration still = must(f.console->registrations().find(QStringLiteral("target")));
    QCOMPARE(still.state, Registration::State::Misconfigured);
    QVERIFY(still.reason.contains(QLatin1String("the key is wrong")));
    QCOMPARE(f.delivery(id).state, State::Held);
    QCOMPARE(executed(*f.script).size(), 1);
}

void TestHolding::givesWhatWasHeldItsWholeTimeAgain()
{
    Fixture f;
    f.attached();
    acceptOnly(*f.script, QStringLiteral("new-token"));
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, State::Held));
    QTRY_COMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
                 Registration::State::Misconfigured);
    f.passSeconds(10 * 24 * 3600); // longer than any delivery is tried
    std::atomic<bool> down = true;
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        return down ? retryLater(QStringLiteral("It answered 503")) : delivered({});
    };
    must(f.console->registrations().update(QStringLiteral("target"), newToken(QStringLiteral("new-token"))));
    QVERIFY(QTest::qWaitFor([&] { return f.delivery(id).attempts == 2; }));
    QCOMPARE(f.delivery(id).state, State::Queued);
    QVERIFY(*f.delivery(id).nextAttemptAt <=
            QDateTime::fromMSecsSinceEpoch(*f.now).addSecs(2)); // the first wait
    down = false;
    f.passSeconds(2);
    f.console->dispatcher().wake();
    QVERIFY(f.becomes(id, State::Delivered));
}

QTEST_GUILESS_MAIN(TestHolding)
#include "tst_holding.moc"
