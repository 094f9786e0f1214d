// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

namespace attache::ATTACHE_INTEGRATION
{

/// Whether the summary's table goes along as a file.
enum class Attached { Table, Nothing };

/// The request that posts an attestation: an embed that can be read at a glance, within all of Discord's
/// limits.
HttpRequest postOf(const Config &config, const ExecutionRequest &request, Attached attached);

} // namespace attache::ATTACHE_INTEGRATION
