// SPDX-License-Identifier: Apache-2.0
#include "s3fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestS3Storage : public QObject, private S3Fixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesWhatThereIs();
    void takesWhatIsThereForStored();
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
    void escapesMetadata();
    void showsBeforehandWhatItSends();
};

void TestS3Storage::init()
{
    QVERIFY(startAnew());
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
