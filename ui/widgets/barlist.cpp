// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/barlist.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace attache
{

namespace
{

enum Role { CountRole = Qt::UserRole + 1, ShareRole, MissingRole };

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(120), px(28)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool missing = index.data(MissingRole).toBool();
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent && option.widget->hasFocus())
            paintRounded(*painter, option.rect, 6, theme.selected);
        else if (option.state & QStyle::State_MouseOver)
            paintRounded(*painter, option.rect, 6, theme.hover);

        const QRect row = option.rect.adjusted(px(6), 0, -px(6), 0);
        const int nameWidth = row.width() * 9 / 20;
        const int countWidth = px(52);
        const QRect name(row.left(), row.top(), nameWidth - px(12), row.height());
        const QRect count(row.right() + 1 - countWidth, row.top(), countWidth, row.height());
        const QRect room(row.left() + nameWidth, row.center().y() - px(4),
                         row.width() - nameWidth - countWidth, px(8));
        QRect bar = room;
        bar.setWidth(std::max(px(2), int(room.width() * index.data(ShareRole).toDouble())));
        paintRounded(*painter, mirrored(bar), px(2), missing ? theme.noData : theme.accentFill);

        painter->setFont(attache::font(Type::Body));
        painter->setPen(missing ? theme.muted : theme.text);
        painter->drawText(
            mirrored(name), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->setPen(theme.muted);
        painter->drawText(mirrored(count),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                          QLocale().toString(index.data(CountRole).toLongLong()));
        painter->restore();
    }
};

} // namespace

BarList::BarList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new BarDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QModelIndex &index) {
        if (!index.data(MissingRole).toBool())
            Q_EMIT chosen(index.data().toString());
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void BarList::setBars(const std::vector<Bar> &bars, int mostLines)
{
    qint64 most = 1;
    for (const Bar &bar : bars)
        most = std::max(most, bar.count);
    m_model->clear();
    for (const Bar &bar : bars) {
        auto *item = new QStandardItem(bar.name);
        item->setEditable(false);
        item->setToolTip(bar.name);
        item->setData(bar.count, CountRole);
        item->setData(double(bar.count) / double(most), ShareRole);
        item->setData(bar.isMissing, MissingRole);
        item->setData(tr("%1: %2").arg(bar.name, QLocale().toString(bar.count)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_lines = std::min(int(bars.size()), mostLines);
    setFocusPolicy(bars.empty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
}

QSize BarList::sizeHint() const
{
    return {px(240), px(28) * m_lines};
}

QSize BarList::minimumSizeHint() const
{
    return {px(160), px(28) * m_lines};
}

} // namespace attache
