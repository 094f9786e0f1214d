// SPDX-License-Identifier: Apache-2.0
#include "engine/maildialogue.h"
#include "engine/mailmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace attache;

/// What needs no server: a mail as bytes, and a dialogue as it is followed.
class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBodiesThatSurviveTheWay_data();
    void writesBodiesThatSurviveTheWay();
    void writesHeadersBeyondAscii();
    void writesTheSameBytesAgain();
    void refusesWhatWouldBreakAHeader_data();
    void refusesWhatWouldBreakAHeader();
    void followsADialogue();
    void keepsCredentialsOut();
    void forgetsWhatWasOfferedBeforeTls();
};

namespace
{

MailMessage message()
{
    MailMessage mail;
    mail.messageId = QStringLiteral("1@shop.test");
    mail.date = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    mail.from = QStringLiteral("attestations@shop.test");
    mail.to = {QStringLiteral("releases@shop.test")};
    mail.subject = QStringLiteral("Hello");
    mail.text = QStringLiteral("Hello\n");
    return mail;
}

/// As Python's own parser reads it.
QJsonObject parsed(const QByteArray &mime)
{
    const QString program = QStringLiteral(R"(
import sys, json, email, email.policy
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
print(json.dumps({
    'subject': mail['subject'], 'defects': len(mail.defects),
    'texts': [part.get_content().replace('\r\n', '\n') for part in parts if part.get_filename() is None],
    'names': [part.get_filename() for part in parts if part.get_filename() is not None]}))
)");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program});
    python.write(mime);
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void say(MailDialogue &dialogue, const QByteArrayList &lines)
{
    for (const QByteArray &line : lines) {
        const QByteArray text = line.mid(3) + "\r\n";
        if (line.startsWith("C:"))
            dialogue.sent(text);
        else
            dialogue.received(text);
    }
}

} // namespace

void TestMail::writesBodiesThatSurviveTheWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &text, const QString &read = {}) {
        QTest::newRow(name) << text << (read.isEmpty() ? text : read);
    };
    row("14: a dot alone", QStringLiteral("a\n.\n..x\n"));
    row("14: a dot first", QStringLiteral(".\n"));
    row("14: a line of 5000", QString(5000, u'x') + QStringLiteral("\ny\n"));
    row("14: no final newline", QStringLiteral("a"), QStringLiteral("a"));
    row("14: CR, LF and both", QStringLiteral("a\rb\r\nc\n"), QStringLiteral("a\nb\nc\n"));
    row("14: NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b\n"), QStringLiteral("ab\n"));
    row("letters beyond ASCII", QStringLiteral("é 日本 🚀\n"));
    row("spaces at the end", QStringLiteral("a  \n\tb\t\n"));
    row("From at the start", QStringLiteral("From here\n=3D\n"));
}

void TestMail::writesBodiesThatSurviveTheWay()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    MailMessage mail = message();
    mail.text = text;
    mail.html = QStringLiteral("<pre>%1</pre>").arg(text);
    const auto mime = mimeOf(mail);
    QVERIFY2(mime, mime ? "" : qPrintable(mime.error()));
    QVERIFY(!QByteArray(*mime).replace("\r\n", "").contains('\n'));
    QVERIFY(!QByteArray(*mime).replace("\r\n", "").contains('\r'));
    QVERIFY(!mime->contains('\0'));
    QVERIFY(mime->endsWith("\r\n"));
    for (const QByteArray &line : mime->split('\n'))
        QVERIFY(line.size() <= 999);
    const QJsonObject seen = parsed(*mime);
    QCOMPARE(seen.value(QLatin1String("defects")).toInt(), 0);
    const QJsonArray texts = seen.value(QLatin1String("texts")).toArray();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0).toString(), read);
    QCOMPARE(texts.at(1).toString(), QStringLiteral("<pre>%1</pre>").arg(read));
}

void TestMail::writesHeadersBeyondAscii()
{
    MailMessage mail = message();
    mail.subject = QStringLiteral("日本語のとても長い件名").repeated(20);
    mail.cc = {QStringLiteral("info@bücher.test"), QStringLiteral("jörg@shop.test")};
    mail.attachments = {{QStringLiteral("é \"a\" 日本.json"), "application/json", Content::ofBytes("{}")}};
    const auto mime = mimeOf(mail);
    QVERIFY2(mime, mime ? "" : qPrintable(mime.error()));
    const QJsonObject seen = parsed(*mime);
    QCOMPARE(seen.value(QLatin1String("subject")).toString(), mail.subject);
    QCOMPARE(seen.value(QLatin1String("names")).toArray().at(0).toString(), mail.attachments.front().name);
    QVERIFY(mime->contains("\r\nCc: info@xn--bcher-kva.test,\r\n jörg@shop.test\r\n"));
    for (const QByteArray &line : mime->left(mime->indexOf("\r\n\r\n")).split('\n'))
        QVERIFY2(line.size() <= 78, line.constData());
}

void TestMail::writesTheSameBytesAgain()
{
    MailMessage mail = message();
    mail.html = QStringLiteral("<p>");
    mail.attachments = {{QStringLiteral("a.json"), "application/json", Content::ofBytes("{}")}};
    QCOMPARE(*mimeOf(mail), *mimeOf(mail));
}

void TestMail::refusesWhatWouldBreakAHeader_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("13: CRLF") << QStringLiteral("x\r\nBcc: evil@x.test");
    QTest::newRow("13: LF") << QStringLiteral("x\nBcc: evil@x.test");
    QTest::newRow("13: NUL") << QStringLiteral("x") + QChar(0);
}

void TestMail::refusesWhatWouldBreakAHeader()
{
    QFETCH(QString, evil);
    const MailAttachment attachment{evil, "application/json", Content::ofBytes("{}")};
    QList<MailMessage> mails(6, message());
    mails[0].subject = evil;
    mails[1].from = evil + QStringLiteral("@shop.test");
    mails[2].to = {QStringLiteral("a@shop.test") + evil};
    mails[3].cc = {evil};
    mails[4].messageId = evil;
    mails[5].attachments = {attachment};
    for (const MailMessage &mail : std::as_const(mails)) {
        const auto mime = mimeOf(mail);
        QVERIFY(!mime);
        QVERIFY(!mime.error().contains(u'\n'));
    }
}

void TestMail::followsADialogue()
{
    using Stage = MailFailure::Stage;
    MailDialogue dialogue;
    QCOMPARE(dialogue.stage(), Stage::Connection);
    say(dialogue, {"S: 220 mail.test ESMTP"});
    QCOMPARE(dialogue.stage(), Stage::Greeting);
    say(dialogue,
        {"C: EHLO x", "S: 250-mail.test", "S: 250-SIZE 5000", "S: 250-STARTTLS", "S: 250 SMTPUTF8"});
    QVERIFY(dialogue.offers("STARTTLS") && dialogue.offers("SMTPUTF8") && !dialogue.offers("AUTH"));
    QCOMPARE(dialogue.largestMessage(), 5000);
    say(dialogue, {"C: MAIL FROM:<a@b>", "S: 250 ok", "C: RCPT TO:<c@d>", "S: 550-5.7.1 first",
                   "S: 550 5.7.1 and \x01second"});
    QCOMPARE(dialogue.stage(), Stage::Recipient);
    QCOMPARE(dialogue.reply().code, 550);
    QCOMPARE(dialogue.reply().enhancedCode, QStringLiteral("5.7.1"));
    QCOMPARE(dialogue.reply().text, QStringLiteral("first and second"));
    say(dialogue, {"C: QUIT", "S: 221 bye"});
    QVERIFY(dialogue.isLeaving());
    QCOMPARE(dialogue.reply().code, 550);
}

void TestMail::keepsCredentialsOut()
{
    MailDialogue dialogue;
    say(dialogue, {"S: 220 x", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: c2VjcmV0dXNlcg==",
                   "S: 334 UGFzc3dvcmQ6", "C: c2VjcmV0cGFzcw==", "S: 235 ok", "C: NOOP"});
    QVERIFY(dialogue.isSignedIn());
    QVERIFY(!dialogue.text().contains(QLatin1String("c2Vjcm")));
    QVERIFY(dialogue.text().contains(QLatin1String("C: AUTH LOGIN\n")));
    QVERIFY(dialogue.text().endsWith(QLatin1String("C: NOOP\n")));

    MailDialogue atOnce;
    say(atOnce, {"S: 220 x", "C: AUTH PLAIN AGZvbwBiYXI=", "S: 535 5.7.8 no"});
    QVERIFY(!atOnce.isSignedIn());
    QVERIFY(!atOnce.text().contains(QLatin1String("AGZv")));
}

void TestMail::forgetsWhatWasOfferedBeforeTls()
{
    MailDialogue dialogue;
    say(dialogue, {"S: 220 x", "C: EHLO x", "S: 250-x", "S: 250 AUTH PLAIN", "C: STARTTLS", "S: 220 go",
                   "C: EHLO x", "S: 250-x", "S: 250 SIZE 10"});
    QVERIFY(!dialogue.offers("AUTH"));
    QVERIFY(dialogue.offers("SIZE"));
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
