// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/jsontree.h"

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

class JsonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(60), px(22)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool muted = index.data(JsonModel::IsBranchRole).toBool() && index.column() == JsonModel::Value;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selected);
        painter->setFont(attache::font(Type::Mono));
        painter->setPen(index.column() == JsonModel::Key ? theme.accent : muted ? theme.muted : theme.text);
        const QRect place = option.rect.adjusted(px(2), 0, -px(8), 0);
        painter->drawText(
            place, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }
};

} // namespace

JsonTree::JsonTree(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight); // as code is read everywhere
    setModel(&m_model);
    setItemDelegate(new JsonDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(px(18));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(px(22 * 12 + 12)); // a dozen lines: to look around in, beside the rest of the page
    setViewportMargins(px(6), px(6), px(6), px(6));
    viewport()->setAutoFillBackground(false);
}

void JsonTree::setDocument(const QJsonValue &document, const QStringList &open)
{
    m_model.setDocument(document);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row, 0); open.contains(index.data().toString()))
            expand(index);
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(JsonModel::TextRole).toString());
    else
        QTreeView::keyPressEvent(event);
}

void JsonTree::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().window);
    painter.end();
    QTreeView::paintEvent(event);
}

void JsonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    setColumnWidth(JsonModel::Key, viewport()->width() * 2 / 5);
}

} // namespace attache
