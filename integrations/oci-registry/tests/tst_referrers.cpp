// SPDX-License-Identifier: Apache-2.0
#include "fakeregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

using Kind = Outcome::Kind;

namespace
{

const QString imageDigest = sha256Of("an image");
const QString listPath = QStringLiteral("/v2/team/app/manifests/") + QString(imageDigest).replace(u':', u'-');
const QByteArray imageType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray indexType = "application/vnd.oci.image.index.v1+json";
const QString bundleType = QStringLiteral("application/vnd.dev.sigstore.bundle+json"); // 0.2, in a media type
const QString envelopeType = QStringLiteral("application/vnd.dsse.envelope.v1+json");

Material image(const QString &repository, const QString &digest = imageDigest)
{
    Material material;
    material.type = QStringLiteral("CONTAINER_IMAGE");
    material.value = repository;
    material.digest = digest;
    return material;
}

/// An attestation of team/app, in the mode "referrer".
ExecutionRequest referrerRequest(const char *content = "envelope")
{
    ExecutionRequest request = executionRequest(inMode("referrer", content));
    request.attestation.materials = {image(QStringLiteral("registry.example.com/team/app:1.2"))};
    return request;
}

/// Has the image's manifest.
void addImage(FakeRegistry &registry, const QString &name = QStringLiteral("team/app"))
{
    const QString path = QStringLiteral("/v2/%1/manifests/%2").arg(name, imageDigest);
    registry.manifests[path] = "an image";
    registry.types[path] = imageType;
}

QJsonArray listed(FakeRegistry &registry)
{
    return jsonOf(registry.manifests[listPath])[u"manifests"].toArray();
}

int countOf(const FakeRegistry &registry, const QByteArray &method, const QString &path)
{
    return int(std::count_if(registry.sent.begin(), registry.sent.end(), [&](const HttpRequest &request) {
        return request.method == method && request.url.path() == path;
    }));
}

} // namespace

/// Attaching to the images that an attestation is about.
class TestReferrers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachesToTheImage();
    void sizesAnImageByItsContentWhereItMust();
    void believesOnlyTheImageThatWasAskedFor_data();
    void believesOnlyTheImageThatWasAskedFor();
    void listsInATagWhereThereIsNoApi();
    void leavesTheListWhenItIsInIt();
    void addsToTheListOfOthers();
    void overwritesNothingButAList();
    void listsAgainWhatAnotherOverwrote();
    void givesUpWhereTheListNeverSettles();
    void rejectsAListThatIsFull();
    void listsTheOlderFormatToo();
    void attachesToEachImageOfTheRepository();
    void saysWhyThereIsNothingToAttachTo_data();
    void saysWhyThereIsNothingToAttachTo();
    void waitsALittleForAnImageThatIsMissing();
    void previewsExactlyWhatItSends_data();
    void previewsExactlyWhatItSends();
};

void TestReferrers::attachesToTheImage()
{
    FakeRegistry registry;
    addImage(registry);
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    const QJsonValue receipt = outcome.receipt[u"referrers"][0];
    const QString digest = receipt[u"reference"].toString().section(u'@', 1);
    QCOMPARE(receipt[u"subject"].toString(), QStringLiteral("registry.example.com/team/app@") + imageDigest);
    QCOMPARE(registry.manifests.size(), std::size_t(2));
    const QByteArray stored = registry.manifests[QStringLiteral("/v2/team/app/manifests/") + digest];
    QCOMPARE(sha256Of(stored), digest);
    QCOMPARE(jsonOf(stored)[u"artifactType"].toString(), envelopeType);
    QCOMPARE(jsonOf(stored)[u"subject"].toObject(),
             (QJsonObject{{QStringLiteral("mediaType"), QString::fromLatin1(imageType)},
                          {QStringLiteral("digest"), imageDigest},
                          {QStringLiteral("size"), 8}}));
}

void TestReferrers::sizesAnImageByItsContentWhereItMust()
{
    FakeRegistry registry;
    addImage(registry);
    const HttpHeaders headers{{"Content-Type", imageType}}; // and no length
    registry.fault = instead("HEAD", imageDigest, response(200, headers));
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const QString digest = outcome.receipt[u"referrers"][0][u"reference"].toString().section(u'@', 1);
    const QByteArray stored = registry.manifests[QStringLiteral("/v2/team/app/manifests/") + digest];
    QCOMPARE(jsonOf(stored)[u"subject"][u"size"].toInt(), 8);
}

void TestReferrers::believesOnlyTheImageThatWasAskedFor_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("a web page") << QByteArray("text/html") << QByteArray("8") << QByteArray();
    QTest::newRow("no type") << QByteArray() << QByteArray("8") << QByteArray();
    QTest::newRow("17: another digest") << imageType << QByteArray("8") << QByteArray("sha256:00");
    QTest::newRow("17: other content") << imageType << QByteArray() << QByteArray();
}

void TestReferrers::believesOnlyTheImageThatWasAskedFor()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, digest);
    FakeRegistry registry;
    registry.fault = [&](const HttpRequest &request) -> std::optional<Answer> {
        if (!request.url.path().endsWith(imageDigest))
            return std::nullopt;
        return response(
            200, {{"Content-Type", type}, {"Content-Length", length}, {"Docker-Content-Digest", digest}},
            request.method == "GET" ? "another image" : "");
    };
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 3);
    QCOMPARE(registry.count(QStringLiteral("P")), 0);
}

void TestReferrers::listsInATagWhereThereIsNoApi()
{
    FakeRegistry registry; // 8, 18
    registry.referrersApi = false;
    addImage(registry);
    const Outcome outcome = create()->execute(referrerRequest("bundle"), registry);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE(outcome.receipt[u"referrers"][0][u"listedIn"].toString(),
             QString(imageDigest).replace(u':', u'-'));
    QCOMPARE(registry.types[listPath], indexType);
    QCOMPARE(jsonOf(registry.manifests[listPath])[u"schemaVersion"].toInt(), 2);
    QCOMPARE(listed(registry).size(), 1);
    const QString digest = outcome.receipt[u"referrers"][0][u"reference"].toString().section(u'@', 1);
    const QByteArray stored = registry.manifests[QStringLiteral("/v2/team/app/manifests/") + digest];
    QCOMPARE(listed(registry)[0].toObject(),
             (QJsonObject{{QStringLiteral("mediaType"), QString::fromLatin1(imageType)},
                          {QStringLiteral("digest"), digest},
                          {QStringLiteral("size"), stored.size()},
                          {QStringLiteral("artifactType"), bundleType},
                          {QStringLiteral("annotations"), jsonOf(stored)[u"annotations"]}}));
}

void TestReferrers::leavesTheListWhenItIsInIt()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Delivered);
    const QByteArray before = registry.manifests[listPath];
    registry.steps.clear();
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.manifests[listPath], before);
    QCOMPARE(countOf(registry, "PUT", listPath), 1);
}

void TestReferrers::addsToTheListOfOthers()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    registry.manifests[listPath] =
        R"({"schemaVersion":2,"annotations":{"kept":"yes"},"manifests":[{"digest":"sha256:00","x":1}]})";
    registry.types[listPath] = indexType;
    const QByteArray etag = '"' + sha256Of(registry.manifests[listPath]).toLatin1() + '"';
    registry.fault = instead("PUT", listPath, registryError(412, "MANIFEST_INVALID"));
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(listed(registry).size(), 2);
    QCOMPARE(listed(registry)[0][u"x"].toInt(), 1);
    QCOMPARE(jsonOf(registry.manifests[listPath])[u"annotations"][u"kept"].toString(), QStringLiteral("yes"));
    QCOMPARE(countOf(registry, "PUT", listPath), 2); // once more after "it has changed"
    for (const HttpRequest &request : registry.sent) {
        if (request.method == "PUT" && request.url.path() == listPath)
            QCOMPARE(headerOf(request, "If-Match"), etag);
    }
}

void TestReferrers::overwritesNothingButAList()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    registry.manifests[listPath] = "{}";
    registry.types[listPath] = imageType;
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QString::fromLatin1(imageType)), qPrintable(outcome.reason));
    QCOMPARE(registry.manifests[listPath], QByteArray("{}"));
}

void TestReferrers::listsAgainWhatAnotherOverwrote()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    // Another one read the list before us, and writes its own after us.
    registry.fault = [&registry, times = 1](const HttpRequest &request) mutable -> std::optional<Answer> {
        if (request.method != "PUT" || request.url.path() != listPath || times-- <= 0)
            return std::nullopt;
        registry.manifests[listPath] = R"({"schemaVersion":2,"manifests":[{"digest":"sha256:00"}]})";
        registry.types[listPath] = indexType;
        return response(201);
    };
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(listed(registry).size(), 2);
    QCOMPARE(registry.waits.size(), std::size_t(2)); // after each of our two writes
}

void TestReferrers::givesUpWhereTheListNeverSettles()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    registry.fault = instead("PUT", listPath, response(201), 100);
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Retry);
    QVERIFY(countOf(registry, "PUT", listPath) <= 5);
    QCOMPARE(registry.steps.count(), 2); // the blobs, and not that it is done
}

void TestReferrers::rejectsAListThatIsFull()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    registry.manifests[listPath] = R"({"schemaVersion":2,"manifests":[],"annotations":{"x":")" +
                                   QByteArray(4 * 1024 * 1024, 'x') + R"("}})";
    registry.types[listPath] = indexType;
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QLatin1String("is full")), qPrintable(outcome.reason));
    QCOMPARE(countOf(registry, "PUT", listPath), 0);
}

void TestReferrers::listsTheOlderFormatToo()
{
    FakeRegistry registry;
    addImage(registry);
    registry.fault = instead("PUT", manifests, response(404)); // as some answer to a subject
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const QString digest = outcome.receipt[u"referrers"][0][u"reference"].toString().section(u'@', 1);
    const QByteArray stored = registry.manifests[QStringLiteral("/v2/team/app/manifests/") + digest];
    QVERIFY(!jsonOf(stored).contains(u"subject"));
    QCOMPARE(listed(registry)[0][u"digest"].toString(), digest);
    QCOMPARE(listed(registry)[0][u"artifactType"].toString(), envelopeType);
}

void TestReferrers::attachesToEachImageOfTheRepository()
{
    FakeRegistry registry;
    addImage(registry);
    addImage(registry, QStringLiteral("team/web"));
    ExecutionRequest request = referrerRequest();
    request.attestation.materials = {image(QStringLiteral("registry.example.com/team/gone")),
                                     image(QStringLiteral("registry.example.com/team/app")),
                                     image(QStringLiteral("registry.example.com/other/base")),
                                     image(QStringLiteral("registry.example.com/team/app:again")),
                                     image(QStringLiteral("registry.example.com/team/web"))};
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Retry); // one of them is not there yet
    QVERIFY2(outcome.reason.contains(QLatin1String("team/gone")), qPrintable(outcome.reason));
    QVERIFY(registry.steps.contains(QStringLiteral("referrer team/app@") + imageDigest));
    QVERIFY(registry.steps.contains(QStringLiteral("referrer team/web@") + imageDigest));

    registry.sent.clear();
    addImage(registry, QStringLiteral("team/gone"));
    const Outcome again = create()->execute(request, registry);
    QCOMPARE(again.kind, Kind::Delivered);
    QCOMPARE(again.receipt[u"referrers"].toArray().size(), 3);
    for (const HttpRequest &sent : registry.sent)
        QVERIFY(!sent.url.path().contains(QLatin1String("team/web")));
}

void TestReferrers::saysWhyThereIsNothingToAttachTo_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("words");
    QTest::newRow("no image") << QString() << QStringLiteral("it names no container image");
    QTest::newRow("another registry")
        << QStringLiteral("ghcr.io/team/app") << QStringLiteral("ghcr.io/team/app");
    QTest::newRow("another repository") << QStringLiteral("registry.example.com/teamwork/app")
                                        << QStringLiteral("registry.example.com/team: ");
}

void TestReferrers::saysWhyThereIsNothingToAttachTo()
{
    QFETCH(QString, image);
    QFETCH(QString, words);
    FakeRegistry registry;
    ExecutionRequest request = referrerRequest();
    request.attestation.materials.clear();
    if (!image.isEmpty())
        request.attestation.materials = {::image(image)};
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Skipped);
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(registry.sent.empty());
}

void TestReferrers::waitsALittleForAnImageThatIsMissing()
{
    FakeRegistry registry;
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 3);
    QVERIFY2(outcome.reason.contains(QLatin1String("does not have the image team/app@sha256:")),
             qPrintable(outcome.reason));
    QCOMPARE(registry.count(QStringLiteral("P")), 0);
}

void TestReferrers::previewsExactlyWhatItSends_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("repository") << QStringLiteral("repository");
    QTest::newRow("tag") << QStringLiteral("tag");
    QTest::newRow("referrer") << QStringLiteral("referrer");
}

void TestReferrers::previewsExactlyWhatItSends()
{
    QFETCH(QString, mode);
    FakeRegistry registry;
    registry.challenge.clear();
    addImage(registry);
    ExecutionRequest request = referrerRequest();
    request.options[QStringLiteral("mode")] = mode;
    const auto preview = create()->preview(request);
    QCOMPARE(create()->execute(request, registry).kind, Kind::Delivered);
    QCOMPARE(preview.size(), registry.sent.size() - 1); // but for the question whether a registry answers
    for (std::size_t i = 0; i < preview.size(); ++i) {
        const HttpRequest &sent = registry.sent[i + 1];
        QCOMPARE(preview[i].method, sent.method);
        QCOMPARE(preview[i].headers, sent.headers);
        const bool isUpload = sent.method == "PUT" && sent.url.path().contains(uploads);
        // Only the registry knows the size of the image, which is in the manifest.
        if (mode == QLatin1String("referrer") && i + 1 == preview.size())
            continue;
        QCOMPARE(bodyOf(preview[i]), bodyOf(sent));
        if (!isUpload)
            QCOMPARE(preview[i].url, sent.url);
    }
}

QTEST_APPLESS_MAIN(TestReferrers)
#include "tst_referrers.moc"
