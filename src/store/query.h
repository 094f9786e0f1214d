// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

/// How the other files of this folder talk to SQLite; nobody outside includes it.
namespace attache::store
{

/// The error for a statement that failed on the store in `folder`. Values bound to a statement are never in
/// it.
Error sqlError(const QString &folder, const QSqlError &error);

/// A connection's prepared statements that are not in use, by their SQL: preparing takes longer than running.
struct Statements {
    std::map<QString, QSqlQuery> idle;
};

/// One prepared statement, kept by the database for the next of the same SQL: bind by name, run, then read
/// rows column by column in the order of the SELECT.
class Query
{
public:
    Query(Database &database, const QString &sql);
    ~Query();

    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const char *name, const QString &value); ///< a null string is an empty one
    Query &bind(const char *name, int value);
    Query &bind(const char *name, qint64 value);
    Query &bind(const char *name, const QByteArray &value);
    Query &bind(const char *name, const QDateTime &value); ///< NULL when invalid
    Query &bind(const char *name, const std::optional<QDateTime> &value);
    Query &bind(const char *name, const QJsonObject &value);
    Query &bind(const char *name, const QJsonArray &value);

    Result<void> run();
    int changedRows() const;
    bool next(); ///< to the first or next row, whose columns are then read from the left

    QString text();
    int number();
    qint64 bigNumber();
    QByteArray bytes();
    QDateTime time(); ///< invalid when NULL
    std::optional<QDateTime> optionalTime();
    QJsonObject object();
    QJsonArray array();

private:
    Query &bindValue(const char *name, const QVariant &value);

    Database &m_database;
    const QString m_sql;
    QSqlQuery m_query;
    QStringList m_bound; // names
    bool m_failed;
    int m_column = 0;
};

/// Runs a statement that has nothing to bind.
Result<void> execute(Database &database, const QString &sql);

/// ["a","b"], and back.
QJsonArray toArray(const QStringList &strings);
QStringList toStrings(const QJsonArray &array);

} // namespace attache::store
