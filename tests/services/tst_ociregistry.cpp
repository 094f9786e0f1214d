// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "sdk/integration.h"
#include "support/dockerregistry.h"
#include "support/skopeo.h"
#include "support/testexecution.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace attache;

using Auth = DockerRegistry::Auth;

namespace
{

/// An execution over the real network that remembers what was sent.
class Session : public HttpClient, public test::TestExecution
{
public:
    Session()
        : TestExecution(static_cast<HttpClient &>(*this))
    {
    }

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override
    {
        if (beforeSending)
            beforeSending(request);
        methods << request.method;
        urls << request.url;
        return network.send(request, stop);
    }

    NetworkClient network;
    std::function<void(const HttpRequest &)> beforeSending;
    QByteArrayList methods;
    QList<QUrl> urls;
};

std::unique_ptr<Integration> ociRegistry()
{
    for (const IntegrationPackage &package : builtInIntegrations()) {
        if (package.id == QLatin1String("oci-registry"))
            return package.create();
    }
    return nullptr;
}

QJsonObject inputFor(const DockerRegistry &registry)
{
    return {{QStringLiteral("repository"), registry.host() + QStringLiteral("/team")},
            {QStringLiteral("username"), registry.username},
            {QStringLiteral("password"), registry.password},
            {QStringLiteral("caCertificate"), QString::fromLatin1(registry.caCertificate())}};
}

ExecutionRequest requestFor(const DockerRegistry &registry, const QByteArray &payload = "{}")
{
    ExecutionRequest request;
    request.registration = inputFor(registry);
    request.options = {{QStringLiteral("prefix"), QStringLiteral("chainloop")}};
    request.attestation.envelope.payloadType = "application/vnd.in-toto+json";
    request.attestation.envelope.payload = payload;
    request.attestation.envelope.signatures = {{"", "signature"}};
    return request;
}

/// Asks the registry past the integration. `type` and `body` for a PUT.
HttpResponse ask(const DockerRegistry &registry, const QString &path, const QByteArray &type = {},
                 const QByteArray &body = {})
{
    HttpRequest request;
    request.method = body.isEmpty() ? "GET" : "PUT";
    request.url = QUrl(QStringLiteral("http://") + registry.host() + path);
    request.headers = {
        {"Authorization", "Basic " + (registry.username + u':' + registry.password).toUtf8().toBase64()},
        {"Accept", "application/vnd.oci.image.index.v1+json, */*"}};
    if (!body.isEmpty())
        request.headers.append({"Content-Type", type});
    request.body = body;
    NetworkClient network;
    const auto answer = network.send(request, {});
    return answer ? *answer : HttpResponse();
}

QJsonObject inMode(const char *mode)
{
    return {{QStringLiteral("prefix"), QStringLiteral("chainloop")},
            {QStringLiteral("mode"), QLatin1String(mode)}};
}

/// An attestation of the image team/app with that digest, to be attached to it.
ExecutionRequest referrerRequest(const DockerRegistry &registry, const QString &digest,
                                 const QByteArray &payload = "{}")
{
    ExecutionRequest request = requestFor(registry, payload);
    request.options = inMode("referrer");
    Material image;
    image.type = QStringLiteral("CONTAINER_IMAGE");
    image.value = registry.host() + QStringLiteral("/team/app");
    image.digest = digest;
    request.attestation.materials = {image};
    request.attestation.predicateType = QStringLiteral("chainloop.dev/attestation/v0.2");
    return request;
}

const QByteArray indexType = "application/vnd.oci.image.index.v1+json";

QString listOf(const QString &digest)
{
    return QStringLiteral("/v2/team/app/manifests/") + QString(digest).replace(u':', u'-');
}

} // namespace

/// The integration against Debian's docker-registry, read back by skopeo. What a registry does wrong is
/// tested beside the integration.
class TestOciRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushesWhatSkopeoReadsBack_data();
    void pushesWhatSkopeoReadsBack();
    void pushesALargeEnvelope();
    void pushesInPlainHttpWhereTheUserAllowsIt();
    void asksNothingWhereTheInputIsWrong();
    void listsReferrersInATag();
    void rejectsAListOfReferrersThatIsFull();
    void pushesTheSameAgainWithoutAnEffect();
    void registersWithoutATraceInTheRegistry();
    void refusesAWrongPassword_data();
    void refusesAWrongPassword();
    void saysThatTheCertificateIsNotTrusted();
    void saysThatTheRegistryIsDown();
    void survivesARestartInTheMiddleOfAnUpload();
    void stopsWhenAsked();
};

void TestOciRegistry::pushesWhatSkopeoReadsBack_data()
{
    QTest::addColumn<Auth>("auth");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("relativeUrls");
    QTest::newRow("1: anonymous") << Auth::None << false << false;
    QTest::newRow("2: Basic") << Auth::Basic << false << false;
    QTest::newRow("Bearer") << Auth::Bearer << false << false;
    QTest::newRow("4: Basic over TLS of a private authority") << Auth::Basic << true << false;
    QTest::newRow("3: relative upload addresses") << Auth::Basic << false << true;
}

void TestOciRegistry::pushesWhatSkopeoReadsBack()
{
    QFETCH(Auth, auth);
    QFETCH(bool, tls);
    QFETCH(bool, relativeUrls);
    DockerRegistry registry({auth, tls, relativeUrls});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    const auto registered = ociRegistry()->registerWith({QStringLiteral("r"), inputFor(registry)}, session);
    QVERIFY2(registered.has_value(), qPrintable(registered ? QString() : registered.error().text()));
    QCOMPARE(session.checks.size(), 3);

    const ExecutionRequest request = requestFor(registry);
    const Outcome outcome = ociRegistry()->execute(request, session);

    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QByteArray envelope = request.attestation.envelope.compactJson();
    const QString digest = sha256Of(envelope);
    const QString reference = outcome.receipt.value(QLatin1String("reference")).toString();
    QCOMPARE(reference, registry.host() + QStringLiteral("/team/chainloop-") + digest.mid(7) +
                            QStringLiteral(":latest"));
    const QByteArray layer = registry.layer(reference);
    QVERIFY2(!layer.isEmpty(), qPrintable(registry.problem()));
    QCOMPARE(sha256Of(layer), digest);
    test::Skopeo skopeo(registry.username + u':' + registry.password);
    QCOMPARE(sha256Of(skopeo.manifest(reference)), outcome.receipt.value(QLatin1String("digest")).toString());
}

void TestOciRegistry::pushesALargeEnvelope()
{
    DockerRegistry registry({Auth::Bearer});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    const ExecutionRequest request = requestFor(registry, QByteArray(12'000'000, 'x'));
    const Outcome outcome = ociRegistry()->execute(request, session);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    QVERIFY(registry.layer(outcome.receipt.value(QLatin1String("reference")).toString()) ==
            request.attestation.envelope.compactJson());
}

/// 4: another machine without TLS. The registry plays its own proxy, as tests listen on loopback only.
void TestOciRegistry::pushesInPlainHttpWhereTheUserAllowsIt()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    const QByteArray proxy = "http://" + registry.host().toUtf8();
    qputenv("http_proxy", proxy);
    qputenv("https_proxy", proxy);
    const auto tidy = qScopeGuard([] {
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
    });
    ExecutionRequest request = requestFor(registry);
    request.registration[QStringLiteral("repository")] = QStringLiteral("registry.example.test/team");
    Session session;
    QCOMPARE(ociRegistry()->execute(request, session).kind, Outcome::Kind::Retry); // nothing speaks TLS there
    QVERIFY(std::all_of(session.urls.begin(), session.urls.end(),
                        [](const QUrl &url) { return url.scheme() == QLatin1String("https"); }));
    request.registration[QStringLiteral("allowInsecureHTTP")] = true;
    const Outcome outcome = ociRegistry()->execute(request, session);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    const QString name = outcome.receipt[u"reference"].toString().section(u'/', 1);
    QVERIFY(!registry.layer(registry.host() + u'/' + name).isEmpty());
}

/// 6
void TestOciRegistry::asksNothingWhereTheInputIsWrong()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    QJsonObject input = inputFor(registry);
    input[QStringLiteral("repository")] = registry.host() + QStringLiteral("/Foo/Bar");
    const auto registered = ociRegistry()->registerWith({QStringLiteral("r"), input}, session);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    QJsonObject options = inMode("tag");
    options[QStringLiteral("prefix")] = QString(64, u'a'); // and "-" and 64 more: a tag of 129 characters
    const auto attached = ociRegistry()->attach({inputFor(registry), options}, session);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Invalid);
    QVERIFY(session.methods.isEmpty());
}

/// 8: this registry has no referrers API.
void TestOciRegistry::listsReferrersInATag()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    test::Skopeo skopeo(registry.username + u':' + registry.password);
    const QString image = registry.host() + QStringLiteral("/team/app");
    const QString digest = skopeo.pushImage(image + QStringLiteral(":1.2"));
    QVERIFY2(!digest.isEmpty(), qPrintable(skopeo.problem()));
    QStringList pushed;
    for (const char *payload : {"{}", "{ }", "{}"}) {
        Session session;
        const QDateTime begin = session.time;
        const ExecutionRequest request = referrerRequest(registry, digest, payload);
        const Outcome outcome = ociRegistry()->execute(request, session);
        QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
        const QString reference = outcome.receipt[u"referrers"][0][u"reference"].toString();
        QCOMPARE(skopeo.layer(reference), request.attestation.envelope.compactJson());
        pushed << reference.section(u'@', 1);
        // After the list was written, others had time to overwrite it.
        QCOMPARE(begin.secsTo(session.time), pushed.size() < 3 ? 1 : 0);
    }
    QCOMPARE(pushed.at(2), pushed.at(0)); // the same again
    const HttpResponse list = ask(registry, listOf(digest));
    QCOMPARE(list.header("Content-Type"), indexType);
    const QJsonArray listed = QJsonDocument::fromJson(list.body)[u"manifests"].toArray();
    QCOMPARE(listed.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(listed[i][u"digest"].toString(), pushed.at(i));
        const QByteArray manifest = skopeo.manifest(image + u'@' + pushed.at(i));
        QCOMPARE(listed[i][u"annotations"], QJsonDocument::fromJson(manifest)[u"annotations"]);
        QCOMPARE(listed[i][u"artifactType"].toString(),
                 QStringLiteral("application/vnd.dsse.envelope.v1+json"));
    }
    QStringList tags = skopeo.tags(image);
    tags.sort(); // a registry lists them in any order
    QCOMPARE(tags, (QStringList{QStringLiteral("1.2"), QString(digest).replace(u':', u'-')}));
}

/// 6: a manifest of more than 4 MiB.
void TestOciRegistry::rejectsAListOfReferrersThatIsFull()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    test::Skopeo skopeo(registry.username + u':' + registry.password);
    const QString digest = skopeo.pushImage(registry.host() + QStringLiteral("/team/app:1.2"));
    const QByteArray list = R"({"schemaVersion":2,"mediaType":")" + indexType +
                            R"(","manifests":[],"annotations":{"x":")" +
                            QByteArray(4 * 1024 * 1024 - 200, 'x') + R"("}})";
    QCOMPARE(ask(registry, listOf(digest), indexType, list).status, 201);
    Session session;
    const Outcome outcome = ociRegistry()->execute(referrerRequest(registry, digest), session);
    QCOMPARE(outcome.kind, Outcome::Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QLatin1String("is full")), qPrintable(outcome.reason));
    QCOMPARE(session.methods.count("PUT"), 3); // two blobs and the referrer, not the list
}

/// 5
void TestOciRegistry::pushesTheSameAgainWithoutAnEffect()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session first;
    Session second; // whose ledger knows nothing of the first
    const Outcome once = ociRegistry()->execute(requestFor(registry), first);
    const Outcome again = ociRegistry()->execute(requestFor(registry), second);
    QCOMPARE(once.kind, Outcome::Kind::Delivered);
    QCOMPARE(again.kind, Outcome::Kind::Delivered);
    QCOMPARE(again.receipt, once.receipt);
    QVERIFY(!second.methods.contains("POST") && !second.methods.contains("PUT"));
}

/// 7
void TestOciRegistry::registersWithoutATraceInTheRegistry()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    const QString tags = QStringLiteral("/v2/team/chainloop-test/tags/list");
    QCOMPARE(ask(registry, tags).status, 404);
    Session session;
    QVERIFY(ociRegistry()->registerWith({QStringLiteral("r"), inputFor(registry)}, session).has_value());
    QCOMPARE(ask(registry, tags).status, 404);
    const HttpResponse catalogue = ask(registry, QStringLiteral("/v2/_catalog"));
    QCOMPARE(catalogue.status, 200);
    QCOMPARE(QJsonDocument::fromJson(catalogue.body).object().value(QLatin1String("repositories")).toArray(),
             QJsonArray());
}

void TestOciRegistry::refusesAWrongPassword_data()
{
    QTest::addColumn<Auth>("auth");
    QTest::newRow("2: Basic") << Auth::Basic;
    QTest::newRow("Bearer") << Auth::Bearer;
}

void TestOciRegistry::refusesAWrongPassword()
{
    QFETCH(Auth, auth);
    DockerRegistry registry({auth});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    QJsonObject input = inputFor(registry);
    input.insert(QStringLiteral("password"), QStringLiteral("not-the-password"));
    Session session;
    const auto registered = ociRegistry()->registerWith({QStringLiteral("r"), input}, session);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    QVERIFY2(registered.error().why.contains(QLatin1String("does not accept the user name")),
             qPrintable(registered.error().why));
    QVERIFY(!registered.error().text().contains(QLatin1String("not-the-password")));
    QCOMPARE(session.checks, QStringList{QStringLiteral("The registry answers")});
    QCOMPARE(session.methods.size(), 2); // whether it answers, and one try
    ExecutionRequest request = requestFor(registry);
    request.registration = input;
    QCOMPARE(ociRegistry()->execute(request, session).kind, Outcome::Kind::Misconfigured);
}

/// 4
void TestOciRegistry::saysThatTheCertificateIsNotTrusted()
{
    DockerRegistry registry({Auth::Basic, true});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    DockerRegistry another({Auth::Basic, true});
    QVERIFY2(another.start(), qPrintable(another.problem()));
    for (const QByteArray &authority : {QByteArray(), another.caCertificate()}) {
        QJsonObject input = inputFor(registry);
        input.insert(QStringLiteral("caCertificate"), QString::fromLatin1(authority));
        Session session;
        const auto registered = ociRegistry()->registerWith({QStringLiteral("r"), input}, session);
        QVERIFY(!registered);
        QCOMPARE(registered.error().kind, Error::Kind::Rejected);
        QVERIFY2(registered.error().why.contains(QLatin1String("caCertificate")),
                 qPrintable(registered.error().why));
    }
}

void TestOciRegistry::saysThatTheRegistryIsDown()
{
    DockerRegistry registry({Auth::None});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    registry.stop();
    Session session;
    const auto registered = ociRegistry()->registerWith({QStringLiteral("r"), inputFor(registry)}, session);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Unreachable);
    QCOMPARE(ociRegistry()->execute(requestFor(registry), session).kind, Outcome::Kind::Retry);
}

/// 9
void TestOciRegistry::survivesARestartInTheMiddleOfAnUpload()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    bool restarted = false;
    session.beforeSending = [&](const HttpRequest &request) {
        if (request.method != "PUT" || restarted)
            return;
        ::kill(pid_t(registry.processId()), SIGKILL);
        registry.stop();
        // Its key for upload sessions is made anew at each start.
        restarted = registry.start();
    };
    const Outcome outcome = ociRegistry()->execute(requestFor(registry), session);
    QVERIFY(restarted);
    QVERIFY2(outcome.kind == Outcome::Kind::Delivered, qPrintable(outcome.reason));
    QCOMPARE(session.methods.count("POST"), 3); // the layer twice, the configuration once
}

void TestOciRegistry::stopsWhenAsked()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    session.beforeSending = [&](const HttpRequest &request) {
        if (request.method == "POST")
            session.stopping.request_stop();
    };
    QCOMPARE(ociRegistry()->execute(requestFor(registry), session).kind, Outcome::Kind::Cancelled);
    QVERIFY(!session.methods.contains("PUT"));
}

QTEST_GUILESS_MAIN(TestOciRegistry)
#include "tst_ociregistry.moc"
