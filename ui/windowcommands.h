// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/commandpalette.h"
#include "ui/widgets/shortcutsheet.h"

#include <QKeySequence>

namespace attache
{

class MainWindow;

/// A key of the window: what it is, what it is called, and what it does. The one table that the window's
/// keys, the sheet of keys and the palette are made from.
struct Binding {
    QList<QKeySequence> keys; ///< any of them; none: it is reached by its name alone
    QString words;
    QString icon; ///< a name in resources/icons; empty: not in the palette
    std::function<void()> run;
};

std::vector<Binding> bindingsOf(MainWindow &window);

/// Makes them the window's keys.
void addKeys(MainWindow &window);

/// All that can be done from here by its name: going to a page, what each page is for, and every button that
/// the page shows.
std::vector<Command> commandsOf(MainWindow &window);

/// The bindings as a person reads them, and the keys that lists and forms have by themselves.
std::vector<KeyGroup> keyGroupsOf(MainWindow &window);

} // namespace attache
