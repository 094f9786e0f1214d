// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"
#include "engine/networkclient.h"
#include "support/testexecution.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsTheAttestation();
    void postsTheBundleThatTheEnvelopeCameIn();
    void postsEachSbomAsItIs();
    void postsNothingTwice();
    void goesOnWhenOneMessageIsRefused();
    void tellsWhichSbomIsMissing();
    void skipsWhenThereIsNothingToSend();
    void sendsTwoMaterialsOfOneContentAsTwo();
    void doesNotGoOnWithoutARecord();
    void stops();
    void stopsWhileItSigns();
    void showsBeforehandWhatItSends();
    void isMisconfiguredByInputsThatDoNotHold();

private:
    Outcome execute(const ExecutionRequest &request) { return m_webhook->execute(request, *m_execution); }

    const QString m_secret = signingSecret(QByteArray(32, 'k'));
    QTemporaryDir m_folder;
    NetworkClient m_client;
    std::unique_ptr<TestExecution> m_execution;
    const std::unique_ptr<Integration> m_webhook = ATTACHE_INTEGRATION::create();
};

void TestDelivery::init()
{
    m_execution = std::make_unique<TestExecution>(m_client);
}

void TestDelivery::postsTheAttestation()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}));
    const Outcome outcome = execute(deliveryTo(server.url(QStringLiteral("/in?key=a%3D"))));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(
        QJsonDocument(outcome.receipt).toJson(QJsonDocument::Compact),
        QByteArray(
            R"({"messages":[{"id":"0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a_attestation","kind":"ATTESTATION",)"
            R"("status":204}]})"));

    QCOMPARE(server.requests().size(), 1);
    const WireRequest post = server.requests().first();
    QCOMPARE(post.line(), QByteArray("POST /in?key=a%3D HTTP/1.1"));
    QCOMPARE(post.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(post.header("webhook-id"), QByteArray("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a_attestation"));
    QCOMPARE(post.header("webhook-timestamp"), QByteArray::number(m_execution->time.toSecsSinceEpoch()));
    QVERIFY(post.header("webhook-signature").isEmpty());
    QVERIFY(post.body.startsWith("{\"Metadata\":{\"Workflow\":{"));
    QVERIFY(post.body.endsWith("\",\"Kind\":\"ATTESTATION\"}"));
    QCOMPARE(body(post).value(QLatin1String("Metadata")).toObject(),
             QJsonDocument::fromJson(
                 R"({"Workflow":{"ID":"w-1","Name":"build-api","Team":"platform","Project":"shop"},
        "WorkflowRun":{"ID":"r-1","State":"success","StartedAt":"2026-11-24T08:00:00Z",
        "FinishedAt":"2026-11-24T08:00:00.250Z","RunnerType":"GITHUB_ACTION","RunURL":"https://ci.example.com/1",
        "AttestationDigest":"sha256:e1"}})")
                 .object());
    QCOMPARE(QJsonDocument::fromJson(data(post)).object(),
             QJsonDocument::fromJson(R"({"Envelope":{"payloadType":"application/vnd.in-toto+json",
        "payload":"eyJzdGF0ZW1lbnQiOjF9","signatures":[{"keyid":"","sig":"c2lnbmF0dXJl"}]},"Hash":"sha256:e1",
        "Statement":{"type":"t","subject":[{"name":"s","download_location":"d"}],"predicate_type":"p",
        "predicate":{"runnerType":"GITHUB_ACTION"}},"Predicate":{"runnerType":"GITHUB_ACTION"}})")
                 .object());
}

void TestDelivery::postsTheBundleThatTheEnvelopeCameIn()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    for (const char *mark : {"", "\xef\xbb\xbf"}) {
        request.attestation.original = mark + QByteArray("{\n  \"dsseEnvelope\": {}, \"n\": 1.50}");
        request.attestation.digest = sha256Of(request.attestation.original);
        QCOMPARE(execute(request).kind, Kind::Delivered);
        m_execution->steps.clear();
        const QByteArray posted = data(server.requests().last());
        QVERIFY(posted.endsWith(",\"Bundle\":{\n  \"dsseEnvelope\": {}, \"n\": 1.50}}"));
        QVERIFY(QJsonDocument::fromJson(posted).isObject());
    }
}

void TestDelivery::postsEachSbomAsItIs()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    const QByteArray first = QByteArray("{\"bomFormat\":\"CycloneDX\"}\n\0\xff", 28);
    request.materials = {sbom(m_folder, QStringLiteral("app"), first),
                         sbom(m_folder, QStringLiteral("lib"), QByteArray(100'000, 'x'))};
    request.materials[1].material.type = QStringLiteral("SBOM_SPDX_JSON");
    QCOMPARE(execute(request).kind, Kind::Delivered);

    QCOMPARE(server.requests().size(), 2);
    const WireRequest app = server.requests()[0];
    const QString digest = request.materials[0].material.digest;
    QCOMPARE(data(app), first);
    QCOMPARE(body(app).value(QLatin1String("Kind")).toString(), QStringLiteral("SBOM_CYCLONEDX_JSON"));
    QCOMPARE(
        body(app).value(QLatin1String("Metadata")).toObject().value(QLatin1String("Material")).toObject(),
        (QJsonObject{{QStringLiteral("Name"), QStringLiteral("app")},
                     {QStringLiteral("Digest"), digest},
                     {QStringLiteral("Filename"), QStringLiteral("app.json")}}));
    QCOMPARE(
        app.header("webhook-id"),
        (request.deliveryId + QStringLiteral("_sbom-") + digest.section(QLatin1Char(':'), 1)).toLatin1());
    QVERIFY(!app.header("webhook-id").contains('.'));
    const WireRequest lib = server.requests()[1];
    QCOMPARE(data(lib), QByteArray(100'000, 'x'));
    QCOMPARE(body(lib).value(QLatin1String("Kind")).toString(), QStringLiteral("SBOM_SPDX_JSON"));
}

void TestDelivery::postsNothingTwice()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200), httpAnswer(503), httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("app"), "{}")};
    QCOMPARE(execute(request).kind, Kind::Retry);
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(outcome.receipt.value(QLatin1String("messages")).toArray().size(), 2);
    QStringList kinds;
    for (const WireRequest &post : server.requests())
        kinds += body(post).value(QLatin1String("Kind")).toString();
    QCOMPARE(kinds.join(QLatin1Char(' ')),
             QStringLiteral("ATTESTATION SBOM_CYCLONEDX_JSON SBOM_CYCLONEDX_JSON"));
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(server.requests().size(), 3);
}

void TestDelivery::goesOnWhenOneMessageIsRefused()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(413), httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("large"), "large"),
                         sbom(m_folder, QStringLiteral("small"), "small")};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.reason, QStringLiteral("large: The receiver finds the message too large (413)"));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(m_execution->steps.size(), 1);
}

void TestDelivery::tellsWhichSbomIsMissing()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    Material material;
    material.name = QStringLiteral("app");
    request.missing = {{material, QStringLiteral("no file with this digest was given")}};
    QCOMPARE(execute(request).kind, Kind::Delivered); // no SBOM was asked for

    setOption(request, "send_sbom", true);
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.reason, QStringLiteral("app is not available: no file with this digest was given"));
    QCOMPARE(server.requests().size(), 1);
}

void TestDelivery::skipsWhenThereIsNothingToSend()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    for (bool withEmptySbom : {false, true}) {
        if (withEmptySbom)
            request.materials = {sbom(m_folder, QStringLiteral("empty"), QByteArray())};
        const Outcome outcome = execute(request);
        QCOMPARE(outcome.kind, Kind::Skipped);
        QCOMPARE(outcome.reason, QStringLiteral("There is no SBOM with content in this attestation"));
    }
    QCOMPARE(server.connections(), 0);
}

void TestDelivery::sendsTwoMaterialsOfOneContentAsTwo()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("one"), "{}"),
                         sbom(m_folder, QStringLiteral("two"), "{}")};
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests()[0].header("webhook-id") != server.requests()[1].header("webhook-id"));
}

void TestDelivery::doesNotGoOnWithoutARecord()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("app"), "{}")};
    m_execution->diskIsFull = true;
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QVERIFY(outcome.reason.contains(QStringLiteral("the disk is full")));
    QCOMPARE(server.requests().size(), 1);
}

void TestDelivery::stops()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.waitForTheEnd();
    });
    std::jthread stopper([&] {
        server.waitForRequests(1);
        m_execution->stopping.request_stop();
    });
    QCOMPARE(execute(deliveryTo(server.url())).kind, Kind::Cancelled);
}

void TestDelivery::stopsWhileItSigns()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    m_execution->stopping.request_stop();
    QCOMPARE(execute(request).kind, Kind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TestDelivery::showsBeforehandWhatItSends()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = deliveryTo(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(m_folder, QStringLiteral("app"), "{\"a\":1}")};
    const std::vector<HttpRequest> shown = m_webhook->preview(request);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(shown.size(), server.requests().size());
    for (size_t i = 0; i < shown.size(); ++i) {
        const WireRequest sent = server.requests()[qsizetype(i)];
        QCOMPARE(shown[i].body.open()->readAll(), sent.body);
        QVERIFY(shown[i].deadline.count() > 0); // a receiver that dribbles does not hold us up
        for (const auto &[name, value] : shown[i].headers) {
            QVERIFY(!sent.header(name).isEmpty());
            if (!value.startsWith('('))
                QCOMPARE(sent.header(name), value);
        }
    }
}

void TestDelivery::isMisconfiguredByInputsThatDoNotHold()
{
    ExecutionRequest request = deliveryTo(QUrl(QStringLiteral("ftp://x.example/5ecret")));
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(outcome.reason, QStringLiteral("url unsupported URL scheme: ftp"));
    QVERIFY(m_webhook->preview(request).empty());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
