// SPDX-License-Identifier: Apache-2.0
#include "engine/recording.h"

#include <QTest>

using namespace attache;

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksHeadersThatCarryCredentials();
    void masksKnownSecretsWhereverTheyStand();
    void cutsAnAddressThatIsASecretToItsHost();
    void cutsAnAddressThatIsASecretHoweverItWasTyped();
    void masksTokensThatAServiceHandsOut();
    void masksWhatIsSignedToGetOne();
    void keepsTheStartOfTextAndNothingOfBinary();
    void tellsWhyThereWasNoAnswer();
    void keepsTheDialogueOfAMail();
};

namespace
{

HttpRequest post(const QByteArray &body = {},
                 const QString &url = QStringLiteral("https://example.com/v1?x=1"))
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(url);
    request.body = body;
    return request;
}

const QStringList secrets{QStringLiteral("s3cret-value")};

} // namespace

void TestRecording::masksHeadersThatCarryCredentials()
{
    HttpRequest request = post();
    request.headers = {
        {"Authorization", "Basic dTpw"}, {"Accept", "text/plain"}, {"X-Trace", "a s3cret-value"}};
    const Result<HttpResponse, HttpFailure> response(
        HttpResponse{200, {{"Set-Cookie", "session=1"}}, {}, false});
    const Exchange exchange = maskedExchange(request, &response, secrets);
    QCOMPARE(exchange.requestHeaders.value(QStringLiteral("Authorization")).toString(),
             QStringLiteral("••••••"));
    QCOMPARE(exchange.requestHeaders.value(QStringLiteral("Accept")).toString(),
             QStringLiteral("text/plain"));
    QVERIFY(!exchange.requestHeaders.value(QStringLiteral("X-Trace"))
                 .toString()
                 .contains(QLatin1String("s3cret")));
    QCOMPARE(exchange.responseHeaders.value(QStringLiteral("Set-Cookie")).toString(),
             QStringLiteral("••••••"));
    QCOMPARE(exchange.url, QStringLiteral("https://example.com/v1?x=1"));
}

void TestRecording::masksKnownSecretsWhereverTheyStand()
{
    const Result<HttpResponse, HttpFailure> response(HttpResponse{400, {}, "no s3cret-value here", false});
    const Exchange exchange = maskedExchange(post("{\"key\":\"s3cret-value\"}"), &response, secrets);
    QVERIFY(!exchange.requestBody.contains(QLatin1String("s3cret")));
    QVERIFY(exchange.requestBody.contains(QLatin1String("key")));
    QVERIFY(!exchange.responseBody.contains(QLatin1String("s3cret")));
    QVERIFY(exchange.responseBody.startsWith(QLatin1String("no ")));
}

void TestRecording::cutsAnAddressThatIsASecretToItsHost()
{
    const QString url = QStringLiteral("https://hooks.example.com/services/T0/B1/s3cret");
    QCOMPARE(maskedExchange(post({}, url), nullptr, {url}).url,
             QStringLiteral("https://hooks.example.com/…"));
}

/// As it is sent it differs from what was typed, by the sign-in in it and by what makes no difference.
void TestRecording::cutsAnAddressThatIsASecretHoweverItWasTyped()
{
    const QString secret = QStringLiteral("https://me:pass@Hooks.Example.com:443/in/s3cret");
    const QString cut = QStringLiteral("https://hooks.example.com:443/…");
    for (const char *sent :
         {"https://hooks.example.com:443/in/s3cret", "https://hooks.example.com:443/in/s3cret/more?x=1"})
        QCOMPARE(maskedExchange(post({}, QString::fromLatin1(sent)), nullptr, {secret}).url, cut);
    const QString elsewhere = QStringLiteral("https://hooks.example.com:443/v1");
    QCOMPARE(maskedExchange(post({}, elsewhere), nullptr, {secret}).url, elsewhere);
}

void TestRecording::masksTokensThatAServiceHandsOut()
{
    const Result<HttpResponse, HttpFailure> response(
        HttpResponse{200, {}, R"({"token": "ab\"c", "access_token":"def", "expires_in": 300})", false});
    const Exchange exchange =
        maskedExchange(post({}, QStringLiteral("https://example.com/up?sig=xyz&part=2")), &response, {});
    QCOMPARE(exchange.responseBody,
             QStringLiteral(R"({"token": "••••••", "access_token":"••••••", "expires_in": 300})"));
    QCOMPARE(exchange.url.section(QLatin1Char('?'), 1), QStringLiteral("sig=••••••&part=2"));
}

void TestRecording::masksWhatIsSignedToGetOne()
{
    const auto shown = [](const QByteArray &form) {
        return maskedExchange(post(form), nullptr, {}).requestBody;
    };
    QCOMPARE(shown("grant_type=urn%3Ajwt-bearer&assertion=eyJhbGci.eyJpc3Mi.c2ln"),
             QStringLiteral("grant_type=urn%3Ajwt-bearer&assertion=••••••"));
    QCOMPARE(shown("refresh_token=abc&service=registry"),
             QStringLiteral("refresh_token=••••••&service=registry"));
    QCOMPARE(shown("a_token of thanks"), QStringLiteral("a_token of thanks"));
}

void TestRecording::keepsTheStartOfTextAndNothingOfBinary()
{
    const QByteArray text(50'000, 'x');
    const Exchange exchange = maskedExchange(post(text), nullptr, {});
    QCOMPARE(exchange.requestBody.size(), 20'000);
    QCOMPARE(exchange.requestBodySize, qint64(50'000));
    QCOMPARE(maskedExchange(post(QByteArray("PK\0\3\4", 5)), nullptr, {}).requestBody, QString());
    QCOMPARE(maskedExchange(post("\xff\xfe\xfd"), nullptr, {}).requestBody, QString());
    // A letter of two bytes that straddles the end of what is read is no reason to call it binary.
    QByteArray wide(200'001, 'a');
    for (int i = 1; i + 1 < wide.size(); i += 2)
        wide.replace(i, 2, "é");
    QCOMPARE(maskedExchange(post(wide), nullptr, {}).requestBody.size(), 20'000);
}

void TestRecording::tellsWhyThereWasNoAnswer()
{
    const Result<HttpResponse, HttpFailure> none(
        HttpFailure{HttpFailure::Cause::ConnectionRefused, false, QStringLiteral("example.com:443 refused")});
    const Exchange exchange = maskedExchange(post(), &none, {});
    QCOMPARE(exchange.status, 0);
    QCOMPARE(exchange.failure, QStringLiteral("example.com:443 refused"));
}

void TestRecording::keepsTheDialogueOfAMail()
{
    MailServer server;
    server.host = QStringLiteral("mail.example.com");
    MailMessage message;
    message.from = QStringLiteral("a@example.com");
    message.subject = QStringLiteral("Grüße");
    message.text = QStringLiteral("Hello");
    const HttpRequest shown = shownRequest(server, message, QStringLiteral("b@example.com"));
    const QStringList secrets{QStringLiteral("p4ssword")};

    MailFailure refused;
    refused.reply.code = 550;
    refused.dialogue = QStringLiteral("C: RCPT TO:<b@example.com>\nS: 550 no p4ssword\n");
    const Exchange exchange = maskedExchange(shown, Result<MailAnswer, MailFailure>(refused), secrets);
    QCOMPARE(exchange.method, QStringLiteral("SMTP"));
    QCOMPARE(exchange.url, QStringLiteral("smtp://mail.example.com:587"));
    QCOMPARE(exchange.requestHeaders.value(QLatin1String("RCPT TO")).toString(),
             QStringLiteral("b@example.com"));
    QCOMPARE(exchange.requestHeaders.value(QLatin1String("Subject")).toString(), message.subject);
    QCOMPARE(exchange.requestBody, message.text);
    QCOMPARE(exchange.status, 550);
    QVERIFY(exchange.failure.isEmpty());
    QVERIFY(exchange.responseBody.contains(QLatin1String("S: 550 no ")));
    QVERIFY(!exchange.responseBody.contains(secrets.first()));

    MailFailure silent;
    silent.words = QStringLiteral("Nothing came for p4ssword");
    const Exchange none = maskedExchange(shown, Result<MailAnswer, MailFailure>(silent), secrets);
    QCOMPARE(none.status, 0);
    QVERIFY(none.failure.startsWith(QLatin1String("Nothing came")));
    QVERIFY(!none.failure.contains(secrets.first()));
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
