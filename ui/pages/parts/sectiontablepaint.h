// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/parts/sectiontable.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

/// How a SectionTable is drawn.
namespace attache::SectionTablePaint
{

constexpr int CellRole = Qt::UserRole + 1; ///< a SectionTable::Cell

int rowHeight(); ///< px

class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attache::SectionTablePaint

Q_DECLARE_METATYPE(attache::SectionTable::Cell)
