// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/workflows.h"

#include <functional>
#include <stop_token>

namespace attache
{

/// The work of Workflows::preview(), on a worker thread: reads what is stored, a few at a time.
Result<Workflows::Preview> previewAttachment(EngineParts &parts, const Workflows::AttachInput &input,
                                             int limit, const std::stop_token &stop,
                                             const std::function<void(int done, int total)> &progress);

} // namespace attache
