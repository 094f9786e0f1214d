// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace attache
{

namespace store
{
struct Statements;
}

/// One connection to the store, with its schema brought up to date on opening.
///
/// Belongs to the thread that opened it, to its last use. Several connections, also of several processes, on
/// one store are normal. SQLite: WAL, synchronous=FULL, foreign keys, STRICT tables, BEGIN IMMEDIATE for
/// writes.
class Database
{
public:
    /// Opens, and creates or upgrades, the store in a folder (store.sqlite). A store written by a newer
    /// version is refused and left untouched; before an upgrade the file is copied aside. Errors:
    /// Environment.
    static Result<std::unique_ptr<Database>> open(const QString &folder);
    /// Connects to a store that is there, whatever its schema: for migrations.
    static Result<std::unique_ptr<Database>> connect(const QString &folder);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase connection() const;
    QString folder() const;
    int schemaVersion() const;

    /// For store/query.h alone.
    store::Statements &statements() { return *m_statements; }

    /// How far the store has changed.
    struct Mark {
        qint64 others = -1; ///< another when another connection (of this process or another) has committed
        qint64 shown = -1;  ///< another when anything has changed but leases, by whomever
    };

    /// Both as of one moment.
    Result<Mark> mark() const;
    /// Whether the file is sound (SQLite's quick_check). Environment, with what it found.
    Result<void> quickCheck() const;

private:
    Database(QString connectionName, QString folder);

    QString m_connectionName;
    QString m_folder;
    int m_schemaVersion = 0;
    std::unique_ptr<store::Statements> m_statements;
};

/// A write transaction; rolled back unless committed. Do not nest.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The error of the begin, if it failed: check before the first write.
    Result<void> begun() const;
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace attache
