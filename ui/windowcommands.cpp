// SPDX-License-Identifier: Apache-2.0
#include "ui/windowcommands.h"

#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(attache::WindowCommands)
};

/// What a button does, as its words or, where it has only an icon, its name say.
QString nameOf(const QAbstractButton &button)
{
    static const QRegularExpression mnemonic(u"&(?=[^&])"_s);
    return button.text().isEmpty() ? button.accessibleName() : button.text().remove(mnemonic);
}

void addButtons(std::vector<Command> &commands, const Page &page)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = nameOf(*button);
        if (!button->isVisible() || !button->isEnabled() || name.isEmpty())
            continue;
        commands.push_back({name, page.title(), u"arrow-right"_s, [button = QPointer(button)] {
                                if (button)
                                    button->click();
                            }});
    }
}

} // namespace

std::vector<Command> commandsOf(MainWindow &window)
{
    std::vector<Command> commands;
    if (const Page *page = window.showingPage())
        addButtons(commands, *page);
    int number = 0;
    for (const PageEntry &entry : window.entries()) {
        commands.push_back({Words::tr("Go to %1").arg(entry.label), Words::tr("Ctrl+%1").arg(++number),
                            entry.icon, [&window, id = entry.id] { window.showPage(id); }});
        if (!entry.purpose.isEmpty()) {
            commands.push_back(
                {entry.purpose, entry.label, u"plus"_s, [&window, id = entry.id] { window.begin(id, {}); }});
        }
    }
    commands.push_back({Words::tr("Search this page"), Words::tr("Ctrl+F"), u"search"_s,
                        [&window] { window.focusSearch(); }});
    commands.push_back({Words::tr("Read or check again"), Words::tr("F5"), u"redeliver"_s, [&window] {
                            if (Page *page = window.showingPage())
                                page->refresh();
                        }});
    commands.push_back({Words::tr("Show me around"), Words::tr("Tour"), u"arrow-right"_s,
                        [&window] { Q_EMIT window.tourRequested(); }});
    commands.push_back({Words::tr("Undo"), Words::tr("Ctrl+Z"), u"undo"_s, [&window] { window.undo(); }});
    commands.push_back(
        {Words::tr("Show the keys"), Words::tr("?"), u"info"_s, [&window] { window.showShortcuts(); }});
    commands.push_back(
        {Words::tr("Quit"), Words::tr("Ctrl+Q"), u"cross"_s, [&window] { Q_EMIT window.quitRequested(); }});
    return commands;
}

} // namespace attache
