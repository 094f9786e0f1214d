// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/sectiontablepaint.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::SectionTablePaint
{
namespace
{

/// Hours run as one reads.
void paintBars(QPainter &painter, const QRect &rect, const SectionTable::Cell &cell, bool leftwards)
{
    const Theme &theme = Theme::current();
    const std::size_t count = cell.bars.size();
    const auto bad = [&](std::size_t at) { return at < cell.badBars.size() ? cell.badBars[at] : 0; };
    int highest = 1;
    for (std::size_t at = 0; at < count; ++at)
        highest = std::max(highest, cell.bars[at] + bad(at));
    const qreal step = qreal(rect.width()) / qreal(count);
    const qreal room = rect.height() - px(16);
    const qreal bottom = rect.bottom() - px(8);
    for (std::size_t at = 0; at < count; ++at) {
        const qreal left = rect.left() + step * qreal(leftwards ? count - 1 - at : at);
        const qreal good = room * cell.bars[at] / highest;
        const qreal failed = room * bad(at) / highest;
        if (good + failed <= 0) // an hour without any is a dash, not a bar of no height
            painter.fillRect(QRectF(left, bottom - 1, step - 1.5, 1), theme.noData);
        painter.fillRect(QRectF(left, bottom - good, step - 1.5, good), theme.green.bar);
        painter.fillRect(QRectF(left, bottom - good - failed, step - 1.5, failed), theme.red.bar);
    }
}

// The last column ends where the section does.
int gapBehind(int column, int columns)
{
    return column + 1 < columns ? px(12) : 0;
}

} // namespace

int rowHeight()
{
    return px(36);
}

Header::Header(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

QSize Header::sizeHint() const
{
    return {px(60), px(28)};
}

void Header::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, Theme::current().surface);
    painter->setFont(attache::font(Type::Small));
    painter->setPen(Theme::current().muted);
    const auto alignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(0, 0, -gapBehind(section, count()), 0));
    painter->drawText(
        place, int(alignment),
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, place.width()));
    paintHairline(*painter, rect.left(), rect.right() + 1, rect.bottom());
    painter->restore();
}

QSize Delegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(60), rowHeight()};
}

void Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(CellRole).value<SectionTable::Cell>();
    const Theme &theme = Theme::current();
    const auto *table = static_cast<const SectionTable *>(option.widget);
    const bool opens = !table->idAt(index.row()).isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (table->hasFocus() && (option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selected);
    else if (opens && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hover);
    if (index.row() > 0)
        paintHairline(*painter, option.rect.left(), option.rect.right() + 1, option.rect.top());
    const auto mirrored = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect place = option.rect.adjusted(0, 0, -gapBehind(index.column(), index.model()->columnCount()), 0);
    if (!cell.bars.empty()) {
        paintBars(*painter, mirrored(place), cell, option.direction == Qt::RightToLeft);
        painter->restore();
        return;
    }
    painter->setFont(attache::font(cell.type));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!cell.icon.isEmpty()) {
        const int side = px(14);
        const int width = painter->fontMetrics().horizontalAdvance(cell.text);
        const bool trailing = alignment & Qt::AlignRight;
        const int left = trailing ? qMax(place.left(), place.right() - width - side - px(8)) : place.left();
        paintIcon(*painter, mirrored({left, place.center().y() - side / 2, side, side}), cell.icon,
                  theme.color(cell.iconTone));
        place.setLeft(trailing ? left + side + px(8) : place.left() + side + px(10));
    }
    painter->setPen(theme.color(cell.tone));
    paintWords(*painter, mirrored(place), alignment,
               painter->fontMetrics().elidedText(cell.text, cell.elide, place.width()));
    painter->restore();
}

} // namespace attache::SectionTablePaint
