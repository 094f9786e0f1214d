// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"
#include "engine/networkclient.h"
#include "sandbox/bucket.h"
#include "support/testexecution.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

class TestGoogleStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesWhatThereIs();
    void takesWhatIsThereForStored();
    void understandsEachAnswer_data();
    void understandsEachAnswer();
    void refreshesTheTokenOnce_data();
    void refreshesTheTokenOnce();
    void asksForOneTokenADelivery();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void triesAgainUnderTheSameName();
    void survivesALostAnswer();
    void comparesWhatWasKept_data();
    void comparesWhatWasKept();
    void registersByAskingForPermissions();
    void registersByWritingWhereNobodyCanBeAsked();
    void saysWhatARegistrationLacks_data();
    void saysWhatARegistrationLacks();
    void takesThePrivateKeyInAnySpelling_data();
    void takesThePrivateKeyInAnySpelling();
    void refusesWhatIsNoKeyFile_data();
    void refusesWhatIsNoKeyFile();

private:
    /// Of a key file like the stand-in's, for Google's own address.
    QJsonObject registration(const QString &changed = {}, const QJsonValue &value = {}) const;
    /// With the fake client, and a token first.
    Outcome deliver(std::deque<Result<HttpResponse, HttpFailure>> answers);
    Outcome deliverTo(const QJsonObject &registration, FakeHttpClient::Answer answer);

    std::unique_ptr<sandbox::StandIn> m_google;
    NetworkClient m_network;
    std::unique_ptr<TestExecution> m_execution;
    std::vector<HttpRequest> m_sent;
    const std::unique_ptr<Integration> m_guac = ATTACHE_INTEGRATION::create();
};

namespace
{

const HttpResponse tokenAnswer{
    200, {}, R"({"access_token":"t0ken","expires_in":3599,"token_type":"Bearer"})", false};

HttpResponse errorOf(int status, const char *reason)
{
    const QJsonObject error{{QStringLiteral("code"), status},
                            {QStringLiteral("errors"),
                             QJsonArray{QJsonObject{{QStringLiteral("reason"), QLatin1String(reason)}}}}};
    return {status, {}, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(), false};
}

/// What the store says of the attestation when all went well.
QJsonObject resource()
{
    const QByteArray md5 = QCryptographicHash::hash(envelopeJson, QCryptographicHash::Md5).toBase64();
    return {{QStringLiteral("name"), attestationName()},
            {QStringLiteral("size"), QString::number(envelopeJson.size())},
            {QStringLiteral("md5Hash"), QString::fromLatin1(md5)}};
}

HttpResponse storedAnswer(const QJsonObject &what = resource())
{
    return {200, {}, QJsonDocument(what).toJson(), false};
}

QString keyOf(const QJsonObject &registration)
{
    return QJsonDocument::fromJson(registration.value(QLatin1String("credentials")).toString().toUtf8())
        .object()
        .value(QLatin1String("private_key"))
        .toString();
}

} // namespace

void TestGoogleStorage::init()
{
    if (!m_google) {
        auto started = sandbox::startGoogleBucket();
        QVERIFY(started);
        m_google = std::move(*started);
    }
    m_google->answerWith({});
    m_execution = std::make_unique<TestExecution>(m_network);
}

QJsonObject TestGoogleStorage::registration(const QString &changed, const QJsonValue &value) const
{
    QJsonObject registration = m_google->registration();
    QJsonObject file =
        QJsonDocument::fromJson(registration.value(QLatin1String("credentials")).toString().toUtf8())
            .object();
    file.insert(QStringLiteral("token_uri"), QStringLiteral("https://oauth2.googleapis.com/token"));
    if (!changed.isEmpty())
        file.insert(changed, value);
    return {{QStringLiteral("bucket"), QStringLiteral("my-bucket")},
            {QStringLiteral("credentials"),
             QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact))}};
}

Outcome TestGoogleStorage::deliver(std::deque<Result<HttpResponse, HttpFailure>> answers)
{
    answers.push_front(tokenAnswer);
    return deliverTo(registration(), inTurn(std::move(answers)));
}

Outcome TestGoogleStorage::deliverTo(const QJsonObject &registration, FakeHttpClient::Answer answer)
{
    FakeHttpClient client(std::move(answer));
    TestExecution execution(client);
    execution.time = m_execution->time;
    Outcome outcome = m_guac->execute(deliveryTo(registration), execution);
    m_sent = client.requests;
    return outcome;
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

void TestGoogleStorage::refreshesTheTokenOnce_data()
{
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("kind");
    QTest::newRow("4: once") << 1 << int(Kind::Delivered);
    QTest::newRow("4: twice") << 2 << int(Kind::Misconfigured);
}

void TestGoogleStorage::refreshesTheTokenOnce()
{
    QFETCH(int, refusals);
    const HttpResponse other{200, {}, R"({"access_token":"fresh"})", false};
    const HttpResponse refused = errorOf(401, "authError");
    const Outcome outcome =
        refusals == 1 ? deliver({refused, other, storedAnswer()}) : deliver({refused, other, refused});
    QTEST(int(outcome.kind), "kind");
    QCOMPARE(m_sent.size(), 4);
    QCOMPARE(headerOf(m_sent[1], "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(m_sent[3], "Authorization"), QByteArray("Bearer fresh"));
    QVERIFY(!outcome.reason.contains(QLatin1String("fresh")));
}

void TestGoogleStorage::asksForOneTokenADelivery()
{
    FakeHttpClient client([](const HttpRequest &request, const std::stop_token &) {
        return request.url.path() == QLatin1String("/token") ? tokenAnswer : errorOf(412, "conditionNotMet");
    });
    TestExecution execution(client);
    ExecutionRequest request = deliveryTo(registration());
    request.materials = {sbomOf(QStringLiteral("a.json"), "{}"), sbomOf(QStringLiteral("b.json"), "[]")};
    QCOMPARE(m_guac->execute(request, execution).kind, Kind::Delivered);
    QCOMPARE(client.requests.size(), 4);
    QCOMPARE(client.requests[0].url, QUrl(QStringLiteral("https://oauth2.googleapis.com/token")));
    for (size_t i = 1; i < 4; ++i)
        QCOMPARE(client.requests[i].url.host(), QStringLiteral("storage.googleapis.com"));
    // All are there: nothing is asked for.
    QCOMPARE(m_guac->execute(request, execution).kind, Kind::Delivered);
    QCOMPARE(client.requests.size(), 4);
}

void TestGoogleStorage::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray invalidGrant =
        R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})";
    QTest::newRow("3: invalid_grant")
        << HttpResponse{400, {}, invalidGrant, false} << int(Kind::Misconfigured)
        << QStringLiteral("it was deleted or disabled, or the clock of this machine is wrong");
    QTest::newRow("3: invalid_grant, with the time")
        << HttpResponse{400, {{"Date", "Tue, 24 Nov 2026 08:00:00 GMT"}}, invalidGrant, false}
        << int(Kind::Misconfigured) << QStringLiteral("differs from the service's by 60 minutes");
    QTest::newRow("400") << HttpResponse{400, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("does not accept the service account's key");
    QTest::newRow("401") << HttpResponse{401, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("does not accept the service account");
    QTest::newRow("403") << HttpResponse{403, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("forbids it");
    QTest::newRow("429") << HttpResponse{429, {{"Retry-After", "9"}}, {}, false} << int(Kind::Retry)
                         << QStringLiteral("too many requests");
    QTest::newRow("503") << HttpResponse{503, {}, {}, false} << int(Kind::Retry)
                         << QStringLiteral("problem of its own");
    QTest::newRow("a portal") << HttpResponse{200, {}, "<html>", false} << int(Kind::Retry)
                              << QStringLiteral("there is no token");
}

void TestGoogleStorage::saysWhyThereIsNoToken()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
    m_execution->time = QDateTime({2026, 11, 24}, {9, 0, 0}, Qt::UTC);
    const Outcome outcome = deliverTo(registration(), inTurn({answer}));
    QTEST(int(outcome.kind), "kind");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(outcome.reason.startsWith(QLatin1String("The token server oauth2.googleapis.com")));
    QCOMPARE(m_sent.size(), 1);
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

// 15: the private key's spellings
void TestGoogleStorage::takesThePrivateKeyInAnySpelling_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("15: PKCS #8 as in the file") << QStringLiteral("\n");
    QTest::newRow("15: line ends escaped once more") << QStringLiteral("\\n");
    QTest::newRow("15: line ends of Windows") << QStringLiteral("\r\n");
}

void TestGoogleStorage::takesThePrivateKeyInAnySpelling()
{
    QFETCH(QString, lineEnd);
    const QString key = keyOf(registration()).replace(QLatin1Char('\n'), lineEnd);
    QCOMPARE(
        deliverTo(registration(QStringLiteral("private_key"), key), inTurn({tokenAnswer, storedAnswer()}))
            .kind,
        Kind::Delivered);
    QVERIFY(m_sent[0].body.open()->readAll().startsWith(
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=ey"));
}

void TestGoogleStorage::refusesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QString>("credentials");
    QTest::addColumn<QString>("words");
    const auto with = [this](const char *field, const QJsonValue &value) {
        return registration(QLatin1String(field), value).value(QLatin1String("credentials")).toString();
    };
    init();
    const QString key = keyOf(registration());
    const auto typed = [](const char *type) {
        return QStringLiteral(R"({"type": "%1", "refresh_token": "5ecret"})").arg(QLatin1String(type));
    };
    QTest::newRow("15: garbage") << QStringLiteral("5ecret") << QStringLiteral("is not JSON");
    QTest::newRow("15: a key of garbage") << with("private_key", QStringLiteral("5ecret"))
                                          << QStringLiteral("private_key that is not in PEM form");
    QTest::newRow("15: half a key") << with("private_key", key.first(key.size() / 2))
                                    << QStringLiteral("private_key that is damaged");
    QTest::newRow("15: no key") << with("private_key", {})
                                << QStringLiteral("private_key that is not in PEM form");
    QTest::newRow("a user's") << typed("authorized_user") << QStringLiteral("is of the type authorized_user");
    QTest::newRow("a federation's") << typed("external_account")
                                    << QStringLiteral("is of the type external_account");
    QTest::newRow("something else") << typed("5ecret")
                                    << QStringLiteral("is not the key file of a service account");
    QTest::newRow("no account") << with("client_email", {}) << QStringLiteral("has no client_email");
    QTest::newRow("a token server of its own")
        << with("token_uri", QStringLiteral("https://5ecret.example.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server that looks right")
        << with("token_uri", QStringLiteral("https://5ecretgoogleapis.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server without TLS")
        << with("token_uri", QStringLiteral("http://oauth2.googleapis.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server on this machine")
        << with("token_uri", QStringLiteral("http://127.0.0.1:1/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
}

void TestGoogleStorage::refusesWhatIsNoKeyFile()
{
    QFETCH(QString, credentials);
    QFETCH(QString, words);
    QJsonObject input = registration();
    input.insert(QStringLiteral("credentials"), credentials);
    FakeHttpClient client(FakeHttpClient::always(200));
    TestExecution execution(client);
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), input}, execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    QCOMPARE(registered.error().violations.size(), size_t(1));
    QCOMPARE(registered.error().violations[0].pointer, QStringLiteral("/credentials"));
    const Outcome outcome = m_guac->execute(deliveryTo(input), execution);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    for (const QString &text : {registered.error().violations[0].message, outcome.reason}) {
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("5ecret")));
        QVERIFY(!text.contains(keyOf(registration()).mid(100, 20)));
    }
    QVERIFY(client.requests.empty());
}

QTEST_GUILESS_MAIN(TestGoogleStorage)
#include "tst_googlestorage.moc"
