// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "engine/fixture.h"
#include "store/contentstore.h"

#include <QSignalSpy>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// What is done with the content of materials after the attestation was taken in.
class TestMaterialFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuppliedFileLetsWhatWaitsGoOut();
    void aFileOfAnotherContentIsRefusedWithBothDigests_data();
    void aFileOfAnotherContentIsRefusedWithBothDigests();
    void contentIsGivenWithItsJson();
    void aTextIsItsOwnContent();
    void contentThatChangedIsRefusedWithBothDigests();
    void whatIsNotHereIsSaid_data();
    void whatIsNotHereIsSaid();
    void savingWritesTheContentOrNothing();
    void anSbomIsSummarised();
};

namespace
{

const QString run = QStringLiteral("r");
const QByteArray sbom =
    R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"zlib"}]})";

QJsonArray materials()
{
    return {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                     QStringLiteral("sbom.json"), sbom),
            material(QStringLiteral("report"), QStringLiteral("SARIF"), QStringLiteral("report.sarif"),
                     "a report", false),
            material(QStringLiteral("note"), QStringLiteral("STRING"), QStringLiteral("note"), "für später",
                     false),
            material(QStringLiteral("image"), QStringLiteral("CONTAINER_IMAGE"),
                     QStringLiteral("registry.example.com/shop"), "an image")};
}

/// Overwrites what the content store has under this digest.
void tamperWith(const Fixture &f, const QString &digest)
{
    const QString path = must(ContentStore(f.folder.path()).entry(digest)).path;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile entry(path);
    if (!entry.open(QIODevice::WriteOnly) || entry.write("tampered") != 8)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

void TestMaterialFile::aSuppliedFileLetsWhatWaitsGoOut()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    f.console->dispatcher().start();
    const auto pushed = f.pushed(run, materials());
    const QString id = pushed.deliveries.front().id;
    QVERIFY(f.becomes(id, State::Held)); // perhaps after it was looked at
    QSignalSpy changed(&f.console->intake(), &Intake::changed);
    const auto supplied = must(
        f.console->intake().supply(pushed.attestation.id, f.file(QStringLiteral("elsewhere.bin"), sbom)));
    QCOMPARE(supplied.materials, QStringList{QStringLiteral("sbom")});
    QVERIFY(supplied.attestation.materials.front().available);
    QCOMPARE(supplied.attestation.materials.front().size, sbom.size());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(f.becomes(id, State::Delivered));
}

void TestMaterialFile::aFileOfAnotherContentIsRefusedWithBothDigests_data()
{
    QTest::addColumn<QString>("meant");
    QTest::newRow("for a material") << QStringLiteral("sbom");
    QTest::newRow("for any") << QString();
}

void TestMaterialFile::aFileOfAnotherContentIsRefusedWithBothDigests()
{
    QFETCH(QString, meant);
    Fixture f;
    f.workflow();
    const auto pushed = f.pushed(run, materials());
    const auto supplied = await(f.console->intake().supply(
        pushed.attestation.id, f.file(QStringLiteral("other.json"), "other"), meant));
    QVERIFY(!supplied);
    QCOMPARE(supplied.error().kind, Error::Kind::Invalid);
    QVERIFY2(supplied.error().why.contains(sha256Of("other")) &&
                 supplied.error().why.contains(QStringLiteral("sbom is ") + sha256Of(sbom)),
             qPrintable(supplied.error().text()));
    QVERIFY(!must(f.console->intake().find(pushed.attestation.id)).materials.front().available);
}

void TestMaterialFile::contentIsGivenWithItsJson()
{
    Fixture f;
    f.workflow();
    f.file(QStringLiteral("sbom.json"), sbom); // beside the attestation
    const QString id = f.pushed(run, materials()).attestation.id;
    const auto content = must(f.console->intake().material(id, QStringLiteral("sbom")));
    QCOMPARE(content.bytes, sbom);
    QVERIFY(content.isWhole());
    QCOMPARE(content.json[u"specVersion"].toString(), QStringLiteral("1.5"));
    QVERIFY(must(f.console->intake().material(id, QStringLiteral("report"))).json.isUndefined());
}

void TestMaterialFile::aTextIsItsOwnContent()
{
    Fixture f;
    f.workflow();
    const QString id = f.pushed(run, materials()).attestation.id;
    QCOMPARE(must(f.console->intake().material(id, QStringLiteral("note"))).bytes, QByteArray("für später"));
}

void TestMaterialFile::contentThatChangedIsRefusedWithBothDigests()
{
    Fixture f;
    f.workflow();
    f.file(QStringLiteral("sbom.json"), sbom);
    const auto pushed = f.pushed(run, materials());
    tamperWith(f, sha256Of(sbom));
    const auto content = await(f.console->intake().material(pushed.attestation.id, QStringLiteral("sbom")));
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::Environment);
    QVERIFY2(content.error().why.contains(sha256Of("tampered")) &&
                 content.error().why.contains(sha256Of(sbom)),
             qPrintable(content.error().text()));
    QVERIFY(!await(f.console->intake().sbom(pushed.attestation.id, QStringLiteral("sbom"))));
}

void TestMaterialFile::whatIsNotHereIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file") << QStringLiteral("sbom") << QStringLiteral("its file is not here");
    QTest::newRow("an image") << QStringLiteral("image")
                              << QStringLiteral("it is a reference to registry.example.com/shop");
    QTest::newRow("no material") << QStringLiteral("sbomb")
                                 << QStringLiteral("it has sbom, report, note, image");
}

void TestMaterialFile::whatIsNotHereIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    Fixture f;
    f.workflow();
    QJsonArray all = materials();
    QJsonObject image = all.at(3).toObject();
    image.insert(QStringLiteral("annotations"),
                 QJsonObject{{QStringLiteral("chainloop.material.name"), QStringLiteral("image")},
                             {QStringLiteral("chainloop.material.type"), QStringLiteral("CONTAINER_IMAGE")}});
    all.replace(3, image);
    const QString id = f.pushed(run, all).attestation.id;
    const auto content = await(f.console->intake().material(id, name));
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::NotFound);
    QVERIFY2(content.error().text().contains(words), qPrintable(content.error().text()));
}

void TestMaterialFile::savingWritesTheContentOrNothing()
{
    Fixture f;
    f.workflow();
    f.file(QStringLiteral("sbom.json"), sbom);
    const QString id = f.pushed(run, materials()).attestation.id;
    const QString path = f.files.filePath(QStringLiteral("saved.json"));
    QVERIFY(await(f.console->intake().saveMaterial(id, QStringLiteral("sbom"), path)));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), sbom);

    tamperWith(f, sha256Of(sbom));
    const QString other = f.files.filePath(QStringLiteral("other.json"));
    QVERIFY(!await(f.console->intake().saveMaterial(id, QStringLiteral("sbom"), other)));
    QVERIFY(!QFile::exists(other));
}

void TestMaterialFile::anSbomIsSummarised()
{
    Fixture f;
    f.workflow();
    f.file(QStringLiteral("sbom.json"), sbom);
    const QString id = f.pushed(run, materials()).attestation.id;
    const auto summary = must(f.console->intake().sbom(id, QStringLiteral("sbom")));
    QCOMPARE(summary->components, 1);
    const auto none = await(f.console->intake().sbom(id, QStringLiteral("report")));
    QVERIFY(!none);
    QCOMPARE(none.error().what, QStringLiteral("material report"));
}

QTEST_GUILESS_MAIN(TestMaterialFile)
#include "tst_materialfile.moc"
