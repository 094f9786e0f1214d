// SPDX-License-Identifier: Apache-2.0
#include "sandbox/registry.h"

#include "curl.h"
#include "engine/networkclient.h"
#include "sdk/integration.h"
#include "support/skopeo.h"
#include "support/testexecution.h"

#include <QTest>

using namespace attache;
using namespace attache::sandbox;
using namespace attache::test;

using SignIn = RegistryTraits::SignIn;

namespace
{

const QByteArray envelopeType = "application/vnd.dsse.envelope.v1+json";

std::unique_ptr<Integration> ociRegistry()
{
    for (const IntegrationPackage &package : builtInIntegrations()) {
        if (package.id == QLatin1String("oci-registry"))
            return package.create();
    }
    return nullptr;
}

QString credentialsOf(const StandIn &registry)
{
    const QJsonObject inputs = registry.registration();
    return inputs[u"username"].toString() + u':' + inputs[u"password"].toString();
}

QString hostOf(const StandIn &registry)
{
    return registry.registration()[u"repository"].toString().section(u'/', 0, 0);
}

Material imageMaterial(const QString &repository, const QString &digest)
{
    Material material;
    material.name = QStringLiteral("image");
    material.type = QStringLiteral("CONTAINER_IMAGE");
    material.value = repository;
    material.digest = digest;
    return material;
}

/// A delivery to the stand-in; its images lie anywhere in it.
ExecutionRequest deliveryTo(const StandIn &registry, const QJsonObject &options,
                            const QByteArray &payload = "{}")
{
    ExecutionRequest request;
    request.registration = registry.registration();
    request.registration[QStringLiteral("repository")] = hostOf(registry) + QStringLiteral("/shop");
    request.options = options;
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", payload, {{"", "signature"}}};
    attestation.original = R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","payload":)" +
                           attestation.envelope.compactJson() + '}';
    attestation.digest = sha256Of(attestation.original);
    attestation.envelopeDigest = sha256Of(attestation.envelope.compactJson());
    attestation.predicateType = QStringLiteral("chainloop.dev/attestation/v0.2");
    attestation.run.finishedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return request;
}

} // namespace

/// The stand-in of an OCI registry, held against skopeo and curl; and the integration against it.
class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAndGivesWhatSkopeoPushes_data();
    void takesAndGivesWhatSkopeoPushes();
    void refusesWhatARegistryRefuses_data();
    void refusesWhatARegistryRefuses();
    void letsOnlyTheUserIn();
    void handsOutTokensForTheirScopeAlone();
    void takesTheIntegrationsPushesInEveryMode_data();
    void takesTheIntegrationsPushesInEveryMode();
    void listsReferrersByItsApi();
    void answersWithTheFaultsItIsGiven();
};

void TestRegistry::takesAndGivesWhatSkopeoPushes_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::newRow("tokens") << SignIn::Bearer;
    QTest::newRow("passwords") << SignIn::Basic;
}

void TestRegistry::takesAndGivesWhatSkopeoPushes()
{
    QFETCH(SignIn, signIn);
    const auto registry = startRegistry(0, {signIn, true});
    QVERIFY(registry.has_value());
    Skopeo skopeo(credentialsOf(**registry));
    const QString reference = hostOf(**registry) + QStringLiteral("/shop/api:1.2");
    const QString digest = skopeo.pushImage(reference);
    QVERIFY2(!digest.isEmpty(), qPrintable(skopeo.problem()));

    QCOMPARE(skopeo.tags(reference.section(u':', 0, 1)), QStringList{QStringLiteral("1.2")});
    const QByteArray manifest = skopeo.manifest(reference);
    QCOMPARE(sha256Of(manifest), digest);
    QVERIFY2(!skopeo.layer(reference).isEmpty(), qPrintable(skopeo.problem()));

    QCOMPARE((*registry)->received().size(), 1);
    const Received received = (*registry)->received().constFirst();
    QCOMPARE(received.content, manifest);
    QCOMPARE(received.words, reference + QStringLiteral(": image, layers: 1"));
    QCOMPARE(received.details[u"repository"].toString(), QStringLiteral("shop/api"));
    QCOMPARE(received.details[u"tag"].toString(), QStringLiteral("1.2"));
    QCOMPARE(received.details[u"digest"].toString(), digest);

    QCOMPARE(skopeo.pushImage(reference), digest);
    QCOMPARE((*registry)->received().size(), 1); // the same again is nothing new
    Skopeo stranger(QStringLiteral("sandbox:wrong"));
    QVERIFY(stranger.pushImage(reference).isEmpty());
    QVERIFY(stranger.manifest(reference).isEmpty());
}

void TestRegistry::refusesWhatARegistryRefuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *method, const QByteArray &path,
                        const QByteArray &header, const QByteArray &body, int status, const char *words) {
        QTest::newRow(name) << QByteArray(method) << path << header << body << status << QByteArray(words);
    };
    const QByteArray manifests = "/v2/shop/api/manifests/";
    const QByteArray image = "Content-Type: application/vnd.oci.image.manifest.v1+json";
    const QByteArray hex(64, 'a');
    const QByteArray empty =
        R"("digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")";
    const QByteArray config =
        R"("config":{"mediaType":"application/vnd.oci.image.config.v1+json","size":2,)" + empty + "}";
    const QByteArray good = R"({"schemaVersion":2,)" + config + R"(,"layers":[]})";
    row("capital letters in a name", "PUT", "/v2/Shop/api/manifests/1", image, good, 404,
        "404 page not found");
    row("a tag of 129 characters", "PUT", manifests + QByteArray(129, 'a'), image, good, 404,
        "404 page not found");
    row("no page of a registry", "GET", "/v2/shop/other", {}, {}, 404, "404 page not found");
    row("an upload without the last slash", "POST", "/v2/shop/api/blobs/uploads", {}, {}, 301, "");
    row("a manifest as plain JSON", "PUT", manifests + "1", "Content-Type: application/json", good, 400,
        "MANIFEST_INVALID");
    row("a media type with a parameter", "PUT", manifests + "1", image + "; charset=utf-8", good, 400,
        "MANIFEST_INVALID");
    row("another mediaType inside", "PUT", manifests + "1", image,
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",)" + config +
            R"(,"layers":[]})",
        400, "MANIFEST_INVALID");
    row("no JSON", "PUT", manifests + "1", image, "<html>", 400, "MANIFEST_INVALID");
    row("schema 1", "PUT", manifests + "1", image, R"({"schemaVersion":1})", 400, "MANIFEST_INVALID");
    row("no layers", "PUT", manifests + "1", image, R"({"schemaVersion":2,)" + config + "}", 400,
        "MANIFEST_INVALID");
    row("the empty config without artifactType", "PUT", manifests + "1", image,
        R"({"schemaVersion":2,"layers":[],"config":{"mediaType":"application/vnd.oci.empty.v1+json","size":2,)" +
            empty + "}}",
        400, "artifactType");
    row("a subject that is none", "PUT", manifests + "1", image,
        R"({"schemaVersion":2,"subject":{},)" + config + R"(,"layers":[]})", 400, "subject");
    row("more than 4 MiB", "PUT", manifests + "1", image, QByteArray(4 * 1024 * 1024 + 1, ' '), 400,
        "request body too large");
    row("a blob that is not there", "PUT", manifests + "1", image, good, 400, "MANIFEST_BLOB_UNKNOWN");
    row("another digest in the address", "PUT", manifests + "sha256:" + hex, image, good, 400,
        "DIGEST_INVALID");
    row("a manifest that has changed", "PUT", manifests + "1", image + "\nIf-Match: \"sha256:00\"", good, 412,
        "");
    row("no such manifest", "GET", manifests + "1", "Accept: */*", {}, 404, "MANIFEST_UNKNOWN");
    row("no such blob", "GET", "/v2/shop/api/blobs/sha256:" + hex, {}, {}, 404, "BLOB_UNKNOWN");
    row("no such upload", "PUT", "/v2/shop/api/blobs/uploads/0-0?digest=sha256:" + hex, {}, {}, 404,
        "BLOB_UPLOAD_UNKNOWN");
    row("no such repository", "GET", "/v2/shop/api/tags/list", {}, {}, 404, "NAME_UNKNOWN");
    row("deleting", "DELETE", manifests + "sha256:" + hex, {}, {}, 405, "UNSUPPORTED");
}

void TestRegistry::refusesWhatARegistryRefuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    const auto registry = startRegistry(0, {SignIn::Basic, true});
    QVERIFY(registry.has_value());
    QByteArrayList arguments{"--user", credentialsOf(**registry).toUtf8(), "--request", method};
    for (const QByteArray &line : header.split('\n')) {
        if (!line.isEmpty())
            arguments << "--header" << line;
    }
    if (!body.isEmpty())
        arguments << "--data-binary"
                  << "@-";
    const CurlAnswer answer = curl(arguments + QByteArrayList{(*registry)->address().toUtf8() + path}, body);
    QTEST(answer.status, "status");
    QFETCH(QByteArray, words);
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    QVERIFY((*registry)->received().isEmpty());
}

void TestRegistry::letsOnlyTheUserIn()
{
    const auto registry = startRegistry(0, {SignIn::Basic, true});
    QVERIFY(registry.has_value());
    const QByteArray base = (*registry)->address().toUtf8();
    QCOMPARE(curl({"--user", credentialsOf(**registry).toUtf8(), base + "/v2/"}).status, 200);
    for (const QByteArray &path : {QByteArray("/v2/"), QByteArray("/v2/shop/api/tags/list")}) {
        QCOMPARE(curl({base + path}).status, 401);
        const CurlAnswer answer = curl({"--user", "sandbox:wrong", base + path});
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.headers.contains("WWW-Authenticate: Basic realm="));
    }
}

void TestRegistry::handsOutTokensForTheirScopeAlone()
{
    const auto registry = startRegistry();
    QVERIFY(registry.has_value());
    const QByteArray base = (*registry)->address().toUtf8();
    const QByteArray user = credentialsOf(**registry).toUtf8();
    QVERIFY(
        curl({base + "/v2/"}).headers.contains("Bearer realm=\"" + base + "/token\",service=\"sandbox\""));
    QCOMPARE(curl({"--user", "sandbox:wrong", base + "/token?service=sandbox"}).status, 401);

    const QByteArray scope = "/token?service=sandbox&scope=repository:shop/api:pull";
    const QByteArray pull = "Authorization: Bearer " +
                            curl({"--user", user, base + scope}).json()[u"token"].toString().toLatin1();
    QCOMPARE(curl({"--header", pull, base + "/v2/"}).status, 200);
    QCOMPARE(curl({"--header", pull, base + "/v2/shop/api/tags/list"}).status, 404);
    QCOMPARE(curl({"--header", pull, base + "/v2/shop/web/tags/list"}).status, 401);
    const CurlAnswer push =
        curl({"--header", pull, "--request", "POST", base + "/v2/shop/api/blobs/uploads/"});
    QCOMPARE(push.status, 401);
    QVERIFY(push.headers.contains("scope=\"repository:shop/api:pull,push\""));
    const QByteArray anonymous =
        "Authorization: Bearer " + curl({base + scope}).json()[u"token"].toString().toLatin1();
    QCOMPARE(curl({"--header", anonymous, base + "/v2/shop/api/tags/list"}).status, 401);

    const QByteArray form =
        "grant_type=refresh_token&service=sandbox&client_id=curl&scope=repository:shop/api:pull"
        "&refresh_token=" +
        user.split(':').last();
    const QByteArray exchanged =
        "Authorization: Bearer " +
        curl({"--data", form, base + "/token"}).json()[u"access_token"].toString().toLatin1();
    QCOMPARE(curl({"--header", exchanged, base + "/v2/shop/api/tags/list"}).status, 404);
    QCOMPARE(curl({"--data", form + "x", base + "/token"}).status, 401);
}

void TestRegistry::takesTheIntegrationsPushesInEveryMode_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("content");
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<bool>("referrersApi");
    for (const char *mode : {"repository", "tag", "referrer"}) {
        for (const char *content : {"envelope", "bundle"}) {
            QTest::addRow("%s, %s", mode, content)
                << QString::fromLatin1(mode) << QString::fromLatin1(content) << SignIn::Bearer << true;
            QTest::addRow("%s, %s, by passwords, without referrers API", mode, content)
                << QString::fromLatin1(mode) << QString::fromLatin1(content) << SignIn::Basic << false;
        }
    }
}

void TestRegistry::takesTheIntegrationsPushesInEveryMode()
{
    QFETCH(QString, mode);
    QFETCH(QString, content);
    QFETCH(SignIn, signIn);
    QFETCH(bool, referrersApi);
    const auto registry = startRegistry(0, {signIn, referrersApi});
    QVERIFY(registry.has_value());
    Skopeo skopeo(credentialsOf(**registry));
    const QString image = hostOf(**registry) + QStringLiteral("/shop/api");
    const QString digest = skopeo.pushImage(image + QStringLiteral(":1.2"));
    QVERIFY2(!digest.isEmpty(), qPrintable(skopeo.problem()));
    NetworkClient network;
    TestExecution execution(network);
    ExecutionRequest request =
        deliveryTo(**registry, {{QStringLiteral("prefix"), QStringLiteral("chainloop")},
                                {QStringLiteral("mode"), mode},
                                {QStringLiteral("content"), content}});
    request.attestation.materials = {imageMaterial(image, digest)};
    QVERIFY(ociRegistry()->registerWith({QStringLiteral("r"), request.registration}, execution).has_value());
    const auto attached = ociRegistry()->attach({request.registration, request.options}, execution);
    QVERIFY2(attached.has_value(), qPrintable(attached ? QString() : attached.error().text()));

    const Outcome outcome = ociRegistry()->execute(request, execution);

    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QJsonObject receipt =
        mode == QLatin1String("referrer") ? outcome.receipt[u"referrers"][0].toObject() : outcome.receipt;
    const QByteArray kept = content == QLatin1String("bundle") ? request.attestation.original
                                                               : request.attestation.envelope.compactJson();
    QCOMPARE(skopeo.layer(receipt[u"reference"].toString()), kept);
    const auto before = (*registry)->received().size();
    QCOMPARE(before, referrersApi || mode != QLatin1String("referrer") ? 2 : 3); // with the list in a tag
    execution.steps.clear();
    QCOMPARE(ociRegistry()->execute(request, execution).receipt, outcome.receipt);
    QCOMPARE((*registry)->received().size(), before);
}

void TestRegistry::listsReferrersByItsApi()
{
    const auto registry = startRegistry(0, {SignIn::Basic, true});
    QVERIFY(registry.has_value());
    Skopeo skopeo(credentialsOf(**registry));
    const QString image = hostOf(**registry) + QStringLiteral("/shop/api");
    const QString digest = skopeo.pushImage(image + QStringLiteral(":1.2"));
    NetworkClient network;
    for (const char *payload : {"{}", "{ }"}) {
        TestExecution execution(network);
        ExecutionRequest request =
            deliveryTo(**registry, {{QStringLiteral("mode"), QStringLiteral("referrer")}}, payload);
        request.attestation.materials = {imageMaterial(image, digest)};
        QCOMPARE(ociRegistry()->execute(request, execution).kind, Outcome::Kind::Delivered);
    }
    QVERIFY((*registry)->received().constLast().words.endsWith(
        QStringLiteral(": artifact of the type %1, about %2")
            .arg(QString::fromLatin1(envelopeType), digest)));
    QCOMPARE(skopeo.tags(image), QStringList{QStringLiteral("1.2")}); // no list in a tag beside the API
    const QByteArray url = (*registry)->address().toUtf8() + "/v2/shop/api/referrers/" + digest.toLatin1();
    const auto count = [&](const QByteArray &query) {
        const CurlAnswer answer = curl({"--user", credentialsOf(**registry).toUtf8(), url + query});
        return answer.json()[u"manifests"].toArray().size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count("?artifactType=" + envelopeType), 2);
    QCOMPARE(count("?artifactType=text/plain"), 0);
}

void TestRegistry::answersWithTheFaultsItIsGiven()
{
    const auto registry = startRegistry();
    QVERIFY(registry.has_value());
    NetworkClient network;
    TestExecution execution(network);
    Fault busy;
    busy.status = 429;
    busy.headers = {{"Retry-After", "60"}};
    (*registry)->answerWith({busy});
    const Outcome outcome = ociRegistry()->execute(deliveryTo(**registry, {}), execution);
    QCOMPARE(outcome.kind, Outcome::Kind::Retry);
    QCOMPARE(outcome.waits, Outcome::Waits::Registration);
    QCOMPARE(ociRegistry()->execute(deliveryTo(**registry, {}), execution).kind, Outcome::Kind::Delivered);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
