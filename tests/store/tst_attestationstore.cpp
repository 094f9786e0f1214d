// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

using namespace attache;
using namespace attache::store;

class TestAttestationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttestationComesBackAsItWas();
    void theOriginalBytesComeBackExactly();
    void theSameDigestIsTakenOnceAWorkflow();
    void anAttestationIsFoundByEitherDigest_data();
    void anAttestationIsFoundByEitherDigest();
    void pagesGoThroughEverythingNewestFirst();
    void wordsAreFoundWhereverTheyAre_data();
    void wordsAreFoundWhereverTheyAre();
    void aWorkflowAndTheSignatureNarrowTheList();
};

void TestAttestationStore::anAttestationComesBackAsItWas()
{
    StoreFixture f;
    const Workflow workflow = f.addWorkflow(QStringLiteral("build"), QStringLiteral("shop"));
    MaterialRecord sbom;
    sbom.name = QStringLiteral("sbom");
    sbom.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    sbom.digest = QStringLiteral("sha256:abc");
    sbom.filename = QStringLiteral("sbom.json");
    sbom.annotations = {{QStringLiteral("component"), QStringLiteral("api")}};
    MaterialRecord text;
    text.name = QStringLiteral("note");
    text.value = QStringLiteral("für später");
    text.reason = QStringLiteral("it has no content");
    AttestationRecord made;
    made.id = StoreFixture::newId();
    made.digest = QStringLiteral("sha256:1");
    made.envelopeDigest = QStringLiteral("sha256:2");
    made.workflow = workflow;
    made.runId = QStringLiteral("r");
    made.startedAt = f.at(-9);
    made.runnerType = QStringLiteral("GITHUB_ACTION");
    made.runnerUrl = QStringLiteral("https://example.com/run");
    made.signature = {
        SignatureState::State::Valid,
        true,
        QStringLiteral("why"),
        QStringLiteral("ada@example.com"),
        {{QStringLiteral("Signature"), SignatureCheck::Result::Passed, QStringLiteral("P-256")},
         {QStringLiteral("Chain"), SignatureCheck::Result::NotMade, QStringLiteral("no authority")}}};
    made.materials = {sbom, text};
    made.receivedAt = f.at(3);
    VERIFY_RESULT(insertAttestation(f.db(), made, "bytes"));

    const auto found = attestation(f.db(), made.id);
    VERIFY_RESULT(found);
    QCOMPARE(found->workflow.name, workflow.name);
    QCOMPARE(found->workflow.team, workflow.team);
    QCOMPARE(found->startedAt, made.startedAt);
    QVERIFY(!found->finishedAt.isValid());
    QCOMPARE(found->runnerUrl, made.runnerUrl);
    QCOMPARE(found->signature.state, made.signature.state);
    QVERIFY(found->signature.trusted);
    QCOMPARE(found->signature.signer, made.signature.signer);
    QCOMPARE(found->signature.checks.size(), 2u);
    QCOMPARE(found->signature.checks[0].result, SignatureCheck::Result::Passed);
    QCOMPARE(found->signature.checks[1].detail, QStringLiteral("no authority"));
    QCOMPARE(found->materials.size(), 2u);
    QCOMPARE(found->materials[0].annotations, sbom.annotations);
    QCOMPARE(found->materials[0].filename, sbom.filename);
    QCOMPARE(found->materials[1].value, text.value);
    QCOMPARE(found->materials[1].reason, text.reason);
    QCOMPARE(found->materials[1].size, -1);
    QCOMPARE(found->receivedAt, made.receivedAt);
}

void TestAttestationStore::theOriginalBytesComeBackExactly()
{
    StoreFixture f;
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes.append(char(i * 7));
    const Workflow workflow = f.addWorkflow(QStringLiteral("build"));
    AttestationRecord record;
    record.id = StoreFixture::newId();
    record.digest = QStringLiteral("sha256:1");
    record.workflow = workflow;
    record.receivedAt = f.at(0);
    VERIFY_RESULT(insertAttestation(f.db(), record, bytes));
    const auto found = originalBytes(f.db(), record.id);
    VERIFY_RESULT(found);
    QVERIFY(*found == bytes);
    QCOMPARE(originalBytes(f.db(), StoreFixture::newId()).error().kind, Error::Kind::NotFound);
}

void TestAttestationStore::theSameDigestIsTakenOnceAWorkflow()
{
    StoreFixture f;
    const Workflow first = f.addWorkflow(QStringLiteral("first"));
    const Workflow second = f.addWorkflow(QStringLiteral("second"));
    const AttestationRecord made = f.addAttestation(first, "the same");
    AttestationRecord again = made;
    again.id = StoreFixture::newId();
    QCOMPARE(insertAttestation(f.db(), again, "the same").error().kind, Error::Kind::Conflict);
    again.workflow = second;
    VERIFY_RESULT(insertAttestation(f.db(), again, "the same"));
    QCOMPARE(attestationByDigest(f.db(), made.digest, first.id)->id, made.id);
    QCOMPARE(attestationByDigest(f.db(), made.digest, second.id)->id, again.id);
    QCOMPARE(attestationByDigest(f.db(), made.digest, StoreFixture::newId()).error().kind,
             Error::Kind::NotFound);
}

void TestAttestationStore::anAttestationIsFoundByEitherDigest_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("digest") << QStringLiteral("sha256:d1");
    QTest::newRow("digest's hex") << QStringLiteral("d1");
    QTest::newRow("envelope digest") << QStringLiteral("sha256:e1");
    QTest::newRow("envelope digest's hex") << QStringLiteral("e1");
}

void TestAttestationStore::anAttestationIsFoundByEitherDigest()
{
    QFETCH(QString, key);
    StoreFixture f;
    AttestationRecord record;
    record.id = StoreFixture::newId();
    record.digest = QStringLiteral("sha256:d1");
    record.envelopeDigest = QStringLiteral("sha256:e1");
    record.workflow = f.addWorkflow(QStringLiteral("build"));
    record.receivedAt = f.at(0);
    VERIFY_RESULT(insertAttestation(f.db(), record, "x"));
    const auto found = attestation(f.db(), key);
    VERIFY_RESULT(found);
    QCOMPARE(found->id, record.id);
    QCOMPARE(attestation(f.db(), QStringLiteral("d2")).error().kind, Error::Kind::NotFound);
}

void TestAttestationStore::pagesGoThroughEverythingNewestFirst()
{
    StoreFixture f;
    const Workflow mine = f.addWorkflow(QStringLiteral("mine"));
    const Workflow other = f.addWorkflow(QStringLiteral("other"));
    QStringList made;
    for (int i = 0; i < 9; ++i) {
        made.prepend(f.addAttestation(mine, QByteArray::number(i), {}, i / 3).id); // three of each time
        f.addAttestation(other, "other " + QByteArray::number(i), {}, i);
    }
    QStringList seen;
    PageStart after;
    for (int page = 0; page < 10; ++page) {
        const auto rows = attestations(f.db(), 2, after, {mine.id, {}, {}});
        VERIFY_RESULT(rows);
        if (rows->empty())
            break;
        for (const AttestationRecord &record : *rows)
            seen.append(record.id);
        after = {rows->back().receivedAt, rows->back().id};
    }
    QCOMPARE(seen, made);
    QCOMPARE(attestations(f.db(), 100)->size(), 18u);
}

void TestAttestationStore::wordsAreFoundWhereverTheyAre_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *search, bool found) {
        QTest::newRow(name) << QString::fromUtf8(search) << found;
    };
    row("nothing", "", true);
    row("only signs", " / : ", true);
    row("run", "1842", true);
    row("beginning of the run", "18", true);
    row("end of the run", "842", false);
    row("workflow", "build", true);
    row("inside of the workflow's name", "uil", true);
    row("project", "SHOP", true);
    row("both", "shop/build", true);
    row("subject", "registry.example.com/api", true);
    row("signer", "ada@example", true);
    row("material", "sbom-a", true);
    row("another run", "1843", false);
    row("one of two words", "build 1843", false);
    row("digest", "sha256:9f1c2ab4", true);
    row("bare digest", "9f1c2ab4", true);
    row("envelope's digest", "sha256:e0d58c11", true);
    row("material's digest", "47bb01e3", true);
    row("another digest", "sha256:9f1c2ab5", false);
    row("what SQL would mind", "'\"%_*)", true);
}

void TestAttestationStore::wordsAreFoundWhereverTheyAre()
{
    QFETCH(QString, search);
    QFETCH(bool, found);
    StoreFixture f;
    AttestationRecord record;
    record.id = StoreFixture::newId();
    record.digest = QStringLiteral("sha256:9f1c2ab477e0");
    record.envelopeDigest = QStringLiteral("sha256:e0d58c11f447");
    record.workflow = f.addWorkflow(QStringLiteral("build"), QStringLiteral("Shop"));
    record.subjects = {QStringLiteral("registry.example.com/api")};
    record.runId = QStringLiteral("1842");
    record.signature.signer = QStringLiteral("ada@example.com");
    record.receivedAt = f.at(0);
    MaterialRecord material;
    material.name = QStringLiteral("sbom-api");
    material.digest = QStringLiteral("sha256:47bb01e39a2c");
    record.materials = {material};
    VERIFY_RESULT(insertAttestation(f.db(), record, "bytes"));
    const auto rows = attestations(f.db(), 10, {}, {{}, search, {}});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t(found));
    if (found)
        QCOMPARE(rows->front().subjects, record.subjects);
}

void TestAttestationStore::aWorkflowAndTheSignatureNarrowTheList()
{
    StoreFixture f;
    const Workflow mine = f.addWorkflow(QStringLiteral("mine"));
    f.addAttestation(mine, "a");
    f.addAttestation(f.addWorkflow(QStringLiteral("other")), "b");
    using enum SignatureState::State;
    const auto size = [&f](const AttestationFilter &filter) {
        const auto rows = attestations(f.db(), 10, {}, filter);
        return rows ? int(rows->size()) : -1;
    };
    QCOMPARE(size({mine.id, {}, {}}), 1);
    QCOMPARE(size({mine.id, {}, {Unsigned, Invalid}}), 1);
    QCOMPARE(size({{}, {}, {Valid}}), 0);
    QCOMPARE(size({mine.id, QStringLiteral("other"), {}}), 0);
    const auto counts = signatureCounts(f.db(), {{}, {}, {Valid}});
    VERIFY_RESULT(counts);
    QCOMPARE(*counts, (SignatureCounts{{Unsigned, 2}}));
    QCOMPARE(*signatureCounts(f.db(), {mine.id, {}, {}}), (SignatureCounts{{Unsigned, 1}}));
}

QTEST_GUILESS_MAIN(TestAttestationStore)
#include "tst_attestationstore.moc"
