// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/diagnostics.h"
#include "ui/log/logbook.h"

#include <QString>

#include <deque>

namespace attache
{

/// As JSON, with those lines of the log that name nothing of somebody's: to be read before it is given away.
QString diagnosticsText(const Diagnostics &diagnostics, const std::deque<LogLine> &lines,
                        const Catalogue &catalogue);

} // namespace attache
