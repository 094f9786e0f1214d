// SPDX-License-Identifier: Apache-2.0
#include "ui/models/filtermodel.h"

#include "ui/models/recordmodel.h"

#include <algorithm>

namespace attache
{

void FilterModel::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FilterModel::setKept(int role, const QVariantList &values)
{
    m_role = role;
    m_kept = values;
    invalidateFilter();
}

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_kept.isEmpty() && !m_kept.contains(index.data(m_role)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(RecordModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace attache
