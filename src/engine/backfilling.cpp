// SPDX-License-Identifier: Apache-2.0
#include "engine/backfilling.h"

#include "engine/queueing.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <algorithm>

namespace attache
{
namespace
{

constexpr int atOnce = 20; // to a transaction: a few milliseconds, in which nothing else can be recorded

/// All of them or none; those that there are by now are left alone. Returns what was made, as it is stored.
Result<std::vector<Delivery>> insertAll(Database &database, const std::vector<NewDelivery> &deliveries)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    std::vector<Delivery> made;
    for (const auto &[delivery, lanes] : deliveries) {
        const auto inserted = store::insertDelivery(database, delivery, lanes);
        if (!inserted)
            return inserted.error();
        if (!*inserted)
            continue;
        auto stored = store::delivery(database, delivery.id);
        if (!stored)
            return stored.error();
        made.push_back(std::move(*stored));
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return made;
}

/// The deliveries of these attestations are added to what is done. The attachment is read anew: it may be
/// another, or gone. What cannot be read is counted and passed over: the others are not at fault.
Result<void> fill(EngineParts &parts, const QString &attachmentId, const QStringList &attestationIds,
                  Workflows::Backfill &done)
{
    const auto target =
        parts.store->call([&](Database &database) { return findAttached(database, attachmentId); });
    if (!target)
        return target.error();
    std::vector<NewDelivery> deliveries;
    for (const QString &id : attestationIds) {
        const auto read = readStored(parts, id);
        if (!read) {
            ++done.unreadable;
            if (!done.firstUnreadable)
                done.firstUnreadable = read.error();
            continue;
        }
        deliveries.push_back(
            newDelivery(parts, read->attestation, read->record, target->registration, target->attachment));
    }
    const auto made = parts.store->call([&](Database &database) { return insertAll(database, deliveries); });
    if (!made)
        return made.error();
    for (const Delivery &delivery : *made)
        Q_EMIT parts.changes.deliveryChanged(delivery);
    Q_EMIT parts.changes.workQueued();
    done.made += int(made->size());
    return {};
}

} // namespace

Result<Workflows::Backfill> backfillAttachment(EngineParts &parts, const QString &attachmentId,
                                               const Workflows::BackfillFilter &filter,
                                               const std::stop_token &stop,
                                               const std::function<void(int done, int total)> &progress)
{
    const EitherStop either(stop, parts.closing.get_token());
    if (const auto target =
            parts.store->call([&](Database &database) { return findAttached(database, attachmentId); });
        !target)
        return target.error();
    const auto missing = parts.store->call([&](Database &database) {
        return store::attestationsWithoutDelivery(database, attachmentId, filter.since, filter.limit);
    });
    if (!missing)
        return missing.error();
    Workflows::Backfill done;
    const int total = int(missing->size());
    for (int at = 0; at < total; at += atOnce) {
        if (either.token().stop_requested()) {
            done.left = total - at;
            break;
        }
        if (const auto filled = fill(parts, attachmentId, missing->mid(at, atOnce), done); !filled)
            return filled.error();
        progress(std::min(at + atOnce, total), total);
    }
    return done;
}

} // namespace attache
