// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QString>

namespace attache
{

/// The command that goes on from why a delivery has not arrived; empty where it has, or is on its way.
QString nextCommand(const Deliveries::Detail &detail);

} // namespace attache
