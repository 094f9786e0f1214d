// SPDX-License-Identifier: Apache-2.0
#include "fakeregistry.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

using Kind = Outcome::Kind;

namespace
{

const QByteArray envelope = R"({"payloadType":"application/vnd.in-toto+json","payload":"e30=",)"
                            R"("signatures":[{"keyid":"","sig":"c2lnbmF0dXJl"}]})";

} // namespace

/// Delivering to a registry that misbehaves (13, 14, 16 to 18).
class TestPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushesTheEnvelopeAsTheOnlyLayer();
    void sendsNothingThatIsThereAlready();
    void repeatsOnlyTheStepsThatAreMissing();
    void answersFromTheLedgerWhenAllIsDone();
    void pushesAgainWhatTheRegistrySweptAway();
    void keepsItsCredentialsFromAnotherHost();
    void refusesAnUploadIntoThisNetwork();
    void keepsToTlsWhenTheRegistryForgetsIt();
    void beginsALostUploadAgainOnce_data();
    void beginsALostUploadAgainOnce();
    void waitsAsLongAsTheRegistryAsks_data();
    void waitsAsLongAsTheRegistryAsks();
    void believesOnlyAProperAnswer_data();
    void believesOnlyAProperAnswer();
    void takesATagThatCannotBeChangedButIsOurs();
    void takesATagThatBecameOursMeanwhile_data();
    void takesATagThatBecameOursMeanwhile();
    void pushesWithoutTheRightToPull();
    void rejectsABareStatement();
    void keepsSecretsOutOfItsWords();
};

void TestPush::pushesTheEnvelopeAsTheOnlyLayer()
{
    FakeRegistry registry;
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const QString digest = sha256Of(envelope);
    QCOMPARE(registry.blobs[digest], envelope);
    QCOMPARE(registry.manifests.size(), std::size_t(1));
    const QString name = QStringLiteral("team/chainloop-") + digest.mid(7);
    QCOMPARE(registry.manifests.begin()->first,
             QStringLiteral("/v2/") + name + QStringLiteral("/manifests/latest"));
    QCOMPARE(outcome.receipt,
             (QJsonObject{{QStringLiteral("reference"),
                           QStringLiteral("registry.example.com/") + name + QStringLiteral(":latest")},
                          {QStringLiteral("digest"), sha256Of(registry.manifests.begin()->second)},
                          {QStringLiteral("layer"), digest}}));
}

void TestPush::sendsNothingThatIsThereAlready()
{
    FakeRegistry registry;
    const Outcome first = create()->execute(executionRequest(), registry);
    registry.sent.clear();
    registry.steps.clear();
    const Outcome second = create()->execute(executionRequest(), registry);
    QCOMPARE(second.kind, Kind::Delivered);
    QCOMPARE(second.receipt, first.receipt);
    QCOMPARE(registry.count(QStringLiteral("POST")) + registry.count(QStringLiteral("PUT")), 0);
}

void TestPush::repeatsOnlyTheStepsThatAreMissing()
{
    FakeRegistry registry;
    registry.fault = instead("PUT", manifests, response(503));
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Retry);
    const QString name = QStringLiteral("team/chainloop-") + sha256Of(envelope).mid(7);
    QCOMPARE(registry.steps.keys(),
             (QStringList{QStringLiteral("config ") + name, QStringLiteral("layer ") + name}));
    registry.sent.clear();
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("POST")), 0);
    QCOMPARE(registry.count(QStringLiteral("PUT")), 1);
}

void TestPush::answersFromTheLedgerWhenAllIsDone()
{
    FakeRegistry registry;
    const Outcome first = create()->execute(executionRequest(), registry);
    registry.sent.clear();
    const Outcome second = create()->execute(executionRequest(), registry);
    QCOMPARE(second.kind, Kind::Delivered);
    QCOMPARE(second.receipt, first.receipt);
    QVERIFY(registry.sent.empty());
}

void TestPush::pushesAgainWhatTheRegistrySweptAway()
{
    FakeRegistry registry;
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    registry.steps.remove(QStringLiteral("manifest"));
    registry.manifests.clear();
    registry.blobs.clear();
    registry.fault = instead("PUT", manifests, registryError(400, "MANIFEST_BLOB_UNKNOWN"));
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.blobs.size(), std::size_t(2));
    QCOMPARE(registry.waits, std::vector<std::chrono::milliseconds>{std::chrono::seconds(1)});

    FakeRegistry forgetful;
    forgetful.fault = instead("PUT", manifests, registryError(400, "MANIFEST_BLOB_UNKNOWN"), 100);
    const Outcome outcome = create()->execute(executionRequest(), forgetful);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 3);
    QCOMPARE(forgetful.count(QStringLiteral("PUT https://registry.example.com/v2/team/chainloop-HEX/man")),
             4);
    QCOMPARE(forgetful.clock, FakeRegistry().clock.addSecs(1 + 2 + 3));
}

void TestPush::keepsItsCredentialsFromAnotherHost()
{
    for (const char *challenge : {"Basic realm=\"x\"", "Bearer realm=\"https://auth.example.com/token\""}) {
        FakeRegistry registry; // 13
        registry.challenge = challenge;
        registry.location = QStringLiteral("https://store.example.net/put?_state=aB-%2B%3D%3D");
        QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
        const auto elsewhere = registry.sentTo(QStringLiteral("store.example.net"));
        QCOMPARE(elsewhere.size(), std::size_t(2));
        for (const HttpRequest &request : elsewhere)
            QVERIFY(headerOf(request, "Authorization").isEmpty());
    }
}

void TestPush::refusesAnUploadIntoThisNetwork()
{
    FakeRegistry registry; // 13
    registry.location = QStringLiteral("https://127.0.0.1:9000/put");
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QLatin1String("127.0.0.1")));
    QCOMPARE(registry.count(QStringLiteral("PUT")), 0);
}

void TestPush::keepsToTlsWhenTheRegistryForgetsIt()
{
    FakeRegistry registry; // 14
    registry.location =
        QStringLiteral("http://registry.example.com/v2/x/blobs/uploads/1?_state=aB-%2B%3D%3D");
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(
                 QStringLiteral("PUT https://registry.example.com/v2/x/blobs/uploads/1?_state=aB-%2B%3D%3D"
                                "&digest=sha256:")),
             2);
}

void TestPush::beginsALostUploadAgainOnce_data()
{
    QTest::addColumn<int>("status"); // 0: the connection breaks
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("whenItHappensAgain");
    QTest::newRow("unknown") << 404 << QByteArray("BLOB_UPLOAD_UNKNOWN") << Kind::Retry;
    QTest::newRow("invalid") << 400 << QByteArray("BLOB_UPLOAD_INVALID") << Kind::Retry;
    QTest::newRow("range") << 416 << QByteArray("") << Kind::Retry;
    QTest::newRow("bytes went wrong") << 400 << QByteArray("DIGEST_INVALID") << Kind::Rejected;
    QTest::newRow("connection lost") << 0 << QByteArray() << Kind::Retry;
}

void TestPush::beginsALostUploadAgainOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const Answer answer =
        status ? Answer(registryError(status, code)) : Answer(failure(HttpFailure::Cause::ConnectionLost));
    FakeRegistry registry;
    registry.fault = instead("PUT", uploads, answer);
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("POST")), 3);

    FakeRegistry broken;
    broken.fault = instead("PUT", uploads, answer, 100);
    QTEST(create()->execute(executionRequest(), broken).kind, "whenItHappensAgain");
    QCOMPARE(broken.count(QStringLiteral("POST")), 2);
}

void TestPush::waitsAsLongAsTheRegistryAsks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("16: 429 to POST") << QByteArray("POST") << QString(uploads) << 429 << QByteArray("120")
                                     << 120;
    QTest::newRow("16: 503 to PUT") << QByteArray("PUT") << QString(uploads) << 503 << QByteArray("1.5") << 2;
    QTest::newRow("16: 503 to a manifest") << QByteArray("PUT") << QString(manifests) << 503
                                           << QByteArray("Fri, 02 Jan 2026 03:05:05 GMT") << 60;
    QTest::newRow("16: 500 in HTML") << QByteArray("POST") << QString(uploads) << 500 << QByteArray() << 0;
    QTest::newRow("16: 429 to HEAD") << QByteArray("HEAD") << QString(manifests) << 429 << QByteArray("9")
                                     << 9;
}

void TestPush::waitsAsLongAsTheRegistryAsks()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, part);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    FakeRegistry registry;
    HttpHeaders headers{{"Content-Type", "text/html"}};
    if (!retryAfter.isEmpty())
        headers.append({"Retry-After", retryAfter});
    registry.fault = instead(method, part, response(status, headers, "<html>busy</html>"), 100);
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.waits, seconds ? Outcome::Waits::Registration : Outcome::Waits::Delivery);
    QCOMPARE(outcome.notBefore, seconds ? std::optional(registry.clock.addSecs(seconds)) : std::nullopt);
    const auto isSame = [&](const HttpRequest &sent) {
        return sent.method == method && sent.url.path().contains(part);
    };
    QCOMPARE(std::count_if(registry.sent.begin(), registry.sent.end(), isSame), 1);
}

void TestPush::believesOnlyAProperAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("17: 202 to a manifest") << QByteArray("PUT") << QString(manifests) << 202 << QByteArray();
    QTest::newRow("17: 200 to a manifest") << QByteArray("PUT") << QString(manifests) << 200 << QByteArray();
    QTest::newRow("17: another digest of a manifest")
        << QByteArray("PUT") << QString(manifests) << 201 << QByteArray("sha256:00");
    QTest::newRow("17: another digest of a blob")
        << QByteArray("PUT") << QString(uploads) << 201 << QByteArray("sha256:00");
    QTest::newRow("17: 202 to a blob") << QByteArray("PUT") << QString(uploads) << 202 << QByteArray();
    QTest::newRow("17: 202 without Location")
        << QByteArray("POST") << QString(uploads) << 202 << QByteArray();
    QTest::newRow("17: 200 to POST") << QByteArray("POST") << QString(uploads) << 200 << QByteArray();
}

void TestPush::believesOnlyAProperAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, part);
    QFETCH(int, status);
    QFETCH(QByteArray, digest);
    FakeRegistry registry;
    const HttpHeaders headers =
        digest.isEmpty() ? HttpHeaders() : HttpHeaders{{"Docker-Content-Digest", digest}};
    registry.fault = instead(method, part, response(status, headers), 100);
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 3);
    QVERIFY(!registry.steps.contains(QStringLiteral("manifest")));
}

void TestPush::takesATagThatCannotBeChangedButIsOurs()
{
    FakeRegistry registry; // 18
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    registry.steps.clear();
    registry.fault =
        instead("PUT", manifests, registryError(400, "TAG_INVALID", "tags cannot be changed"), 100);
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    registry.steps.clear();
    registry.manifests.begin()->second = "{}"; // somebody else's image
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QLatin1String("tags cannot be changed")), qPrintable(outcome.reason));
}

void TestPush::takesATagThatBecameOursMeanwhile_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 409, 412})
        QTest::addRow("18: %d", status) << status;
}

/// An earlier attempt whose answer was lost, or another dispatcher.
void TestPush::takesATagThatBecameOursMeanwhile()
{
    QFETCH(int, status);
    FakeRegistry registry;
    registry.fault = [&, left = 1](const HttpRequest &request) mutable -> std::optional<Answer> {
        if (request.method != "PUT" || !request.url.path().contains(manifests) || left-- <= 0)
            return std::nullopt;
        registry.manifests[request.url.path()] = bodyOf(request);
        return registryError(status, "TAG_INVALID", "tags cannot be changed");
    };
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
}

void TestPush::pushesWithoutTheRightToPull()
{
    FakeRegistry registry;
    registry.fault = instead("HEAD", QStringLiteral("/v2/"), response(403), 100);
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
}

void TestPush::rejectsABareStatement()
{
    FakeRegistry registry;
    ExecutionRequest request = executionRequest();
    request.attestation.form = Attestation::Form::Statement;
    QCOMPARE(create()->execute(request, registry).kind, Kind::Rejected);
    QVERIFY(registry.sent.empty());
}

void TestPush::keepsSecretsOutOfItsWords()
{
    FakeRegistry registry;
    const QByteArray basic = QByteArray("alice:s3cret").toBase64();
    registry.fault =
        instead("POST", uploads, registryError(403, "DENIED", "t0ken, s3cret and " + basic + " are no good"));
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QLatin1String("are no good")));
    for (const QByteArray &secret : {QByteArray("t0ken"), QByteArray("s3cret"), basic})
        QVERIFY2(!outcome.reason.contains(QString::fromLatin1(secret)), qPrintable(outcome.reason));
}

QTEST_APPLESS_MAIN(TestPush)
#include "tst_push.moc"
