// SPDX-License-Identifier: Apache-2.0
#include "core/sample.h"
#include "engine/fixture.h"
#include "engine/trust.h"
#include "store/contentstore.h"
#include "support/damage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoAttestation_data();
    void refusesWhatIsNoAttestation();
    void refusesAFileTooLargeToBeOneUnread();
    void refusesAPipeWithoutWaiting();
    void namesTheCommandForAnUnknownWorkflow();
    void takesTheWorkflowThatIsAskedFor();
    void findsTheWorkflowByTheIdThatItNames();
    void storesAllOfItAtOnce();
    void makesNothingNewTheSecondTime();
    void makesNoDeliveryForWhatWasAttachedSince();
    void holdsForAMissingMaterialAndGoesOnWhenItComes();
    void takesTheMaterialBesideTheAttestation();
    void followsNoNameOutOfTheFolder();
    void sendsWithoutMaterialsWhereNoneIsNeeded();
    void holdsForContentThatChangedOnDiskUntilItComesAgain();
    void givesMaterialsInThePredicatesOrder();
    void mentionsAGivenFileThatMatchesNothing();
    void plansWithoutStoringAnything();
    void leavesNothingWhenCancelled();
    void trustsASignerOnceItsCertificateIsGiven();
    void refusesToTrustWhatIsNoPublicKey_data();
    void refusesToTrustWhatIsNoPublicKey();
};

namespace
{

const QString sbomType = QStringLiteral("SBOM_CYCLONEDX_JSON");
const QByteArray sbom = R"({"bomFormat":"CycloneDX"})";

QJsonArray oneSbom()
{
    return {material(QStringLiteral("sbom"), sbomType, QStringLiteral("sbom.json"), sbom)};
}

} // namespace

void TestIntake::refusesWhatIsNoAttestation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using enum Error::Kind;
    QTest::newRow("missing") << "absent.json" << QByteArray() << int(NotFound) << "there is no such file";
    QTest::newRow("folder") << "." << QByteArray() << int(Invalid) << "folder";
    QTest::newRow("empty") << "empty.json" << QByteArray("") << int(Invalid) << "empty";
    QTest::newRow("not JSON") << "x.json" << QByteArray("hello") << int(Invalid) << "JSON";
    QTest::newRow("other JSON") << "y.json" << QByteArray("{\"a\":1}") << int(Invalid) << "";
    QTest::newRow("bare statement") << "s.json"
                                    << QByteArray::fromBase64(
                                           QJsonDocument::fromJson(envelope(QStringLiteral("build")))
                                               .object()
                                               .value(QStringLiteral("payload"))
                                               .toString()
                                               .toLatin1())
                                    << int(Invalid) << "statement";
}

void TestIntake::refusesWhatIsNoAttestation()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    Fixture f;
    f.attached();
    const QString path = bytes.isNull() ? f.files.filePath(name) : f.file(name, bytes);
    const auto result = await(f.console->intake().push({path, {}, {}, {}}));

    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QVERIFY2(result.error().text().contains(words), qPrintable(result.error().text()));
    QVERIFY2(result.error().text().contains(name) || name == QLatin1String("."),
             qPrintable(result.error().text()));
    QVERIFY(must(f.console->intake().list(10)).empty());
}

void TestIntake::refusesAFileTooLargeToBeOneUnread()
{
    Fixture f;
    const QString path = f.file(QStringLiteral("image.tar"), {});
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024)); // sparse
    const auto result = await(f.console->intake().push({path, {}, {}, {}}));
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QVERIFY2(result.error().why.contains(QLatin1String("200.0 MiB")), qPrintable(result.error().text()));
}

void TestIntake::refusesAPipeWithoutWaiting()
{
    Fixture f;
    const QString path = f.files.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    QCOMPARE(await(f.console->intake().push({path, {}, {}, {}})).error().kind, Error::Kind::Invalid);
}

void TestIntake::namesTheCommandForAnUnknownWorkflow()
{
    Fixture f;
    const QString id = QStringLiteral("0b1e5f0a-6b6f-4c3e-9a51-0a8f5d3c2b1a");
    const QString path =
        f.file(QStringLiteral("a.json"), envelope(QStringLiteral("build"), QStringLiteral("r"), {}, id));
    const auto result = await(f.console->intake().push({path, {}, {}, {}}));
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
    QVERIFY2(result.error().remedy.contains(
                 QStringLiteral("attachectl workflow add build --project shop --id %1").arg(id)),
             qPrintable(result.error().text()));
    QVERIFY(must(f.console->intake().list(10)).empty());
}

void TestIntake::takesTheWorkflowThatIsAskedFor()
{
    Fixture f;
    const Workflow other = f.workflow(QStringLiteral("other"));
    const QString path = f.file(QStringLiteral("a.json"), envelope(QStringLiteral("build")));
    const auto pushed = must(f.console->intake().push({path, {}, QStringLiteral("other"), {}}));
    QCOMPARE(pushed.attestation.workflow.id, other.id);
    QVERIFY(!await(f.console->intake().push({path, {}, QStringLiteral("absent"), {}})));
}

void TestIntake::findsTheWorkflowByTheIdThatItNames()
{
    Fixture f;
    Workflow renamed;
    renamed.name = QStringLiteral("renamed-since");
    renamed.id = QStringLiteral("0b1e5f0a-6b6f-4c3e-9a51-0a8f5d3c2b1a");
    must(f.console->workflows().add(renamed));
    const QString path = f.file(QStringLiteral("a.json"),
                                envelope(QStringLiteral("build"), QStringLiteral("r"), {}, renamed.id));
    QCOMPARE(must(f.console->intake().push({path, {}, {}, {}})).attestation.workflow.name, renamed.name);
}

void TestIntake::storesAllOfItAtOnce()
{
    Fixture f;
    f.attached(QStringLiteral("one"));
    f.attached(QStringLiteral("two"));
    QSignalSpy changed(f.console.get(), &Console::attestationsChanged);
    const auto pushed = f.pushed(QStringLiteral("run-9"), oneSbom());

    QCOMPARE(pushed.newDeliveries, 2);
    QVERIFY(!pushed.wasThere);
    const auto found = must(f.console->intake().find(pushed.attestation.digest));
    QCOMPARE(found.id, pushed.attestation.id);
    QCOMPARE(found.runId, QStringLiteral("run-9"));
    QCOMPARE(found.signature.state, SignatureState::State::Unverifiable);
    QCOMPARE(found.materials.size(), std::size_t(1));
    QVERIFY(!found.materials.front().available);
    QCOMPARE(must(f.console->intake().contents(found.id)).digest, found.digest);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestIntake::makesNothingNewTheSecondTime()
{
    Fixture f;
    f.attached();
    const auto first = f.pushed();
    const auto second = f.pushed();
    QVERIFY(second.wasThere);
    QCOMPARE(second.newDeliveries, 0);
    QCOMPARE(second.attestation.id, first.attestation.id);
    QCOMPARE(second.deliveries.size(), std::size_t(1));
    QCOMPARE(second.deliveries.front().id, first.deliveries.front().id);
    QCOMPARE(must(f.console->intake().list(10)).size(), std::size_t(1));
}

void TestIntake::makesNoDeliveryForWhatWasAttachedSince()
{
    Fixture f;
    f.attached(QStringLiteral("one"));
    (void)f.pushed();
    f.attached(QStringLiteral("two"));
    const auto again = f.pushed();
    QCOMPARE(again.newDeliveries, 0);
    QCOMPARE(again.deliveries.size(), std::size_t(1));
}

void TestIntake::holdsForAMissingMaterialAndGoesOnWhenItComes()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    QByteArray sent;
    f.script->executing = [&](const ExecutionRequest &request, Execution &) {
        sent = request.materials.front().content.open()->readAll();
        return delivered({});
    };
    f.console->dispatcher().start();
    const QString id = f.pushed(QStringLiteral("r"), oneSbom()).deliveries.front().id;
    QCOMPARE(f.delivery(id).state, State::Held);
    QVERIFY2(f.delivery(id).reason.contains(QLatin1String("material sbom")) &&
                 f.delivery(id).reason.contains(QLatin1String("--material sbom.json")),
             qPrintable(f.delivery(id).reason));

    const QString file = f.file(QStringLiteral("elsewhere.bin"), sbom);
    const auto again = must(f.push(QStringLiteral("r"), oneSbom(), {file}));
    QVERIFY(again.wasThere);
    QVERIFY(again.attestation.materials.front().available);
    QVERIFY(f.becomes(id, State::Delivered));
    QCOMPARE(sent, sbom);
}

void TestIntake::takesTheMaterialBesideTheAttestation()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    f.file(QStringLiteral("sbom.json"), sbom);
    const auto pushed = f.pushed(QStringLiteral("r"), oneSbom());
    QVERIFY(pushed.attestation.materials.front().available);
    QCOMPARE(pushed.attestation.materials.front().size, qint64(sbom.size()));
    QCOMPARE(pushed.deliveries.front().state, State::Queued);
}

void TestIntake::followsNoNameOutOfTheFolder()
{
    Fixture f;
    f.attached();
    QFile outside(f.files.filePath(QStringLiteral("sbom.json"))); // one folder up
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write(sbom);
    outside.close();
    const auto pushed =
        f.pushed(QStringLiteral("r"),
                 {material(QStringLiteral("sbom"), sbomType, QStringLiteral("../sbom.json"), sbom)});
    QVERIFY(!pushed.attestation.materials.front().available);
}

void TestIntake::sendsWithoutMaterialsWhereNoneIsNeeded()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.script->needsMaterials = false;
    f.attached();
    f.console->dispatcher().start();
    QVERIFY(f.becomes(f.pushed(QStringLiteral("r"), oneSbom()).deliveries.front().id, State::Delivered));
}

void TestIntake::holdsForContentThatChangedOnDiskUntilItComesAgain()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    f.file(QStringLiteral("sbom.json"), sbom);
    const auto pushed = f.pushed(QStringLiteral("r"), oneSbom());
    const QString path =
        must(ContentStore(f.folder.path()).entry(pushed.attestation.materials.front().digest)).path;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile entry(path);
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write("tampered");
    entry.close();

    f.console->dispatcher().start();
    QVERIFY(f.becomes(pushed.deliveries.front().id, State::Held));
    QVERIFY(f.script->calls().filter(QStringLiteral("execute")).isEmpty());

    // Another attestation brings the same file, whole: the first goes on with it.
    const QString file = f.file(QStringLiteral("whole.json"), sbom);
    QVERIFY(must(f.push(QStringLiteral("other"), oneSbom(), {file})).newDeliveries == 1);
    QVERIFY(f.becomes(pushed.deliveries.front().id, State::Delivered));
}

void TestIntake::givesMaterialsInThePredicatesOrder()
{
    Fixture f({"SBOM_CYCLONEDX_JSON", "STRING"});
    f.attached();
    QStringList names;
    f.script->executing = [&](const ExecutionRequest &request, Execution &) {
        for (const MaterialInput &input : request.materials)
            names.append(input.material.name);
        return delivered({});
    };
    f.file(QStringLiteral("sbom.json"), sbom);
    f.console->dispatcher().start();
    const auto pushed = f.pushed(
        QStringLiteral("r"),
        {material(QStringLiteral("inline"), sbomType, QStringLiteral("i.json"), "{}", false),
         material(QStringLiteral("log"), QStringLiteral("EVIDENCE"), QStringLiteral("log.txt"), "log"),
         material(QStringLiteral("kept"), sbomType, QStringLiteral("sbom.json"), sbom)});
    QVERIFY(f.becomes(pushed.deliveries.front().id, State::Delivered));
    QCOMPARE(names, (QStringList{QStringLiteral("inline"), QStringLiteral("kept")}));
}

void TestIntake::mentionsAGivenFileThatMatchesNothing()
{
    Fixture f;
    f.attached();
    const QString file = f.file(QStringLiteral("unrelated.bin"), "unrelated");
    const auto pushed = must(f.push(QStringLiteral("r"), oneSbom(), {file}));
    QVERIFY(!pushed.notes.filter(QStringLiteral("unrelated.bin")).isEmpty());
    QCOMPARE(await(f.push(QStringLiteral("r"), oneSbom(), {QStringLiteral("/absent")})).error().kind,
             Error::Kind::NotFound);
}

void TestIntake::plansWithoutStoringAnything()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    const QString path =
        f.file(QStringLiteral("a.json"), envelope(QStringLiteral("build"), QStringLiteral("r"), oneSbom()));
    auto plan = must(f.console->intake().plan({path, {}, {}, {}}));
    QCOMPARE(plan.attachments.front().verdict, QStringLiteral("hold"));

    const QString file = f.file(QStringLiteral("sbom.json"), sbom);
    f.script->previewing = [](const ExecutionRequest &request) {
        HttpRequest post;
        post.method = "POST";
        post.headers = {
            {"Authorization", request.registration.value(QStringLiteral("token")).toString().toUtf8()},
            {"State", stateName(request.signature.state).toLatin1()}};
        post.body = request.attestation.envelope.compactJson();
        return std::vector{post};
    };
    plan = must(f.console->intake().plan({path, {file}, {}, {}}));
    QCOMPARE(plan.attachments.front().verdict, QStringLiteral("send"));
    const Exchange request = plan.attachments.front().requests.front();
    QCOMPARE(request.method, QStringLiteral("POST"));
    QCOMPARE(request.requestHeaders.value(QStringLiteral("Authorization")).toString(),
             QStringLiteral("••••••"));
    QCOMPARE(request.requestHeaders.value(QStringLiteral("State")).toString(),
             QStringLiteral("unverifiable"));
    QVERIFY(request.requestBody.contains(QLatin1String("payloadType")));
    QVERIFY(must(f.console->intake().list(10)).empty());
    QVERIFY(!ContentStore(f.folder.path()).contains(plan.attestation.materials.front().digest));

    must(f.console->intake().push({path, {file}, {}, {}}));
    plan = must(f.console->intake().plan({path, {}, {}, {}}));
    QVERIFY(plan.wasThere);
    QCOMPARE(plan.attachments.front().verdict, QStringLiteral("skip"));
}

void TestIntake::leavesNothingWhenCancelled()
{
    Fixture f;
    f.attached();
    std::stop_source stop;
    stop.request_stop();
    const QString path = f.file(QStringLiteral("a.json"), envelope(QStringLiteral("build")));
    const auto result = await(f.console->intake().push({path, {}, {}, {}}, stop.get_token()));
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(must(f.console->intake().list(10)).empty());
}

namespace
{

/// The certificate of a bundle's signer, as a person would have it in a file.
QByteArray certificatePem(const QByteArray &bundle)
{
    const QJsonValue material = QJsonDocument::fromJson(bundle).object().value(u"verificationMaterial");
    const QByteArray base64 = material[u"certificate"][u"rawBytes"].toString().toLatin1();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace

void TestIntake::trustsASignerOnceItsCertificateIsGiven()
{
    Fixture f;
    f.workflow();
    const QByteArray bundle =
        must(sampleAttestation(QStringLiteral("build"), QString(), QDateTime::currentDateTimeUtc()));
    const QString file = f.file(QStringLiteral("sample.json"), bundle);
    const auto stored = must(f.console->intake().push({file, {}, {}, {}})).attestation;
    QVERIFY(!stored.signature.trusted);
    Trust &trust = f.console->trust();
    QCOMPARE(must(trust.checkStored()).changed, 0);

    const auto added = must(trust.add(f.file(QStringLiteral("signer.pem"), certificatePem(bundle))));
    QCOMPARE(added.size(), size_t(1));
    QCOMPARE(must(trust.list()).size(), size_t(1));
    QCOMPARE(must(trust.checkStored()).changed, 1);
    QVERIFY(must(f.console->intake().find(stored.id)).signature.trusted);
    QVERIFY(must(f.console->intake().plan({file, {}, {}, {}})).attestation.signature.trusted);

    const auto removed = must(trust.remove(added.front().fingerprint.mid(0, 20)));
    QVERIFY(must(trust.list()).empty());
    QCOMPARE(must(trust.checkStored()).changed, 1);
    QVERIFY(!must(f.console->intake().find(stored.id)).signature.trusted);
    const QString lost = f.pushed().attestation.id;
    damage(f.folder.path(), lost);
    QVERIFY(await(trust.addAgain(removed)).has_value());
    const auto checked = must(trust.checkStored()); // what cannot be read keeps no other from being looked at
    QCOMPARE(checked.changed, 1);
    QCOMPARE(checked.unreadable, 1);
    QCOMPARE(must(trust.list()).front().fingerprint, added.front().fingerprint);
}

void TestIntake::refusesToTrustWhatIsNoPublicKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("some text") << QByteArray("trust me");
    QTest::newRow("a damaged key") << QByteArray(
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
    QTest::newRow("a private key") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
}

void TestIntake::refusesToTrustWhatIsNoPublicKey()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    const auto added = await(f.console->trust().add(f.file(QStringLiteral("signer.pem"), bytes)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QVERIFY(must(f.console->trust().list()).empty());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
