// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"

#include <vector>

namespace attache
{

constexpr int defaultLimit = 100; ///< rows of a list that may have very many

/// Of a list that was asked for one row more than the limit: takes that one off, and says that there are
/// more.
template <typename T>
void cutToLimit(Session &session, std::vector<T> &rows, int limit)
{
    if (rows.size() <= std::size_t(limit))
        return;
    rows.resize(std::size_t(limit));
    session.note(QStringLiteral("note: there are more than these %1; --limit N shows more").arg(limit));
}

} // namespace attache
