// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace attache
{

/// Most of what a file may hold to become an input: keys and certificates are a few thousand bytes.
inline constexpr qint64 largestFileText = 1024 * 1024;

/// What a file holds, without the line breaks at its end. The error of one that is too large, not text in
/// UTF-8, no file or not readable says so without its path. Blocks, on a disk that may be far away: not for
/// the main thread.
Result<QString> textOfFile(const QString &path);

/// What a text is, of which nothing may be shown: "JSON with 10 keys, 2.3 KiB", "PEM: 2 × CERTIFICATE,
/// 3.1 KiB", "3 lines, 120 bytes".
QString summaryOf(const QString &text);

} // namespace attache
