// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "engine/fixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace attache;
using namespace attache::test;

namespace
{

const QString workflowName = QStringLiteral("build");

/// As large as an image's, so that it is streamed.
QByteArray largeSbom()
{
    QByteArrayList components;
    for (int i = 0; i < 40'000; ++i)
        components.append(R"({"type":"library","name":"component-)" + QByteArray::number(i) +
                          R"(","version":"1.0.)" + QByteArray::number(i) +
                          R"(","purl":"pkg:deb/debian/c@1"})");
    return R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"metadata":{"component":)"
           R"({"type":"application","name":"shop-api","version":"1.2"}},"components":[)" +
           components.join(",\n") + "]}\n";
}

} // namespace

/// Every integration that has a stand-in, registered, attached and delivered through the real engine, without
/// an account and without a network.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registersAndAttachesEach();
    void deliversToEachInOnePush();
    void theSbomReachesDependencyTrackByteForByte();
    void theReceiverGotAllKindsSigned();
    void discordGotItsFileAndNobodyWasPinged();
    void slackGotItsMessageAndNobodyWasPinged();
    void theRegistryGotItsArtifact();
    void theBucketGotItsObjects();
    void theMailReachedToAndCc();
    void aSecondPushMakesNothingNew();

private:
    static QJsonObject optionsFor(const QString &integration);

    /// Since the push began.
    QList<sandbox::Received> receivedBy(const char *integration) const
    {
        const QString id = QLatin1String(integration);
        return m_sandbox->of(id)->received().mid(m_before.value(id));
    }

    Intake::Pushed push() { return must(m_console->intake().push({m_attestation, {m_sbomFile}, {}, {}})); }

    QTemporaryDir m_folder;
    QByteArray m_sbom;
    QString m_sbomFile, m_attestation;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Console> m_console;
    QHash<QString, qsizetype> m_before; ///< how much each had received when the push began
};

QJsonObject TestSandbox::optionsFor(const QString &integration)
{
    if (integration == QLatin1String("dependency-track"))
        return {{QStringLiteral("projectName"), QStringLiteral("shop-api")},
                {QStringLiteral("projectVersion"), QStringLiteral("1.2")}};
    if (integration == QLatin1String("webhook"))
        return {{QStringLiteral("send_sbom"), true}};
    if (integration == QLatin1String("smtp"))
        return {{QStringLiteral("cc"), QStringLiteral("audit@example.com")}};
    return {};
}

void TestSandbox::initTestCase()
{
    auto started = sandbox::Sandbox::start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    m_sandbox = std::move(*started);
    Console::Options options;
    options.folder = m_folder.filePath(QStringLiteral("store"));
    options.secrets = std::make_unique<ScriptedKeychain>();
    m_console = must(Console::open(std::move(options)));
    m_sbom = largeSbom();
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return file.fileName();
    };
    m_sbomFile = write(QStringLiteral("sbom.cyclonedx.json"), m_sbom);
    m_attestation =
        write(QStringLiteral("attestation.json"),
              envelope(workflowName, QStringLiteral("run-1"),
                       QJsonArray{material(QStringLiteral("app-sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                           QStringLiteral("sbom.cyclonedx.json"), m_sbom)}));
}

void TestSandbox::registersAndAttachesEach()
{
    Workflow workflow;
    workflow.name = workflowName;
    workflow.project = QStringLiteral("shop");
    must(m_console->workflows().add(workflow));
    for (const auto &standIn : m_sandbox->standIns()) {
        const QString id = standIn->integration();
        const auto registered =
            await(m_console->registrations().add({id, {}, {}, standIn->registration(), false}));
        QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text()));
        QCOMPARE(registered->name, id);
        QCOMPARE(registered->state, Registration::State::Active);
        const auto attached = await(m_console->workflows().attach({workflowName, {}, id, optionsFor(id)}));
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().text()));
        m_before.insert(id, standIn->received().size());
    }
    QCOMPARE(m_before.size(), 7);
}

void TestSandbox::deliversToEachInOnePush()
{
    m_console->dispatcher().start();
    const Intake::Pushed pushed = push();
    QCOMPARE(pushed.newDeliveries, int(m_before.size()));
    for (const Delivery &delivery : pushed.deliveries) {
        const auto now = [&] { return must(m_console->deliveries().find(delivery.id)).delivery; };
        const bool ended = QTest::qWaitFor(
            [&] { return hasEnded(now().state) || now().state == Delivery::State::Held; }, 60'000);
        QVERIFY2(ended && now().state == Delivery::State::Delivered,
                 qPrintable(delivery.registrationName + QStringLiteral(": ") + now().reason));
    }
    for (const auto &standIn : m_sandbox->standIns()) {
        QVERIFY2(standIn->received().size() > m_before.value(standIn->integration()),
                 qPrintable(standIn->integration()));
    }
}

void TestSandbox::theSbomReachesDependencyTrackByteForByte()
{
    const auto received = receivedBy("dependency-track");
    QCOMPARE(received.size(), 1);
    QVERIFY(received.first().content == m_sbom); // not QCOMPARE, which would print megabytes
    QCOMPARE(received.first().words, QStringLiteral("SBOM of shop-api 1.2 with 40000 components"));
}

void TestSandbox::theReceiverGotAllKindsSigned()
{
    QStringList kinds;
    for (const sandbox::Received &received : receivedBy("webhook"))
        kinds.append(received.details.value(QLatin1String("kind")).toString());
    QCOMPARE(kinds, QStringList({QStringLiteral("ATTESTATION"), QStringLiteral("SBOM_CYCLONEDX_JSON")}));
    const QJsonObject sent = QJsonDocument::fromJson(receivedBy("webhook").last().content).object();
    QVERIFY(QByteArray::fromBase64(sent.value(QLatin1String("Data")).toString().toLatin1()) == m_sbom);
}

void TestSandbox::discordGotItsFileAndNobodyWasPinged()
{
    const auto received = receivedBy("discord-webhook");
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().details.value(QLatin1String("files")).toArray().size(), 1);
    QVERIFY(received.first().content.contains("app-sbom"));
    QCOMPARE(received.first().details.value(QLatin1String("pings")).toArray(), QJsonArray());
}

void TestSandbox::slackGotItsMessageAndNobodyWasPinged()
{
    const auto received = receivedBy("slack-webhook");
    QCOMPARE(received.size(), 1);
    QVERIFY(received.first().content.contains("app-sbom"));
    QCOMPARE(received.first().details.value(QLatin1String("pings")).toArray(), QJsonArray());
}

void TestSandbox::theRegistryGotItsArtifact()
{
    const auto received = receivedBy("oci-registry");
    QCOMPARE(received.size(), 1);
    const QJsonObject manifest = QJsonDocument::fromJson(received.first().content).object();
    QCOMPARE(manifest.value(QLatin1String("layers")).toArray().size(), 1);
}

void TestSandbox::theBucketGotItsObjects()
{
    static const QRegularExpression names(QStringLiteral(
        "^chainloop/attestation-[0-9a-f]{64}\\.json chainloop/sbom\\.cyclonedx-[0-9a-f]{64}\\.json$"));
    QStringList stored;
    for (const sandbox::Received &received : receivedBy("guac"))
        stored.append(received.details.value(QLatin1String("name")).toString());
    stored.sort();
    QVERIFY2(names.match(stored.join(QLatin1Char(' '))).hasMatch(),
             qPrintable(stored.join(QLatin1Char(' '))));
    QVERIFY(receivedBy("guac").last().content == m_sbom);
}

void TestSandbox::theMailReachedToAndCc()
{
    QStringList recipients;
    QSet<QString> messageIds;
    for (const sandbox::Received &received : receivedBy("smtp")) {
        const QJsonArray listed = received.details.value(QLatin1String("to")).toArray();
        for (const QJsonValue recipient : listed)
            recipients.append(recipient.toString());
        messageIds.insert(received.details.value(QLatin1String("messageId")).toString());
    }
    QCOMPARE(messageIds.size(), 1);
    recipients.sort();
    QCOMPARE(recipients,
             QStringList({QStringLiteral("audit@example.com"), QStringLiteral("releases@sandbox.test")}));
}

void TestSandbox::aSecondPushMakesNothingNew()
{
    QHash<QString, qsizetype> before;
    for (const auto &standIn : m_sandbox->standIns())
        before.insert(standIn->integration(), standIn->received().size());
    const Intake::Pushed again = push();
    QVERIFY(again.wasThere);
    QCOMPARE(again.newDeliveries, 0);
    QCOMPARE(again.deliveries.size(), size_t(m_before.size()));
    for (const auto &standIn : m_sandbox->standIns())
        QCOMPARE(standIn->received().size(), before.value(standIn->integration()));
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
