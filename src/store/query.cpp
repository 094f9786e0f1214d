// SPDX-License-Identifier: Apache-2.0
#include "store/query.h"
#include "store/words.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTimeZone>
#include <QVariant>

namespace attache::store
{
namespace
{

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

QString remedyFor(int code, const QString &path)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StoreWords::tr(
                   "Another program holds the store; end it (\"fuser %1\" names it) and try again.")
            .arg(path);
    case ReadOnly:
        return StoreWords::tr("Make %1 and its folder writable for you (chmod u+rw), then try again.")
            .arg(path);
    case CannotOpen:
        return StoreWords::tr("Check that %1 and its folder exist and are readable and writable for you.")
            .arg(path);
    case Full:
        return StoreWords::tr(
                   "Free some space on the disk that holds %1, then try again; nothing was half stored.")
            .arg(path);
    case InputOutput:
        return StoreWords::tr("Check the disk that holds %1: its space, its quota and its health.").arg(path);
    case Corrupt:
    case NotADatabase:
        return StoreWords::tr("Move %1 away (or put a backup in its place) and start again.").arg(path);
    default:
        return {};
    }
}

constexpr std::size_t mostStatements = 100; // more than a dispatcher and a window use

QSqlQuery prepared(Database &database, const QString &sql)
{
    if (auto kept = database.statements().idle.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery statement(database.connection());
    statement.setForwardOnly(true);
    statement.prepare(sql);
    return statement;
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Error sqlError(const QString &folder, const QSqlError &error)
{
    const QString path = folder + QStringLiteral("/store.sqlite");
    const QString why = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {Error::Kind::Environment,
            StoreWords::tr("store %1").arg(path),
            why.trimmed(),
            remedyFor(error.nativeErrorCode().toInt(), path),
            {}};
}

Query::Query(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(prepared(database, sql))
    , m_failed(m_query.lastError().isValid())
{
}

Query::~Query()
{
    if (m_failed || m_query.lastError().isValid())
        return;
    m_query.finish();
    for (const QString &name : std::as_const(m_bound))
        m_query.bindValue(name, QVariant()); // an attestation may be large
    auto &idle = m_database.statements().idle;
    if (idle.size() >= mostStatements)
        idle.clear();
    idle.insert_or_assign(m_sql, std::move(m_query));
}

Query &Query::bindValue(const char *name, const QVariant &value)
{
    m_bound.append(QString::fromLatin1(name));
    m_query.bindValue(m_bound.last(), value);
    return *this;
}

Query &Query::bind(const char *name, const QString &value)
{
    return bindValue(name, value.isNull() ? QStringLiteral("") : value);
}

Query &Query::bind(const char *name, int value)
{
    return bindValue(name, value);
}

Query &Query::bind(const char *name, qint64 value)
{
    return bindValue(name, value);
}

Query &Query::bind(const char *name, const QByteArray &value)
{
    return bindValue(name, value.isNull() ? QByteArray("") : value);
}

Query &Query::bind(const char *name, const QDateTime &value)
{
    return bindValue(name, value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant());
}

Query &Query::bind(const char *name, const std::optional<QDateTime> &value)
{
    return bind(name, value.value_or(QDateTime()));
}

Query &Query::bind(const char *name, const QJsonObject &value)
{
    return bindValue(name, compact(QJsonDocument(value)));
}

Query &Query::bind(const char *name, const QJsonArray &value)
{
    return bindValue(name, compact(QJsonDocument(value)));
}

Result<void> Query::run()
{
    // What could not be prepared has its error already, and running it would only hide that.
    m_failed = m_failed || !m_query.exec();
    if (m_failed)
        return sqlError(m_database.folder(), m_query.lastError());
    return {};
}

int Query::changedRows() const
{
    return m_query.numRowsAffected();
}

bool Query::next()
{
    m_column = 0;
    return m_query.next();
}

QString Query::text()
{
    return m_query.value(m_column++).toString();
}

int Query::number()
{
    return m_query.value(m_column++).toInt();
}

qint64 Query::bigNumber()
{
    return m_query.value(m_column++).toLongLong();
}

QByteArray Query::bytes()
{
    return m_query.value(m_column++).toByteArray();
}

QDateTime Query::time()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<QDateTime> Query::optionalTime()
{
    const QDateTime value = time();
    return value.isValid() ? std::optional(value) : std::nullopt;
}

QJsonObject Query::object()
{
    return QJsonDocument::fromJson(text().toUtf8()).object();
}

QJsonArray Query::array()
{
    return QJsonDocument::fromJson(text().toUtf8()).array();
}

Result<void> execute(Database &database, const QString &sql)
{
    return Query(database, sql).run();
}

QJsonArray toArray(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

QStringList toStrings(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace attache::store
