// SPDX-License-Identifier: Apache-2.0
#include "../server.h"
#include "core/schema.h"
#include "fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;

/// Registering, and attaching, as far as the server is asked. Rows with a number are the ones of the list of
/// what must hold with Dependency-Track.
class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void takesWhatTheSchemaTakes_data();
    void takesWhatTheSchemaTakes();
    void refusesOptions_data();
    void refusesOptions();
    void asksForTheProject_data();
    void asksForTheProject();
    void wantsAServerThatKnowsTheOptions_data();
    void wantsAServerThatKnowsTheOptions();
    void findsTheProjectWhoseNameWasGiven();
    void listsProjectsPageByPage_data();
    void listsProjectsPageByPage();

private:
    Result<QJsonObject> registerWith(const QJsonObject &input)
    {
        return m_integration->registerWith({QStringLiteral("mine"), input}, *m_server);
    }

    Result<QJsonObject> attach(const QJsonObject &options, const QJsonObject &input = registration())
    {
        return m_integration->attach({input, options}, *m_server);
    }

    void init() { m_server = std::make_unique<FakeServer>(); }

    std::unique_ptr<FakeServer> m_server = std::make_unique<FakeServer>();
    const std::unique_ptr<Integration> m_integration = create();
};

namespace
{

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QByteArray listOf(int first, int count)
{
    QJsonArray list;
    for (int i = first; i < first + count; ++i)
        list.append(QJsonObject{{QStringLiteral("uuid"), QString::number(i)},
                                {QStringLiteral("name"), QStringLiteral("p%1").arg(i)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

HttpResponse counted(const QByteArray &body, int total)
{
    HttpResponse response = json(200, body);
    response.headers.emplaceBack("X-Total-Count", QByteArray::number(total));
    return response;
}

} // namespace

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
    init();
    m_server->answer("GET /dtrack/api/version",
                     json(200, R"({"application":"Dependency-Track","version":"4.13"})"));
    (void)registerWith(with(registration(), "instanceURI", given));
    QVERIFY(!m_server->seen.isEmpty());
    QCOMPARE(m_server->seen.first().request.url.toString(QUrl::FullyEncoded),
             base + QStringLiteral("/api/version"));
}

void TestRegistration::asksInOrderAndTellsEachCheck()
{
    init();
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
    init();
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
    init();
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
    init();
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
    init();
    m_server->answer("GET /api/v1/team/self", text(200)); // where nobody is asked to sign in
    const QString pem = QStringLiteral("-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----");
    const auto registered = registerWith(with(registration(), "caCertificate", pem));
    QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text()));
    QCOMPARE(registered->value(QLatin1String("caCertificate")).toString(), pem);
    for (const auto &seen : std::as_const(m_server->seen))
        QCOMPARE(seen.request.caCertificates, pem.toLatin1());
}

void TestRegistration::takesWhatTheSchemaTakes_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("taken");
    QTest::newRow("by id") << byId() << true;
    QTest::newRow("by name") << byName() << true;
    QTest::newRow("neither") << QJsonObject() << false;
    QTest::newRow("both") << with(byId(), "projectName", QStringLiteral("a")) << false;
    QTest::newRow("an empty name") << byName(QString()) << false;
    for (const char *key : {"parentID", "projectVersion"}) {
        QTest::addRow("%s by name", key) << with(byName(), key, QStringLiteral("x")) << true;
        QTest::addRow("%s by id", key) << with(byId(), key, QStringLiteral("x")) << false;
    }
    QTest::newRow("isLatest by name") << with(byName(), "isLatest", true) << true;
    QTest::newRow("isLatest by id") << with(byId(), "isLatest", false) << false;
    QTest::newRow("tags by id") << with(byId(), "tags", QStringLiteral("x")) << true;
    QTest::newRow("filter by id") << with(byId(), "filter", QStringLiteral("a=b")) << true;
    QTest::newRow("something else") << with(byId(), "isActive", true) << false;
}

void TestRegistration::takesWhatTheSchemaTakes()
{
    QFETCH(QJsonObject, options);
    QFETCH(bool, taken);
    const auto schema = Schema::read(package().attachmentSchema);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().text()));
    QCOMPARE(schema->validate(schema->withDefaults(options)).empty(), taken);
}

void TestRegistration::refusesOptions_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("creates");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QJsonObject &options, const char *pointer, const char *words,
                        bool creates = true) {
        QTest::newRow(name) << options << creates << QString::fromLatin1(pointer)
                            << QString::fromLatin1(words);
    };
    row("a name where none may be created", byName(), "/projectName", "allowAutoCreate", false);
    row("a template that goes on", byName(QStringLiteral("{{ .Material.Annotations.a")), "/projectName",
        "}} is missing");
    row("a template that is more", byName(QStringLiteral("{{ if true }}")), "/projectName",
        "\"if\" is not understood. Write {{ .Material.Annotations.key }}");
    row("a version's template", with(byName(), "projectVersion", QStringLiteral("{{ now }}")),
        "/projectVersion", "\"now\" is not understood");
    row("a filter", with(byName(), "filter", QStringLiteral("a=b,c")), "/filter", "\"c\" is not key=value");
    row("no UUID", with({}, "projectID", QStringLiteral("../../v1/team")), "/projectID", "must be a UUID");
    row("no UUID for the parent",
        with(byName(), "parentID", QStringLiteral("{11111111-2222-4333-8444-555555555555}")), "/parentID",
        "must be a UUID");
}

void TestRegistration::refusesOptions()
{
    QFETCH(QJsonObject, options);
    QFETCH(bool, creates);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    init();
    const auto attached = attach(options, with(registration(), "allowAutoCreate", creates));
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Invalid);
    QCOMPARE(attached.error().violations.front().pointer, pointer);
    QVERIFY2(attached.error().text().contains(words), qPrintable(attached.error().text()));
}

void TestRegistration::asksForTheProject_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<QString>("words"); // empty: attached
    const auto row = [](const char *name, const HttpResponse &answer, const char *words) {
        QTest::addRow("project: %s", name) << byId() << projectId << answer << QString::fromLatin1(words);
        QTest::addRow("parent: %s", name) << with(byName(), "parentID", QString::fromLatin1(parentId))
                                          << parentId << answer << QString::fromLatin1(words);
    };
    row("there", json(200, R"({"uuid":"x","name":"shop","collectionLogic":"NONE"})"), "");
    row("not there", text(404, "The project could not be found."), "project ");
    row("4: may not look", text(403), "Give its team the permission VIEW_PORTFOLIO");
    row("4: not the team's",
        problem(
            403,
            R"({"title":"Project access denied","detail":"Access to the requested project is forbidden"})"),
        "has no access to the ");
    row("not the team's, 4.x", text(403, "Access to the specified project is forbidden"),
        "has no access to the ");
    row("the key is none", text(401), "does not accept the API key");
    row("later", text(503), "has a problem of its own");
    const HttpResponse collection =
        json(200, R"({"uuid":"x","name":"shop","collectionLogic":"AGGREGATE_DIRECT_CHILDREN"})");
    QTest::newRow("project: a collection") << byId() << projectId << collection << "is a collection project";
    QTest::newRow("parent: a collection")
        << with(byName(), "parentID", QString::fromLatin1(parentId)) << parentId << collection << "";
}

void TestRegistration::asksForTheProject()
{
    QFETCH(QJsonObject, options);
    QFETCH(QByteArray, asked);
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
    init();
    m_server->answer(("GET /api/v1/project/" + asked).constData(), answer);
    const auto attached = attach(options);
    QCOMPARE(m_server->seen.last().what, "GET /api/v1/project/" + asked);
    if (words.isEmpty()) {
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().text()));
        QCOMPARE(*attached, options);
        return;
    }
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, answer.status == 503 ? Error::Kind::Unreachable : Error::Kind::Rejected);
    QVERIFY2(attached.error().text().contains(words), qPrintable(attached.error().text()));
}

void TestRegistration::wantsAServerThatKnowsTheOptions_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("words"); // empty: attached
    const QJsonObject latest = with(byName(), "isLatest", true);
    const QJsonObject tags = with(byName(), "tags", QStringLiteral("a,b"));
    const QJsonObject idTags = with(byId(), "tags", QStringLiteral("a,b"));
    QTest::newRow("latest, old") << QByteArray("4.11.7") << latest << "isLatest is known from 4.12 on";
    QTest::newRow("latest") << QByteArray("4.12.0") << latest << "";
    QTest::newRow("latest, snapshot") << QByteArray("4.13.0-SNAPSHOT") << latest << "";
    QTest::newRow("latest, newest") << QByteArray("5.0.0") << latest << "";
    QTest::newRow("latest, no version") << QByteArray("main") << latest << "";
    QTest::newRow("tags, old") << QByteArray("4.8.2") << tags << "tags are known from 4.12 on";
    QTest::newRow("tags") << QByteArray("4.12.1") << tags << "";
    QTest::newRow("tags of what is there, old") << QByteArray("4.12.7") << idTags << "from 4.13 on";
    QTest::newRow("tags of what is there") << QByteArray("4.13.0") << idTags << "";
    QTest::newRow("version, any") << QByteArray("4.0.0")
                                  << with(byName(), "projectVersion", QStringLiteral("1")) << "";
}

void TestRegistration::wantsAServerThatKnowsTheOptions()
{
    QFETCH(QByteArray, version);
    QFETCH(QJsonObject, options);
    QFETCH(QString, words);
    init();
    m_server->answer("GET /api/version",
                     json(200, R"({"application":"Dependency-Track","version":")" + version + "\"}"));
    const auto attached = attach(options);
    QCOMPARE(attached.has_value(), words.isEmpty());
    if (attached)
        return;
    QCOMPARE(attached.error().kind, Error::Kind::Rejected);
    QVERIFY2(attached.error().why.contains(words), qPrintable(attached.error().why));
    QVERIFY(attached.error().why.contains(QString::fromLatin1(version)));
}

void TestRegistration::findsTheProjectWhoseNameWasGiven()
{
    init();
    m_server->answer(
        "GET /api/v1/project",
        json(200, R"([{"uuid":"u1","name":"shop & co","version":"1.0"},{"uuid":"u2","name":"shop & co"}])"));
    const auto attached = attach(with({}, "projectID", QStringLiteral("shop & co")));
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Invalid);
    QVERIFY2(attached.error().text().contains(QStringLiteral("shop & co 1.0 is u1, shop & co is u2")),
             qPrintable(attached.error().text()));
    QVERIFY(m_server->seen.last().request.url.toEncoded().endsWith("&searchText=shop%20%26%20co"));
}

void TestRegistration::listsProjectsPageByPage_data()
{
    QTest::addColumn<QList<HttpResponse>>("pages");
    QTest::addColumn<int>("expected");
    QTest::newRow("16: 250, the total is missing on page 2")
        << QList<HttpResponse>{counted(listOf(0, 100), 250), json(200, listOf(100, 100)),
                               counted(listOf(200, 50), 250)}
        << 250;
    QTest::newRow("16: no total at all, the last page is short")
        << QList<HttpResponse>{json(200, listOf(0, 100)), json(200, listOf(100, 7)), text(500)} << 107;
    QTest::newRow("16: no total at all, the last page is empty")
        << QList<HttpResponse>{json(200, listOf(0, 100)), json(200, "[]"), text(500)} << 100;
    QTest::newRow("16: one is added in front while it pages")
        << QList<HttpResponse>{counted(listOf(0, 100), 150), counted(listOf(99, 52), 151), text(500)} << 151;
    QTest::newRow("16: some go while it pages")
        << QList<HttpResponse>{counted(listOf(0, 100), 150), counted("[]", 150), text(500)} << 100;
    QTest::newRow("none") << QList<HttpResponse>{counted("[]", 0), text(500)} << 0;
}

void TestRegistration::listsProjectsPageByPage()
{
    QFETCH(QList<HttpResponse>, pages);
    QFETCH(int, expected);
    init();
    m_server->answer("GET /api/v1/project", pages);
    const auto config = Config::read(registration());
    QVERIFY(config);
    const auto all = projects(*config, QStringLiteral("p"), *m_server);
    QVERIFY2(all, all ? "" : qPrintable(all.error().text()));
    QCOMPARE(int(all->size()), expected);
    QVERIFY(m_server->seen.last().request.url.query().contains(
        QStringLiteral("pageNumber=%1&pageSize=100").arg(m_server->seen.size())));
}

QTEST_APPLESS_MAIN(TestRegistration)
#include "tst_registration.moc"
