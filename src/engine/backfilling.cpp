// SPDX-License-Identifier: Apache-2.0
#include "engine/backfilling.h"

#include "engine/queueing.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace attache
{
namespace
{

constexpr int atOnce = 20; // to a transaction: a few milliseconds, in which nothing else can be recorded

/// All of them or none; those that there are by now are left alone. Returns what was made, as it is stored;
/// nothing when the attachment has other options by now than those that they were made for.
Result<std::optional<std::vector<Delivery>>> insertAll(Database &database, const Attachment &attachment,
                                                       const std::vector<NewDelivery> &deliveries)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    const auto now = store::attachment(database, attachment.id);
    if (!now)
        return now.error();
    if (now->config != attachment.config)
        return std::optional<std::vector<Delivery>>();
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
    return std::optional(std::move(made));
}

/// What can be read of these. What cannot be is counted and passed over: the others are not at fault.
std::vector<ReadAttestation> readAll(EngineParts &parts, const QStringList &attestationIds,
                                     Workflows::Backfill &done)
{
    std::vector<ReadAttestation> all;
    for (const QString &id : attestationIds) {
        auto read = readStored(parts, id);
        if (read) {
            all.push_back(std::move(*read));
            continue;
        }
        ++done.unreadable;
        if (!done.firstUnreadable)
            done.firstUnreadable = read.error();
    }
    return all;
}

/// The deliveries of these attestations are added to what is done. The attachment is read anew: it may be
/// another, or gone.
Result<void> fill(EngineParts &parts, const QString &attachmentId, const QStringList &attestationIds,
                  Workflows::Backfill &done)
{
    const std::vector<ReadAttestation> attestations = readAll(parts, attestationIds, done);
    std::optional<std::vector<Delivery>> made;
    while (!made) {
        const auto target =
            parts.store->call([&](Database &database) { return findAttached(database, attachmentId); });
        if (!target)
            return target.error();
        std::vector<NewDelivery> deliveries;
        for (const auto &[attestation, record] : attestations)
            deliveries.push_back(
                newDelivery(parts, attestation, record, target->registration, target->attachment));
        auto inserted = parts.store->call(
            [&](Database &database) { return insertAll(database, target->attachment, deliveries); });
        if (!inserted)
            return inserted.error();
        made = std::move(*inserted);
    }
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
