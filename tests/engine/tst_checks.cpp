// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "engine/reaching.h"
#include "support/aiosmtpd.h"
#include "support/certificates.h"
#include "support/scriptedmailserver.h"
#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace attache;
using namespace attache::test;

using Id = CheckStage::Id;
using State = CheckStage::State;

/// What a check of a registration shows of its stages, against real services on this machine.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportGoesFromStageToStage();
    void aStageThatIsNotThereIsDroppedOnceALaterOnePasses();
    void whatFollowsAFailureIsNotReached();
    void aCertificateThatRunsOutSoonIsAWarning();
    void aServiceIsReachedStageByStage();
    void aFailureNamesItsStageAndTheNextStep_data();
    void aFailureNamesItsStageAndTheNextStep();
    void aMailServerIsReachedStageByStage_data();
    void aMailServerIsReachedStageByStage();
    void aMailFailureNamesItsStage_data();
    void aMailFailureNamesItsStage();
    void aFolderHasNoNetwork_data();
    void aFolderHasNoNetwork();
    void aPausedOneCanBeTested();
};

namespace
{

/// "dns passed, tcp failed, …".
QString summary(const Checks &checks)
{
    QStringList words;
    for (const CheckStage &stage : checks)
        words.append(checkName(stage.id) + QLatin1Char(' ') + checkName(stage.state));
    return words.join(QStringLiteral(", "));
}

CheckStage stageOf(const Checks &checks, Id id)
{
    for (const CheckStage &stage : checks)
        if (stage.id == id)
            return stage;
    return {};
}

/// A port that refuses connections: bound, so that nobody else comes to listen on it, and not listened on.
class ClosedPort
{
public:
    ClosedPort()
    {
        if (!m_socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
            qFatal("no port");
    }

    quint16 number() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// A console with the integrations that come with the program.
class RealIntegrations
{
public:
    RealIntegrations()
    {
        Console::Options options;
        options.folder = m_folder.path();
        options.secrets = std::make_unique<ScriptedKeychain>();
        m_console = must(Console::open(std::move(options)));
        QObject::connect(&m_console->registrations(), &Registrations::checksChanged, m_console.get(),
                         [this](const QString &, const Checks &checks) {
                             last = checks;
                             seen.append(summary(checks));
                         });
    }

    Result<Registration> add(const QString &kind, const QJsonObject &values)
    {
        auto added =
            await(m_console->registrations().add({kind, QStringLiteral("target"), {}, values, false}));
        QCoreApplication::sendPostedEvents(m_console.get()); // the last report comes from another thread
        return added;
    }

    Console &console() { return *m_console; }

    Checks last;
    QStringList seen;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Console> m_console;
};

QJsonObject mailValues(quint16 port, const QString &password, const QString &security)
{
    return {{QStringLiteral("to"), QStringLiteral("ops@shop.test")},
            {QStringLiteral("from"), QStringLiteral("attache@shop.test")},
            {QStringLiteral("user"), AioSmtpd::user},
            {QStringLiteral("password"), password},
            {QStringLiteral("host"), QStringLiteral("localhost")},
            {QStringLiteral("port"), QString::number(port)},
            {QStringLiteral("security"), security}};
}

} // namespace

void TestChecks::aReportGoesFromStageToStage()
{
    QStringList seen;
    CheckReport report(true, true, [&seen](const Checks &checks) { seen.append(summary(checks)); });
    QCOMPARE(report.running(), Id::Name);
    report.pass(Id::Name, QStringLiteral("Name is free"));
    QCOMPARE(report.running(), Id::Keychain);
    report.pass(Id::Keychain, QStringLiteral("Keychain is open"));
    QCOMPARE(seen.last(),
             QStringLiteral("name passed, keychain passed, dns running, tcp waiting, tls waiting, "
                            "authentication waiting, permission waiting"));
}

void TestChecks::aStageThatIsNotThereIsDroppedOnceALaterOnePasses()
{
    QString seen;
    CheckReport report(false, false, [&seen](const Checks &checks) { seen = summary(checks); });
    report.pass(Id::Answer, QStringLiteral("The folder is there"));
    QCOMPARE(seen, QStringLiteral("answer passed, authentication running, permission waiting"));
    report.pass(Id::Permission, QStringLiteral("It can be written to"));
    report.finish();
    QCOMPARE(seen, QStringLiteral("answer passed, permission passed"));
}

void TestChecks::whatFollowsAFailureIsNotReached()
{
    Checks seen;
    CheckReport report(false, false, [&seen](const Checks &checks) { seen = checks; });
    report.pass(Id::Dns, QStringLiteral("Host is found"));
    report.fail(Id::Tcp, QStringLiteral("Nothing listens there"));
    QCOMPARE(summary(seen),
             QStringLiteral("dns passed, tcp failed, tls not-reached, authentication not-reached, "
                            "permission not-reached"));
    QCOMPARE(stageOf(seen, Id::Tcp).detail, QStringLiteral("Nothing listens there"));
}

void TestChecks::aCertificateThatRunsOutSoonIsAWarning()
{
    const QDate today(2026, 11, 24);
    QCOMPARE(encrypted(QStringLiteral("TLS 1.3"), today.addDays(100), today).stage.state, State::Passed);
    const Reached soon = encrypted(QStringLiteral("TLS 1.3"), today.addDays(3), today);
    QCOMPARE(soon.stage.state, State::Warned);
    QVERIFY2(soon.stage.detail.contains(QLatin1String("27 Nov 2026")), qPrintable(soon.stage.detail));
}

void TestChecks::aServiceIsReachedStageByStage()
{
    const TestAuthority authority("Private authority");
    const IssuedCertificate issued = authority.issue("localhost");
    const ScriptedServer::Tls tls{issued.certificate, issued.key};
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}), &tls);
    RealIntegrations real;
    const auto added = real.add(QStringLiteral("webhook"),
                                {{QStringLiteral("url"), server.url(QStringLiteral("/in")).toString()},
                                 {QStringLiteral("caCertificate"), QString::fromLatin1(authority.pem())}});
    QVERIFY2(added, added ? "" : qPrintable(added.error().text()));

    QCOMPARE(summary(real.last),
             QStringLiteral("name passed, keychain passed, dns passed, tcp passed, tls warned, "
                            "permission passed")); // the test's certificate is for a day
    QVERIFY(stageOf(real.last, Id::Dns).detail.startsWith(QStringLiteral("localhost → ")));
    QVERIFY(stageOf(real.last, Id::Tcp).detail.contains(QString::number(server.port())));
    const QString tlsDetail = stageOf(real.last, Id::Tls).detail;
    QVERIFY2(tlsDetail.startsWith(QLatin1String("TLS 1.3, certificate until ")), qPrintable(tlsDetail));
    QVERIFY2(real.seen.contains(
                 QStringLiteral("name passed, keychain passed, dns passed, tcp running, tls waiting, "
                                "authentication waiting, permission waiting")),
             "each stage is told as it happens");
    QCOMPARE(server.requests().size(), 1); // the way was gone before, without a request
}

void TestChecks::aFailureNamesItsStageAndTheNextStep_data()
{
    QTest::addColumn<QByteArray>("service"); // "none", "unknown authority" or a status
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("remedy");

    const QString before = QStringLiteral("name passed, keychain passed, ");
    QTest::newRow("a name that is not there")
        << QByteArray("no such host")
        << before +
               QStringLiteral("dns failed, tcp not-reached, tls not-reached, authentication not-reached, "
                              "permission not-reached")
        << QStringLiteral("name look-up") << QStringLiteral("spelling");
    QTest::newRow("a port where nothing listens")
        << QByteArray("closed")
        << before + QStringLiteral("dns passed, tcp failed, tls not-reached, authentication not-reached, "
                                   "permission not-reached")
        << QStringLiteral("connection") << QStringLiteral("port");
    QTest::newRow("an authority that nobody here knows")
        << QByteArray("unknown authority")
        << before +
               QStringLiteral("dns passed, tcp passed, tls failed, authentication not-reached, permission "
                              "not-reached")
        << QStringLiteral("encryption") << QStringLiteral("paste its certificate into “CA certificate”");
    QTest::newRow("a key that is refused")
        << QByteArray("401")
        << before + QStringLiteral("tcp passed, tls passed, authentication failed, permission not-reached")
        << QStringLiteral("sign-in") << QStringLiteral("signing secret");
    QTest::newRow("a missing permission")
        << QByteArray("403") << before + QStringLiteral("tcp passed, tls passed, permission failed")
        << QStringLiteral("permission") << QStringLiteral("signing secret");
    QTest::newRow("an answer that is of no use")
        << QByteArray("404")
        << before +
               QStringLiteral("tcp passed, tls passed, answer failed, authentication not-reached, permission "
                              "not-reached")
        << QString() << QStringLiteral("address");
}

void TestChecks::aFailureNamesItsStageAndTheNextStep()
{
    const ClosedPort closedPort;
    QFETCH(QByteArray, service);
    QFETCH(QString, expected);
    QFETCH(QString, stage);
    QFETCH(QString, remedy);
    const TestAuthority authority("Private authority");
    const IssuedCertificate issued = authority.issue("localhost");
    const ScriptedServer::Tls tls{issued.certificate, issued.key};
    const bool isTls = service == "unknown authority";
    ScriptedServer server(ScriptedServer::answering({httpAnswer(std::max(service.toInt(), 200))}),
                          isTls ? &tls : nullptr);
    QString url = server.url(QStringLiteral("/in")).toString();
    if (service == "no such host")
        url = QStringLiteral("https://attache.invalid/in");
    else if (service == "closed")
        url = QStringLiteral("https://localhost:%1/in").arg(closedPort.number());

    RealIntegrations real;
    const auto added = real.add(QStringLiteral("webhook"), {{QStringLiteral("url"), url}});
    QVERIFY(!added);
    QCOMPARE(summary(real.last), expected);
    const Error error = added.error();
    QVERIFY2(stage.isEmpty() || error.what.endsWith(QStringLiteral(", ") + stage), qPrintable(error.what));
    QVERIFY2(error.remedy.contains(remedy), qPrintable(error.remedy));
    QVERIFY(must(await(real.console().registrations().list())).empty());
}

void TestChecks::aMailServerIsReachedStageByStage_data()
{
    QTest::addColumn<QString>("security");
    QTest::addColumn<QString>("tls");

    QTest::newRow("in clear") << QStringLiteral("none") << QStringLiteral("it does not leave this machine");
    QTest::newRow("with STARTTLS") << QStringLiteral("starttls")
                                   << QStringLiteral("TLS 1.3, certificate until ");
    QTest::newRow("with TLS at once")
        << QStringLiteral("tls") << QStringLiteral("TLS 1.3, certificate until ");
}

void TestChecks::aMailServerIsReachedStageByStage()
{
    QFETCH(QString, security);
    QFETCH(QString, tls);
    AioSmtpd server({{QStringLiteral("security"), security}});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QJsonObject values = mailValues(server.port(), AioSmtpd::password, security);
    if (security != QLatin1String("none"))
        values.insert(QStringLiteral("caCertificate"), QString::fromLatin1(server.authority()));

    RealIntegrations real;
    const auto added = real.add(QStringLiteral("smtp"), values);
    QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
    QCOMPARE(summary(real.last),
             QStringLiteral("name passed, keychain passed, dns passed, tcp passed, tls %1, authentication "
                            "passed, permission passed")
                 .arg(security == QLatin1String("none") ? QStringLiteral("passed")
                                                        : QStringLiteral("warned"))); // for a day
    const CheckStage encryption = stageOf(real.last, Id::Tls);
    QVERIFY2(encryption.detail.startsWith(tls), qPrintable(encryption.detail));
    const QString found = stageOf(real.last, Id::Dns).detail;
    QVERIFY2(found.startsWith(QStringLiteral("localhost → ")), qPrintable(found));
}

void TestChecks::aMailFailureNamesItsStage_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("stage");

    QTest::newRow("no such host") << QStringLiteral("no such host") << QStringLiteral("dns")
                                  << QStringLiteral("name look-up");
    QTest::newRow("nothing listens") << QStringLiteral("closed") << QStringLiteral("tcp")
                                     << QStringLiteral("connection");
    QTest::newRow("no STARTTLS") << QStringLiteral("no tls") << QStringLiteral("tls")
                                 << QStringLiteral("encryption");
    QTest::newRow("unknown authority")
        << QStringLiteral("unknown authority") << QStringLiteral("tls") << QStringLiteral("encryption");
    QTest::newRow("wrong password") << QStringLiteral("wrong password") << QStringLiteral("authentication")
                                    << QStringLiteral("sign-in");
    QTest::newRow("refused recipient")
        << QStringLiteral("refused") << QStringLiteral("permission") << QStringLiteral("permission");
}

void TestChecks::aMailFailureNamesItsStage()
{
    const ClosedPort closedPort;
    QFETCH(QString, service);
    QFETCH(QString, failed);
    QFETCH(QString, stage);
    ScriptedMailServer::Script script;
    if (service == QLatin1String("wrong password"))
        script.replies = {{"AUTH", {"535 5.7.8 wrong"}}};
    else if (service == QLatin1String("refused"))
        script.replies = {{"RCPT TO:", {"550 5.1.1 nobody here"}}};
    ScriptedMailServer server(script);
    AioSmtpd overTls({{QStringLiteral("security"), QStringLiteral("starttls")}});
    const bool needsTls = service == QLatin1String("unknown authority");
    QVERIFY(!needsTls || overTls.start());
    const bool startsTls = needsTls || service == QLatin1String("no tls");
    QJsonObject values = mailValues(needsTls ? overTls.port() : server.port(), AioSmtpd::password,
                                    startsTls ? QStringLiteral("starttls") : QStringLiteral("none"));
    if (service == QLatin1String("no such host")) {
        values.insert(QStringLiteral("host"), QStringLiteral("attache.invalid"));
        values.insert(QStringLiteral("security"), QStringLiteral("starttls"));
    } else if (service == QLatin1String("closed")) {
        values.insert(QStringLiteral("port"), QString::number(closedPort.number()));
    }

    RealIntegrations real;
    const auto added = real.add(QStringLiteral("smtp"), values);
    QVERIFY(!added);
    for (const CheckStage &each : std::as_const(real.last))
        QCOMPARE(each.state == State::Failed, checkName(each.id) == failed);
    QVERIFY2(added.error().what.endsWith(QStringLiteral(", ") + stage), qPrintable(added.error().text()));
    QVERIFY2(!added.error().remedy.isEmpty(), qPrintable(added.error().text()));
}

void TestChecks::aFolderHasNoNetwork_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("expected");

    QTest::newRow("it is there") << true << QStringLiteral("name passed, answer passed, permission passed");
    QTest::newRow("it is not") << false
                               << QStringLiteral("name passed, answer failed, authentication not-reached, "
                                                 "permission not-reached");
}

void TestChecks::aFolderHasNoNetwork()
{
    QFETCH(bool, exists);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    RealIntegrations real;
    const QString path = exists ? folder.path() : folder.filePath(QStringLiteral("gone"));
    const auto added =
        real.add(QStringLiteral("guac"), {{QStringLiteral("provider"), QStringLiteral("directory")},
                                          {QStringLiteral("bucket"), path}});
    QCOMPARE(added.has_value(), exists);
    QCOMPARE(summary(real.last), expected);
}

void TestChecks::aPausedOneCanBeTested()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200), httpAnswer(200), httpAnswer(401)}));
    RealIntegrations real;
    must(real.add(QStringLiteral("webhook"),
                  {{QStringLiteral("url"), server.url(QStringLiteral("/in")).toString()}}));
    Registrations &registrations = real.console().registrations();
    must(registrations.pause(QStringLiteral("target")));
    QCOMPARE(must(registrations.test(QStringLiteral("target"))).state, Registration::State::Paused);
    QCOMPARE(summary(real.last),
             QStringLiteral("keychain passed, tcp passed, tls passed, permission passed"));
    QVERIFY(!await(registrations.test(QStringLiteral("target"))));
    QCOMPARE(stageOf(real.last, Id::Authentication).state, State::Failed);
    QCOMPARE(must(registrations.find(QStringLiteral("target"))).state, Registration::State::Paused);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
