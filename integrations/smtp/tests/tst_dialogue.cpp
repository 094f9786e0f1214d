// SPDX-License-Identifier: Apache-2.0
#include "../answers.h"
#include "fixture.h"

#include "support/scriptedmailserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using attache::test::ScriptedMailServer;

/// Deliveries to servers that do not do what they should. The numbers are those of what a mail client has to
/// get right.
class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAReplyMeans_data(); // 4, 7, 11, 17 …
    void knowsWhatAReplyMeans();
    void knowsWhatNoReplyMeans_data();
    void knowsWhatNoReplyMeans();
    void saysThatNothingListens();
    void sendsNothingWithoutTheTlsThatIsDemanded_data(); // 3, 4
    void sendsNothingWithoutTheTlsThatIsDemanded();
    void hintsAtTls();                       // 5
    void sendsNothingUnauthenticated_data(); // 8
    void sendsNothingUnauthenticated();
    void neverRepeatsWhatMayHaveArrived_data(); // 12
    void neverRepeatsWhatMayHaveArrived();
    void refusesBadAddressesBeforeItConnects_data(); // 13
    void refusesBadAddressesBeforeItConnects();
    void stopsWhileAServerIsSilent_data(); // 18
    void stopsWhileAServerIsSilent();
    void givesUpOnASilentServer(); // 18
    void doesNotWaitForTheGoodbye();
    void keepsTheDialogueWithoutThePassword();

private:
    /// One mail by the client itself; what it says of the server comes from `at`.
    static MailFailure failureWith(const ScriptedMailServer &server, MailServer at)
    {
        at.host = QStringLiteral("127.0.0.1");
        at.port = server.port();
        at.user = test::AioSmtpd::user;
        at.password = test::AioSmtpd::password;
        SmtpClient client;
        const auto answer = client.send(at, mail(), releases, {});
        return answer ? MailFailure() : answer.error();
    }

    static MailServer inClear()
    {
        MailServer at;
        at.security = MailServer::Security::None;
        return at;
    }

    static MailMessage mail()
    {
        MailMessage message;
        message.messageId = QStringLiteral("1@shop.test");
        message.date = QDateTime::currentDateTimeUtc();
        message.from = QStringLiteral("attestations@shop.test");
        message.to = {releases};
        message.subject = QStringLiteral("Hello");
        message.text = QStringLiteral("Hello");
        return message;
    }
};

namespace
{

using Script = ScriptedMailServer::Script;

Script saying(const QByteArray &command, const QByteArrayList &replies)
{
    Script script;
    if (command.isEmpty())
        script.greeting = replies.first();
    else
        script.replies.insert(command, replies);
    return script;
}

const QByteArray &silence = ScriptedMailServer::silence;
const QByteArray &breakOff = ScriptedMailServer::breakOff;

} // namespace

void TestDialogue::knowsWhatAReplyMeans_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *command, const char *reply, const char *outcome) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(reply) << QString::fromLatin1(outcome);
    };
    row("17: 421 greeting", "", "421 4.3.2 too busy", "retry");
    row("17: 554 greeting", "", "554 5.7.1 no mail from you", "misconfigured");
    row("a host that takes no mail", "", "521 5.3.2 no mail here", "misconfigured");
    row("not a mail server", "EHLO", "502 5.5.1 unknown", "misconfigured");
    row("7: 535 at signing in", "AUTH", "535 5.7.8 bad credentials", "misconfigured");
    row("7: 454 at signing in", "AUTH", "454 4.7.0 temporary", "retry");
    row("534 at signing in", "AUTH", "534 5.7.9 app password needed", "misconfigured");
    row("538 at signing in", "AUTH", "538 5.7.11 encryption needed", "misconfigured");
    row("530 at the sender", "MAIL", "530 5.7.0 sign in first", "misconfigured");
    row("550 at the sender", "MAIL", "550 5.7.1 not your name", "misconfigured");
    row("553 at the sender", "MAIL", "553 5.7.1 not your name", "misconfigured");
    row("451 at the sender", "MAIL", "451 4.7.1 try later", "retry");
    row("452 at the sender", "MAIL", "452 4.3.1 no room", "retry");
    row("552 at the sender", "MAIL", "552 5.3.4 too big", "rejected");
    row("550 at the recipient", "RCPT", "550 5.1.1 no such user", "rejected");
    row("551 at the recipient", "RCPT", "551 5.1.6 moved", "rejected");
    row("553 at the recipient", "RCPT", "553 5.1.3 bad name", "rejected");
    row("501 at the recipient", "RCPT", "501 5.1.3 bad address", "rejected");
    row("556 at the recipient", "RCPT", "556 5.1.10 null MX", "rejected");
    row("452 at the recipient", "RCPT", "452 4.5.3 too many", "retry");
    row("421 at the recipient", "RCPT", "421 4.7.0 closing", "retry");
    row("450 at the recipient", "RCPT", "450 4.2.0 greylisted", "retry");
    row("451 at the data", "DATA", "451 4.3.0 later", "retry");
    row("554 at the data", "DATA", "554 5.5.1 no valid recipients", "rejected");
    row("11: 451 after the message", ".", "451 4.3.0 later", "retry");
    row("11: 554 after the message", ".", "554 5.7.1 content rejected", "rejected");
    row("552 after the message", ".", "552 5.2.2 mailbox full", "rejected");
    row("500 after the message", ".", "500 line too long", "rejected");
    row("504 anywhere", "MAIL", "504 5.5.4 not implemented", "misconfigured");
    row("broken off at the greeting", "", "(reset)", "retry");
    row("broken off at the recipient", "RCPT", "(reset)", "retry");
}

void TestDialogue::knowsWhatAReplyMeans()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    QFETCH(QString, outcome);
    ScriptedMailServer server(saying(command, {reply}));
    Deliveries deliveries;
    const Outcome came = deliveries.deliver(deliveryTo(registrationInput(server.port())));
    QVERIFY2(outcomeName(came.kind) == outcome,
             qPrintable(outcomeName(came.kind) + QStringLiteral(": ") + came.reason));
    if (reply != breakOff && command != "EHLO") // which is followed by a HELO
        QVERIFY2(came.reason.contains(QString::fromLatin1(reply)), qPrintable(came.reason));
    QVERIFY2(came.reason.contains(QStringLiteral("localhost:%1").arg(server.port())),
             qPrintable(came.reason));
    QCOMPARE(came.notBefore.has_value(), (command == "RCPT" || command == "MAIL") &&
                                             (reply.startsWith("450") || reply.startsWith("451")));
}

void TestDialogue::knowsWhatNoReplyMeans_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("mayHaveArrived");
    QTest::addColumn<QString>("outcome");
    using Cause = MailFailure::Cause;
    const auto row = [](const char *name, Cause cause, const char *outcome, bool mayHaveArrived = false) {
        QTest::newRow(name) << int(cause) << mayHaveArrived << QString::fromLatin1(outcome);
    };
    row("no such host", Cause::HostNotFound, "retry");
    row("refused", Cause::ConnectionRefused, "retry");
    row("lost", Cause::ConnectionLost, "retry");
    row("silent", Cause::Timeout, "retry");
    row("no TLS", Cause::Tls, "retry");
    row("our own file", Cause::Unreadable, "retry");
    row("certificate", Cause::Certificate, "misconfigured");
    row("no STARTTLS", Cause::NoStartTls, "misconfigured");
    row("no sign-in", Cause::NoSignIn, "misconfigured");
    row("no UTF-8", Cause::NoUtf8, "rejected");
    row("too large", Cause::TooLarge, "rejected");
    row("not valid", Cause::Invalid, "rejected");
    row("stopped", Cause::Cancelled, "cancelled");
    row("12: lost after the message", Cause::ConnectionLost, "uncertain", true);
    row("silent after the message", Cause::Timeout, "uncertain", true);
    row("stopped after the message", Cause::Cancelled, "uncertain", true);
}

void TestDialogue::knowsWhatNoReplyMeans()
{
    QFETCH(int, cause);
    QFETCH(bool, mayHaveArrived);
    QFETCH(QString, outcome);
    MailFailure failure;
    failure.cause = MailFailure::Cause(cause);
    failure.mayHaveArrived = mayHaveArrived;
    failure.words = QStringLiteral("The server said p4ssword");
    const Outcome came = outcomeOf(failure, QStringLiteral("p4ssword"), {});
    QCOMPARE(outcomeName(came.kind), outcome);
    QCOMPARE(came.reason.isEmpty(), outcome == QLatin1String("cancelled"));
    QVERIFY(!came.reason.contains(QLatin1String("p4ssword")));
}

void TestDialogue::saysThatNothingListens()
{
    auto server = std::make_unique<ScriptedMailServer>(Script());
    const QJsonObject input = registrationInput(server->port());
    server.reset();
    Deliveries deliveries;
    const Outcome came = deliveries.deliver(deliveryTo(input));
    QCOMPARE(outcomeName(came.kind), QStringLiteral("retry"));
    QVERIFY2(came.reason.contains(QLatin1String("connection refused")), qPrintable(came.reason));
}

void TestDialogue::sendsNothingWithoutTheTlsThatIsDemanded_data()
{
    QTest::addColumn<QByteArrayList>("keywords");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("3: not offered") << QByteArrayList{"AUTH PLAIN"} << QByteArray()
                                    << QStringLiteral("misconfigured");
    QTest::newRow("4: 454") << QByteArrayList{"STARTTLS", "AUTH PLAIN"} << QByteArray("454 4.7.0 not now")
                            << QStringLiteral("retry");
    QTest::newRow("refused for good")
        << QByteArrayList{"STARTTLS", "AUTH PLAIN"} << QByteArray("502 5.5.1 no such command")
        << QStringLiteral("misconfigured");
}

void TestDialogue::sendsNothingWithoutTheTlsThatIsDemanded()
{
    QFETCH(QByteArrayList, keywords);
    QFETCH(QByteArray, reply);
    QFETCH(QString, outcome);
    Script script = saying("STARTTLS", {reply});
    script.keywords = keywords;
    ScriptedMailServer server(script);
    Deliveries deliveries;
    const Outcome came =
        deliveries.deliver(deliveryTo(registrationInput(server.port(), QStringLiteral("starttls")), true));
    QVERIFY2(outcomeName(came.kind) == outcome, qPrintable(came.reason));
    QVERIFY(server.hasHeard("EHLO"));
    QVERIFY(!server.hasHeard("AUTH"));
    QVERIFY(!server.hasHeard("MAIL"));
    QCOMPARE(server.connections(), 1);
}

void TestDialogue::hintsAtTls()
{
    ScriptedMailServer silent(saying("", {silence})); // as one does that waits for TLS
    MailServer startTls;
    startTls.timeout = std::chrono::seconds(1);
    const MailFailure failure = failureWith(silent, startTls);
    QCOMPARE(failure.cause, MailFailure::Cause::Timeout);
    QCOMPARE(failure.stage, MailFailure::Stage::Greeting);
    QVERIFY2(failure.words.contains(QLatin1String("choose the security tls")), qPrintable(failure.words));

    ScriptedMailServer plain({});
    MailServer tls;
    tls.security = MailServer::Security::Tls;
    const MailFailure other = failureWith(plain, tls);
    QCOMPARE(other.cause, MailFailure::Cause::Tls);
    QVERIFY2(other.words.contains(QLatin1String("choose the security starttls")), qPrintable(other.words));
}

void TestDialogue::sendsNothingUnauthenticated_data()
{
    QTest::addColumn<QByteArrayList>("keywords");
    QTest::addColumn<QByteArrayList>("hello");
    QTest::newRow("8: AUTH is not offered") << QByteArrayList{"SIZE 1000"} << QByteArrayList();
    QTest::newRow("8: no kind of it that we know") << QByteArrayList{"AUTH MAGIC"} << QByteArrayList();
    QTest::newRow("8: EHLO is refused") << QByteArrayList() << QByteArrayList{"502 no"};
}

void TestDialogue::sendsNothingUnauthenticated()
{
    QFETCH(QByteArrayList, keywords);
    QFETCH(QByteArrayList, hello);
    Script script = saying("EHLO", hello);
    script.keywords = keywords;
    ScriptedMailServer server(script);
    Deliveries deliveries;
    const Outcome came = deliveries.deliver(deliveryTo(registrationInput(server.port()), true));
    QCOMPARE(outcomeName(came.kind), QStringLiteral("misconfigured"));
    QVERIFY(!came.reason.isEmpty());
    QVERIFY(!server.hasHeard("MAIL"));
    QCOMPARE(server.connections(), 1);
}

void TestDialogue::neverRepeatsWhatMayHaveArrived_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("12: dropped after the final dot") << breakOff;
    QTest::newRow("stopped while the server thinks about it") << silence;
}

void TestDialogue::neverRepeatsWhatMayHaveArrived()
{
    QFETCH(QByteArray, reply);
    ScriptedMailServer server(saying(".", {reply, "451 4.3.0 later"}));
    Deliveries deliveries;
    std::jthread stopper;
    if (reply == silence)
        stopper = std::jthread([&] {
            while (server.messages().isEmpty())
                std::this_thread::yield();
            deliveries.execution.stopping.request_stop();
        });
    const Outcome came = deliveries.deliver(deliveryTo(registrationInput(server.port()), reply == breakOff));
    QCOMPARE(outcomeName(came.kind), QStringLiteral("uncertain")); // though the copy could be tried again
    QVERIFY2(came.reason.contains(QLatin1String("may have arrived")), qPrintable(came.reason));
}

void TestDialogue::refusesBadAddressesBeforeItConnects_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QList<QPair<const char *, QString>> values{
        {"13: CRLF", QStringLiteral("a@b.test>\r\nRCPT TO:<evil@x.test")},
        {"13: LF", QStringLiteral("a@b\n.test")},
        {"13: NUL", QStringLiteral("a@b") + QChar(0) + QStringLiteral(".test")},
        {"13: angle brackets", QStringLiteral("<a@b.test>")},
        {"13: a name before it", QStringLiteral("Eve <a@b.test>")},
        {"13: a space", QStringLiteral("a b@c.test")},
        {"13: two at once", QStringLiteral("a@b.test,c@d.test")},
        {"13: DEL", QStringLiteral("a\x7f@b.test")},
        {"13: nothing", QString()},
    };
    for (const auto &[name, value] : values)
        for (const char *field : {"to", "from", "cc"})
            if (!value.isEmpty() || qstrcmp(field, "cc") != 0)
                QTest::addRow("%s in %s", name, field) << QString::fromLatin1(field) << value;
}

void TestDialogue::refusesBadAddressesBeforeItConnects()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    ScriptedMailServer server({});
    QJsonObject input = registrationInput(server.port());
    ExecutionRequest request = deliveryTo(input);
    (field == QLatin1String("cc") ? request.options : request.registration).insert(field, value);
    Deliveries deliveries;
    const Outcome came = deliveries.deliver(request);
    QVERIFY(came.kind == Outcome::Kind::Misconfigured || came.kind == Outcome::Kind::Rejected);
    QVERIFY2(came.reason.startsWith(field), qPrintable(came.reason));
    QVERIFY(!came.reason.contains(u'\n'));
    QCOMPARE(server.connections(), 0);
}

void TestDialogue::stopsWhileAServerIsSilent_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("18: at the greeting") << QByteArray();
    QTest::newRow("after EHLO") << QByteArray("EHLO");
    QTest::newRow("while signing in") << QByteArray("AUTH");
    QTest::newRow("after the recipient") << QByteArray("RCPT");
}

void TestDialogue::stopsWhileAServerIsSilent()
{
    QFETCH(QByteArray, command);
    ScriptedMailServer server(saying(command, {silence}));
    Deliveries deliveries;
    QElapsedTimer timer;
    const std::jthread stopper([&] {
        while (command.isEmpty() ? server.connections() == 0 : !server.hasHeard(command))
            std::this_thread::yield();
        timer.start();
        deliveries.execution.stopping.request_stop();
    });
    const Outcome came = deliveries.deliver(deliveryTo(registrationInput(server.port()), true));
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(outcomeName(came.kind), QStringLiteral("cancelled"));
}

void TestDialogue::givesUpOnASilentServer()
{
    ScriptedMailServer server(saying("RCPT", {silence}));
    MailServer impatient = inClear();
    impatient.timeout = std::chrono::milliseconds(300);
    const MailFailure failure = failureWith(server, impatient);
    QCOMPARE(failure.cause, MailFailure::Cause::Timeout);
    QVERIFY(!failure.mayHaveArrived);
    QCOMPARE(outcomeName(outcomeOf(failure, {}, {}).kind), QStringLiteral("retry"));

    ScriptedMailServer late(saying(".", {silence}));
    impatient = inClear();
    impatient.patience = std::chrono::milliseconds(300); // once it has the message
    const MailFailure after = failureWith(late, impatient);
    QCOMPARE(after.cause, MailFailure::Cause::Timeout);
    QVERIFY(after.mayHaveArrived);
    QCOMPARE(outcomeName(outcomeOf(after, {}, {}).kind), QStringLiteral("uncertain"));
}

void TestDialogue::doesNotWaitForTheGoodbye()
{
    ScriptedMailServer server(saying("QUIT", {silence}));
    Deliveries deliveries;
    QElapsedTimer timer;
    timer.start();
    const Outcome came = deliveries.deliver(deliveryTo(registrationInput(server.port())));
    QCOMPARE(outcomeName(came.kind), QStringLiteral("delivered"));
    QVERIFY(timer.elapsed() < 10'000);
}

void TestDialogue::keepsTheDialogueWithoutThePassword()
{
    ScriptedMailServer server(saying("RCPT", {"550 5.1.1 no such user"}));
    const MailFailure failure = failureWith(server, inClear());
    const QStringList lines = failure.dialogue.split(u'\n');
    QVERIFY(lines.contains(QLatin1String("S: 220 mail.test ESMTP")));
    QVERIFY(lines.contains(QLatin1String("C: AUTH PLAIN")));
    QVERIFY(lines.contains(QLatin1String("S: 235 2.7.0 welcome")));
    QVERIFY(lines.contains(QLatin1String("C: RCPT TO:<%1>").arg(releases)));
    QVERIFY(lines.contains(QLatin1String("S: 550 5.1.1 no such user")));
    const QByteArray credentials =
        '\0' + test::AioSmtpd::user.toLatin1() + '\0' + test::AioSmtpd::password.toLatin1();
    QVERIFY(server.hasHeard("EHLO [127.0.0.1]"));
    QVERIFY(!failure.dialogue.contains(QString::fromLatin1(credentials.toBase64())));
    QVERIFY(!failure.dialogue.contains(test::AioSmtpd::password));
}

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
