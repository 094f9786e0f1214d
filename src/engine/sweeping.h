// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/retention.h"

#include <stop_token>

namespace attache
{

struct EngineParts;

/// The work of Retention, on a worker thread: one piece after the other, until there is no more or it is
/// stopped.
Result<store::Freed> previewSweep(EngineParts &parts, const store::Retention &times,
                                  const std::stop_token &stop);
Result<store::Freed> sweepStore(EngineParts &parts, const store::Retention &times,
                                const std::stop_token &stop);

} // namespace attache
