// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Keys"), Type::DetailTitle));
    auto *grid = new KeyValueGrid;
    const auto keys = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    grid->addText(tr("Ctrl+1 to Ctrl+9"), tr("The pages, from the top"));
    grid->addText(tr("Ctrl+K"), tr("Every action by its name"));
    grid->addText(keys(QKeySequence::Find), tr("Search"));
    grid->addText(keys(QKeySequence::New), tr("What the page is for: register, attach, push"));
    grid->addText(tr("Enter"), tr("Open what is selected"));
    grid->addText(tr("Esc"), tr("Back"));
    grid->addText(keys(QKeySequence::Undo), tr("Take back what was just deleted or changed"));
    grid->addText(keys(QKeySequence::Refresh), tr("Read or check again"));
    grid->addText(tr("Arrow keys"), tr("Move in lists, filters and the navigation"));
    grid->addText(keys(QKeySequence::Quit), tr("Quit"));
    grid->addText(tr("?"), tr("This sheet"));
    column->addWidget(grid);
}

} // namespace attache
