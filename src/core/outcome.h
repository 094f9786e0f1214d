// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace attache
{

/// How one attempt at a delivery ended. What happens next follows from the kind alone (core/retrypolicy.h).
struct Outcome {
    enum class Kind {
        Delivered,     ///< the service confirmed it; `receipt` says with what
        Skipped,       ///< there was nothing to send, and `reason` says why
        Retry,         ///< it may work later, not before `notBefore` where the service said so
        Rejected,      ///< this attestation can never be accepted there
        Misconfigured, ///< the registration is wrong (key revoked, no permission): nothing of it can be
                       ///< delivered
        Uncertain,     ///< sent in full, never answered, and sending again may duplicate
        Cancelled,     ///< we stopped it (shutting down); it uses up no attempt
    };

    /// Whom a service's "not before" is meant for. It outlives a restart.
    enum class Waits {
        Delivery,     ///< this delivery alone
        Registration, ///< all that goes to this registration: its rate limit is used up
        Integration,  ///< all registrations of this kind: the service has shut out this machine for a while
    };

    Kind kind = Kind::Retry;
    QString reason;      ///< one sentence that an operator can act on; may be empty when delivered
    QJsonObject receipt; ///< what the service gave back: an id, a digest, a link
    std::optional<QDateTime> notBefore; ///< the service asked for no attempt before this time
    Waits waits = Waits::Delivery;      ///< what else must keep quiet until then
    int attemptLimit = 0; ///< for Retry: give up after this many attempts in all; 0 leaves it to the schedule
};

Outcome delivered(QJsonObject receipt);
Outcome skipped(QString reason);
Outcome retryLater(QString reason, std::optional<QDateTime> notBefore = std::nullopt);
Outcome rejected(QString reason);
Outcome misconfigured(QString reason);
Outcome uncertain(QString reason);
Outcome cancelled();

/// "delivered", "retry" …: the spelling in the store and in JSON.
QString outcomeName(Outcome::Kind kind);

} // namespace attache
