// SPDX-License-Identifier: Apache-2.0
#include "../config.h"
#include "core/error.h"
#include "engine/networkclient.h"
#include "sandbox/webhook.h"
#include "support/certificates.h"
#include "support/fakehttpclient.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsATestMessageAndKeepsNoSecret();
    void signsTheTestMessageForAStrictReceiver();
    void isRefusedByAReceiverWithAnotherSecret();
    void tellsWhyTheReceiverCannotBeUsed_data();
    void tellsWhyTheReceiverCannotBeUsed();
    void tellsThatNothingListens();
    void trustsThePrivateAuthorityThatIsGiven();
    void stops();
    void refusesWrongInputsBeforeSendingAnything_data();
    void refusesWrongInputsBeforeSendingAnything();
    void tellsEveryWrongInputAtOnce();
    void takesAddressesOfEveryKind_data();
    void takesAddressesOfEveryKind();
    void refusesToBeAttachedForNothing_data();
    void refusesToBeAttachedForNothing();

private:
    static QString secret()
    {
        return QStringLiteral("whsec_") + QString::fromLatin1(QByteArray(32, 'k').toBase64());
    }

    Result<QJsonObject> registerAt(const QUrl &url, QJsonObject more = {})
    {
        more.insert(QStringLiteral("url"), url.toString());
        return m_webhook->registerWith({QStringLiteral("hook"), more}, m_execution);
    }

    NetworkClient m_client;
    TestExecution m_execution{m_client};
    const std::unique_ptr<Integration> m_webhook = create();
};

void TestRegistration::postsATestMessageAndKeepsNoSecret()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(202)}));
    const auto config = registerAt(server.url(QStringLiteral("/hooks/5ecret?token=5ecret")));
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(*config, (QJsonObject{{QStringLiteral("endpoint"),
                                    QStringLiteral("http://127.0.0.1:%1/…").arg(server.port())}}));
    QCOMPARE(m_execution.checks.last(), QStringLiteral("The receiver took a test message"));

    QCOMPARE(server.requests().size(), 1);
    const WireRequest request = server.requests().first();
    QCOMPARE(request.line(), QByteArray("POST /hooks/5ecret?token=5ecret HTTP/1.1"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(request.header("webhook-id").startsWith("test_"));
    QVERIFY(request.header("webhook-signature").isEmpty());
    const QByteArray run =
        R"("AttestationDigest":"","FinishedAt":"0001-01-01T00:00:00Z","ID":"test-webhook-run",)"
        R"("RunURL":"","RunnerType":"","StartedAt":"0001-01-01T00:00:00Z","State":"")";
    const QByteArray workflow = R"("ID":"","Name":"test-webhook-workflow","Project":"","Team":"")";
    QCOMPARE(request.body, "{\"Metadata\":{\"Workflow\":{" + workflow + "},\"WorkflowRun\":{" + run +
                               "}},\"Data\":\"e30=\",\"Kind\":\"TEST_WEBHOOK\"}");
}

void TestRegistration::signsTheTestMessageForAStrictReceiver()
{
    const auto receiver = sandbox::Webhook::start(0, secret());
    QVERIFY(receiver);
    QVERIFY(registerAt((*receiver)->url(), {{QStringLiteral("signingSecret"), secret()}}));
    QCOMPARE((*receiver)->received().size(), 1);
}

void TestRegistration::isRefusedByAReceiverWithAnotherSecret()
{
    const auto receiver = sandbox::Webhook::start(0, QLatin1String("whsec_") +
                                                         QString::fromLatin1(QByteArray(32, 'z').toBase64()));
    QVERIFY(receiver);
    for (const QJsonObject &input :
         {QJsonObject(), QJsonObject{{QStringLiteral("signingSecret"), secret()}}}) {
        const auto config = registerAt((*receiver)->url(), input);
        QVERIFY(!config);
        QCOMPARE(config.error().kind, Error::Kind::Rejected);
        QVERIFY(config.error().text().contains(QStringLiteral("signature")));
    }
    QVERIFY((*receiver)->received().isEmpty());
}

void TestRegistration::tellsWhyTheReceiverCannotBeUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("refused") << 401 << int(Error::Kind::Rejected);
    QTest::newRow("nothing there") << 404 << int(Error::Kind::Rejected);
    QTest::newRow("gone") << 410 << int(Error::Kind::Rejected);
    QTest::newRow("redirect") << 302 << int(Error::Kind::Rejected);
    QTest::newRow("bad request") << 400 << int(Error::Kind::Rejected);
    QTest::newRow("broken") << 500 << int(Error::Kind::Unreachable);
    QTest::newRow("busy") << 429 << int(Error::Kind::Unreachable);
}

void TestRegistration::tellsWhyTheReceiverCannotBeUsed()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status)}));
    const auto config = registerAt(server.url(QStringLiteral("/5ecret")));
    QVERIFY(!config);
    QCOMPARE(int(config.error().kind), kind);
    QVERIFY(config.error().text().contains(QString::number(status)));
    QVERIFY(config.error().what.startsWith(QStringLiteral("http://127.0.0.1:%1").arg(server.port())));
    QVERIFY(!config.error().text().contains(QStringLiteral("5ecret")));
    QCOMPARE(server.requests().size(), 1);
}

void TestRegistration::tellsThatNothingListens()
{
    quint16 port = 0;
    {
        const ScriptedServer gone(ScriptedServer::answering({httpAnswer(204)}));
        port = gone.port();
    }
    const auto config = registerAt(QUrl(QStringLiteral("http://127.0.0.1:%1/5ecret").arg(port)));
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Unreachable);
    QVERIFY(config.error().text().contains(QStringLiteral("connection refused")));
    QVERIFY(!config.error().text().contains(QStringLiteral("5ecret")));
}

void TestRegistration::trustsThePrivateAuthorityThatIsGiven()
{
    const TestAuthority authority("Private authority");
    const IssuedCertificate issued = authority.issue("localhost");
    const ScriptedServer::Tls tls{issued.certificate, issued.key};
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}), &tls);
    const QString pem = QString::fromLatin1(authority.pem());
    const auto config = registerAt(server.url(), {{QStringLiteral("caCertificate"), pem}});
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(config->value(QLatin1String("caCertificate")).toString(), pem);
    const auto without = registerAt(server.url());
    QVERIFY(!without);
    QVERIFY(without.error().text().contains(QStringLiteral("certificate")));
}

void TestRegistration::stops()
{
    FakeHttpClient client(FakeHttpClient::hanging());
    TestExecution execution(client);
    execution.stopping.request_stop();
    const auto config = m_webhook->registerWith(
        {QStringLiteral("hook"), {{QStringLiteral("url"), QStringLiteral("https://x.example")}}}, execution);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Cancelled);
}

void TestRegistration::refusesWrongInputsBeforeSendingAnything_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *field, const char *value, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value)
                            << QString::fromLatin1(words);
    };
    row("no scheme", "url", "hooks.example.com/5ecret",
        "must be a whole URL, beginning with https:// or http://");
    row("another scheme", "url", "ftp://hooks.example.com/5ecret", "unsupported URL scheme: ftp");
    row("no host", "url", "https:///5ecret", "has no host");
    row("space", "url", "https://hooks.example.com/5ecret x", "is not a valid URL");
    row("4: no prefix", "signingSecret", "5ecretAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "must begin with whsec_");
    row("4: asymmetric key", "signingSecret", "whsk_5ecretAAAAAAAAAAAAAAAAAAAAAAAA",
        "must begin with whsec_");
    row("4: bad base64", "signingSecret", "whsec_5ecret!AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "must be base64 after whsec_");
    row("4: 8 bytes", "signingSecret",
        "whsec_5ecretAAAAA=", "must be 24 to 64 bytes long when decoded; this one has 8");
    row("4: second one bad", "signingSecret", "whsec_a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s= 5ecret",
        "must begin with whsec_");
    row("no certificate", "caCertificate", "5ecret",
        "must be a certificate in PEM form, with its BEGIN and END lines");
}

void TestRegistration::refusesWrongInputsBeforeSendingAnything()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, words);
    FakeHttpClient client(FakeHttpClient::always(204));
    TestExecution execution(client);
    QJsonObject input{{QStringLiteral("url"), QStringLiteral("https://hooks.example.com")}};
    input.insert(field, value);
    const auto config = m_webhook->registerWith({QStringLiteral("hook"), input}, execution);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Invalid);
    QCOMPARE(config.error().violations.size(), 1);
    QCOMPARE(config.error().violations.front().pointer, QLatin1Char('/') + field);
    QCOMPARE(config.error().violations.front().message, words);
    QVERIFY(!config.error().text().contains(QStringLiteral("5ecret")));
    QVERIFY(client.requests.empty());
}

void TestRegistration::tellsEveryWrongInputAtOnce()
{
    const auto config = Config::read({{QStringLiteral("url"), QStringLiteral("ftp://x")},
                                      {QStringLiteral("signingSecret"), QStringLiteral("x")},
                                      {QStringLiteral("caCertificate"), QStringLiteral("x")}});
    QVERIFY(!config);
    QCOMPARE(config.error().size(), 3);
}

void TestRegistration::takesAddressesOfEveryKind_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("12: IPv6 literal")
        << QStringLiteral("http://[::1]:8080/in") << QByteArray("http://[::1]:8080/in") << QByteArray();
    QTest::newRow("12: host beyond ASCII")
        << QStringLiteral("https://bücher.example/é") << QByteArray("https://xn--bcher-kva.example/%C3%A9")
        << QByteArray();
    QTest::newRow("escapes") << QStringLiteral("https://x.example/a%2Fb?sig=c%3D%2B")
                             << QByteArray("https://x.example/a%2Fb?sig=c%3D%2B") << QByteArray();
    QTest::newRow("12: user and password")
        << QStringLiteral("https://us%40er:p%3Aw@x.example/in") << QByteArray("https://x.example/in")
        << "Basic " + QByteArray("us@er:p:w").toBase64();
    QTest::newRow("12: fragment") << QStringLiteral("https://x.example/in?a=b#part")
                                  << QByteArray("https://x.example/in?a=b") << QByteArray();
    QTest::newRow("surrounding space")
        << QStringLiteral(" https://x.example/in\n") << QByteArray("https://x.example/in") << QByteArray();
}

void TestRegistration::takesAddressesOfEveryKind()
{
    QFETCH(QString, input);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, authorization);
    const auto config = Config::read({{QStringLiteral("url"), input}});
    QVERIFY(config);
    QCOMPARE(config->url.toEncoded(), url);
    QCOMPARE(config->authorization, authorization);
}

void TestRegistration::refusesToBeAttachedForNothing_data()
{
    QTest::addColumn<bool>("attestation");
    QTest::addColumn<bool>("sbom");
    QTest::newRow("attestations") << true << false;
    QTest::newRow("SBOMs") << false << true;
    QTest::newRow("both") << true << true;
    QTest::newRow("nothing") << false << false;
}

void TestRegistration::refusesToBeAttachedForNothing()
{
    QFETCH(bool, attestation);
    QFETCH(bool, sbom);
    const QJsonObject options{{QStringLiteral("send_attestation"), attestation},
                              {QStringLiteral("send_sbom"), sbom}};
    FakeHttpClient client(FakeHttpClient::always(500));
    TestExecution execution(client);
    const auto kept = m_webhook->attach({{}, options}, execution);
    QVERIFY(client.requests.empty());
    QCOMPARE(kept.has_value(), attestation || sbom);
    if (kept)
        QCOMPARE(*kept, options);
    else
        QVERIFY(kept.error().violations.front().message.contains(QStringLiteral("both off")));
    QCOMPARE(m_webhook->needsMaterials(options), sbom);
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
