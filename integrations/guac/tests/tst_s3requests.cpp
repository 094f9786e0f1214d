// SPDX-License-Identifier: Apache-2.0
#include "../s3storage.h"
#include "../sigv4.h"
#include "s3fixture.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

/// Where requests to S3 go, and how they are signed.
class TestS3Requests : public QObject, private S3Fixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsAsItsInventorsDo();
    void signsAnyKeySoThatAnotherVerifiesIt_data();
    void signsAnyKeySoThatAnotherVerifiesIt();
    void addressesTheBucket_data();
    void addressesTheBucket();
    void followsTheBucketToItsRegion_data();
    void followsTheBucketToItsRegion();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void sendsTheSessionToken();
    void keepsMetadataWithinTwoKilobytes_data();
    void keepsMetadataWithinTwoKilobytes();
};

void TestS3Requests::init()
{
    QVERIFY(startAnew());
}

/// "PUT Object" of the examples that the Amazon S3 API reference has for Signature Version 4.
void TestS3Requests::signsAsItsInventorsDo()
{
    HttpRequest request;
    request.method = "PUT";
    request.url = QUrl(QStringLiteral("https://examplebucket.s3.amazonaws.com/") +
                       QString::fromLatin1(uriEncoded(QStringLiteral("test$file.text"))));
    request.headers = {{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                       {"x-amz-storage-class", "REDUCED_REDUNDANCY"}};
    sign(request, {"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}}, "us-east-1",
         hexOf("Welcome to Amazon S3.").toLatin1(), QDateTime({2013, 5, 24}, {0, 0, 0}, Qt::UTC));
    QCOMPARE(
        headerOf(request, "Authorization"),
        QByteArray("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
                   "SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, "
                   "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
}

void TestS3Requests::signsAnyKeySoThatAnotherVerifiesIt_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("10: a b+c%/\u00fc.json") << QStringLiteral("a b+c%/\u00fc.json");
    QTest::newRow("10: of reserved characters") << QStringLiteral("!\"#$&'()*,:;<=>?@[\\]^`{|}~-._");
    QTest::newRow("10: like an encoded one") << QStringLiteral("a%20b%2Fc%25");
    QTest::newRow("10: beyond the basic plane") << QStringLiteral("\u65e5\U0001F511.json");
}

void TestS3Requests::signsAnyKeySoThatAnotherVerifiesIt()
{
    QFETCH(QString, key);
    const auto config = Config::read(m_s3->registration());
    QVERIFY(config);
    Object object;
    object.name = key;
    object.content = Content::ofBytes("{}");
    object.sha256 = hexOf("{}").toLatin1();
    object.metadata = {{"author", QStringLiteral("chainloop")}};
    const Outcome outcome = S3Storage(*config, *m_execution).put(object);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE(m_s3->received().last().details.value(QLatin1String("name")).toString(), key);
}

void TestS3Requests::addressesTheBucket_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QJsonObject &changes, const char *address) {
        QTest::newRow(name) << changes << QString::fromLatin1(address);
    };
    const QString bucket = QStringLiteral("bucket");
    const QString endpoint = QStringLiteral("endpoint");
    const QString region = QStringLiteral("region");
    const QJsonValue minio(QStringLiteral("https://minio.example.com:9000"));
    row("Amazon's", {}, "https://my-bucket.s3.us-east-1.amazonaws.com/");
    row("Amazon's elsewhere", {{region, QStringLiteral("eu-west-3")}},
        "https://my-bucket.s3.eu-west-3.amazonaws.com/");
    row("Amazon's in China", {{region, QStringLiteral("cn-north-1")}},
        "https://my-bucket.s3.cn-north-1.amazonaws.com.cn/");
    row("with a dot, which no certificate covers", {{bucket, QStringLiteral("my.bucket")}},
        "https://s3.us-east-1.amazonaws.com/my.bucket/");
    row("an endpoint's host", {{endpoint, minio}}, "https://my-bucket.minio.example.com:9000/");
    row("an endpoint's path", {{endpoint, minio}, {QStringLiteral("pathStyle"), true}},
        "https://minio.example.com:9000/my-bucket/");
    row("an address of numbers", {{endpoint, QStringLiteral("https://192.0.2.7")}},
        "https://192.0.2.7/my-bucket/");
    row("IPv6", {{endpoint, QStringLiteral("http://[::1]:9000")}}, "http://[::1]:9000/my-bucket/");
    row("localhost", {{endpoint, QStringLiteral("http://localhost:9000/")}},
        "http://localhost:9000/my-bucket/");
    row("a port that need not be told", {{endpoint, QStringLiteral("https://minio.example.com:443")}},
        "https://my-bucket.minio.example.com/");
}

void TestS3Requests::addressesTheBucket()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, address);
    QJsonObject input = registration();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        input.insert(change.key(), change.value());
    const Outcome outcome = deliverTo(input, inTurn({storedAnswer()}));
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE(m_sent[0].url.toString(), address + attestationName());
}

void TestS3Requests::followsTheBucketToItsRegion_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("scope");
    const QString there = QStringLiteral("my-bucket.s3.eu-west-3.amazonaws.com");
    QTest::newRow("11: 301 with the region in a header")
        << errorOf(301, "PermanentRedirect", "<Endpoint>evil.example.com</Endpoint>",
                   {{"x-amz-bucket-region", "eu-west-3"}, {"Location", "https://evil.example.com/"}})
        << there << QByteArray("/eu-west-3/s3/");
    QTest::newRow("11: 400 with the region in the body")
        << errorOf(400, "AuthorizationHeaderMalformed", "<Region>eu-west-3</Region>") << there
        << QByteArray("/eu-west-3/s3/");
    QTest::newRow("11: 307 to another of Amazon's hosts")
        << errorOf(307, "TemporaryRedirect", "<Endpoint>my-bucket.s3-eu-west-3.amazonaws.com</Endpoint>")
        << QStringLiteral("my-bucket.s3-eu-west-3.amazonaws.com") << QByteArray("/us-east-1/s3/");
}

void TestS3Requests::followsTheBucketToItsRegion()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QByteArray, scope);
    const Outcome outcome = deliver(inTurn({answer, storedAnswer()}));
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE(m_sent.size(), 2);
    QTEST(m_sent[1].url.host(), "host");
    QVERIFY(headerOf(m_sent[1], "Authorization").contains(scope));
    QVERIFY(headerOf(m_sent[1], "Authorization") != headerOf(m_sent[0], "Authorization"));
}

void TestS3Requests::goesNowhereElse_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<QString>("endpoint");
    const HttpHeaders away{{"Location", "https://evil.example.com/"}};
    const QString minio = QStringLiteral("https://minio.example.com");
    QTest::newRow("11: 301 to another host")
        << errorOf(301, "PermanentRedirect", "<Endpoint>evil.example.com</Endpoint>", away) << QString();
    QTest::newRow("11: 307 to another bucket")
        << errorOf(307, "TemporaryRedirect", "<Endpoint>other.s3.amazonaws.com</Endpoint>", away)
        << QString();
    QTest::newRow("11: 307 from an own store to Amazon's")
        << errorOf(307, "TemporaryRedirect", "<Endpoint>my-bucket.s3.amazonaws.com</Endpoint>", away)
        << minio;
    QTest::newRow("11: a region that is a host")
        << errorOf(400, "AuthorizationHeaderMalformed", "<Region>evil.example.com/</Region>") << QString();
    QTest::newRow("11: the region that was asked")
        << errorOf(400, "AuthorizationHeaderMalformed", "<Region>us-east-1</Region>") << QString();
    QTest::newRow("a portal") << HttpResponse{302, away, {}, false} << QString();
}

void TestS3Requests::goesNowhereElse()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, endpoint);
    const Outcome outcome =
        deliverTo(endpoint.isEmpty() ? registration() : registration(QStringLiteral("endpoint"), endpoint),
                  inTurn({answer}));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(m_sent.size(), 1);
}

void TestS3Requests::sendsTheSessionToken()
{
    deliverTo(registration(QStringLiteral("sessionToken"), QStringLiteral("t0ken")),
              inTurn({storedAnswer()}));
    QCOMPARE(headerOf(m_sent[0], "x-amz-security-token"), QByteArray("t0ken"));
    QVERIFY(headerOf(m_sent[0], "Authorization").contains(";x-amz-security-token"));
    deliver(inTurn({storedAnswer()}));
    QCOMPARE(headerOf(m_sent[0], "x-amz-security-token"), QByteArray());
}

void TestS3Requests::keepsMetadataWithinTwoKilobytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QString(5000, u'x');
    QTest::newRow("three bytes each") << QString(5000, u'\u65e5');
    QTest::newRow("four bytes each") << QStringLiteral("\U0001F511").repeated(2000);
    QTest::newRow("a pair across the cut") << u'x' + QStringLiteral("\U0001F511").repeated(2000);
}

/// What is more, a store refuses with the whole object.
void TestS3Requests::keepsMetadataWithinTwoKilobytes()
{
    QFETCH(QString, text);
    ExecutionRequest request = deliveryTo(registration());
    request.workflow = {text, text, text, {}, {}};
    request.attestation.run.runId = text;
    const std::vector<HttpRequest> requests = m_guac->preview(request);
    qsizetype size = 0;
    for (const auto &[name, value] : requests.front().headers) {
        if (!name.startsWith("x-amz-meta-"))
            continue;
        size += name.size() - qsizetype(qstrlen("x-amz-meta-")) + value.size();
        const QByteArray word = value.startsWith("=?") ? value.split('?').at(3) : QByteArray();
        const QString decoded = QString::fromUtf8(QByteArray::fromBase64(word));
        QVERIFY2(text.startsWith(decoded) || name.endsWith("filename"), value.constData());
    }
    QVERIFY2(size > 0 && size <= 2048, qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(TestS3Requests)
#include "tst_s3requests.moc"
