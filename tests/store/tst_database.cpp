// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "store/migration.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace attache;
using namespace attache::store;

namespace
{

const QString storeFile = QStringLiteral("store.sqlite");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString value(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
}

/// What another process finds: whether somebody has the lock that keeps it from tidying the write-ahead log
/// away (the shared bytes of https://sqlite.org/fileformat.html and os_unix.c).
bool isInUse(const QString &path)
{
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        ::_exit(::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return ::waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/// The known migrations and one more, of these statements.
std::vector<Migration> withNext(const QStringList &statements)
{
    auto migrations = knownMigrations();
    migrations.push_back({migrations.back().version + 1, QStringLiteral("next"), statements});
    return migrations;
}

/// Rights do not bind root: what depends on them is tried as somebody else.
struct AsSomebody {
    AsSomebody()
    {
        if (wasRoot && ::seteuid(65534) != 0)
            qFatal("cannot become another user");
    }

    ~AsSomebody()
    {
        if (wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

    const bool wasRoot = ::geteuid() == 0;
};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsForItsOwnerAlone();
    void everyConnectionIsDurableAndStrict();
    void manyProcessesMayMakeTheSameStore();
    void aNewerStoreIsLeftAsItIs();
    void anUpgradeCopiesTheStoreAsideFirst();
    void aStoreOfTheFirstVersionKeepsWhatItHas();
    void aMigrationThatFailsChangesNothing();
    void whatCannotBeUsedIsNamedWithARemedy_data();
    void whatCannotBeUsedIsNamedWithARemedy();
    void aFileOfSomebodyElseIsNamedWithARemedy();
    void aFullDiskIsNamedAndStoresNothing();
    void aTransactionIsUndoneUnlessCommitted();
    void commitsOfOthersAreNoticed();
    void openingItOnceMoreLeavesItLockedForOtherProcesses();
    void damageIsFound();
    void statementsAreParagraphs();
};

void TestDatabase::aNewStoreIsForItsOwnerAlone()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("new/attache"));
    const auto database = Database::open(folder);
    VERIFY_RESULT(database);
    QCOMPARE((*database)->schemaVersion(), knownMigrations().back().version);
    const auto rights = [](const QString &path) { return int(QFile::permissions(path)) & 0x077; };
    QCOMPARE(rights(folder), 0);
    for (const char *file : {"store.sqlite", "store.sqlite-wal", "store.sqlite-shm"}) {
        const QString path = folder + QLatin1Char('/') + QString::fromLatin1(file);
        QVERIFY2(QFile::exists(path), file);
        QCOMPARE(rights(path), 0);
    }
}

void TestDatabase::everyConnectionIsDurableAndStrict()
{
    StoreFixture f;
    f.reopen(); // the settings of a connection do not last in the file
    QCOMPARE(value(f.db(), QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    QCOMPARE(value(f.db(), QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
    QCOMPARE(value(f.db(), QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
    QCOMPARE(value(f.db(),
                   QStringLiteral("SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND "
                                  "schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'")),
             QString());
}

void TestDatabase::manyProcessesMayMakeTheSameStore()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("shared"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 8; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), folder});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    const auto database = Database::open(folder);
    VERIFY_RESULT(database);
    QCOMPARE(registrations(**database)->size(), 8u);
}

void TestDatabase::aNewerStoreIsLeftAsItIs()
{
    StoreFixture f;
    VERIFY_RESULT(
        migrate(f.db(), withNext({QStringLiteral("CREATE TABLE of_the_future (x INTEGER) STRICT")})));
    f.database.reset();
    const QByteArray before = contents(f.folder.filePath(storeFile));
    const auto opened = Database::open(f.folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Environment);
    QVERIFY2(opened.error().text().contains(QLatin1String("written by a newer version")),
             qPrintable(opened.error().text()));
    QVERIFY(contents(f.folder.filePath(storeFile)) == before);
}

void TestDatabase::anUpgradeCopiesTheStoreAsideFirst()
{
    StoreFixture f;
    f.addRegistration(QStringLiteral("kept")); // still in the write-ahead log
    QVERIFY(QFileInfo(f.folder.filePath(QStringLiteral("store.sqlite-wal"))).size() > 0);
    VERIFY_RESULT(migrate(f.db(), withNext({QStringLiteral("DELETE FROM registrations")})));
    QVERIFY(registrations(f.db())->empty());

    const int next = knownMigrations().back().version + 1;
    const QString copy = f.folder.filePath(QStringLiteral("store.sqlite.before-%1").arg(next));
    QCOMPARE(int(QFile::permissions(copy)) & 0x077, 0);
    QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(copy, elsewhere.filePath(storeFile)));
    const auto old = Database::open(elsewhere.path());
    VERIFY_RESULT(old);
    QCOMPARE(registrations(**old)->front().name, QStringLiteral("kept"));
    QCOMPARE(
        value(f.db(), QStringLiteral("SELECT count(*) || ' up to ' || max(version) FROM schema_versions")),
        QStringLiteral("%1 up to %2").arg(knownMigrations().size() + 1).arg(next));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".partial")));
}

void TestDatabase::aStoreOfTheFirstVersionKeepsWhatItHas()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(storeFile), {}));
    {
        const auto old = Database::connect(folder.path());
        VERIFY_RESULT(old);
        VERIFY_RESULT(migrate(**old, {knownMigrations().front()}));
        for (const char *statement :
             {"INSERT INTO registrations VALUES (1, 'r', 'target', 'webhook', '', '{}', '[]', 'active', '', "
              "1, "
              "1, NULL)",
              "INSERT INTO workflows VALUES (1, 'w', 'build', '', '', 1, NULL)",
              "INSERT INTO attachments VALUES (1, 'a', 1, 1, '{}', 1, NULL)",
              "INSERT INTO attestations VALUES (1, 't', 'd', 'e', 1, '', '', NULL, NULL, '', '', 'valid', 1, "
              "'', '', '[]', 1)",
              "INSERT INTO materials VALUES (1, 0, 'sbom', 'SBOM_SPDX_JSON', '', '', '', '{}', 0, -1, '')",
              "INSERT INTO deliveries (id, attestation, attachment, registration, workflow, state, reason, "
              "attempts, next_attempt_at, created_at, receipt) VALUES ('delivery-1', 1, 1, 1, 1, 'queued', "
              "'503', 2, 5, 1, '{}')"})
            value(**old, QString::fromLatin1(statement));
    }
    const auto now = Database::open(folder.path());
    VERIFY_RESULT(now);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("store.sqlite.before-2"))));
    const auto claimed =
        claimDeliveries(**now, {QStringLiteral("test"), StoreFixture::at(0), StoreFixture::at(60), 16, 4});
    VERIFY_RESULT(claimed);
    QCOMPARE(claimed->size(), 1u);
    QCOMPARE(claimed->front().id, QStringLiteral("delivery-1"));
    QCOMPARE(claimed->front().tries, 2);
    QCOMPARE(claimed->front().triesSince, claimed->front().createdAt);
    QCOMPARE(workflowHistories(**now)->at(QStringLiteral("w")).materials,
             QStringList{QStringLiteral("SBOM_SPDX_JSON")});
    QVERIFY(!attachments(**now)->front().isPaused);
}

void TestDatabase::aMigrationThatFailsChangesNothing()
{
    StoreFixture f;
    f.addRegistration(QStringLiteral("kept"));
    const auto done = migrate(f.db(), withNext({QStringLiteral("DELETE FROM registrations"),
                                                QStringLiteral("INSERT INTO nowhere VALUES (1)")}));
    QVERIFY(!done);
    QVERIFY2(done.error().why.contains(QLatin1String("nowhere")), qPrintable(done.error().why));
    QCOMPARE(registrations(f.db())->size(), 1u);
    f.reopen(); // still the version that this program knows
}

void TestDatabase::whatCannotBeUsedIsNamedWithARemedy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("the folder is a file")
        << QStringLiteral("file") << QStringLiteral("it is a file, not a folder");
    QTest::newRow("the folder cannot be made")
        << QStringLiteral("proc") << QStringLiteral("it cannot be made");
    QTest::newRow("the store is a folder") << QStringLiteral("folder") << QStringLiteral("it is not a file");
    QTest::newRow("not a database") << QStringLiteral("text") << QStringLiteral("file is not a database");
    QTest::newRow("another program's")
        << QStringLiteral("other") << QStringLiteral("another program's database");
}

void TestDatabase::whatCannotBeUsedIsNamedWithARemedy()
{
    QFETCH(QString, kind);
    QFETCH(QString, why);
    QTemporaryDir parent;
    QString folder = parent.path();
    const QString path = parent.filePath(storeFile);
    if (kind == QLatin1String("file")) {
        folder = parent.filePath(QStringLiteral("a-file"));
        QVERIFY(write(folder, "x"));
    } else if (kind == QLatin1String("proc")) {
        folder = QStringLiteral("/proc/attache");
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == QLatin1String("text")) {
        QVERIFY(write(path, QByteArray("not a database at all\n").repeated(100)));
    } else {
        QVERIFY(write(path, {}));
        const auto other = Database::connect(folder);
        VERIFY_RESULT(other);
        QCOMPARE(value(**other, QStringLiteral("CREATE TABLE moz_places (id INTEGER)")).trimmed(), QString());
    }
    const QByteArray before = contents(path);
    const auto opened = Database::open(folder);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Environment);
    QVERIFY2(opened.error().why.contains(why), qPrintable(opened.error().text()));
    QVERIFY2(opened.error().what.contains(folder), qPrintable(opened.error().text()));
    QVERIFY2(!opened.error().remedy.isEmpty(), qPrintable(opened.error().text()));
    QVERIFY(contents(path) == before);
}

void TestDatabase::aFileOfSomebodyElseIsNamedWithARemedy()
{
    StoreFixture f;
    f.database.reset();
    QVERIFY(QFile::setPermissions(f.folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(f.folder.filePath(storeFile), QFile::Permissions(0x4444)));
    const AsSomebody somebody;
    const auto opened = Database::open(f.folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Environment);
    QVERIFY2(opened.error().text().contains(f.folder.filePath(storeFile)), qPrintable(opened.error().text()));
    QVERIFY2(opened.error().why.contains(QLatin1String("Permission denied")),
             qPrintable(opened.error().text()));
    QVERIFY2(opened.error().remedy.contains(QLatin1String("chmod u+rw")), qPrintable(opened.error().text()));
}

void TestDatabase::aFullDiskIsNamedAndStoresNothing()
{
    StoreFixture f;
    const Workflow workflow = f.addWorkflow(QStringLiteral("build-api"));
    value(f.db(),
          QStringLiteral("PRAGMA max_page_count = ") + value(f.db(), QStringLiteral("PRAGMA page_count")));
    AttestationRecord record;
    record.id = StoreFixture::newId();
    record.digest = record.envelopeDigest = QStringLiteral("sha256:1");
    record.workflow = workflow;
    record.receivedAt = f.at(0);
    {
        Transaction transaction(f.db());
        VERIFY_RESULT(transaction.begun());
        const auto stored = insertAttestation(f.db(), record, QByteArray(1'000'000, 'x'));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Environment);
        QVERIFY2(stored.error().text().contains(QLatin1String("full")), qPrintable(stored.error().text()));
        QVERIFY2(stored.error().remedy.contains(QLatin1String("Free some space")),
                 qPrintable(stored.error().text()));
    }
    QCOMPARE(attestation(f.db(), record.id).error().kind, Error::Kind::NotFound);
}

void TestDatabase::aTransactionIsUndoneUnlessCommitted()
{
    StoreFixture f;
    {
        Transaction transaction(f.db());
        VERIFY_RESULT(transaction.begun());
        f.addRegistration(QStringLiteral("undone"));
    }
    QVERIFY(registrations(f.db())->empty());
    {
        Transaction transaction(f.db());
        VERIFY_RESULT(transaction.begun());
        f.addRegistration(QStringLiteral("kept"));
        VERIFY_RESULT(transaction.commit());
    }
    QCOMPARE(registrations(f.db())->size(), 1u);
}

void TestDatabase::commitsOfOthersAreNoticed()
{
    StoreFixture f;
    const auto another = Database::open(f.folder.path());
    VERIFY_RESULT(another);
    const Database::Mark before = *(*another)->mark();
    QCOMPARE((*another)->mark()->others, before.others);
    f.addRegistration(QStringLiteral("new"));
    QVERIFY((*another)->mark()->others != before.others);
    QVERIFY((*another)->mark()->shown != before.shown);
    QCOMPARE(f.db().mark()->shown, (*another)->mark()->shown);
}

void TestDatabase::openingItOnceMoreLeavesItLockedForOtherProcesses()
{
    StoreFixture f;
    QCOMPARE(value(f.db(), QStringLiteral("SELECT count(*) FROM registrations")), QStringLiteral("0"));
    QVERIFY(isInUse(f.folder.filePath(storeFile)));
    const auto another = Database::open(f.folder.path());
    VERIFY_RESULT(another);
    QVERIFY(isInUse(f.folder.filePath(storeFile)));
}

void TestDatabase::damageIsFound()
{
    StoreFixture f;
    VERIFY_RESULT(f.db().quickCheck());
    for (int i = 0; i < 50; ++i)
        f.addRegistration(QStringLiteral("r%1").arg(i));
    f.database.reset();
    const QString path = f.folder.filePath(storeFile);
    QByteArray bytes = contents(path);
    for (int page = 2; page < 12;
         ++page) // the first page holds the schema, without which it does not open at all
        bytes.replace(page * 4096 + 8, 64, QByteArray(64, '\xff'));
    QVERIFY(write(path, bytes));
    const auto opened = Database::open(f.folder.path());
    VERIFY_RESULT(opened);
    const auto sound = (*opened)->quickCheck();
    QVERIFY(!sound);
    QCOMPARE(sound.error().kind, Error::Kind::Environment);
    QVERIFY2(sound.error().what.contains(path), qPrintable(sound.error().text()));
}

void TestDatabase::statementsAreParagraphs()
{
    const QString sql = QStringLiteral("-- a comment; with a semicolon\n\n-- why\nCREATE TABLE a (x);\n \n"
                                       "CREATE TRIGGER t\nBEGIN\n  SELECT 1;\nEND;\n");
    QCOMPARE(statementsOf(sql), (QStringList{QStringLiteral("-- why\nCREATE TABLE a (x);"),
                                             QStringLiteral("CREATE TRIGGER t\nBEGIN\n  SELECT 1;\nEND;")}));
    QVERIFY(statementsOf(QString()).isEmpty());
}

/// `--open FOLDER`: what manyProcessesMayMakeTheSameStore starts many times over.
int openAndRegister(const QString &folder)
{
    const auto database = Database::open(folder);
    if (!database) {
        std::fputs(qPrintable(database.error().text()), stderr);
        return 1;
    }
    Registration registration;
    registration.id = StoreFixture::newId();
    registration.name = registration.id;
    registration.createdAt = registration.updatedAt = StoreFixture::at(0);
    const auto done = insertRegistration(**database, registration);
    if (!done)
        std::fputs(qPrintable(done.error().text()), stderr);
    return done ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--open"))
        return openAndRegister(app.arguments().value(2));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
