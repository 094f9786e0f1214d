// SPDX-License-Identifier: Apache-2.0
#include "../message.h"
#include "fixture.h"

#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndSendsAMail();
    void saysWhyTheServerCannotBeUsed_data();
    void saysWhyTheServerCannotBeUsed();
    void refusesWrongInputsBeforeItConnects_data();
    void refusesWrongInputsBeforeItConnects();
    void choosesTheSecurityByThePort_data();
    void choosesTheSecurityByThePort();
    void checksTheCopyOfAnAttachment();
    void tellsTheVersionOfItsManifest();
    void previewsAMailForEachRecipient();
};

void TestRegistration::signsInAndSendsAMail()
{
    test::AioSmtpd server({{QStringLiteral("security"), QStringLiteral("starttls")}});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries smtp;
    const QJsonObject input =
        registrationInput(server.port(), QStringLiteral("starttls"), server.authority());
    const auto config = create()->registerWith({QStringLiteral("mail"), input}, smtp.execution);
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(config->value(QLatin1String("host")), input.value(QLatin1String("host")));
    QCOMPARE(smtp.execution.checks,
             (QStringList{QStringLiteral("The server takes the user name and the password"),
                          QStringLiteral("The server took a mail")}));
    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(mails.size(), 1);
    const QJsonObject mail = mails.first();
    QCOMPARE(mail.value(QLatin1String("to")).toArray(), QJsonArray{releases});
    QCOMPARE(mail.value(QLatin1String("headers")).toObject().value(QLatin1String("subject")).toString(),
             QStringLiteral("[Attaché] New SMTP integration added"));
    const auto content = [&](int part) {
        return QByteArray::fromBase64(mail.value(QLatin1String("parts"))
                                          .toArray()
                                          .at(part)
                                          .toObject()
                                          .value(QLatin1String("content"))
                                          .toString()
                                          .toLatin1());
    };
    for (int part : {0, 1}) {
        QVERIFY(content(part).contains("Host: localhost"));
        QVERIFY(content(part).contains("Version: 1.0"));
        QVERIFY(!content(part).contains(test::AioSmtpd::password.toLatin1()));
    }
}

void TestRegistration::saysWhyTheServerCannotBeUsed_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, MailFailure::Stage stage, int code, Error::Kind kind) {
        QTest::newRow(name) << int(stage) << code << int(kind);
    };
    row("password", MailFailure::Stage::SignIn, 535, Error::Kind::Rejected);
    row("sender", MailFailure::Stage::Sender, 550, Error::Kind::Rejected);
    row("recipient", MailFailure::Stage::Recipient, 550, Error::Kind::Rejected);
    row("greylisting", MailFailure::Stage::Recipient, 450, Error::Kind::Unreachable);
    row("busy", MailFailure::Stage::Greeting, 421, Error::Kind::Unreachable);
}

void TestRegistration::saysWhyTheServerCannotBeUsed()
{
    QFETCH(int, stage);
    QFETCH(int, code);
    QFETCH(int, kind);
    test::FakeHttpClient http(test::FakeHttpClient::always(500));
    test::FakeMailClient mail(test::FakeMailClient::refusing(MailFailure::Stage(stage), code));
    test::TestExecution execution(http, mail);
    const auto config = create()->registerWith({QStringLiteral("mail"), registrationInput(25)}, execution);
    QVERIFY(!config);
    QCOMPARE(int(config.error().kind), kind);
    QVERIFY(config.error().text().contains(QString::number(code)));
    QCOMPARE(config.error().what, QStringLiteral("mail server localhost:25"));
    QVERIFY(execution.checks.isEmpty());
}

void TestRegistration::refusesWrongInputsBeforeItConnects_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *field, const char *value, const char *pointer) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(value)
                            << QString::fromLatin1(pointer);
    };
    row("to", "to", "nobody", "/to");
    row("to in quotes", "to", "\"a b\"@shop.test", "/to");
    row("from", "from", "a@b@shop.test", "/from");
    row("no port", "port", "smtp", "/port");
    row("port 0", "port", "0", "/port");
    row("port too high", "port", "65536", "/port");
    row("host with a path", "host", "mail.test/x", "/host");
    row("host with a scheme", "host", "smtp://mail.test", "/host");
    row("host with a space", "host", "mail test", "/host");
    row("clear text to another machine", "host", "mail.test", "/security");
    row("certificate", "caCertificate", "5ecret", "/caCertificate");
}

void TestRegistration::refusesWrongInputsBeforeItConnects()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    test::FakeHttpClient http(test::FakeHttpClient::always(500));
    test::FakeMailClient mail(test::FakeMailClient::taking());
    test::TestExecution execution(http, mail);
    QJsonObject input = registrationInput(25);
    QVERIFY(create()->registerWith({QStringLiteral("mail"), input}, execution));
    mail.sent.clear();
    input.insert(field, value);
    const auto config = create()->registerWith({QStringLiteral("mail"), input}, execution);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Invalid);
    QCOMPARE(config.error().violations.front().pointer, pointer);
    QVERIFY(mail.sent.empty());
}

void TestRegistration::choosesTheSecurityByThePort_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("security");
    QTest::addColumn<bool>("allowClearText");
    QTest::addColumn<int>("chosen");
    const auto row = [](const char *name, const char *port, const char *security, bool allow,
                        MailServer::Security chosen) {
        QTest::newRow(name) << QString::fromLatin1(port) << QString::fromLatin1(security) << allow
                            << int(chosen);
    };
    using Security = MailServer::Security;
    row("submission", "587", "", false, Security::StartTls);
    row("submission with TLS", "465", "", false, Security::Tls);
    row("another port", "2525", "", false, Security::StartTls);
    row("STARTTLS by choice", "465", "starttls", false, Security::StartTls);
    row("TLS by choice", "587", "tls", false, Security::Tls);
    row("clear text by choice", "25", "none", true, Security::None);
}

void TestRegistration::choosesTheSecurityByThePort()
{
    QFETCH(QString, port);
    QFETCH(QString, security);
    QFETCH(bool, allowClearText);
    QFETCH(int, chosen);
    QJsonObject input = registrationInput(25);
    input.insert(QStringLiteral("host"), QStringLiteral("mail.shop.test"));
    input.insert(QStringLiteral("port"), port);
    input.insert(QStringLiteral("security"), security);
    input.insert(QStringLiteral("allowClearText"), allowClearText);
    const auto config = Config::read(input);
    QVERIFY(config);
    QCOMPARE(int(config->server.security), chosen);
    QCOMPARE(config->server.allowClearText, allowClearText);
}

void TestRegistration::checksTheCopyOfAnAttachment()
{
    Deliveries smtp;
    const QJsonObject options{{QStringLiteral("cc"), auditors}};
    const auto kept = create()->attach({registrationInput(25), options}, smtp.execution);
    QVERIFY(kept);
    QCOMPARE(*kept, options);
    const auto refused = create()->attach(
        {registrationInput(25), {{QStringLiteral("cc"), QStringLiteral("a@b.test, c@d.test")}}},
        smtp.execution);
    QVERIFY(!refused);
    QCOMPARE(refused.error().violations.front().pointer, QStringLiteral("/cc"));
}

void TestRegistration::tellsTheVersionOfItsManifest()
{
    const QJsonObject manifest = QJsonDocument::fromJson(package().manifest).object();
    QCOMPARE(manifest.value(QLatin1String("version")).toString(), QString(version));
}

void TestRegistration::previewsAMailForEachRecipient()
{
    const ExecutionRequest request = deliveryTo(registrationInput(2525), true);
    const std::vector<HttpRequest> requests = create()->preview(request);
    QCOMPARE(requests.size(), 2U);
    QCOMPARE(requests.front().method, QByteArray("SMTP"));
    QCOMPARE(requests.front().url.toString(), QStringLiteral("smtp://localhost:2525"));
    QVERIFY(requests.back().headers.contains({"RCPT TO", auditors.toUtf8()}));
    QVERIFY(requests.back().headers.contains({"To", releases.toUtf8()}));
    QVERIFY(requests.back().body.open()->readAll().contains("build-api"));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
