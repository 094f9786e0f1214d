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

QJsonObject inMode(const char *mode, const char *content = "envelope")
{
    return {{QStringLiteral("mode"), QLatin1String(mode)},
            {QStringLiteral("content"), QLatin1String(content)}};
}

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

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
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

/// Keeping attestations in tags of one repository, as bundles, and beside the image that they are about.
class TestModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATagForEachAttestation();
    void keepsTheBundleUnderItsOwnType_data();
    void keepsTheBundleUnderItsOwnType();
    void rejectsABundleThatIsNotThere();
    void makesTheSameImageAtAnyTime();
    void fallsBackToTheOlderFormat();
    void triesTheRightToTagWhenItIsAttached();
    void keepsNoOptionThatIsADefault();
    void registersWhereRepositoriesAreNotMade();
    void attachesToTheImage();
    void sizesAnImageByItsContentWhereItMust();
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

void TestModes::keepsATagForEachAttestation()
{
    FakeRegistry registry;
    const ExecutionRequest request = executionRequest(inMode("tag"));
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const QByteArray envelope = request.attestation.envelope.compactJson();
    const QString tag = QStringLiteral("chainloop-") + sha256Of(envelope).mid(7);
    QCOMPARE(outcome.receipt[u"reference"].toString(), QStringLiteral("registry.example.com/team:") + tag);
    QCOMPARE(registry.manifests.size(), std::size_t(1));
    QCOMPARE(registry.manifests.begin()->first, QStringLiteral("/v2/team/manifests/") + tag);
    const QJsonObject manifest = jsonOf(registry.manifests.begin()->second);
    QCOMPARE(manifest[u"artifactType"].toString(), envelopeType);
    QCOMPARE(manifest[u"config"][u"mediaType"].toString(),
             QStringLiteral("application/vnd.oci.empty.v1+json"));
    QCOMPARE(registry.blobs[manifest[u"config"][u"digest"].toString()], QByteArray("{}"));
    QCOMPARE(manifest[u"layers"].toArray().size(), 1);
    const QJsonValue layer = manifest[u"layers"][0];
    QCOMPARE(layer[u"mediaType"].toString(), envelopeType);
    QCOMPARE(registry.blobs[layer[u"digest"].toString()], envelope);
    QCOMPARE(manifest[u"annotations"].toObject(),
             (QJsonObject{{QStringLiteral("in-toto.io/predicate-type"), request.attestation.predicateType},
                          {QStringLiteral("org.opencontainers.image.created"),
                           QStringLiteral("2026-01-02T03:00:00Z")}}));
}

void TestModes::keepsTheBundleUnderItsOwnType_data()
{
    QTest::addColumn<QByteArray>("bundle");
    QTest::addColumn<QString>("type");
    const QString newest = QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json");
    QTest::newRow("0.3") << QByteArray(R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"})")
                         << newest;
    QTest::newRow("0.2") << QByteArray(
                                R"({"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.2"})")
                         << bundleType;
    QTest::newRow("unnamed") << QByteArray(R"({"dsseEnvelope":{}})") << newest;
}

void TestModes::keepsTheBundleUnderItsOwnType()
{
    QFETCH(QByteArray, bundle);
    FakeRegistry registry;
    ExecutionRequest request = executionRequest(inMode("tag", "bundle"));
    request.attestation.original = bundle;
    request.attestation.digest = sha256Of(bundle);
    QCOMPARE(create()->execute(request, registry).kind, Kind::Delivered);
    QCOMPARE(registry.manifests.begin()->first,
             QStringLiteral("/v2/team/manifests/chainloop-") + sha256Of(bundle).mid(7));
    const QJsonObject manifest = jsonOf(registry.manifests.begin()->second);
    QTEST(manifest[u"artifactType"].toString(), "type");
    QTEST(manifest[u"layers"][0][u"mediaType"].toString(), "type");
    QCOMPARE(registry.blobs[sha256Of(bundle)], bundle);
    QCOMPARE(manifest[u"annotations"][u"dev.sigstore.bundle.content"].toString(),
             QStringLiteral("dsse-envelope"));
    QCOMPARE(manifest[u"annotations"][u"dev.sigstore.bundle.predicateType"].toString(),
             request.attestation.predicateType);
}

void TestModes::rejectsABundleThatIsNotThere()
{
    FakeRegistry registry;
    ExecutionRequest request = executionRequest(inMode("repository", "bundle"));
    request.attestation.original = request.attestation.envelope.compactJson();
    request.attestation.digest = request.attestation.envelopeDigest;
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QLatin1String("content \"envelope\"")), qPrintable(outcome.reason));
    QVERIFY(registry.sent.empty());
}

void TestModes::makesTheSameImageAtAnyTime()
{
    FakeRegistry registry;
    const Outcome first = create()->execute(executionRequest(inMode("tag")), registry);
    registry.steps.clear();
    registry.sent.clear();
    registry.clock = registry.clock.addDays(1);
    const Outcome second = create()->execute(executionRequest(inMode("tag")), registry);
    QCOMPARE(second.receipt, first.receipt);
    QCOMPARE(registry.count(QStringLiteral("P")), 0); // neither POST nor PUT
}

void TestModes::fallsBackToTheOlderFormat()
{
    FakeRegistry registry;
    registry.fault = instead("PUT", manifests, registryError(400, "MANIFEST_INVALID", "artifactType"));
    const Outcome outcome = create()->execute(executionRequest(inMode("tag")), registry);
    QCOMPARE(outcome.kind, Kind::Delivered);
    const QByteArray stored = registry.manifests.begin()->second;
    QCOMPARE(outcome.receipt[u"digest"].toString(), sha256Of(stored));
    QVERIFY(!jsonOf(stored).contains(u"artifactType"));
    QCOMPARE(jsonOf(stored)[u"config"][u"mediaType"].toString(), envelopeType);

    registry.steps.clear(); // where tags cannot be changed, the next delivery finds it
    registry.sent.clear();
    QCOMPARE(create()->execute(executionRequest(inMode("tag")), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("PUT")), 0);
}

void TestModes::triesTheRightToTagWhenItIsAttached()
{
    FakeRegistry registry;
    const auto attached = create()->attach({registrationInput(), inMode("tag")}, registry);
    QVERIFY(attached.has_value());
    QCOMPARE(registry.lines().mid(2, 1),
             QStringList{QStringLiteral("POST https://registry.example.com/v2/team/blobs/uploads/")});
    registry.fault = instead("POST", uploads, registryError(404, "NAME_UNKNOWN"));
    const auto refused = create()->attach({registrationInput(), inMode("tag")}, registry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QVERIFY(registry.blobs.empty() && registry.manifests.empty() && registry.steps.isEmpty());
}

void TestModes::keepsNoOptionThatIsADefault()
{
    FakeRegistry registry;
    const auto kept = [&registry](const QJsonObject &options) {
        const auto attached = create()->attach({registrationInput(), options}, registry);
        return attached ? *attached : QJsonObject();
    };
    const QJsonObject prefix{{QStringLiteral("prefix"), QStringLiteral("chainloop")}};
    QCOMPARE(kept({}), prefix);
    QCOMPARE(kept(inMode("repository", "envelope")), prefix);
    QVERIFY(registry.sent.empty());
    for (const char *mode : {"tag", "referrer"}) {
        QJsonObject expected = inMode(mode, "bundle");
        expected.insert(QStringLiteral("prefix"), QStringLiteral("chainloop"));
        QCOMPARE(kept(inMode(mode, "bundle")), expected);
    }
}

void TestModes::registersWhereRepositoriesAreNotMade()
{
    FakeRegistry registry;
    registry.fault =
        instead("POST", QStringLiteral("/chainloop-test/"), registryError(404, "NAME_UNKNOWN"), 100);
    QVERIFY(create()->registerWith({QStringLiteral("r"), registrationInput()}, registry).has_value());
    QCOMPARE(registry.checks.size(), 3);

    FakeRegistry locked;
    locked.fault = instead("POST", uploads, registryError(403, "DENIED"), 100);
    const auto refused = create()->registerWith({QStringLiteral("r"), registrationInput()}, locked);
    QVERIFY(!refused);
    QVERIFY2(refused.error().why.contains(QLatin1String("chainloop-test")), qPrintable(refused.error().why));
}

/// 18: the registry has the referrers API, and no list is written.
void TestModes::attachesToTheImage()
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

void TestModes::sizesAnImageByItsContentWhereItMust()
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

void TestModes::listsInATagWhereThereIsNoApi()
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

void TestModes::leavesTheListWhenItIsInIt()
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

void TestModes::addsToTheListOfOthers()
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

void TestModes::overwritesNothingButAList()
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

void TestModes::listsAgainWhatAnotherOverwrote()
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

void TestModes::givesUpWhereTheListNeverSettles()
{
    FakeRegistry registry;
    registry.referrersApi = false;
    addImage(registry);
    registry.fault = instead("PUT", listPath, response(201), 100);
    QCOMPARE(create()->execute(referrerRequest(), registry).kind, Kind::Retry);
    QVERIFY(countOf(registry, "PUT", listPath) <= 5);
    QCOMPARE(registry.steps.count(), 2); // the blobs, and not that it is done
}

/// 6: more than 4 MiB.
void TestModes::rejectsAListThatIsFull()
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

void TestModes::listsTheOlderFormatToo()
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

void TestModes::attachesToEachImageOfTheRepository()
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

void TestModes::saysWhyThereIsNothingToAttachTo_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("words");
    QTest::newRow("no image") << QString() << QStringLiteral("it names no container image");
    QTest::newRow("another registry")
        << QStringLiteral("ghcr.io/team/app") << QStringLiteral("ghcr.io/team/app");
    QTest::newRow("another repository") << QStringLiteral("registry.example.com/teamwork/app")
                                        << QStringLiteral("registry.example.com/team: ");
}

void TestModes::saysWhyThereIsNothingToAttachTo()
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

void TestModes::waitsALittleForAnImageThatIsMissing()
{
    FakeRegistry registry;
    const Outcome outcome = create()->execute(referrerRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 3);
    QVERIFY2(outcome.reason.contains(QLatin1String("does not have the image team/app@sha256:")),
             qPrintable(outcome.reason));
    QCOMPARE(registry.count(QStringLiteral("P")), 0);
}

void TestModes::previewsExactlyWhatItSends_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("repository") << QStringLiteral("repository");
    QTest::newRow("tag") << QStringLiteral("tag");
    QTest::newRow("referrer") << QStringLiteral("referrer");
}

void TestModes::previewsExactlyWhatItSends()
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

QTEST_APPLESS_MAIN(TestModes)
#include "tst_modes.moc"
