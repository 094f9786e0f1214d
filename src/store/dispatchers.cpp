// SPDX-License-Identifier: Apache-2.0
#include "store/deliveries.h"

#include "store/query.h"

namespace attache::store
{

Result<void> announceDispatcher(Database &database, const QString &dispatcher, const QDateTime &until)
{
    Query insert(database, QStringLiteral("INSERT INTO dispatchers (id, until) VALUES (:id, :until) "
                                          "ON CONFLICT (id) DO UPDATE SET until = excluded.until"));
    return insert.bind(":id", dispatcher).bind(":until", until).run();
}

Result<void> withdrawDispatcher(Database &database, const QString &dispatcher)
{
    Query remove(database, QStringLiteral("DELETE FROM dispatchers WHERE id = :id"));
    return remove.bind(":id", dispatcher).run();
}

Result<bool> anotherDispatcher(Database &database, const QString &dispatcher, const QDateTime &now)
{
    const auto found = dispatchers(database, now);
    if (!found)
        return found.error();
    return found->size() > (found->contains(dispatcher) ? 1 : 0);
}

Result<QStringList> dispatchers(Database &database, const QDateTime &now)
{
    Query query(database, QStringLiteral("SELECT id FROM dispatchers WHERE until > :now ORDER BY id"));
    if (auto done = query.bind(":now", now).run(); !done)
        return done.error();
    QStringList found;
    while (query.next())
        found.append(query.text());
    return found;
}

} // namespace attache::store
