// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"
#include "engine/networkclient.h"
#include "sandbox/webhook.h"
#include "support/testexecution.h"

#include <QTest>

#include <openssl/hmac.h>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(attache::Outcome::Kind)
Q_DECLARE_METATYPE(attache::test::ScriptedServer::Script)

/// What receivers can check, and what their answers do, over a real connection.
class TestReceivers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsTheBytesThatLeave_data();
    void signsTheBytesThatLeave();
    void isTakenByAStrictReceiver();
    void understandsAnAnswer_data();
    void understandsAnAnswer();
    void sendsNothingMoreAfterAnAnswer_data();
    void sendsNothingMoreAfterAnAnswer();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsAgainWithTheSameId_data();
    void sendsAgainWithTheSameId();
    void blamesTheClockWhereItIsWrong_data();
    void blamesTheClockWhereItIsWrong();

private:
    Outcome execute(const ExecutionRequest &request) { return m_webhook->execute(request, *m_execution); }

    QTemporaryDir m_folder;
    NetworkClient m_client;
    std::unique_ptr<TestExecution> m_execution;
    const std::unique_ptr<Integration> m_webhook = ATTACHE_INTEGRATION::create();
};

namespace
{

const QByteArray firstKey(32, 'k');
const QByteArray otherKey(24, 'o');

/// Standard Webhooks by libcrypto, which shares no code with what it checks.
QByteArray signatureOf(const WireRequest &request, const QByteArray &key)
{
    const QByteArray text =
        request.header("webhook-id") + '.' + request.header("webhook-timestamp") + '.' + request.body;
    unsigned char digest[32];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()), digest, &size);
    return "v1," + QByteArray(reinterpret_cast<const char *>(digest), int(size)).toBase64();
}

/// A hundredth of the time: what takes half a minute there is told within a third of a second here.
class HurriedClient : public HttpClient
{
public:
    explicit HurriedClient(HttpClient &client)
        : m_client(client)
    {
    }

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override
    {
        HttpRequest hurried = request;
        hurried.deadline /= 100;
        return m_client.send(hurried, std::move(stop));
    }

private:
    HttpClient &m_client;
};

void resets(WireConnection &connection)
{
    connection.readRequest();
    connection.reset();
}

void dribbles(WireConnection &connection)
{
    connection.readRequest();
    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    connection.dribble(QByteArray(1000, 'x'), 100ms); // one byte every ten seconds, hurried
}

void answersWithoutEnd(WireConnection &connection)
{
    connection.readRequest();
    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
    while (connection.write(QByteArray(1024 * 1024, 'x'))) {
    }
}

void answersAsHttp10(WireConnection &connection)
{
    connection.readRequest();
    connection.write("HTTP/1.0 200 OK\r\n\r\nthank you");
}

} // namespace

void TestReceivers::init()
{
    m_execution = std::make_unique<TestExecution>(m_client);
    m_execution->time = QDateTime({2026, 11, 24}, {8, 0, 0}, Qt::UTC);
}

void TestReceivers::signsTheBytesThatLeave_data()
{
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<int>("attempts");
    QTest::newRow("1: the signature holds, not for another body") << QByteArrayList{firstKey} << 1;
    QTest::newRow("2: a repetition has the same id, a new time and a new signature")
        << QByteArrayList{firstKey} << 2;
    QTest::newRow("3: two secrets, two signatures") << QByteArrayList{firstKey, otherKey} << 1;
}

void TestReceivers::signsTheBytesThatLeave()
{
    QFETCH(QByteArrayList, keys);
    QFETCH(int, attempts);
    std::vector<QByteArray> answers(size_t(attempts - 1), httpAnswer(500));
    answers.push_back(httpAnswer(200));
    ScriptedServer server(ScriptedServer::answering(answers));
    QStringList secrets;
    for (const QByteArray &key : std::as_const(keys))
        secrets += signingSecret(key);
    ExecutionRequest request = deliveryTo(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), secrets.join(QLatin1Char(' ')));
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("app"), QByteArray(300'000, 'x'))};
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        QCOMPARE(execute(request).kind, attempt < attempts ? Kind::Retry : Kind::Delivered);
        m_execution->time = m_execution->time.addSecs(30);
    }

    const QList<WireRequest> posts = server.requests();
    QCOMPARE(posts.size(), attempts);
    QSet<QByteArray> signatures;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        WireRequest post = posts[attempt];
        QCOMPARE(post.header("webhook-id"), posts[0].header("webhook-id"));
        QCOMPARE(post.header("webhook-timestamp").toLongLong(),
                 posts[0].header("webhook-timestamp").toLongLong() + 30 * attempt);
        const QByteArrayList given = post.header("webhook-signature").split(' ');
        QCOMPARE(given.size(), keys.size());
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(given[i], signatureOf(post, keys[i]));
        signatures += post.header("webhook-signature");
        post.body.replace("Kind", "Kund");
        QVERIFY(given[0] != signatureOf(post, keys[0]));
    }
    QCOMPARE(signatures.size(), attempts);
}

void TestReceivers::isTakenByAStrictReceiver()
{
    const auto receiver = sandbox::Webhook::start(0, signingSecret(firstKey));
    QVERIFY(receiver);
    m_execution->time = QDateTime::currentDateTimeUtc(); // it looks at its own clock
    ExecutionRequest request = deliveryTo((*receiver)->url());
    request.registration.insert(QStringLiteral("signingSecret"), signingSecret(firstKey));
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE((*receiver)->received().size(), 1);
}

void TestReceivers::understandsAnAnswer_data()
{
    QTest::addColumn<ScriptedServer::Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("wait"); // seconds that the receiver asks for; 0: none
    const auto row = [](const char *name, ScriptedServer::Script script, Kind kind, qint64 wait = 0) {
        QTest::newRow(name) << std::move(script) << kind << wait;
    };
    const auto says = [](int status, const QByteArray &retryAfter = {}) {
        const QByteArray header = retryAfter.isEmpty() ? retryAfter : "Retry-After: " + retryAfter + "\r\n";
        return ScriptedServer::answering({httpAnswer(status, "no", header)});
    };
    row("5: 410", says(410), Kind::Misconfigured);
    row("7: 503 and a date", says(503, "Tue, 24 Nov 2026 08:05:00 GMT"), Kind::Retry, 300);
    row("7: 429 and seconds", says(429, "120"), Kind::Retry, 120);
    row("8: Retry-After 0", says(503, "0"), Kind::Retry);
    row("8: Retry-After -5", says(503, "-5"), Kind::Retry);
    row("8: Retry-After abc", says(503, "abc"), Kind::Retry);
    row("8: Retry-After 10^12", says(503, "1000000000000"), Kind::Retry, 366LL * 24 * 3600);
    row("9: a byte every ten seconds", dribbles, Kind::Retry);
    row("10: 202", says(202), Kind::Delivered);
    row("10: 204", ScriptedServer::answering({"HTTP/1.1 204 No Content\r\n\r\n"}), Kind::Delivered);
    row("11: two gigabytes", answersWithoutEnd, Kind::Delivered);
    row("13: reset after sending", resets, Kind::Retry);
    row("14: HTTP/1.0, to the end of the connection", answersAsHttp10, Kind::Delivered);
    for (int status : {400, 411, 412, 413, 414, 422, 431})
        row(qPrintable(QString::number(status)), says(status), Kind::Rejected);
    for (int status : {401, 403, 404, 405, 415, 501})
        row(qPrintable(QString::number(status)), says(status), Kind::Misconfigured);
    for (int status : {408, 409, 421, 423, 425, 500, 502, 504, 599})
        row(qPrintable(QString::number(status)), says(status), Kind::Retry);
}

void TestReceivers::understandsAnAnswer()
{
    QFETCH(ScriptedServer::Script, script);
    QFETCH(Kind, kind);
    QFETCH(qint64, wait);
    ScriptedServer server(script);
    HurriedClient client(m_client);
    TestExecution execution(client);
    execution.time = m_execution->time;
    const Outcome outcome = m_webhook->execute(deliveryTo(server.url()), execution);
    QVERIFY2(outcome.kind == kind, qPrintable(outcome.reason));
    QCOMPARE(outcome.notBefore.has_value(), wait > 0);
    QCOMPARE(outcome.notBefore.value_or(execution.time), execution.time.addSecs(wait));
    if (wait > 0) // the other deliveries of the registration would be turned away as well
        QCOMPARE(outcome.waits, Outcome::Waits::Registration);
    QCOMPARE(server.requests().size(), 1);
}

void TestReceivers::sendsNothingMoreAfterAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("5: gone") << 410 << Kind::Misconfigured;
    QTest::newRow("refused") << 401 << Kind::Misconfigured;
    QTest::newRow("busy") << 503 << Kind::Retry;
}

void TestReceivers::sendsNothingMoreAfterAnAnswer()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status, "the address is /5ecret")}));
    ExecutionRequest request = deliveryTo(server.url(QStringLiteral("/5ecret")));
    request.registration.insert(QStringLiteral("signingSecret"), signingSecret(firstKey));
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("app"), "{}")};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, kind);
    QVERIFY(outcome.reason.contains(QString::number(status)));
    QVERIFY(!outcome.reason.contains(QStringLiteral("5ecret")));
    QVERIFY(!outcome.reason.contains(signingSecret(firstKey)));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(m_execution->steps.isEmpty());
}

void TestReceivers::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (int status : {301, 302, 307, 308})
        QTest::addRow("6: %d", status) << status;
}

void TestReceivers::followsNoRedirect()
{
    QFETCH(int, status);
    ScriptedServer elsewhere(ScriptedServer::answering({httpAnswer(200)}));
    const QByteArray location = "Location: " + elsewhere.url(QStringLiteral("/5ecret")).toEncoded() + "\r\n";
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status, {}, location)}));
    const Outcome outcome = execute(deliveryTo(server.url()));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QStringLiteral("http://127.0.0.1:%1/…").arg(elsewhere.port())));
    QVERIFY(!outcome.reason.contains(QStringLiteral("5ecret")));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestReceivers::sendsAgainWithTheSameId_data()
{
    QTest::addColumn<ScriptedServer::Script>("script");
    QTest::newRow("13: after a reset") << ScriptedServer::Script(resets);
    QTest::newRow("9: after a slow answer") << ScriptedServer::Script(dribbles);
    QTest::newRow("after a refusal for now") << ScriptedServer::answering({httpAnswer(503)});
}

void TestReceivers::sendsAgainWithTheSameId()
{
    QFETCH(ScriptedServer::Script, script);
    ScriptedServer server(script);
    HurriedClient client(m_client);
    TestExecution execution(client);
    const ExecutionRequest request = deliveryTo(server.url());
    for (int attempt = 1; attempt <= 3; ++attempt)
        QCOMPARE(m_webhook->execute(request, execution).kind, Kind::Retry);
    QCOMPARE(server.requests().size(), 3);
    for (const WireRequest &post : server.requests())
        QCOMPARE(post.header("webhook-id"), request.deliveryId.toLatin1() + "_attestation");
}

void TestReceivers::blamesTheClockWhereItIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("hint");
    const QByteArray wrong("Tue, 24 Nov 2026 08:20:00 GMT");
    QTest::newRow("refused") << 401 << wrong << true << true;
    QTest::newRow("malformed") << 400 << wrong << true << true;
    QTest::newRow("behind") << 403 << QByteArray("Tue, 24 Nov 2026 07:40:00 GMT") << true << true;
    QTest::newRow("taken all the same") << 200 << wrong << true << true;
    QTest::newRow("a minute") << 401 << QByteArray("Tue, 24 Nov 2026 08:01:00 GMT") << true << false;
    QTest::newRow("no time") << 401 << QByteArray("yesterday") << true << false;
    QTest::newRow("nothing signed") << 401 << wrong << false << false;
    QTest::newRow("not about the signature") << 404 << wrong << true << false;
}

void TestReceivers::blamesTheClockWhereItIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, date);
    QFETCH(bool, isSigned);
    QFETCH(bool, hint);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status, {}, "Date: " + date + "\r\n")}));
    ExecutionRequest request = deliveryTo(server.url());
    if (isSigned)
        request.registration.insert(QStringLiteral("signingSecret"), signingSecret(firstKey));
    const Outcome outcome = execute(request);
    const QString told =
        outcome.reason + QString::fromUtf8(QJsonDocument(outcome.receipt).toJson(QJsonDocument::Compact));
    QCOMPARE(told.contains(QStringLiteral("20 minutes apart")), hint);
    QCOMPARE(told.contains(QStringLiteral("clocks")), hint);
}

QTEST_GUILESS_MAIN(TestReceivers)
#include "tst_receivers.moc"
