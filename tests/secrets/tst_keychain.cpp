// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attache;
using namespace std::chrono_literals;

/// The system's keychain (a real keyring, in a session of its own) and the one in memory keep to the same
/// promises.
class TestKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychain(KeyringSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();

    void writingAgainReplaces_data() { stores(); }

    void writingAgainReplaces();

    void whatIsRemovedIsNotFound_data() { stores(); }

    void whatIsRemovedIsNotFound();

    void manyRequestsAtOnceEachGetTheirAnswer_data() { stores(); }

    void manyRequestsAtOnceEachGetTheirAnswer();
    void servicesAreKeptApart();
    void theProbeLeavesNothingBehind();
    void aSilentKeychainEndsTheRequestAtItsDeadline();
    void endingTheStoreCancelsWhatWaits();

private:
    static void stores()
    {
        QTest::addColumn<bool>("system");
        QTest::newRow("system") << true;
        QTest::newRow("memory") << false;
    }

    static std::unique_ptr<SecretStore> make(bool system)
    {
        return system ? systemKeychain(QStringLiteral("attache-test")) : memoryKeychain();
    }

    KeyringSession &m_session;
};

namespace
{

template <typename T>
T answer(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("the keychain did not answer");
    return future.result();
}

const QString key = QStringLiteral("registration/1");

} // namespace

void TestKeychain::whatIsWrittenComesBack_data()
{
    QTest::addColumn<bool>("system");
    QTest::addColumn<QByteArray>("secret");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    for (const bool system : {true, false}) {
        const char *name = system ? "system" : "memory";
        QTest::addRow("%s, text", name) << system << QByteArray("hunter2");
        QTest::addRow("%s, UTF-8", name) << system << QStringLiteral("pässwörd ✓").toUtf8();
        QTest::addRow("%s, every byte", name) << system << every;
        QTest::addRow("%s, one NUL", name) << system << QByteArray(1, '\0');
        QTest::addRow("%s, 1 MiB", name) << system << every.repeated(4096);
    }
}

void TestKeychain::whatIsWrittenComesBack()
{
    QFETCH(bool, system);
    QFETCH(QByteArray, secret);
    const auto secrets = make(system);
    const auto written = answer(secrets->write(key, secret));
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().text()));
    const auto found = answer(secrets->read(key));
    QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().text()));
    QVERIFY(*found == secret);
}

void TestKeychain::writingAgainReplaces()
{
    QFETCH(bool, system);
    const auto secrets = make(system);
    QVERIFY(answer(secrets->write(key, "the old one")));
    QVERIFY(answer(secrets->write(key, "new")));
    QCOMPARE(*answer(secrets->read(key)), QByteArray("new"));
}

void TestKeychain::whatIsRemovedIsNotFound()
{
    QFETCH(bool, system);
    const auto secrets = make(system);
    QVERIFY(answer(secrets->write(key, "hunter2")));
    QVERIFY(answer(secrets->remove(key)));
    QVERIFY(answer(secrets->remove(key))); // again: it is gone, which is all that was asked
    const auto found = answer(secrets->read(key));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
}

void TestKeychain::manyRequestsAtOnceEachGetTheirAnswer()
{
    QFETCH(bool, system);
    const auto secrets = make(system);
    QList<QFuture<Result<void>>> writes;
    QList<QFuture<Result<QByteArray>>> reads;
    for (int i = 0; i < 40; ++i)
        writes.append(secrets->write(QString::number(i), QByteArray::number(i * i)));
    for (int i = 0; i < 40; ++i)
        reads.append(secrets->read(QString::number(i)));
    for (const auto &write : writes)
        QVERIFY(answer(write));
    for (int i = 0; i < 40; ++i)
        QCOMPARE(*answer(reads[i]), QByteArray::number(i * i));
}

void TestKeychain::servicesAreKeptApart()
{
    const auto ours = make(true);
    const auto theirs = systemKeychain(QStringLiteral("another-program"));
    QVERIFY(answer(ours->write(key, "ours")));
    QCOMPARE(answer(theirs->read(key)).error().kind, Error::Kind::NotFound);
    QVERIFY(answer(theirs->remove(key)));
    QCOMPARE(*answer(ours->read(key)), QByteArray("ours"));
}

void TestKeychain::theProbeLeavesNothingBehind()
{
    // The keyring is a file, and grows by an entry that stays: after many probes it is as large as after one.
    const auto secrets = make(true);
    const QString file = m_session.folder() + QStringLiteral("/data/keyrings/login.keyring");
    QVERIFY(answer(secrets->probe()));
    const qint64 size = QFileInfo(file).size();
    QVERIFY(size > 0);
    for (int i = 0; i < 20; ++i)
        QVERIFY(answer(secrets->probe()));
    QTRY_COMPARE(QFileInfo(file).size(), size);
}

void TestKeychain::aSilentKeychainEndsTheRequestAtItsDeadline()
{
    const auto secrets = systemKeychain(QStringLiteral("attache-test"), 300ms);
    QVERIFY(answer(secrets->write(key, "hunter2")));
    m_session.freeze();
    const auto silent = answer(secrets->read(key));
    const auto next = answer(secrets->read(key)); // does not wait behind the one that hangs
    m_session.thaw();
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, Error::Kind::Environment);
    QVERIFY2(silent.error().why.contains(QLatin1String("did not answer in time")),
             qPrintable(silent.error().why));
    QVERIFY(!next);
    QVERIFY2(next.error().why.contains(QLatin1String("earlier request")), qPrintable(next.error().why));
    QTRY_VERIFY(answer(secrets->read(key)).has_value()); // once the late answer has come
}

void TestKeychain::endingTheStoreCancelsWhatWaits()
{
    m_session.freeze();
    auto secrets = make(true);
    auto read = secrets->read(key);
    auto probe = secrets->probe();
    secrets.reset();
    m_session.thaw();
    QVERIFY(read.isFinished());
    QCOMPARE(read.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(probe.isFinished());
    QCOMPARE(probe.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(answer(make(true)->probe())); // the library has survived it
}

int main(int argc, char **argv)
{
    KeyringSession session;
    if (!session.start())
        qFatal("%s", qPrintable(session.problem()));
    session.apply();
    QCoreApplication app(argc, argv);
    TestKeychain test(session);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
