// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"

#include <vector>

namespace attache
{

void printDeliveryTable(Session &session, const std::vector<Delivery> &deliveries);
/// As a table or, with their steps, as JSON; then the session has ended.
void showDeliveries(Session &session, const std::vector<Delivery> &deliveries);
/// The same of those with these ids, as they are now; then the session has ended with `status`.
void showDeliveries(Session &session, const QStringList &ids, int status);

} // namespace attache
