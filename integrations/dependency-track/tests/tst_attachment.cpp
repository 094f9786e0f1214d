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

/// What options are taken, and what the server is asked about them. Rows with a number are the ones of the
/// list of what must hold with Dependency-Track.
class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void foretellsTheProjectOfEachSbom_data();
    void foretellsTheProjectOfEachSbom();

private:
    Result<QJsonObject> attach(const QJsonObject &options, const QJsonObject &input = registration())
    {
        return m_integration->attach({input, options}, *m_server);
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

void TestAttachment::init()
{
    m_server = std::make_unique<FakeServer>();
}

void TestAttachment::takesWhatTheSchemaTakes_data()
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

void TestAttachment::takesWhatTheSchemaTakes()
{
    QFETCH(QJsonObject, options);
    QFETCH(bool, taken);
    const auto schema = Schema::read(package().attachmentSchema);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().text()));
    QCOMPARE(schema->validate(schema->withDefaults(options)).empty(), taken);
}

void TestAttachment::refusesOptions_data()
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

void TestAttachment::refusesOptions()
{
    QFETCH(QJsonObject, options);
    QFETCH(bool, creates);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const auto attached = attach(options, with(registration(), "allowAutoCreate", creates));
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Invalid);
    QCOMPARE(attached.error().violations.front().pointer, pointer);
    QVERIFY2(attached.error().text().contains(words), qPrintable(attached.error().text()));
}

void TestAttachment::asksForTheProject_data()
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

void TestAttachment::asksForTheProject()
{
    QFETCH(QJsonObject, options);
    QFETCH(QByteArray, asked);
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
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

void TestAttachment::wantsAServerThatKnowsTheOptions_data()
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

void TestAttachment::wantsAServerThatKnowsTheOptions()
{
    QFETCH(QByteArray, version);
    QFETCH(QJsonObject, options);
    QFETCH(QString, words);
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

void TestAttachment::findsTheProjectWhoseNameWasGiven()
{
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

void TestAttachment::listsProjectsPageByPage_data()
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

void TestAttachment::listsProjectsPageByPage()
{
    QFETCH(QList<HttpResponse>, pages);
    QFETCH(int, expected);
    m_server->answer("GET /api/v1/project", pages);
    const auto config = Config::read(registration());
    QVERIFY(config);
    const auto all = projects(*config, QStringLiteral("p"), *m_server);
    QVERIFY2(all, all ? "" : qPrintable(all.error().text()));
    QCOMPARE(int(all->size()), expected);
    QVERIFY(m_server->seen.last().request.url.query().contains(
        QStringLiteral("pageNumber=%1&pageSize=100").arg(m_server->seen.size())));
}

void TestAttachment::foretellsTheProjectOfEachSbom_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("project");
    const QString ofTheTeam = QStringLiteral("{{ .Material.Annotations.team }}-api");
    QTest::newRow("by its annotations") << byName(ofTheTeam) << "delivered"
                                        << "core-api";
    QTest::newRow("with a version") << with(byName(), "projectVersion", QStringLiteral("1.2")) << "delivered"
                                    << byName().value(QLatin1String("projectName")).toString() +
                                           QStringLiteral(" 1.2");
    QTest::newRow("filtered") << with(byName(), "filter", QStringLiteral("team=web")) << "skipped"
                              << "";
    QTest::newRow("without the annotation")
        << byName(QStringLiteral("{{ .Material.Annotations.owner }}")) << "skipped"
        << "";
}

void TestAttachment::foretellsTheProjectOfEachSbom()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, outcome);
    QFETCH(QString, project);
    ExecutionRequest request;
    request.options = options;
    Material sbom;
    sbom.name = QStringLiteral("sbom");
    sbom.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    sbom.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    sbom.annotations.insert(QStringLiteral("team"), QStringLiteral("core"));
    request.materials.push_back({sbom, Content()});
    const Forecast forecast = m_integration->forecast(request);
    QCOMPARE(outcomeName(forecast.outcome.kind), outcome);
    QCOMPARE(forecast.outcome.reason.isEmpty(), outcome == QLatin1String("delivered"));
    QCOMPARE(forecast.values.empty() ? QString() : forecast.values.front().second, project);
}

QTEST_APPLESS_MAIN(TestAttachment)
#include "tst_attachment.moc"
