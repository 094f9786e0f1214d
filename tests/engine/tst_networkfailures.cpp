// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using Cause = HttpFailure::Cause;

/// Every way in which there is no answer, and the time that it takes to say so.
class TestNetworkFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatNothingListens();
    void saysThatThereIsNoSuchHost();
    void tellsALostConnectionAndWhetherAllHadLeft_data();
    void tellsALostConnectionAndWhetherAllHadLeft();
    void sendsNothingTwiceByItself_data();
    void sendsNothingTwiceByItself();
    void givesAnAnswerThatCameBeforeTheBodyWasSent_data();
    void givesAnAnswerThatCameBeforeTheBodyWasSent();
    void sendsTheWholeBodyWhateverIsAnsweredMeanwhile();
    void takesWhatIsNotHttpForALostConnection();
    void givesUpWithoutProgress();
    void letsALongExchangeThatMovesGoOn();
    void endsADribblingAnswerByTheDeadline();
    void stopsAtOnce();
    void knowsWhenNotAllHadLeftBeforeTheStop();
    void stopsAtOnceWhenItWasStoppedBefore();
    void closesAtOnceWhateverHangs();
    void saysThatAFileIsGone();
    void saysThatAFileShrankWhileItWasSent();

private:
    Result<HttpResponse, HttpFailure> send(const HttpRequest &request) { return m_client.send(request, {}); }

    static HttpRequest post(const QUrl &url, QByteArray body = "body")
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.body = std::move(body);
        return request;
    }

    NetworkClient m_client;
};

namespace
{

void waitUntilStopped(WireConnection &connection)
{
    connection.readRequest();
    connection.waitForTheEnd();
}

} // namespace

void TestNetworkFailures::initTestCase()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestNetworkFailures::saysThatNothingListens()
{
    quint16 port = 0;
    {
        const ScriptedServer gone(ScriptedServer::answering({httpAnswer(200)}));
        port = gone.port();
    }
    const auto response = send(post(QUrl(QStringLiteral("http://127.0.0.1:%1/secret?key=secret").arg(port))));
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::ConnectionRefused);
    QVERIFY(!response.error().bodySent);
    QCOMPARE(response.error().words,
             QStringLiteral("Nothing listens at 127.0.0.1:%1: connection refused").arg(port));
}

void TestNetworkFailures::saysThatThereIsNoSuchHost()
{
    const auto response = send(post(QUrl(QStringLiteral("https://service.invalid/secret"))));
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::HostNotFound);
    QVERIFY(!response.error().bodySent);
    QCOMPARE(response.error().words, QStringLiteral("The host of service.invalid:443 cannot be found"));
}

void TestNetworkFailures::tellsALostConnectionAndWhetherAllHadLeft_data()
{
    QTest::addColumn<bool>("onlyHead");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("bodySent");
    QTest::newRow("closed before the body was sent") << true << QByteArray() << true << false;
    QTest::newRow("closed without an answer") << false << QByteArray() << false << true;
    QTest::newRow("reset without an answer") << false << QByteArray() << true << true;
    QTest::newRow("closed in the headers")
        << false << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false << true;
    QTest::newRow("closed in the body")
        << false << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart") << false << true;
    QTest::newRow("closed in a chunk")
        << false << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\npart") << false
        << true;
}

void TestNetworkFailures::tellsALostConnectionAndWhetherAllHadLeft()
{
    QFETCH(bool, onlyHead);
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    QFETCH(bool, bodySent);
    ScriptedServer server([&](WireConnection &connection) {
        connection.readRequest(onlyHead);
        connection.write(answer);
        if (reset)
            connection.reset();
    });
    const QByteArray body(onlyHead ? 64 * 1024 * 1024 : 1000, 'x');
    const auto response = send(post(server.url(QStringLiteral("/secret")), body));
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::ConnectionLost);
    QCOMPARE(response.error().bodySent, bodySent);
    const QString words =
        bodySent
            ? QStringLiteral("The connection to 127.0.0.1:%1 broke off")
            : QStringLiteral("The connection to 127.0.0.1:%1 broke off while the content was being sent. "
                             "The service may not take so much, or not from here");
    QCOMPARE(response.error().words, words.arg(server.port()));
}

void TestNetworkFailures::sendsNothingTwiceByItself_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body") << QByteArray("body");
    QTest::newRow("empty body") << QByteArray();
}

void TestNetworkFailures::sendsNothingTwiceByItself()
{
    QFETCH(QByteArray, body);
    ScriptedServer server([](WireConnection &connection) {
        // A first answer, so that the second request goes over a kept connection.
        if (connection.readRequest())
            connection.write(httpAnswer(200));
        connection.readRequest();
    });
    QVERIFY(send(post(server.url(), body)));
    const auto response = send(post(server.url(), body));
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::ConnectionLost);
    QVERIFY(response.error().bodySent);
    QCOMPARE(server.requests().size(), 2);
}

void TestNetworkFailures::givesAnAnswerThatCameBeforeTheBodyWasSent_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("reads the rest") << QByteArray("drain");
    QTest::newRow("closes its side and reads the rest") << QByteArray("close writing");
}

void TestNetworkFailures::givesAnAnswerThatCameBeforeTheBodyWasSent()
{
    QFETCH(QByteArray, then);
    ScriptedServer server([then](WireConnection &connection) {
        connection.readRequest(true);
        connection.write(httpAnswer(413, "too large", then == "drain" ? "" : "Connection: close\r\n"));
        if (then == "close writing")
            connection.closeWriting();
        connection.drain();
    });
    const auto response = send(post(server.url(), QByteArray(8 * 1024 * 1024, 'x')));
    QVERIFY(response);
    QCOMPARE(response->status, 413);
    QCOMPARE(response->body, QByteArray("too large"));
}

/// A service that has answered goes on reading the body, and must not take the next request for a part of it.
void TestNetworkFailures::sendsTheWholeBodyWhateverIsAnsweredMeanwhile()
{
    ScriptedServer server([](WireConnection &connection) {
        std::vector<char> buffer(64 * 1024);
        while (connection.readRequest(true)) {
            connection.write(httpAnswer(413));
            qint64 left = connection.request().header("Content-Length").toLongLong();
            while (left > 0) {
                const qint64 got = connection.read(buffer.data(), std::min(left, qint64(buffer.size())));
                if (got <= 0)
                    return;
                left -= got;
            }
        }
    });
    for (int times = 0; times < 3; ++times) {
        HttpRequest request = post(server.url(), QByteArray(8 * 1024 * 1024, 'x'));
        request.deadline = 10s;
        const auto response = send(request);
        QVERIFY2(response, response ? "" : qPrintable(response.error().words));
        QCOMPARE(response->status, 413);
    }
}

void TestNetworkFailures::takesWhatIsNotHttpForALostConnection()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("220 mail.example.com ESMTP\r\n");
        connection.waitForTheEnd();
    });
    HttpRequest request = post(server.url());
    request.deadline = 5s;
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::ConnectionLost);
}

void TestNetworkFailures::givesUpWithoutProgress()
{
    ScriptedServer server(waitUntilStopped);
    HttpRequest request = post(server.url());
    request.timeout = 200ms;
    QElapsedTimer timer;
    timer.start();
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Timeout);
    QVERIFY(response.error().bodySent);
    QCOMPARE(response.error().words,
             QStringLiteral("Nothing came from 127.0.0.1:%1 for 0.2 seconds").arg(server.port()));
    QVERIFY(timer.elapsed() >= 150); // coarse timers may come a little early
}

void TestNetworkFailures::letsALongExchangeThatMovesGoOn()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
        connection.dribble("twelve bytes", 100ms);
    });
    HttpRequest request = post(server.url());
    request.timeout = 600ms; // half of what the whole takes
    const auto response = send(request);
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray("twelve bytes"));
}

void TestNetworkFailures::endsADribblingAnswerByTheDeadline()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connection.dribble(QByteArray(100'000, 'x'), 20ms);
    });
    HttpRequest request = post(server.url());
    request.deadline = 300ms;
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Timeout);
    QVERIFY(response.error().bodySent);
    QCOMPARE(response.error().words,
             QStringLiteral("127.0.0.1:%1 did not answer within 0.3 seconds").arg(server.port()));
}

void TestNetworkFailures::stopsAtOnce()
{
    ScriptedServer server(waitUntilStopped);
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread stopper([&] {
        server.waitForRequests(1);
        timer.start();
        stop.request_stop();
    });
    const auto response = m_client.send(post(server.url()), stop.get_token());
    QVERIFY(timer.elapsed() < 5'000); // not by its own time-out
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Cancelled);
    QVERIFY(response.error().bodySent); // and may have been acted on
}

void TestNetworkFailures::knowsWhenNotAllHadLeftBeforeTheStop()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest(true);
        connection.waitForTheEnd();
    });
    HttpRequest request = post(server.url());
    request.body = Body(QByteArray(64 * 1024 * 1024, 'x')); // more than any buffer on the way
    std::stop_source stop;
    std::jthread stopper([&] {
        server.waitForRequests(1);
        stop.request_stop();
    });
    const auto response = m_client.send(request, stop.get_token());
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Cancelled);
    QVERIFY(!response.error().bodySent);
}

void TestNetworkFailures::stopsAtOnceWhenItWasStoppedBefore()
{
    ScriptedServer server(waitUntilStopped);
    std::stop_source stop;
    stop.request_stop();
    const auto response = m_client.send(post(server.url()), stop.get_token());
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::Cancelled);
}

void TestNetworkFailures::closesAtOnceWhateverHangs()
{
    ScriptedServer server(waitUntilStopped);
    auto client = std::make_unique<NetworkClient>();
    std::atomic<int> cancelled = 0;
    std::vector<std::jthread> senders;
    for (int i = 0; i < 20; ++i) { // more than there are connections to a host
        senders.emplace_back([&] {
            const auto response = client->send(post(server.url()), {});
            cancelled += !response && response.error().cause == Cause::Cancelled;
        });
    }
    QVERIFY(server.waitForRequests(6));
    QElapsedTimer timer;
    timer.start();
    client.reset();
    QVERIFY(timer.elapsed() < 5'000);
    senders.clear();
    QCOMPARE(cancelled, 20);
}

void TestNetworkFailures::saysThatAFileIsGone()
{
    ScriptedServer server(waitUntilStopped);
    HttpRequest request = post(server.url());
    request.body.append(Content::ofFile(QStringLiteral("/nowhere/secret.json"), 10));
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::BodyUnreadable);
    QCOMPARE(server.connections(), 0);
}

void TestNetworkFailures::saysThatAFileShrankWhileItWasSent()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sbom")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1000));
    ScriptedServer server(waitUntilStopped);
    HttpRequest request = post(server.url());
    request.body.append(Content::ofFile(file.fileName(), 1'000'000));
    const auto response = send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().cause, Cause::BodyUnreadable);
    QVERIFY(!response.error().bodySent);
    QVERIFY(!response.error().words.contains(QStringLiteral("sbom")));
}

QTEST_GUILESS_MAIN(TestNetworkFailures)
#include "tst_networkfailures.moc"
