// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

/// Starting with the desktop's session, as the XDG autostart specification 0.5 has it. Main thread.
namespace attache
{

/// On the store in `folder`.
bool startsWithSession(const QString &folder);

/// Writes or removes the entry in the user's autostart folder. The program then starts hidden, with its tray
/// icon where there is one, on that store. Environment when the entry cannot be written.
Result<void> setStartsWithSession(bool starts, const QString &store);

} // namespace attache
