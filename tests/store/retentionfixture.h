// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deliveriesfixture.h"
#include "store/contentstore.h"
#include "store/retention.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace attache::store
{

/// Seconds: the cutoff of these tests; everything else happened long before.
constexpr int later = 40 * 24 * 60 * 60;

/// Deliveries that ended, and the pieces of a sweep put together.
struct RetentionFixture : DeliveriesFixture {
    ContentStore contents{folder.path()};

    /// One that was delivered, with an answer kept.
    Delivery arrived(const Delivery &delivery)
    {
        (void)claim(QStringLiteral("one"), 1, 100, 100);
        Record record = delivered(delivery.id, QStringLiteral("one"));
        Exchange exchange;
        exchange.method = QStringLiteral("POST");
        exchange.responseBody = QString(1000, QLatin1Char('x'));
        record.attempt->exchanges = {exchange};
        needs(recordAttempts(db(), {record}));
        return now(delivery.id);
    }

    Delivery arrived() { return arrived(deliver()); }

    /// Ended in this state.
    void end(const Delivery &delivery, Delivery::State state)
    {
        (void)claim(QStringLiteral("one"), 1, 100, 100);
        Record record = delivered(delivery.id, QStringLiteral("one"));
        record.state = state;
        needs(recordAttempts(db(), {record}));
    }

    template <typename T>
    static void needs(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
    }

    Freed swept(SweepMode mode = SweepMode::Remove)
    {
        return all([&](const SweepPosition &from) { return sweepAttestations(db(), at(later), from, mode); });
    }

    Freed erased(SweepMode mode = SweepMode::Remove, const QDateTime &apart = {})
    {
        return all([&](const SweepPosition &from) {
            return sweepRequests(db(), at(later), apart, at(later + 1), from, mode);
        });
    }

    Freed emptied()
    {
        QStringList aside;
        const Freed freed = all([&](const SweepPosition &) { return sweepContents(db(), contents, aside); });
        ContentStore::discard(aside);
        return freed;
    }

    template <typename F>
    static Freed all(F piece)
    {
        Freed freed;
        for (std::optional<SweepPosition> from = SweepPosition(); from;) {
            const Result<Swept> swept = piece(*from);
            needs(swept);
            freed += swept->freed;
            from = swept->next;
        }
        return freed;
    }

    bool isThere(const Delivery &delivery) { return store::delivery(db(), delivery.id).has_value(); }

    int count(const QString &sql)
    {
        QSqlQuery query(db().connection());
        if (!query.exec(sql) || !query.next())
            qFatal("%s", qPrintable(query.lastError().text()));
        return query.value(0).toInt();
    }

    /// A material with this content.
    MaterialRecord material(const QByteArray &bytes)
    {
        const auto entry = contents.addBytes(bytes);
        needs(entry);
        MaterialRecord record;
        record.name = QStringLiteral("sbom");
        record.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
        record.digest = entry->digest;
        record.available = true;
        record.size = entry->size;
        return record;
    }
};

} // namespace attache::store
