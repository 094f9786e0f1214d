// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Other people's words, made fit to be shown to a person. Pure; any thread.
namespace attache
{

/// `text` trimmed and without what would not show or would turn the direction of writing around; line ends
/// as '\n', other control characters as spaces. Cut with "…" where it has more than `longest` UTF-16 units,
/// between two characters as people see them.
QString shortened(const QString &text, qsizetype longest);

/// The same on one line.
QString oneLine(const QString &text, qsizetype longest);

} // namespace attache
