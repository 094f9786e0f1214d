// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What Discord's answer means for the request that it answers. Discord's own codes come first, then the
/// table that all services share.
Outcome meaningOf(const HttpResponse &response, const QDateTime &now);

/// Whether it was the file that Discord did not take.
bool refusesTheFile(const HttpResponse &response);

/// For how long nothing more should be sent there, by the headers of an answer that took the message.
std::chrono::milliseconds breather(const HttpResponse &response);

/// The answer's JSON object, or an empty one.
QJsonObject objectIn(const HttpResponse &response);

} // namespace attache::ATTACHE_INTEGRATION
