// SPDX-License-Identifier: Apache-2.0
#include "ui/models/cataloguemodel.h"

#include "ui/widgets/twolinelist.h"

namespace attache
{

CatalogueModel::CatalogueModel(const Catalogue &catalogue, QObject *parent)
    : RecordModel(parent)
    , m_catalogue(catalogue)
{
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalogue.entries().size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogueEntry &entry = m_catalogue.entries()[std::size_t(index.row())];
    ListRow row;
    row.tile = entry.icon;
    row.title = entry.title;
    row.sub = entry.summary;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return row.spoken();
    case ListRow::Role:
        return QVariant::fromValue(row);
    case IdRole:
        return entry.id;
    case SearchRole:
        return QStringList{entry.id, entry.title, entry.summary, entry.description,
                           entry.subscribedMaterials.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

} // namespace attache
