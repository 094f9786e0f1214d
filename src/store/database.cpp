// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "store/migration.h"
#include "store/query.h"
#include "store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace attache
{
namespace
{

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int openingPatience =
    30'000; // ms, for another process that is creating or upgrading the same store

QString storePath(const QString &folder)
{
    return folder + QStringLiteral("/store.sqlite");
}

Error environment(const QString &what, const QString &why, const QString &remedy)
{
    return {Error::Kind::Environment, what, why, remedy, {}};
}

Result<void> makeFolder(const QString &folder)
{
    const QString what = StoreWords::tr("store folder %1").arg(folder);
    const QFileInfo found(folder);
    if (found.isDir())
        return {};
    if (found.exists())
        return environment(what, StoreWords::tr("it is a file, not a folder"),
                           StoreWords::tr("Move it away, or choose another folder with ATTACHE_DATA_DIR."));
    errno = 0;
    if (!QDir().mkpath(folder))
        return environment(
            what,
            errno ? StoreWords::tr("it cannot be made: %1").arg(qt_error_string(errno))
                  : StoreWords::tr("it cannot be made"),
            StoreWords::tr("Make the folder that it is in writable for you, or choose another one "
                           "with ATTACHE_DATA_DIR."));
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return {};
}

Error notWritable(const QString &path, const QString &why)
{
    return environment(
        StoreWords::tr("store %1").arg(path), StoreWords::tr("it cannot be opened for writing: %1").arg(why),
        StoreWords::tr("Make %1 and its folder readable and writable for you (chmod u+rw).").arg(path));
}

/// Makes the file before SQLite does, so that nobody else may read it; SQLite gives its -wal and -shm the
/// same rights. A file that is there is asked about, not opened: closing it again would take away the locks
/// that other connections of this process have on it (POSIX, fcntl), and another process, taking itself for
/// the only one, would delete the write-ahead log under them (https://sqlite.org/howtocorrupt.html, 2.2).
Result<void> makeFile(const QString &path)
{
    const QFileInfo found(path);
    if (found.exists() && !found.isFile())
        return environment(StoreWords::tr("store %1").arg(path), StoreWords::tr("it is not a file"),
                           StoreWords::tr("Move it away, or choose another folder with ATTACHE_DATA_DIR."));
    if (found.exists()) {
        if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) != 0)
            return notWritable(path, qt_error_string(errno));
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerOnly))
        return notWritable(path, file.errorString());
    return {};
}

/// Switches a new store to its write-ahead log, once and for good. That needs the store for itself alone,
/// which SQLite does not always wait for: hence the lock file.
Result<void> useWriteAheadLog(Database &database)
{
    store::Query change(database, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (auto done = change.run(); !done)
        return done;
    if (change.next() && change.text() == QLatin1String("wal"))
        return {};
    return environment(StoreWords::tr("store %1").arg(storePath(database.folder())),
                       StoreWords::tr("the file system does not support SQLite's write-ahead log"),
                       StoreWords::tr("Choose a folder on a local disk with ATTACHE_DATA_DIR."));
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    if (auto made = makeFolder(folder); !made)
        return made.error();
    if (auto made = makeFile(storePath(folder)); !made)
        return made.error();
    auto database = connect(folder);
    if (!database)
        return database;
    const auto migrations = store::knownMigrations();
    const auto version = store::schemaVersion(**database);
    if (!version)
        return version.error();
    if (*version != migrations.back().version) {
        QLockFile opening(storePath(folder) + QStringLiteral(".lock"));
        if (!opening.tryLock(openingPatience))
            return environment(StoreWords::tr("store %1").arg(storePath(folder)),
                               StoreWords::tr("another program is creating or upgrading it"),
                               StoreWords::tr("Wait until it has finished, then try again."));
        if (*version == 0)
            if (auto done = useWriteAheadLog(**database); !done)
                return done.error();
        if (auto done = store::migrate(**database, migrations); !done)
            return done.error();
    }
    (*database)->m_schemaVersion = migrations.back().version;
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &folder)
{
    std::unique_ptr<Database> database(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), folder));
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    connection.setDatabaseName(storePath(folder));
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000"));
    if (!connection.open())
        return store::sqlError(folder, connection.lastError());
    for (const QString &pragma :
         {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL")})
        if (auto done = store::execute(*database, pragma); !done)
            return done.error();
    return database;
}

Database::Database(QString connectionName, QString folder)
    : m_connectionName(std::move(connectionName))
    , m_folder(std::move(folder))
    , m_statements(std::make_unique<store::Statements>())
{
}

Database::~Database()
{
    m_statements.reset();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

QString Database::folder() const
{
    return m_folder;
}

int Database::schemaVersion() const
{
    return m_schemaVersion;
}

Result<Database::Mark> Database::mark() const
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("SELECT data_version, number FROM pragma_data_version, changes")) ||
        !query.next())
        return store::sqlError(m_folder, query.lastError());
    return Mark{query.value(0).toLongLong(), query.value(1).toLongLong()};
}

Result<void> Database::quickCheck() const
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return store::sqlError(m_folder, query.lastError());
    const QString found = query.value(0).toString();
    if (found == QLatin1String("ok"))
        return {};
    return environment(StoreWords::tr("store %1").arg(storePath(m_folder)),
                       StoreWords::tr("it is damaged: %1").arg(found),
                       StoreWords::tr("Stop Attaché, and put a backup in its place."));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    // IMMEDIATE: a transaction that began with a read could not wait for another writer, it would have to
    // fail.
    m_begun = store::execute(database, QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(store::execute(m_database, QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::begun() const
{
    return m_begun;
}

Result<void> Transaction::commit()
{
    auto done = store::execute(m_database, QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace attache
