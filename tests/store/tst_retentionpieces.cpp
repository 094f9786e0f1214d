// SPDX-License-Identifier: Apache-2.0
#include "retentionfixture.h"
#include "store/query.h"

using namespace attache;
using namespace attache::store;

/// What goes with a removed attestation, and how a sweep is put together.
class RetentionPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookRemovesNothingAndCountsTheSame();
    void sharedContentStaysUntilTheLastGoes();
    void contentThatCameBackStays();
    void itGoesOnWhereACrashLeftIt();
    void aPieceIsABoundedOne();
    void theSearchForgetsWhatIsGone();
};

void RetentionPiecesTest::aLookRemovesNothingAndCountsTheSame()
{
    RetentionFixture f;
    (void)f.arrived(f.addDelivery(f.addAttestation(f.workflow, "a", {f.material("one")}), f.attachment));
    (void)f.arrived(f.addDelivery(f.addAttestation(f.workflow, "b", {f.material("one")}), f.attachment));
    const Delivery newest = f.arrived();
    const Freed seen = f.swept(SweepMode::Look);
    const Freed requests = f.erased(SweepMode::Look);
    QCOMPARE(seen.attestations, 2);
    QCOMPARE(seen.contents, 1);
    QCOMPARE(requests.attempts, 3);
    QCOMPARE(f.erased(SweepMode::Look, f.at(later)).attempts, 1); // those of the two go with them
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM attestations")), 3);
    QVERIFY(!attempts(f.db(), newest.id).value().front().erasedAt);
    Freed removed = f.swept();
    removed += f.emptied();
    QCOMPARE(removed.attestations, seen.attestations);
    QCOMPARE(removed.deliveries, seen.deliveries);
    QCOMPARE(removed.contents, seen.contents);
    QCOMPARE(removed.bytes, seen.bytes);
}

void RetentionPiecesTest::sharedContentStaysUntilTheLastGoes()
{
    RetentionFixture f;
    const MaterialRecord shared = f.material("shared");
    const MaterialRecord own = f.material("own");
    const Delivery first = f.addDelivery(f.addAttestation(f.workflow, "a", {shared, own}), f.attachment);
    (void)f.arrived(first);
    const Delivery second = f.addDelivery(f.addAttestation(f.workflow, "b", {shared}), f.attachment);
    f.end(second, Delivery::State::Held);
    (void)f.arrived();
    QCOMPARE(f.swept().attestations, 1);
    QCOMPARE(f.emptied().contents, 1);
    QVERIFY(!f.contents.contains(own.digest));
    QVERIFY(f.contents.contains(shared.digest));
    VERIFY_RESULT(cancelDelivery(f.db(), second.id, f.at(5)));
    QCOMPARE(f.swept().attestations, 1);
    QCOMPARE(f.emptied().bytes, qint64(qstrlen("shared")));
    QVERIFY(!f.contents.contains(shared.digest));
    QCOMPARE(f.contents.usage().entries, 0);
    const QDir folder(f.folder.filePath(QStringLiteral("content")));
    QCOMPARE(folder.entryList(QDir::Files), QStringList());
}

void RetentionPiecesTest::contentThatCameBackStays()
{
    RetentionFixture f;
    const MaterialRecord material = f.material("back");
    (void)f.arrived(f.addDelivery(f.addAttestation(f.workflow, "a", {material}), f.attachment));
    (void)f.arrived();
    QCOMPARE(f.swept().attestations, 1);
    (void)f.addAttestation(f.workflow, "c", {material}); // taken in before its file went
    QVERIFY(f.emptied().isNothing());
    QVERIFY(f.contents.contains(material.digest));
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM unused_contents")), 0);
}

void RetentionPiecesTest::itGoesOnWhereACrashLeftIt()
{
    RetentionFixture f;
    const MaterialRecord material = f.material("left behind");
    const MaterialRecord another = f.material("half removed");
    (void)f.arrived(f.addDelivery(f.addAttestation(f.workflow, "a", {material, another}), f.attachment));
    (void)f.arrived();
    QCOMPARE(f.swept().attestations, 1);
    VERIFY_RESULT(f.contents.setAside(another.digest)); // and the transaction never ended
    f.reopen();
    QCOMPARE(f.emptied().contents, 1);
    QCOMPARE(f.contents.usage().entries, 0);
    f.contents.sweep(QDateTime::currentDateTimeUtc().addSecs(10));
    const QDir folder(f.folder.filePath(QStringLiteral("content")));
    QCOMPARE(folder.entryList(QDir::Files), QStringList());
}

void RetentionPiecesTest::aPieceIsABoundedOne()
{
    RetentionFixture f;
    for (int i = 0; i < 250; ++i)
        (void)f.addAttestation(f.workflow, QByteArray::number(1000 + i));
    const auto first = sweepAttestations(f.db(), f.at(later), {}, SweepMode::Remove);
    VERIFY_RESULT(first);
    QCOMPARE(first->freed.attestations, 100);
    QVERIFY(first->next.has_value());
    QCOMPARE(f.swept().attestations, 149); // from the beginning again, as after a crash; the newest stays
}

void RetentionPiecesTest::theSearchForgetsWhatIsGone()
{
    RetentionFixture f;
    (void)f.addAttestation(f.workflow, "a", {f.material("one")});
    (void)f.addAttestation(f.workflow, "b", {f.material("one")});
    AttestationFilter filter;
    filter.search = QStringLiteral("sbom");
    QCOMPARE(attestations(f.db(), 10, {}, filter).value().size(), std::size_t(2));
    QCOMPARE(f.swept().attestations, 1);
    QCOMPARE(attestations(f.db(), 10, {}, filter).value().size(), std::size_t(1));
    QCOMPARE(f.count(QStringLiteral(
                 "SELECT count(*) FROM attestation_words WHERE attestation_words MATCH 'sbom'")),
             1);
    VERIFY_RESULT(execute(f.db(), QStringLiteral("INSERT INTO attestation_words (attestation_words) VALUES "
                                                 "('integrity-check')")));
}

QTEST_GUILESS_MAIN(RetentionPiecesTest)
#include "tst_retentionpieces.moc"
