// SPDX-License-Identifier: Apache-2.0
// The system's keychain in each situation that a machine can be in. A process reaches only one session in its
// life, so that each request is made by a process of its own (keychaincall).
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attache;
using Situation = KeyringSession::Situation;
Q_DECLARE_METATYPE(Situation)

namespace
{

QString call(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KEYCHAINCALL), arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return QStringLiteral("no answer");
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

const QString key = QStringLiteral("registration/1");

} // namespace

class TestKeychainSituations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemHasItsOwnWordsAndRemedy_data();
    void eachProblemHasItsOwnWordsAndRemedy();
    void anUnlockedKeyringKeepsAndGivesBackAndForgets();
    void aLockedKeyringLosesNothing();
    void whereAPromptWasPossibleItIsNamed();
    void withoutGlibItFailsAtOnce();
};

void TestKeychainSituations::eachProblemHasItsOwnWordsAndRemedy_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("no bus") << Situation::NoBus << QStringLiteral("no D-Bus session")
                            << QStringLiteral("dbus-run-session");
    QTest::newRow("no service") << Situation::NoService << QStringLiteral("no program keeps secrets")
                                << QStringLiteral("Install and start gnome-keyring or KWallet");
    QTest::newRow("no collection") << Situation::NoCollection << QStringLiteral("has no keyring")
                                   << QStringLiteral("Make a default keyring");
    QTest::newRow("locked") << Situation::Locked << QStringLiteral("it is locked")
                            << QStringLiteral("Unlock it with");
}

void TestKeychainSituations::eachProblemHasItsOwnWordsAndRemedy()
{
    QFETCH(Situation, situation);
    QFETCH(QString, why);
    QFETCH(QString, remedy);
    KeyringSession session(situation);
    QVERIFY2(session.start(), qPrintable(session.problem()));
    const QList<QStringList> requests{{QStringLiteral("probe")},
                                      {QStringLiteral("read"), key},
                                      {QStringLiteral("write"), key, QStringLiteral("hunter2")},
                                      {QStringLiteral("remove"), key}};
    for (const QStringList &request : requests) {
        QElapsedTimer timer;
        timer.start();
        const QString answer = call(session.environment(), request);
        QVERIFY2(answer.startsWith(QLatin1String("environment: keychain: ")), qPrintable(answer));
        QVERIFY2(answer.contains(why) && answer.contains(remedy), qPrintable(answer));
        QVERIFY2(!answer.contains(QLatin1String("hunter2")), qPrintable(answer));
        QVERIFY(timer.elapsed() < 9'000); // well before the deadline: it did not wait for anybody
    }
}

void TestKeychainSituations::anUnlockedKeyringKeepsAndGivesBackAndForgets()
{
    KeyringSession session;
    QVERIFY2(session.start(), qPrintable(session.problem()));
    const auto environment = session.environment();
    QCOMPARE(call(environment, {QStringLiteral("probe")}), QStringLiteral("done"));
    QVERIFY(call(environment, {QStringLiteral("read"), key}).startsWith(QLatin1String("not found: ")));
    QCOMPARE(call(environment, {QStringLiteral("write"), key, QStringLiteral("hunter2")}),
             QStringLiteral("done"));
    QCOMPARE(call(environment, {QStringLiteral("read"), key}), QStringLiteral("found hunter2"));
    QCOMPARE(call(environment, {QStringLiteral("remove"), key}), QStringLiteral("done"));
    QVERIFY(call(environment, {QStringLiteral("read"), key}).startsWith(QLatin1String("not found: ")));
    QCOMPARE(call(environment, {QStringLiteral("remove"), key}), QStringLiteral("done"));
}

void TestKeychainSituations::aLockedKeyringLosesNothing()
{
    KeyringSession session;
    QVERIFY2(session.start(), qPrintable(session.problem()));
    QCOMPARE(call(session.environment(), {QStringLiteral("write"), key, QStringLiteral("hunter2")}),
             QStringLiteral("done"));
    QVERIFY2(session.lock(), qPrintable(session.problem()));
    for (const char *verb : {"read", "remove"}) {
        const QString answer = call(session.environment(), {QString::fromLatin1(verb), key});
        QVERIFY2(answer.startsWith(QLatin1String("environment: ")), qPrintable(answer));
    }
    QVERIFY2(session.unlock(), qPrintable(session.problem()));
    QCOMPARE(call(session.environment(), {QStringLiteral("read"), key}), QStringLiteral("found hunter2"));
}

void TestKeychainSituations::whereAPromptWasPossibleItIsNamed()
{
    KeyringSession session(Situation::Locked);
    QVERIFY2(session.start(), qPrintable(session.problem()));
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":no-such-display"));
    const QString answer = call(environment, {QStringLiteral("probe")});
    QVERIFY2(answer.contains(QLatin1String("the prompt for its password was dismissed")), qPrintable(answer));
}

void TestKeychainSituations::withoutGlibItFailsAtOnce()
{
    KeyringSession session;
    QVERIFY2(session.start(), qPrintable(session.problem()));
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
    QElapsedTimer timer;
    timer.start();
    const QString answer = call(environment, {QStringLiteral("probe")});
    QVERIFY2(answer.contains(QLatin1String("QT_NO_GLIB")), qPrintable(answer));
    QVERIFY(timer.elapsed() < 9'000);
}

QTEST_GUILESS_MAIN(TestKeychainSituations)
#include "tst_keychainsituations.moc"
