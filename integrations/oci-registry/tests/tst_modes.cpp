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

const QString bundleType = QStringLiteral("application/vnd.dev.sigstore.bundle+json"); // 0.2, in a media type
const QString envelopeType = QStringLiteral("application/vnd.dsse.envelope.v1+json");

} // namespace

/// Keeping attestations in tags of one repository, and as bundles.
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

QTEST_APPLESS_MAIN(TestModes)
#include "tst_modes.moc"
