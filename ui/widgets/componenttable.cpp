// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/componenttable.h"

#include "ui/models/componentmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace attache
{

namespace
{

constexpr int rowsShown = 10;

int leading(const QWidget *widget)
{
    return int(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

class Header : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

    QSize sizeHint() const override { return {px(60), px(28)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, Theme::current().surface);
        painter->setFont(attache::font(Type::Small));
        painter->setPen(Theme::current().muted);
        painter->drawText(rect.adjusted(px(6), 0, -px(6), 0), leading(this),
                          painter->fontMetrics().elidedText(
                              model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                              Qt::ElideRight, rect.width() - px(12)));
        paintHairline(*painter, rect.left(), rect.right() + 1, rect.bottom());
        painter->restore();
    }
};

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool isName = index.column() == ComponentModel::Name;
        const bool isPurl = index.column() == ComponentModel::Purl;
        QString text = index.data().toString();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selected);
        painter->setFont(attache::font(isPurl ? Type::Mono : Type::Body));
        painter->setPen(isName ? theme.text : theme.muted);
        if (text.isEmpty())
            text = u'–';
        const QRect place = option.rect.adjusted(px(6), 0, -px(6), 0);
        painter->drawText(place, leading(option.widget),
                          painter->fontMetrics().elidedText(text, isPurl ? Qt::ElideMiddle : Qt::ElideRight,
                                                            place.width()));
        painter->restore();
    }
};

} // namespace

ComponentTable::ComponentTable(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Components"));
    setModel(&model);
    setItemDelegate(new Delegate(this));
    setHorizontalHeader(new Header(Qt::Horizontal, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(px(28));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(px(28) * (rowsShown + 1));
    viewport()->setAutoFillBackground(false);
}

QSize ComponentTable::sizeHint() const
{
    return {px(400), px(28) * (rowsShown + 1)};
}

void ComponentTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const auto textOf = [this](int column) {
        return currentIndex().siblingAtColumn(column).data().toString();
    };
    const QString purl = textOf(ComponentModel::Purl);
    QGuiApplication::clipboard()->setText(purl.isEmpty() ? textOf(ComponentModel::Name) : purl);
}

void ComponentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(ComponentModel::Name, width * 28 / 100);
    setColumnWidth(ComponentModel::Version, width * 14 / 100);
    setColumnWidth(ComponentModel::Licence, width * 20 / 100);
    setColumnWidth(ComponentModel::Purl, width - width * 28 / 100 - width * 14 / 100 - width * 20 / 100);
}

void ComponentTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

} // namespace attache
