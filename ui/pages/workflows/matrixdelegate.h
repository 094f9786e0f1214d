// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace attache
{

/// Paints the matrix: the row and column of the current cell tinted, in each cell its state, and where
/// nothing is attached a dash, or the offer to attach.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where something that is dragged would be dropped; invalid: nowhere.
    void setDropTarget(const QPersistentModelIndex &index) { m_dropTarget = index; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_dropTarget;
};

} // namespace attache
