// SPDX-License-Identifier: Apache-2.0
#include "core/summary.h"
#include "engine/networkclient.h"
#include "engine/recording.h"
#include "sandbox/discord.h"
#include "support/fakehttpclient.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include "sdk/thisintegration.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    void mentionsNobody();
    void keepsWithinEveryLimit();
    void sendsWithoutAFileThatIsRefused_data();
    void sendsWithoutAFileThatIsRefused();
    void doesNotTryTheFileAgain();
    void tellsWhatIsWrongInNestedErrors();
    void sendsAWellFormedForm();
    void coloursByWhatHappened();
    void takesABreathWhereTheLimitIsUsedUp();
    void doesNotPostWhatIsPosted();
    void sendsOnceMoreWhenTheAnswerIsLost();
    void postsOverARealConnection();
    void givesUpOnAConnectionThatIsReset();
    void leavesNoSecretInTheRecord();
    void isTakenByTheSandbox();
    void isToldByTheSandboxThatAForumWantsAThread();

private:
    static QString token() { return QStringLiteral("5ecretToken-5ecretToken_5ecretToken"); }

    static ExecutionRequest request(const QString &origin = QStringLiteral("https://discord.com"))
    {
        ExecutionRequest request;
        request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
        request.registration = {
            {QStringLiteral("webhook"), origin + QStringLiteral("/api/webhooks/1/") + token()},
            {QStringLiteral("username"), QStringLiteral("Attestations")},
            {QStringLiteral("server"), QStringLiteral("43")}};
        request.workflow.name = QStringLiteral("bücher-api");
        request.workflow.project = QStringLiteral("shop");
        request.signature.state = SignatureState::State::Valid;
        Attestation &attestation = request.attestation;
        attestation.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
        attestation.run.runId = QStringLiteral("run-1");
        attestation.materials.push_back({QStringLiteral("sbom"),
                                         QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                         Material::Content::Stored,
                                         {},
                                         QStringLiteral("sbom.json"),
                                         {},
                                         {},
                                         {},
                                         {}});
        return request;
    }

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

namespace
{

struct Part {
    QByteArray head;
    QByteArray content;
};

QByteArray bytesOf(const Body &body)
{
    const auto reader = body.open();
    return reader ? reader->readAll() : QByteArray();
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// A form, read by the letter of RFC 2046 §5.1.
QList<Part> partsOf(const QByteArray &contentType, const QByteArray &body)
{
    QList<Part> parts;
    const QByteArray boundary = "--" + contentType.mid(contentType.indexOf("boundary=") + 9);
    qsizetype at = body.indexOf(boundary + "\r\n");
    while (at >= 0 && !body.mid(at).startsWith(boundary + "--\r\n")) {
        const qsizetype head = at + boundary.size() + 2;
        const qsizetype content = body.indexOf("\r\n\r\n", head) + 4;
        const qsizetype end = body.indexOf("\r\n" + boundary, content);
        if (content < 4 || end < 0)
            return {};
        parts.append({body.mid(head, content - 4 - head), body.mid(content, end - content)});
        at = end + 2;
    }
    return parts;
}

/// The message in a request, be it a form or JSON alone.
QJsonObject payloadOf(const HttpRequest &request)
{
    QByteArray json = bytesOf(request.body);
    if (headerOf(request, "Content-Type").startsWith("multipart/"))
        json = partsOf(headerOf(request, "Content-Type"), json).value(0).content;
    return QJsonDocument::fromJson(json).object();
}

QJsonObject embedOf(const HttpRequest &request)
{
    return payloadOf(request).value(QStringLiteral("embeds")).toArray().at(0).toObject();
}

} // namespace

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

void TestDelivery::mentionsNobody()
{
    // 10: @everyone <@123> <@&1> in the attestation → "parse": []
    const QString nasty = QStringLiteral("@everyone <@123> <@&1> **bold** [a](https://b.example) `c` ||d||");
    ExecutionRequest nastyRequest = request();
    nastyRequest.workflow.name = nasty;
    nastyRequest.attestation.materials.front().name = nasty;
    const auto posts = m_discord->preview(nastyRequest);
    QCOMPARE(posts.size(), std::size_t(1));
    const QJsonObject payload = payloadOf(posts.front());
    QCOMPARE(payload.value(QStringLiteral("allowed_mentions")).toObject(),
             (QJsonObject{{QStringLiteral("parse"), QJsonArray()}}));
    QCOMPARE(payload.value(QStringLiteral("content")).toString(), // an embed never mentions anybody
             QStringLiteral("New attestation received"));
    const QString embed = QString::fromUtf8(QJsonDocument(embedOf(posts.front())).toJson());
    for (const char *live : {"<@123>", " **bold**", "[a](", " `c`", " ||d||"})
        QVERIFY2(!embed.contains(QString::fromLatin1(live)), live);
}

void TestDelivery::keepsWithinEveryLimit()
{
    // 11: over-long everything, and emoji at every cut → clipped validly
    ExecutionRequest large = request();
    for (int shift = 0; shift < 8; ++shift) {
        const QString text =
            QString(shift, QLatin1Char('x')) + QStringLiteral("👩‍👧_*").repeated(3000);
        large.workflow.name = large.workflow.project = text;
        large.attestation.digest = large.attestation.run.runId = large.attestation.run.runnerUrl = text;
        large.attestation.policy = {PolicyStatus::Verdict::Blocked, 99, 99, 0, 0, {}};
        large.attestation.policy.evaluations.assign(99, {text, text, false, {}, {text, text}});
        large.attestation.materials.assign(99, large.attestation.materials.front());
        for (Material &material : large.attestation.materials)
            material.name = material.type = text;
        const HttpRequest post = m_discord->preview(large).front();
        const QJsonObject payload = payloadOf(post);
        const QJsonObject embed = payload.value(QStringLiteral("embeds")).toArray().at(0).toObject();
        const QJsonArray fields = embed.value(QStringLiteral("fields")).toArray();
        const QString title = embed.value(QStringLiteral("title")).toString();
        qsizetype sum = title.size();
        QVERIFY(!title.isEmpty() && title.size() <= 256 && title.isValidUtf16());
        QVERIFY(fields.size() <= 25);
        for (const auto &field : fields) {
            const QString name = field[u"name"].toString();
            const QString value = field[u"value"].toString();
            QVERIFY(!name.isEmpty() && name.size() <= 256);
            QVERIFY2(!value.isEmpty() && value.size() <= 1024, qPrintable(name));
            QVERIFY(value.isValidUtf16());
            sum += name.size() + value.size();
        }
        QVERIFY2(sum <= 6000, qPrintable(QString::number(sum)));
        const QJsonObject file = payload.value(QStringLiteral("attachments")).toArray().at(0).toObject();
        QVERIFY(file.value(QStringLiteral("description")).toString().size() <= 1024);
        QVERIFY(bytesOf(post.body).size() < 2 * 1024 * 1024);
    }
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

void TestDelivery::sendsAWellFormedForm()
{
    // 15: exact names, a JSON part, a file name in UTF-8
    const HttpRequest post = m_discord->preview(request()).front();
    const QByteArray type = headerOf(post, "Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    QVERIFY(bytesOf(post.body).endsWith("--" + type.mid(type.indexOf('=') + 1) + "--\r\n"));
    const QList<Part> parts = partsOf(type, bytesOf(post.body));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].head, QByteArray("Content-Disposition: form-data; name=\"payload_json\"\r\n"
                                       "Content-Type: application/json"));
    QCOMPARE(parts[1].head, QByteArray("Content-Disposition: form-data; name=\"files[0]\"; "
                                       "filename=\"attestation-b\xC3\xBC"
                                       "cher-api.txt\"\r\nContent-Type: text/plain; charset=utf-8"));
    QVERIFY(QString::fromUtf8(parts[1].content).startsWith(QStringLiteral("┌")));
    const QJsonObject file = QJsonDocument::fromJson(parts[0].content)
                                 .object()
                                 .value(QStringLiteral("attachments"))
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QCOMPARE(file.value(QStringLiteral("id")).toInt(-1), 0);
    QCOMPARE(file.value(QStringLiteral("filename")).toString(), QStringLiteral("attestation-bücher-api.txt"));

    ExecutionRequest nasty = request();
    nasty.workflow.name = QStringLiteral("a\"\r\nX: y/../\\");
    const HttpRequest other = m_discord->preview(nasty).front();
    QVERIFY(partsOf(headerOf(other, "Content-Type"), bytesOf(other.body))
                .value(1)
                .head.contains("filename=\"attestation-a--X--y-..--.txt\""));
}

void TestDelivery::coloursByWhatHappened()
{
    const auto colourOf = [this](PolicyStatus::Verdict verdict, int violations, SignatureState::State state) {
        ExecutionRequest coloured = request();
        coloured.attestation.policy = {verdict, 2, violations, 0, 0, {}};
        coloured.signature.state = state;
        return embedOf(m_discord->preview(coloured).front()).value(QStringLiteral("color")).toInt();
    };
    using Verdict = PolicyStatus::Verdict;
    using State = SignatureState::State;
    const int good = colourOf(Verdict::Passed, 0, State::Valid);
    const int middling = colourOf(Verdict::Warning, 1, State::Valid);
    const int bad = colourOf(Verdict::Blocked, 1, State::Valid);
    QVERIFY(good != middling && middling != bad && bad != good);
    QCOMPARE(colourOf(Verdict::Passed, 0, State::Invalid), bad);
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

void TestDelivery::leavesNoSecretInTheRecord()
{
    // It calls another spelling of the address than the one that was pasted.
    const ExecutionRequest post = request();
    const QStringList secrets{post.registration.value(QStringLiteral("webhook")).toString()};
    const Result<HttpResponse, HttpFailure> answer =
        HttpResponse{200, {}, R"({"id":"1","token":")" + token().toLatin1() + "\"}", false};
    const Exchange exchange = maskedExchange(m_discord->preview(post).front(), &answer, secrets);
    QCOMPARE(exchange.url, QStringLiteral("https://discord.com/…"));
    for (const QString &kept : {exchange.requestBody, exchange.responseBody})
        QVERIFY2(!kept.isEmpty() && !kept.contains(QStringLiteral("5ecret")), qPrintable(kept));
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
