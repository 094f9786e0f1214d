// SPDX-License-Identifier: Apache-2.0
#include "../addresses.h"
#include "../challenge.h"
#include "fakeregistry.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

using Kind = Outcome::Kind;

/// Reading challenges and addresses, and signing in as the registry asks (2, 10 to 12, 15).
class TestSigningIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChallenges_data();
    void readsChallenges();
    void knowsAddressesOfThisNetwork_data();
    void knowsAddressesOfThisNetwork();
    void sendsThePasswordToSafeRealmsOnly_data();
    void sendsThePasswordToSafeRealmsOnly();
    void asksForTheRepositorysScopeFirst();
    void takesAnAccessTokenWithoutALifetime();
    void refreshesATokenThatRunsOutOnce();
    void givesUpAfterOneRefresh();
    void replacesATokenBeforeItRunsOut_data();
    void replacesATokenBeforeItRunsOut();
    void exchangesAnIdentityToken_data();
    void exchangesAnIdentityToken();
    void triesAWrongPasswordOnce();
    void saysThatTheTokenServerRefusesThePassword();
    void answersAChallengeThatComesLate();
    void refusesARealmWithoutTls();
    void saysWhichWaysOfSigningInThereAre();
    void waitsWhenTheTokenServerAsksForIt();
    void failsWithoutATokenInTheAnswer();
};

void TestSigningIn::readsChallenges_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("read"); // scheme{name=value;…} …
    using Headers = QList<QByteArray>;
    QTest::newRow("none") << Headers{} << QByteArray();
    QTest::newRow("basic") << Headers{R"(Basic realm="x")"} << QByteArray("basic{realm=x;}");
    QTest::newRow("commas in quotes")
        << Headers{R"(Bearer realm="https://a/t",service="s",scope="repository:a/b:pull,push")"}
        << QByteArray("bearer{realm=https://a/t;scope=repository:a/b:pull,push;service=s;}");
    QTest::newRow("several in one header")
        << Headers{R"(Negotiate, Bearer realm="r",scope="repository:a:pull,push", Basic realm="b")"}
        << QByteArray("negotiate{}bearer{realm=r;scope=repository:a:pull,push;}basic{realm=b;}");
    QTest::newRow("several headers") << Headers{"Negotiate", "bEARER Realm=r"}
                                     << QByteArray("negotiate{}bearer{realm=r;}");
    QTest::newRow("spaces round the equals sign")
        << Headers{"Bearer realm = \"r\" ,\tservice= s"} << QByteArray("bearer{realm=r;service=s;}");
    QTest::newRow("escapes") << Headers{R"(Basic realm="a \"b\" \\c")"}
                             << QByteArray(R"(basic{realm=a "b" \c;})");
    QTest::newRow("the first of a repeated name")
        << Headers{"Bearer realm=r, realm=evil"} << QByteArray("bearer{realm=r;}");
    QTest::newRow("a quote that never ends") << Headers{"Basic realm=\"x"} << QByteArray("basic{realm=x;}");
    QTest::newRow("a backslash at the end")
        << Headers{"Basic realm=\"x\\"} << QByteArray("basic{realm=x\\;}");
    QTest::newRow("parameters of nothing") << Headers{"realm=x"} << QByteArray();
    QTest::newRow("parameters never pass on to another header")
        << Headers{"Bearer realm=r", "service=s"} << QByteArray("bearer{realm=r;}");
    QTest::newRow("punctuation only") << Headers{", = \" ,,"} << QByteArray();
}

void TestSigningIn::readsChallenges()
{
    QFETCH(QList<QByteArray>, headers);
    QByteArray read;
    for (const Challenge &challenge : readChallenges(headers)) {
        read += challenge.scheme + '{';
        for (const auto &[name, value] : challenge.parameters.toStdMap())
            read += name + '=' + value + ';';
        read += '}';
    }
    QTEST(read, "read");
}

void TestSigningIn::knowsAddressesOfThisNetwork_data()
{
    QTest::addColumn<bool>("local");
    for (const char *host :
         {"localhost", "a.localhost", "localhost.", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "[::1]",
          "[::]", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254",
          "100.64.0.1", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]"})
        QTest::newRow(host) << true;
    for (const char *host :
         {"example.com", "8.8.8.8", "172.32.0.1", "100.128.0.1", "[2001:db8::1]", "10.example.com",
          "localhost.example.com", "fd00.example.com", "notlocalhost", "[::ffff:8.8.8.8]"})
        QTest::newRow(host) << false;
}

void TestSigningIn::knowsAddressesOfThisNetwork()
{
    const QUrl url(QStringLiteral("https://%1/").arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(url.isValid());
    QTEST(isLocal(url.host()), "local");
}

void TestSigningIn::sendsThePasswordToSafeRealmsOnly_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("realm");
    QTest::addColumn<bool>("plainHttp");
    QTest::addColumn<bool>("safe");
    const auto row = [](const char *name, const char *registry, const char *realm, bool plainHttp,
                        bool safe) {
        QTest::newRow(name) << QString::fromLatin1(registry) << QString::fromLatin1(realm) << plainHttp
                            << safe;
    };
    row("another host", "https://a.example", "https://auth.example/token?x=1", false, true);
    row("http for https", "https://a.example", "http://auth.example/token", false, false);
    row("http for https though plain http is allowed", "https://a.example", "http://auth.example/token", true,
        false);
    row("http for an allowed http registry", "http://a.example", "http://auth.example/token", true, true);
    row("loopback for loopback", "http://localhost:5000", "http://localhost:5001/token", false, true);
    row("another machine for loopback", "http://localhost:5000", "http://auth.example/token", false, false);
    row("loopback for a public registry", "https://a.example", "https://127.0.0.1/token", false, false);
    row("metadata service for a public registry", "http://a.example", "http://169.254.169.254/", true, false);
    row("private for private", "https://10.0.0.1", "https://10.0.0.2/token", false, true);
    row("not an address", "https://a.example", "token", false, false);
    row("another scheme", "https://a.example", "file:///etc/passwd", false, false);
    row("with a user", "https://a.example", "https://a.example@evil.example/", false, false);
    row("missing", "https://a.example", "", false, false);
}

void TestSigningIn::sendsThePasswordToSafeRealmsOnly()
{
    QFETCH(QString, registry);
    QFETCH(QString, realm);
    QFETCH(bool, plainHttp);
    QTEST(realmUrl(QUrl(registry), realm.toLatin1(), plainHttp).has_value(), "safe");
}

void TestSigningIn::asksForTheRepositorysScopeFirst()
{
    FakeRegistry registry; // 11
    registry.challenge =
        R"(Negotiate, Bearer realm="https://auth.example.com/token?p=1",scope="repository:a:pull,push")";
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(
        registry.lines().at(1),
        QStringLiteral("GET https://auth.example.com/token?p=1&scope=repository:team/chainloop-HEX:pull,push"
                       "&scope=repository:a:pull,push"));
    QCOMPARE(headerOf(registry.sent[1], "Authorization"), "Basic " + QByteArray("alice:s3cret").toBase64());
}

void TestSigningIn::takesAnAccessTokenWithoutALifetime()
{
    FakeRegistry registry; // 10
    registry.challenge = R"(Bearer realm="https://auth.example.com:8443/token")";
    registry.tokenAnswer = R"({"token":"","access_token":"t0ken"})";
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("GET https://auth.example.com:8443/token?scope=")), 1);
}

void TestSigningIn::refreshesATokenThatRunsOutOnce()
{
    FakeRegistry registry; // 10
    bool ranOut = false;
    registry.fault = [&](const HttpRequest &request) -> std::optional<Answer> {
        if (request.method != "PUT" || ranOut)
            return std::nullopt;
        ranOut = true;
        HttpResponse refused = registryError(401, "UNAUTHORIZED");
        refused.headers.append({"WWW-Authenticate", registry.challenge});
        return refused;
    };
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("GET https://auth.example.com")), 2);
    QCOMPARE(registry.count(QStringLiteral("POST")), 2); // the body went again, not the whole upload
}

void TestSigningIn::givesUpAfterOneRefresh()
{
    FakeRegistry registry; // 12
    registry.tokenAnswer = R"({"token":"of-no-use"})";
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(registry.count(QStringLiteral("GET https://auth.example.com")), 2);
}

void TestSigningIn::replacesATokenBeforeItRunsOut_data()
{
    QTest::addColumn<QByteArray>("answer"); // of the token server
    QTest::addColumn<int>("seconds");       // until the first blob is sent
    QTest::addColumn<int>("tokens");
    const QByteArray hundred = R"({"token":"t0ken","expires_in":100})";
    QTest::newRow("10: four fifths of its life are over") << hundred << 80 << 2;
    QTest::newRow("10: it is still good") << hundred << 79 << 1;
    QTest::newRow("10: without a lifetime, a minute") << QByteArray(R"({"token":"t0ken"})") << 48 << 2;
    QTest::newRow("10: not even then in its first seconds") << QByteArray(R"({"token":"t0ken"})") << 47 << 1;
    QTest::newRow("10: a lifetime that is none")
        << QByteArray(R"({"token":"t0ken","expires_in":-5})") << 47 << 1;
}

void TestSigningIn::replacesATokenBeforeItRunsOut()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, seconds);
    FakeRegistry registry;
    registry.tokenAnswer = answer;
    registry.fault = [&, left = 1](const HttpRequest &request) mutable -> std::optional<Answer> {
        if (request.method == "PUT" && left-- == 1)
            registry.clock = registry.clock.addSecs(seconds);
        return std::nullopt;
    };
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QTEST(registry.count(QStringLiteral("GET https://auth.example.com")), "tokens");
    QCOMPARE(registry.count(QStringLiteral("PUT")), 3); // none of them refused
}

void TestSigningIn::exchangesAnIdentityToken_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<int>("status"); // of the answer to the exchange
    QTest::addColumn<int>("asked");  // times, by name and password
    QTest::addColumn<Kind>("kind");
    const QString azure = QStringLiteral("00000000-0000-0000-0000-000000000000");
    QTest::newRow("taken") << azure << 200 << 0 << Kind::Delivered;
    QTest::newRow("taken, of docker login") << QStringLiteral("<token>") << 200 << 0 << Kind::Delivered;
    QTest::newRow("not offered") << azure << 405 << 1 << Kind::Delivered;
    QTest::newRow("not there") << azure << 404 << 1 << Kind::Delivered;
    QTest::newRow("refused") << azure << 401 << 0 << Kind::Misconfigured;
    QTest::newRow("a common user") << QStringLiteral("alice") << 500 << 1 << Kind::Delivered;
}

void TestSigningIn::exchangesAnIdentityToken()
{
    QFETCH(QString, username);
    QFETCH(int, status);
    FakeRegistry registry;
    if (status != 200)
        registry.fault = instead("POST", QStringLiteral("/token"), response(status), 100);
    ExecutionRequest request = executionRequest();
    request.registration.insert(QStringLiteral("username"), username);
    request.registration.insert(QStringLiteral("password"), QStringLiteral("s3cret+&"));
    QTEST(create()->execute(request, registry).kind, "kind");
    QTEST(registry.count(QStringLiteral("GET https://auth.example.com")), "asked");
    if (username == QLatin1String("alice"))
        return;
    const QByteArray form = bodyOf(registry.sent[1]);
    QCOMPARE(registry.sent[1].method, QByteArray("POST"));
    QVERIFY(headerOf(registry.sent[1], "Authorization").isEmpty());
    QVERIFY2(form.startsWith("grant_type=refresh_token&service=registry.example.com&client_id=attache&"
                             "scope=repository:team/chainloop-"),
             form.constData());
    QVERIFY2(form.endsWith(":pull,push&refresh_token=s3cret%2B%26"), form.constData());
}

void TestSigningIn::triesAWrongPasswordOnce()
{
    FakeRegistry registry; // 2
    registry.challenge = "Basic realm=\"x\"";
    ExecutionRequest request = executionRequest();
    request.registration.insert(QStringLiteral("password"), QStringLiteral("wrong"));
    const Outcome outcome = create()->execute(request, registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(QLatin1String("registry.example.com does not accept")),
             qPrintable(outcome.reason));
    QCOMPARE(registry.sent.size(), std::size_t(2));
}

void TestSigningIn::saysThatTheTokenServerRefusesThePassword()
{
    FakeRegistry registry;
    registry.fault = [](const HttpRequest &request) -> std::optional<Answer> {
        if (request.url.host() != QLatin1String("auth.example.com"))
            return std::nullopt;
        return registryError(401, "UNAUTHORIZED", "s3cret is wrong");
    };
    const auto registered = create()->registerWith({QStringLiteral("r"), registrationInput()}, registry);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    QVERIFY(registered.error().why.contains(QLatin1String("auth.example.com")));
    QVERIFY(!registered.error().text().contains(QLatin1String("s3cret")));
    QCOMPARE(registry.sent.size(), std::size_t(2));
}

void TestSigningIn::answersAChallengeThatComesLate()
{
    FakeRegistry registry; // some let anybody ask whether they are there
    registry.fault = [](const HttpRequest &request) -> std::optional<Answer> {
        return request.url.path() == QLatin1String("/v2/") ? std::optional<Answer>(response(200))
                                                           : std::nullopt;
    };
    QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Delivered);
    QCOMPARE(registry.count(QStringLiteral("GET https://auth.example.com")), 1);
}

void TestSigningIn::refusesARealmWithoutTls()
{
    FakeRegistry registry; // 15
    registry.challenge = R"(Bearer realm="http://evil.example.net/token")";
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY(outcome.reason.contains(QLatin1String("evil.example.net")));
    QCOMPARE(registry.sent.size(), std::size_t(1));
    QVERIFY(headerOf(registry.sent[0], "Authorization").isEmpty());
}

void TestSigningIn::saysWhichWaysOfSigningInThereAre()
{
    FakeRegistry registry;
    registry.challenge = "Negotiate, NTLM";
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(QLatin1String("negotiate, ntlm")), qPrintable(outcome.reason));
}

void TestSigningIn::waitsWhenTheTokenServerAsksForIt()
{
    FakeRegistry registry;
    registry.fault = [](const HttpRequest &request) -> std::optional<Answer> {
        if (request.url.host() != QLatin1String("auth.example.com"))
            return std::nullopt;
        return response(429, {{"Retry-After", "7"}});
    };
    const Outcome outcome = create()->execute(executionRequest(), registry);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.notBefore, registry.clock.addSecs(7));
    QCOMPARE(outcome.waits, Outcome::Waits::Registration);
}

void TestSigningIn::failsWithoutATokenInTheAnswer()
{
    FakeRegistry registry;
    for (const char *answer : {"<html>", "{}", "[]", R"({"token":5})", R"({"token":"a\r\nX-Evil: 1"})"}) {
        registry.tokenAnswer = answer;
        QCOMPARE(create()->execute(executionRequest(), registry).kind, Kind::Retry);
    }
    QCOMPARE(registry.count(QStringLiteral("POST")), 0);
}

QTEST_APPLESS_MAIN(TestSigningIn)
#include "tst_signingin.moc"
