// SPDX-License-Identifier: Apache-2.0
#include "../addresses.h"
#include "../image.h"
#include "../refusal.h"
#include "fakeregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

using Kind = Outcome::Kind;

/// The image that is made, where an upload may go, and what answers and failures mean.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheImageThatTheControlPlaneReads();
    void resolvesUploadAddresses_data();
    void resolvesUploadAddresses();
    void keepsTheQueryOfAnUploadAddress_data();
    void keepsTheQueryOfAnUploadAddress();
    void meansWhatTheCodeSaysFirst_data();
    void meansWhatTheCodeSaysFirst();
    void retriesWhatTheNetworkDid_data();
    void retriesWhatTheNetworkDid();
    void quotesTheRegistrysWordsShortAndOnOneLine();
};

void TestAnswers::makesTheImageThatTheControlPlaneReads()
{
    const Image image = imageOf(Document{"{}", {}, {}, {}, {}});
    const QString digest =
        QStringLiteral("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    QCOMPARE(image.layer.digest, digest);
    const QJsonObject manifest = QJsonDocument::fromJson(image.manifest.bytes).object();
    QCOMPARE(manifest.value(QStringLiteral("mediaType")).toString(),
             QStringLiteral("application/vnd.oci.image.manifest.v1+json"));
    QCOMPARE(manifest.value(QStringLiteral("annotations")).toObject(),
             (QJsonObject{
                 {QStringLiteral("org.opencontainers.image.authors"), QStringLiteral("chainloop.dev")},
                 {QStringLiteral("org.opencontainers.image.title"), QStringLiteral("attestation.json")}}));
    const QJsonArray layers = manifest.value(QStringLiteral("layers")).toArray();
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers[0].toObject().value(QStringLiteral("digest")).toString(), digest);
    QCOMPARE(layers[0].toObject().value(QStringLiteral("size")).toInt(), 2);
    const QJsonObject config = manifest.value(QStringLiteral("config")).toObject();
    QCOMPARE(config.value(QStringLiteral("digest")).toString(), image.config.digest);
    QCOMPARE(config.value(QStringLiteral("size")).toInt(), image.config.bytes.size());
    const QJsonObject rootfs =
        QJsonDocument::fromJson(image.config.bytes).object().value(QStringLiteral("rootfs")).toObject();
    QCOMPARE(rootfs.value(QStringLiteral("diff_ids")).toArray(), QJsonArray{digest});
    QCOMPARE(imageOf(Document{"{}", {}, {}, {}, {}}).manifest.bytes, image.manifest.bytes);
}

void TestAnswers::resolvesUploadAddresses_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("upload"); // empty: refused
    const auto row = [](const char *name, const char *asked, const char *location, const char *upload) {
        QTest::newRow(name) << QString::fromLatin1(asked) << QString::fromLatin1(location)
                            << QString::fromLatin1(upload);
    };
    const char *https = "https://a.example/v2/x/blobs/uploads/";
    row("absolute", https, "https://a.example/u?_state=1", "https://a.example/u?_state=1");
    row("path", https, "/v2/x/blobs/uploads/1?_state=1", "https://a.example/v2/x/blobs/uploads/1?_state=1");
    row("relative", https, "1?_state=1", "https://a.example/v2/x/blobs/uploads/1?_state=1");
    row("without a scheme", https, "//a.example/u", "https://a.example/u");
    row("fragment", https, "/u#x", "https://a.example/u");
    row("http for https on the same host", https, "http://a.example/u", "https://a.example/u");
    row("http for https, port of the inside", https, "http://a.example:8080/u", "https://a.example/u");
    row("http for https, ours has a port", "https://a.example:8443/", "http://a.example/u",
        "https://a.example:8443/u");
    row("the port got lost", "https://a.example:8443/", "https://a.example/u", "https://a.example:8443/u");
    row("https for http", "http://a.example:5000/", "https://a.example/u", "https://a.example/u");
    row("a store elsewhere", https, "https://store.example/u?sig=a%2Bb", "https://store.example/u?sig=a%2Bb");
    row("elsewhere without TLS", https, "http://store.example/u", "");
    row("loopback for a public registry", https, "https://127.0.0.1/u", "");
    row("metadata service for a public registry", "http://a.example/", "http://169.254.169.254/u", "");
    row("loopback for loopback", "http://localhost:5000/", "http://127.0.0.1:9000/u",
        "http://127.0.0.1:9000/u");
    row("missing", https, "", "");
    row("another scheme", https, "file:///etc/passwd", "");
    row("with a user", https, "https://a.example@evil.example/u", "");
    row("not an address", https, "https://[", "");
}

void TestAnswers::resolvesUploadAddresses()
{
    QFETCH(QString, asked);
    QFETCH(QString, location);
    QFETCH(QString, upload);
    const auto url = uploadUrl(QUrl(asked), location.toLatin1());
    QCOMPARE(url ? QString::fromLatin1(url->toEncoded()) : QString(), upload);
}

void TestAnswers::keepsTheQueryOfAnUploadAddress_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("upload");
    QTest::newRow("none") << QByteArray("https://a/u") << QByteArray("https://a/u?digest=sha256:ab");
    QTest::newRow("empty") << QByteArray("https://a/u?") << QByteArray("https://a/u?digest=sha256:ab");
    for (const char *query : {"_state=aB-_%3D%3D", "sig=a%2Bb%2Fc%3D&se=2026-01-01T00%3A00%3A00Z",
                              "x=a+b%20c%25", "x=%C3%A4%26%23"})
        QTest::newRow(query) << QByteArray("https://a/u%2Fv?") + query
                             << QByteArray("https://a/u%2Fv?") + query + "&digest=sha256:ab";
}

void TestAnswers::keepsTheQueryOfAnUploadAddress()
{
    QFETCH(QByteArray, location);
    const auto url = uploadUrl(QUrl(QStringLiteral("https://a/v2/")), location);
    QVERIFY(url.has_value());
    QTEST(withDigest(*url, QStringLiteral("sha256:ab")).toEncoded(), "upload");
}

void TestAnswers::meansWhatTheCodeSaysFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, const char *code, Kind kind) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << kind;
    };
    row(401, "UNAUTHORIZED", Kind::Misconfigured);
    row(401, "", Kind::Misconfigured);
    row(403, "DENIED", Kind::Misconfigured);
    row(400, "DENIED", Kind::Misconfigured);
    row(403, "UNKNOWN", Kind::Misconfigured);
    row(404, "NAME_UNKNOWN", Kind::Misconfigured);
    row(404, "", Kind::Misconfigured);
    row(404, "BLOB_UPLOAD_UNKNOWN", Kind::Retry);
    row(400, "BLOB_UPLOAD_INVALID", Kind::Retry);
    row(416, "", Kind::Retry);
    row(400, "DIGEST_INVALID", Kind::Rejected);
    row(400, "MANIFEST_INVALID", Kind::Rejected);
    row(400, "NAME_INVALID", Kind::Rejected);
    row(400, "MANIFEST_BLOB_UNKNOWN", Kind::Retry);
    row(400, "", Kind::Rejected);
    row(400, "TOOMANYREQUESTS", Kind::Retry);
    row(400, "UNKNOWN", Kind::Retry);
    row(405, "UNSUPPORTED", Kind::Misconfigured);
    row(407, "", Kind::Misconfigured);
    row(408, "", Kind::Retry);
    row(409, "", Kind::Retry);
    row(410, "", Kind::Misconfigured);
    row(412, "", Kind::Rejected);
    row(413, "", Kind::Rejected);
    row(415, "", Kind::Misconfigured);
    row(425, "", Kind::Retry);
    row(429, "TOOMANYREQUESTS", Kind::Retry);
    row(500, "", Kind::Retry);
    row(501, "", Kind::Misconfigured);
    row(499, "", Kind::Retry);
    row(502, "", Kind::Retry);
    row(503, "UNAVAILABLE", Kind::Retry);
    row(504, "", Kind::Retry);
    row(522, "", Kind::Retry);
    row(308, "", Kind::Misconfigured);
    row(301, "", Kind::Misconfigured);
    row(204, "", Kind::Retry);
}

void TestAnswers::meansWhatTheCodeSaysFirst()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const HttpResponse answer = code.isEmpty() ? response(status, {{"Content-Type", "text/html"}}, "<html>")
                                               : registryError(status, code);
    const Outcome outcome = refusal(answer, QStringLiteral("a.example"), QStringLiteral("x/y"), QDateTime());
    QTEST(outcome.kind, "kind");
    QVERIFY2(outcome.reason.contains(QLatin1String("a.example")), qPrintable(outcome.reason));
}

void TestAnswers::retriesWhatTheNetworkDid_data()
{
    QTest::addColumn<HttpFailure::Cause>("cause");
    QTest::addColumn<Kind>("kind");
    using Cause = HttpFailure::Cause;
    QTest::newRow("host not found") << Cause::HostNotFound << Kind::Retry;
    QTest::newRow("refused") << Cause::ConnectionRefused << Kind::Retry;
    QTest::newRow("lost") << Cause::ConnectionLost << Kind::Retry;
    QTest::newRow("timeout") << Cause::Timeout << Kind::Retry;
    QTest::newRow("tls") << Cause::Tls << Kind::Retry;
    QTest::newRow("certificate") << Cause::Certificate << Kind::Misconfigured;
    QTest::newRow("proxy") << Cause::Proxy << Kind::Misconfigured;
    QTest::newRow("address") << Cause::InvalidUrl << Kind::Misconfigured;
    QTest::newRow("cancelled") << Cause::Cancelled << Kind::Cancelled;
}

void TestAnswers::retriesWhatTheNetworkDid()
{
    QFETCH(HttpFailure::Cause, cause);
    FakeRegistry registry;
    registry.fault = [cause](const HttpRequest &request) -> std::optional<Answer> {
        return request.method == "POST" ? std::optional<Answer>(failure(cause)) : std::nullopt;
    };
    QTEST(create()->execute(executionRequest(), registry).kind, "kind");
    QCOMPARE(registry.count(QStringLiteral("POST")), 1);
}

void TestAnswers::quotesTheRegistrysWordsShortAndOnOneLine()
{
    const HttpResponse answer = registryError(403, "DENIED", "no\\n  " + QByteArray(5000, 'x'));
    const Outcome outcome = refusal(answer, QStringLiteral("a.example"), QStringLiteral("x/y"), QDateTime());
    QVERIFY(outcome.reason.contains(QLatin1String("It says: 403 DENIED: no xxx")));
    QVERIFY(!outcome.reason.contains(u'\n'));
    QVERIFY(outcome.reason.size() < 400);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
