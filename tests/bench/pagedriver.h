// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loopmeter.h"
#include "ui/desktop/preferences.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace attache::test
{

/// A busy person at the window: page after page, they scroll, go down the list, search, filter, open forms
/// and type into them, change the theme, the window's size, and look for a command. A step is what the
/// person does in one moment; there are 16 in a second.
class PageDriver : public QObject
{
    Q_OBJECT

public:
    PageDriver(MainWindow &window, Preferences &preferences, LoopMeter &meter);

    /// Each page for so long; then finished().
    void start(std::chrono::milliseconds each);

Q_SIGNALS:
    void finished();

private:
    struct Step {
        const char *name;
        std::function<void()> act;
    };

    void nextPage();
    void step();
    std::vector<Step> steps();
    void scroll(int lines);
    void press(Qt::Key key);
    void type(const QString &text);
    void chooseNextChip();
    void clickIntoList();
    void openForm();
    void typeIntoForm();
    void closeForm();
    void showCommands();
    void hideCommands();
    void resize(int by);
    QWidget *page() const;

    MainWindow &m_window;
    Preferences &m_preferences;
    LoopMeter &m_meter;
    const std::vector<Step> m_steps;
    std::size_t m_next = 0; // of m_steps
    int m_round = 0;        // through m_steps
    std::size_t m_page = 0; // of the window's entries
    int m_left = 0;         // pages that are still to come
    QTimer m_stepTimer;
    QTimer m_pageTimer;
};

} // namespace attache::test
