// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVariantList>

namespace attache
{

/// What the search field and the chips above a list leave of a RecordModel.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word has to occur, in any case and order.
    void setSearch(const QString &text);
    /// Shows only rows that have one of these values in this role; no value: all rows.
    void setKept(int role, const QVariantList &values);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    int m_role = 0;
    QVariantList m_kept;
};

} // namespace attache
