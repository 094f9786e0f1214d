// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <QStringList>

/// The order of deliveries that replace each other's content at a service. Each function inside the caller's
/// transaction; nobody outside this folder includes it.
///
/// The rule: of the deliveries of a registration that share a lane, one is sent at a time, in the order in
/// which they were made.
/// - One that is held is passed by: a person must do something first, and that may take days. When it comes
///   back and a newer one has been delivered, it is superseded.
/// - One that has failed and has a newer one behind it in each of its lanes is due at once, ahead of its
///   retry: it finds itself superseded and ends, and the newer one goes next.
/// - One that does not end then, as it has something left to do (what it sent is being processed), waits for
///   its retry as any other, and is passed by meanwhile.
/// - One that has failed and is superseded in some of its lanes only waits for its retry, and is passed by
///   meanwhile. When that comes, it leaves out what is superseded.
/// - One that is made late, for an attestation stored before newer ones, is as old as its attestation: it is
///   superseded when a newer attestation has been delivered, and supersedes none that is newer.
/// So nothing old goes over something new, and nothing waits for a retry of what nobody wants any more.
namespace attache::store
{

Result<void> enterLanes(Database &database, const QString &deliveryId, const QStringList &lanes);

/// Makes those due that have failed and would find themselves superseded in all they do: once after the first
/// failure, and once for what comes later.
Result<void> hastenSuperseded(Database &database, const QDateTime &now);

/// A condition on the delivery `q` at `:now`: nothing is sent in its lanes, and nothing that is due comes
/// before it. One under a lease that ran out has had its turn already: what comes before it waits for it.
constexpr QLatin1String hasItsTurn(
    "NOT EXISTS (SELECT 1 FROM lanes mine JOIN lanes other ON other.registration = mine.registration AND "
    "other.lane = mine.lane AND other.turn = 'sending' AND other.delivery <> mine.delivery WHERE "
    "mine.delivery = q.seq) AND (q.state = 'sending' OR NOT EXISTS (SELECT 1 FROM lanes mine JOIN lanes "
    "other ON other.registration = mine.registration AND other.lane = mine.lane AND other.turn IN ('queued', "
    "'retrying') AND other.delivery < mine.delivery JOIN deliveries before ON before.seq = other.delivery "
    "AND before.due_at <= :now WHERE mine.delivery = q.seq))");

} // namespace attache::store
