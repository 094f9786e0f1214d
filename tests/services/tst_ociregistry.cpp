// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "sdk/integration.h"
#include "support/dockerregistry.h"
#include "support/fakemailclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;

using Auth = DockerRegistry::Auth;

namespace
{

/// An execution over the real network that remembers what was sent.
class Session : public Execution, public HttpClient
{
public:
    HttpClient &http() override { return *this; }

    MailClient &mail() override { return noMail; }

    std::stop_token stop() const override { return stopSource.get_token(); }

    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    bool wait(std::chrono::milliseconds /*time*/) override { return !stop().stop_requested(); }

    bool isSuperseded(const QString & /*lane*/) const override { return false; }

    std::optional<QJsonObject> doneStep(const QString &key) const override
    {
        return steps.contains(key) ? std::optional<QJsonObject>(steps.value(key)) : std::nullopt;
    }

    Result<void> finishStep(const QString &key, const QJsonObject &receipt) override
    {
        steps.insert(key, receipt);
        return {};
    }

    void checkPassed(const QString &check, const QString &) override { checks << check; }

    Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) override
    {
        if (beforeSending)
            beforeSending(request);
        methods << request.method;
        return network.send(request, stop);
    }

    NetworkClient network;
    test::FakeMailClient noMail;
    std::stop_source stopSource;
    std::function<void(const HttpRequest &)> beforeSending;
    QMap<QString, QJsonObject> steps;
    QByteArrayList methods;
    QStringList checks;
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

HttpResponse get(DockerRegistry &registry, const QString &path)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://") + registry.host() + path);
    request.headers = {
        {"Authorization", "Basic " + (registry.username + u':' + registry.password).toUtf8().toBase64()}};
    NetworkClient network;
    const auto answer = network.send(request, {});
    return answer ? *answer : HttpResponse();
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
    QTest::newRow("anonymous") << Auth::None << false << false;
    QTest::newRow("Basic") << Auth::Basic << false << false;
    QTest::newRow("Bearer") << Auth::Bearer << false << false;
    QTest::newRow("Basic over TLS of a private authority") << Auth::Basic << true << false;
    QTest::newRow("relative upload addresses") << Auth::Basic << false << true;
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

void TestOciRegistry::registersWithoutATraceInTheRegistry()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    const QString tags = QStringLiteral("/v2/team/chainloop-test/tags/list");
    QCOMPARE(get(registry, tags).status, 404);
    Session session;
    QVERIFY(ociRegistry()->registerWith({QStringLiteral("r"), inputFor(registry)}, session).has_value());
    QCOMPARE(get(registry, tags).status, 404);
    const HttpResponse catalogue = get(registry, QStringLiteral("/v2/_catalog"));
    QCOMPARE(catalogue.status, 200);
    QCOMPARE(QJsonDocument::fromJson(catalogue.body).object().value(QLatin1String("repositories")).toArray(),
             QJsonArray());
}

void TestOciRegistry::refusesAWrongPassword_data()
{
    QTest::addColumn<Auth>("auth");
    QTest::newRow("Basic") << Auth::Basic;
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
}

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

void TestOciRegistry::survivesARestartInTheMiddleOfAnUpload()
{
    DockerRegistry registry({Auth::Basic});
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    Session session;
    bool restarted = false;
    session.beforeSending = [&](const HttpRequest &request) {
        if (request.method != "PUT" || restarted)
            return;
        registry.stop(); // with its key for upload sessions, which it makes anew at each start
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
            session.stopSource.request_stop();
    };
    QCOMPARE(ociRegistry()->execute(requestFor(registry), session).kind, Outcome::Kind::Cancelled);
    QVERIFY(!session.methods.contains("PUT"));
}

QTEST_GUILESS_MAIN(TestOciRegistry)
#include "tst_ociregistry.moc"
