// SPDX-License-Identifier: Apache-2.0
#include "engine/catalogue.h"
#include "engine/lint.h"
#include "support/fakehttpclient.h"
#include "support/testexecution.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <thread>

namespace attache::integration_unlisted_template
{
IntegrationPackage package();
}

using namespace attache;
using namespace attache::test;

/// What integrations/README.md promises of every integration, tried on each folder that there is.
class TestIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersFoldersButNotTheTemplate();

    void isDescribedWithoutProblems_data() { everyIntegration(); }

    void isDescribedWithoutProblems();

    void triesAgainAfterAServerError_data() { everyIntegration(); }

    void triesAgainAfterAServerError();

    void isMisconfiguredWhenItIsNotLetIn_data() { everyIntegration(); }

    void isMisconfiguredWhenItIsNotLetIn();

    void stopsWithinASecond_data() { everyIntegration(); }

    void stopsWithinASecond();

    void asksOnlyTheHostThatItWasGiven_data() { everyIntegration(); }

    void asksOnlyTheHostThatItWasGiven();

    void keepsSecretsToItself_data() { everyIntegration(); }

    void keepsSecretsToItself();

    void previewsWithoutTheNetwork_data() { everyIntegration(); }

    void previewsWithoutTheNetwork();

private:
    void everyIntegration() const
    {
        QTest::addColumn<QString>("id");
        for (const CatalogueEntry &entry : m_catalogue->entries())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    const CatalogueEntry &entry() const
    {
        QFETCH(QString, id);
        return *m_catalogue->entry(id);
    }

    std::vector<IntegrationPackage> m_packages;
    std::optional<Catalogue> m_catalogue;
};

namespace
{

/// Inputs that a person might give: the first example, or the default, or a made-up word.
QJsonObject exampleInputs(const Schema &schema)
{
    QJsonObject inputs = schema.withDefaults({});
    for (const SchemaField &field : schema.fields()) {
        if (!field.examples.isEmpty())
            inputs.insert(field.name, field.examples.first());
        else if (field.required && !inputs.contains(field.name))
            inputs.insert(field.name, QStringLiteral("5ecret-") + field.name);
    }
    return inputs;
}

QStringList secretsOf(const CatalogueEntry &entry)
{
    QStringList secrets;
    const QJsonObject inputs = exampleInputs(entry.registration);
    for (const QString &name : entry.registration.secretNames()) {
        if (inputs.contains(name))
            secrets += inputs.value(name).toString();
    }
    return secrets;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool holdsASecret(const QString &text, const QStringList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(),
                       [&](const QString &secret) { return text.contains(secret); });
}

RegistrationRequest registrationOf(const CatalogueEntry &entry)
{
    return {QStringLiteral("mine"), exampleInputs(entry.registration)};
}

/// As small as its kind may be: an integration may look into what it sends.
QByteArray exampleContent(const QString &type)
{
    if (type == QLatin1String("SBOM_CYCLONEDX_JSON"))
        return R"({"bomFormat":"CycloneDX","specVersion":"1.5"})";
    if (type == QLatin1String("SBOM_SPDX_JSON"))
        return R"({"spdxVersion":"SPDX-2.3"})";
    return type.toUtf8();
}

ExecutionRequest deliveryTo(const CatalogueEntry &entry)
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a");
    request.registration = exampleInputs(entry.registration);
    request.options = exampleInputs(entry.attachment);
    request.workflow.name = QStringLiteral("build-api");
    Attestation &attestation = request.attestation;
    attestation.envelope = {"application/vnd.in-toto+json", "{}", {{"", "signature"}}};
    attestation.original = attestation.envelope.compactJson();
    attestation.digest = attestation.envelopeDigest = sha256Of(attestation.original);
    for (const QString &type : entry.subscribedMaterials) {
        Material material;
        material.name = type.toLower();
        material.type = type;
        material.filename = material.name + QStringLiteral(".json");
        const QByteArray content = exampleContent(type);
        material.digest = sha256Of(content);
        request.materials.push_back({material, Content::ofBytes(content)});
    }
    return request;
}

Outcome outcomeWith(const CatalogueEntry &entry, FakeHttpClient::Answer answer)
{
    FakeHttpClient client(std::move(answer));
    TestExecution execution(client);
    return entry.integration->execute(deliveryTo(entry), execution);
}

} // namespace

void TestIntegrations::initTestCase()
{
    m_packages = builtInIntegrations();
    m_packages.push_back(integration_unlisted_template::package());
    auto catalogue = Catalogue::load(m_packages);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().text()));
    m_catalogue = std::move(*catalogue);
}

void TestIntegrations::offersFoldersButNotTheTemplate()
{
    QStringList ids;
    for (const IntegrationPackage &package : builtInIntegrations())
        ids += package.id;
    QVERIFY(ids.contains(QStringLiteral("webhook")));
    QVERIFY(!ids.contains(QStringLiteral("_template")));
    QStringList sorted = ids;
    sorted.sort();
    QCOMPARE(ids, sorted);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestIntegrations::isDescribedWithoutProblems()
{
    const QString id = entry().id;
    const auto package = std::find_if(m_packages.begin(), m_packages.end(),
                                      [&id](const IntegrationPackage &each) { return each.id == id; });
    for (const FolderProblem &problem : problemsOf(*package))
        QFAIL(qPrintable(problem.file + QStringLiteral(": ") + problem.why));
}

void TestIntegrations::triesAgainAfterAServerError()
{
    for (int status : {500, 503}) {
        const Outcome outcome = outcomeWith(entry(), FakeHttpClient::always(status));
        QCOMPARE(outcomeName(outcome.kind), QStringLiteral("retry"));
        QVERIFY(!outcome.reason.isEmpty());
    }
    const Outcome outcome = outcomeWith(
        entry(),
        FakeHttpClient::failing({HttpFailure::Cause::ConnectionRefused, false, QStringLiteral("no")}));
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("retry"));
}

void TestIntegrations::isMisconfiguredWhenItIsNotLetIn()
{
    const Outcome outcome = outcomeWith(entry(), FakeHttpClient::always(401));
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("misconfigured"));
    QVERIFY(!outcome.reason.isEmpty());

    FakeHttpClient client(FakeHttpClient::always(401));
    TestExecution execution(client);
    const auto registered = entry().integration->registerWith(registrationOf(entry()), execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
}

void TestIntegrations::stopsWithinASecond()
{
    FakeHttpClient client(FakeHttpClient::hanging());
    TestExecution execution(client);
    QElapsedTimer timer;
    std::jthread stopper([&] {
        timer.start();
        execution.stopping.request_stop();
    });
    const Outcome outcome = entry().integration->execute(deliveryTo(entry()), execution);
    stopper.join();
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("cancelled"));

    const auto registered = entry().integration->registerWith(registrationOf(entry()), execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Cancelled);
}

void TestIntegrations::asksOnlyTheHostThatItWasGiven()
{
    const QString given = textOf(exampleInputs(entry().registration));
    for (int status : {200, 302, 401, 404}) {
        FakeHttpClient client(
            FakeHttpClient::always(status, "{}", {{"Location", "https://elsewhere.example.org/"}}));
        TestExecution execution(client);
        (void)entry().integration->registerWith(registrationOf(entry()), execution);
        (void)entry().integration->execute(deliveryTo(entry()), execution);
        QVERIFY(!client.requests.empty());
        for (const HttpRequest &request : client.requests)
            QVERIFY2(given.contains(request.url.host()), qPrintable(request.url.host()));
    }
}

/// Even a service that repeats them does not get them into what is stored and shown.
void TestIntegrations::keepsSecretsToItself()
{
    const QStringList secrets = secretsOf(entry());
    QVERIFY(!secrets.isEmpty());
    for (int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 413, 429, 500, 503}) {
        FakeHttpClient client(FakeHttpClient::always(status, {}, {{"Location", secrets.first().toUtf8()}}));
        TestExecution execution(client);
        const auto registered = entry().integration->registerWith(registrationOf(entry()), execution);
        QVERIFY(!holdsASecret(registered ? textOf(*registered) : registered.error().text(), secrets));
        const Outcome outcome = entry().integration->execute(deliveryTo(entry()), execution);
        QVERIFY2(!holdsASecret(outcome.reason, secrets), qPrintable(outcome.reason));
        QVERIFY(!holdsASecret(textOf(outcome.receipt), secrets));
        for (const QJsonObject &receipt : std::as_const(execution.steps))
            QVERIFY(!holdsASecret(textOf(receipt), secrets));
    }
}

void TestIntegrations::previewsWithoutTheNetwork()
{
    const std::vector<HttpRequest> requests = entry().integration->preview(deliveryTo(entry()));
    QVERIFY(!requests.empty());
    for (const HttpRequest &request : requests) {
        QVERIFY(request.url.isValid());
        QVERIFY(request.body.open());
    }
}

QTEST_APPLESS_MAIN(TestIntegrations)
#include "tst_integrations.moc"
