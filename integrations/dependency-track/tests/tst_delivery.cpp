// SPDX-License-Identifier: Apache-2.0
#include "fakeserver.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

/// Deliveries from their start to their end. Those with a number are the ones of the list of what must hold
/// with Dependency-Track.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void uploadsIntoAProjectThatIsThere();
    void namesAProjectExactly();
    void sendsWhatTheOptionsSay_data();
    void sendsWhatTheOptionsSay();
    void takesNothingInTheSbomForTheFormsEnd();
    void sendsOnceMoreWhenTwoHaveMadeTheProject();
    void waitsAsLongAsTheServerAsks();
    void dropsWhatANewerOneHasReplaced();
    void keepsTheOrderInAProject();
    void tellsWhyAnSbomIsSkipped_data();
    void tellsWhyAnSbomIsSkipped();
    void sendsNothingThatTheServerWouldRefuse_data();
    void sendsNothingThatTheServerWouldRefuse();
    void retriesOnlyWhatIsMissing();
    void sendsTwoMaterialsOfOneContent();
    void doesNotGoOnWithoutARecord();
    void stops_data();
    void stops();
    void previewsWhatItSends();
    void isMisconfiguredByInputsThatDoNotHold();

private:
    Outcome execute(const ExecutionRequest &request) { return m_integration->execute(request, *m_server); }

    QList<FakeServer::Seen> uploads() const { return m_server->seenFor("POST /api/v1/bom"); }

    static QList<FormField> fields(const FakeServer::Seen &upload)
    {
        for (const auto &[name, value] : upload.request.headers)
            if (name == "Content-Type")
                return formFields(value, upload.body);
        return {};
    }

    /// "project=9b8e…;bom=…" without the values of a bom.
    static QByteArray formText(const FakeServer::Seen &upload)
    {
        QByteArrayList text;
        for (const FormField &field : fields(upload))
            text += field.name == "bom" ? QByteArray("bom") : field.name + '=' + field.value;
        return text.join(';');
    }

    void tokenAnswers(const QList<HttpResponse> &answers)
    {
        m_server->answer(("GET /api/v1/event/token/" + token).constData(), answers);
    }

    std::unique_ptr<FakeServer> m_server;
    const std::unique_ptr<Integration> m_integration = ATTACHE_INTEGRATION::create();
};

namespace
{

const HttpResponse stillProcessing = json(200, R"({"processing":true})");
const HttpResponse notProcessing = json(200, R"({"processing":false})");

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject byMaterial()
{
    return byName(QStringLiteral("{{ index .Material.Annotations \"chainloop.material.name\" }}"));
}

} // namespace

void TestDelivery::init()
{
    m_server = std::make_unique<FakeServer>();
}

/// 1: valid CycloneDX into an existing project: a token, kept.
void TestDelivery::uploadsIntoAProjectThatIsThere()
{
    const Outcome outcome = execute(delivery(byId()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 1);
    const auto upload = uploads().first();
    QVERIFY(upload.request.headers.contains({"X-Api-Key", "odt_5ecret"}));
    QCOMPARE(formText(upload), "project=" + projectId + ";bom");
    const FormField file = fields(upload).last();
    QCOMPARE(file.value, bom);
    QVERIFY(file.head.contains("name=\"bom\"; filename=\"bom.json\""));
    QVERIFY(file.head.contains("Content-Type: application/json"));
    QVERIFY(upload.body.endsWith("--\r\n"));

    const QJsonObject kept =
        m_server->steps.value(QStringLiteral("upload-") + sbom({}).material.digest.mid(7));
    QCOMPARE(kept.value(QLatin1String("token")).toString(), QString::fromLatin1(token));
    QCOMPARE(kept.value(QLatin1String("components")).toInt(), 1);
    QCOMPARE(kept.value(QLatin1String("specVersion")).toString(), QStringLiteral("1.5"));
    const QJsonObject receipt = outcome.receipt.value(QLatin1String("sboms")).toArray().first().toObject();
    QCOMPARE(receipt.value(QLatin1String("token")), kept.value(QLatin1String("token")));
    QCOMPARE(receipt.value(QLatin1String("sbom")).toString(), QStringLiteral("app-sbom"));
}

/// 2: the form's parts hold exactly the name and the version, in UTF-8.
void TestDelivery::namesAProjectExactly()
{
    const QString name = QStringLiteral("shöp \"api\" #1 & more + 100%; name=\"x\" 世界");
    const QString version = QStringLiteral("1.2+ü#3 & 4");
    QCOMPARE(execute(delivery(with(byName(name), "projectVersion", version))).kind, Kind::Delivered);
    QCOMPARE(formText(uploads().first()),
             "projectName=" + name.toUtf8() + ";projectVersion=" + version.toUtf8() + ";autoCreate=true;bom");
    // Looked up by the same name, encoded.
    const QUrl lookup = m_server->seen.last().request.url;
    QCOMPARE(lookup.toEncoded(),
             "https://dt.example.com/api/v1/project/lookup?name=" + QUrl::toPercentEncoding(name) +
                 "&version=" + QUrl::toPercentEncoding(version));
    QVERIFY(lookup.toEncoded().contains("%2B") && lookup.toEncoded().contains("%23"));
}

void TestDelivery::sendsWhatTheOptionsSay_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("creates");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("by name") << byName() << true << QByteArray("projectName=shop-api;autoCreate=true;bom");
    QTest::newRow("by name, not created")
        << byName() << false << QByteArray("projectName=shop-api;autoCreate=false;bom");
    QTest::newRow("a name with spaces around") << byName(QStringLiteral(" shop-api ")) << true
                                               << QByteArray("projectName=shop-api;autoCreate=true;bom");
    QTest::newRow("a template")
        << with(byName(QStringLiteral("{{ index .Material.Annotations \"chainloop.material.name\" }}-x")),
                "projectVersion", QStringLiteral("{{ .Attestation.Annotations.Version }}"))
        << true << QByteArray("projectName=app-sbom-x;projectVersion=1.2;autoCreate=true;bom");
    QTest::newRow("all") << with(with(with(byName(), "parentID", QString::fromLatin1(parentId)), "isLatest",
                                      true),
                                 "tags", QStringLiteral(" a, b ,,c"))
                         << true
                         << "projectName=shop-api;autoCreate=true;parentUUID=" + parentId +
                                ";isLatest=true;projectTags=a,b,c;bom";
    QTest::newRow("not the latest") << with(byName(), "isLatest", false) << true
                                    << QByteArray("projectName=shop-api;autoCreate=true;isLatest=false;bom");
    QTest::newRow("tags by id") << with(byId(), "tags", QStringLiteral("a")) << true
                                << "project=" + projectId + ";projectTags=a;bom";
}

void TestDelivery::sendsWhatTheOptionsSay()
{
    QFETCH(QJsonObject, options);
    QFETCH(bool, creates);
    QFETCH(QByteArray, form);
    ExecutionRequest request = delivery(options);
    request.registration.insert(QStringLiteral("allowAutoCreate"), creates);
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(formText(uploads().first()), form);
}

/// An SBOM that holds the boundary of another delivery's form ends nothing.
void TestDelivery::takesNothingInTheSbomForTheFormsEnd()
{
    execute(delivery(byId()));
    const QByteArray first = uploads().first().body;
    const QByteArray boundary = first.left(first.indexOf("\r\n"));
    const QByteArray hostile = bom.chopped(1) + ",\"x\":\"" + boundary + "\"\r\n" + boundary + "--\r\n}";
    const QByteArray valid = bom.chopped(1) + ",\"x\":\"" + boundary + "--\"\r\n}";
    ExecutionRequest request = delivery(byId());
    request.materials = {sbom(QStringLiteral("app-sbom"), valid), sbom(QStringLiteral("evil-sbom"), hostile)};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected); // which is no JSON, so it was not sent
    QCOMPARE(uploads().size(), 2);
    QCOMPARE(fields(uploads().last()).last().value, valid);
}

/// 8: 409, then at once again, 200.
void TestDelivery::sendsOnceMoreWhenTwoHaveMadeTheProject()
{
    m_server->answer("POST /api/v1/bom",
                     {text(409, "A project with the specified name and version already exists."),
                      json(200, R"({"token":")" + token + "\"}")});
    QCOMPARE(execute(delivery(byName())).kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 2);
    QCOMPARE(uploads()[0].at, uploads()[1].at);
    QCOMPARE(uploads()[0].body, uploads()[1].body);
}

/// 12: 503 with Retry-After twice, then 200: three uploads, no sooner than asked.
void TestDelivery::waitsAsLongAsTheServerAsks()
{
    const HttpResponse busy{503, {{"Retry-After", "7"}}, {}, false};
    m_server->answer("POST /api/v1/bom", {busy, busy, json(200, R"({"token":")" + token + "\"}")});
    ExecutionRequest request = delivery(byId());
    for (request.attempt = 1; request.attempt <= 2; ++request.attempt) {
        const Outcome outcome = execute(request);
        QCOMPARE(outcome.kind, Kind::Retry);
        QCOMPARE(outcome.attemptLimit, 0);
        QVERIFY(outcome.notBefore.has_value());
        m_server->time = *outcome.notBefore;
    }
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 3);
    QVERIFY(uploads()[0].at.secsTo(uploads()[1].at) >= 7);
    QVERIFY(uploads()[1].at.secsTo(uploads()[2].at) >= 7);
}

/// 14: the first has failed, and a newer one for the project is there: the first is dropped. What has been
/// uploaded already is followed all the same.
void TestDelivery::dropsWhatANewerOneHasReplaced()
{
    const ExecutionRequest request = delivery(byMaterial());
    m_server->answer("POST /api/v1/bom", text(503));
    QCOMPARE(execute(request).kind, Kind::Retry);
    m_server->superseded = m_integration->lanes(request);
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Skipped);
    QCOMPARE(outcome.reason, QStringLiteral("A newer SBOM for the project app-sbom has arrived"));
    QCOMPARE(uploads().size(), 1);

    init();
    tokenAnswers({stillProcessing});
    QCOMPARE(execute(request).kind, Kind::Retry);
    tokenAnswers({notProcessing});
    m_server->superseded = m_integration->lanes(request);
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 1);
}

/// 14: one lane for each project that the delivery writes to, as far as that is known before.
void TestDelivery::keepsTheOrderInAProject()
{
    ExecutionRequest request = delivery(byId());
    request.registration = {};
    request.materials = {};
    request.attestation.materials = {sbom(QStringLiteral("app-sbom")).material,
                                     sbom(QStringLiteral("web-sbom")).material};
    request.attestation.materials.push_back(request.attestation.materials.front());
    request.attestation.materials.back().type = QStringLiteral("SBOM_SPDX_JSON");
    QCOMPARE(m_integration->lanes(request),
             QStringList{QStringLiteral("project ") + QString::fromLatin1(projectId)});
    request.options.insert(QStringLiteral("projectID"), QString::fromLatin1(projectId.toUpper()));
    QCOMPARE(m_integration->lanes(request),
             QStringList{QStringLiteral("project ") + QString::fromLatin1(projectId)});

    request.options = with(byMaterial(), "projectVersion", QStringLiteral("2"));
    const QStringList lanes = m_integration->lanes(request);
    QCOMPARE(lanes.size(), 2);
    request.options = byMaterial();
    QVERIFY(m_integration->lanes(request) != lanes);
    request.options = with(byMaterial(), "filter", QStringLiteral("chainloop.material.name=web-sbom"));
    QCOMPARE(m_integration->lanes(request).size(), 1);
    request.options = byName(QStringLiteral("{{ .Material.Annotations.team }}"));
    QVERIFY(m_integration->lanes(request).isEmpty());
}

void TestDelivery::tellsWhyAnSbomIsSkipped_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<int>("sboms"); // 1; 0: none; -1: its content is missing
    QTest::addColumn<QString>("reason");
    QTest::newRow("the filter") << with(byId(), "filter", QStringLiteral("env=prod")) << 1
                                << "The filter does not let it through: there is no annotation env";
    QTest::newRow("the filter's other value")
        << with(byId(), "filter", QStringLiteral("version=1.3")) << 1
        << "The filter does not let it through: version is \"1.2\", not \"1.3\"";
    QTest::newRow("a missing annotation")
        << byName(QStringLiteral("{{ .Material.Annotations.team }}")) << 1
        << "The project name needs the annotation team: the material does not have it";
    QTest::newRow("a missing annotation for the version")
        << with(byName(), "projectVersion", QStringLiteral("{{ .Attestation.Annotations.tag }}")) << 1
        << "The project version needs the annotation tag: the attestation does not have it";
    QTest::newRow("an empty name") << byName(QStringLiteral("{{ index .Material.Annotations \"team\" }} "))
                                   << 1 << "The project name comes out empty";
    QTest::newRow("no SBOM") << byId() << 0 << "There is no CycloneDX SBOM in this attestation";
    QTest::newRow("no content") << byId() << -1 << "Its content is not available: it is not in the store";
    QTest::newRow("no content, and filtered")
        << with(byId(), "filter", QStringLiteral("env=prod")) << -1
        << "The filter does not let it through: there is no annotation env";
}

void TestDelivery::tellsWhyAnSbomIsSkipped()
{
    QFETCH(QJsonObject, options);
    QFETCH(int, sboms);
    QFETCH(QString, reason);
    ExecutionRequest request = delivery(options);
    if (sboms == -1)
        request.missing = {{request.materials.front().material, QStringLiteral("it is not in the store")}};
    if (sboms != 1)
        request.materials.clear();
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Skipped);
    QCOMPARE(outcome.reason, reason);
    QVERIFY(m_server->seen.isEmpty());
}

void TestDelivery::sendsNothingThatTheServerWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("sbom.json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("SPDX") << QByteArray(R"({"spdxVersion":"SPDX-2.3"})");
    QTest::newRow("a component without a name")
        << QByteArray(R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library"}]})");
}

void TestDelivery::sendsNothingThatTheServerWouldRefuse()
{
    QFETCH(QByteArray, content);
    ExecutionRequest request = delivery(byId());
    request.materials = {sbom(QStringLiteral("app-sbom"), content)};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.startsWith(
                 QStringLiteral("It is not sent, because Dependency-Track would refuse it: ")),
             qPrintable(outcome.reason));
    QVERIFY(m_server->seen.isEmpty());
}

void TestDelivery::retriesOnlyWhatIsMissing()
{
    ExecutionRequest request = delivery(byMaterial());
    request.materials = {sbom(QStringLiteral("a"), bom), sbom(QStringLiteral("b"), "no JSON"),
                         sbom(QStringLiteral("c"), bom + ' '), sbom(QStringLiteral("d"), bom + "  ")};
    const HttpResponse taken = json(200, R"({"token":")" + token + "\"}");
    m_server->answer("POST /api/v1/bom", {taken, text(500), taken});
    Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 5);
    QVERIFY2(outcome.reason.contains(QStringLiteral("b: It is not sent")), qPrintable(outcome.reason));
    QVERIFY2(outcome.reason.contains(QStringLiteral("c: Dependency-Track failed inside (500)")),
             qPrintable(outcome.reason));
    QVERIFY2(!outcome.reason.contains(QStringLiteral("a: ")), qPrintable(outcome.reason));
    QCOMPARE(uploads().size(), 3);

    outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.startsWith(QStringLiteral("b: ")), qPrintable(outcome.reason));
    QCOMPARE(outcome.receipt.value(QLatin1String("sboms")).toArray().size(), 3);
    QCOMPARE(uploads().size(), 4);
    QCOMPARE(formText(uploads().last()), QByteArray("projectName=c;autoCreate=true;bom"));

    const qsizetype asked = m_server->seen.size();
    QCOMPARE(execute(request).kind, Kind::Rejected); // from the record alone
    QCOMPARE(m_server->seen.size(), asked);
}

void TestDelivery::sendsTwoMaterialsOfOneContent()
{
    ExecutionRequest request = delivery(byMaterial());
    request.materials.push_back(sbom(QStringLiteral("web-sbom")));
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 2);
    QCOMPARE(formText(uploads()[1]), QByteArray("projectName=web-sbom;autoCreate=true;bom"));
}

void TestDelivery::doesNotGoOnWithoutARecord()
{
    m_server->diskIsFull = true;
    ExecutionRequest request = delivery(byMaterial());
    request.materials.push_back(sbom(QStringLiteral("web-sbom")));
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QVERIFY(outcome.reason.contains(QStringLiteral("the disk is full")));
    QCOMPARE(uploads().size(), 1);
}

void TestDelivery::stops_data()
{
    QTest::addColumn<bool>("uploaded");
    QTest::newRow("before the upload") << false;
    QTest::newRow("while it is followed") << true;
}

void TestDelivery::stops()
{
    QFETCH(bool, uploaded);
    const ExecutionRequest request = delivery(byId());
    if (uploaded) {
        tokenAnswers({stillProcessing});
        QCOMPARE(execute(request).kind, Kind::Retry);
    }
    const qsizetype before = m_server->seen.size();
    m_server->stopping.request_stop();
    QCOMPARE(execute(request).kind, Kind::Cancelled);
    QCOMPARE(m_server->seen.size(), before);
}

void TestDelivery::previewsWhatItSends()
{
    ExecutionRequest request =
        delivery(with(byMaterial(), "filter", QStringLiteral("chainloop.material.name=app-sbom")));
    request.materials.push_back(sbom(QStringLiteral("web-sbom")));
    const std::vector<HttpRequest> previewed = m_integration->preview(request);
    QCOMPARE(previewed.size(), std::size_t(1));
    QCOMPARE(execute(request).kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 1);
    QCOMPARE(previewed.front().url, uploads().first().request.url);
    QCOMPARE(previewed.front().headers, uploads().first().request.headers);
    QCOMPARE(previewed.front().body.open()->readAll(), uploads().first().body);
}

void TestDelivery::isMisconfiguredByInputsThatDoNotHold()
{
    ExecutionRequest request = delivery(byName(QStringLiteral("{{ x }}")));
    QCOMPARE(execute(request).kind, Kind::Misconfigured);
    QVERIFY(m_integration->preview(request).empty());
    QVERIFY(m_integration->lanes(request).isEmpty());
    request = delivery(byId());
    request.registration.remove(QStringLiteral("apiKey"));
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.startsWith(QStringLiteral("apiKey must be")), qPrintable(outcome.reason));
    QVERIFY(m_server->seen.isEmpty());
}

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
