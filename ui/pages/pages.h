// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace attache
{

class Console;
class LogBook;
class Preferences;

/// A place in the navigation. The page is made when it is first shown, so that the window opens at once.
struct PageEntry {
    PageId id;
    QString label;
    QString icon; ///< a name in resources/icons
    std::function<Page *(QWidget *parent)> make;
    bool atFoot = false;  ///< apart from the others, at the navigation's foot
    QString purpose = {}; ///< what its primary action does, by name: "Push an attestation"
};

/// What the pages are made on; all of it outlives them.
struct PageParts {
    Console &console;
    LogBook &log;
    Preferences &preferences;
    std::function<void()> showAround{}; ///< starts the tour, or goes on with it; may be empty
};

/// All pages in the navigation's order.
std::vector<PageEntry> allPages(const PageParts &parts);

} // namespace attache
