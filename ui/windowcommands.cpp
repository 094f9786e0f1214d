// SPDX-License-Identifier: Apache-2.0
#include "ui/windowcommands.h"

#include "ui/mainwindow.h"
#include "ui/widgets/escapeinlists.h"
#include "ui/widgets/filterchips.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QShortcut>

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
    static const QRegularExpression mnemonic(u"&(.)"_s); // "&&" is one that is read
    return button.text().isEmpty() ? button.accessibleName() : button.text().replace(mnemonic, u"\\1"_s);
}

void addButtons(std::vector<Command> &commands, const Page &page)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = nameOf(*button);
        const bool isChip = qobject_cast<FilterChips *>(button->parentWidget());
        if (isChip || !button->isVisible() || !button->isEnabled() || name.isEmpty())
            continue;
        commands.push_back({name, page.title(), u"arrow-right"_s, [button = QPointer(button)] {
                                if (button)
                                    button->click();
                            }});
    }
}

/// "All 26" is no name of an action.
void addChips(std::vector<Command> &commands, const Page &page)
{
    const auto rows = page.findChildren<FilterChips *>();
    for (FilterChips *row : rows) {
        if (!row->isVisible() || !row->isEnabled())
            continue;
        for (const FilterChips::Chip &chip : row->chips())
            commands.push_back({chip.does.isEmpty() ? Words::tr("Show: %1").arg(chip.label) : chip.does,
                                page.title(), u"arrow-right"_s, [row = QPointer(row), key = chip.key] {
                                    if (row)
                                        row->choose(key);
                                }});
    }
}

/// Its first key as the system writes it.
QString textOf(const Binding &binding)
{
    return binding.keys.value(0).toString(QKeySequence::NativeText);
}

} // namespace

void addKeys(MainWindow &window)
{
    for (const Binding &binding : bindingsOf(window))
        for (const QKeySequence &keys : binding.keys)
            QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, binding.run);
    new EscapeInLists(&window);
}

std::vector<Binding> bindingsOf(MainWindow &window)
{
    MainWindow *w = &window;
    std::vector<Binding> bindings;
    int number = 0;
    for (const PageEntry &entry : window.entries()) {
        const QKeySequence keys =
            ++number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        bindings.push_back({{keys}, Words::tr("Go to %1").arg(entry.label), entry.icon, [w, id = entry.id] {
                                w->showPage(id);
                            }});
    }
    const auto add = [&bindings](const QList<QKeySequence> &keys, const QString &words, const QString &icon,
                                 const std::function<void()> &run) {
        bindings.push_back({keys, words, icon, run});
    };
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    add({QKeySequence(Qt::CTRL | Qt::Key_K)}, Words::tr("Every action by its name"), {},
        [w] { w->showCommands(); });
    add(standard(QKeySequence::Find), Words::tr("Search this page"), u"search"_s, [w] { w->focusSearch(); });
    add(standard(QKeySequence::New), Words::tr("What the page is for: register, attach, push"), {},
        [w] { w->triggerPrimary(); });
    add({QKeySequence(Qt::Key_Escape)}, Words::tr("Back"), {}, [w] { w->goBack(); });
    add(standard(QKeySequence::Refresh), Words::tr("Read or check again"), u"redeliver"_s, [w] {
        if (Page *page = w->showingPage())
            page->refresh();
    });
    add(standard(QKeySequence::Undo), Words::tr("Undo what was just deleted or changed"), u"undo"_s,
        [w] { w->undo(); });
    add({QKeySequence(u"?"_s)}, Words::tr("Show the keys"), u"info"_s, [w] { w->showShortcuts(); });
    add({QKeySequence(Qt::Key_F1)}, Words::tr("About Attaché"), u"info"_s, [w] { w->showAbout(); });
    add({}, Words::tr("Show me around"), u"arrow-right"_s, [w] { Q_EMIT w->tourRequested(); });
    add(standard(QKeySequence::Quit), Words::tr("Quit"), u"cross"_s, [w] { Q_EMIT w->quitRequested(); });
    return bindings;
}

std::vector<Command> commandsOf(MainWindow &window)
{
    std::vector<Command> commands;
    if (const Page *page = window.showingPage()) {
        addButtons(commands, *page);
        addChips(commands, *page);
    }
    for (const PageEntry &entry : window.entries())
        if (!entry.purpose.isEmpty())
            commands.push_back(
                {entry.purpose, entry.label, u"plus"_s, [&window, id = entry.id] { window.begin(id, {}); }});
    for (const Binding &binding : bindingsOf(window))
        if (!binding.icon.isEmpty())
            commands.push_back({binding.words, textOf(binding), binding.icon, binding.run});
    return commands;
}

std::vector<KeyGroup> keyGroupsOf(MainWindow &window)
{
    KeyGroup here{Words::tr("The window"), {}};
    for (const Binding &binding : bindingsOf(window))
        if (const QString keys = textOf(binding); !keys.isEmpty())
            here.keys.append({keys, binding.words});
    const KeyGroup lists{Words::tr("Lists and the navigation"),
                         {{Words::tr("Arrow keys"), Words::tr("Move; the chosen thing is shown beside")},
                          {Words::tr("Enter"), Words::tr("Open what is chosen")},
                          {Words::tr("Home, End"), Words::tr("The first, the last")},
                          {Words::tr("Letters"), Words::tr("The next that begins with them")}}};
    const KeyGroup forms{Words::tr("Forms and buttons"),
                         {{Words::tr("Tab, Shift+Tab"), Words::tr("The next field, the one before")},
                          {Words::tr("Space"), Words::tr("Press, check or open")},
                          {Words::tr("Enter"), Words::tr("Send the form")},
                          {Words::tr("Esc"), Words::tr("Leave it as it was")}}};
    return {here, lists, forms};
}

} // namespace attache
