// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "sandbox/receiver.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace attache;

class TestReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPostAndTellsOfIt();
    void refusesWhatARealOneWouldRefuse_data();
    void refusesWhatARealOneWouldRefuse();
    void checksSignatures_data();
    void checksSignatures();
    void saysThatItsPortIsTaken();
    void stopsAtOnce();

private:
    /// The status of what it answers.
    int post(const sandbox::Receiver &receiver, const QByteArray &body, HttpHeaders headers,
             QByteArray method = "POST")
    {
        HttpRequest request;
        request.method = std::move(method);
        request.url = receiver.url();
        request.body = body;
        request.headers = std::move(headers);
        const auto response = m_client.send(request, {});
        return response ? response->status : 0;
    }

    NetworkClient m_client;
};

namespace
{

const HttpHeaders json{{"Content-Type", "application/json; charset=utf-8"}};

} // namespace

void TestReceiver::keepsAPostAndTellsOfIt()
{
    QByteArray told; // written before the answer is sent
    const auto receiver = sandbox::Receiver::start(
        0, {}, [&](const sandbox::ReceivedRequest &request) { told = request.body; });
    QVERIFY(receiver);
    QCOMPARE((*receiver)->url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(post(**receiver, "{\"a\":1}", json), 204);
    QCOMPARE(told, QByteArray("{\"a\":1}"));
    const auto kept = (*receiver)->received();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().method, QStringLiteral("POST"));
    QCOMPARE(kept.first().path, QStringLiteral("/webhook"));
    QCOMPARE(kept.first().body, QByteArray("{\"a\":1}"));
    QVERIFY(kept.first().headers.contains({"Content-Type", "application/json; charset=utf-8"}));
    QVERIFY(kept.first().at.isValid());
}

void TestReceiver::refusesWhatARealOneWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray type("application/json");
    QTest::newRow("no JSON") << QByteArray("POST") << type << QByteArray("{\"a\":") << 400;
    QTest::newRow("no object") << QByteArray("POST") << type << QByteArray("[]") << 400;
    QTest::newRow("nothing") << QByteArray("POST") << type << QByteArray() << 400;
    QTest::newRow("another type") << QByteArray("POST") << QByteArray("text/plain") << QByteArray("{}")
                                  << 415;
    QTest::newRow("another method") << QByteArray("GET") << type << QByteArray() << 404;
}

void TestReceiver::refusesWhatARealOneWouldRefuse()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto receiver = sandbox::Receiver::start();
    QVERIFY(receiver);
    QCOMPARE(post(**receiver, body, {{"Content-Type", type}}, method), status);
    QVERIFY((*receiver)->received().isEmpty());
}

void TestReceiver::checksSignatures_data()
{
    QTest::addColumn<qint64>("age"); // seconds
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    const QByteArray key(24, 'k');
    QTest::newRow("right") << qint64(0) << QByteArray("v1,") << key << 204;
    QTest::newRow("right, after another one") << qint64(0) << QByteArray("v1,AAAA v1,") << key << 204;
    QTest::newRow("another key") << qint64(0) << QByteArray("v1,") << QByteArray(24, 'z') << 401;
    QTest::newRow("another scheme") << qint64(0) << QByteArray("v1a,") << key << 401;
    QTest::newRow("too old") << qint64(400) << QByteArray("v1,") << key << 401;
    QTest::newRow("from the future") << qint64(-400) << QByteArray("v1,") << key << 401;
}

void TestReceiver::checksSignatures()
{
    QFETCH(qint64, age);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    const auto receiver = sandbox::Receiver::start(0, "whsec_" + QByteArray(24, 'k').toBase64());
    QVERIFY(receiver);
    const QByteArray timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch() - age);
    const QByteArray code =
        QMessageAuthenticationCode::hash("d-1." + timestamp + ".{}", key, QCryptographicHash::Sha256)
            .toBase64();
    QCOMPARE(post(**receiver, "{}",
                  json + HttpHeaders{{"webhook-id", "d-1"},
                                     {"webhook-timestamp", timestamp},
                                     {"webhook-signature", prefix + code}}),
             status);
    QCOMPARE(post(**receiver, "{}", json), 401);
}

void TestReceiver::saysThatItsPortIsTaken()
{
    const auto first = sandbox::Receiver::start();
    QVERIFY(first);
    const auto second = sandbox::Receiver::start(quint16((*first)->url().port()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QVERIFY(second.error().text().contains(QString::number((*first)->url().port())));
}

void TestReceiver::stopsAtOnce()
{
    auto receiver = sandbox::Receiver::start();
    QVERIFY(receiver);
    QCOMPARE(post(**receiver, "{}", json), 204);
    QElapsedTimer timer;
    timer.start();
    receiver->reset();
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
