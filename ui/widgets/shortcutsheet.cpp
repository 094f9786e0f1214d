// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace attache
{

ShortcutSheet::ShortcutSheet(const std::vector<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Keys"), Type::DetailTitle));
    auto *sheet = new QWidget;
    sheet->setLayout(m_columns);
    m_columns->setContentsMargins(mirroredMargins({0, 0, px(14), 0})); // the scroll bar's
    m_columns->setSpacing(px(32));
    QVBoxLayout *sides[2] = {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *side : sides) {
        side->setSpacing(px(4));
        m_columns->addLayout(side, 1);
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
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Keys"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    column->addWidget(area);
    const QMargins around = column->contentsMargins();
    m_wide = sheet->sizeHint().width() + around.left() + around.right();
    // No larger than the window that it explains, which the screen may hardly be.
    const int high = sheet->sizeHint().height() + px(70);
    resize(QSize(m_wide, high).boundedTo(parent->size() - QSize(px(32), px(48))));
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_columns->setDirection(width() < m_wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace attache
