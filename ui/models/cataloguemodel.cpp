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
    case Qt::AccessibleTextRole: {
        const CatalogueCard shown = card(entry);
        return QStringList{shown.title, shown.version, shown.summary, shown.receives, shown.registered}.join(
            u", ");
    }
    case CardRole:
        return QVariant::fromValue(card(entry));
    case MaterialsRole:
        return entry.subscribedMaterials;
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

CatalogueCard CatalogueModel::card(const CatalogueEntry &entry) const
{
    const int count = m_registered.value(entry.id);
    return {entry.icon,
            entry.title,
            tr("Version %1").arg(entry.version),
            entry.summary,
            entry.subscribedMaterials.isEmpty() ? tr("Attestations") : entry.subscribedMaterials.join(u", "),
            count == 0 ? QString() : tr("%n registered", nullptr, count)};
}

void CatalogueModel::setRegistered(const QHash<QString, int> &counts)
{
    if (counts == m_registered)
        return;
    m_registered = counts;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace attache
