// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What Slack's answer means for the message that it answers. Slack says what is wrong in a word, and that
/// comes before the status, about which its own accounts differ.
Outcome meaningOf(const HttpResponse &response, const QDateTime &now);

/// Whether this is how a webhook that works refuses the probe.
bool isAlive(const HttpResponse &probed);

} // namespace attache::ATTACHE_INTEGRATION
