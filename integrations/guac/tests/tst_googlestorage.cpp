// SPDX-License-Identifier: Apache-2.0
#include "googlefixture.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestGoogleStorage : public QObject, private GoogleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesWhatThereIs();
    void takesWhatIsThereForStored();
    void understandsEachAnswer_data();
    void understandsEachAnswer();
    void triesAgainUnderTheSameName();
    void survivesALostAnswer();
    void comparesWhatWasKept_data();
    void comparesWhatWasKept();
    void registersByAskingForPermissions();
    void registersByWritingWhereNobodyCanBeAsked();
    void saysWhatARegistrationLacks_data();
    void saysWhatARegistrationLacks();
};

void TestGoogleStorage::init()
{
    QVERIFY(startAnew());
}

// 1: upload ok, md5 verified
void TestGoogleStorage::storesWhatThereIs()
{
    ExecutionRequest request = deliveryTo(m_google->registration());
    const QByteArray sbom = "{\"bomFormat\": \"CycloneDX\"}\r\n--attache\r\n\xff";
    request.materials = {sbomOf(QStringLiteral("out/b\u00f6m +1%.cdx.json"), sbom)};
    const qsizetype before = m_google->received().size();
    const Outcome outcome = m_guac->execute(request, *m_execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));

    const QList<sandbox::Received> received = m_google->received().sliced(before);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].content, envelopeJson);
    QCOMPARE(received[0].details.value(QLatin1String("name")).toString(), attestationName());
    QCOMPARE(received[1].content, sbom);
    const QJsonObject details = received[1].details;
    QCOMPARE(details.value(QLatin1String("name")).toString(),
             QStringLiteral("chainloop/b\u00f6m +1%.cdx-%1.json").arg(hexOf(sbom)));
    QCOMPARE(details.value(QLatin1String("contentType")).toString(), QStringLiteral("application/json"));
    QCOMPARE(details.value(QLatin1String("metadata")).toObject(),
             (QJsonObject{{QStringLiteral("author"), QStringLiteral("chainloop")},
                          {QStringLiteral("workflowID"), QStringLiteral("w-1")},
                          {QStringLiteral("workflowName"), QStringLiteral("build-api")},
                          {QStringLiteral("workflowProject"), QStringLiteral("shop")},
                          {QStringLiteral("workflowRunID"), QStringLiteral("r-1")},
                          {QStringLiteral("filename"), QStringLiteral("out/b\u00f6m +1%.cdx.json")}}));
    QCOMPARE(m_execution->steps.size(), 2);
}

// 2: 412 → ok
void TestGoogleStorage::takesWhatIsThereForStored()
{
    QCOMPARE(m_guac->execute(deliveryTo(m_google->registration()), *m_execution).kind, Kind::Delivered);
    const qsizetype before = m_google->received().size();
    m_execution->steps.clear();
    const Outcome outcome = m_guac->execute(deliveryTo(m_google->registration()), *m_execution);
    QCOMPARE(outcome.kind, Kind::Delivered);
    QVERIFY(outcome.receipt.value(QLatin1String("objects"))[0][QLatin1String("wasThere")].toBool());
    QCOMPARE(m_google->received().size(), before);
}

void TestGoogleStorage::understandsEachAnswer_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const HttpResponse &answer, Kind kind, const char *words) {
        QTest::newRow(name) << answer << int(kind) << QString::fromLatin1(words);
    };
    row("2: there already", errorOf(412, "conditionNotMet"), Kind::Delivered, "");
    row("5: 403 rateLimitExceeded", errorOf(403, "rateLimitExceeded"), Kind::Retry, "too many requests");
    row("5: 403 forbidden", errorOf(403, "forbidden"), Kind::Misconfigured, "Storage Object Creator");
    row("5: 403 without a reason", {403, {}, "no", false}, Kind::Misconfigured, "Storage Object Creator");
    row("5: 403 billing", errorOf(403, "accountDisabled"), Kind::Misconfigured, "billing is off");
    row("6: no such bucket", errorOf(404, "notFound"), Kind::Misconfigured,
        "The bucket my-bucket does not exist (404 notFound)");
    row("400", errorOf(400, "invalid"), Kind::Rejected, "refuses it as malformed");
    row("400, the requester pays", errorOf(400, "UserProjectMissing"), Kind::Misconfigured,
        "requester to pay");
    row("405", {405, {}, {}, false}, Kind::Misconfigured, "does not take this");
    row("408", {408, {}, {}, false}, Kind::Retry, "asks to try again");
    row("409", errorOf(409, "conflict"), Kind::Retry, "is being changed");
    row("410", {410, {}, {}, false}, Kind::Misconfigured, "wants no more");
    row("413", errorOf(413, "uploadTooLarge"), Kind::Rejected, "too large");
    row("415", {415, {}, {}, false}, Kind::Misconfigured, "kind of content");
    row("416", {416, {}, {}, false}, Kind::Retry, "lost a part");
    row("429", {429, {}, {}, false}, Kind::Retry, "too many requests");
    row("500", {500, {}, {}, false}, Kind::Retry, "problem of its own");
    row("502", {502, {}, {}, false}, Kind::Retry, "problem of its own");
    row("504", {504, {}, {}, false}, Kind::Retry, "problem of its own");
    row("a redirect", {302, {{"Location", "https://portal.example.com/login?s=5ecret"}}, {}, false},
        Kind::Misconfigured, "https://portal.example.com/");
    row("a portal's page", {200, {{"Content-Type", "text/html"}}, "<html>", false}, Kind::Retry,
        "seems not to be what answers");
    row("nothing", {204, {}, {}, false}, Kind::Retry, "does not name the object");
}

void TestGoogleStorage::understandsEachAnswer()
{
    QFETCH(HttpResponse, answer);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const Outcome outcome = deliver({answer});
    QCOMPARE(int(outcome.kind), kind);
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(!outcome.reason.contains(QLatin1String("5ecret")));
    QCOMPARE(m_sent.size(), 2);
}

// 7: 503, then ok under the same name
void TestGoogleStorage::triesAgainUnderTheSameName()
{
    ExecutionRequest request = deliveryTo(m_google->registration());
    const QByteArray sbom = "{\"tried\": 2}";
    request.materials = {sbomOf(QStringLiteral("bom.json"), sbom)};
    QVERIFY(m_guac->execute(deliveryTo(m_google->registration()), *m_execution).kind == Kind::Delivered);
    const qsizetype before = m_google->received().size();
    m_google->answerWith({{0, {}, {}, {}, false, 1}, {503, {{"Retry-After", "7"}}, {}, {}, false, 1}});
    const Outcome first = m_guac->execute(request, *m_execution);
    QCOMPARE(first.kind, Kind::Retry);
    QCOMPARE(first.notBefore, m_execution->time.addSecs(7));
    QCOMPARE(m_guac->execute(request, *m_execution).kind, Kind::Delivered);
    QCOMPARE(m_google->received().size(), before + 1);
    QCOMPARE(m_google->received().last().details.value(QLatin1String("name")).toString(),
             QStringLiteral("chainloop/bom-%1.json").arg(hexOf(sbom)));
}

// 8: reset after it was sent → again → 412 → ok
void TestGoogleStorage::survivesALostAnswer()
{
    const HttpFailure lost{HttpFailure::Cause::ConnectionLost, true, QStringLiteral("Broken off")};
    QCOMPARE(deliver({lost}).kind, Kind::Retry);
    QCOMPARE(deliver({errorOf(412, "conditionNotMet")}).kind, Kind::Delivered);
    const HttpFailure certificate{HttpFailure::Cause::Certificate, false, QStringLiteral("Not trusted")};
    QCOMPARE(deliver({certificate}).kind, Kind::Misconfigured);
    const HttpFailure refused{HttpFailure::Cause::ConnectionRefused, false, QStringLiteral("Refused")};
    QCOMPARE(deliver({refused}).kind, Kind::Retry);
    const HttpFailure stopped{HttpFailure::Cause::Cancelled, false, QStringLiteral("Stopped")};
    QCOMPARE(deliver({stopped}).kind, Kind::Cancelled);
}

void TestGoogleStorage::comparesWhatWasKept_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("9: wrong md5Hash")
        << QStringLiteral("md5Hash") << QJsonValue(QStringLiteral("AAAA")) << int(Kind::Rejected);
    QTest::newRow("9: wrong size") << QStringLiteral("size") << QJsonValue(QStringLiteral("1"))
                                   << int(Kind::Rejected);
    QTest::newRow("9: another name") << QStringLiteral("name") << QJsonValue(QStringLiteral("x"))
                                     << int(Kind::Retry);
    QTest::newRow("as it should be") << QStringLiteral("kind") << QJsonValue(QStringLiteral("storage#object"))
                                     << int(Kind::Delivered);
}

void TestGoogleStorage::comparesWhatWasKept()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject what = resource();
    what.insert(field, value);
    const Outcome outcome = deliver({storedAnswer(what)});
    QTEST(int(outcome.kind), "kind");
    if (outcome.kind == Kind::Rejected)
        QVERIFY2(outcome.reason.contains(attestationName()), qPrintable(outcome.reason));
}

void TestGoogleStorage::registersByAskingForPermissions()
{
    const qsizetype before = m_google->received().size();
    const auto kept = m_guac->registerWith({QStringLiteral("mine"), m_google->registration()}, *m_execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(*kept, (QJsonObject{{QStringLiteral("bucket"), QStringLiteral("guac-sandbox")},
                                 {QStringLiteral("provider"), QStringLiteral("gcs")},
                                 {QStringLiteral("endpoint"), m_google->address()}}));
    QCOMPARE(m_execution->checks.size(), 2);
    QCOMPARE(m_google->received().size(), before);

    FakeHttpClient client(
        inTurn({tokenAnswer, HttpResponse{200, {}, R"({"permissions":["storage.objects.create"]})", false}}));
    TestExecution execution(client);
    const auto asUpstream = m_guac->registerWith({QStringLiteral("mine"), registration()}, execution);
    QVERIFY(asUpstream);
    QCOMPARE(*asUpstream, (QJsonObject{{QStringLiteral("bucket"), QStringLiteral("my-bucket")},
                                       {QStringLiteral("provider"), QStringLiteral("gcs")}}));
    QCOMPARE(client.requests[1].url,
             QUrl(QStringLiteral("https://storage.googleapis.com/storage/v1/b/my-bucket/iam/"
                                 "testPermissions?permissions=storage.objects.create")));
}

void TestGoogleStorage::registersByWritingWhereNobodyCanBeAsked()
{
    for (int status : {404, 405, 501}) {
        FakeHttpClient client(inTurn({tokenAnswer, HttpResponse{status, {}, "404 page not found", false},
                                      HttpResponse{200, {}, "{}", false}, HttpResponse{204, {}, {}, false}}));
        TestExecution execution(client);
        QVERIFY(m_guac->registerWith({QStringLiteral("mine"), registration()}, execution));
        QCOMPARE(client.requests.size(), 4);
        QCOMPARE(client.requests[2].method, QByteArray("POST"));
        QCOMPARE(client.requests[3].method, QByteArray("DELETE"));
        QVERIFY(client.requests[3].url.path().endsWith(QLatin1String("/o/chainloop-test-write")));
    }
}

void TestGoogleStorage::saysWhatARegistrationLacks_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("the permission")
        << HttpResponse{200, {}, R"({"kind":"storage#testIamPermissionsResponse"})", false}
        << int(Error::Kind::Rejected) << QStringLiteral("it lacks storage.objects.create");
    QTest::newRow("the bucket") << errorOf(404, "notFound") << int(Error::Kind::Rejected)
                                << QStringLiteral("The bucket my-bucket does not exist");
    QTest::newRow("all rights") << errorOf(403, "forbidden") << int(Error::Kind::Rejected)
                                << QStringLiteral("Storage Object Creator");
    QTest::newRow("an answer") << HttpResponse{503, {}, {}, false} << int(Error::Kind::Unreachable)
                               << QStringLiteral("problem of its own");
    QTest::newRow("Google") << HttpResponse{200, {}, "<html>", false} << int(Error::Kind::Unreachable)
                            << QStringLiteral("seems not to be what answers");
}

void TestGoogleStorage::saysWhatARegistrationLacks()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
    FakeHttpClient client(inTurn({tokenAnswer, answer}));
    TestExecution execution(client);
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), registration()}, execution);
    QVERIFY(!registered);
    QTEST(int(registered.error().kind), "kind");
    QVERIFY2(registered.error().why.contains(words), qPrintable(registered.error().why));
}

QTEST_GUILESS_MAIN(TestGoogleStorage)
#include "tst_googlestorage.moc"
