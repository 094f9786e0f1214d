// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/verbtree.h"

#include <QString>

/// Scripts that complete attachectl's arguments in a shell. They hold every verb and option; what is in the
/// store they ask for with "attachectl __complete KIND", and go on without it.
namespace attache
{

QString bashCompletion(const VerbNode &program);
QString zshCompletion(const VerbNode &program);
QString fishCompletion(const VerbNode &program);

} // namespace attache
