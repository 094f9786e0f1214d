// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"

#include <chrono>
#include <optional>
#include <vector>

/// When a delivery that did not arrive is tried again. Pure: time and randomness come in as arguments.
namespace attache
{

/// The waits between attempts, as data. The defaults keep trying for about three days.
struct RetrySchedule {
    std::vector<std::chrono::seconds> waits;
    std::chrono::hours giveUpAfter{72};       ///< counted from when the delivery was queued
    std::chrono::hours longestServerWait{24}; ///< a service that asks for more is not taken at its word

    static RetrySchedule standard();
};

/// The time of the next attempt, or none when it is time to give up.
///
/// `attemptsMade` counts the one that just ended, `since` when it was queued afresh; `random` is in [0, 1)
/// and spreads the wait over [half, full] of its slot, so that a thousand deliveries that failed together do
/// not return together. The service's own `notBefore` is a floor, never shortened by jitter.
std::optional<QDateTime> nextAttempt(const RetrySchedule &schedule, int attemptsMade, const Outcome &outcome,
                                     const QDateTime &since, const QDateTime &now, double random);

/// Reads a Retry-After header (RFC 9110 §10.2.3): whole or fractional seconds (rounded up), or an HTTP date.
/// Nothing for what is in the past, negative or not to be read.
std::optional<QDateTime> retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace attache
