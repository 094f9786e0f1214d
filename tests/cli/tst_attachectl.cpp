// SPDX-License-Identifier: Apache-2.0
#include "attachectl.h"
#include "core/attestations.h"
#include "pseudoterminal.h"
#include "support/dockerregistry.h"
#include "support/keyringsession.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace attache;

namespace
{

const QString envelopeDigest = QStringLiteral("envelopeDigest");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray commandLineOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether any file below the folder holds these bytes.
bool isAnywhereIn(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

/// A host that takes connections and never says anything.
class SilentHost
{
public:
    SilentHost() { m_server.listen(QHostAddress::LocalHost); }

    QString repository() const { return QStringLiteral("localhost:%1/team").arg(m_server.serverPort()); }

    bool waitForConnection() { return m_server.waitForNewConnection(20'000); }

private:
    QTcpServer m_server;
};

} // namespace

/// The real program as a process, with a real keyring and a real registry.
class AttachectlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSeedsCommandLinesEndInTheRegistry();
    void aWrongPasswordStoresNothing();
    void aRegistryThatIsDownStoresNothing();
    void withoutAKeychainRegisteringFailsAtOnce();
    void filesThatCannotBeTakenInStoreNothing_data();
    void filesThatCannotBeTakenInStoreNothing();
    void aSecretFromInputIsNotInTheArguments();
    void aSecretFromTheEnvironmentIsNotInTheArguments();
    void aSecretAtThePromptIsNeitherShownNorInTheArguments();
    void anInterruptionEndsAtOnce();
    void anInterruptedPromptEnds();
    void runStopsWhenItIsToldTo();
    void anUnreadableStoreEndsWithThree();

private:
    ProcessEnd run(const QStringList &arguments, const QByteArray &input = {})
    {
        return attachectl(m_environment, arguments, input);
    }

    ProcessEnd run(const char *line) { return run(words(line)); }

    QStringList registration(const QString &repository) const
    {
        return words("integration registered add oci-registry --opt username=alice --opt") +
               QStringList{QStringLiteral("repository=") + repository};
    }

    void startStuck(QProcess &process, const SilentHost &host);

    int registrations() { return int(run("integration registered list -o json").json().array().size()); }

    KeyringSession m_session;
    DockerRegistry m_registry{{.auth = DockerRegistry::Auth::Basic}};
    QProcessEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AttachectlTest::initTestCase()
{
    QVERIFY2(QFile::exists(attachectlPath()), qPrintable(attachectlPath()));
    QVERIFY2(m_session.start(), qPrintable(m_session.problem()));
    QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
}

void AttachectlTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = m_session.environment();
    m_environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), m_folder->filePath(QStringLiteral("data")));
}

void AttachectlTest::theSeedsCommandLinesEndInTheRegistry()
{
    QVERIFY(run("integration available list").out.contains("oci-registry"));
    const QString repository = m_registry.host() + QStringLiteral("/team");
    const ProcessEnd added = run(registration(repository) + words("--opt-file password=- -o json"),
                                 m_registry.password.toUtf8() + '\n');
    QVERIFY2(added.status == 0, added.err.constData());
    const QString integration = added.json().object().value(QLatin1String("id")).toString();
    const QString workflow = run("workflow add build-api --project shop -o json")
                                 .json()
                                 .object()
                                 .value(QLatin1String("id"))
                                 .toString();
    const ProcessEnd attached = run(words("integration attached add --opt prefix=custom-prefix --workflow") +
                                    QStringList{workflow, QStringLiteral("--integration"), integration});
    QVERIFY2(attached.status == 0, attached.err.constData());

    const QString file = m_folder->filePath(QStringLiteral("attestation.json"));
    QFile attestation(file);
    QVERIFY(attestation.open(QIODevice::WriteOnly));
    attestation.write(testing::json(testing::envelope()));
    attestation.close();
    const ProcessEnd pushed = run(words("attestation push --wait=60 -o json") + QStringList{file});
    QVERIFY2(pushed.status == 0, (pushed.out + pushed.err).constData());
    const QString digest = pushed.json()
                               .object()
                               .value(QLatin1String("attestation"))
                               .toObject()
                               .value(envelopeDigest)
                               .toString();
    const QByteArray stored = m_registry.layer(
        QStringLiteral("%1/custom-prefix-%2:latest").arg(repository, digest.section(QLatin1Char(':'), 1)));
    QCOMPARE(QStringLiteral("sha256:") + testing::sha256(stored), digest);

    const ProcessEnd again = run(words("attestation push --wait=60") + QStringList{file});
    QVERIFY2(again.status == 0 && again.out.contains("nothing new to deliver"), again.out.constData());
    const ProcessEnd listed = run("integration registered list");
    const ProcessEnd deliveries = run("delivery list -o json");
    QCOMPARE(deliveries.json().array().size(), 1);

    const QByteArray secret = m_registry.password.toUtf8();
    for (const ProcessEnd &end : {added, attached, pushed, again, listed, deliveries})
        QVERIFY(!(end.out + end.err).contains(secret));
    QVERIFY(!isAnywhereIn(m_folder->path(), secret));
    QCOMPARE(run("integration registered delete oci-registry").status, 0);
    QCOMPARE(run("integration attached list -o json").json().array().size(), 0);
}

void AttachectlTest::aWrongPasswordStoresNothing()
{
    const ProcessEnd refused =
        run(registration(m_registry.host() + QStringLiteral("/team")) + words("--opt password=wrong-pass"));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.startsWith("error: ") && !refused.err.contains("wrong-pass"),
             refused.err.constData());
    QCOMPARE(registrations(), 0);
}

void AttachectlTest::aRegistryThatIsDownStoresNothing()
{
    QTcpServer port; // taken, and given back: nobody listens there
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QString repository = QStringLiteral("localhost:%1/team").arg(port.serverPort());
    port.close();
    const ProcessEnd down = run(registration(repository) + words("--opt password=hunter22"));
    QCOMPARE(down.status, 1);
    QVERIFY2(down.err.startsWith("error: "), down.err.constData());
    QCOMPARE(registrations(), 0);
}

void AttachectlTest::withoutAKeychainRegisteringFailsAtOnce()
{
    KeyringSession locked(KeyringSession::Situation::Locked);
    QVERIFY2(locked.start(), qPrintable(locked.problem()));
    QProcessEnvironment environment = locked.environment();
    environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), m_folder->filePath(QStringLiteral("data")));
    const ProcessEnd end = attachectl(environment, registration(m_registry.host() + QStringLiteral("/team")) +
                                                       words("--opt password=hunter22"));
    QCOMPARE(end.status, 3);
    QVERIFY2(end.err.startsWith("error: ") && end.err.toLower().contains("lock"), end.err.constData());
    QCOMPARE(registrations(), 0);
    QCOMPARE(attachectl(environment, words("doctor")).status, 3);
}

void AttachectlTest::filesThatCannotBeTakenInStoreNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("hello") << qint64(5) << true << 2;
    QTest::newRow("not an attestation") << QByteArray("{\"a\":1}") << qint64(7) << true << 2;
    QTest::newRow("empty") << QByteArray() << qint64(0) << true << 2;
    QTest::newRow("200 MB") << QByteArray("{") << qint64(200'000'000) << true << 2;
    QTest::newRow("not there") << QByteArray() << qint64(-1) << true << 1;
    if (geteuid() != 0) // root may read everything
        QTest::newRow("unreadable") << QByteArray("{}") << qint64(2) << false << 3;
}

void AttachectlTest::filesThatCannotBeTakenInStoreNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, size);
    QFETCH(bool, readable);
    QCOMPARE(run("workflow add build-api").status, 0);
    QFile file(m_folder->filePath(QStringLiteral("file.json")));
    if (size >= 0) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        QVERIFY(file.resize(size)); // sparse
        file.close();
        if (!readable)
            QVERIFY(file.setPermissions(QFileDevice::WriteOwner));
    }
    const ProcessEnd end = run(words("attestation push --workflow build-api") + QStringList{file.fileName()});
    QTEST(end.status, "status");
    QVERIFY2(end.err.startsWith("error: ") && end.out.isEmpty(), end.err.constData());
    QCOMPARE(run("attestation list -o json").json().array().size(), 0);
    QCOMPARE(run("delivery list -o json").json().array().size(), 0);
}

void AttachectlTest::aSecretFromInputIsNotInTheArguments()
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(attachectlPath(),
                  registration(QStringLiteral("localhost:1/team")) + words("--opt-file password=-"));
    QVERIFY(process.waitForStarted());
    process.write("planted-secret"); // and it waits for the end of its input
    QVERIFY(process.waitForBytesWritten());
    QTRY_VERIFY(commandLineOf(process.processId()).contains("registered")); // for a moment it has none
    QVERIFY(!commandLineOf(process.processId()).contains("planted-secret"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(!(process.readAllStandardError() + process.readAllStandardOutput()).contains("planted-secret"));
}

/// Starts a registration that waits for the host's answer.
void AttachectlTest::startStuck(QProcess &process, const SilentHost &host)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(QStringLiteral("PLANTED"), QStringLiteral("planted-secret"));
    process.setProcessEnvironment(environment);
    process.start(attachectlPath(), registration(host.repository()) + words("--opt-env password=PLANTED"));
    QVERIFY(process.waitForStarted());
}

void AttachectlTest::aSecretFromTheEnvironmentIsNotInTheArguments()
{
    SilentHost host;
    QProcess process;
    startStuck(process, host);
    QVERIFY(host.waitForConnection());
    const QByteArray arguments = commandLineOf(process.processId());
    QVERIFY(arguments.contains("password=PLANTED") && !arguments.contains("planted-secret"));
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QVERIFY(!isAnywhereIn(m_folder->path(), "planted-secret"));
}

void AttachectlTest::aSecretAtThePromptIsNeitherShownNorInTheArguments()
{
    PseudoTerminal terminal;
    QVERIFY(terminal.start(attachectlPath(), registration(m_registry.host() + QStringLiteral("/team")),
                           m_environment));
    QVERIFY2(terminal.waitFor("(password): "), terminal.output().constData());
    QVERIFY(!commandLineOf(terminal.processId()).contains(m_registry.password.toUtf8()));
    terminal.type(m_registry.password.toUtf8() + '\n');
    QCOMPARE(terminal.waitForEnd(), 0);
    QVERIFY2(terminal.output().contains("oci-registry"), terminal.output().constData());
    QVERIFY(!terminal.output().contains(m_registry.password.toUtf8()));
    QCOMPARE(registrations(), 1);
}

void AttachectlTest::anInterruptionEndsAtOnce()
{
    SilentHost host;
    QProcess process;
    startStuck(process, host);
    QVERIFY(host.waitForConnection());
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(timer.elapsed() < 5'000,
             qPrintable(QString::number(timer.elapsed()))); // a busy machine is no failure
    QCOMPARE(registrations(), 0);
}

void AttachectlTest::anInterruptedPromptEnds()
{
    PseudoTerminal terminal;
    QVERIFY(
        terminal.start(attachectlPath(), registration(QStringLiteral("localhost:1/team")), m_environment));
    QVERIFY(terminal.waitFor("(password): "));
    terminal.type("\x03"); // Ctrl+C
    QVERIFY(terminal.waitForEnd() > 0);
    QCOMPARE(registrations(), 0);
}

void AttachectlTest::runStopsWhenItIsToldTo()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(attachectlPath(), words("run"));
        QVERIFY(process.waitForReadyRead(20'000));
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    QCOMPARE(run("run --once").status, 0);
}

void AttachectlTest::anUnreadableStoreEndsWithThree()
{
    QFile file(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    file.close();
    const ProcessEnd end = run("workflow list");
    QCOMPARE(end.status, 3);
    QVERIFY2(end.err.startsWith("error: "), end.err.constData());
}

QTEST_GUILESS_MAIN(AttachectlTest)
#include "tst_attachectl.moc"
