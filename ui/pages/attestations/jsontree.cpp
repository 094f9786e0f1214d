// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/jsontree.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <deque>

namespace attache
{
namespace
{

constexpr int mostRowsOpened = 5000;

class JsonDelegate : public QStyledItemDelegate
{
public:
    explicit JsonDelegate(JsonTree *tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
    {
    }

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
        const QRect place = option.rect.adjusted(px(2), 0, -px(8), 0);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        if (!muted)
            mark(*painter, option, place, text);
        painter->setPen(index.column() == JsonModel::Key ? theme.accent : muted ? theme.muted : theme.text);
        painter->drawText(
            place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), text);
        painter->restore();
    }

private:
    /// A tint behind what was searched for.
    void mark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
              const QString &text) const
    {
        const QString wanted = m_tree.marked();
        const qsizetype at = wanted.isEmpty() ? -1 : text.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect found(place.left() + metrics.horizontalAdvance(text.left(at)), place.top() + px(2),
                          metrics.horizontalAdvance(text.mid(at, wanted.size())), place.height() - px(4));
        painter.fillRect(QStyle::visualRect(option.direction, place, found), Theme::current().amber.tint);
    }

    const JsonTree &m_tree;
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
    setLines(12); // to look around in, beside the rest of the page
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

void JsonTree::setLines(int lines)
{
    setFixedHeight(px(22) * lines + px(12));
}

bool JsonTree::expandMuch()
{
    scheduleDelayedItemsLayout(); // else each is laid out by itself
    std::deque<QModelIndex> closed{QModelIndex()};
    int rows = 0;
    while (!closed.empty()) {
        const QModelIndex index = closed.front();
        closed.pop_front();
        const int children = m_model.rowCount(index);
        if (rows + children > mostRowsOpened)
            return false;
        rows += children;
        if (index.isValid())
            expand(index);
        for (int row = 0; row < children; ++row)
            if (const QModelIndex child = m_model.index(row, 0, index); m_model.rowCount(child) > 0)
                closed.push_back(child);
    }
    return true;
}

void JsonTree::goTo(const JsonPath &path)
{
    const QModelIndex index = m_model.indexAt(path);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void JsonTree::setMarked(const QString &text)
{
    m_marked = text;
    viewport()->update();
}

bool JsonTree::event(QEvent *event)
{
    // Before the window's own search takes it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(JsonModel::TextRole).toString());
    else if (event->matches(QKeySequence::Find))
        Q_EMIT searchRequested();
    else if (event->key() == Qt::Key_F3)
        Q_EMIT stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
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
