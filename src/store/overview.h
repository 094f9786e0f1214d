// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

/// How the last day went, in figures: for a page that one looks at to know whether everything arrives.
namespace attache::store
{

/// What became of the deliveries that were taken in during one hour.
struct HourOfDeliveries {
    int delivered = 0; ///< skipped ones too: there was nothing to send
    int waiting = 0;   ///< queued, sending, held
    int unsure = 0;    ///< uncertain
    int failed = 0;
    int skipped = 0;                  ///< of `delivered`
    std::optional<qint64> medianMs{}; ///< from being taken in to being delivered, of those that were …
    std::optional<qint64> slowMs{};   ///< … and what 95 of 100 did not exceed; for all registrations alone

    int total() const { return delivered + waiting + unsure + failed; }
};

using Hours = std::vector<HourOfDeliveries>; ///< oldest first

/// What ended so at one registration that a person has to see to it: one thing, however many they are.
struct Decision {
    Delivery newest; ///< its state, failed or uncertain, is that of all
    int count = 1;
};

struct Overview {
    QDateTime from;                          ///< the start of the first hour
    Hours hours;                             ///< of all registrations
    std::map<QString, Hours> ofRegistration; ///< by the registration's id; none: nothing in that time
    int delivered = 0;
    int atFirstAttempt = 0;             ///< of `delivered`
    std::optional<qint64> medianMs;     ///< from being taken in to being delivered …
    std::optional<qint64> slowMs;       ///< … and what 95 of 100 did not exceed
    std::vector<Decision> needDecision; ///< of that time, the newest first
    std::map<QString, int> held;        ///< by the registration's id, of all times
};

/// Of the `hours` whole hours that end with the one `now` is in.
Result<Overview> overview(Database &database, const QDateTime &now, int hours);

} // namespace attache::store
