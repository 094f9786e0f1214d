// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using Cause = HttpFailure::Cause;

/// Whom it trusts, and through whom it goes.
class TestNetworkTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsAPrivateAuthorityForTheRequestThatNamesIt();
    void refusesACertificate_data();
    void refusesACertificate();
    void saysThatThereIsNoTls();
    void refusesAnAuthorityThatCannotBeRead();
    void tellsTheProxysFaults_data();
    void tellsTheProxysFaults();
    void goesThroughTheProxyButNeverToThisMachine();
    void asksTheProxyForATunnelToATlsService();

private:
    Result<HttpResponse, HttpFailure> send(const HttpRequest &request) { return m_client.send(request, {}); }

    static HttpRequest post(const QUrl &url)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.body = QByteArray("body");
        return request;
    }

    NetworkClient m_client;
    const TestAuthority m_authority{"Private authority"};
};

void TestNetworkTrust::initTestCase()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestNetworkTrust::trustsAPrivateAuthorityForTheRequestThatNamesIt()
{
    const IssuedCertificate issued = m_authority.issue("localhost");
    const ScriptedServer::Tls tls{issued.certificate, issued.key};
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200, "secure")}), &tls);
    HttpRequest request = post(server.url());
    request.caCertificates = m_authority.pem();
    const auto trusted = send(request);
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().words));
    QCOMPARE(trusted->body, QByteArray("secure"));

    // The connection that the first one left open is not for those who do not trust that authority.
    request.caCertificates.clear();
    const auto distrusted = send(request);
    QVERIFY(!distrusted);
    QCOMPARE(distrusted.error().cause, Cause::Certificate);
    request.caCertificates = TestAuthority("Another authority").pem();
    QCOMPARE(send(request).error().cause, Cause::Certificate);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTrust::refusesACertificate_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown authority")
        << QByteArray("localhost") << false << false << QStringLiteral("issuer");
    QTest::newRow("another host") << QByteArray("elsewhere.example.com") << false << true
                                  << QStringLiteral("host name");
    QTest::newRow("expired") << QByteArray("localhost") << true << true << QStringLiteral("expired");
}

void TestNetworkTrust::refusesACertificate()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, expired);
    QFETCH(bool, known);
    QFETCH(QString, reason);
    const IssuedCertificate issued = m_authority.issue(host, expired);
    const ScriptedServer::Tls tls{issued.certificate, issued.key};
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}), &tls);
    HttpRequest request = post(server.url(QStringLiteral("/secret")));
    if (known)
        request.caCertificates = m_authority.pem();
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Certificate);
    QVERIFY(!response.error().bodySent);
    const QString words = response.error().words;
    QVERIFY2(words.startsWith(
                 QStringLiteral("The certificate of localhost:%1 is not accepted: ").arg(server.port())),
             qPrintable(words));
    QVERIFY2(words.contains(reason), qPrintable(words));
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTrust::saysThatThereIsNoTls()
{
    ScriptedServer server([](WireConnection &connection) { connection.write(httpAnswer(400)); });
    QUrl url = server.url(QStringLiteral("/secret"));
    url.setScheme(QStringLiteral("https"));
    const auto response = send(post(url));
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Tls);
    QVERIFY(!response.error().bodySent);
    QVERIFY2(response.error().words.startsWith(
                 QStringLiteral("No secure connection to 127.0.0.1:%1: ").arg(server.port())),
             qPrintable(response.error().words));
    QVERIFY(!response.error().words.contains(QStringLiteral("secret")));
}

void TestNetworkTrust::refusesAnAuthorityThatCannotBeRead()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    HttpRequest request = post(server.url());
    request.caCertificates = "not a certificate";
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Certificate);
    QCOMPARE(server.connections(), 0);
}

void TestNetworkTrust::tellsTheProxysFaults_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray authenticate = httpAnswer(407, {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n");
    QTest::newRow("asks for a password") << QStringLiteral("http") << authenticate;
    QTest::newRow("asks for a password, TLS") << QStringLiteral("https") << authenticate;
}

void TestNetworkTrust::tellsTheProxysFaults()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, answer);
    ScriptedServer proxy(ScriptedServer::answering({answer}));
    const QByteArray variable = scheme.toLatin1() + "_proxy";
    qputenv(variable.constData(), proxy.url().toEncoded());
    HttpRequest request = post(QUrl(scheme + QStringLiteral("://service.example.com/secret")));
    request.deadline = 5s;
    const auto response = send(request);
    qunsetenv(variable.constData());
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Proxy);
    QVERIFY(response.error().words.contains(QStringLiteral("asks for a user name")));
    QVERIFY(!response.error().words.contains(QStringLiteral("secret")));
    QCOMPARE(proxy.requests().size(), 1);
}

void TestNetworkTrust::goesThroughTheProxyButNeverToThisMachine()
{
    ScriptedServer proxy(ScriptedServer::answering({httpAnswer(203)}));
    ScriptedServer local(ScriptedServer::answering({httpAnswer(200)}));
    qputenv("http_proxy", proxy.url().toEncoded());
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://service.example.com/in?a=%3D"));
    const auto throughProxy = send(request);
    request.url = local.url();
    const auto direct = send(request);
    request.url.setHost(QStringLiteral("localhost"));
    const auto directByName = send(request);
    qunsetenv("http_proxy");

    QVERIFY(throughProxy);
    QCOMPARE(throughProxy->status, 203);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().line(), QByteArray("GET http://service.example.com/in?a=%3D HTTP/1.1"));
    QVERIFY(direct);
    QCOMPARE(direct->status, 200);
    QVERIFY(directByName);
    QCOMPARE(directByName->status, 200);
}

/// The proxy sees the host and nothing of what is said to it; the certificate must be the service's own.
void TestNetworkTrust::asksTheProxyForATunnelToATlsService()
{
    ScriptedServer proxy([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
        connection.drain();
    });
    qputenv("https_proxy", proxy.url().toEncoded());
    HttpRequest request = post(QUrl(QStringLiteral("https://service.example.com/secret?key=secret")));
    request.headers = {{"Authorization", "Bearer secret"}};
    request.deadline = 500ms; // nobody behind this proxy speaks TLS
    const auto response = send(request);
    qunsetenv("https_proxy");
    QVERIFY(!response);
    QVERIFY(!response.error().bodySent);
    QCOMPARE(proxy.requests().size(), 1);
    const WireRequest tunnel = proxy.requests().first();
    QCOMPARE(tunnel.line(), QByteArray("CONNECT service.example.com:443 HTTP/1.1"));
    QVERIFY2(!tunnel.head.contains("secret"), tunnel.head.constData());
}

QTEST_GUILESS_MAIN(TestNetworkTrust)
#include "tst_networktrust.moc"
