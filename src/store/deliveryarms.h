// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/deliverylists.h"
#include "store/query.h"

#include <QString>
#include <QStringList>

#include <vector>

/// How a filter is read; nobody outside this folder includes it.
namespace attache::store
{

/// What a filter lets through, as conditions that each go along one index in the order of the list. A page is
/// the merge of all of them: SQLite reads no more of each than it needs.
struct DeliveryArms {
    QStringList conditions;
    bool overlap = false; ///< one row may fit several conditions
    /// Some conditions look at rows that do not fit, too: to be bounded (deliverylists.cpp).
    bool scans = false;
    bool scansDelivered = false; ///< also those that have been delivered: most of all
    QStringList words;           ///< to bind as :word0, :word1, …
};

Result<DeliveryArms> armsOf(Database &database, const DeliveryFilter &filter);

/// The states that a filter lets through.
std::vector<Delivery::State> statesOf(const DeliveryFilter &filter);

/// Binds what the conditions of the arms name.
void bindWords(Query &query, const DeliveryArms &arms);

/// The row's number, by which it is found; 0 where there is none.
Result<qint64> seqOf(Database &database, const QString &table, const QString &id);

} // namespace attache::store
