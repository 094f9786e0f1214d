// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    QUrl webhook; ///< of an incoming webhook, without query

    /// Every input that cannot be used, in words that do not repeat it.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);
};

} // namespace attache::ATTACHE_INTEGRATION
