// SPDX-License-Identifier: Apache-2.0
#include "posts.h"

#include "core/summary.h"
#include "engine/networkclient.h"
#include "sandbox/discord.h"
#include "support/fakehttpclient.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;
using Waits = Outcome::Waits;

Q_DECLARE_METATYPE(attache::Outcome::Kind)
Q_DECLARE_METATYPE(attache::Outcome::Waits)

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheMessagesNumberAndLink();
    void takesAnAnswerWithoutMessage();
    void waitsAsLongAsALimitLasts_data();
    void waitsAsLongAsALimitLasts();
    void classesEveryAnswer_data();
    void classesEveryAnswer();
    void stopsAtOnceWhenTheWebhookIsGone();
    void sendsWithoutAFileThatIsRefused_data();
    void sendsWithoutAFileThatIsRefused();
    void doesNotTryTheFileAgain();
    void tellsWhatIsWrongInNestedErrors();
    void takesABreathWhereTheLimitIsUsedUp();
    void doesNotPostWhatIsPosted();
    void sendsOnceMoreWhenTheAnswerIsLost();
    void postsOverARealConnection();
    void givesUpOnAConnectionThatIsReset();
    void isTakenByTheSandbox();
    void isToldByTheSandboxThatAForumWantsAThread();

private:
    static QByteArray message() { return R"({"id":"4711","channel_id":"42","type":0})"; }

    Outcome deliver(FakeHttpClient::Answer answer)
    {
        m_client = std::make_unique<FakeHttpClient>(std::move(answer));
        TestExecution execution(*m_client);
        execution.time = m_now;
        return m_discord->execute(request(), execution);
    }

    /// Answers one after the other, the last one for all that follow.
    static FakeHttpClient::Answer inTurn(const QList<HttpResponse> &answers)
    {
        auto next = std::make_shared<qsizetype>(0);
        return [=](const HttpRequest &, const std::stop_token &) {
            return answers[std::min((*next)++, answers.size() - 1)];
        };
    }

    const QDateTime m_now{{2026, 11, 24}, {8, 0, 0}, Qt::UTC};
    const std::unique_ptr<Integration> m_discord = create();
    std::unique_ptr<FakeHttpClient> m_client;
};

void TestDelivery::keepsTheMessagesNumberAndLink()
{
    // 4: POST wait=true 200 → the id is kept
    const Outcome outcome = deliver(FakeHttpClient::always(200, message()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(outcome.receipt.value(QStringLiteral("message")).toString(), QStringLiteral("4711"));
    QCOMPARE(outcome.receipt.value(QStringLiteral("link")).toString(),
             QStringLiteral("https://discord.com/channels/43/42/4711"));
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    const HttpRequest &post = m_client->requests.front();
    QCOMPARE(post.method, QByteArray("POST"));
    QCOMPARE(post.url.toString(),
             QStringLiteral("https://discord.com/api/v10/webhooks/1/%1?wait=true").arg(token()));
    QCOMPARE(payloadOf(post).value(QStringLiteral("username")).toString(), QStringLiteral("Attestations"));
    QVERIFY(embedOf(post).value(QStringLiteral("title")).toString().contains(QStringLiteral("1 material")));
}

void TestDelivery::takesAnAnswerWithoutMessage()
{
    // 5: POST 204 → delivered
    const Outcome outcome = deliver(FakeHttpClient::always(204));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QVERIFY(!outcome.receipt.contains(QStringLiteral("message")));
}

void TestDelivery::waitsAsLongAsALimitLasts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("atLeast"); // milliseconds
    QTest::addColumn<qint64>("atMost");
    QTest::addColumn<Waits>("waits");
    const auto json = [](const char *after, bool global = false) {
        return QByteArray(R"({"message":"You are being rate limited.","retry_after":)") + after +
               R"(,"global":)" + (global ? "true}" : "false}");
    };
    QTest::newRow("6: 0.35 in the body, 1 in the header")
        << json("0.35") << HttpHeaders{{"Retry-After", "1"}} << qint64(1000) << qint64(1500)
        << Waits::Registration;
    QTest::newRow("6: only the body")
        << json("2.4") << HttpHeaders{} << qint64(2400) << qint64(3000) << Waits::Registration;
    QTest::newRow("7: global by the body") << json("5", true) << HttpHeaders{{"Retry-After", "5"}}
                                           << qint64(5000) << qint64(5500) << Waits::Integration;
    QTest::newRow("7: global by a header") << json("5") << HttpHeaders{{"X-RateLimit-Global", "true"}}
                                           << qint64(5000) << qint64(5500) << Waits::Integration;
    QTest::newRow("7: global by its scope") << json("5") << HttpHeaders{{"X-RateLimit-Scope", "global"}}
                                            << qint64(5000) << qint64(5500) << Waits::Integration;
    QTest::newRow("shared") << json("5") << HttpHeaders{{"X-RateLimit-Scope", "shared"}} << qint64(5000)
                            << qint64(5500) << Waits::Registration;
    QTest::newRow("8: text 1015") << QByteArray("error code: 1015") << HttpHeaders{} << qint64(15 * 60'000)
                                  << qint64(61 * 60'000) << Waits::Integration;
    QTest::newRow("8: 1015 with a longer Retry-After")
        << QByteArray("error code: 1015") << HttpHeaders{{"Retry-After", "3000"}} << qint64(3'000'000)
        << qint64(3'001'000) << Waits::Integration;
    QTest::newRow("8: blocked, code 0")
        << QByteArray(R"({"message":"You are being blocked from accessing our API temporarily","code":0})")
        << HttpHeaders{} << qint64(15 * 60'000) << qint64(61 * 60'000) << Waits::Integration;
    QTest::newRow("a limit without body")
        << QByteArray() << HttpHeaders{{"Retry-After", "7"}, {"X-RateLimit-Bucket", "abc"}} << qint64(7000)
        << qint64(7500) << Waits::Registration;
    QTest::newRow("milliseconds of an old version")
        << json("64000") << HttpHeaders{{"Retry-After", "64"}} << qint64(64'000) << qint64(65'000)
        << Waits::Registration;
    QTest::newRow("nonsense") << json("-3") << HttpHeaders{{"Retry-After", "soon"}} << qint64(1)
                              << qint64(2000) << Waits::Registration;
}

void TestDelivery::waitsAsLongAsALimitLasts()
{
    QFETCH(QByteArray, body);
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, atLeast);
    QFETCH(qint64, atMost);
    const Outcome outcome = deliver(FakeHttpClient::always(429, body, headers));
    QCOMPARE(outcome.kind, Kind::Retry);
    QVERIFY(outcome.notBefore);
    QVERIFY2(m_now.msecsTo(*outcome.notBefore) >= atLeast, qPrintable(outcome.notBefore->toString()));
    QVERIFY2(m_now.msecsTo(*outcome.notBefore) <= atMost, qPrintable(outcome.notBefore->toString()));
    QTEST(outcome.waits, "waits");
    QCOMPARE(m_client->requests.size(), std::size_t(1));
}

void TestDelivery::classesEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const char *body, Kind kind, const char *words) {
        QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(words);
    };
    row("200 with a page", 200, "<html>", Kind::Misconfigured, "Something else");
    row("200 without a message", 200, "{}", Kind::Misconfigured, "Something else");
    row("202 of a proxy", 202, "queued", Kind::Misconfigured, "Something else");
    row("302", 302, "", Kind::Misconfigured, "redirects");
    row("400 50006", 400, R"({"code":50006,"message":"Cannot send an empty message"})", Kind::Rejected,
        "empty message");
    row("400 AutoMod", 400, R"({"code":200000,"message":"x"})", Kind::Rejected, "AutoMod");
    row("400 link", 400, R"({"code":240000,"message":"x"})", Kind::Rejected, "link");
    row("16: 400 220001", 400, R"({"code":220001,"message":"x"})", Kind::Misconfigured, "thread_id=NUMBER");
    row("400 220003", 400, R"({"code":220003,"message":"x"})", Kind::Misconfigured, "take thread_id out");
    row("400 50083", 400, R"({"code":50083,"message":"x"})", Kind::Misconfigured, "archived");
    row("401 50027", 401, R"({"code":50027,"message":"x"})", Kind::Misconfigured, "token");
    row("403", 403, R"({"code":50013,"message":"Missing Permissions"})", Kind::Misconfigured,
        "Missing Permissions");
    row("404 10003", 404, R"({"code":10003,"message":"x"})", Kind::Misconfigured, "thread_id");
    row("404 of something else", 404, "<html>", Kind::Misconfigured, "nothing at this address");
    row("408", 408, "", Kind::Retry, "try again");
    row("500", 500, "", Kind::Retry, "problem of its own");
    row("500 with a code", 500, R"({"code":10015,"message":"x"})", Kind::Retry, "problem of its own");
    row("502", 502, "<html>bad gateway</html>", Kind::Retry, "problem of its own");
    row("503", 503, "", Kind::Retry, "problem of its own");
    row("504", 504, "", Kind::Retry, "problem of its own");
}

void TestDelivery::classesEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const Outcome outcome = deliver(FakeHttpClient::always(status, body));
    QTEST(outcome.kind, "kind");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(!outcome.reason.contains(QLatin1Char('<')));
    QCOMPARE(outcome.attemptLimit, status == 500 ? 3 : 0);
}

void TestDelivery::stopsAtOnceWhenTheWebhookIsGone()
{
    // 9: 404 on POST → misconfigured, and not one call more
    const Outcome outcome =
        deliver(FakeHttpClient::always(404, R"({"message":"Unknown Webhook","code":10015})"));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QStringLiteral("it was deleted")));
    QCOMPARE(m_client->requests.size(), std::size_t(1));
}

void TestDelivery::sendsWithoutAFileThatIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("13: 413 40005") << 413
                                   << QByteArray(R"({"message":"Request entity too large","code":40005})");
    QTest::newRow("13: 413 of a proxy") << 413 << QByteArray("<html>");
    QTest::newRow("400 50045") << 400
                               << QByteArray(R"({"message":"File exceeds the maximum size","code":50045})");
}

void TestDelivery::sendsWithoutAFileThatIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Outcome outcome = deliver(inTurn({{status, {}, body, false}, {200, {}, message(), false}}));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(outcome.receipt.value(QStringLiteral("table")).toBool(true), false);
    QCOMPARE(m_client->requests.size(), std::size_t(2));
    const HttpRequest &second = m_client->requests.back();
    QCOMPARE(headerOf(second, "Content-Type"), QByteArray("application/json"));
    QVERIFY(!payloadOf(second).contains(QStringLiteral("attachments")));
    const QString text = QString::fromUtf8(bytesOf(second.body));
    QVERIFY(text.contains(QString(64, QLatin1Char('a')))); // the digest
    QVERIFY(text.contains(QStringLiteral("left out")));
    QVERIFY(payloadOf(second).contains(QStringLiteral("allowed_mentions")));
}

void TestDelivery::doesNotTryTheFileAgain()
{
    FakeHttpClient client(inTurn({{413, {}, {}, false}, {503, {}, {}, false}, {200, {}, message(), false}}));
    TestExecution execution(client);
    QCOMPARE(m_discord->execute(request(), execution).kind, Kind::Retry);
    QCOMPARE(m_discord->execute(request(), execution).kind, Kind::Delivered);
    QCOMPARE(client.requests.size(), std::size_t(3));
    QCOMPARE(headerOf(client.requests.back(), "Content-Type"), QByteArray("application/json"));
}

void TestDelivery::tellsWhatIsWrongInNestedErrors()
{
    // 14: 400 50035 with nested errors → a sentence
    const Outcome outcome = deliver(FakeHttpClient::always(
        400, R"({"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":)"
             R"([{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}},)"
             R"("username":{"_errors":[{"code":"X","message":"Username cannot contain \"discord\""}]}}})"));
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.reason,
             QStringLiteral("Discord refuses it as malformed (400): embeds.0.title: Must be 256 or fewer in "
                            "length.; username: Username cannot contain \"discord\""));
}

void TestDelivery::takesABreathWhereTheLimitIsUsedUp()
{
    const auto waitAfter = [this](const HttpHeaders &headers) {
        FakeHttpClient client(FakeHttpClient::always(200, message(), headers));
        TestExecution execution(client);
        execution.time = m_now;
        const Outcome outcome = m_discord->execute(request(), execution);
        return outcome.kind == Kind::Delivered ? m_now.msecsTo(execution.time) : -1;
    };
    const HttpHeaders usedUp{{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset-After", "1.25"}};
    QVERIFY(waitAfter(usedUp) >= 1250 && waitAfter(usedUp) < 1300);
    QCOMPARE(waitAfter({{"X-RateLimit-Remaining", "4"}, {"X-RateLimit-Reset-After", "1.25"}}), 0);
    QCOMPARE(waitAfter({{"X-RateLimit-Remaining", "0"}}), 0);
    QCOMPARE(waitAfter({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset-After", "nan"}}), 0);
    QCOMPARE(waitAfter({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset-After", "1e300"}}), 5000);
}

void TestDelivery::doesNotPostWhatIsPosted()
{
    FakeHttpClient client(FakeHttpClient::always(
        200, message(), {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset-After", "1"}}));
    TestExecution execution(client);
    const Outcome first = m_discord->execute(request(), execution);
    const Outcome second = m_discord->execute(request(), execution);
    QCOMPARE(second.kind, Kind::Delivered);
    QCOMPARE(second.receipt, first.receipt);
    QCOMPARE(client.requests.size(), std::size_t(1));
}

void TestDelivery::sendsOnceMoreWhenTheAnswerIsLost()
{
    FakeHttpClient client(FakeHttpClient::failing(
        {HttpFailure::Cause::ConnectionLost, true, QStringLiteral("closed by discord.com")}));
    TestExecution execution(client);
    QCOMPARE(m_discord->execute(request(), execution).kind, Kind::Retry);
    const Outcome second = m_discord->execute(request(), execution);
    QCOMPARE(second.kind, Kind::Uncertain);
    QVERIFY(second.reason.contains(QStringLiteral("may have arrived")));
}

void TestDelivery::postsOverARealConnection()
{
    ScriptedServer server(
        ScriptedServer::answering({httpAnswer(200, message(), "Content-Type: application/json\r\n")}));
    NetworkClient client;
    TestExecution execution(client);
    const Outcome outcome =
        m_discord->execute(request(QStringLiteral("http://127.0.0.1:%1").arg(server.port())), execution);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const WireRequest post = server.requests().value(0);
    QCOMPARE(post.line(), "POST /api/v10/webhooks/1/" + token().toLatin1() + "?wait=true HTTP/1.1");
    QCOMPARE(partsOf(post.header("Content-Type"), post.body).size(), 2);
    QVERIFY(post.header("Expect").isEmpty());
}

void TestDelivery::givesUpOnAConnectionThatIsReset()
{
    ScriptedServer server([](WireConnection &connection) {
        if (connection.readRequest())
            connection.reset();
    });
    NetworkClient client;
    TestExecution execution(client);
    const ExecutionRequest post = request(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
    QCOMPARE(m_discord->execute(post, execution).kind, Kind::Retry);
    QCOMPARE(m_discord->execute(post, execution).kind, Kind::Uncertain);
    QCOMPARE(server.requests().size(), 2);
}

void TestDelivery::isTakenByTheSandbox()
{
    const auto sandbox = sandbox::Discord::start();
    QVERIFY(sandbox);
    NetworkClient client;
    TestExecution execution(client);
    const auto kept =
        m_discord->registerWith({QStringLiteral("chat"), (*sandbox)->registration()}, execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QVERIFY((*sandbox)->messages().isEmpty());

    ExecutionRequest delivery = request();
    delivery.registration = *kept;
    delivery.registration.insert(QStringLiteral("webhook"),
                                 (*sandbox)->registration().value(QStringLiteral("webhook")));
    const Outcome outcome = m_discord->execute(delivery, execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE((*sandbox)->messages().size(), 1);
    const auto message = (*sandbox)->messages().first();
    QCOMPARE(outcome.receipt.value(QStringLiteral("message")).toString(), message.id);
    QVERIFY(!outcome.receipt.value(QStringLiteral("link")).toString().isEmpty());
    QCOMPARE(message.files.size(), 1);
    QCOMPARE(QString::fromUtf8(message.files.first().content),
             summaryOf(delivery.attestation, delivery.workflow, delivery.signature, SummaryFormat::Text));

    sandbox::Fault tooLarge;
    tooLarge.status = 413;
    (*sandbox)->answerWith({tooLarge});
    TestExecution another(client);
    const Outcome second = m_discord->execute(delivery, another);
    QVERIFY2(second.kind == Kind::Delivered, qPrintable(second.reason));
    QVERIFY((*sandbox)->messages().last().files.isEmpty());
}

void TestDelivery::isToldByTheSandboxThatAForumWantsAThread()
{
    const auto sandbox = sandbox::Discord::start(0, {1, true});
    QVERIFY(sandbox);
    NetworkClient client;
    TestExecution execution(client);
    ExecutionRequest delivery = request();
    delivery.registration = (*sandbox)->registration();
    const Outcome outcome = m_discord->execute(delivery, execution);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QStringLiteral("thread_id=NUMBER")));
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
