// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/filtermodel.h"
#include "ui/models/matrixmodel.h"

#include <QTableView>

namespace attache
{

class Catalogue;
class MatrixDelegate;

/// The matrix of workflows and registrations. Arrow keys move over it, with Shift or Ctrl they choose several
/// cells. Space attaches, or detaches what is attached, as a click on an empty cell and the drop of a
/// registration's header attach; Enter opens a cell, or the form to attach with. Rows and columns given to
/// and by it are the model's, not the filter's.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel &model, const Catalogue &catalogue, QWidget *parent = nullptr);

    FilterModel &filter() { return m_filter; }

    void choose(int row, int column);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Nothing: what a cell shows is a count, and a letter must not lead away from it. Ctrl+F finds
    /// workflows.
    void keyboardSearch(const QString &) override {}

    QModelIndex chosen() const;          ///< of the model
    QModelIndexList chosenCells() const; ///< of the model, without the workflows themselves; may be many

Q_SIGNALS:
    void cellChosen(int row, int column);          ///< -1, -1: none
    void cellsChosen();                            ///< more or fewer than one: see chosenCells()
    void attachRequested(int row, int column);     ///< at once, if no option must be given
    void attachFormRequested(int row, int column); ///< with the form, whatever it asks
    void detachRequested(int row, int column);
    void cellsToggled(); ///< Space, with several cells chosen
    void cellOpened();   ///< Enter, where something is attached, or on a workflow
    void menuRequested(int row, int column, const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QTableView *newNames(const Catalogue &catalogue);
    void layColumns();
    void layNames();
    void clickCell(const QModelIndex &index);
    void openCell();
    void toggleCell();
    QModelIndex dropTarget(const QDropEvent &event) const;
    void showDropTarget(const QModelIndex &index);

    MatrixModel &m_model;
    FilterModel m_filter;
    MatrixDelegate *m_delegate;
    QTableView *m_names = nullptr; ///< the workflows, kept in sight while the rest is scrolled sideways
    bool m_several = false;        ///< cells are chosen
};

} // namespace attache
