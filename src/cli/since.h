// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace attache
{

/// An RFC 3339 time, or how long before `now`: 90s, 30m, 2h, 3d or 1w. Nothing for anything else.
std::optional<QDateTime> sinceTime(const QString &text, const QDateTime &now);

} // namespace attache
