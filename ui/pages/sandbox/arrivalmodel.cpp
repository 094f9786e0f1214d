// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/arrivalmodel.h"

#include "ui/widgets/twolinelist.h"

#include <QLocale>

#include <algorithm>

namespace attache
{

ArrivalModel::ArrivalModel(const Catalogue &catalogue, const std::deque<StandIns::Arrival> &there,
                           QObject *parent)
    : RecordModel(parent)
    , m_catalogue(catalogue)
    , m_arrivals(there)
{
}

int ArrivalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arrivals.size());
}

int ArrivalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

void ArrivalModel::add(const StandIns::Arrival &arrival)
{
    beginInsertRows({}, 0, 0);
    m_arrivals.push_front(arrival);
    endInsertRows();
    while (const auto surplus = StandIns::surplusOf(m_arrivals)) {
        beginRemoveRows({}, int(*surplus), int(*surplus));
        m_arrivals.erase(m_arrivals.begin() + std::ptrdiff_t(*surplus));
        endRemoveRows();
    }
    Q_EMIT loaded();
}

QString ArrivalModel::latestOf(const QString &integration) const
{
    const auto found =
        std::find_if(m_arrivals.begin(), m_arrivals.end(), [&integration](const StandIns::Arrival &each) {
            return each.integration == integration;
        });
    return found == m_arrivals.end() ? QString() : QString::number(found->number);
}

int ArrivalModel::countOf(const QString &integration) const
{
    return int(std::count_if(m_arrivals.begin(), m_arrivals.end(), [&](const StandIns::Arrival &arrival) {
        return arrival.integration == integration;
    }));
}

const StandIns::Arrival *ArrivalModel::arrival(const QString &id) const
{
    const qint64 number = id.toLongLong();
    const auto found = std::find_if(m_arrivals.begin(), m_arrivals.end(),
                                    [&](const StandIns::Arrival &each) { return each.number == number; });
    return found == m_arrivals.end() ? nullptr : &*found;
}

QVariant ArrivalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StandIns::Arrival &arrival = m_arrivals[size_t(index.row())];
    const CatalogueEntry *entry = m_catalogue.entry(arrival.integration);
    ListRow row;
    row.tile = entry ? entry->icon : QByteArray();
    row.title = entry ? entry->title : arrival.integration;
    row.sub = arrival.words;
    row.right = QLocale().toString(arrival.at.toLocalTime(), tr("HH:mm:ss"));
    switch (role) {
    case Qt::DisplayRole:
        return arrival.words;
    case Qt::AccessibleTextRole:
        return row.spoken();
    case ListRow::Role:
        return QVariant::fromValue(row);
    case IdRole:
        return QString::number(arrival.number);
    case SearchRole:
        return QString(arrival.integration + u'\n' + arrival.words);
    default:
        return {};
    }
}

} // namespace attache
