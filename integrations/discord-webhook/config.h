// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    QUrl webhook;     ///< the pinned version of the interface, without a query
    QString threadId; ///< of the thread to post in; empty: the channel
    QString username; ///< empty: the webhook's own

    QUrl postUrl() const; ///< asks for the message that was made

    /// Every input that cannot be used, in words that do not repeat it.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);
};

} // namespace attache::ATTACHE_INTEGRATION
