// SPDX-License-Identifier: Apache-2.0
#include "../answers.h"
#include "fakeserver.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

/// What each answer to an upload comes to. Rows with a number are the ones of the list of what must hold with
/// Dependency-Track.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatTheServerMeans_data();
    void meansWhatTheServerMeans();
    void showsTheFirstOfManyErrors();
    void goesOnAfterWhatConcernsOneSbom_data();
    void goesOnAfterWhatConcernsOneSbom();
    void honoursRetryAfter();
    void givesUpOnAnswersWithoutAToken();
    void keepsTheProjectThatTheServerNames();
};

namespace
{

QByteArray manyErrors(int count)
{
    QByteArray errors;
    for (int i = 0; i < count; ++i)
        errors += (i ? ",\"" : "\"") + QByteArray("$.components[") + QByteArray::number(i) +
                  "].type: is not allowed\"";
    return R"({"status":400,"title":"The uploaded BOM is invalid","detail":"Schema validation failed","errors":[)" +
           errors + "]}";
}

Outcome outcomeFor(const QJsonObject &options, const HttpResponse &response)
{
    FakeServer server;
    server.answer("POST /api/v1/bom", response);
    return create()->execute(delivery(options), server);
}

QJsonObject withParent()
{
    QJsonObject options = byName();
    options.insert(QStringLiteral("parentID"), QString::fromLatin1(parentId));
    return options;
}

} // namespace

void TestAnswers::meansWhatTheServerMeans_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const HttpResponse &answer, const char *outcome, const char *words,
                        int limit = 0, const QJsonObject &options = byName()) {
        QTest::newRow(name) << options << answer << QString::fromLatin1(outcome) << limit
                            << QString::fromLatin1(words);
    };
    row("3: 401, empty", text(401), "misconfigured", "does not accept the API key");
    row("3: 401, text", text(401, "The principal does not have permission to create project."),
        "misconfigured", "lets the API key create no projects");
    row("4: 403, empty", text(403), "misconfigured", "permission BOM_UPLOAD");
    row("4: 403, problem",
        problem(
            403,
            R"({"status":403,"title":"Project access denied","detail":"Access to the requested project is forbidden"})"),
        "misconfigured",
        "no access to the project shop-api, or to its parent or latest version (403: Project access denied");
    row("4: 403, text", text(403, "Access to the specified project is forbidden"), "misconfigured",
        "no access to the project shop-api");
    row("5: 400, 300 errors", problem(400, manyErrors(300)), "rejected",
        "The uploaded BOM is invalid: Schema validation failed: $.components[0].type: is not allowed");
    row("6: 400, a list",
        json(400,
             R"([{"message":"must not be blank","messageTemplate":"t","path":"projectName","invalidValue":""},
                                        {"message":"no control characters"}])"),
        "rejected", "(400): projectName: must not be blank; no control characters");
    row("6: 400, a strange list", json(400, "[1,null,[]]"), "rejected", "refuses the SBOM (400)");
    row("400, cut off", json(400, R"({"title":"The uploaded BOM is inv)"), "rejected",
        "its explanation cannot be read");
    row("400, text", text(400, "The uploaded file is not a\nBOM"), "rejected",
        "(400): The uploaded file is not a BOM");
    row("400, empty", text(400), "rejected", "refuses the SBOM (400)");
    row("400, a collection", text(400, "BOM cannot be uploaded to collection project."), "misconfigured",
        "collection project");
    row("400, a collection, later words", text(400, "BOM cannot be uploaded to a collection project."),
        "misconfigured", "collection project");
    row("7: 404, the parent", text(404, "The parent component could not be found."), "misconfigured",
        "The parent project 11111111-2222-4333-8444-555555555555 is not there", 0, withParent());
    row("7: 404, the parent, 4.12", text(404, "The parent project could not be found."), "misconfigured",
        "The parent project 11111111-2222-4333-8444-555555555555 is not there", 0, withParent());
    row("404, the project", text(404, "The project could not be found."), "misconfigured",
        "The project 9b8e2c70-1111-4c1a-8a52-3c9fd0a1b2c3 is not there", 0, byId());
    row("404, the address", htmlPage(404), "misconfigured", "Register the address of the API server");
    row("8: 409, twice", text(409, "A project with the specified name and version already exists."), "retry",
        "conflict", 2);
    row("9: 413", htmlPage(413), "misconfigured", "client_max_body_size");
    row("9: 405", htmlPage(405), "misconfigured", "web front-end, or a proxy");
    row("9: 415", htmlPage(415), "misconfigured", "web front-end, or a proxy");
    row("11: 200, empty", text(200), "retry", "answers without a token");
    row("11: 200, no token", json(200, "{}"), "retry", "answers without a token");
    row("11: 200, a token that is none", json(200, R"({"token":"../team"})"), "retry",
        "answers without a token");
    row("11: 200, a page", htmlPage(200), "retry", "A web page answers instead of Dependency-Track");
    row("17: 302", {302, {{"Location", "https://sso.example.org/login?next=/"}}, {}, false}, "misconfigured",
        "Register the final one (302): https://sso.example.org/");
    row("407", text(407), "misconfigured", "proxy that asks for a password");
    row("408", text(408), "retry", "try again");
    row("410", text(410), "misconfigured", "wants no more");
    row("425", text(425), "retry", "try again");
    row("429", text(429), "retry", "too many requests");
    row("500", text(500, "Uncaught internal server error"), "retry",
        "failed inside (500): Uncaught internal server error", 5);
    row("501", text(501), "misconfigured", "does not know how");
    row("502", htmlPage(502), "retry", "a problem of its own (502)");
    row("503", htmlPage(503), "retry", "a problem of its own (503)");
    row("504", htmlPage(504), "retry", "a problem of its own (504)");
}

void TestAnswers::meansWhatTheServerMeans()
{
    QFETCH(QJsonObject, options);
    QFETCH(HttpResponse, answer);
    QFETCH(QString, outcome);
    QFETCH(int, limit);
    QFETCH(QString, words);
    const Outcome ended = outcomeFor(options, answer);
    QCOMPARE(outcomeName(ended.kind), outcome);
    QCOMPARE(ended.attemptLimit, limit);
    QVERIFY2(ended.reason.contains(words), qPrintable(ended.reason));
    QVERIFY(!ended.reason.contains(QLatin1String("nginx<")));
    QVERIFY(!ended.reason.contains(QLatin1Char('\n')));
}

void TestAnswers::showsTheFirstOfManyErrors()
{
    const Outcome outcome = outcomeFor(byName(), problem(400, manyErrors(300)));
    QVERIFY(outcome.reason.contains(QStringLiteral("$.components[4].type")));
    QVERIFY(!outcome.reason.contains(QStringLiteral("$.components[5].type")));
    QVERIFY(outcome.reason.contains(QStringLiteral("and 295 more")));
    QVERIFY(outcome.reason.size() < 500);
}

void TestAnswers::goesOnAfterWhatConcernsOneSbom_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("uploads"); // of two
    QTest::newRow("400") << problem(400, manyErrors(1)) << 2;
    QTest::newRow("401, the key") << text(401) << 1;
    QTest::newRow("401, may not create") << text(401, "The principal does not have permission") << 2;
    QTest::newRow("403") << text(403) << 2;
    QTest::newRow("404") << text(404, "The project could not be found.") << 2;
    QTest::newRow("413") << htmlPage(413) << 2;
    QTest::newRow("500") << text(500) << 2;
    QTest::newRow("429") << text(429) << 1;
    QTest::newRow("503") << text(503) << 1;
    QTest::newRow("302") << text(302) << 1;
    QTest::newRow("200 without a token") << text(200) << 1;
}

void TestAnswers::goesOnAfterWhatConcernsOneSbom()
{
    QFETCH(HttpResponse, answer);
    QFETCH(int, uploads);
    FakeServer server;
    const HttpResponse good = json(200, R"({"token":")" + token + "\"}");
    server.answer("POST /api/v1/bom", {answer, good});
    ExecutionRequest request =
        delivery(byName(QStringLiteral("{{ index .Material.Annotations \"chainloop.material.name\" }}")));
    request.materials.push_back(sbom(QStringLiteral("web-sbom"), bom + ' '));
    const Outcome outcome = create()->execute(request, server);
    QVERIFY(outcome.kind != Kind::Delivered);
    QVERIFY2(outcome.reason.startsWith(QStringLiteral("app-sbom: ")) || uploads == 1,
             qPrintable(outcome.reason));
    QCOMPARE(server.seenFor("POST /api/v1/bom").size(), uploads);
    QCOMPARE(server.steps.size() > 0, uploads == 2);
}

void TestAnswers::honoursRetryAfter()
{
    FakeServer server;
    server.answer("POST /api/v1/bom", {429, {{"Retry-After", "7"}}, {}, false});
    const Outcome outcome = create()->execute(delivery(byId()), server);
    QCOMPARE(outcome.notBefore, std::optional(server.time.addSecs(7)));
    QCOMPARE(outcome.waits, Outcome::Waits::Registration);
}

void TestAnswers::givesUpOnAnswersWithoutAToken()
{
    FakeServer server;
    server.answer("POST /api/v1/bom", htmlPage(200));
    ExecutionRequest request = delivery(byId());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        request.attempt = attempt;
        QCOMPARE(create()->execute(request, server).kind, attempt < 3 ? Kind::Retry : Kind::Misconfigured);
    }
}

void TestAnswers::keepsTheProjectThatTheServerNames()
{
    FakeServer server;
    server.answer("POST /api/v1/bom",
                  json(200, R"({"token":")" + token + R"(","projectUuid":")" + projectId + "\"}"));
    const Outcome outcome = create()->execute(delivery(byName()), server);
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(server.steps.first().value(QLatin1String("projectUuid")).toString(),
             QString::fromLatin1(projectId));
    QCOMPARE(server.seen.last().what, "GET /api/v1/project/" + projectId);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
