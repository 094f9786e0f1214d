// SPDX-License-Identifier: Apache-2.0
#include "store/migration.h"

#include "store/query.h"
#include "store/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace attache::store
{
namespace
{

Error tooNew(const Database &database, int found, int known)
{
    return {Error::Kind::Environment,
            StoreWords::tr("store %1/store.sqlite").arg(database.folder()),
            StoreWords::tr("it was written by a newer version of Attaché (schema %1; this one knows %2)")
                .arg(found)
                .arg(known),
            StoreWords::tr("Update Attaché; the store was left as it is."),
            {}};
}

/// A consistent copy, what is still in the write-ahead log included. The caller's write transaction keeps
/// everybody else from writing meanwhile; a second connection makes the copy, as VACUUM cannot run inside a
/// transaction.
Result<void> copyAside(Database &database, int version)
{
    const QString copy = QStringLiteral("%1/store.sqlite.before-%2").arg(database.folder()).arg(version);
    const QString partial = copy + QStringLiteral(".partial");
    const auto failed = [&copy](const QString &why) {
        return Error{Error::Kind::Environment,
                     StoreWords::tr("copy of the store to %1").arg(copy),
                     why,
                     StoreWords::tr("Make room and the folder writable; the upgrade was not begun."),
                     {}};
    };
    QFile::remove(partial);
    QFile file(partial);
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failed(file.errorString());
    file.close();
    auto reader = Database::connect(database.folder());
    if (!reader)
        return reader.error();
    Query vacuum(**reader, QStringLiteral("VACUUM INTO :path"));
    if (auto done = vacuum.bind(":path", partial).run(); !done) {
        QFile::remove(partial);
        return failed(done.error().why);
    }
    QFile::remove(copy);
    if (!QFile::rename(partial, copy))
        return failed(StoreWords::tr("the finished copy could not be given its name"));
    return {};
}

/// One migration in a transaction. Another process may have done it since we looked: then there is nothing to
/// do.
Result<void> apply(Database &database, const Migration &migration, bool &copied)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    if (*version > 0 && !copied) {
        if (auto done = copyAside(database, migration.version); !done)
            return done;
        copied = true;
    }
    for (const QString &statement : migration.statements)
        if (auto done = execute(database, statement); !done)
            return done;
    Query row(database,
              QStringLiteral("INSERT INTO schema_versions (version, name) VALUES (:version, :name)"));
    if (auto done = row.bind(":version", migration.version).bind(":name", migration.name).run(); !done)
        return done;
    return transaction.commit();
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList statements;
    for (const QString &paragraph : sql.trimmed().split(blankLines, Qt::SkipEmptyParts)) {
        const QStringList lines = paragraph.split(QLatin1Char('\n'));
        const bool onlyComments = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.trimmed().startsWith(QLatin1String("--"));
        });
        if (!onlyComments)
            statements.append(paragraph);
    }
    return statements;
}

std::vector<Migration> knownMigrations()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_(\\w+)\\.sqlite\\.sql$"));
    const QDir folder(QStringLiteral(":/store/migrations"));
    std::vector<Migration> migrations;
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(file);
        QFile sql(folder.filePath(file));
        if (match.hasMatch() && sql.open(QIODevice::ReadOnly))
            migrations.push_back({match.captured(1).toInt(), match.captured(2),
                                  statementsOf(QString::fromUtf8(sql.readAll()))});
    }
    return migrations;
}

Result<int> schemaVersion(Database &database)
{
    // One statement: another process may be making the tables at this moment.
    Query tables(database,
                 QStringLiteral("SELECT total(name = 'schema_versions'), min(name) FROM sqlite_master"));
    if (auto done = tables.run(); !done)
        return done.error();
    tables.next();
    const bool ours = tables.number() > 0;
    const QString any = tables.text();
    if (!ours && any.isEmpty())
        return 0;
    if (!ours)
        return Error{Error::Kind::Environment,
                     StoreWords::tr("store %1/store.sqlite").arg(database.folder()),
                     StoreWords::tr("it is another program's database (it has a table \"%1\")").arg(any),
                     StoreWords::tr("Move the file away, or choose another folder with ATTACHE_DATA_DIR."),
                     {}};
    Query version(database, QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_versions"));
    if (auto done = version.run(); !done)
        return done.error();
    return version.next() ? version.number() : 0;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    const int known = migrations.empty() ? 0 : migrations.back().version;
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > known)
        return tooNew(database, *version, known);
    bool copied = false;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto done = apply(database, migration, copied); !done)
            return done;
    }
    return {};
}

} // namespace attache::store
