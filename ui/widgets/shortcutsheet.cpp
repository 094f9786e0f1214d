// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attache
{

ShortcutSheet::ShortcutSheet(const std::vector<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Keys"), Type::DetailTitle));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(32));
    QVBoxLayout *sides[2] = {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *side : sides) {
        side->setSpacing(px(4));
        columns->addLayout(side, 1);
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        QVBoxLayout *side = sides[i == 0 ? 0 : 1]; // the first is the longest
        side->addWidget(new SectionHeader(groups[i].title));
        auto *grid = new KeyValueGrid;
        for (const auto &[keys, words] : groups[i].keys) {
            auto *label = new Label(words);
            label->setAccessibleName(words);
            grid->addRow(keys, label);
        }
        side->addWidget(grid);
        side->addSpacing(px(12));
    }
    for (QVBoxLayout *side : sides)
        side->addStretch();
    column->addLayout(columns);
}

} // namespace attache
