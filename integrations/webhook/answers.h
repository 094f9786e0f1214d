// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What a receiver's answer means for the message it answers. Standard Webhooks, but without trying again for
/// days what will not heal by itself.
Outcome outcomeOf(const HttpResponse &response, const QDateTime &now);

/// Why there was no answer, and what that means. Every message keeps its id, so that trying again is safe
/// even when it had left.
Outcome outcomeOf(const HttpFailure &failure);

} // namespace attache::ATTACHE_INTEGRATION
