// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>

#include <stdexcept>
#include <thread>

using namespace attache;
using namespace attache::test;

class TestRegistering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyBeforeTheNameAndTheInputsAreRight_data();
    void asksNobodyBeforeTheNameAndTheInputsAreRight();
    void takesNextFreeNameWhereNoneIsGiven();
    void keepsSecretsInTheKeychainAlone();
    void leavesNothingWhenTheServiceRefuses();
    void asksNoServiceWhenTheKeychainIsClosed();
    void leavesNoSecretWhenTheNameIsTakenMeanwhile();
    void leavesNothingWhenCancelledDuringTheCheck();
    void endsAtOnceWhenTheProgramClosesDuringTheCheck();
    void keepsARefusedOneAsUnverifiedWhenForced();
    void dropsSecretsFromWhatTheIntegrationReturns();
    void reportsAnIntegrationThatThrows();
    void changesASecretInPlaceOnceTheServiceTakesIt();
    void keepsTheOldSecretWhenTheServiceRefusesTheNewOne();
    void letsGoOfWhatBelongedToAnotherVariant();
    void removesTheSecretWithTheRegistration();
    void testingPutsAMisconfiguredOneRight();
    void tellsTheStagesOfRegistering();
};

namespace
{

Registrations::Input input(const QString &name, const QString &address = QStringLiteral("http://a"),
                           const QString &token = QStringLiteral("s3cret-token"))
{
    return {QStringLiteral("scripted"),
            name,
            {},
            {{QStringLiteral("address"), address}, {QStringLiteral("token"), token}},
            false};
}

Error refusal()
{
    return {
        Error::Kind::Rejected, QStringLiteral("service"), QStringLiteral("it refused s3cret-token"), {}, {}};
}

} // namespace

void TestRegistering::asksNobodyBeforeTheNameAndTheInputsAreRight_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("error");

    using enum Error::Kind;
    QTest::newRow("no such integration") << "nothing"
                                         << "new"
                                         << "http://a" << int(Environment);
    QTest::newRow("bad name") << "scripted"
                              << "Not_A_Label"
                              << "http://a" << int(Invalid);
    QTest::newRow("name taken") << "scripted"
                                << "taken"
                                << "http://a" << int(Conflict);
    QTest::newRow("too short an address") << "scripted"
                                          << "new"
                                          << "a" << int(Invalid);
}

void TestRegistering::asksNobodyBeforeTheNameAndTheInputsAreRight()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(int, error);
    Fixture f;
    f.registered(QStringLiteral("taken"));
    const QStringList serviceCalls = f.script->calls();
    const QStringList keychainCalls = f.keychain->calls;

    Registrations::Input wrong = input(name, address);
    wrong.kind = kind;
    const auto result = await(f.console->registrations().add(wrong));

    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), error);
    QCOMPARE(f.script->calls(), serviceCalls);
    QCOMPARE(f.keychain->calls, keychainCalls);
    QCOMPARE(must(f.console->registrations().list()).size(), std::size_t(1));
}

void TestRegistering::takesNextFreeNameWhereNoneIsGiven()
{
    Fixture f;
    QCOMPARE(must(f.console->registrations().add(input({}))).name, QStringLiteral("scripted"));
    QCOMPARE(must(f.console->registrations().add(input({}))).name, QStringLiteral("scripted-2"));
    QCOMPARE(must(f.console->registrations().freeName(QStringLiteral("scripted"))),
             QStringLiteral("scripted-3"));
}

void TestRegistering::keepsSecretsInTheKeychainAlone()
{
    Fixture f;
    const Registration registration =
        f.registered(QStringLiteral("target"), QStringLiteral("pl4nted-s3cret"));
    QCOMPARE(registration.secretNames, QStringList{QStringLiteral("token")});
    QVERIFY(!registration.config.contains(QStringLiteral("token")));
    const QByteArray entry = f.secrets->value(QStringLiteral("registration/%1").arg(registration.id));
    QCOMPARE(entry, QByteArray(R"({"token":"pl4nted-s3cret"})"));

    f.console.reset(); // everything is in the file now
    QDir folder(f.folder.path());
    const auto names = folder.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("pl4nted"), qPrintable(name));
    }
}

void TestRegistering::leavesNothingWhenTheServiceRefuses()
{
    Fixture f;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    const auto result = await(f.console->registrations().add(input(QStringLiteral("target"))));

    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QVERIFY(!result.error().text().contains(QLatin1String("s3cret")));
    QVERIFY(f.secrets->isEmpty());
    QVERIFY(must(f.console->registrations().list()).empty());
}

void TestRegistering::asksNoServiceWhenTheKeychainIsClosed()
{
    Fixture f;
    f.keychain->closed = true;
    const auto result = await(f.console->registrations().add(input(QStringLiteral("target"))));

    QCOMPARE(result.error().kind, Error::Kind::Environment);
    QCOMPARE(result.error().remedy, QStringLiteral("Unlock it."));
    QVERIFY(f.script->calls().isEmpty());
    QVERIFY(must(f.console->registrations().list()).empty());
}

void TestRegistering::leavesNoSecretWhenTheNameIsTakenMeanwhile()
{
    Fixture f;
    auto other = f.another(); // another process on the same store
    f.open();
    QSemaphore bothChecking; // both have seen that the name is free
    f.script->registering = [&](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        bothChecking.release();
        while (bothChecking.available() < 2)
            std::this_thread::yield();
        return request.input;
    };
    auto one = f.console->registrations().add(input(QStringLiteral("target")));
    auto two = other->registrations().add(input(QStringLiteral("target")));
    const auto first = await(one);
    const auto second = await(two);

    QCOMPARE(int(first.has_value()) + int(second.has_value()), 1);
    QCOMPARE((first ? second : first).error().kind, Error::Kind::Conflict);
    QCOMPARE(f.secrets->size(), 1);
}

void TestRegistering::leavesNothingWhenCancelledDuringTheCheck()
{
    Fixture f;
    QSemaphore checking;
    f.script->registering = [&](const RegistrationRequest &request,
                                Execution &execution) -> Result<QJsonObject> {
        checking.release();
        hang(execution);
        return request.input; // one that does not notice
    };
    std::stop_source stop;
    auto adding = f.console->registrations().add(input(QStringLiteral("target")), stop.get_token());
    QVERIFY(QTest::qWaitFor([&] { return checking.tryAcquire(); }));
    stop.request_stop();

    QCOMPARE(await(adding).error().kind, Error::Kind::Cancelled);
    QVERIFY(f.secrets->isEmpty());
    QVERIFY(must(f.console->registrations().list()).empty());
}

void TestRegistering::endsAtOnceWhenTheProgramClosesDuringTheCheck()
{
    Fixture f;
    f.keychain->silent = true; // it waits for a password that nobody types
    auto adding = f.console->registrations().add(input(QStringLiteral("target")));
    QVERIFY(QTest::qWaitFor([&] { return !f.keychain->calls.isEmpty(); }));
    QElapsedTimer timer;
    timer.start();
    f.console.reset();

    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(adding.isFinished());
    QCOMPARE(adding.result().error().kind, Error::Kind::Cancelled);
}

void TestRegistering::keepsARefusedOneAsUnverifiedWhenForced()
{
    Fixture f;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    Registrations::Input forced = input(QStringLiteral("target"));
    forced.force = true;
    const Registration registration = must(f.console->registrations().add(forced));

    QCOMPARE(registration.state, Registration::State::Unverified);
    QVERIFY(registration.reason.startsWith(QLatin1String("service: it refused")));
    QVERIFY(!registration.reason.contains(QLatin1String("s3cret")));
    QCOMPARE(f.secrets->size(), 1);
}

void TestRegistering::dropsSecretsFromWhatTheIntegrationReturns()
{
    Fixture f;
    f.script->registering = [](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        QJsonObject config = request.input; // with the secret
        config.insert(QStringLiteral("link"), QStringLiteral("http://a/?key=s3cret-token"));
        return config;
    };
    const Registration registration = f.registered();
    const QByteArray config = QJsonDocument(registration.config).toJson();

    QVERIFY(!config.contains("s3cret"));
    QCOMPARE(registration.config.value(QStringLiteral("address")).toString(),
             QStringLiteral("http://127.0.0.1:9/"));
}

void TestRegistering::reportsAnIntegrationThatThrows()
{
    Fixture f;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        throw std::runtime_error("out of s3cret-token");
    };
    const auto result = await(f.console->registrations().add(input(QStringLiteral("target"))));

    QCOMPARE(result.error().kind, Error::Kind::Environment);
    QVERIFY(!result.error().text().contains(QLatin1String("s3cret")));
    QVERIFY(f.secrets->isEmpty());
}

void TestRegistering::changesASecretInPlaceOnceTheServiceTakesIt()
{
    Fixture f;
    const Registration before = f.registered();
    Registrations::Change change;
    change.values = {{QStringLiteral("token"), QStringLiteral("rotated-token")}};
    const Registration after = must(f.console->registrations().update(before.name, change));

    QCOMPARE(after.id, before.id);
    QCOMPARE(after.config, before.config);
    QCOMPARE(f.secrets->first(), QByteArray(R"({"token":"rotated-token"})"));
}

void TestRegistering::keepsTheOldSecretWhenTheServiceRefusesTheNewOne()
{
    Fixture f;
    const Registration before = f.registered();
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    Registrations::Change change;
    change.values = {{QStringLiteral("token"), QStringLiteral("rotated-token")}};
    const auto result = await(f.console->registrations().update(before.name, change));

    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(f.secrets->first(), QByteArray(R"({"token":"s3cret-token"})"));
    QCOMPARE(must(f.console->registrations().find(before.id)).state, Registration::State::Active);
}

void TestRegistering::letsGoOfWhatBelongedToAnotherVariant()
{
    Fixture f;
    Console::Options options;
    options.folder = f.files.path();
    options.secrets = std::make_unique<ScriptedKeychain>(f.secrets);
    IntegrationPackage package = scriptedPackage(f.script, {});
    package.registrationSchema = R"({"type": "object", "unevaluatedProperties": false, "oneOf": [
        {"required": ["kind", "token"], "properties": {"kind": {"const": "cloud"}, "zone": {"type": "string"},
                                                       "token": {"type": "string", "writeOnly": true}}},
        {"required": ["kind", "path"], "properties": {"kind": {"const": "folder"}, "path": {"type": "string"}}}]})";
    options.integrations = std::vector<IntegrationPackage>();
    options.integrations->push_back(std::move(package));
    f.console = must(Console::open(std::move(options)));
    const QString kind = QStringLiteral("kind"), token = QStringLiteral("token"),
                  path = QStringLiteral("path");
    const QJsonObject cloud{{kind, QStringLiteral("cloud")},
                            {token, QStringLiteral("s3cret-token")},
                            {QStringLiteral("zone"), QStringLiteral("eu")}};
    must(f.console->registrations().add(
        {QStringLiteral("scripted"), QStringLiteral("target"), {}, cloud, false}));
    Registrations::Change change;
    change.values = {{kind, QStringLiteral("folder")}, {path, QStringLiteral("/srv")}};
    const Registration after = must(f.console->registrations().update(QStringLiteral("target"), change));

    QCOMPARE(after.config, change.values);
    QVERIFY(after.secretNames.isEmpty());
    QVERIFY(f.secrets->isEmpty());
}

void TestRegistering::removesTheSecretWithTheRegistration()
{
    Fixture f;
    f.attached();
    QVERIFY(await(f.console->registrations().removeForGood(QStringLiteral("target"))));

    QVERIFY(f.secrets->isEmpty());
    QVERIFY(must(f.console->registrations().list()).empty());
    QVERIFY(must(f.console->workflows().attachments()).empty());
}

void TestRegistering::testingPutsAMisconfiguredOneRight()
{
    Fixture f;
    f.registered();
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return refusal();
    };
    QVERIFY(!await(f.console->registrations().test(QStringLiteral("target"))));
    QCOMPARE(must(f.console->registrations().find(QStringLiteral("target"))).state,
             Registration::State::Misconfigured);

    f.script->registering = nullptr;
    QCOMPARE(must(f.console->registrations().test(QStringLiteral("target"))).state,
             Registration::State::Active);
}

void TestRegistering::tellsTheStagesOfRegistering()
{
    Fixture f;
    f.script->registering = [](const RegistrationRequest &request,
                               Execution &execution) -> Result<QJsonObject> {
        execution.checkPassed(Execution::Check::Answer, QStringLiteral("It answers"),
                              QStringLiteral("in 3 ms"));
        return request.input;
    };
    QSignalSpy told(&f.console->registrations(), &Registrations::checksChanged);
    f.registered();

    QCOMPARE(told.last().first().toString(), QStringLiteral("target"));
    const Checks stages = told.last().last().value<Checks>();
    using Id = CheckStage::Id;
    const std::vector<CheckStage> expected{
        {Id::Name, QStringLiteral("Name is free"), QStringLiteral("target"), CheckStage::State::Passed},
        {Id::Keychain, QStringLiteral("Keychain is open"), {}, CheckStage::State::Passed},
        {Id::Answer, QStringLiteral("It answers"), QStringLiteral("in 3 ms"), CheckStage::State::Passed}};
    QCOMPARE(stages, expected);
}

QTEST_GUILESS_MAIN(TestRegistering)
#include "tst_registering.moc"
