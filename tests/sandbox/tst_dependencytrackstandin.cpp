// SPDX-License-Identifier: Apache-2.0
#include "sandbox/dependencytrack.h"

#include "curl.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using sandbox::DependencyTrack;

namespace
{

const QByteArray bom = R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,)"
                       R"("components":[{"type":"library","name":"zlib"},{"type":"file","name":"a"}]})";

QStringList all()
{
    return {QStringLiteral("BOM_UPLOAD"), QStringLiteral("VIEW_PORTFOLIO"),
            QStringLiteral("PROJECT_CREATION_UPLOAD")};
}

} // namespace

/// Held against curl: no code of ours asks.
class TestDependencyTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsItsVersionToAnybody();
    void wantsItsKey();
    void tellsThePermissionsOfAKey();
    void takesABomForANewProject();
    void takesAForm_data();
    void takesAForm();
    void takesABomThatIsPut_data();
    void takesABomThatIsPut();
    void validatesABom_data();
    void validatesABom();
    void makesTheProjectBeforeItLooksAtTheBom();
    void replacesTheBomOfAVersion();
    void isBusyForAMoment();
    void findsProjects_data();
    void findsProjects();
    void listsProjectsInPages();

private:
    test::CurlAnswer ask(const QByteArray &path, const QByteArrayList &arguments = {},
                         const QByteArray &input = {})
    {
        return test::curl(QByteArrayList{"-H", "X-Api-Key: " + m_key} + arguments +
                              QByteArrayList{m_server->address().toUtf8() + path},
                          input);
    }

    test::CurlAnswer post(const QByteArrayList &fields, const QByteArray &document = bom)
    {
        QByteArrayList arguments{"-F", "bom=@-;filename=bom.json;type=application/json"};
        for (const QByteArray &field : fields)
            arguments += {"-F", field};
        return ask("/api/v1/bom", arguments, document);
    }

    std::unique_ptr<DependencyTrack> m_server;
    QByteArray m_key;
    QByteArray m_project; ///< the UUID of "known" 1.0, tagged "old"
};

void TestDependencyTrack::init()
{
    auto started = DependencyTrack::start();
    QVERIFY(started);
    m_server = std::move(*started);
    m_key = m_server->registration().value(QLatin1String("apiKey")).toString().toUtf8();
    DependencyTrack::Project known;
    known.name = QStringLiteral("known");
    known.version = QStringLiteral("1.0");
    known.tags = QStringList{QStringLiteral("old")};
    m_project = m_server->addProject(known).toUtf8();
    DependencyTrack::Project collection;
    collection.name = QStringLiteral("collection");
    collection.isCollection = true;
    m_server->addProject(collection);
}

void TestDependencyTrack::tellsItsVersionToAnybody()
{
    const auto answer = test::curl({m_server->address().toUtf8() + "/api/version"});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(QLatin1String("application")).toString(),
             QStringLiteral("Dependency-Track"));
    QVERIFY(answer.json().value(QLatin1String("version")).toString().startsWith(QLatin1String("4.13")));
}

void TestDependencyTrack::wantsItsKey()
{
    for (const QByteArray &key : {QByteArray(), QByteArray("odt_wrong")}) {
        const auto answer =
            test::curl({"-H", "X-Api-Key: " + key, m_server->address().toUtf8() + "/api/v1/team/self"});
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.isEmpty());
    }
}

void TestDependencyTrack::tellsThePermissionsOfAKey()
{
    m_server->setPermissions({QStringLiteral("VIEW_PORTFOLIO")});
    const QJsonArray permissions =
        ask("/api/v1/team/self").json().value(QLatin1String("permissions")).toArray();
    QCOMPARE(permissions.size(), 1);
    QCOMPARE(permissions.first()[QLatin1String("name")].toString(), QStringLiteral("VIEW_PORTFOLIO"));
    const auto refused = post({"project=" + m_project});
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.isEmpty());
    m_server->setPermissions({QStringLiteral("BOM_UPLOAD")});
    QCOMPARE(ask("/api/v1/project").status, 403);
    const auto creation = post({"autoCreate=true", "projectName=new"});
    QCOMPARE(creation.status, 401);
    QVERIFY(creation.body.contains("does not have permission to create project"));
}

void TestDependencyTrack::takesABomForANewProject()
{
    const QByteArray name("sh\u00f6p #1 & + \"x\"");
    const auto answer = post({"autoCreate=true", "projectName= " + name + ' ', "projectVersion=1.2 \u03b2",
                              "parentUUID=" + m_project, "isLatest=true", "projectTags=a, B"});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().value(QLatin1String("token")).toString().isEmpty());
    const DependencyTrack::Project made = m_server->projects().last();
    QCOMPARE(made.name.toUtf8(), name);
    QCOMPARE(made.version.toUtf8(), QByteArray("1.2 \u03b2"));
    QCOMPARE(made.parent.toUtf8(), m_project);
    QCOMPARE(made.tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(made.isLatest);
    QCOMPARE(made.bom, bom);
    const sandbox::Received received = m_server->received().last();
    QCOMPARE(received.integration, QStringLiteral("dependency-track"));
    QCOMPARE(received.content, bom);
    QVERIFY(received.words.contains(QStringLiteral("with 2 components")));
}

void TestDependencyTrack::takesAForm_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a project's UUID") << QByteArrayList{"project=PROJECT"} << 200 << QByteArray("token");
    QTest::newRow("a UUID that nothing has")
        << QByteArrayList{"project=00000000-0000-4000-8000-000000000000"} << 404 << QByteArray("project");
    QTest::newRow("no UUID") << QByteArrayList{"project=known"} << 500 << QByteArray("Uncaught");
    QTest::newRow("name and version")
        << QByteArrayList{"projectName=known", "projectVersion=1.0"} << 200 << QByteArray("token");
    QTest::newRow("another case") << QByteArrayList{"projectName=Known", "projectVersion=1.0"} << 404
                                  << QByteArray("project could not be found");
    QTest::newRow("without the version")
        << QByteArrayList{"projectName=known"} << 404 << QByteArray("project");
    QTest::newRow("an unknown parent")
        << QByteArrayList{"autoCreate=true", "projectName=x", "parentName=nobody"} << 404
        << QByteArray("parent");
    QTest::newRow("a collection") << QByteArrayList{"projectName=collection"} << 400
                                  << QByteArray("collection project");
    QTest::newRow("nobody's name") << QByteArrayList{"autoCreate=true"} << 500 << QByteArray("Uncaught");
}

void TestDependencyTrack::takesAForm()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    fields.first().replace("PROJECT", m_project);
    const auto answer = post(fields);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    QCOMPARE(m_server->received().size(), status == 200 ? 1 : 0);
}

void TestDependencyTrack::takesABomThatIsPut_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QByteArray json("application/json");
    const QByteArray encoded = "\"bom\":\"" + bom.toBase64() + '"';
    QTest::newRow("a UUID") << json << "\"project\":\"PROJECT\"," + encoded << 200 << QByteArray("token");
    QTest::newRow("no UUID") << json << "\"project\":\"x\"," + encoded << 400 << QByteArray("Invalid UUID");
    QTest::newRow("no version") << json << "\"projectName\":\"known\"," + encoded << 400
                                << QByteArray("must not be blank");
    QTest::newRow("no base64") << json << QByteArray(R"("project":"PROJECT","bom":"!")") << 400
                               << QByteArray("base64");
    QTest::newRow("too long") << json
                              << "\"project\":\"PROJECT\",\"bom\":\"" + QByteArray(20'000'001, 'A') + '"'
                              << 400 << QByteArray("could not be mapped");
    QTest::newRow("another type") << QByteArray("text/plain") << "\"project\":\"PROJECT\"," + encoded << 415
                                  << QByteArray();
    QTest::newRow("made, with tags") << json
                                     << R"("projectName":"n","projectVersion":"1","autoCreate":true,)"
                                        R"("projectTags":[{"name":"t,u"}],)" +
                                            encoded
                                     << 200 << QByteArray("token");
}

void TestDependencyTrack::takesABomThatIsPut()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, rest);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    const auto answer =
        ask("/api/v1/bom", {"-X", "PUT", "-H", "Content-Type: " + type, "--data-binary", "@-"},
            '{' + rest.replace("PROJECT", m_project) + '}');
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    QCOMPARE(m_server->received().size(), status == 200 ? 1 : 0);
}

void TestDependencyTrack::validatesABom_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("words"); ///< nothing: it is valid
    const QByteArray head = R"({"bomFormat":"CycloneDX","specVersion":"1.6")";
    QTest::newRow("no component") << head + '}' << QByteArray();
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + head + '}' << QByteArray();
    QTest::newRow("XML") << QByteArray("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\"/>")
                         << QByteArray();
    QTest::newRow("nested") << head + R"(,"components":[{"type":"library","name":"a",)"
                                      R"("components":[{"type":"library"}]}]})"
                            << QByteArray("$.components[0].components[0].name: is missing");
    QTest::newRow("other XML") << QByteArray("<html/>") << QByteArray("XML namespaces");
    QTest::newRow("text") << QByteArray("SPDXVersion: SPDX-2.3") << QByteArray("neither valid JSON nor XML");
    QTest::newRow("cut off") << bom.chopped(1) << QByteArray("neither valid JSON nor XML");
    QTest::newRow("SPDX") << QByteArray(R"({"spdxVersion":"SPDX-2.3"})") << QByteArray("schema version");
    QTest::newRow("a later version") << QByteArray(R"({"bomFormat":"CycloneDX","specVersion":"1.7"})")
                                     << QByteArray("Unrecognized specVersion 1.7");
    QTest::newRow("an unknown type") << head + R"(,"components":[{"type":"thing","name":"a"}]})"
                                     << QByteArray("$.components[0].type: does not have a value");
    QTest::newRow("an unknown member") << head + R"(,"x":1})" << QByteArray("$.x: is not defined");
    QTest::newRow("a bad serial number") << head + R"(,"serialNumber":"1"})" << QByteArray("$.serialNumber");
    QTest::newRow("a bad version") << head + R"(,"version":0})" << QByteArray("$.version");
    QTest::newRow("the same reference twice")
        << head + R"(,"components":[{"type":"file","name":"a","bom-ref":"r"},)"
                  R"({"type":"file","name":"b","bom-ref":"r"}]})"
        << QByteArray("$.components[1].bom-ref: is not unique");
    QTest::newRow("a dependency of nothing")
        << head + R"(,"dependencies":[{}]})" << QByteArray("$.dependencies[0].ref");
}

void TestDependencyTrack::validatesABom()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, words);
    const auto answer = post({"project=" + m_project}, document);
    QCOMPARE(answer.status, words.isEmpty() ? 200 : 400);
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    if (words.isEmpty())
        return;
    QVERIFY(answer.headers.contains("application/problem+json"));
    QCOMPARE(answer.json().value(QLatin1String("title")).toString(),
             QStringLiteral("The uploaded BOM is invalid"));
    QVERIFY(m_server->received().isEmpty());
}

void TestDependencyTrack::makesTheProjectBeforeItLooksAtTheBom()
{
    QCOMPARE(post({"autoCreate=true", "projectName=empty"}, "no BOM").status, 400);
    QCOMPARE(m_server->projects().last().name, QStringLiteral("empty"));
    const auto none = ask("/api/v1/bom", {"-F", "project=" + m_project});
    QCOMPARE(none.status, 200);
    QVERIFY(none.body.isEmpty());
    QCOMPARE(ask("/api/v1/bom", {"-d", "x=y"}).status, 415);
}

void TestDependencyTrack::replacesTheBomOfAVersion()
{
    QCOMPARE(post({"project=" + m_project, "projectTags=new"}).status, 200);
    const QByteArray second = R"({"bomFormat":"CycloneDX","specVersion":"1.5"})";
    m_server->setPermissions(all()); // without PORTFOLIO_MANAGEMENT
    QCOMPARE(post({"project=" + m_project, "projectTags=newer"}, second).status, 200);
    const DependencyTrack::Project project = m_server->projects().first();
    QCOMPARE(project.bom, second);
    QCOMPARE(project.tags, QStringList(QStringLiteral("new")));
    QCOMPARE(m_server->received().size(), 2);
}

void TestDependencyTrack::isBusyForAMoment()
{
    const QByteArray token =
        post({"project=" + m_project}).json().value(QLatin1String("token")).toString().toUtf8();
    const auto isProcessing = [&](const QByteArray &kind) {
        return ask("/api/v1/" + kind + "/token/" + token).json().value(QLatin1String("processing"));
    };
    QCOMPARE(isProcessing("event"), QJsonValue(true));
    QVERIFY(!ask("/api/v1/project/" + m_project).json().contains(QLatin1String("lastBomImport")));
    QTRY_COMPARE(isProcessing("event"), QJsonValue(false));
    QCOMPARE(isProcessing("bom"), QJsonValue(false));
    QVERIFY(ask("/api/v1/project/" + m_project).json().contains(QLatin1String("lastBomImport")));
    QCOMPARE(ask("/api/v1/event/token/x").status, 400);
    QCOMPARE(ask("/api/v1/event/token/00000000-0000-4000-8000-000000000000")
                 .json()
                 .value(QLatin1String("processing")),
             QJsonValue(false));
}

void TestDependencyTrack::findsProjects_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("a UUID") << QByteArray("/PROJECT") << 200;
    QTest::newRow("a UUID that nothing has") << QByteArray("/00000000-0000-4000-8000-000000000000") << 404;
    QTest::newRow("no UUID") << QByteArray("/known") << 400;
    QTest::newRow("name and version") << QByteArray("/lookup?name=known&version=1.0") << 200;
    QTest::newRow("another version") << QByteArray("/lookup?name=known&version=1%2E1") << 404;
    QTest::newRow("percent-encoded") << QByteArray("/lookup?name=%6Bnown&version=1%2E0") << 200;
}

void TestDependencyTrack::findsProjects()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const auto answer = ask("/api/v1/project" + path.replace("PROJECT", m_project));
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.json().value(QLatin1String("name")).toString(), QStringLiteral("known"));
}

void TestDependencyTrack::listsProjectsInPages()
{
    for (int i = 0; i < 250; ++i) {
        DependencyTrack::Project project;
        project.name = QStringLiteral("many-%1").arg(i);
        m_server->addProject(project);
    }
    const auto page = ask("/api/v1/project?pageNumber=3&pageSize=100&searchText=MANY");
    QVERIFY(page.headers.contains("X-Total-Count: 250"));
    QCOMPARE(QJsonDocument::fromJson(page.body).array().size(), 50);
    QCOMPARE(QJsonDocument::fromJson(ask("/api/v1/project").body).array().size(), 100);
}

QTEST_GUILESS_MAIN(TestDependencyTrack)
#include "tst_dependencytrackstandin.moc"
