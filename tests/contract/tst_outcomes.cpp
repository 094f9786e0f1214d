// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"
#include "services.h"
#include "support/testexecution.h"

#include <QTest>

#include <array>
#include <vector>

using namespace attache;
using namespace attache::test;
using Cause = HttpFailure::Cause;
using Kind = Outcome::Kind;

namespace
{

constexpr int attemptsWatched = 8;

/// What becomes of a delivery whose service answers with the same each time.
struct Class {
    const char *end = ""; ///< the outcome's name, after all attempts; empty: the table says nothing
    int most = 0;         ///< requests with the effect until it is given up; 0: it goes on being tried
};

constexpr Class unsaid{};
constexpr Class again{"retry"};
constexpr Class config{"misconfigured", 1};
constexpr Class item{"rejected", 1};
constexpr Class config2{"misconfigured", 2}; // a correction was tried first: a new token, another header
constexpr Class item2{"rejected", 2};        // and here without the file
constexpr Class done{"delivered", 1};
constexpr Class once{"retry", 2};
constexpr Class onceBoth{"retry", 4}; // at once, and once later
constexpr Class thrice{"retry", 3};
constexpr Class fiveTimes{"retry", 5};
constexpr Class onceMore{"uncertain", 2};
constexpr Class configAtLast{"misconfigured", 3};

using Answer = Result<HttpResponse, HttpFailure>;

Answer lost(Cause cause, bool bodySent = false)
{
    return HttpFailure{cause, bodySent, QStringLiteral("the service did not answer")};
}

Answer registryError(int status, const QByteArray &code)
{
    return said(status, R"({"errors":[{"code":")" + code + R"(","message":"so"}]})");
}

Answer discordError(int status, int code)
{
    return said(status, R"({"message":"so","code":)" + QByteArray::number(code) + '}');
}

Answer s3Error(int status, const QByteArray &code)
{
    return said(status, "<Error><Code>" + code + "</Code></Error>");
}

Answer googleError(int status, const QByteArray &reason)
{
    return said(status, R"({"error":{"code":)" + QByteArray::number(status) +
                            R"(,"message":"so","errors":[{"reason":")" + reason + R"("}]}})");
}

} // namespace

Q_DECLARE_METATYPE(Class)
Q_DECLARE_METATYPE(Answer)

/// The whole table of what a service's answer means for a delivery: signal by signal, service by service.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void classesASignal_data();
    void classesASignal();

    void keepsQuietAsLongAsItIsAsked_data() { everyService(); }

    void keepsQuietAsLongAsItIsAsked();

    void doesNothingTwice_data() { everyService(); }

    void doesNothingTwice();

    void goesOnWhereItBrokeOff_data() { everyService(); }

    void goesOnWhereItBrokeOff();

private:
    void everyService() const
    {
        QTest::addColumn<QString>("service");
        for (const QString &service : m_services.keys())
            QTest::newRow(qPrintable(service)) << service;
    }

    ExecutionRequest deliveryTo(const KindService &service) const;

    std::optional<Catalogue> m_catalogue;
    QMap<QString, KindService> m_services;
};

void TestOutcomes::initTestCase()
{
    auto catalogue = Catalogue::load(builtInIntegrations());
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().text()));
    m_catalogue = std::move(*catalogue);
    m_services = services();
    for (const KindService &service : std::as_const(m_services))
        QVERIFY2(m_catalogue->entry(service.integration), qPrintable(service.integration));
}

ExecutionRequest TestOutcomes::deliveryTo(const KindService &service) const
{
    const CatalogueEntry &entry = *m_catalogue->entry(service.integration);
    QJsonObject registration = exampleInputs(entry.registration);
    for (auto given = service.registration.begin(); given != service.registration.end(); ++given)
        registration.insert(given.key(), given.value());
    ExecutionRequest request = test::deliveryTo(entry, registration);
    if (service.options.isEmpty()) { // one request alone has the effect
        request.attestation.materials.clear();
        request.materials.clear();
    } else {
        request.options = entry.attachment.withDefaults(service.options);
    }
    return request;
}

void TestOutcomes::classesASignal_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Class>("expected");
    const std::array<const char *, 7> columns{"Dependency-Track", "OCI", "Discord", "Slack",
                                              "webhook",          "S3",  "GCS"};
    const auto cell = [](const char *service, const char *signal, const Answer &answer, Class expected) {
        if (expected.end[0] != 0)
            QTest::addRow("%s, %s", service, signal) << QString::fromLatin1(service) << answer << expected;
    };
    const auto row = [&](const char *signal, const Answer &answer, const std::array<Class, 7> &classes) {
        for (size_t i = 0; i < columns.size(); ++i)
            cell(columns[i], signal, answer, classes[i]);
    };
    const auto everywhere = [&](const char *signal, const Answer &answer, Class expected) {
        for (const char *service : columns)
            cell(service, signal, answer, expected);
    };
    const auto page = said(200, "<html>Sign in</html>", {{"Content-Type", "text/html"}});
    const HttpHeaders elsewhere{{"Location", "https://elsewhere.example.org/"}};

    everywhere("no such host", lost(Cause::HostNotFound), again);
    everywhere("refused", lost(Cause::ConnectionRefused), again);
    everywhere("reset before it was sent", lost(Cause::ConnectionLost), again);
    everywhere("no TLS", lost(Cause::Tls), again);
    everywhere("certificate", lost(Cause::Certificate), config);
    everywhere("proxy wants a password", lost(Cause::Proxy), config);
    // clang-format off
    //                     Dependency-Track OCI      Discord   Slack     webhook  S3       GCS
    row("lost after it was sent", lost(Cause::ConnectionLost, true),
                          {again,        again,   onceMore, onceMore, again,   again,   again});
    row("no answer in time", lost(Cause::Timeout, true),
                          {again,        again,   onceMore, onceMore, again,   again,   again});
    row("400", said(400), {item,         item,    item,     item,     item,    item,    item});
    row("401", said(401), {config,       config,  config,   config,   config,  config,  config2});
    row("403", said(403), {config,       config,  config,   config,   config,  config,  config});
    row("404", said(404), {config,       config,  config,   config,   config,  config,  config});
    row("405", said(405), {config,       config,  config,   config,   config,  config2, config});
    row("415", said(415), {config,       config,  config,   config,   config,  config2, config});
    row("501", said(501), {config,       config,  config,   config,   config,  config2, config});
    row("408", said(408), {again,        again,   again,    again,    again,   again,   again});
    row("425", said(425), {again,        again,   again,    again,    again,   again,   again});
    row("409", said(409), {onceBoth,     once,    unsaid,   unsaid,   once,    again,   again});
    row("410", said(410), {config,       config,  config,   config,   config,  config,  config});
    row("412", said(412), {unsaid,       item,    unsaid,   unsaid,   item,    done,    done});
    row("413", said(413), {config,       item,    item2,    item,     item,    item,    item});
    row("416", said(416), {unsaid,       again,   unsaid,   unsaid,   unsaid,  again,   again});
    row("429", said(429), {again,        again,   again,    again,    again,   again,   again});
    row("500", said(500), {fiveTimes,    again,   thrice,   thrice,   again,   again,   again});
    row("502", said(502), {again,        again,   again,    again,    again,   again,   again});
    row("503", said(503), {again,        again,   again,    again,    again,   again,   again});
    row("504", said(504), {again,        again,   again,    again,    again,   again,   again});
    row("302", said(302, {}, elsewhere),
                          {config,       config,  config,   config,   config,  config,  config});
    row("307", said(307, {}, elsewhere),
                          {config,       config,  config,   config,   config,  config,  config});
    row("200 and a page", page,
                          {configAtLast, thrice,  config,   config,   done,    thrice,  thrice});
    // clang-format on

    cell("OCI", "404 NAME_UNKNOWN", registryError(404, "NAME_UNKNOWN"), config);
    cell("OCI", "404 BLOB_UPLOAD_UNKNOWN", registryError(404, "BLOB_UPLOAD_UNKNOWN"), again);
    cell("OCI", "403 DENIED", registryError(403, "DENIED"), config);
    cell("OCI", "400 MANIFEST_INVALID", registryError(400, "MANIFEST_INVALID"), item);
    cell("Discord", "404 deleted", discordError(404, 10015), config);
    cell("Discord", "401 token", discordError(401, 50027), config);
    cell("Discord", "400 form", discordError(400, 50035), item);
    cell("Discord", "400 forum", discordError(400, 220001), config);
    cell("Slack", "400 invalid_blocks", said(400, "invalid_blocks"), item);
    cell("Slack", "400 invalid_token", said(400, "invalid_token"), config);
    cell("Slack", "403 invalid_token", said(403, "invalid_token"), config);
    cell("Slack", "404 no_service", said(404, "no_service"), config);
    cell("Slack", "500 rollup_error", said(500, "rollup_error"), thrice);
    cell("S3", "400 RequestTimeout", s3Error(400, "RequestTimeout"), again);
    cell("S3", "400 ExpiredToken", s3Error(400, "ExpiredToken"), config);
    cell("S3", "400 EntityTooLarge", s3Error(400, "EntityTooLarge"), item);
    cell("S3", "403 RequestTimeTooSkewed", s3Error(403, "RequestTimeTooSkewed"), again);
    cell("S3", "503 SlowDown", s3Error(503, "SlowDown"), again);
    cell("GCS", "403 rateLimitExceeded", googleError(403, "rateLimitExceeded"), again);
    cell("GCS", "403 forbidden", googleError(403, "forbidden"), config);
}

void TestOutcomes::classesASignal()
{
    QFETCH(QString, service);
    QFETCH(Answer, answer);
    QFETCH(Class, expected);
    const KindService &kind = m_services[service];
    int deliveries = 0;
    FakeHttpClient client([&](const HttpRequest &request, const std::stop_token &) -> Answer {
        if (!kind.isDelivery(request))
            return kind.answer(request);
        ++deliveries;
        return answer;
    });
    TestExecution execution(client);
    ExecutionRequest request = deliveryTo(kind);
    Outcome outcome;
    for (request.attempt = 1; request.attempt <= attemptsWatched; ++request.attempt) {
        outcome = m_catalogue->entry(kind.integration)->integration->execute(request, execution);
        const bool givesUp = outcome.attemptLimit > 0 && request.attempt >= outcome.attemptLimit;
        if (outcome.kind != Kind::Retry || givesUp)
            break;
    }
    const QString told = QStringLiteral("%1 after %2 requests: %3")
                             .arg(outcomeName(outcome.kind))
                             .arg(deliveries)
                             .arg(outcome.reason);
    QVERIFY2(outcomeName(outcome.kind) == QLatin1String(expected.end), qPrintable(told));
    QVERIFY2(deliveries > 0, qPrintable(told));
    if (expected.most > 0)
        QVERIFY2(deliveries <= expected.most, qPrintable(told));
    else
        QVERIFY2(request.attempt > attemptsWatched, qPrintable(told));
    QVERIFY2(outcome.kind == Kind::Delivered || !outcome.reason.isEmpty(), qPrintable(told));
}

void TestOutcomes::keepsQuietAsLongAsItIsAsked()
{
    QFETCH(QString, service);
    const KindService &kind = m_services[service];
    for (const char *header : {"30", "29.2", "Tue, 24 Nov 2026 08:00:30 GMT"}) {
        FakeHttpClient client([&](const HttpRequest &request, const std::stop_token &) -> Answer {
            return kind.isDelivery(request) ? said(429, {}, {{"Retry-After", header}}) : kind.answer(request);
        });
        TestExecution execution(client);
        execution.time = QDateTime({2026, 11, 24}, {8, 0, 0}, Qt::UTC);
        const Outcome outcome =
            m_catalogue->entry(kind.integration)->integration->execute(deliveryTo(kind), execution);
        QCOMPARE(outcome.kind, Kind::Retry);
        QVERIFY2(outcome.notBefore >= execution.time.addSecs(30), header);
        QVERIFY(outcome.waits != Outcome::Waits::Delivery); // the others would be turned away as well
    }
}

void TestOutcomes::doesNothingTwice()
{
    QFETCH(QString, service);
    const KindService &kind = m_services[service];
    int deliveries = 0;
    FakeHttpClient client([&](const HttpRequest &request, const std::stop_token &) -> Answer {
        deliveries += kind.isDelivery(request) ? 1 : 0;
        return kind.answer(request);
    });
    TestExecution execution(client);
    for (int times = 0; times < 2; ++times) {
        const Outcome outcome =
            m_catalogue->entry(kind.integration)->integration->execute(deliveryTo(kind), execution);
        QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
        QVERIFY(!outcome.receipt.isEmpty());
    }
    QCOMPARE(deliveries, 1);
}

/// Each of the requests in turn is answered with 503, and everything before and after it well.
void TestOutcomes::goesOnWhereItBrokeOff()
{
    QFETCH(QString, service);
    const KindService &kind = m_services[service];
    const Integration &integration = *m_catalogue->entry(kind.integration)->integration;
    int broken = 0;
    for (bool reached = true; reached; ++broken) {
        int asked = 0;
        int deliveries = 0;
        FakeHttpClient client([&](const HttpRequest &request, const std::stop_token &) -> Answer {
            if (asked++ == broken)
                return said(503);
            deliveries += kind.isDelivery(request) ? 1 : 0;
            return kind.answer(request);
        });
        TestExecution execution(client);
        Outcome outcome = integration.execute(deliveryTo(kind), execution);
        reached = asked > broken;
        QVERIFY2(outcome.kind == Kind::Retry || deliveries == 1, qPrintable(outcome.reason));
        if (outcome.kind == Kind::Retry)
            outcome = integration.execute(deliveryTo(kind), execution);
        QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
        QCOMPARE(deliveries, 1);
    }
    QVERIFY(broken > 1);
}

QTEST_APPLESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
