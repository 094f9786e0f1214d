// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "core/records.h"
#include "core/result.h"
#include "engine/parts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <stop_token>

namespace attache
{

/// What became of a claimed delivery.
struct Sent {
    /// An attempt was made and ended so.
    std::optional<Outcome> outcome;
    Attempt attempt;

    /// Or none could be made: the state that it gets instead, and why.
    Delivery::State state = Delivery::State::Held;
    QString reason;
    bool keychainClosed = false; ///< it is held until the keychain can be read again
    bool offline = false;        ///< it is held until this machine has a network again

    QDateTime registrationUpdatedAt; ///< of the registration that was used
};

/// Brings one claimed delivery to its service: on a worker thread, which it blocks until the service has
/// answered or `stop`. Everything that can be known without the service is checked first and uses up no
/// attempt.
Sent sendDelivery(EngineParts &parts, const Delivery &delivery, std::stop_token stop);

/// The same to a stand-in of that service, by what it is registered with (`inputs`, its own throw-away
/// credentials included), as if it had never been sent before. The store keeps nothing of it. Worker threads.
Result<Attempt> sendToStandIn(EngineParts &parts, const Delivery &delivery, const QJsonObject &inputs,
                              const std::stop_token &stop);

} // namespace attache
