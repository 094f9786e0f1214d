// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace attache;
using namespace attache::test;

/// What leaves and what comes back, byte for byte.
class TestNetworkClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsTheMethodAndBodyAsTheyAre_data();
    void sendsTheMethodAndBodyAsTheyAre();
    void addsNoHeaderThatWasNotAskedFor();
    void leavesTheAddressAsItIs_data();
    void leavesTheAddressAsItIs();
    void givesTheAnswerWhateverItsStatus_data();
    void givesTheAnswerWhateverItsStatus();
    void readsAnAnswerThatEndsWithTheConnection();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void answersNoChallengeByItself_data();
    void answersNoChallengeByItself();
    void keepsNoCookie();
    void readsNoMoreThanIsWanted();
    void doesNotHoldAnEndlessAnswer();
    void sendsAFileWithItsExactLength();
    void servesManySendersAtOnce();
    void refusesWhatCannotBeSentWell_data();
    void refusesWhatCannotBeSentWell();

private:
    Result<HttpResponse, HttpFailure> send(const HttpRequest &request) { return m_client.send(request, {}); }

    NetworkClient m_client;
};

void TestNetworkClient::initTestCase()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestNetworkClient::sendsTheMethodAndBodyAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray("0");
    QTest::newRow("POST of nothing") << QByteArray("POST") << QByteArray() << QByteArray("0");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"a\":1}") << QByteArray("7");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("a\0b", 3) << QByteArray("3");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("x") << QByteArray("1");
}

void TestNetworkClient::sendsTheMethodAndBodyAsTheyAre()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, length);
    // Answers HEAD with a length and no body, as servers do.
    ScriptedServer server([](WireConnection &connection) {
        while (connection.readRequest()) {
            const QByteArray answer = httpAnswer(200, "four");
            connection.write(connection.request().line().startsWith("HEAD") ? answer.chopped(4) : answer);
        }
    });
    HttpRequest request;
    request.method = method;
    request.url = server.url(QStringLiteral("/in?key=value"));
    request.body = body;

    for (int times = 0; times < 2; ++times) { // the second one on a kept connection
        const auto response = send(request);
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, method == "HEAD" ? QByteArray() : QByteArray("four"));
    }

    QCOMPARE(server.requests().size(), 2);
    const WireRequest received = server.requests().last();
    QCOMPARE(received.line(), method + " /in?key=value HTTP/1.1");
    QCOMPARE(received.header("Content-Length"), length);
    QCOMPARE(received.body, body);
}

void TestNetworkClient::addsNoHeaderThatWasNotAskedFor()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}));
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.headers = {{"Content-Type", "application/json"}, {"webhook-id", "d-1"}, {"X-Tab", "a\tb"}};
    request.body = QByteArray("{}");
    QVERIFY(send(request));

    const WireRequest received = server.requests().first();
    QByteArrayList names = received.headerNames().split(' ');
    std::sort(names.begin(), names.end());
    QCOMPARE(names.join(' '),
             QByteArray("Accept-Encoding Accept-Language Connection Content-Length Content-Type Host "
                        "User-Agent X-Tab webhook-id"));
    QCOMPARE(received.header("User-Agent"), QByteArray("Attache/" ATTACHE_VERSION));
    QCOMPARE(received.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(received.header("Accept-Language"), QByteArray("*"));
    QCOMPARE(received.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
}

void TestNetworkClient::leavesTheAddressAsItIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("onTheWire");
    const auto row = [](const char *name, const char *path, const char *wire = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(wire ? wire : path);
    };
    row("escaped equals sign", "/in?sig=a%3D%3D&x=1=2");
    row("escaped slash", "/a%2Fb/c?d=%2Fe");
    row("escaped percent sign", "/a%25b?c=100%25");
    row("plus and its escape", "/a+b%2Bc?d=e+f%2Bg");
    row("space", "/a%20b?c=%20d");
    row("ampersand and hash", "/a%26b%23c?d=%26%23e");
    row("letters beyond ASCII", "/%C3%BC?q=%E2%82%AC");
    row("digest", "/v2/x/blobs/uploads/?digest=sha256:ab&state=%7B%22a%22%3A1%7D");
    row("repeated and empty parts", "/a//b/?&a=&&b");
    row("trailing question mark", "/a?");
    row("fragment", "/a?b#c", "/a?b");
    row("no path", "", "/");
}

void TestNetworkClient::leavesTheAddressAsItIs()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, onTheWire);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}));
    for (const char *method : {"GET", "POST"}) {
        HttpRequest request;
        request.method = method;
        request.url = server.url(path);
        QVERIFY(send(request));
        QCOMPARE(server.requests().last().line(), method + (" " + onTheWire) + " HTTP/1.1");
    }
}

void TestNetworkClient::givesTheAnswerWhateverItsStatus_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 201, 202, 226, 304, 400, 401, 403, 404, 405, 409, 410, 413, 418,
                       422, 425, 429, 431, 451, 499, 500, 501, 502, 503, 504, 511, 599})
        QTest::addRow("%d", status) << status;
}

void TestNetworkClient::givesTheAnswerWhateverItsStatus()
{
    QFETCH(int, status);
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("{\"why\":\"so\"}");
    ScriptedServer server(ScriptedServer::answering({httpAnswer(status, body, "X-Id: 7\r\nx-id: 8\r\n")}));
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.body = QByteArray("x");
    const auto response = send(request);
    QVERIFY2(response, response ? "" : qPrintable(response.error().words));
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("x-ID"), QByteArray("7, 8"));
    QVERIFY(!response->truncated);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkClient::readsAnAnswerThatEndsWithTheConnection()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.0 200 OK\r\n\r\nall of it");
    });
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.body = QByteArray("x");
    for (int times = 1; times <= 30; ++times) { // Qt tells of the end in one of two ways, as it happens
        const auto response = send(request);
        QVERIFY2(response, response ? "" : qPrintable(response.error().words));
        QCOMPARE(response->body, QByteArray("all of it"));
        QCOMPARE(server.requests().size(), times);
    }
}

void TestNetworkClient::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetworkClient::followsNoRedirect()
{
    QFETCH(int, status);
    ScriptedServer elsewhere(ScriptedServer::answering({httpAnswer(200)}));
    ScriptedServer server(ScriptedServer::answering(
        {httpAnswer(status, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")}));
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.headers = {{"X-Api-Key", "secret"}};
    request.body = QByteArray("x");
    const auto response = send(request);
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->header("Location"), elsewhere.url().toEncoded());
    QCOMPARE(elsewhere.connections(), 0);
}

void TestNetworkClient::answersNoChallengeByItself_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge :
         {"Basic realm=\"r\"", "Bearer realm=\"https://t.example.com/token\",service=\"s\"",
          "Digest realm=\"r\", nonce=\"n\"", "Negotiate", "NTLM", "nonsense"})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void TestNetworkClient::answersNoChallengeByItself()
{
    QFETCH(QByteArray, challenge);
    ScriptedServer server(ScriptedServer::answering(
        {httpAnswer(401, "{\"errors\":[]}", "WWW-Authenticate: " + challenge + "\r\n")}));
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.body = QByteArray("x");
    request.headers = {{"Authorization", "Bearer mine"}};
    const auto response = send(request);
    QVERIFY(response);
    QCOMPARE(response->status, 401);
    QCOMPARE(response->header("WWW-Authenticate"), challenge);
    QCOMPARE(response->body, QByteArray("{\"errors\":[]}"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("Authorization"), QByteArray("Bearer mine"));
}

void TestNetworkClient::keepsNoCookie()
{
    ScriptedServer server(
        ScriptedServer::answering({httpAnswer(200, {}, "Set-Cookie: session=1; Path=/\r\n")}));
    HttpRequest request;
    request.url = server.url();
    QVERIFY(send(request));
    QVERIFY(send(request));
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void TestNetworkClient::readsNoMoreThanIsWanted()
{
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200, "12345678")}));
    HttpRequest request;
    request.url = server.url();
    request.largestResponse = 8;
    QCOMPARE(send(request)->body, QByteArray("12345678"));
    QVERIFY(!send(request)->truncated);
    request.largestResponse = 7;
    const auto response = send(request);
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("1234567"));
    QVERIFY(response->truncated);
}

void TestNetworkClient::doesNotHoldAnEndlessAnswer()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
        while (connection.write(QByteArray(1024 * 1024, 'x'))) {
        }
    });
    HttpRequest request;
    request.url = server.url();
    request.largestResponse = 64 * 1024;
    const auto response = send(request);
    QVERIFY(response);
    QCOMPARE(response->body.size(), 64 * 1024);
    QVERIFY(response->truncated);
}

void TestNetworkClient::sendsAFileWithItsExactLength()
{
    QTemporaryDir folder;
    const QByteArray content = QByteArray("0123456789abcdef").repeated(200'000);
    QFile file(folder.filePath(QStringLiteral("sbom")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    ScriptedServer server(ScriptedServer::answering({httpAnswer(201)}));
    HttpRequest request;
    request.method = "PUT";
    request.url = server.url();
    request.body.append("{\"Data\":\"");
    request.body.appendBase64(Content::ofFile(file.fileName(), content.size()));
    request.body.append("\"}");
    QVERIFY(send(request));

    const QByteArray expected = "{\"Data\":\"" + content.toBase64() + "\"}";
    const WireRequest received = server.requests().first();
    QCOMPARE(received.header("Content-Length"), QByteArray::number(expected.size()));
    QCOMPARE(received.bodySha256, QCryptographicHash::hash(expected, QCryptographicHash::Sha256));
}

void TestNetworkClient::servesManySendersAtOnce()
{
    ScriptedServer server([](WireConnection &connection) {
        while (connection.readRequest())
            connection.write(httpAnswer(200, connection.request().body));
    });
    std::atomic<int> right = 0;
    std::vector<std::jthread> senders;
    for (int sender = 0; sender < 32; ++sender) {
        senders.emplace_back([&, sender] {
            for (int i = 0; i < 25; ++i) {
                HttpRequest request;
                request.method = "POST";
                request.url = server.url();
                request.body = QByteArray::number(sender * 100 + i);
                const auto response = m_client.send(request, {});
                right += response && response->body == QByteArray::number(sender * 100 + i);
            }
        });
    }
    senders.clear(); // joins
    QCOMPARE(right, 32 * 25);
}

void TestNetworkClient::refusesWhatCannotBeSentWell_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("method");
    const auto row = [](const char *name, const char *url, const char *header, const QByteArray &value,
                        const char *method) {
        QTest::newRow(name) << QString::fromLatin1(url) << QByteArray(header) << value << QByteArray(method);
    };
    const char *good = "http://127.0.0.1:PORT/secret?key=secret";
    row("no address", "", "X", "v", "GET");
    row("no host", "http:///secret", "X", "v", "GET");
    row("a file", "file:///etc/secret", "X", "v", "GET");
    row("another scheme", "ftp://127.0.0.1:PORT/secret", "X", "v", "GET");
    row("a user in the address", "http://user:secret@127.0.0.1:PORT/", "X", "v", "GET");
    row("line feed", good, "X", "a\nsecret: b", "GET");
    row("carriage return", good, "X", "a\rsecret", "GET");
    row("NUL", good, "X", QByteArray("a\0secret", 8), "GET");
    row("escape", good, "X", "a\x1bsecret", "GET");
    row("delete", good, "X", "a\x7fsecret", "GET");
    row("header name with a colon", good, "X:", "secret", "GET");
    row("header without a name", good, "", "secret", "GET");
    row("method with a space", good, "X", "v", "GET /secret");
}

void TestNetworkClient::refusesWhatCannotBeSentWell()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, method);
    ScriptedServer server(ScriptedServer::answering({httpAnswer(200)}));
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url.replace(QStringLiteral("PORT"), QString::number(server.port())));
    request.headers = {{header, value}};
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, HttpFailure::Cause::InvalidUrl);
    QVERIFY(!response.error().words.isEmpty());
    QVERIFY(!response.error().words.contains(QStringLiteral("secret")));
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestNetworkClient)
#include "tst_networkclient.moc"
