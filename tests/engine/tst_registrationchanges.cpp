// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QSemaphore>

using namespace attache;
using namespace attache::test;

/// Rotating, cloning and deleting registrations, and taking the last back.
class TestRegistrationChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRotatedSecretKeepsTheAttachments();
    void aRefusedSecretLeavesTheOldOne();
    void onlySecretsAreRotated_data();
    void onlySecretsAreRotated();
    void theAgeOfASecretIsKnown();
    void aCloneHasTheSameInputsAndSecretsOfItsOwn();
    void aCloneSharesTheSecretsWhereThatIsChosen();
    void aCloneTakesTheNextFreeNumber();
    void deletingIsTakenBackWithAllThatWentAlong();
    void aPausedOneComesBackPaused();
    void whatWasDetachedByHandStaysDetached();
    void aWorkflowThatIsGoneIsNotBroughtBack();
    void aNameThatWasTakenMeanwhileIsSaid();
    void afterTheTimeNothingComesBack();
    void secretsGoWhenTheTimeIsOver();
    void secretsGoAtTheNextStartAfterAKill();
    void secretsGoBeforeTheProgramEnds();
    void aLockedKeychainKeepsTheRowForLater();
    void aPauseIsTakenBackToTheStateThatWas();
    void aPauseDuringACheckStays_data();
    void aPauseDuringACheckStays();
    void whatIsDeletedDuringACheckLeavesNoSecret();
    void whatIsDeletedDuringACheckComesBackWithItsSecret();
    void anEntryThatCannotBeTakenOutKeepsNoOtherIn();
};

namespace
{

QString target()
{
    return QStringLiteral("target");
}

Error refusal()
{
    return {Error::Kind::Rejected, QStringLiteral("service"), QStringLiteral("it refused"), {}, {}};
}

QByteArray entry(const Fixture &f, const QString &id)
{
    return f.secrets->value(QStringLiteral("registration/%1").arg(id));
}

QJsonObject token(const QString &value)
{
    return {{QStringLiteral("token"), value}};
}

/// Has the service answer when it is told to, so that something can happen meanwhile.
class SlowService
{
public:
    explicit SlowService(Fixture &f)
    {
        f.script->registering = [this](const RegistrationRequest &request,
                                       Execution &) -> Result<QJsonObject> {
            m_asked.release();
            m_answer.acquire();
            return request.input;
        };
    }

    bool isAsked() { return m_asked.tryAcquire(); }

    void answer() { m_answer.release(); }

private:
    QSemaphore m_asked;
    QSemaphore m_answer;
};

void removed(Fixture &f, const QString &idOrName)
{
    if (const auto done = await(f.console->registrations().remove(idOrName)); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

} // namespace

void TestRegistrationChanges::aRotatedSecretKeepsTheAttachments()
{
    Fixture f;
    f.attached();
    const auto before = must(f.console->workflows().attachments());
    const Registration rotated =
        must(f.console->registrations().rotate(target(), token(QStringLiteral("new-token"))));
    QCOMPARE(entry(f, rotated.id), QByteArray(R"({"token":"new-token"})"));
    QCOMPARE(must(f.console->workflows().attachments()).front().id, before.front().id);
}

void TestRegistrationChanges::aRefusedSecretLeavesTheOldOne()
{
    Fixture f;
    const Registration before = f.registered();
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    const auto rotated =
        await(f.console->registrations().rotate(target(), token(QStringLiteral("new-token"))));
    QCOMPARE(rotated.error().kind, Error::Kind::Rejected);
    QCOMPARE(entry(f, before.id), QByteArray(R"({"token":"s3cret-token"})"));
    QCOMPARE(must(f.console->registrations().find(target())).state, Registration::State::Active);
}

void TestRegistrationChanges::onlySecretsAreRotated_data()
{
    QTest::addColumn<QJsonObject>("values");

    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an address") << QJsonObject{{QStringLiteral("address"), QStringLiteral("http://b")}};
}

void TestRegistrationChanges::onlySecretsAreRotated()
{
    QFETCH(QJsonObject, values);
    Fixture f;
    f.registered();
    const auto calls = f.script->calls();
    const auto rotated = await(f.console->registrations().rotate(target(), values));
    QCOMPARE(rotated.error().kind, Error::Kind::Invalid);
    QCOMPARE(f.script->calls(), calls);
}

void TestRegistrationChanges::theAgeOfASecretIsKnown()
{
    Fixture f;
    const Registration made = f.registered();
    QCOMPARE(made.secretsSetAt, made.createdAt);
    f.passSeconds(60);
    Registrations::Change change;
    change.values = {{QStringLiteral("address"), QStringLiteral("http://elsewhere")}};
    QCOMPARE(must(f.console->registrations().update(target(), change)).secretsSetAt, made.createdAt);
    must(f.console->registrations().rotate(target(), token(QStringLiteral("new-token"))));
    QCOMPARE(must(f.console->registrations().find(target())).secretsSetAt, made.createdAt.addSecs(60));
}

void TestRegistrationChanges::aCloneHasTheSameInputsAndSecretsOfItsOwn()
{
    Fixture f;
    f.attached();
    Registrations::Copy copy;
    copy.name = QStringLiteral("other");
    copy.values = token(QStringLiteral("its-own"));
    const Registration made = must(f.console->registrations().clone(target(), copy));
    QCOMPARE(made.name, QStringLiteral("other"));
    QCOMPARE(made.config.value(QStringLiteral("address")).toString(), QStringLiteral("http://127.0.0.1:9/"));
    QCOMPARE(entry(f, made.id), QByteArray(R"({"token":"its-own"})"));
    QCOMPARE(must(f.console->workflows().attachments()).size(), std::size_t(1));
}

void TestRegistrationChanges::aCloneSharesTheSecretsWhereThatIsChosen()
{
    Fixture f;
    const Registration source = f.registered();
    const Registration without = must(f.console->registrations().clone(target(), {}));
    QVERIFY(without.secretNames.isEmpty());
    Registrations::Copy copy;
    copy.sameSecrets = true;
    const Registration made = must(f.console->registrations().clone(target(), copy));
    QCOMPARE(entry(f, made.id), entry(f, source.id));
    QVERIFY(made.id != source.id);
}

void TestRegistrationChanges::aCloneTakesTheNextFreeNumber()
{
    Fixture f;
    f.registered();
    QCOMPARE(must(f.console->registrations().clone(target(), {})).name, QStringLiteral("target-2"));
    QCOMPARE(must(f.console->registrations().clone(QStringLiteral("target-2"), {})).name,
             QStringLiteral("target-3"));
}

void TestRegistrationChanges::deletingIsTakenBackWithAllThatWentAlong()
{
    Fixture f;
    f.attached();
    const auto attachment = must(f.console->workflows().attachments()).front();
    const QString waiting = f.pushed().deliveries.front().id;
    const QString id = must(f.console->registrations().find(target())).id;
    const QByteArray secret = entry(f, id);
    const auto use = must(f.console->registrations().use(target()));
    QCOMPARE(use.workflows, QStringList(QStringLiteral("shop/build")));
    QCOMPARE(use.waitingDeliveries, 1);

    removed(f, target());
    QVERIFY(must(f.console->registrations().list()).empty());
    QVERIFY(must(f.console->workflows().attachments()).empty());
    QCOMPARE(f.delivery(waiting).state, Delivery::State::Cancelled);
    QCOMPARE(entry(f, id), secret);

    QVERIFY(await(f.console->registrations().restore(id)));
    QCOMPARE(must(f.console->registrations().find(target())).state, Registration::State::Active);
    QCOMPARE(must(f.console->workflows().attachments()).front().id, attachment.id);
    QCOMPARE(f.delivery(waiting).state, Delivery::State::Queued);
    f.console->dispatcher().start();
    QVERIFY(f.becomes(waiting, Delivery::State::Delivered));
}

void TestRegistrationChanges::aPausedOneComesBackPaused()
{
    Fixture f;
    f.attached();
    const QString waiting = f.pushed().deliveries.front().id;
    const QString id = must(f.console->registrations().pause(target())).id;
    removed(f, id);
    QVERIFY(await(f.console->registrations().restore(id)));
    QCOMPARE(must(f.console->registrations().find(id)).state, Registration::State::Paused);
    QCOMPARE(f.delivery(waiting).state, Delivery::State::Held);
}

void TestRegistrationChanges::whatWasDetachedByHandStaysDetached()
{
    Fixture f;
    f.attached();
    const QString id = must(f.console->registrations().find(target())).id;
    const auto attachment = must(f.console->workflows().attachments()).front();
    QVERIFY(await(f.console->workflows().detach(attachment.id)));
    removed(f, id);
    QVERIFY(await(f.console->registrations().restore(id)));
    QVERIFY(must(f.console->workflows().attachments()).empty());
}

void TestRegistrationChanges::aWorkflowThatIsGoneIsNotBroughtBack()
{
    Fixture f;
    f.attached();
    const QString id = must(f.console->registrations().find(target())).id;
    removed(f, id);
    QVERIFY(await(f.console->workflows().remove(QStringLiteral("build"))));
    QVERIFY(await(f.console->registrations().restore(id)));
    QVERIFY(must(f.console->workflows().attachments()).empty());
}

void TestRegistrationChanges::aNameThatWasTakenMeanwhileIsSaid()
{
    Fixture f;
    const QString id = f.registered().id;
    removed(f, id);
    f.registered();
    const auto restored = await(f.console->registrations().restore(id));
    QCOMPARE(restored.error().kind, Error::Kind::Conflict);
    QVERIFY2(restored.error().why.contains(QLatin1String("taken its name")),
             qPrintable(restored.error().why));
}

void TestRegistrationChanges::afterTheTimeNothingComesBack()
{
    Fixture f;
    const QString id = f.registered().id;
    removed(f, id);
    f.passSeconds(601);
    const auto restored = await(f.console->registrations().restore(id));
    QCOMPARE(restored.error().kind, Error::Kind::NotFound);
    QVERIFY2(restored.error().why.contains(QLatin1String("too long ago")), qPrintable(restored.error().why));
}

void TestRegistrationChanges::secretsGoWhenTheTimeIsOver()
{
    Fixture f;
    removed(f, f.registered().id);
    f.passSeconds(601);
    // What follows a purge that is due: the keychain was opened, which has it looked at again.
    f.registered(QStringLiteral("another"));
    QVERIFY(QTest::qWaitFor([&] { return f.secrets->size() == 1; }, 10'000));
}

void TestRegistrationChanges::secretsGoAtTheNextStartAfterAKill()
{
    Fixture f;
    removed(f, f.registered().id);
    f.console.reset(); // without a word, as when it is killed
    QCOMPARE(f.secrets->size(), 1);
    f.open();
    QVERIFY(await(f.console->registrations().freeName(QStringLiteral("x"))));
    QCOMPARE(f.secrets->size(), 1); // its time is not over: another program may still take it back
    f.console.reset();
    f.passSeconds(601);
    f.open();
    QVERIFY(QTest::qWaitFor([&] { return f.secrets->isEmpty(); }, 10'000));
}

void TestRegistrationChanges::secretsGoBeforeTheProgramEnds()
{
    Fixture f;
    const QString id = f.registered().id;
    removed(f, id);
    QVERIFY(await(f.console->registrations().purgeRemoved()));
    QVERIFY(f.secrets->isEmpty());
    QVERIFY(!await(f.console->registrations().restore(id)));
}

void TestRegistrationChanges::aLockedKeychainKeepsTheRowForLater()
{
    Fixture f;
    removed(f, f.registered().id);
    f.keychain->closed = true;
    QVERIFY(!await(f.console->registrations().purgeRemoved()));
    QCOMPARE(f.secrets->size(), 1);
    f.console.reset();
    f.open();
    QVERIFY(QTest::qWaitFor([&] { return f.secrets->isEmpty(); }, 10'000));
}

void TestRegistrationChanges::aPauseIsTakenBackToTheStateThatWas()
{
    Fixture f;
    f.registered();
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    QVERIFY(!await(f.console->registrations().test(target())));
    const Registration before = must(f.console->registrations().find(target()));
    QCOMPARE(before.state, Registration::State::Misconfigured);
    must(f.console->registrations().pause(target()));
    const Registration back = must(f.console->registrations().putBack(before));
    QCOMPARE(back.state, before.state);
    QCOMPARE(back.reason, before.reason);
}

void TestRegistrationChanges::aPauseDuringACheckStays_data()
{
    QTest::addColumn<bool>("rotates");

    QTest::newRow("rotated meanwhile") << true;
    QTest::newRow("tested meanwhile") << false;
}

void TestRegistrationChanges::aPauseDuringACheckStays()
{
    QFETCH(bool, rotates);
    Fixture f;
    f.attached();
    const QString waiting = f.pushed().deliveries.front().id;
    SlowService service(f);
    Registrations &registrations = f.console->registrations();
    const auto done = rotates ? registrations.rotate(target(), token(QStringLiteral("new-token")))
                              : registrations.test(target());
    QVERIFY(QTest::qWaitFor([&] { return service.isAsked(); }));
    must(registrations.pause(target()));
    service.answer();
    QCOMPARE(must(await(done)).state, Registration::State::Paused);
    QCOMPARE(must(registrations.find(target())).state, Registration::State::Paused);
    QCOMPARE(f.delivery(waiting).state, Delivery::State::Held);
}

void TestRegistrationChanges::whatIsDeletedDuringACheckLeavesNoSecret()
{
    Fixture f;
    f.registered();
    SlowService service(f);
    Registrations &registrations = f.console->registrations();
    const auto rotated = registrations.rotate(target(), token(QStringLiteral("new-token")));
    QVERIFY(QTest::qWaitFor([&] { return service.isAsked(); }));
    QVERIFY(await(registrations.removeForGood(target())));
    service.answer();
    QCOMPARE(await(rotated).error().kind, Error::Kind::NotFound);
    QVERIFY(f.secrets->isEmpty());
}

void TestRegistrationChanges::whatIsDeletedDuringACheckComesBackWithItsSecret()
{
    Fixture f;
    const QString id = f.registered().id;
    SlowService service(f);
    Registrations &registrations = f.console->registrations();
    const auto rotated = registrations.rotate(target(), token(QStringLiteral("new-token")));
    QVERIFY(QTest::qWaitFor([&] { return service.isAsked(); }));
    removed(f, id);
    service.answer();
    QCOMPARE(await(rotated).error().kind, Error::Kind::NotFound);
    QVERIFY(await(registrations.restore(id)));
    QCOMPARE(entry(f, id), QByteArray(R"({"token":"s3cret-token"})"));
}

void TestRegistrationChanges::anEntryThatCannotBeTakenOutKeepsNoOtherIn()
{
    Fixture f;
    const QString first = f.registered().id;
    const QString second = f.registered(QStringLiteral("another")).id;
    removed(f, first);
    f.passSeconds(1);
    removed(f, second);
    f.keychain->stuck = QStringLiteral("registration/%1").arg(first);
    QVERIFY(!await(f.console->registrations().purgeRemoved()));
    QCOMPARE(f.secrets->keys(), QStringList(f.keychain->stuck));
}

QTEST_GUILESS_MAIN(TestRegistrationChanges)
#include "tst_registrationchanges.moc"
