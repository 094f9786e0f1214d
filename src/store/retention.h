// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/contentstore.h"
#include "store/database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// How long what is stored is kept, and the removal of what is older, a bounded piece at a time.
///
/// An attestation goes as a whole: with its deliveries, their attempts, its materials and the content that
/// nothing else refers to. Were a delivery removed by itself, sending what is stored to its attachment would
/// send it again. What is never removed:
/// - an attestation of which a delivery waits (queued, being sent, held), is uncertain, or has failed and is
/// still
///   attached: a person may want to do something about it;
/// - one that has been delivered where an older delivery that waits would otherwise put its content over it
///   (store/lanes.h);
/// - the newest attestation, and that of the newest delivery: new rows are told from old ones by their
/// numbers. The same holds for the requests and answers of attempts, but for the last two.
namespace attache::store
{

struct Retention {
    std::optional<int> requestDays{};  ///< requests and answers of attempts; none: for ever
    std::optional<int> deliveryDays{}; ///< deliveries, and attestations with their content; none: for ever

    bool operator==(const Retention &) const = default;
};

Result<Retention> retention(Database &database);
Result<void> setRetention(Database &database, const Retention &retention);

/// Whether it is time to look for what is older, and this one's turn: at most once an hour on one store,
/// whoever asks.
Result<bool> beginSweep(Database &database, const QDateTime &now);

struct Freed {
    int attempts = 0; ///< of which the requests and answers were erased; the records stay
    int attestations = 0;
    int deliveries = 0;
    int contents = 0; ///< files
    qint64 bytes = 0;

    bool isNothing() const { return attempts == 0 && attestations == 0 && contents == 0; }

    Freed &operator+=(const Freed &other);
};

/// How far one has come, from the oldest on; the default is the beginning.
struct SweepPosition {
    QDateTime time;
    qint64 number = 0;
};

struct Swept {
    Freed freed;
    std::optional<SweepPosition> next; ///< none: that was the last piece
};

/// A piece each: removes in one short transaction, or (`Look`) only counts what would be removed, in which
/// the content may be counted that something older still refers to.
enum class SweepMode { Look, Remove };

/// Erases the requests and answers of attempts that were begun before this time, of deliveries that ended
/// before it. `apart` (if any): a look leaves out those that go with their attestation, taken in before then.
Result<Swept> sweepRequests(Database &database, const QDateTime &before, const QDateTime &apart,
                            const QDateTime &now, const SweepPosition &from, SweepMode mode);
/// Attestations taken in before this time, whose deliveries ended before it.
Result<Swept> sweepAttestations(Database &database, const QDateTime &before, const SweepPosition &from,
                                SweepMode mode);
/// Takes out content that nothing refers to any more, some files at a time; the caller discards what is
/// `aside` then (ContentStore::discard). What is taken in just then has its rows written in a transaction
/// too, in which it looks whether the content is still there (engine/takingin.h).
Result<Swept> sweepContents(Database &database, const ContentStore &contents, QStringList &aside);

/// Tells other programs on the store that what they show has changed: once for a whole sweep.
Result<void> noteSwept(Database &database);

/// Erases the requests and answers of these deliveries, whenever they were made: of all or of none. The
/// records stay. How many attempts had any. NotFound; Conflict when one still waits or is being sent.
Result<int> eraseRequests(Database &database, const QStringList &deliveryIds, const QDateTime &now);

struct StoredCounts {
    int attestations = 0;
    int deliveries = 0;
    int attempts = 0;
    qint64 bytes = 0; ///< of the database; what has been freed in it is used again before it grows
};

Result<StoredCounts> storedCounts(Database &database);

} // namespace attache::store
