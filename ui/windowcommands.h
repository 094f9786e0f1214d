// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/commandpalette.h"

namespace attache
{

class MainWindow;

/// All that can be done from here by its name: going to a page, what each page is for, and every button that
/// the page shows.
std::vector<Command> commandsOf(MainWindow &window);

} // namespace attache
