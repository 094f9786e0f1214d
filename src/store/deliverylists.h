// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/attestations.h"
#include "store/database.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// Lists of deliveries that are as quick in a store of a million as in one of ten: each reads along an index
/// that has the rows in their order, whatever is filtered by.
namespace attache::store
{

struct DeliveryFilter {
    std::optional<Delivery::State> state;
    std::vector<Delivery::State> states; ///< any of these, when not empty
    QString registrationId;
    QString workflowId;
    QString attestationId;
    std::optional<QDateTime> since;
    std::optional<QDateTime> until; ///< not included
    /// Every word has to occur: in the name or kind of the registration, in "project/workflow", in the
    /// reason of what has not been delivered, as the state, or as the start of an id (of the
    /// delivery, the attestation or its run) or of a digest (six digits of it or more). In any case.
    QString search = {};
    /// How the states are called where the words were typed, beside by their names: in a person's language.
    QMap<Delivery::State, QString> stateWords = {};

    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

enum class Towards { Older, Newer };

/// Newest first, by keyset: what comes after `after`, or, towards newer ones, just before it.
Result<std::vector<Delivery>> deliveries(Database &database, const DeliveryFilter &filter, int limit,
                                         const PageStart &after = {}, Towards towards = Towards::Older);

/// A search may have to look at many rows to find few: it is made in slices of some milliseconds.
struct DeliverySlice {
    std::vector<Delivery> rows;
    std::optional<PageStart> next; ///< where to go on; none: `limit` are found, or there are no more
};

Result<DeliverySlice> deliverySlice(Database &database, const DeliveryFilter &filter, int limit,
                                    const PageStart &after, Towards towards = Towards::Older);

Result<int> countDeliveries(Database &database, const DeliveryFilter &filter);

struct CountSlice {
    int count = 0;
    std::optional<PageStart> next;
};

/// As deliverySlice(): counts at most `atMost` of them.
Result<CountSlice> countSlice(Database &database, const DeliveryFilter &filter, int atMost,
                              const PageStart &after);

/// How many deliveries are in each state; kept by triggers, not counted.
struct DeliveryCounts {
    int queued = 0, sending = 0, delivered = 0, skipped = 0, failed = 0, uncertain = 0, held = 0,
        cancelled = 0;
};

Result<DeliveryCounts> deliveryCounts(Database &database);

} // namespace attache::store
