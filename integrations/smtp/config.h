// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    MailServer server;
    QString from;
    QString to;

    /// Every input that cannot be used, in words that do not repeat it.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);
};

/// The copy's address in an attachment's options, or empty; or what is wrong with it.
Result<QString, std::vector<Violation>> copyOf(const QJsonObject &options);

} // namespace attache::ATTACHE_INTEGRATION
