// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "fakeserver.h"
#include "sandbox/dependencytrack.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

/// What only a real connection shows: breaking off, streaming, redirects. Those with a number are the ones of
/// the list of what must hold with Dependency-Track.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversALargeSbomInLittleMemory();
    void stopsInTheMiddleOfAnUpload();
    void sendsTheSameBytesAgainWhenTheAnswerIsLost_data();
    void sendsTheSameBytesAgainWhenTheAnswerIsLost();
    void takesARefusalThatComesBeforeTheEnd();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void isTakenByAStrictServer();
    void isToldByAStrictServerWhatIsMissing();

private:
    ExecutionRequest request(const QUrl &url) const
    {
        ExecutionRequest request = delivery(byId());
        request.registration.insert(QStringLiteral("instanceURI"), url.toString());
        return request;
    }

    /// An SBOM in a file, of at least so many bytes.
    MaterialInput largeSbom(qint64 size) const
    {
        QFile file(m_folder.filePath(QString::number(size)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[)");
        const QByteArray component(R"({"type":"library","name":"a","version":"1","purl":"pkg:npm/a@1"},)");
        const QByteArray piece = component.repeated(16 * 1024);
        while (file.pos() < size)
            file.write(piece);
        file.write(R"({"type":"library","name":"last"}]})");
        MaterialInput input = sbom(QStringLiteral("app-sbom"));
        input.content = Content::ofFile(file.fileName(), file.pos());
        return input;
    }

    const QTemporaryDir m_folder;
    NetworkClient m_client;
    const std::unique_ptr<Integration> m_integration = ATTACHE_INTEGRATION::create();
};

namespace
{

/// Waits indeed, as a server that works needs it.
class PatientExecution : public TestExecution
{
public:
    using TestExecution::TestExecution;

    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    bool wait(std::chrono::milliseconds duration) override
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any ended;
        ended.wait_for(lock, stop(), duration, [] { return false; });
        return !stop().stop_requested();
    }
};

const QByteArray accepted = httpAnswer(200, R"({"token":")" + token + "\"}");
const QByteArray processed = httpAnswer(200, R"({"processing":false})");

/// The largest resident size so far, in KiB.
qint64 highWaterMark()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

/// 15: read while it is sent, and when it is looked at before. The first test, because it measures the most
/// memory that there ever was.
void TestNetwork::deliversALargeSbomInLittleMemory()
{
    ScriptedServer server(ScriptedServer::answering(
        {accepted, processed, httpAnswer(403), accepted, processed, httpAnswer(403)}));
    ExecutionRequest request = this->request(server.url());
    TestExecution small(m_client);
    QCOMPARE(m_integration->execute(request, small).kind, Kind::Delivered); // what the first one of all costs

    request.materials = {largeSbom(200LL * 1000 * 1000)};
    TestExecution execution(m_client);
    const qint64 before = highWaterMark();
    QVERIFY(before > 0);
    const Outcome outcome = m_integration->execute(request, execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    const qint64 grown = highWaterMark() - before;
    QVERIFY2(grown < 64 * 1024, qPrintable(QStringLiteral("grew by %1 KiB").arg(grown)));

    QCryptographicHash expected(QCryptographicHash::Sha256);
    const Body body = m_integration->preview(request).front().body;
    QVERIFY(expected.addData(body.open().get()));
    QCOMPARE(server.requests().at(3).bodySize, body.size());
    QCOMPARE(server.requests().at(3).bodySha256, expected.result());
}

/// 15: and can be cancelled.
void TestNetwork::stopsInTheMiddleOfAnUpload()
{
    std::atomic<bool> begun = false;
    ScriptedServer server([&begun](WireConnection &connection) {
        connection.readRequest(true);
        begun = true;
        begun.notify_all();
        connection.waitForTheEnd();
    });
    ExecutionRequest request = this->request(server.url());
    request.materials = {largeSbom(30LL * 1000 * 1000)};
    TestExecution execution(m_client);
    QElapsedTimer stopped;
    std::jthread stopper([&] {
        begun.wait(false);
        stopped.start();
        execution.stopping.request_stop();
    });
    QCOMPARE(m_integration->execute(request, execution).kind, Kind::Cancelled);
    QVERIFY(stopped.elapsed() < 5'000);
    QVERIFY(execution.steps.isEmpty());
}

void TestNetwork::sendsTheSameBytesAgainWhenTheAnswerIsLost_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("13: reset in the middle of the body") << false;
    QTest::newRow("13: reset before the answer") << true;
}

void TestNetwork::sendsTheSameBytesAgainWhenTheAnswerIsLost()
{
    QFETCH(bool, whole);
    std::atomic<int> connections = 0;
    ScriptedServer server([&connections, whole](WireConnection &connection) {
        if (connections++ == 0) {
            connection.readRequest(!whole);
            connection.reset();
            return;
        }
        ScriptedServer::answering({accepted, processed, httpAnswer(403)})(connection);
    });
    ExecutionRequest request = this->request(server.url());
    request.materials = {largeSbom(whole ? 1000 : 30LL * 1000 * 1000)};
    TestExecution execution(m_client);
    const Outcome lost = m_integration->execute(request, execution);
    QCOMPARE(lost.kind, Kind::Retry);
    QVERIFY2(!lost.reason.isEmpty(), "a reason is for a person");
    QCOMPARE(m_integration->execute(request, execution).kind, Kind::Delivered);

    QCryptographicHash expected(QCryptographicHash::Sha256);
    QVERIFY(expected.addData(m_integration->preview(request).front().body.open().get()));
    QCOMPARE(server.requests().at(1).bodySha256, expected.result());
    if (whole)
        QCOMPARE(server.requests().at(0).bodySha256, expected.result());
}

/// 9: a proxy does not read to the end what it will not let through.
void TestNetwork::takesARefusalThatComesBeforeTheEnd()
{
    ScriptedServer server([](WireConnection &connection) {
        connection.readRequest(true);
        connection.write(
            httpAnswer(413, "<html>too large</html>", "Content-Type: text/html\r\nConnection: close\r\n"));
        connection.closeWriting();
        connection.drain();
    });
    ExecutionRequest request = this->request(server.url());
    request.materials = {largeSbom(30LL * 1000 * 1000)};
    TestExecution execution(m_client);
    const Outcome outcome = m_integration->execute(request, execution);
    QVERIFY2(outcome.kind == Kind::Misconfigured, qPrintable(outcome.reason));
    QVERIFY(outcome.reason.contains(QStringLiteral("client_max_body_size")));
}

void TestNetwork::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("17: 302") << 302;
    QTest::newRow("17: 307") << 307;
}

/// 17: no key reaches another host.
void TestNetwork::followsNoRedirect()
{
    QFETCH(int, status);
    ScriptedServer other(ScriptedServer::answering({accepted}));
    ScriptedServer server(
        ScriptedServer::answering({httpAnswer(status, {}, "Location: " + other.url().toEncoded() + "\r\n")}));
    const ExecutionRequest request = this->request(server.url());
    TestExecution execution(m_client);
    QCOMPARE(m_integration->execute(request, execution).kind, Kind::Misconfigured);
    const auto registered =
        m_integration->registerWith({QStringLiteral("mine"), request.registration}, execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().first().header("X-Api-Key"), QByteArray("odt_5ecret"));
    QCOMPARE(other.connections(), 0);
}

void TestNetwork::isTakenByAStrictServer()
{
    const auto started = sandbox::DependencyTrack::start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    sandbox::DependencyTrack &server = **started;
    sandbox::DependencyTrack::Project shop;
    shop.name = QStringLiteral("shop");
    const QString parent = server.addProject(shop);
    PatientExecution execution(m_client);
    QJsonObject input = server.registration();
    const QJsonValue apiKey = input.value(QLatin1String("apiKey"));
    input.insert(QStringLiteral("instanceURI"), server.address() + QStringLiteral("/api/v1/"));
    auto registered = m_integration->registerWith({QStringLiteral("mine"), input}, execution);
    QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text()));
    registered->insert(QStringLiteral("apiKey"), apiKey);

    const QString name = QStringLiteral("shöp \"api\" #1 & more + 100%");
    QJsonObject options = byName(name);
    options.insert(QStringLiteral("projectVersion"),
                   QStringLiteral("{{ .Attestation.Annotations.version }}"));
    options.insert(QStringLiteral("parentID"), parent);
    options.insert(QStringLiteral("isLatest"), true);
    options.insert(QStringLiteral("tags"), QStringLiteral("a, ü"));
    const auto attached = m_integration->attach({*registered, options}, execution);
    QVERIFY2(attached, attached ? "" : qPrintable(attached.error().text()));

    ExecutionRequest request = delivery(*attached);
    request.registration = *registered;
    const Outcome outcome = m_integration->execute(request, execution);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    const QJsonObject receipt = outcome.receipt.value(QLatin1String("sboms")).toArray().first().toObject();
    QCOMPARE(receipt.value(QLatin1String("processing")).toString(),
             QStringLiteral("no longer processing, and the project shows the import"));
    QCOMPARE(server.projects().size(), 2);
    const auto project = server.projects().last();
    QCOMPARE(project.name, name);
    QCOMPARE(project.version, QStringLiteral("1.2"));
    QCOMPARE(project.parent, parent);
    QCOMPARE(project.tags, (QStringList{QStringLiteral("a"), QStringLiteral("ü")}));
    QVERIFY(project.isLatest);
    QCOMPARE(project.bom, bom);
}

void TestNetwork::isToldByAStrictServerWhatIsMissing()
{
    const auto started = sandbox::DependencyTrack::start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    sandbox::DependencyTrack &server = **started;
    sandbox::DependencyTrack::Project all;
    all.name = QStringLiteral("all");
    all.isCollection = true;
    const QString collection = server.addProject(all);
    PatientExecution execution(m_client);
    const auto attached = m_integration->attach(
        {server.registration(), {{QStringLiteral("projectID"), collection}}}, execution);
    QVERIFY(!attached);
    QVERIFY(attached.error().why.contains(QStringLiteral("collection project")));

    server.setPermissions({QStringLiteral("BOM_UPLOAD"), QStringLiteral("VIEW_PORTFOLIO")});
    const auto registered =
        m_integration->registerWith({QStringLiteral("mine"), server.registration()}, execution);
    QVERIFY(!registered);
    QVERIFY(registered.error().why.contains(QStringLiteral("PROJECT_CREATION_UPLOAD")));
    ExecutionRequest request = delivery(byName());
    request.registration = server.registration();
    Outcome outcome = m_integration->execute(request, execution);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(QStringLiteral("create no projects")), qPrintable(outcome.reason));
    request.registration.insert(QStringLiteral("apiKey"), QStringLiteral("odt_revoked"));
    outcome = m_integration->execute(request, execution);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(QStringLiteral("does not accept the API key")),
             qPrintable(outcome.reason));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
