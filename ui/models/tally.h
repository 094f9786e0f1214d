// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "engine/deliveries.h"
#include "ui/widgets/words.h"

#include <QFuture>

#include <array>
#include <map>
#include <vector>

namespace attache
{

class Deliveries;

/// What became of the deliveries of one attachment in the last 24 hours.
struct Tally {
    static constexpr int hours = 24;

    int delivered = 0;
    int skipped = 0;
    int waiting = 0; ///< queued or being sent
    int sending = 0;
    int held = 0;
    int uncertain = 0;
    int failed = 0;
    std::array<int, hours> deliveredByHour{}; ///< the oldest hour first
    std::array<int, hours> failedByHour{};
    QString needsPersonId;     ///< the newest delivery that waits for somebody
    QString needsPersonReason; ///< and why

    void count(const Delivery &delivery, const QDateTime &now);

    /// The state that most needs to be seen, and how many deliveries are in it.
    Delivery::State loudest() const;
    int loudestCount() const;
    bool isEmpty() const;
};

/// How an attachment is shown, whose deliveries came out so: that it is paused goes before all else.
StateLook lookOf(const Attachment &attachment, const Tally &tally);

/// By attachment id.
std::map<QString, Tally> tallies(const std::vector<Delivery> &deliveries, const QDateTime &now);

/// The last 24 hours of some deliveries, and the newest of them.
struct LastDay {
    std::map<QString, Tally> tallies; ///< by attachment id
    std::vector<Delivery> latest;     ///< a few, of any age
};

/// Reads at most `most` that the filter lets through. They are counted where they are read, on the store's
/// thread: a busy day's thousands would hold up the window.
QFuture<Result<LastDay>> lastDay(Deliveries &deliveries, const store::DeliveryFilter &filter, int most);

} // namespace attache
