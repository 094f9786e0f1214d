// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "engine/recording.h"
#include "sandbox/slack.h"
#include "support/fakehttpclient.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include "sdk/thisintegration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(attache::Outcome::Kind)

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAMessageThatCanBeRead();
    void classesEveryAnswer_data();
    void classesEveryAnswer();
    void waitsAsLongAsSlackAsks_data();
    void waitsAsLongAsSlackAsks();
    void triesATroubledServiceAgain();
    void escapesWhatSlackWouldRead();
    void keepsWithinEveryLimit();
    void closesTheFenceWhateverIsInIt();
    void sendsOnceMoreWhenTheAnswerIsLost();
    void postsOverARealConnection();
    void leavesNoSecretInTheRecord();
    void isTakenByTheSandbox();

private:
    static QString path() { return QStringLiteral("/services/T00/B00/5ecretTokenOfTheHook0000"); }

    static ExecutionRequest request(const QString &origin = QStringLiteral("https://hooks.slack.com"))
    {
        ExecutionRequest request;
        request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
        request.registration = {{QStringLiteral("webhook"), origin + path()}};
        request.workflow.name = QStringLiteral("build_api");
        request.signature.state = SignatureState::State::Valid;
        request.attestation.policy = {PolicyStatus::Verdict::Warning, 1, 1, 0, 0, {}};
        request.attestation.policy.evaluations = {
            {QStringLiteral("no-cve"), {}, {}, {}, false, {}, {QStringLiteral("openssl 1.0 is vulnerable")}}};
        request.attestation.materials.push_back(material(QStringLiteral("sbom")));
        return request;
    }

    static Material material(const QString &name)
    {
        Material material;
        material.name = name;
        material.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
        material.filename = QStringLiteral("sbom.json");
        return material;
    }

    Outcome deliver(FakeHttpClient::Answer answer)
    {
        m_client = std::make_unique<FakeHttpClient>(std::move(answer));
        TestExecution execution(*m_client);
        execution.time = m_now;
        return m_slack->execute(request(), execution);
    }

    QJsonObject payload(const ExecutionRequest &request) const
    {
        return QJsonDocument::fromJson(m_slack->preview(request).front().body.open()->readAll()).object();
    }

    /// The text of a block.
    static QString block(const QJsonObject &message, int at)
    {
        return message.value(QStringLiteral("blocks")).toArray().at(at)[u"text"][u"text"].toString();
    }

    const QDateTime m_now{{2026, 11, 24}, {8, 0, 0}, Qt::UTC};
    const std::unique_ptr<Integration> m_slack = create();
    std::unique_ptr<FakeHttpClient> m_client;
};

void TestDelivery::deliversAMessageThatCanBeRead()
{
    // 1: 200 ok
    const Outcome outcome = deliver(FakeHttpClient::always(200, "ok"));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    const HttpRequest &post = m_client->requests.front();
    QCOMPARE(post.method, QByteArray("POST"));
    QCOMPARE(post.url.toString(), QStringLiteral("https://hooks.slack.com") + path());
    QVERIFY(post.headers.contains({"Content-Type", "application/json; charset=utf-8"}));
    const QJsonObject message = payload(request());
    const QString title = QStringLiteral("build_api: run succeeded, 1 material, 1 policy violation");
    QCOMPARE(message.value(QStringLiteral("text")).toString(), title);
    QCOMPARE(message.value(QStringLiteral("unfurl_links")), QJsonValue(false));
    QCOMPARE(message.value(QStringLiteral("unfurl_media")), QJsonValue(false));
    QVERIFY(!message.contains(QStringLiteral("link_names")));
    QCOMPARE(block(message, 0), title);
    QCOMPARE(block(message, 1), QStringLiteral("Policies: warning · Signature: valid\n"
                                               "• no-cve: openssl 1.0 is vulnerable"));
    QVERIFY(block(message, 2).startsWith(QStringLiteral("```\n┌")));
    QVERIFY(block(message, 2).endsWith(QStringLiteral("┘\n```")));
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
    row("1: 200 ok and a line end", 200, "ok\n", Kind::Delivered, "");
    row("2: 200 <html>", 200, "<html>", Kind::Misconfigured, "is not what answered");
    row("200 of something else", 200, "", Kind::Misconfigured, "is not what answered");
    row("204", 204, "", Kind::Misconfigured, "is not what answered");
    row("302", 302, "", Kind::Misconfigured, "redirects");
    row("3: 404 no_service", 404, "no_service", Kind::Misconfigured, "removed or disabled");
    row("404 no_team", 404, "no_team", Kind::Misconfigured, "workspace");
    row("404 channel_not_found", 404, "channel_not_found", Kind::Misconfigured, "channel");
    row("404 of a proxy", 404, "<html>", Kind::Misconfigured, "nothing at this address");
    row("4: 410", 410, "channel_is_archived", Kind::Misconfigured, "archived");
    row("5: 400 invalid_token", 400, "invalid_token", Kind::Misconfigured, "revoked");
    row("5: 403 invalid_token", 403, "invalid_token", Kind::Misconfigured, "revoked");
    row("403 action_prohibited", 403, "action_prohibited", Kind::Misconfigured, "administrator");
    row("403 in JSON", 403, R"({"ok":false,"error":"team_disabled"})", Kind::Misconfigured, "disabled");
    row("403 org_login_required", 403, "org_login_required", Kind::Misconfigured, "organization");
    row("403 general", 403, "posting_to_general_channel_denied", Kind::Misconfigured, "everybody");
    row("6: 400 invalid_blocks", 400, "invalid_blocks", Kind::Rejected, "laid out");
    row("400 no_text", 400, "no_text", Kind::Rejected, "nothing in the message");
    row("400 invalid_payload", 400, "invalid_payload", Kind::Rejected, "cannot read");
    row("400 too_many_attachments", 400, "too_many_attachments", Kind::Rejected, "too much");
    row("400 user_not_found", 400, "user_not_found", Kind::Rejected, "does not know somebody");
    row("400 unknown", 400, "novelty", Kind::Rejected, "malformed");
    row("429 with a word", 429, "no_service", Kind::Retry, "too many");
    row("500", 500, "rollup_error", Kind::Retry, "problem of its own");
    row("502", 502, "<html>", Kind::Retry, "problem of its own");
    row("503", 503, "", Kind::Retry, "problem of its own");
}

void TestDelivery::classesEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const Outcome outcome = deliver(FakeHttpClient::always(status, body));
    QTEST(outcome.kind, "kind");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(outcome.kind == Kind::Delivered || outcome.reason.contains(QString::number(status)));
    QCOMPARE(outcome.attemptLimit, status == 500 ? 3 : 0);
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    QVERIFY(!outcome.reason.contains(QStringLiteral("5ecret"))); // 14, as far as it is ours
}

void TestDelivery::waitsAsLongAsSlackAsks_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("seconds"); // 0: the schedule decides
    QTest::newRow("7: Retry-After 30") << HttpHeaders{{"Retry-After", "30"}} << qint64(30);
    QTest::newRow("less than a second") << HttpHeaders{{"Retry-After", "0.2"}} << qint64(1);
    QTest::newRow("8: without header") << HttpHeaders{} << qint64(0);
    QTest::newRow("nonsense") << HttpHeaders{{"Retry-After", "soon"}} << qint64(0);
}

void TestDelivery::waitsAsLongAsSlackAsks()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, seconds);
    const Outcome outcome = deliver(FakeHttpClient::always(429, "rate_limited", headers));
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.notBefore.has_value(), seconds > 0);
    QCOMPARE(outcome.notBefore.value_or(m_now), m_now.addSecs(seconds));
    // Other registrations go on.
    QCOMPARE(outcome.waits, seconds > 0 ? Outcome::Waits::Registration : Outcome::Waits::Delivery);
}

void TestDelivery::triesATroubledServiceAgain()
{
    // 9: 500 rollup_error twice, then ok
    int calls = 0;
    FakeHttpClient client([&calls](const HttpRequest &, const std::stop_token &) {
        return ++calls < 3 ? HttpResponse{500, {}, "rollup_error", false}
                           : HttpResponse{200, {}, "ok", false};
    });
    TestExecution execution(client);
    QCOMPARE(m_slack->execute(request(), execution).kind, Kind::Retry);
    QCOMPARE(m_slack->execute(request(), execution).kind, Kind::Retry);
    QCOMPARE(m_slack->execute(request(), execution).kind, Kind::Delivered);
    QCOMPARE(m_slack->execute(request(), execution).kind, Kind::Delivered); // what is posted stays posted
    QCOMPARE(calls, 3);
}

void TestDelivery::escapesWhatSlackWouldRead()
{
    // 10: `<!channel> & <b>` is escaped on the wire
    ExecutionRequest nasty = request();
    const QString text = QStringLiteral("<!channel> & <b> <@U123>");
    nasty.workflow.name = text;
    nasty.attestation.run.environment = {{text, text}};
    nasty.attestation.policy.evaluations.front().violations = {text};
    const QByteArray wire = m_slack->preview(nasty).front().body.open()->readAll();
    QVERIFY(!wire.contains('<'));
    QVERIFY(!wire.contains('>'));
    QVERIFY(wire.contains("&lt;!channel&gt; &amp; &lt;b&gt; &lt;@U123&gt;"));
    static const QRegularExpression bare(QStringLiteral("&(?!(amp|lt|gt);)"));
    QVERIFY(!QString::fromUtf8(wire).contains(bare));
    const QJsonArray blocks = payload(nasty).value(QStringLiteral("blocks")).toArray();
    for (int i = 0; i < 2; ++i) // outside of the fence nothing is bold
        QCOMPARE(blocks.at(i)[u"text"][u"type"].toString(), QStringLiteral("plain_text"));
}

void TestDelivery::keepsWithinEveryLimit()
{
    // 11: a summary of 50,000 characters → at most what Slack takes, fence closed, no half entity
    for (int shift = 0; shift < 8; ++shift) {
        ExecutionRequest large = request();
        const QString text = QString(shift, QLatin1Char('x')) + QStringLiteral("&<漢🎉>").repeated(300);
        large.workflow.name = text;
        large.attestation.policy.evaluations.assign(50, {text, {}, {}, text, false, {}, {text, text}});
        large.attestation.materials.assign(400, material(text));
        const QByteArray wire = m_slack->preview(large).front().body.open()->readAll();
        const QJsonObject message = QJsonDocument::fromJson(wire).object();
        QVERIFY(QString::fromUtf8(wire).toUtf8() == wire);
        QVERIFY(!QString::fromUtf8(wire).contains(QChar(QChar::ReplacementCharacter)));
        static const QRegularExpression half(QStringLiteral("&(?!(amp|lt|gt);)"));
        QVERIFY(!QString::fromUtf8(wire).contains(half));
        QVERIFY(message.value(QStringLiteral("text")).toString().size() <= 4000);
        QVERIFY(block(message, 0).size() <= 150);
        QVERIFY(block(message, 1).size() <= 3000);
        QVERIFY(block(message, 1).endsWith(QStringLiteral("… 95 more")));
        const QString table = block(message, 2);
        QVERIFY2(table.size() <= 3000 && table.size() > 1000, qPrintable(QString::number(table.size())));
        QVERIFY(table.startsWith(QStringLiteral("```\n")));
        QVERIFY(table.endsWith(QStringLiteral("… 400 more materials\n```")));
        QVERIFY(message.value(QStringLiteral("blocks")).toArray().size() <= 50);
    }
}

void TestDelivery::closesTheFenceWhateverIsInIt()
{
    ExecutionRequest nasty = request();
    nasty.attestation.run.environment = {{QStringLiteral("```"), QStringLiteral("a ``` b ````` c `d`")}};
    const QString table = block(payload(nasty), 2);
    QCOMPARE(table.count(QStringLiteral("```")), 2);
    QVERIFY(table.contains(QStringLiteral("a ''' b '''`` c `d`")));
}

void TestDelivery::sendsOnceMoreWhenTheAnswerIsLost()
{
    // 13: no answer after it was sent → at most one duplicate
    ScriptedServer server([](WireConnection &connection) {
        if (connection.readRequest())
            connection.reset();
    });
    NetworkClient client;
    TestExecution execution(client);
    const ExecutionRequest post = request(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
    QCOMPARE(m_slack->execute(post, execution).kind, Kind::Retry);
    const Outcome second = m_slack->execute(post, execution);
    QCOMPARE(second.kind, Kind::Uncertain);
    QVERIFY(second.reason.contains(QStringLiteral("may have arrived")));
    QVERIFY(!second.reason.contains(QStringLiteral("5ecret")));
    QCOMPARE(server.requests().size(), 2);
}

void TestDelivery::postsOverARealConnection()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200, "ok", "Content-Type: text/html\r\n")}));
    NetworkClient client;
    TestExecution execution(client);
    const Outcome outcome =
        m_slack->execute(request(QStringLiteral("http://127.0.0.1:%1").arg(server.port())), execution);
    QCOMPARE(outcome.kind, Kind::Delivered); // Slack calls its "ok" a page
    const WireRequest post = server.requests().value(0);
    QCOMPARE(post.line(), "POST " + path().toLatin1() + " HTTP/1.1");
    QVERIFY(post.header("Expect").isEmpty());
    QCOMPARE(QJsonDocument::fromJson(post.body).object(),
             payload(request(QStringLiteral("http://127.0.0.1:%1").arg(server.port()))));
}

void TestDelivery::leavesNoSecretInTheRecord()
{
    // 14: the address is in nothing that is kept of an attempt
    const ExecutionRequest post = request();
    const QStringList secrets{post.registration.value(QStringLiteral("webhook")).toString()};
    const Result<HttpResponse, HttpFailure> answer =
        HttpResponse{404, {{"X-Of", path().toLatin1()}}, "no_service " + path().toLatin1(), false};
    const Exchange exchange = maskedExchange(m_slack->preview(post).front(), &answer, secrets);
    QCOMPARE(exchange.url, QStringLiteral("https://hooks.slack.com/…"));
    for (const QString &kept : {exchange.requestBody, exchange.responseBody,
                                exchange.responseHeaders.value(QStringLiteral("X-Of")).toString()})
        QVERIFY2(!kept.isEmpty() && !kept.contains(QStringLiteral("5ecret")), qPrintable(kept));
}

void TestDelivery::isTakenByTheSandbox()
{
    const auto sandbox = sandbox::Slack::start();
    QVERIFY(sandbox);
    NetworkClient client;
    TestExecution execution(client);
    const auto kept = m_slack->registerWith({QStringLiteral("chat"), (*sandbox)->registration()}, execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QVERIFY((*sandbox)->received().isEmpty());

    ExecutionRequest delivery = request();
    delivery.registration = (*sandbox)->registration();
    delivery.workflow.name = QStringLiteral("<!channel> & <@U123>");
    delivery.attestation.materials.assign(100, material(delivery.workflow.name));
    const Outcome outcome = m_slack->execute(delivery, execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE((*sandbox)->received().size(), 1);
    QVERIFY((*sandbox)->received().first().details.value(QStringLiteral("pings")).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
