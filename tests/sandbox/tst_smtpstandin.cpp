// SPDX-License-Identifier: Apache-2.0
#include "sandbox/smtp.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::sandbox;

/// The stand-in of a mail server, held against clients that are not ours: swaks, curl and Python's.
class TestSmtpStandIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesMailFromSwaks_data();
    void takesMailFromSwaks();
    void takesMailFromCurl();
    void refusesCurlWithoutTlsOrPassword_data();
    void refusesCurlWithoutTlsOrPassword();
    void answersAsAStrictServer_data();
    void answersAsAStrictServer();
    void refusesMessagesThatAStrictRelayRefuses_data();
    void refusesMessagesThatAStrictRelayRefuses();
    void answersWithFaults_data();
    void answersWithFaults();
    void endsAtOnceWithAClientThere();
    void saysThatItsPortIsTaken();

private:
    struct Run {
        int exit = -1;
        QByteArray out;
    };

    static Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000))
            process.kill();
        return {process.exitCode(), process.readAll()};
    }

    QString input(const char *name) const
    {
        return m_server->registration().value(QString::fromLatin1(name)).toString();
    }

    QString certificate() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// What curl says to a message: 0 it was taken, 8 and 55 refused, 56 broken off, 67 not signed in.
    Run curl(const QByteArray &message, const QStringList &more = {}) const
    {
        QStringList arguments{QStringLiteral("--silent"),
                              QStringLiteral("--verbose"),
                              QStringLiteral("--max-time"),
                              QStringLiteral("20"),
                              QStringLiteral("--cacert"),
                              certificate(),
                              QStringLiteral("--mail-from"),
                              input("from"),
                              QStringLiteral("--mail-rcpt"),
                              input("to"),
                              QStringLiteral("--upload-file"),
                              QStringLiteral("-"),
                              QStringLiteral("smtp://localhost:%1/client.test").arg(input("port"))};
        arguments += more.isEmpty() ? signedIn() : more;
        return run(QStringLiteral("curl"), arguments, message);
    }

    QStringList signedIn() const
    {
        return {QStringLiteral("--ssl-reqd"), QStringLiteral("--user"),
                input("user") + u':' + input("password")};
    }

    QByteArray plain(const QString &user, const QString &password) const
    {
        return ('\0' + user.toUtf8() + '\0' + password.toUtf8()).toBase64();
    }

    /// The codes of a server's answers to these lines.
    QByteArray codes(const QByteArray &lines) const
    {
        return run(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral(ATTACHE_TEST_SANDBOX "/smtpclient.py"), input("port"), certificate()},
                   lines)
            .out.trimmed();
    }

    std::unique_ptr<StandIn> m_server;
    QTemporaryDir m_folder;
};

namespace
{

const QByteArray goodHead = "Date: Fri, 02 Jan 2026 03:04:05 +0000\r\nFrom: a@sandbox.test\r\n"
                            "Message-ID: <1@sandbox.test>\r\nSubject: Hello\r\n";
const QByteArray goodMessage = goodHead + "\r\nHello\r\n..two dots\r\n.\r\n";

} // namespace

void TestSmtpStandIn::init()
{
    m_server.reset();
    auto started = startSmtp();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    m_server = std::move(*started);
    QFile file(certificate());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(input("caCertificate").toLatin1());
}

void TestSmtpStandIn::takesMailFromSwaks_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("PLAIN") << QStringLiteral("PLAIN");
    QTest::newRow("LOGIN") << QStringLiteral("LOGIN");
}

void TestSmtpStandIn::takesMailFromSwaks()
{
    QFETCH(QString, mechanism);
    const QString attached = m_folder.filePath(QStringLiteral("sbom.json"));
    QFile file(attached);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    const Run swaks = run(QStringLiteral("swaks"), {QStringLiteral("--server"),
                                                    QStringLiteral("127.0.0.1"),
                                                    QStringLiteral("--port"),
                                                    input("port"),
                                                    QStringLiteral("--tls"),
                                                    QStringLiteral("--tls-verify"),
                                                    QStringLiteral("--tls-ca-path"),
                                                    certificate(),
                                                    QStringLiteral("--auth"),
                                                    mechanism,
                                                    QStringLiteral("--auth-user"),
                                                    input("user"),
                                                    QStringLiteral("--auth-password"),
                                                    input("password"),
                                                    QStringLiteral("--from"),
                                                    input("from"),
                                                    QStringLiteral("--to"),
                                                    QStringLiteral("a@sandbox.test,b@sandbox.test"),
                                                    QStringLiteral("--ehlo"),
                                                    QStringLiteral("client.test"),
                                                    QStringLiteral("--header"),
                                                    QStringLiteral("Subject: =?UTF-8?Q?Hell=C3=B6?="),
                                                    QStringLiteral("--attach"),
                                                    QStringLiteral("@") + attached});
    QVERIFY2(swaks.exit == 0, swaks.out.constData());
    QCOMPARE(m_server->received().size(), 1);
    const Received mail = m_server->received().first();
    QCOMPARE(mail.integration, QStringLiteral("smtp"));
    QCOMPARE(mail.words, QStringLiteral("Mail to a@sandbox.test, b@sandbox.test: Hellö"));
    QCOMPARE(mail.details.value(QLatin1String("from")).toString(), input("from"));
    QCOMPARE(mail.details.value(QLatin1String("attachments")).toArray(),
             QJsonArray{QStringLiteral("sbom.json")});
    QVERIFY(mail.content.contains("\r\nSubject: =?UTF-8?Q?Hell=C3=B6?=\r\n"));
}

void TestSmtpStandIn::takesMailFromCurl()
{
    const Run sent = curl(goodMessage);
    QVERIFY2(sent.exit == 0, sent.out.constData());
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().first().content, goodMessage);
    QCOMPARE(m_server->received().first().details.value(QLatin1String("messageId")).toString(),
             QStringLiteral("1@sandbox.test"));
}

void TestSmtpStandIn::refusesCurlWithoutTlsOrPassword_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("in clear, and so unauthenticated") << QStringLiteral("--user USER:PASSWORD") << 55;
    QTest::newRow("nobody") << QStringLiteral("--ssl-reqd") << 55;
    QTest::newRow("a wrong password") << QStringLiteral("--ssl-reqd --user USER:wr0ng") << 67;
    QTest::newRow("another authority")
        << QStringLiteral("--ssl-reqd --cacert /etc/ssl/certs/ca-certificates.crt") << 60;
}

void TestSmtpStandIn::refusesCurlWithoutTlsOrPassword()
{
    QFETCH(QString, options);
    QFETCH(int, exit);
    options.replace(QStringLiteral("USER"), input("user"))
        .replace(QStringLiteral("PASSWORD"), input("password"));
    const Run sent = curl(goodMessage, options.split(u' '));
    QVERIFY2(sent.exit == exit, sent.out.constData());
    QVERIFY(m_server->received().isEmpty());
}

void TestSmtpStandIn::answersAsAStrictServer_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("answers");
    const auto row = [](const char *name, const char *lines, const char *answers) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(answers);
    };
    row("no EHLO", "MAIL FROM:<a@b.test>", "503");
    row("a name with a space", "EHLO my machine", "501");
    row("a name with an underscore", "EHLO my_machine", "501");
    row("signing in without TLS", "EHLO c.test\nAUTH PLAIN AGEAYg==", "250 538");
    row("mail without TLS", "EHLO c.test\nMAIL FROM:<a@b.test>", "250 530");
    row("HELO alone", "HELO c.test\nAUTH PLAIN AGEAYg==\nMAIL FROM:<a@b.test>", "250 503 530");
    row("all forgotten after TLS", "EHLO c.test\nSTARTTLS\nMAIL FROM:<a@b.test>", "250 220 503");
    row("TLS twice", "EHLO c.test\nSTARTTLS\nEHLO c.test\n=STARTTLS\\r\\n\nNOOP", "250 220 250 503");
    row("no base64", "STARTTLS\nEHLO c.test\nAUTH PLAIN AGEAYg=*", "220 250 501");
    row("base64 of something else", "STARTTLS\nEHLO c.test\nAUTH PLAIN YWJj", "220 250 501");
    row("another mechanism", "STARTTLS\nEHLO c.test\nAUTH CRAM-MD5", "220 250 504");
    row("three wrong passwords",
        "STARTTLS\nEHLO c.test\nAUTH PLAIN AGEAYg==\nAUTH PLAIN AGEAYg==\nAUTH PLAIN AGEAYg==\nNOOP",
        "220 250 535 535 421 0");
    row("signed in", "SIGNIN\nAUTH PLAIN AGEAYg==", "220 250 235 503");
    row("no recipient", "SIGNIN\nMAIL FROM:<a@b.test>\nDATA", "220 250 235 250 503");
    row("no sender", "SIGNIN\nRCPT TO:<a@b.test>", "220 250 235 503");
    row("no angle brackets", "SIGNIN\nMAIL FROM:a@b.test", "220 250 235 553");
    row("a bad sender", "SIGNIN\nMAIL FROM:<a b@b.test>", "220 250 235 553");
    row("a bad recipient", "SIGNIN\nMAIL FROM:<a@b.test>\nRCPT TO:<b>", "220 250 235 250 501");
    row("too large", "SIGNIN\nMAIL FROM:<a@b.test> SIZE=99999999", "220 250 235 552");
    row("an unknown parameter", "SIGNIN\nMAIL FROM:<a@b.test> X=1", "220 250 235 555");
    row("letters beyond ASCII", "SIGNIN\nMAIL FROM:<a@b.test>\nRCPT TO:<j\\xc3\\xb6rg@b.test>",
        "220 250 235 250 553");
    row("letters beyond ASCII, announced",
        "SIGNIN\nMAIL FROM:<a@b.test> SMTPUTF8\nRCPT TO:<j\\xc3\\xb6rg@b.test>", "220 250 235 250 250");
    row("forgotten on RSET", "SIGNIN\nMAIL FROM:<a@b.test>\nRSET\nRCPT TO:<b@b.test>",
        "220 250 235 250 250 503");
    row("bare LF after a command", "=NOOP\\n\nNOOP", "500");
    row("no such command", "EHLO c.test\nWIZ", "250 500");
}

void TestSmtpStandIn::answersAsAStrictServer()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, answers);
    lines.replace("SIGNIN", "STARTTLS\nEHLO c.test\nAUTH PLAIN " + plain(input("user"), input("password")));
    QCOMPARE(codes(lines), answers);
    QVERIFY(m_server->received().isEmpty());
}

void TestSmtpStandIn::refusesMessagesThatAStrictRelayRefuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("words");
    const auto without = [](const char *header) {
        QByteArrayList lines = goodMessage.split('\n');
        lines.removeIf([&](const QByteArray &line) { return line.startsWith(header); });
        return lines.join('\n');
    };
    QTest::newRow("no Date") << without("Date") << QByteArray("5.6.0 there must be one Date");
    QTest::newRow("no From") << without("From") << QByteArray("5.6.0 there must be one From");
    QTest::newRow("no Message-ID") << without("Message-ID")
                                   << QByteArray("5.6.0 there must be one valid Message-ID");
    QTest::newRow("two of From") << "From: b@sandbox.test\r\n" + goodMessage
                                 << QByteArray("5.6.0 there must be one From");
    QTest::newRow("two of Subject") << "Subject: x\r\n" + goodMessage
                                    << QByteArray("5.6.0 a header is there twice");
    QTest::newRow("a Date that is none")
        << "Date: today\r\n" + without("Date") << QByteArray("5.6.0 the Date is not valid");
    QTest::newRow("a Message-ID that is none")
        << "Message-ID: 1\r\n" + without("Message-ID") << QByteArray("5.6.0 there must be one valid");
    QTest::newRow("no headers") << QByteArray("\r\nHello\r\n") << QByteArray("5.6.0 there must be one Date");
    QTest::newRow("a header without colon")
        << "Hello\r\n" + goodMessage << QByteArray("5.6.0 a header is malformed");
    QTest::newRow("a header that is not ASCII")
        << "X-Name: J\xc3\xb6rg\r\n" + goodMessage << QByteArray("5.6.7 a header is not ASCII");
    QTest::newRow("Content-Type without MIME-Version")
        << "Content-Type: text/plain\r\n" + goodMessage << QByteArray("5.6.0 a Content-Type needs");
    QTest::newRow("bare LF") << goodHead + "\r\na\nb\r\n" << QByteArray("5.5.2 bare <LF>");
    QTest::newRow("bare CR") << goodHead + "\r\na\rb\r\n" << QByteArray("5.5.2 bare <CR>");
    QTest::newRow("a smuggled end") << goodHead + "\r\na\n.\nMAIL FROM:<a@b.test>\r\n"
                                    << QByteArray("5.5.2 bare <LF>");
    QTest::newRow("NUL") << goodHead + "\r\na" + QByteArray(1, '\0') + "b\r\n" << QByteArray("5.6.0 a NUL");
    QTest::newRow("a line of 999") << goodHead + "\r\n" + QByteArray(999, 'x') + "\r\n"
                                   << QByteArray("5.6.0 a line has more");
}

void TestSmtpStandIn::refusesMessagesThatAStrictRelayRefuses()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, words);
    const Run sent = curl(message);
    QVERIFY2(sent.exit == 8 && sent.out.contains("< 550 " + words), sent.out.constData());
    QVERIFY(m_server->received().isEmpty());
}

void TestSmtpStandIn::answersWithFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("kept");
    QTest::newRow("451") << 451 << false << 8 << 0;
    QTest::newRow("554") << 554 << false << 8 << 0;
    QTest::newRow("421, which ends it") << 421 << false << 8 << 0;
    QTest::newRow("broken off, and yet arrived") << 500 << true << 56 << 1;
    QTest::newRow("only slow") << 250 << false << 0 << 1;
}

void TestSmtpStandIn::answersWithFaults()
{
    QFETCH(int, status);
    QFETCH(bool, reset);
    QFETCH(int, exit);
    QFETCH(int, kept);
    Fault fault;
    fault.status = status;
    fault.reset = reset;
    fault.delay = std::chrono::milliseconds(20);
    m_server->answerWith({fault});
    const Run sent = curl(goodMessage);
    QVERIFY2(sent.exit == exit, sent.out.constData());
    QCOMPARE(m_server->received().size(), kept);
    QCOMPARE(curl(goodMessage).exit, 0);
    QCOMPARE(m_server->received().size(), kept + 1);
}

void TestSmtpStandIn::endsAtOnceWithAClientThere()
{
    QProcess client; // one that has said nothing yet
    client.start(QStringLiteral("curl"), {QStringLiteral("--silent"), QStringLiteral("--no-buffer"),
                                          QStringLiteral("telnet://127.0.0.1:") + input("port")});
    QVERIFY(client.waitForReadyRead(20'000));
    QVERIFY(client.readAll().startsWith("220 "));
    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY(timer.elapsed() < 5'000);
    client.kill();
    client.waitForFinished(20'000);
}

void TestSmtpStandIn::saysThatItsPortIsTaken()
{
    const auto second = startSmtp(quint16(input("port").toInt()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QVERIFY(second.error().text().contains(input("port")));
}

QTEST_GUILESS_MAIN(TestSmtpStandIn)
#include "tst_smtpstandin.moc"
