// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/matrixview.h"

#include "ui/pages/workflows/matrixdelegate.h"
#include "ui/pages/workflows/matrixheader.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace attache
{
namespace
{

constexpr int workflowHeight = 44; // px at a body text of 13 px, as are all below
constexpr int workflowWidth = 172;
constexpr int mostWorkflowWidth = 320;
constexpr int cellWidth = 104;
constexpr int leastCellWidth = 90; // where all columns then fit

} // namespace

MatrixView::MatrixView(MatrixModel &model, const Catalogue &catalogue, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new MatrixDelegate(this))
{
    m_filter.setSourceModel(&model);
    setAccessibleName(tr("Workflows and what is attached to them"));
    setModel(&m_filter);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new MatrixHeader(catalogue, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(workflowHeight));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAcceptDrops(true);
    m_names = newNames(catalogue);
    connect(this, &QTableView::clicked, this, &MatrixView::clickCell);
    connect(&m_filter, &QAbstractItemModel::columnsInserted, this, &MatrixView::layColumns);
    connect(&m_filter, &QAbstractItemModel::columnsRemoved, this, &MatrixView::layColumns);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &MatrixView::layNames);
    layColumns();
}

QTableView *MatrixView::newNames(const Catalogue &catalogue)
{
    auto *names = new QTableView(this);
    names->setAccessibleName(tr("Workflows"));
    names->setModel(&m_filter);
    names->setSelectionModel(selectionModel());
    names->setItemDelegate(m_delegate);
    names->setHorizontalHeader(new MatrixHeader(catalogue, names));
    names->verticalHeader()->hide();
    names->verticalHeader()->setDefaultSectionSize(px(workflowHeight));
    names->setFrameShape(QFrame::NoFrame);
    names->setShowGrid(false);
    names->setFocusPolicy(Qt::NoFocus);
    names->setEditTriggers(NoEditTriggers);
    names->setVerticalScrollMode(ScrollPerPixel);
    names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    names->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(names, &QTableView::clicked, this, &QTableView::clicked);
    return names;
}

void MatrixView::layColumns()
{
    const int cells = m_filter.columnCount() - 1;
    const int share = (viewport()->width() - px(workflowWidth)) / qMax(1, cells);
    const int width = share < px(leastCellWidth) ? px(cellWidth) : qMin(share, px(cellWidth));
    // What is left goes to the names, as far as they need it.
    const int names = qBound(px(workflowWidth), viewport()->width() - cells * width, px(mostWorkflowWidth));
    for (int column = 0; column <= cells; ++column) {
        setColumnWidth(column, column ? width : names);
        m_names->setColumnHidden(column, column > 0);
    }
    m_names->setColumnWidth(0, names);
    layNames();
}

void MatrixView::layNames()
{
    const QRect all(0, 0, columnWidth(0), viewport()->geometry().bottom() + 1);
    m_names->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all));
    m_names->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_names->setVisible(horizontalScrollBar()->value() > 0);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() == 0)
        return;
    const QRect cell = QStyle::visualRect(layoutDirection(), viewport()->rect(), visualRect(index));
    const int hidden = columnWidth(0) - cell.left(); // below the names
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void MatrixView::choose(int row, int column)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, column));
    if (!index.isValid() || (index == currentIndex() && selectionModel()->isSelected(index)))
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex MatrixView::chosen() const
{
    return m_filter.mapToSource(currentIndex());
}

QModelIndexList MatrixView::chosenCells() const
{
    QModelIndexList cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        if (index.column() > 0)
            cells.append(m_filter.mapToSource(index));
    return cells;
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // its whole row and column are tinted
    horizontalHeader()->viewport()->update();
    if (m_names) // which are made later
        m_names->viewport()->update();
    const QModelIndex of = m_filter.mapToSource(current);
    Q_EMIT cellChosen(of.row(), of.column());
}

void MatrixView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const bool several = chosenCells().size() > 1;
    if (several || m_several) {
        m_several = several;
        Q_EMIT cellsChosen();
    }
}

void MatrixView::clickCell(const QModelIndex &index)
{
    const QModelIndex of = m_filter.mapToSource(index);
    const bool choosing = QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!choosing && of.column() > 0 && !of.data(MatrixModel::AttachmentRole).isValid())
        Q_EMIT attachRequested(of.row(), of.column());
}

void MatrixView::openCell()
{
    const QModelIndex of = chosen();
    if (of.column() > 0 && !of.data(MatrixModel::AttachmentRole).isValid())
        Q_EMIT attachFormRequested(of.row(), of.column());
    else
        Q_EMIT cellOpened();
}

void MatrixView::toggleCell()
{
    const QModelIndex of = chosen();
    if (m_several)
        Q_EMIT cellsToggled();
    else if (of.column() == 0)
        Q_EMIT cellOpened();
    else if (of.data(MatrixModel::AttachmentRole).isValid())
        Q_EMIT detachRequested(of.row(), of.column());
    else
        Q_EMIT attachRequested(of.row(), of.column());
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        openCell();
    else if (event->key() == Qt::Key_Space && plain && currentIndex().isValid())
        toggleCell();
    else if (event->key() == Qt::Key_Escape && m_several)
        setCurrentIndex(currentIndex()); // that one alone
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    const QModelIndex of = m_filter.mapToSource(index);
    Q_EMIT menuRequested(of.row(), of.column(), at);
}

/// The cell of the dragged registration in the row below the pointer, where it can be attached.
QModelIndex MatrixView::dropTarget(const QDropEvent &event) const
{
    const int column = m_model.columnOf(registrationIn(event.mimeData()));
    const QModelIndex below = indexAt(event.position().toPoint());
    if (column < 0 || !below.isValid())
        return {};
    const QModelIndex target = below.siblingAtColumn(column);
    return target.data(MatrixModel::AttachmentRole).isValid() ? QModelIndex() : target;
}

void MatrixView::showDropTarget(const QModelIndex &index)
{
    m_delegate->setDropTarget(index);
    viewport()->update();
}

void MatrixView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!registrationIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MatrixView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex target = dropTarget(*event);
    showDropTarget(target);
    if (target.isValid())
        event->acceptProposedAction();
    else
        event->ignore();
}

void MatrixView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTableView::dragLeaveEvent(event);
    showDropTarget({});
}

void MatrixView::dropEvent(QDropEvent *event)
{
    const QModelIndex target = dropTarget(*event);
    showDropTarget({});
    if (!target.isValid())
        return;
    event->acceptProposedAction();
    const QModelIndex of = m_filter.mapToSource(target);
    choose(of.row(), of.column());
    Q_EMIT attachRequested(of.row(), of.column());
}

} // namespace attache
