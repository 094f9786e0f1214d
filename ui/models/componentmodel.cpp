// SPDX-License-Identifier: Apache-2.0
#include "ui/models/componentmodel.h"

#include <algorithm>
#include <numeric>

namespace attache
{

void ComponentModel::setSbom(std::shared_ptr<const SbomSummary> sbom)
{
    beginResetModel();
    m_sbom = std::move(sbom);
    m_words.clear();
    m_search.clear();
    m_rows.resize(m_sbom ? m_sbom->listed.size() : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    endResetModel();
}

void ComponentModel::setSearch(const QString &text)
{
    if (text == m_search || !m_sbom)
        return;
    const bool narrower = text.startsWith(m_search); // as one types: only what is left is looked at
    beginResetModel();
    m_search = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    if (!narrower) {
        m_rows.resize(m_sbom->listed.size());
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    std::erase_if(m_rows, [this](int row) { return !matches(m_sbom->listed[std::size_t(row)]); });
    endResetModel();
}

bool ComponentModel::matches(const SbomComponent &component) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&component](const QString &word) {
        return component.name.contains(word, Qt::CaseInsensitive) ||
               component.version.contains(word, Qt::CaseInsensitive) ||
               component.licence.contains(word, Qt::CaseInsensitive) ||
               component.purl.contains(word, Qt::CaseInsensitive);
    });
}

int ComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComponentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComponentModel::cell(const SbomComponent &component, int column) const
{
    switch (column) {
    case Name:
        return component.name;
    case Version:
        return component.version;
    case Licence:
        return component.licence;
    case Purl:
        return component.purl;
    default:
        return {};
    }
}

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = cell(m_sbom->listed[std::size_t(m_rows[std::size_t(index.row())])], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("none given") : text;
    default:
        return {};
    }
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("Version"), tr("Licence"), tr("Package URL")};
    return titles.value(section);
}

} // namespace attache
