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

/// Whether a check is for somebody who watches it alone, or told to scripts too, for which standard error has
/// nothing but errors else.
enum class Told { ToAPerson, ToAnybody };

/// From now on, a line on standard error for each stage of a check that passes. The stages as they are at
/// last.
std::shared_ptr<const Checks> tellChecks(Session &session, Told told = Told::ToAPerson);

} // namespace attache
