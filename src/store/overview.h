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

/// What a person has to see to at one registration: one thing, however many deliveries it is about. Those
/// that are held because the registration is paused or misconfigured, or the attachment is paused, are not
/// among them.
struct Decision {
    Delivery newest; ///< its state, failed, uncertain or held, is that of all
    int count = 1;
};

/// One that a person has paused, of a registration that may send.
struct PausedAttachment {
    Attachment attachment;
    int held = 0; ///< of all times
};

struct Overview {
    QDateTime from;                          ///< the start of the first hour
    Hours hours;                             ///< of all registrations
    std::map<QString, Hours> ofRegistration; ///< by the registration's id; none: nothing in that time
    int delivered = 0;
    int atFirstAttempt = 0;             ///< of `delivered`
    std::optional<qint64> medianMs;     ///< from being taken in to being delivered …
    std::optional<qint64> slowMs;       ///< … and what 95 of 100 did not exceed
    std::vector<Decision> needDecision; ///< of that time, what is held of all times; the newest first
    std::map<QString, int> held;        ///< by the registration's id, of all times
    std::vector<PausedAttachment> paused;
};

/// Of the `hours` whole hours that end with the one `now` is in.
Result<Overview> overview(Database &database, const QDateTime &now, int hours);

} // namespace attache::store
