// SPDX-License-Identifier: Apache-2.0
#include "attachectl.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace attache;

/// `attachectl sandbox` as a process, with curl and a shell as its users.
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsProgramsWhatToRegisterAndWhatArrives();
    void tellsPeopleLinesToPaste();
    void bringsAnAttestationToPush();
    void followsAScript();
    void endsCleanlyWhenItIsToldTo();
    void refusesAWrongCall_data();
    void refusesAWrongCall();
    void aTakenPortIsTheEnvironmentsFault();

private:
    void start(QProcess &process, const QStringList &arguments = {})
    {
        process.start(attachectlPath(), QStringList(QStringLiteral("sandbox")) + arguments);
        QVERIFY(process.waitForStarted());
    }

    /// Its next line; empty when none comes.
    static QByteArray nextLine(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000))
                return {};
        }
        return process.readLine().trimmed();
    }

    static void stop(QProcess &process, int signal = SIGINT)
    {
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    static QByteArray postTo(const QString &url)
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-s"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                    QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
                    QStringLiteral("-d"), QStringLiteral("{\"text\":\"hello\"}"), url});
        return curl.waitForFinished(20'000) ? curl.readAllStandardOutput() : QByteArray();
    }

    QString scriptOf(const QByteArray &json)
    {
        QFile file(m_folder.filePath(QStringLiteral("script.json")));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName()
                                                                                  : QString();
    }

    QTemporaryDir m_folder;
};

void TestSandboxCommand::tellsProgramsWhatToRegisterAndWhatArrives()
{
    QProcess process;
    start(process, {QStringLiteral("-o"), QStringLiteral("json")});
    const QJsonObject inputs = QJsonDocument::fromJson(nextLine(process)).object();
    QCOMPARE(inputs.size(), 7);
    QVERIFY(!inputs[QLatin1String("dependency-track")][QLatin1String("apiKey")].toString().isEmpty());
    QCOMPARE(postTo(inputs[QLatin1String("slack-webhook")][QLatin1String("webhook")].toString()),
             QByteArray("ok"));
    const QJsonObject arrival = QJsonDocument::fromJson(nextLine(process)).object();
    QCOMPARE(arrival.value(QLatin1String("integration")).toString(), QStringLiteral("slack-webhook"));
    QCOMPARE(arrival.value(QLatin1String("words")).toString(), QStringLiteral("message “hello”"));
    QCOMPARE(arrival.value(QLatin1String("contentSize")).toInt(), 16);
    QCOMPARE(arrival.value(QLatin1String("contentSha256")).toString().size(), 64);
    QVERIFY(QDateTime::fromString(arrival.value(QLatin1String("at")).toString(), Qt::ISODate).isValid());
    QCOMPARE(arrival[QLatin1String("details")][QLatin1String("message")][QLatin1String("text")].toString(),
             QStringLiteral("hello"));
    stop(process);
}

void TestSandboxCommand::tellsPeopleLinesToPaste()
{
    QProcess process;
    start(process);
    const QByteArray begin("attachectl integration registered add ");
    QString slack;
    for (QByteArray line = nextLine(process); !line.isEmpty(); line = nextLine(process)) {
        QVERIFY2(line.startsWith(begin), line.constData());
        QProcess shell; // takes the line apart as it does for a person
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("attachectl() { printf '%s\\n' \"$@\"; }\n") + QString::fromUtf8(line)});
        QVERIFY(shell.waitForFinished(20'000));
        const QList<QByteArray> words = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(words.mid(0, 3), QList<QByteArray>({"integration", "registered", "add"}));
        for (qsizetype i = 4; i < words.size(); i += 2) {
            QVERIFY2(words[i] == "--opt" || words[i] == "--opt-file", words[i].constData());
            QVERIFY2(words[i + 1].contains('='), words[i + 1].constData());
            if (words[i] == "--opt-file")
                QVERIFY(QFile::exists(QString::fromUtf8(words[i + 1].split('=').last())));
        }
        if (words[3] == "slack-webhook")
            slack = QString::fromUtf8(words[5].mid(qsizetype(qstrlen("webhook="))));
        if (words[3] == "webhook")
            break; // the last one
    }
    QCOMPARE(postTo(slack), QByteArray("ok"));
    QVERIFY(nextLine(process).endsWith("Z slack-webhook: message “hello”"));
    stop(process);
}

void TestSandboxCommand::bringsAnAttestationToPush()
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    start(process);
    nextLine(process);
    const QByteArray said = nextLine(process);
    const QString file = QString::fromUtf8(said.mid(said.indexOf('/')));
    QVERIFY2(QFile::exists(file), said.constData());
    const QStringList dryRun{QStringLiteral("attestation"), QStringLiteral("push"),       file,
                             QStringLiteral("--dry-run"),   QStringLiteral("--data-dir"), m_folder.path()};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QCOMPARE(
        attachectl(environment, {QStringLiteral("workflow"), QStringLiteral("add"),
                                 QStringLiteral("sandbox-build"), QStringLiteral("--project"),
                                 QStringLiteral("sandbox"), QStringLiteral("--data-dir"), m_folder.path()})
            .status,
        0);
    const ProcessEnd end = attachectl(environment, dryRun);
    QVERIFY2(end.status == 0, end.err.constData());
    stop(process);
    QVERIFY(!QFile::exists(file));
}

void TestSandboxCommand::followsAScript()
{
    const QString script = scriptOf(R"({"slack-webhook":[{"status":503,"body":"later","times":2}]})");
    QProcess process;
    start(process, {QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("--script"), script});
    const QJsonObject inputs = QJsonDocument::fromJson(nextLine(process)).object();
    const QString url = inputs[QLatin1String("slack-webhook")][QLatin1String("webhook")].toString();
    QCOMPARE(postTo(url), QByteArray("later"));
    QCOMPARE(postTo(url), QByteArray("later"));
    QCOMPARE(postTo(url), QByteArray("ok"));
    stop(process);
}

void TestSandboxCommand::endsCleanlyWhenItIsToldTo()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        start(process);
        QVERIFY(!nextLine(process).isEmpty());
        QElapsedTimer timer;
        timer.start();
        stop(process, signal);
        QVERIFY2(timer.elapsed() < 5'000, "it takes its time");
    }
}

void TestSandboxCommand::refusesAWrongCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    const QString port = QStringLiteral("--port");
    const QString script = QStringLiteral("--script");
    row("a port that is too high", {port, QStringLiteral("65536")}, "error: --port: must be at most 65535");
    row("too few ports above it", {port, QStringLiteral("65535")}, "error: port 65535: ");
    row("no port", {port, QStringLiteral("x")}, "error: attachectl sandbox: --port");
    row("no script there", {script, QStringLiteral("/nowhere.json")}, "error: /nowhere.json: cannot be read");
    row("no JSON", {script, scriptOf("{")}, "script.json: is not JSON");
}

void TestSandboxCommand::refusesAWrongCall()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const ProcessEnd end = attachectl(QProcessEnvironment::systemEnvironment(),
                                      QStringList(QStringLiteral("sandbox")) + arguments);
    QCOMPARE(end.status, 2);
    QVERIFY2(end.err.contains(said), end.err.constData());
    QVERIFY(end.out.isEmpty());
}

void TestSandboxCommand::aTakenPortIsTheEnvironmentsFault()
{
    QProcess process;
    start(process, {QStringLiteral("-o"), QStringLiteral("json")});
    const QJsonObject inputs = QJsonDocument::fromJson(nextLine(process)).object();
    const QString instance =
        inputs[QLatin1String("dependency-track")][QLatin1String("instanceURI")].toString();
    const ProcessEnd end = attachectl(
        QProcessEnvironment::systemEnvironment(),
        {QStringLiteral("sandbox"), QStringLiteral("--port"), instance.section(QLatin1Char(':'), -1)});
    QCOMPARE(end.status, 3);
    QVERIFY2(end.err.startsWith("error: "), end.err.constData());
    stop(process);
}

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
