// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include "engine/doctor.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAFolderThatCannotBeMade();
    void answersWhatIsUnderWayWhenItCloses();
    void closesAtOnceWhileADeliveryWaitsForTheKeychain();
    void tellsOfChangesHereAndElsewhere();
    void theDoctorFindsWhatIsWrongAndWhatToDo();
    void anOpenedKeychainReleasesWhatWaitedForIt();
};

namespace
{

Doctor::Finding finding(const std::vector<Doctor::Finding> &findings, const QString &name)
{
    for (const Doctor::Finding &each : findings)
        if (each.name == name)
            return each;
    return {};
}

} // namespace

void TestConsole::refusesAFolderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Console::Options options;
    options.folder = folder.filePath(QStringLiteral("file/store"));
    options.secrets = memoryKeychain();
    const auto console = Console::open(std::move(options));
    QVERIFY(!console);
    QCOMPARE(console.error().kind, Error::Kind::Environment);
    QVERIFY(!console.error().remedy.isEmpty());
}

void TestConsole::answersWhatIsUnderWayWhenItCloses()
{
    Fixture f;
    f.attached();
    QList<QFuture<Result<std::vector<Registration>>>> lists;
    QList<QFuture<Result<Intake::Pushed>>> pushes;
    for (int i = 0; i < 50; ++i) {
        lists.append(f.console->registrations().list());
        pushes.append(f.push(QStringLiteral("run-%1").arg(i)));
    }
    f.console.reset();
    for (const auto &list : lists)
        QVERIFY(list.isFinished() && list.resultCount() == 1);
    for (const auto &push : pushes)
        QVERIFY(push.isFinished() && push.resultCount() == 1);
}

void TestConsole::closesAtOnceWhileADeliveryWaitsForTheKeychain()
{
    Fixture f;
    f.attached();
    f.keychain->silent = true;
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(QTest::qWaitFor([&] { return f.keychain->calls.last().startsWith(QLatin1String("read")); }));
    QElapsedTimer timer;
    timer.start();
    f.console.reset();
    QVERIFY(timer.elapsed() < 5'000);
    f.open();
    QCOMPARE(f.delivery(id).state, Delivery::State::Queued);
}

void TestConsole::tellsOfChangesHereAndElsewhere()
{
    Fixture f;
    auto other = f.another();
    QSignalSpy here(f.console.get(), &Console::workflowsChanged);
    QSignalSpy elsewhere(other.get(), &Console::workflowsChanged);
    f.workflow();
    QTRY_COMPARE(here.size(), 1);
    QTRY_VERIFY(!elsewhere.isEmpty());
}

void TestConsole::theDoctorFindsWhatIsWrongAndWhatToDo()
{
    Fixture f;
    f.console->dispatcher().start();
    f.keychain->closed = true;
    auto findings = await(f.console->doctor().examine());
    QStringList names;
    for (const auto &each : findings)
        names.append(each.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("store"), QStringLiteral("keychain"), QStringLiteral("integrations"),
                          QStringLiteral("network"), QStringLiteral("dispatcher")}));
    QVERIFY(finding(findings, QStringLiteral("store")).works);
    QVERIFY(finding(findings, QStringLiteral("store")).words.contains(f.folder.path()));
    QVERIFY(!finding(findings, QStringLiteral("keychain")).works);
    QCOMPARE(finding(findings, QStringLiteral("keychain")).remedy, QStringLiteral("Unlock it."));
    QVERIFY(finding(findings, QStringLiteral("integrations")).words.contains(QLatin1String("scripted 1.0")));
    QVERIFY(finding(findings, QStringLiteral("dispatcher")).words.startsWith(QLatin1String("Sending: ")));

    f.keychain->closed = false;
    findings = await(f.console->doctor().examine());
    QVERIFY(finding(findings, QStringLiteral("keychain")).works);
}

void TestConsole::anOpenedKeychainReleasesWhatWaitedForIt()
{
    Fixture f;
    f.attached();
    f.keychain->closed = true;
    const QString id = f.pushed().deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(id, Delivery::State::Held));
    f.keychain->closed = false;
    (void)await(f.console->doctor().examine()); // anything that finds it open
    QVERIFY(f.becomes(id, Delivery::State::Delivered));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
