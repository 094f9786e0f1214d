// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace attache
{

/// Columns of a terminal that the text takes: none for combining characters, two for wide ones (UAX #11).
/// Pure; any thread.
int displayWidth(const QString &text);

} // namespace attache
