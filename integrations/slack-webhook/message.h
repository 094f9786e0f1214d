// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

namespace attache::ATTACHE_INTEGRATION
{

/// The request that posts an attestation: a headline and the table in a fence, within Slack's limits.
HttpRequest postOf(const Config &config, const ExecutionRequest &request);

/// A request that Slack refuses as empty where the webhook works, and for another reason where it does not:
/// nothing is posted either way.
HttpRequest probeOf(const Config &config);

} // namespace attache::ATTACHE_INTEGRATION
