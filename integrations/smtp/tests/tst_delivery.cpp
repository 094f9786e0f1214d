// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "sandbox/smtp.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

/// Deliveries to a real mail server, whose mails are read by a parser that is not ours. The numbers are those
/// of what a mail client has to get right.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesAtToAndCopyAsAProperMail(); // 1
    void isTheSameMailInEveryAttempt();
    void signsInOverTls_data(); // 2, 5
    void signsInOverTls();
    void sendsNothingToAHostThatIsNotTheCertificates(); // 6
    void stopsAtAWrongPassword();                       // 7
    void keepsAMailFromNobodyBecauseAnotherIsRefused(); // 9
    void repeatsOnlyForWhomItDidNotReach();             // 10
    void asksAPersonWhereACrashCutTheSendingShort();
    void writesAddressesBeyondAscii_data(); // 15
    void writesAddressesBeyondAscii();
    void leavesTheAttestationOutWhereItIsTooLarge();
    void saysThatAMailIsTooLarge(); // 16
    void escapesWhatTheAttestationSays();
    void satisfiesAStrictRelay();
};

namespace
{

QJsonObject serverOptions(const QString &security)
{
    return {{QStringLiteral("security"), security}};
}

QJsonObject clearServer()
{
    return serverOptions(QStringLiteral("none"));
}

QString header(const QJsonObject &mail, const QString &name)
{
    return mail.value(QLatin1String("headers")).toObject().value(name).toString();
}

QByteArray raw(const QJsonObject &mail)
{
    return QByteArray::fromBase64(mail.value(QLatin1String("raw")).toString().toLatin1());
}

QJsonObject partOf(const QJsonObject &mail, int at)
{
    return mail.value(QLatin1String("parts")).toArray().at(at).toObject();
}

QByteArray contentOf(const QJsonObject &mail, int part)
{
    return QByteArray::fromBase64(partOf(mail, part).value(QLatin1String("content")).toString().toLatin1());
}

QStringList recipients(const QList<QJsonObject> &mails)
{
    QStringList all;
    for (const QJsonObject &mail : mails)
        for (const auto &recipient : mail.value(QLatin1String("to")).toArray())
            all += recipient.toString();
    return all;
}

QByteArray longestLine(const QByteArray &text)
{
    QByteArray longest;
    for (const QByteArray &line : text.split('\n'))
        longest = line.size() > longest.size() ? line : longest;
    return longest;
}

} // namespace

void TestDelivery::arrivesAtToAndCopyAsAProperMail()
{
    test::AioSmtpd server(clearServer());
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ExecutionRequest request = deliveryTo(registrationInput(server.port()), true);
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(request);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));

    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(recipients(mails), (QStringList{releases, auditors}));
    QCOMPARE(raw(mails.at(0)), raw(mails.at(1)));
    const QJsonObject mail = mails.first();
    QVERIFY(mail.value(QLatin1String("authenticated")).toBool());
    QVERIFY(mail.value(QLatin1String("defects")).toArray().isEmpty());
    QCOMPARE(header(mail, QStringLiteral("from")), QStringLiteral("attestations@shop.test"));
    QCOMPARE(header(mail, QStringLiteral("to")), releases);
    QCOMPARE(header(mail, QStringLiteral("cc")), auditors);
    QCOMPARE(header(mail, QStringLiteral("date")), QStringLiteral("Fri, 02 Jan 2026 03:04:05 +0000"));
    QCOMPARE(header(mail, QStringLiteral("message-id")), QStringLiteral("<%1@shop.test>").arg(deliveryId));
    QCOMPARE(header(mail, QStringLiteral("mime-version")), QStringLiteral("1.0"));
    QCOMPARE(header(mail, QStringLiteral("auto-submitted")), QStringLiteral("auto-generated"));
    QCOMPARE(header(mail, QStringLiteral("x-auto-response-suppress")), QStringLiteral("All"));
    QVERIFY(header(mail, QStringLiteral("subject")).startsWith(QStringLiteral("[Attaché] build-api: ")));

    QStringList structure;
    for (const auto &type : mail.value(QLatin1String("structure")).toArray())
        structure += type.toString();
    QCOMPARE(structure.join(u' '),
             QStringLiteral("multipart/mixed multipart/alternative text/plain text/html "
                            "application/json"));
    QVERIFY(contentOf(mail, 0).contains("build-api"));
    QVERIFY(contentOf(mail, 1).contains("<table"));
    QCOMPARE(partOf(mail, 2).value(QLatin1String("name")).toString(), QStringLiteral("attestation.json"));
    QCOMPARE(partOf(mail, 2).value(QLatin1String("disposition")).toString(), QStringLiteral("attachment"));
    QCOMPARE(contentOf(mail, 2), request.attestation.original);

    QCOMPARE(outcome.receipt.value(QLatin1String("cc")).toString(),
             auditors + QStringLiteral(": 250 2.0.0 queued as 4711"));
}

void TestDelivery::isTheSameMailInEveryAttempt()
{
    test::AioSmtpd server(clearServer());
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ExecutionRequest request = deliveryTo(registrationInput(server.port()));
    for (int attempt = 0; attempt < 2; ++attempt) {
        Deliveries deliveries; // whose ledger knows nothing of another
        deliveries.execution.time = deliveries.execution.time.addDays(attempt);
        QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("delivered"));
        QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("delivered"));
    }
    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(mails.size(), 2);
    QCOMPARE(raw(mails.at(0)), raw(mails.at(1)));
}

void TestDelivery::signsInOverTls_data()
{
    QTest::addColumn<QString>("security");
    QTest::newRow("2: STARTTLS") << QStringLiteral("starttls");
    QTest::newRow("5: TLS from the first byte") << QStringLiteral("tls");
}

void TestDelivery::signsInOverTls()
{
    QFETCH(QString, security);
    test::AioSmtpd server(serverOptions(security));
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries deliveries;
    const Outcome outcome =
        deliveries.deliver(deliveryTo(registrationInput(server.port(), security, server.authority())));
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QJsonObject mail = server.events(QStringLiteral("mail")).value(0);
    QVERIFY(mail.value(QLatin1String("tls")).toBool());
    QVERIFY(mail.value(QLatin1String("authenticated")).toBool());

    const Outcome untrusted =
        deliveries.deliver(deliveryTo(registrationInput(server.port(), security), true));
    QCOMPARE(outcomeName(untrusted.kind), QStringLiteral("misconfigured"));
    QVERIFY2(untrusted.reason.contains(QLatin1String("certificate")), qPrintable(untrusted.reason));
    QCOMPARE(server.events(QStringLiteral("auth")).size(), 1);
}

void TestDelivery::sendsNothingToAHostThatIsNotTheCertificates()
{
    test::AioSmtpd server(serverOptions(QStringLiteral("starttls")), "mail.elsewhere.test");
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(
        deliveryTo(registrationInput(server.port(), QStringLiteral("starttls"), server.authority())));
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("misconfigured"));
    QVERIFY2(outcome.reason.contains(QLatin1String("certificate")), qPrintable(outcome.reason));
    QVERIFY(server.events(QStringLiteral("auth")).isEmpty());
}

void TestDelivery::stopsAtAWrongPassword()
{
    test::AioSmtpd server(clearServer());
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QJsonObject input = registrationInput(server.port());
    input.insert(QStringLiteral("password"), QStringLiteral("wr0ng"));
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(deliveryTo(input, true));
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("misconfigured"));
    QVERIFY2(outcome.reason.contains(QLatin1String("535")), qPrintable(outcome.reason));
    QCOMPARE(server.events(QStringLiteral("auth")).size(), 1); // not once more for the copy
}

void TestDelivery::keepsAMailFromNobodyBecauseAnotherIsRefused()
{
    QJsonObject options = clearServer();
    options.insert(QStringLiteral("replies"),
                   QJsonObject{{releases, QJsonArray{QStringLiteral("550 5.1.1 no such user"),
                                                     QStringLiteral("550 5.1.1 no such user")}}});
    test::AioSmtpd server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries deliveries;
    const ExecutionRequest request = deliveryTo(registrationInput(server.port()), true);
    const Outcome outcome = deliveries.deliver(request);
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("rejected"));
    QVERIFY2(outcome.reason.contains(QLatin1String("550 5.1.1 no such user")), qPrintable(outcome.reason));
    QVERIFY2(outcome.reason.contains(auditors + QStringLiteral(" has the mail")), qPrintable(outcome.reason));

    QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("rejected")); // when asked to
    QCOMPARE(recipients(server.events(QStringLiteral("mail"))), QStringList{auditors});
    QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("delivered"));
    QCOMPARE(recipients(server.events(QStringLiteral("mail"))), (QStringList{auditors, releases}));
}

void TestDelivery::repeatsOnlyForWhomItDidNotReach()
{
    QJsonObject options = clearServer();
    options.insert(QStringLiteral("replies"),
                   QJsonObject{{auditors, QJsonArray{QStringLiteral("450 4.2.0 greylisted")}}});
    test::AioSmtpd server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries deliveries;
    const ExecutionRequest request = deliveryTo(registrationInput(server.port()), true);
    const Outcome first = deliveries.deliver(request);
    QCOMPARE(outcomeName(first.kind), QStringLiteral("retry"));
    QVERIFY(first.notBefore && deliveries.execution.time.secsTo(*first.notBefore) >= 5 * 60);
    QVERIFY2(first.reason.contains(releases + QStringLiteral(" has the mail")), qPrintable(first.reason));
    QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("delivered"));

    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(recipients(mails), (QStringList{releases, auditors}));
    QCOMPARE(header(mails.at(0), QStringLiteral("message-id")),
             header(mails.at(1), QStringLiteral("message-id")));
}

void TestDelivery::asksAPersonWhereACrashCutTheSendingShort()
{
    ExecutionRequest request = deliveryTo(registrationInput(25), true);
    test::FakeHttpClient http{test::FakeHttpClient::always(500)};
    test::FakeMailClient crash(
        [](const test::FakeMailClient::Sent &, const std::stop_token &) -> Result<MailAnswer, MailFailure> {
            throw std::runtime_error("crash");
        });
    test::TestExecution cutShort(http, crash);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)create()->execute(request, cutShort));

    test::FakeMailClient server(test::FakeMailClient::taking());
    test::TestExecution execution(http, server);
    execution.steps = cutShort.steps; // what was on disk
    const Outcome after = create()->execute(request, execution);
    QCOMPARE(outcomeName(after.kind), QStringLiteral("uncertain"));
    QVERIFY2(after.reason.contains(QLatin1String("may have arrived")), qPrintable(after.reason));
    QCOMPARE(server.sent.size(), 1);
    QCOMPARE(server.sent.back().recipient, auditors);

    ++request.attempt; // a person sends it again
    QCOMPARE(outcomeName(create()->execute(request, execution).kind), QStringLiteral("delivered"));
    QCOMPARE(server.sent.size(), 2);
    QCOMPARE(server.sent.back().recipient, releases);
}

void TestDelivery::writesAddressesBeyondAscii_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("utf8");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("recipient");
    QTest::newRow("15: a mailbox, with SMTPUTF8")
        << QStringLiteral("jörg@shop.test") << true << QStringLiteral("delivered")
        << QStringLiteral("jörg@shop.test");
    QTest::newRow("15: a mailbox, without SMTPUTF8")
        << QStringLiteral("jörg@shop.test") << false << QStringLiteral("rejected") << QString();
    QTest::newRow("15: a domain, which needs none")
        << QStringLiteral("info@bücher.test") << false << QStringLiteral("delivered")
        << QStringLiteral("info@xn--bcher-kva.test");
}

void TestDelivery::writesAddressesBeyondAscii()
{
    QFETCH(QString, address);
    QFETCH(bool, utf8);
    QFETCH(QString, outcome);
    QFETCH(QString, recipient);
    QJsonObject options = clearServer();
    options.insert(QStringLiteral("utf8"), utf8);
    test::AioSmtpd server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QJsonObject input = registrationInput(server.port());
    input.insert(QStringLiteral("to"), address);
    Deliveries deliveries;
    const Outcome came = deliveries.deliver(deliveryTo(input));
    QVERIFY2(outcomeName(came.kind) == outcome, qPrintable(came.reason));
    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(recipients(mails).join(u' '), recipient);
    if (!mails.isEmpty())
        QVERIFY(raw(mails.first()).contains("\r\nTo: " + recipient.toUtf8() + "\r\n"));
    else
        QVERIFY2(came.reason.contains(QLatin1String("beyond ASCII")), qPrintable(came.reason));
}

void TestDelivery::leavesTheAttestationOutWhereItIsTooLarge()
{
    QJsonObject options = clearServer();
    options.insert(QStringLiteral("size"), 40'000);
    test::AioSmtpd server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    ExecutionRequest request = deliveryTo(registrationInput(server.port()), true);
    request.attestation.original += QByteArray(60'000, ' ');
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(request);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QList<QJsonObject> mails = server.events(QStringLiteral("mail"));
    QCOMPARE(recipients(mails), (QStringList{releases, auditors}));
    QCOMPARE(mails.first().value(QLatin1String("parts")).toArray().size(), 2);
    QVERIFY(contentOf(mails.first(), 0).contains(request.attestation.digest.toLatin1()));
}

void TestDelivery::saysThatAMailIsTooLarge()
{
    QJsonObject options = clearServer();
    options.insert(QStringLiteral("size"), 500);
    test::AioSmtpd server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(deliveryTo(registrationInput(server.port())));
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("rejected"));
    QVERIFY2(outcome.reason.contains(QLatin1String("takes no more than 500")), qPrintable(outcome.reason));
    QVERIFY(server.events(QStringLiteral("mail")).isEmpty());
}

void TestDelivery::escapesWhatTheAttestationSays()
{
    test::AioSmtpd server(clearServer());
    QVERIFY2(server.start(), qPrintable(server.problem()));
    ExecutionRequest request = deliveryTo(registrationInput(server.port()));
    request.workflow.name =
        QStringLiteral("a\r\nBcc: evil@x.test\r\n<script>x</script> ") + QString(5000, u'é');
    request.attestation.run.annotations.insert(
        QStringLiteral("note"), QStringLiteral("<img src=x onerror=y>\r\n.\r\n..\r\n") + QString(5000, u'x'));
    Deliveries deliveries;
    const Outcome outcome = deliveries.deliver(request);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QJsonObject mail = server.events(QStringLiteral("mail")).value(0);
    QCOMPARE(header(mail, QStringLiteral("bcc")), QString());
    QVERIFY(header(mail, QStringLiteral("subject")).size() < 250);
    QVERIFY(!contentOf(mail, 1).contains("<script>"));
    QVERIFY(!contentOf(mail, 1).contains("<img"));
    QVERIFY(longestLine(raw(mail)).size() <= 999);
}

void TestDelivery::satisfiesAStrictRelay()
{
    const auto relay = sandbox::startSmtp();
    QVERIFY2(relay, relay ? "" : qPrintable(relay.error().text()));
    const QJsonObject inputs = (*relay)->registration();
    Deliveries deliveries;
    const auto config = create()->registerWith({QStringLiteral("mail"), inputs}, deliveries.execution);
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    const ExecutionRequest request = deliveryTo(inputs, true);
    sandbox::Fault later;
    later.status = 451;
    (*relay)->answerWith({later});
    QCOMPARE(outcomeName(deliveries.deliver(request).kind), QStringLiteral("retry"));
    const Outcome outcome = deliveries.deliver(request);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));

    const QList<sandbox::Received> mails = (*relay)->received();
    QStringList all;
    for (const sandbox::Received &mail : mails)
        all += mail.details.value(QLatin1String("to")).toArray().first().toString();
    QCOMPARE(all, (QStringList{inputs.value(QLatin1String("to")).toString(), auditors,
                               inputs.value(QLatin1String("to")).toString()}));
    QCOMPARE(mails.last().details.value(QLatin1String("attachments")).toArray(),
             QJsonArray{QStringLiteral("attestation.json")});
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
