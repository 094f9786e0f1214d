// SPDX-License-Identifier: Apache-2.0
#include "attachectl.h"
#include "commandrun.h"
#include "store/contentstore.h"
#include "store/retention.h"
#include "store/storefixture.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

/// A store with so many attestations of long ago, a few to each file of content.
struct OldStore : StoreFixture {
    static constexpr int attestations = 1500;
    static constexpr int files = 250;

    ContentStore contents{folder.path()};

    OldStore()
    {
        std::vector<ContentStore::Entry> entries;
        for (int file = 0; file < files; ++file)
            entries.push_back(contents.addBytes(QByteArray::number(file)).value());
        const Workflow workflow = addWorkflow(u"build-api"_s);
        Transaction transaction(db());
        for (int i = 0; i < attestations; ++i) {
            MaterialRecord material;
            material.name = u"sbom"_s;
            material.digest = entries[std::size_t(i % files)].digest;
            material.available = true;
            (void)addAttestation(workflow, QByteArray::number(10'000 + i), {material});
        }
        require(transaction.commit());
    }

    int count(const QString &sql)
    {
        QSqlQuery query(db().connection());
        return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
    }

    int left() { return count(u"SELECT count(*) FROM attestations"_s); }

    /// The digests of a query, whose content must be there.
    bool isThere(const QString &sql)
    {
        QSqlQuery query(db().connection());
        if (!query.exec(sql))
            return false;
        while (query.next())
            if (!contents.contains(query.value(0).toString()))
                return false;
        return true;
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ATTACHE_DATA_DIR"_s, folder.path());
        return environment;
    }
};

} // namespace

class RetentionCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void everythingIsKeptAtFirst();
    void whatIsNoNumberOfDaysIsRefused_data();
    void whatIsNoNumberOfDaysIsRefused();
    void aDryRunChangesNothing();
    void withoutAYesNothingIsRemoved();
    void whatIsOlderIsRemovedAndTheTimesStay();
    void requestsAreErasedAndItIsSaid();
    void thoseOfOneDeliveryAreErasedByHand();
    void killedInTheMiddleItLosesNothingElseAndGoesOn();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    /// One that was delivered a hundred days ago; its id.
    QString deliverLongAgo()
    {
        m_run->clock = [] { return QDateTime::currentDateTimeUtc().addDays(-100); };
        const QString file = m_run->setUpDelivery();
        const Ran pushed = (*m_run)(words("attestation push --wait -o json") + QStringList{file});
        m_run->clock = nullptr;
        return pushed.json()["deliveries"_L1][0]["id"_L1].toString();
    }

    std::unique_ptr<CommandRun> m_run;
};

void RetentionCommandTest::everythingIsKeptAtFirst()
{
    const Ran ran = run("retention -o json");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    const QJsonObject json = ran.json().object();
    QVERIFY(json["requestDays"_L1].isNull());
    QVERIFY(json["deliveryDays"_L1].isNull());
    QCOMPARE(json["stored"_L1]["attestations"_L1].toInt(-1), 0);
    QVERIFY(json["stored"_L1]["databaseBytes"_L1].toInt() > 0);
    QVERIFY(run("retention").out.contains("are kept: for ever"_L1));
}

void RetentionCommandTest::whatIsNoNumberOfDaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"--requests 0", "--requests soon", "--deliveries -1", "--deliveries 36501"})
        QTest::newRow(line) << QByteArray(line);
}

void RetentionCommandTest::whatIsNoNumberOfDaysIsRefused()
{
    QFETCH(QByteArray, line);
    const Ran ran = run(QByteArray("retention " + line).constData());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("error: "_L1), qPrintable(ran.err));
}

void RetentionCommandTest::aDryRunChangesNothing()
{
    (void)deliverLongAgo();
    const Ran ran = run("retention --requests 30 --dry-run -o json");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()["wouldRemove"_L1]["attempts"_L1].toInt(), 1);
    QCOMPARE(ran.json()["requestDays"_L1].toInt(), 30);
    QVERIFY(run("retention -o json").json()["requestDays"_L1].isNull());
}

void RetentionCommandTest::withoutAYesNothingIsRemoved()
{
    (void)deliverLongAgo();
    const Ran ran = run("retention --requests 30");
    QVERIFY(ran.status != 0);
    QVERIFY(run("retention -o json").json()["requestDays"_L1].isNull());
    QCOMPARE(run("retention --requests 30 --dry-run -o json").json()["wouldRemove"_L1]["attempts"_L1].toInt(),
             1);
}

void RetentionCommandTest::whatIsOlderIsRemovedAndTheTimesStay()
{
    const QString old = deliverLongAgo();
    const Ran kept = run("retention --deliveries 200 -o json"); // nothing goes, nothing is asked
    QVERIFY2(kept.status == 0, qPrintable(kept.err));
    QCOMPARE(run("retention -o json").json()["deliveryDays"_L1].toInt(), 200);
    QVERIFY(run("retention --deliveries forever").status == 0);
    QVERIFY(run("retention -o json").json()["deliveryDays"_L1].isNull());
    QCOMPARE((*m_run)(words("delivery describe") + QStringList{old}).status, 0);
}

void RetentionCommandTest::requestsAreErasedAndItIsSaid()
{
    const QString id = deliverLongAgo();
    const Ran ran = run("retention --requests 30 --yes -o json");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()["removed"_L1]["attempts"_L1].toInt(), 1);
    const Ran described = (*m_run)(words("delivery describe -o json") + QStringList{id});
    QVERIFY(!described.json()["attemptDetails"_L1][0]["erasedAt"_L1].toString().isEmpty());
    QVERIFY((*m_run)(words("delivery describe") + QStringList{id}).out.contains("were erased on"_L1));
    QCOMPARE(run("retention --now --yes -o json").json()["removed"_L1]["attempts"_L1].toInt(-1), 0);
}

void RetentionCommandTest::thoseOfOneDeliveryAreErasedByHand()
{
    const QString id = deliverLongAgo();
    QVERIFY((*m_run)(words("delivery erase") + QStringList{id}).status != 0); // nobody said yes
    const Ran ran = (*m_run)(words("delivery erase --yes -o json") + QStringList{id});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()["erasedAttempts"_L1].toInt(), 1);
    QVERIFY((*m_run)(words("delivery describe") + QStringList{id}).out.contains("were erased on"_L1));
    QCOMPARE(run("delivery erase --yes 00000000-0000-0000-0000-000000000000").status, 1);
}

void RetentionCommandTest::killedInTheMiddleItLosesNothingElseAndGoesOn()
{
    OldStore store;
    QProcess killed;
    killed.setProcessEnvironment(store.environment());
    killed.start(attachectlPath(), words("retention --deliveries 1 --yes"));
    QVERIFY2(killed.waitForStarted(), qPrintable(killed.errorString()));
    QVERIFY(QTest::qWaitFor([&] { return store.left() < OldStore::attestations; }, 30'000));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    const int left = store.left();
    QVERIFY2(left > 1, "it was through before it was killed");
    VERIFY_RESULT(store.db().quickCheck());
    QCOMPARE(store.count(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    QVERIFY(store.isThere(u"SELECT digest FROM materials"_s));
    // What has lost its last row is known, so that its file goes in the end.
    QVERIFY(store.isThere(u"SELECT digest FROM unused_contents"_s));
    QCOMPARE(store.count(u"SELECT count(*) FROM (SELECT digest FROM materials UNION SELECT digest FROM "
                         "unused_contents)"_s),
             int(OldStore::files));

    const ProcessEnd ended = attachectl(store.environment(), words("retention --now --yes -o json"));
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json()["removed"_L1]["attestations"_L1].toInt(), left - 1);
    QCOMPARE(store.left(), 1);
    QCOMPARE(store.contents.usage().entries, 1);
    QVERIFY(store.isThere(u"SELECT digest FROM materials"_s));
}

QTEST_GUILESS_MAIN(RetentionCommandTest)
#include "tst_retentioncommand.moc"
