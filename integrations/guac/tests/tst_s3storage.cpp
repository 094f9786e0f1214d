// SPDX-License-Identifier: Apache-2.0
#include "../s3storage.h"
#include "../sigv4.h"
#include "deliveries.h"
#include "engine/networkclient.h"
#include "sandbox/bucket.h"
#include "support/testexecution.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestS3Storage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsAsItsInventorsDo();
    void signsAnyKeySoThatAnotherVerifiesIt_data();
    void signsAnyKeySoThatAnotherVerifiesIt();
    void storesWhatThereIs();
    void takesWhatIsThereForStored();
    void addressesTheBucket_data();
    void addressesTheBucket();
    void followsTheBucketToItsRegion_data();
    void followsTheBucketToItsRegion();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void understandsEachAnswer_data();
    void understandsEachAnswer();
    void tellsHowFarTheClockIsOff();
    void doesWithoutAConditionThatIsNotKnown_data();
    void doesWithoutAConditionThatIsNotKnown();
    void survivesALostAnswer();
    void comparesWhatWasKept_data();
    void comparesWhatWasKept();
    void registersWithoutLeavingAnything();
    void saysWhatARegistrationLacks_data();
    void saysWhatARegistrationLacks();
    void sendsTheSessionToken();
    void escapesMetadata();
    void showsBeforehandWhatItSends();

private:
    QJsonObject registration(const QString &changed = {}, const QJsonValue &value = {}) const;

    Outcome deliver(FakeHttpClient::Answer answer) { return deliverTo(registration(), std::move(answer)); }

    Outcome deliverTo(const QJsonObject &registration, FakeHttpClient::Answer answer);

    std::unique_ptr<sandbox::StandIn> m_s3;
    NetworkClient m_network;
    std::unique_ptr<TestExecution> m_execution;
    std::vector<HttpRequest> m_sent;
    const std::unique_ptr<Integration> m_guac = ATTACHE_INTEGRATION::create();
};

namespace
{

HttpResponse errorOf(int status, const QByteArray &code, const QByteArray &more = {},
                     const HttpHeaders &headers = {})
{
    return {status, headers,
            "<?xml version=\"1.0\"?>\n<Error><Code>" + code + "</Code><Message>5ecret</Message>" + more +
                "</Error>",
            false};
}

HttpResponse storedAnswer(HttpHeaders headers = {})
{
    const QByteArray md5 = QCryptographicHash::hash(envelopeJson, QCryptographicHash::Md5).toHex();
    headers.append({"ETag", '"' + md5 + '"'});
    return {200, headers, {}, false};
}

QString codeIn(const QString &reason)
{
    return reason.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
}

} // namespace

void TestS3Storage::initTestCase()
{
    auto started = sandbox::startBucket();
    QVERIFY(started);
    m_s3 = std::move(*started);
}

void TestS3Storage::init()
{
    m_s3->answerWith({});
    m_execution = std::make_unique<TestExecution>(m_network);
}

QJsonObject TestS3Storage::registration(const QString &changed, const QJsonValue &value) const
{
    QJsonObject registration{{QStringLiteral("provider"), QStringLiteral("s3")},
                             {QStringLiteral("bucket"), QStringLiteral("my-bucket")},
                             {QStringLiteral("accessKeyId"), QStringLiteral("AKEXAMPLE")},
                             {QStringLiteral("credentials"), QStringLiteral("5ecret-key")}};
    if (!changed.isEmpty())
        registration.insert(changed, value);
    return registration;
}

Outcome TestS3Storage::deliverTo(const QJsonObject &registration, FakeHttpClient::Answer answer)
{
    FakeHttpClient client(std::move(answer));
    TestExecution execution(client);
    execution.time = m_execution->time;
    Outcome outcome = m_guac->execute(deliveryTo(registration), execution);
    m_sent = client.requests;
    return outcome;
}

/// "PUT Object" of the examples that the Amazon S3 API reference has for Signature Version 4.
void TestS3Storage::signsAsItsInventorsDo()
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

void TestS3Storage::signsAnyKeySoThatAnotherVerifiesIt_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("10: a b+c%/\u00fc.json") << QStringLiteral("a b+c%/\u00fc.json");
    QTest::newRow("10: of reserved characters") << QStringLiteral("!\"#$&'()*,:;<=>?@[\\]^`{|}~-._");
    QTest::newRow("10: like an encoded one") << QStringLiteral("a%20b%2Fc%25");
    QTest::newRow("10: beyond the basic plane") << QStringLiteral("\u65e5\U0001F511.json");
}

void TestS3Storage::signsAnyKeySoThatAnotherVerifiesIt()
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

void TestS3Storage::storesWhatThereIs()
{
    QTemporaryDir folder;
    const QByteArray sbom = QByteArray("{\"bomFormat\": \"CycloneDX\"}\n").repeated(100'000);
    QFile file(folder.filePath(QStringLiteral("sbom")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sbom) == sbom.size() && file.flush());
    ExecutionRequest request = deliveryTo(m_s3->registration());
    request.materials = {sbomOf(QStringLiteral("sbom.cyclonedx.json"), sbom)};
    request.materials[0].content = Content::ofFile(file.fileName(), sbom.size());
    const qsizetype before = m_s3->received().size();
    const Outcome outcome = m_guac->execute(request, *m_execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));

    const QList<sandbox::Received> received = m_s3->received().sliced(before);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].content, envelopeJson);
    QCOMPARE(received[0].details.value(QLatin1String("name")).toString(), attestationName());
    QCOMPARE(received[1].content, sbom);
    QCOMPARE(received[1].details.value(QLatin1String("name")).toString(),
             QStringLiteral("chainloop/sbom.cyclonedx-%1.json").arg(hexOf(sbom)));
    QCOMPARE(received[1].details.value(QLatin1String("contentType")).toString(),
             QStringLiteral("application/json"));
    QCOMPARE(received[1].details.value(QLatin1String("metadata")).toObject(),
             (QJsonObject{{QStringLiteral("author"), QStringLiteral("chainloop")},
                          {QStringLiteral("workflowid"), QStringLiteral("w-1")},
                          {QStringLiteral("workflowname"), QStringLiteral("build-api")},
                          {QStringLiteral("workflowproject"), QStringLiteral("shop")},
                          {QStringLiteral("workflowrunid"), QStringLiteral("r-1")},
                          {QStringLiteral("filename"), QStringLiteral("sbom.cyclonedx.json")}}));
}

void TestS3Storage::takesWhatIsThereForStored()
{
    QCOMPARE(m_guac->execute(deliveryTo(m_s3->registration()), *m_execution).kind, Kind::Delivered);
    const qsizetype before = m_s3->received().size();
    m_execution->steps.clear();
    const Outcome outcome = m_guac->execute(deliveryTo(m_s3->registration()), *m_execution);
    QCOMPARE(outcome.kind, Kind::Delivered);
    QVERIFY(outcome.receipt.value(QLatin1String("objects"))[0][QLatin1String("wasThere")].toBool());
    QCOMPARE(m_s3->received().size(), before);
}

void TestS3Storage::addressesTheBucket_data()
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

void TestS3Storage::addressesTheBucket()
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

void TestS3Storage::followsTheBucketToItsRegion_data()
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

void TestS3Storage::followsTheBucketToItsRegion()
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

void TestS3Storage::goesNowhereElse_data()
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

void TestS3Storage::goesNowhereElse()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, endpoint);
    const Outcome outcome =
        deliverTo(endpoint.isEmpty() ? registration() : registration(QStringLiteral("endpoint"), endpoint),
                  inTurn({answer}));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(m_sent.size(), 1);
}

void TestS3Storage::understandsEachAnswer_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const HttpResponse &answer, Kind kind, const char *words) {
        QTest::newRow(name) << answer << int(kind) << QString::fromLatin1(words);
    };
    const auto plain = [](int status) { return HttpResponse{status, {}, {}, false}; };
    row("12: RequestTimeTooSkewed", errorOf(403, "RequestTimeTooSkewed"), Kind::Retry,
        "Set the clock of this machine right");
    row("13: 400 RequestTimeout", errorOf(400, "RequestTimeout"), Kind::Retry, "waited too long");
    row("400 ExpiredToken", errorOf(400, "ExpiredToken"), Kind::Misconfigured, "session token any more");
    row("400 InvalidToken", errorOf(400, "InvalidToken"), Kind::Misconfigured, "session token");
    row("400 EntityTooLarge", errorOf(400, "EntityTooLarge"), Kind::Rejected, "too large");
    row("400 BadDigest", errorOf(400, "BadDigest"), Kind::Retry, "damaged");
    row("400 of another kind", errorOf(400, "InvalidArgument"), Kind::Rejected,
        "malformed (400 InvalidArgument)");
    row("400 with no code that may be shown", errorOf(400, "5ecret"), Kind::Rejected, "malformed (400)");
    row("400 that is not XML", {400, {}, "<html><br></html>", false}, Kind::Rejected, "malformed");
    row("401", plain(401), Kind::Misconfigured, "credentials");
    row("403 InvalidAccessKeyId", errorOf(403, "InvalidAccessKeyId"), Kind::Misconfigured, "access key");
    row("403 SignatureDoesNotMatch", errorOf(403, "SignatureDoesNotMatch"), Kind::Misconfigured,
        "secret access key wrong");
    row("403 AccessDenied", errorOf(403, "AccessDenied"), Kind::Misconfigured, "s3:PutObject");
    row("403 without a code", plain(403), Kind::Misconfigured, "s3:PutObject");
    row("404 NoSuchBucket", errorOf(404, "NoSuchBucket"), Kind::Misconfigured,
        "The bucket my-bucket does not exist (404 NoSuchBucket)");
    row("404 without a code", plain(404), Kind::Misconfigured, "does not exist");
    row("405", plain(405), Kind::Misconfigured, "does not take this");
    row("408", plain(408), Kind::Retry, "asks to try again");
    row("409 ConditionalRequestConflict", errorOf(409, "ConditionalRequestConflict"), Kind::Retry,
        "the same object");
    row("409 without a code", plain(409), Kind::Retry, "being changed");
    row("410", plain(410), Kind::Misconfigured, "wants no more");
    row("412", errorOf(412, "PreconditionFailed"), Kind::Delivered, "");
    row("413", plain(413), Kind::Rejected, "too large");
    row("416", plain(416), Kind::Retry, "lost a part");
    row("425", plain(425), Kind::Retry, "asks to try again");
    row("429", plain(429), Kind::Retry, "too many requests");
    row("500 InternalError", errorOf(500, "InternalError"), Kind::Retry, "problem of its own");
    row("501", plain(501), Kind::Misconfigured, "does not know how");
    row("503 SlowDown", errorOf(503, "SlowDown"), Kind::Retry, "too many requests");
    row("503 without a code", plain(503), Kind::Retry, "problem of its own");
    row("a portal's page", {200, {{"Content-Type", "text/html"}}, "<html>", false}, Kind::Retry, "no ETag");
}

void TestS3Storage::understandsEachAnswer()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
    const Outcome outcome = deliver(inTurn({answer}));
    QTEST(int(outcome.kind), "kind");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(!outcome.reason.contains(QLatin1String("5ecret")));
}

// 12, with the store's own time
void TestS3Storage::tellsHowFarTheClockIsOff()
{
    m_execution->time = QDateTime({2026, 11, 24}, {9, 0, 0}, Qt::UTC);
    const Outcome outcome = deliver(
        inTurn({errorOf(403, "RequestTimeTooSkewed", {}, {{"Date", "Tue, 24 Nov 2026 08:23:00 GMT"}})}));
    QVERIFY2(outcome.reason.contains(QLatin1String("by 37 minutes: set it right")),
             qPrintable(outcome.reason));

    m_execution->time = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const Outcome real = m_guac->execute(deliveryTo(m_s3->registration()), *m_execution);
    QCOMPARE(codeIn(real.reason), QStringLiteral("403 RequestTimeTooSkewed"));
}

void TestS3Storage::doesWithoutAConditionThatIsNotKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("14: 501") << 501;
    QTest::newRow("14: 405") << 405;
    QTest::newRow("14: 415") << 415;
}

void TestS3Storage::doesWithoutAConditionThatIsNotKnown()
{
    QFETCH(int, status);
    QCOMPARE(deliver(inTurn({errorOf(status, "NotImplemented"), storedAnswer()})).kind, Kind::Delivered);
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(headerOf(m_sent[0], "If-None-Match"), QByteArray("*"));
    QVERIFY(headerOf(m_sent[0], "Authorization").contains(";if-none-match;"));
    QCOMPARE(headerOf(m_sent[1], "If-None-Match"), QByteArray());
    QVERIFY(!headerOf(m_sent[1], "Authorization").contains("if-none-match"));
}

void TestS3Storage::survivesALostAnswer()
{
    const HttpFailure lost{HttpFailure::Cause::ConnectionLost, true, QStringLiteral("Broken off")};
    QCOMPARE(deliver(inTurn({lost})).kind, Kind::Retry);
    QCOMPARE(deliver(inTurn({errorOf(412, "PreconditionFailed")})).kind, Kind::Delivered);
    const HttpFailure certificate{HttpFailure::Cause::Certificate, false, QStringLiteral("Not trusted")};
    QCOMPARE(deliver(inTurn({certificate})).kind, Kind::Misconfigured);
    const HttpFailure notFound{HttpFailure::Cause::HostNotFound, false, QStringLiteral("No such host")};
    QCOMPARE(deliver(inTurn({notFound})).kind, Kind::Retry);

    const qsizetype before = m_s3->received().size();
    ExecutionRequest request = deliveryTo(m_s3->registration());
    request.attestation.run.runId = QStringLiteral("lost");
    request.attestation.envelope.payload = "{\"lost\":1}";
    m_s3->answerWith({{500, {}, {}, {}, true, 1}});
    QCOMPARE(m_guac->execute(request, *m_execution).kind, Kind::Retry);
    QCOMPARE(m_guac->execute(request, *m_execution).kind, Kind::Delivered);
    QCOMPARE(m_s3->received().size(), before + 1);
}

void TestS3Storage::comparesWhatWasKept_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("kind");
    const QByteArray other = "\"00000000000000000000000000000000\"";
    QTest::newRow("another MD5") << HttpHeaders{{"ETag", other}} << int(Kind::Rejected);
    QTest::newRow("no MD5: of parts")
        << HttpHeaders{{"ETag", "\"00000000000000000000000000000000-1\""}} << int(Kind::Delivered);
    QTest::newRow("no MD5: encrypted by KMS")
        << HttpHeaders{{"ETag", other}, {"x-amz-server-side-encryption", "aws:kms"}} << int(Kind::Delivered);
    QTest::newRow("encrypted by S3") << HttpHeaders{{"ETag", other},
                                                    {"x-amz-server-side-encryption", "AES256"}}
                                     << int(Kind::Rejected);
    QTest::newRow("nothing") << HttpHeaders{} << int(Kind::Retry);
}

void TestS3Storage::comparesWhatWasKept()
{
    QFETCH(HttpHeaders, headers);
    QTEST(int(deliver(inTurn({HttpResponse{200, headers, {}, false}})).kind), "kind");
}

void TestS3Storage::registersWithoutLeavingAnything()
{
    const qsizetype before = m_s3->received().size();
    const auto kept = m_guac->registerWith({QStringLiteral("mine"), m_s3->registration()}, *m_execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(m_s3->received().size(), before);
    QJsonObject expected = m_s3->registration();
    expected.remove(QLatin1String("credentials"));
    QCOMPARE(*kept, expected);

    // A store that does not look at checksums keeps the probe: it is deleted.
    FakeHttpClient client(inTurn({storedAnswer(), HttpResponse{204, {}, {}, false}}));
    TestExecution execution(client);
    QVERIFY(m_guac->registerWith({QStringLiteral("mine"), registration()}, execution));
    QCOMPARE(client.requests.size(), 2);
    QCOMPARE(client.requests[1].method, QByteArray("DELETE"));
    QCOMPARE(client.requests[1].url, client.requests[0].url);
}

void TestS3Storage::saysWhatARegistrationLacks_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("bucket") << QStringLiteral("bucket") << QStringLiteral("other")
                            << QStringLiteral("404 NoSuchBucket");
    QTest::newRow("key") << QStringLiteral("accessKeyId") << QStringLiteral("OTHER")
                         << QStringLiteral("403 InvalidAccessKeyId");
    QTest::newRow("secret") << QStringLiteral("credentials") << QStringLiteral("5ecret-other")
                            << QStringLiteral("403 SignatureDoesNotMatch");
    QTest::newRow("session token") << QStringLiteral("sessionToken") << QStringLiteral("5ecret-token")
                                   << QStringLiteral("400 InvalidToken");
    QTest::newRow("nothing: the region corrects itself")
        << QStringLiteral("region") << QStringLiteral("eu-west-3") << QString();
}

void TestS3Storage::saysWhatARegistrationLacks()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QJsonObject input = m_s3->registration();
    input.insert(field, value);
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), input}, *m_execution);
    QCOMPARE(bool(registered), code.isEmpty());
    if (registered)
        return;
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    QCOMPARE(codeIn(registered.error().why), code);
    QVERIFY(!registered.error().text().contains(QLatin1String("5ecret")));
}

void TestS3Storage::sendsTheSessionToken()
{
    deliverTo(registration(QStringLiteral("sessionToken"), QStringLiteral("t0ken")),
              inTurn({storedAnswer()}));
    QCOMPARE(headerOf(m_sent[0], "x-amz-security-token"), QByteArray("t0ken"));
    QVERIFY(headerOf(m_sent[0], "Authorization").contains(";x-amz-security-token"));
    deliver(inTurn({storedAnswer()}));
    QCOMPARE(headerOf(m_sent[0], "x-amz-security-token"), QByteArray());
}

void TestS3Storage::escapesMetadata()
{
    ExecutionRequest request = deliveryTo(m_s3->registration());
    request.attestation.envelope.payload = "{\"escaped\":1}";
    request.workflow.name = QStringLiteral("b\u00f6  build\r\nx-amz-acl: public-read");
    request.workflow.project = QString(5000, QLatin1Char('x'));
    const Outcome outcome = m_guac->execute(request, *m_execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    const QJsonObject metadata = m_s3->received().last().details.value(QLatin1String("metadata")).toObject();
    QCOMPARE(metadata.value(QLatin1String("workflowname")).toString(),
             QStringLiteral("=?UTF-8?B?%1?=")
                 .arg(QString::fromLatin1(
                     QStringLiteral("b\u00f6 build x-amz-acl: public-read").toUtf8().toBase64())));
    QCOMPARE(metadata.value(QLatin1String("workflowproject")).toString().size(), 256);
}

void TestS3Storage::showsBeforehandWhatItSends()
{
    const std::vector<HttpRequest> shown = m_guac->preview(deliveryTo(registration()));
    deliver(inTurn({storedAnswer()}));
    QCOMPARE(shown.size(), m_sent.size());
    QCOMPARE(shown[0].url, m_sent[0].url);
    QCOMPARE(shown[0].method, m_sent[0].method);
    QCOMPARE(shown[0].body.open()->readAll(), m_sent[0].body.open()->readAll());
    for (const auto &[name, value] : shown[0].headers) {
        QVERIFY(!headerOf(m_sent[0], name).isEmpty());
        if (!value.startsWith('('))
            QCOMPARE(headerOf(m_sent[0], name), value);
    }
}

QTEST_GUILESS_MAIN(TestS3Storage)
#include "tst_s3storage.moc"
