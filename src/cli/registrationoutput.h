// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"
#include "core/records.h"
#include "engine/checks.h"

#include <memory>
#include <vector>

/// What the verbs of registrations print.
namespace attache
{

void showRegistrations(Session &session, const std::vector<Registration> &registrations);
/// One, and ends the command.
void showRegistration(Session &session, const Registration &registration);

/// From now on, a line on standard error for each stage of a check that passes. The stages as they are at
/// last.
std::shared_ptr<const Checks> tellChecks(Session &session);

} // namespace attache
