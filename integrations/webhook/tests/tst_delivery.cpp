// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "sandbox/receiver.h"
#include "sdk/thisintegration.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/hmac.h>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsTheAttestation();
    void postsEachSbomAsItIs();
    void postsNothingTwice();
    void signsTheBytesThatLeave();
    void keepsTheIdAndSignsAnewWhenItTriesAgain();
    void signsWithEachOfTwoSecrets();
    void isTakenByAStrictReceiver();
    void goesOnWhenOneMessageIsRefused();
    void endsAtTheFirstFault_data();
    void endsAtTheFirstFault();
    void followsNoRedirect();
    void triesAgainWithTheSameIdWhenTheAnswerIsLost();
    void takesAnAnswerThatEndsWithTheConnection();
    void tellsWhichSbomIsMissing();
    void skipsWhenThereIsNothingToSend();
    void sendsTwoMaterialsOfOneContentAsTwo();
    void doesNotGoOnWithoutARecord();
    void stops();
    void stopsWhileItSigns();
    void showsBeforehandWhatItSends();
    void isMisconfiguredByInputsThatDoNotHold();

private:
    ExecutionRequest request(const QUrl &url) const;
    MaterialInput sbom(const QString &name, const QByteArray &content) const;

    Outcome execute(const ExecutionRequest &request) { return m_webhook->execute(request, *m_execution); }

    static QJsonObject body(const WireRequest &request)
    {
        return QJsonDocument::fromJson(request.body).object();
    }

    static QByteArray data(const WireRequest &request)
    {
        return QByteArray::fromBase64(body(request).value(QLatin1String("Data")).toString().toLatin1());
    }

    const QByteArray m_key = QByteArray(32, 'k');
    const QString m_secret = QStringLiteral("whsec_") + QString::fromLatin1(m_key.toBase64());
    QTemporaryDir m_folder;
    NetworkClient m_client;
    std::unique_ptr<TestExecution> m_execution;
    const std::unique_ptr<Integration> m_webhook = ATTACHE_INTEGRATION::create();
};

namespace
{

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

void setOption(ExecutionRequest &request, const char *name, bool value)
{
    request.options.insert(QString::fromLatin1(name), value);
}

} // namespace

void TestDelivery::init()
{
    m_execution = std::make_unique<TestExecution>(m_client);
}

ExecutionRequest TestDelivery::request(const QUrl &url) const
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = {{QStringLiteral("url"), url.toString()},
                            {QStringLiteral("endpoint"), QStringLiteral("http://127.0.0.1/…")}};
    request.options = {{QStringLiteral("send_attestation"), true}, {QStringLiteral("send_sbom"), false}};
    request.workflow = {QStringLiteral("w-1"),
                        QStringLiteral("build-api"),
                        QStringLiteral("shop"),
                        QStringLiteral("platform"),
                        {}};
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{\"statement\":1}", {{"", "signature"}}};
    attestation.digest = QStringLiteral("sha256:d1");
    attestation.envelopeDigest = QStringLiteral("sha256:e1");
    attestation.statement =
        QJsonDocument::fromJson(R"({"_type":"t","predicateType":"p","subject":[{"name":"s",
        "downloadLocation":"d"}],"predicate":{"runnerType":"GITHUB_ACTION"}})")
            .object();
    attestation.run.runId = QStringLiteral("r-1");
    attestation.run.runnerType = QStringLiteral("GITHUB_ACTION");
    attestation.run.runnerUrl = QStringLiteral("https://ci.example.com/1");
    attestation.run.startedAt = QDateTime({2026, 11, 24}, {8, 0, 0}, Qt::UTC);
    attestation.run.finishedAt = QDateTime({2026, 11, 24}, {9, 0, 0, 250}, Qt::OffsetFromUTC, 3600);
    return request;
}

MaterialInput TestDelivery::sbom(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no temporary file");
    Material material;
    material.name = name;
    material.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    material.filename = name + QStringLiteral(".json");
    material.digest = sha256Of(content);
    return {material, Content::ofFile(file.fileName(), content.size())};
}

void TestDelivery::postsTheAttestation()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}));
    const Outcome outcome = execute(request(server.url(QStringLiteral("/in?key=a%3D"))));
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
        "AttestationDigest":"sha256:d1"}})")
                 .object());
    QCOMPARE(QJsonDocument::fromJson(data(post)).object(),
             QJsonDocument::fromJson(R"({"Envelope":{"payloadType":"application/vnd.in-toto+json",
        "payload":"eyJzdGF0ZW1lbnQiOjF9","signatures":[{"keyid":"","sig":"c2lnbmF0dXJl"}]},"Hash":"sha256:e1",
        "Statement":{"type":"t","subject":[{"name":"s","download_location":"d"}],"predicate_type":"p",
        "predicate":{"runnerType":"GITHUB_ACTION"}},"Predicate":{"runnerType":"GITHUB_ACTION"}})")
                 .object());
}

void TestDelivery::postsEachSbomAsItIs()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    const QByteArray first = QByteArray("{\"bomFormat\":\"CycloneDX\"}\n\0\xff", 28);
    request.materials = {sbom(QStringLiteral("app"), first),
                         sbom(QStringLiteral("lib"), QByteArray(100'000, 'x'))};
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
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("app"), "{}")};
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

void TestDelivery::signsTheBytesThatLeave()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("app"), QByteArray(300'000, 'x'))};
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(server.requests().size(), 2);
    for (WireRequest post : server.requests()) {
        QCOMPARE(post.header("webhook-signature"), signatureOf(post, m_key));
        post.body.replace("Kind", "Kund");
        QVERIFY(post.header("webhook-signature") != signatureOf(post, m_key));
    }
}

void TestDelivery::keepsTheIdAndSignsAnewWhenItTriesAgain()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(500), httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    QCOMPARE(execute(request).kind, Kind::Retry);
    m_execution->time = m_execution->time.addSecs(30);
    QCOMPARE(execute(request).kind, Kind::Delivered);
    const WireRequest first = server.requests()[0];
    const WireRequest second = server.requests()[1];
    QCOMPARE(second.header("webhook-id"), first.header("webhook-id"));
    QCOMPARE(second.header("webhook-timestamp").toLongLong(),
             first.header("webhook-timestamp").toLongLong() + 30);
    QCOMPARE(second.header("webhook-signature"), signatureOf(second, m_key));
    QVERIFY(second.header("webhook-signature") != first.header("webhook-signature"));
}

void TestDelivery::signsWithEachOfTwoSecrets()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    const QByteArray other(24, 'o');
    request.registration.insert(QStringLiteral("signingSecret"),
                                m_secret + QStringLiteral(" whsec_") + QString::fromLatin1(other.toBase64()));
    QCOMPARE(execute(request).kind, Kind::Delivered);
    const WireRequest post = server.requests().first();
    QCOMPARE(post.header("webhook-signature"), signatureOf(post, m_key) + ' ' + signatureOf(post, other));
}

void TestDelivery::isTakenByAStrictReceiver()
{
    const auto receiver = sandbox::Receiver::start(0, m_secret.toLatin1());
    QVERIFY(receiver);
    ExecutionRequest request = this->request((*receiver)->url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE((*receiver)->received().size(), 1);
}

void TestDelivery::goesOnWhenOneMessageIsRefused()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(413), httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("large"), "large"), sbom(QStringLiteral("small"), "small")};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.reason, QStringLiteral("large: The message is too large for the receiver (413)"));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(m_execution->steps.size(), 1);
}

void TestDelivery::endsAtTheFirstFault_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("gone") << 410 << int(Kind::Misconfigured);
    QTest::newRow("refused") << 401 << int(Kind::Misconfigured);
    QTest::newRow("busy") << 503 << int(Kind::Retry);
}

void TestDelivery::endsAtTheFirstFault()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status, "the address is /5ecret")}));
    ExecutionRequest request = this->request(server.url(QStringLiteral("/5ecret")));
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("app"), "{}")};
    const Outcome outcome = execute(request);
    QCOMPARE(int(outcome.kind), kind);
    QVERIFY(!outcome.reason.contains(QStringLiteral("5ecret")));
    QVERIFY(!outcome.reason.contains(m_secret));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(m_execution->steps.isEmpty());
}

void TestDelivery::followsNoRedirect()
{
    ScriptedServer elsewhere(ScriptedServer::answering({httpAnswer(200)}));
    const QByteArray location = "Location: " + elsewhere.url(QStringLiteral("/5ecret")).toEncoded() + "\r\n";
    ScriptedServer server(ScriptedServer::answering({httpAnswer(307, {}, location)}));
    const Outcome outcome = execute(request(server.url()));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QStringLiteral("http://127.0.0.1:%1/…").arg(elsewhere.port())));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestDelivery::triesAgainWithTheSameIdWhenTheAnswerIsLost()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.reset();
    });
    const ExecutionRequest request = this->request(server.url());
    QCOMPARE(execute(request).kind, Kind::Retry);
    QCOMPARE(execute(request).kind, Kind::Retry);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].header("webhook-id"), server.requests()[1].header("webhook-id"));
}

void TestDelivery::takesAnAnswerThatEndsWithTheConnection()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.0 200 OK\r\n\r\nthank you");
    });
    QCOMPARE(execute(request(server.url())).kind, Kind::Delivered);
}

void TestDelivery::tellsWhichSbomIsMissing()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
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
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    for (bool withEmptySbom : {false, true}) {
        if (withEmptySbom)
            request.materials = {sbom(QStringLiteral("empty"), QByteArray())};
        const Outcome outcome = execute(request);
        QCOMPARE(outcome.kind, Kind::Skipped);
        QCOMPARE(outcome.reason, QStringLiteral("There is no SBOM with content in this attestation"));
    }
    QCOMPARE(server.connections(), 0);
}

void TestDelivery::sendsTwoMaterialsOfOneContentAsTwo()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_attestation", false);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("one"), "{}"), sbom(QStringLiteral("two"), "{}")};
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests()[0].header("webhook-id") != server.requests()[1].header("webhook-id"));
}

void TestDelivery::doesNotGoOnWithoutARecord()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("app"), "{}")};
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
    QCOMPARE(execute(request(server.url())).kind, Kind::Cancelled);
}

void TestDelivery::stopsWhileItSigns()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    m_execution->stopping.request_stop();
    QCOMPARE(execute(request).kind, Kind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TestDelivery::showsBeforehandWhatItSends()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    ExecutionRequest request = this->request(server.url());
    request.registration.insert(QStringLiteral("signingSecret"), m_secret);
    setOption(request, "send_sbom", true);
    request.materials = {sbom(QStringLiteral("app"), "{\"a\":1}")};
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
    ExecutionRequest request = this->request(QUrl(QStringLiteral("ftp://x.example/5ecret")));
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(outcome.reason, QStringLiteral("url unsupported URL scheme: ftp"));
    QVERIFY(m_webhook->preview(request).empty());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
