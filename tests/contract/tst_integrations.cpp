// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"
#include "engine/lint.h"
#include "support/fakehttpclient.h"
#include "support/testexecution.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace attache::integration_unlisted_template
{
IntegrationPackage package();
}

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;

/// What integrations/README.md promises of every integration, tried on each folder that there is, whether its
/// service speaks HTTP or takes mail.
class TestIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersFoldersButNotTheTemplate();

    void isDescribedWithoutProblems_data() { everyIntegration(); }

    void isDescribedWithoutProblems();

    void takesItsOwnExamples_data() { everyIntegration(); }

    void takesItsOwnExamples();

    void triesAgainAfterAServerError_data() { everyIntegration(); }

    void triesAgainAfterAServerError();

    void isMisconfiguredWhenItIsNotLetIn_data() { everyIntegration(); }

    void isMisconfiguredWhenItIsNotLetIn();
    void stopsWithinASecond_data();
    void stopsWithinASecond();

    void asksOnlyTheHostThatItWasGiven_data() { everyIntegration(); }

    void asksOnlyTheHostThatItWasGiven();
    void keepsSecretsToItself_data();
    void keepsSecretsToItself();

    void showsBeforehandWhatItSends_data() { everyIntegration(); }

    void showsBeforehandWhatItSends();

    void knowsItsLanesFromTheAttestationAlone_data() { everyIntegration(); }

    void knowsItsLanesFromTheAttestationAlone();

    void forecastsFromTheAttestationAlone_data() { everyIntegration(); }

    void forecastsFromTheAttestationAlone();

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

/// A service as an integration meets it, over HTTP or by mail.
struct Service {
    FakeHttpClient http;
    FakeMailClient mail;

    explicit Service(FakeHttpClient::Answer httpAnswer, FakeMailClient::Answer mailAnswer)
        : http(std::move(httpAnswer))
        , mail(std::move(mailAnswer))
    {
    }

    /// Answers to all that is asked with the same status.
    static Service always(int status, const HttpHeaders &headers = {})
    {
        using Stage = MailFailure::Stage;
        // Answers that each service takes for its own as far as it can: an id, a token, a digest.
        const QByteArray body = status < 300 ? anyAnswer() : QByteArray();
        return Service(FakeHttpClient::always(status, body, headers),
                       status < 300    ? FakeMailClient::taking()
                       : status == 401 ? FakeMailClient::refusing(Stage::SignIn, 535)
                       : status >= 500 ? FakeMailClient::refusing(Stage::Sender, 451)
                                       : FakeMailClient::refusing(Stage::Sender, 550));
    }

    static Service unreachable()
    {
        const QString words = QStringLiteral("Nothing listens there");
        return Service(FakeHttpClient::failing({HttpFailure::Cause::ConnectionRefused, false, words}),
                       FakeMailClient::failing({MailFailure::Cause::ConnectionRefused,
                                                MailFailure::Stage::Connection,
                                                {},
                                                false,
                                                words,
                                                {}}));
    }

    static Service hanging() { return Service(FakeHttpClient::hanging(), FakeMailClient::hanging()); }

    bool wasAsked() const { return !http.requests.empty() || !mail.sent.empty(); }

private:
    static QByteArray anyAnswer()
    {
        return R"({"id":"1","token":"0d9f3d4c-8e52-4f3f-9a1b-1f2e3d4c5b6a","processing":true,"type":1,
            "application":"Dependency-Track","version":"4.13.0","access_token":"5ecret-token"})";
    }
};

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

QString secretIn(const QString &text, const QStringList &secrets)
{
    const auto found = std::find_if(secrets.begin(), secrets.end(),
                                    [&](const QString &secret) { return text.contains(secret); });
    return found == secrets.end() ? QString() : text;
}

Result<QJsonObject> registerAt(const CatalogueEntry &entry, TestExecution &execution)
{
    return entry.integration->registerWith({QStringLiteral("mine"), exampleInputs(entry.registration)},
                                           execution);
}

Result<QJsonObject> attachAt(const CatalogueEntry &entry, TestExecution &execution)
{
    return entry.integration->attach({exampleInputs(entry.registration), exampleInputs(entry.attachment)},
                                     execution);
}

/// Everything that is written to the log while it lives.
class Log
{
public:
    Log()
        : m_before(qInstallMessageHandler(&Log::write))
    {
        s_text.clear();
    }

    ~Log() { qInstallMessageHandler(m_before); }

    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    QString text() const { return s_text; }

private:
    static void write(QtMsgType, const QMessageLogContext &, const QString &words) { s_text += words; }

    static inline QString s_text;
    QtMessageHandler m_before;
};

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

void TestIntegrations::takesItsOwnExamples()
{
    for (const Schema *schema : {&entry().registration, &entry().attachment}) {
        for (const Violation &violation : schema->validate(exampleInputs(*schema)))
            QFAIL(qPrintable(violation.pointer + QLatin1Char(' ') + violation.message));
    }
}

void TestIntegrations::triesAgainAfterAServerError()
{
    for (int status : {500, 503, 0}) {
        Service service = status == 0 ? Service::unreachable() : Service::always(status);
        TestExecution execution(service.http, service.mail);
        const Outcome outcome = entry().integration->execute(deliveryTo(entry()), execution);
        QCOMPARE(outcomeName(outcome.kind), QStringLiteral("retry"));
        QVERIFY(!outcome.reason.isEmpty());
        QVERIFY(service.wasAsked());
        const auto registered = registerAt(entry(), execution);
        QVERIFY(!registered);
        QCOMPARE(registered.error().kind, Error::Kind::Unreachable);
    }
}

void TestIntegrations::isMisconfiguredWhenItIsNotLetIn()
{
    Service service = Service::always(401);
    TestExecution execution(service.http, service.mail);
    const Outcome outcome = entry().integration->execute(deliveryTo(entry()), execution);
    QCOMPARE(outcomeName(outcome.kind), QStringLiteral("misconfigured"));
    QVERIFY(!outcome.reason.isEmpty());
    const auto registered = registerAt(entry(), execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
}

void TestIntegrations::stopsWithinASecond_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("during");
    for (const CatalogueEntry &entry : m_catalogue->entries()) {
        for (const char *during : {"registering", "attaching", "delivering", "waiting"})
            QTest::addRow("%s, %s", qPrintable(entry.id), during) << entry.id << QByteArray(during);
    }
}

void TestIntegrations::stopsWithinASecond()
{
    QFETCH(QByteArray, during);
    Service service = during == "waiting" ? Service::always(200) : Service::hanging();
    TestExecution execution(service.http, service.mail);
    execution.waitsForTheStop = true;
    QElapsedTimer timer;
    std::jthread stopper([&] {
        std::this_thread::yield();
        timer.start();
        execution.stopping.request_stop();
    });
    std::optional<Error> error;
    std::optional<Outcome> outcome;
    if (during == "registering") {
        error = registerAt(entry(), execution).error();
    } else if (during == "attaching") {
        if (const auto attached = attachAt(entry(), execution); !attached)
            error = attached.error();
    } else {
        outcome = entry().integration->execute(deliveryTo(entry()), execution);
    }
    stopper.join();
    QVERIFY(timer.elapsed() < 5'000);
    if (during == "attaching" && !service.wasAsked()) // nothing to ask a service about
        return;
    if (error)
        QCOMPARE(error->kind, Error::Kind::Cancelled);
    else if (during == "delivering")
        QCOMPARE(outcomeName(outcome->kind), QStringLiteral("cancelled"));
}

void TestIntegrations::asksOnlyTheHostThatItWasGiven()
{
    const QString given = textOf(exampleInputs(entry().registration));
    for (int status : {200, 302, 401, 404}) {
        Service service = Service::always(status, {{"Location", "https://elsewhere.example.org/"}});
        TestExecution execution(service.http, service.mail);
        (void)registerAt(entry(), execution);
        (void)attachAt(entry(), execution);
        (void)entry().integration->execute(deliveryTo(entry()), execution);
        QVERIFY(service.wasAsked());
        for (const HttpRequest &request : service.http.requests)
            QVERIFY2(given.contains(request.url.host()), qPrintable(request.url.host()));
        for (const FakeMailClient::Sent &sent : service.mail.sent)
            QVERIFY2(given.contains(sent.server.host), qPrintable(sent.server.host));
    }
}

void TestIntegrations::keepsSecretsToItself_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    for (const CatalogueEntry &entry : m_catalogue->entries()) {
        for (int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 413, 429, 500, 503})
            QTest::addRow("%s, %d", qPrintable(entry.id), status) << entry.id << status;
    }
}

/// A redirect that repeats them included. What a service's words may repeat the engine masks.
void TestIntegrations::keepsSecretsToItself()
{
    QFETCH(int, status);
    const QStringList secrets = secretsOf(entry());
    QVERIFY(!secrets.isEmpty());
    Service service = Service::always(status, {{"Location", secrets.first().toUtf8()}});
    TestExecution execution(service.http, service.mail);
    const Log log;
    const auto registered = registerAt(entry(), execution);
    QCOMPARE(secretIn(registered ? textOf(*registered) : registered.error().text(), secrets), QString());
    const auto attached = attachAt(entry(), execution);
    QCOMPARE(secretIn(attached ? textOf(*attached) : attached.error().text(), secrets), QString());
    const Outcome outcome = entry().integration->execute(deliveryTo(entry()), execution);
    QCOMPARE(secretIn(outcome.reason + textOf(outcome.receipt), secrets), QString());
    for (auto step = execution.steps.constBegin(); step != execution.steps.constEnd(); ++step)
        QCOMPARE(secretIn(step.key() + textOf(*step), secrets), QString());
    QCOMPARE(secretIn(execution.checks.join(QLatin1Char(' ')), secrets), QString());
    QCOMPARE(secretIn(execution.details.join(QLatin1Char(' ')), secrets), QString());
    for (const QString &lane : entry().integration->lanes(deliveryTo(entry())))
        QCOMPARE(secretIn(lane, secrets), QString());
    QCOMPARE(secretIn(log.text(), secrets), QString());
}

void TestIntegrations::showsBeforehandWhatItSends()
{
    const std::vector<HttpRequest> requests = entry().integration->preview(deliveryTo(entry()));
    QVERIFY(!requests.empty());
    for (const HttpRequest &request : requests) {
        QVERIFY(request.url.isValid());
        QVERIFY(request.body.open());
    }
}

void TestIntegrations::knowsItsLanesFromTheAttestationAlone()
{
    const ExecutionRequest whole = deliveryTo(entry());
    ExecutionRequest bare = whole;
    for (const QString &name : entry().registration.secretNames())
        bare.registration.remove(name);
    bare.materials.clear();
    QCOMPARE(entry().integration->lanes(bare), entry().integration->lanes(whole));
}

/// Without secrets and content it says the same as with them, and it is what a delivery that goes well comes
/// to.
void TestIntegrations::forecastsFromTheAttestationAlone()
{
    const ExecutionRequest whole = deliveryTo(entry());
    ExecutionRequest bare = whole;
    for (const QString &name : entry().registration.secretNames())
        bare.registration.remove(name);
    for (MaterialInput &input : bare.materials)
        input.content = Content();
    const Forecast forecast = entry().integration->forecast(bare);
    QCOMPARE(outcomeName(forecast.outcome.kind), QStringLiteral("delivered"));
    QCOMPARE(forecast.values, entry().integration->forecast(whole).values);
    for (const auto &[name, value] : forecast.values) {
        QVERIFY(!name.isEmpty() && !value.isEmpty());
        QVERIFY2(!value.contains(QLatin1String("5ecret")), qPrintable(value));
    }
}

QTEST_APPLESS_MAIN(TestIntegrations)
#include "tst_integrations.moc"
