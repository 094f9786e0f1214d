// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "core/records.h"
#include "core/result.h"
#include "store/database.h"
#include "store/deliverylists.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

/// The outbox: deliveries (what is to be done, and how far it is), steps (what has taken effect) and attempts
/// (what happened, never changed). Leases keep several dispatchers apart, and give back what a crashed one
/// held.
namespace attache::store
{

/// Inside the caller's transaction. At most one delivery a pair of attestation and attachment: an existing
/// one is left alone, and false is returned. A queued one of a paused or misconfigured registration is held
/// instead. `lanes`: as Integration::lanes().
Result<bool> insertDelivery(Database &database, const Delivery &delivery, const QStringList &lanes = {});

/// A delivery that has not ended (queued, held or being sent), and what of.
struct Waiting {
    QString deliveryId;
    QString attestationId;
};

Result<std::vector<Waiting>> waitingOf(Database &database, const QString &attachmentId);
/// Its lanes are these from now on: its attachment's options have changed. What is being sent stays in those
/// that it had, too: it may be under way with the old options. Inside the caller's transaction.
Result<void> setLanes(Database &database, const QString &deliveryId, const QStringList &lanes);

struct Claim {
    QString dispatcher; ///< who claims
    QDateTime now;
    QDateTime leaseUntil;
    int limit = 16;
    int perRegistration = 4; ///< at most so many of one registration under way at once …
    QJsonObject atOnce{}; ///< … unless it is of one of these integrations: their ids, each with its number
    int kept = 0;         ///< of the limit, so many are for registrations that have nothing under way
};

/// Takes what is due (queued and its time has come, or sending under a lease that ran out) in one statement,
/// oldest first, and marks it sending. Each registration gets one before another gets its second. Deliveries
/// of paused, misconfigured or quiet (Record::quietUntil) registrations are not due; in each lane it takes
/// one at a time, in the order in which they were made (store/lanes.h).
Result<std::vector<Delivery>> claimDeliveries(Database &database, const Claim &claim);
Result<void> extendLease(Database &database, const QString &deliveryId, const QString &dispatcher,
                         const QDateTime &until);
/// Puts what this dispatcher holds back to queued, using up no attempt.
Result<void> releaseClaims(Database &database, const QString &dispatcher);

/// An attempt that ended, and the state that its delivery thereby gets.
struct Record {
    QString deliveryId;
    QString dispatcher; ///< recorded only while this one still holds the lease
    /// None: nothing was tried (held for want of its secret, or put back). The store gives it its number, and
    /// its trigger ("manual" after requeueDelivery()).
    std::optional<Attempt> attempt;
    Delivery::State state = Delivery::State::Queued;
    QString reason;
    std::optional<QDateTime> nextAttemptAt;
    std::optional<QDateTime> endedAt;
    QJsonObject receipt;
    /// The service asked for nothing before then: nothing else goes to its registration, or to all of its
    /// integration, as Outcome::waits has it.
    std::optional<QDateTime> quietUntil;
    Outcome::Waits waits = Outcome::Waits::Delivery;
};

/// One transaction for all of them. Returns the rows as they are now: of those that were recorded, and with
/// what happened meanwhile. A retry of a registration that was paused is held, one whose attachment was
/// removed cancelled.
Result<std::vector<Delivery>> recordAttempts(Database &database, const std::vector<Record> &records);

/// On disk when it returns. Finishing a step again replaces nothing.
Result<void> finishStep(Database &database, const QString &deliveryId, const Step &step);
Result<std::vector<Step>> steps(Database &database, const QString &deliveryId);
Result<std::vector<Attempt>> attempts(Database &database, const QString &deliveryId);

/// By UUID, or by a prefix of it of at least 8 characters that fits only one; NotFound.
Result<Delivery> delivery(Database &database, const QString &id);

/// Queues it again at once, whatever its state but sending. Keeps its id, steps and attempts; the next
/// attempt is marked manual, and its tries are counted anew. `repeatSteps` forgets which steps are done, so
/// that everything is sent again.
Result<void> requeueDelivery(Database &database, const QString &id, const QDateTime &now, bool repeatSteps);
/// Conflict when it has ended already or is being sent.
Result<void> cancelDelivery(Database &database, const QString &id, const QDateTime &now);

/// Whether sending this one now would put old content over new: a newer one in the lane has been delivered,
/// or waits or is being sent when this one has failed before. One that a person sends again gives way only to
/// what came after they asked.
Result<bool> isSuperseded(Database &database, const QString &deliveryId, const QString &lane);

/// The earliest time at which something becomes due, or a lease runs out. In the past while a registration
/// has more due than may be under way at once.
Result<std::optional<QDateTime>> nextDue(Database &database);

/// What waits for a time after `latest`, as it does once the clock was set back, is due now, and what is
/// quiet until then is quiet no longer.
Result<void> hastenWaiting(Database &database, const QDateTime &latest, const QDateTime &now);

/// Held deliveries waiting for this material go back to queued.
Result<void> releaseHeldForMaterial(Database &database, const QString &digest, const QDateTime &now);
/// Held deliveries of active (or unverified) registrations go back to queued, to be looked at again: what
/// they waited for may be there now. Returns how many.
Result<int> releaseHeld(Database &database, const QDateTime &now);

// A dispatcher announces itself, so that a one-off command knows whether somebody is sending already.
Result<void> announceDispatcher(Database &database, const QString &dispatcher, const QDateTime &until);
Result<void> withdrawDispatcher(Database &database, const QString &dispatcher);
/// Whether another dispatcher than this one has announced itself and not gone.
Result<bool> anotherDispatcher(Database &database, const QString &dispatcher, const QDateTime &now);
/// Those that have announced themselves and not gone, by name.
Result<QStringList> dispatchers(Database &database, const QDateTime &now);

} // namespace attache::store
