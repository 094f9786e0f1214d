// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"
#include "engine/deliveries.h"

#include <utility>

namespace attache
{

/// What is different between two attempts at a delivery, by their numbers, as in a unified diff; NotFound
/// where there is no such attempt. Then the session has ended.
void showComparison(Session &session, const Deliveries::Detail &detail, std::pair<int, int> numbers);

} // namespace attache
