// SPDX-License-Identifier: Apache-2.0
#include "fakeregistry.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

using Kind = Outcome::Kind;

/// Registering, attaching, and finding the registry.
class TestRegistering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersWithoutLeavingAnythingBehind();
    void ignoresThatAnUploadCannotBeCancelled();
    void refusesBadInputBeforeAnyRequest();
    void attachesWithAPrefixThatFits();
    void saysWhatIsNoRegistry_data();
    void saysWhatIsNoRegistry();
    void usesPlainHttpOnlyWhereItMay();
    void neverFallsBackFromABadCertificate();
    void letsAnAnswerCountMoreThanTheOtherSchemesFailure();
};

void TestRegistering::registersWithoutLeavingAnythingBehind()
{
    FakeRegistry registry;
    const auto registered = create()->registerWith({QStringLiteral("r"), registrationInput()}, registry);
    QVERIFY2(registered.has_value(), qPrintable(registered ? QString() : registered.error().text()));
    QCOMPARE(*registered,
             (QJsonObject{{QStringLiteral("repository"), QStringLiteral("registry.example.com/team")},
                          {QStringLiteral("username"), QStringLiteral("alice")}}));
    QCOMPARE(registry.checks, (QStringList{QStringLiteral("The registry answers"),
                                           QStringLiteral("The credentials are accepted"),
                                           QStringLiteral("The account may push")}));
    QCOMPARE(registry.lines().mid(2),
             (QStringList{
                 QStringLiteral("POST https://registry.example.com/v2/team/chainloop-test/blobs/uploads/"),
                 QStringLiteral("DELETE https://registry.example.com/v2/team/chainloop-test/blobs/uploads/"
                                "session?_state=aB-%2B%3D%3D")}));
    QVERIFY(registry.blobs.empty() && registry.manifests.empty() && registry.steps.isEmpty());
}

void TestRegistering::ignoresThatAnUploadCannotBeCancelled()
{
    FakeRegistry registry;
    registry.fault = instead("DELETE", uploads, registryError(405, "UNSUPPORTED"));
    QVERIFY(create()->registerWith({QStringLiteral("r"), registrationInput()}, registry).has_value());
}

void TestRegistering::refusesBadInputBeforeAnyRequest()
{
    FakeRegistry registry;
    QJsonObject input = registrationInput();
    input.insert(QStringLiteral("repository"), QStringLiteral("registry.example.com/Foo/Bar"));
    const auto registered = create()->registerWith({QStringLiteral("r"), input}, registry);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    ExecutionRequest request = executionRequest();
    request.options.insert(QStringLiteral("prefix"), QStringLiteral("Foo/Bar"));
    QCOMPARE(create()->execute(request, registry).kind, Kind::Misconfigured);
    QVERIFY(registry.sent.empty());
}

void TestRegistering::attachesWithAPrefixThatFits()
{
    QJsonObject open = registrationInput();
    open.remove(QStringLiteral("password"));
    FakeRegistry registry;
    const auto attached =
        create()->attach({open, {{QStringLiteral("prefix"), QStringLiteral("custom-prefix")}}}, registry);
    QVERIFY(attached.has_value());
    QCOMPARE(*attached, (QJsonObject{{QStringLiteral("prefix"), QStringLiteral("custom-prefix")}}));
    const auto refused =
        create()->attach({open, {{QStringLiteral("prefix"), QStringLiteral("Custom/Prefix")}}}, registry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().violations.at(0).pointer, QStringLiteral("/prefix"));
}

void TestRegistering::saysWhatIsNoRegistry_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a portal") << 200 << QStringLiteral("sign-in page") << Error::Kind::Unreachable;
    QTest::newRow("a web server") << 404 << QStringLiteral("not an OCI registry") << Error::Kind::Rejected;
    QTest::newRow("a redirect")
        << 308
        << QStringLiteral(
               "redirects to another address. Register the final one (308): https://new.example.com")
        << Error::Kind::Rejected;
    QTest::newRow("down") << 503 << QStringLiteral("cannot take it now (503)") << Error::Kind::Unreachable;
}

void TestRegistering::saysWhatIsNoRegistry()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    FakeRegistry registry;
    const HttpHeaders headers{{"Content-Type", "text/html"}, {"Location", "https://new.example.com/v2/"}};
    registry.fault = instead("GET", QStringLiteral("/v2/"), response(status, headers, "<html></html>"), 100);
    const auto registered = create()->registerWith({QStringLiteral("r"), registrationInput()}, registry);
    QVERIFY(!registered);
    QTEST(registered.error().kind, "kind");
    QVERIFY2(registered.error().why.contains(words), qPrintable(registered.error().why));
    QVERIFY(registry.checks.isEmpty());
}

void TestRegistering::usesPlainHttpOnlyWhereItMay()
{
    FakeRegistry plain;
    plain.scheme = QStringLiteral("http");
    plain.challenge = "Basic realm=\"x\"";
    ExecutionRequest request = executionRequest();
    QCOMPARE(create()->execute(request, plain).kind, Kind::Retry);
    QCOMPARE(plain.count(QStringLiteral("GET http:")), 0);

    request.registration.insert(QStringLiteral("allowInsecureHTTP"), true);
    QCOMPARE(create()->execute(request, plain).kind, Kind::Delivered);
    QVERIFY(
        plain.lines().at(1).startsWith(QLatin1String("GET https:"))); // TLS comes first where it is to be had

    FakeRegistry local;
    local.scheme = QStringLiteral("http");
    local.challenge.clear();
    request = executionRequest();
    request.registration.insert(QStringLiteral("repository"), QStringLiteral("localhost:5000/team"));
    QCOMPARE(create()->execute(request, local).kind, Kind::Delivered);
    local = FakeRegistry();
    QCOMPARE(create()->execute(request, local).kind, Kind::Delivered); // with TLS as well
}

void TestRegistering::neverFallsBackFromABadCertificate()
{
    FakeRegistry registry;
    registry.fault = [](const HttpRequest &) { return Answer(failure(HttpFailure::Cause::Certificate)); };
    ExecutionRequest request = executionRequest();
    request.registration.insert(QStringLiteral("allowInsecureHTTP"), true);
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QLatin1String("caCertificate")));
    QCOMPARE(registry.sent.size(), std::size_t(1));
}

/// On this machine both schemes are tried.
void TestRegistering::letsAnAnswerCountMoreThanTheOtherSchemesFailure()
{
    ExecutionRequest request = executionRequest();
    request.registration.insert(QStringLiteral("repository"), QStringLiteral("localhost:5000/team"));
    using Cause = HttpFailure::Cause;
    const auto kindOf = [&](int status, Cause cause, std::size_t requests) {
        FakeRegistry registry;
        registry.fault = [=](const HttpRequest &asked) -> std::optional<Answer> {
            if (asked.url.scheme() == QLatin1String("https"))
                return failure(cause);
            return response(status, {{"Retry-After", "60"}});
        };
        const Outcome outcome = create()->execute(request, registry);
        return registry.sent.size() == requests ? outcome.kind : Kind::Uncertain;
    };
    QCOMPARE(kindOf(404, Cause::ConnectionLost, 2), Kind::Misconfigured);
    QCOMPARE(kindOf(404, Cause::Cancelled, 2), Kind::Cancelled);
    QCOMPARE(kindOf(429, Cause::ConnectionLost, 1), Kind::Retry);
    // 400: plain HTTP to a TLS server
    QCOMPARE(kindOf(400, Cause::ConnectionLost, 2), Kind::Retry);
    QCOMPARE(kindOf(400, Cause::Tls, 2), Kind::Retry);
    QCOMPARE(kindOf(400, Cause::Certificate, 2), Kind::Misconfigured);
}

QTEST_APPLESS_MAIN(TestRegistering)
#include "tst_registering.moc"
