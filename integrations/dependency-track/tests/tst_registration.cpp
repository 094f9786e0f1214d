// SPDX-License-Identifier: Apache-2.0
#include "fakeserver.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;

/// What registering asks the server, and what it says of the answers. Rows with a number are the ones of the
/// list of what must hold with Dependency-Track.
class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheApi_data();
    void findsTheApi();
    void asksInOrderAndTellsEachCheck();
    void refusesInputs_data();
    void refusesInputs();
    void namesWhatIsWrongWithTheServer_data();
    void namesWhatIsWrongWithTheServer();
    void namesTheMissingPermission_data();
    void namesTheMissingPermission();
    void asksWithThePrivateAuthority();

private:
    Result<QJsonObject> registerWith(const QJsonObject &input)
    {
        return m_integration->registerWith({QStringLiteral("mine"), input}, *m_server);
    }

    std::unique_ptr<FakeServer> m_server;
    const std::unique_ptr<Integration> m_integration = create();
};

namespace
{

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

} // namespace

void TestRegistration::init()
{
    m_server = std::make_unique<FakeServer>();
}

void TestRegistration::findsTheApi_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("base");
    const QString plain = QStringLiteral("https://dt.example.com");
    for (const char *end : {"", "/", "/api", "/api/", "/api/v1", "/api/v1/", "/projects",
                            "/projects/5d0a3b4e", "/login", "/dashboard?from=x", "/#/projects", "///"})
        QTest::addRow("%s", end) << plain + QLatin1String(end) << plain;
    QTest::newRow("a prefix") << plain + QStringLiteral("/dtrack/api/v1/")
                              << plain + QStringLiteral("/dtrack");
    QTest::newRow("a prefix that looks like it")
        << plain + QStringLiteral("/myapi") << plain + QStringLiteral("/myapi");
    QTest::newRow("an encoded prefix")
        << plain + QStringLiteral("/a%20b/") << plain + QStringLiteral("/a%20b");
    QTest::newRow("a port, spaces around")
        << QStringLiteral(" http://localhost:8081/api \n") << QStringLiteral("http://localhost:8081");
}

void TestRegistration::findsTheApi()
{
    QFETCH(QString, given);
    QFETCH(QString, base);
    m_server->answer("GET /dtrack/api/version",
                     json(200, R"({"application":"Dependency-Track","version":"4.13"})"));
    (void)registerWith(with(registration(), "instanceURI", given));
    QVERIFY(!m_server->seen.isEmpty());
    QCOMPARE(m_server->seen.first().request.url.toString(QUrl::FullyEncoded),
             base + QStringLiteral("/api/version"));
}

void TestRegistration::asksInOrderAndTellsEachCheck()
{
    const auto registered = registerWith(
        with(with(registration(), "instanceURI", QStringLiteral("https://dt.example.com/api/v1/")), "apiKey",
             QStringLiteral("odt_5ecret\n")));
    QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text()));
    QCOMPARE(*registered,
             (QJsonObject{{QStringLiteral("instanceURI"), QStringLiteral("https://dt.example.com")},
                          {QStringLiteral("allowAutoCreate"), true},
                          {QStringLiteral("serverVersion"), QStringLiteral("4.13.2")}}));
    QCOMPARE(m_server->seen.size(), 2);
    QCOMPARE(m_server->seen[0].what, QByteArray("GET /api/version"));
    QCOMPARE(m_server->seen[1].what, QByteArray("GET /api/v1/team/self"));
    QVERIFY(m_server->seen[1].request.headers.contains({"X-Api-Key", "odt_5ecret"}));
    QCOMPARE(m_server->checks,
             (QStringList{QStringLiteral("The API server answers"), QStringLiteral("The API key is accepted"),
                          QStringLiteral("The API key has the permissions that it needs")}));
}

void TestRegistration::refusesInputs_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s: %s", key, value)
            << with(registration(), key, QString::fromUtf8(value)) << QLatin1Char('/') + QLatin1String(key);
    };
    row("instanceURI", "dt.example.com");
    row("instanceURI", "ftp://dt.example.com");
    row("instanceURI", "https://me:pass@dt.example.com");
    row("instanceURI", "https:///api");
    row("apiKey", " \n");
    row("apiKey", "two words");
    row("apiKey", "a\r\nX-Evil: 1");
    row("apiKey", "k\xc3\xa4se");
    row("caCertificate", "not a certificate");
}

void TestRegistration::refusesInputs()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, pointer);
    const auto registered = registerWith(input);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    QCOMPARE(registered.error().violations.size(), std::size_t(1));
    QCOMPARE(registered.error().violations.front().pointer, pointer);
    QVERIFY(m_server->seen.isEmpty());
}

void TestRegistration::namesWhatIsWrongWithTheServer_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *what, const HttpResponse &answer, const char *words,
                        Error::Kind kind = Error::Kind::Rejected) {
        QTest::newRow(name) << QString::fromLatin1(what) << answer << int(kind) << QString::fromLatin1(words);
    };
    const char *version = "GET /api/version";
    const char *team = "GET /api/v1/team/self";
    row("10: the web front-end", version, htmlPage(200), "this is the web front-end, not the API");
    row("not found, by the front-end", version, htmlPage(404), "this is the web front-end, not the API");
    row("not found", version, text(404), "has nothing at this address");
    row("another service", version, json(200, R"({"application":"Jenkins","version":"2"})"),
        "does not answer as Dependency-Track does");
    row("not JSON", version, text(200, "ok"), "does not answer as Dependency-Track does");
    row("nothing", version, text(200), "does not answer as Dependency-Track does");
    row("elsewhere", version, {301, {{"Location", "https://other.example.com/api/version"}}, {}, false},
        "Register the final one (301): https://other.example.com");
    row("a proxy without a password", version, text(407), "proxy that asks for a password");
    row("starting", version, text(503), "has a problem of its own", Error::Kind::Unreachable);
    row("the key is none", team, text(401), "does not accept the API key (401)");
    row("the key has no team", team, text(404), "belongs to no team");
    row("the key is a user's token", team, text(400), "not an API key");
    row("a page for the team", team, htmlPage(200), "does not answer as Dependency-Track does");
    row("the team, later", team, text(502), "has a problem of its own", Error::Kind::Unreachable);
}

void TestRegistration::namesWhatIsWrongWithTheServer()
{
    QFETCH(QString, what);
    QFETCH(HttpResponse, answer);
    QFETCH(int, kind);
    QFETCH(QString, words);
    m_server->answer(what.toLatin1().constData(), answer);
    const auto registered = registerWith(registration());
    QVERIFY(!registered);
    QCOMPARE(int(registered.error().kind), kind);
    QVERIFY2(registered.error().text().contains(words), qPrintable(registered.error().text()));
}

void TestRegistration::namesTheMissingPermission_data()
{
    QTest::addColumn<QByteArray>("has");
    QTest::addColumn<bool>("creates");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *has, bool creates, const QStringList &missing) {
        QTest::addRow("%s, %s", has, creates ? "creates" : "does not create")
            << QByteArray(has) << creates << missing;
    };
    const QString upload = QStringLiteral("BOM_UPLOAD");
    const QString view = QStringLiteral("VIEW_PORTFOLIO");
    const QString create = QStringLiteral("PROJECT_CREATION_UPLOAD");
    row("BOM_UPLOAD VIEW_PORTFOLIO", false, {});
    row("BOM_UPLOAD VIEW_PORTFOLIO PROJECT_CREATION_UPLOAD", true, {});
    row("BOM_UPLOAD VIEW_PORTFOLIO PORTFOLIO_MANAGEMENT", true, {});
    row("BOM_UPLOAD VIEW_PORTFOLIO PORTFOLIO_MANAGEMENT_CREATE", true, {});
    row("BOM_UPLOAD VIEW_PORTFOLIO PORTFOLIO_MANAGEMENT_UPDATE", true, {create});
    row("BOM_UPLOAD VIEW_PORTFOLIO", true, {create});
    row("BOM_UPLOAD", false, {view});
    row("VIEW_PORTFOLIO PORTFOLIO_MANAGEMENT", false, {upload});
    row("ACCESS_MANAGEMENT", true, {upload, view, create});
    row("", true, {upload, view, create});
}

void TestRegistration::namesTheMissingPermission()
{
    QFETCH(QByteArray, has);
    QFETCH(bool, creates);
    QFETCH(QStringList, missing);
    QByteArray list = has;
    list = has.isEmpty() ? has : "{\"name\":\"" + list.replace(" ", "\"},{\"name\":\"") + "\"}";
    m_server->answer("GET /api/v1/team/self", json(200, R"({"name":"t","permissions":[)" + list + "]}"));
    const auto registered = registerWith(with(registration(), "allowAutoCreate", creates));
    QCOMPARE(registered.has_value(), missing.isEmpty());
    if (registered)
        return;
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    for (const QString &permission : {QStringLiteral("BOM_UPLOAD"), QStringLiteral("VIEW_PORTFOLIO"),
                                      QStringLiteral("PROJECT_CREATION_UPLOAD")})
        QCOMPARE(registered.error().why.contains(permission), missing.contains(permission));
}

void TestRegistration::asksWithThePrivateAuthority()
{
    m_server->answer("GET /api/v1/team/self", text(200)); // where nobody is asked to sign in
    const QString pem = QStringLiteral("-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----");
    const auto registered = registerWith(with(registration(), "caCertificate", pem));
    QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text()));
    QCOMPARE(registered->value(QLatin1String("caCertificate")).toString(), pem);
    for (const auto &seen : std::as_const(m_server->seen))
        QCOMPARE(seen.request.caCertificates, pem.toLatin1());
}

QTEST_APPLESS_MAIN(TestRegistration)
#include "tst_registration.moc"
