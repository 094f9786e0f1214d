// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/workflows.h"

#include <functional>
#include <stop_token>

namespace attache
{

/// The work of Workflows::backfill(), on a worker thread.
Result<Workflows::Backfill> backfillAttachment(EngineParts &parts, const QString &attachmentId,
                                               const Workflows::BackfillFilter &filter,
                                               const std::stop_token &stop,
                                               const std::function<void(int done, int total)> &progress);

} // namespace attache
