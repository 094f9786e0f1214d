// SPDX-License-Identifier: Apache-2.0
#include "ui/models/deliverymodel.h"

#include "ui/models/counts.h"
#include "ui/widgets/words.h"

namespace attache
{

DeliveryModel::DeliveryModel(List list, Clock clock, QObject *parent)
    : DeliveryModel(std::move(list), std::move(clock), std::make_shared<Wanted>(), parent)
{
}

DeliveryModel::DeliveryModel(List list, Clock clock, std::shared_ptr<Wanted> wanted, QObject *parent)
    : PagedModel(
          [list = std::move(list), wanted](int limit, const store::PageStart &after) {
              return list(wanted->filter, limit, after, wanted->reading.get_token());
          },
          parent)
    , m_clock(clock ? std::move(clock) : Clock(QDateTime::currentDateTimeUtc))
    , m_wanted(std::move(wanted))
{
}

DeliveryModel::~DeliveryModel()
{
    m_wanted->reading.request_stop();
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveryModel::cell(const Delivery &delivery, int column) const
{
    switch (column) {
    case Integration:
        return delivery.registrationName;
    case Workflow:
        return workflowWords(delivery.project, delivery.workflowName);
    case State:
        return wordsOf(delivery, m_clock());
    case When:
        return relativeTime(delivery.endedAt.value_or(delivery.createdAt), m_clock());
    case Took:
        return effortWords(delivery);
    default:
        return {};
    }
}

ListRow DeliveryModel::listRow(const Delivery &delivery) const
{
    ListRow shown;
    shown.mark = lookOf(delivery.state);
    shown.title = delivery.registrationName;
    shown.qualifier = cell(delivery, Workflow);
    shown.sub = cell(delivery, State);
    shown.subTone = shown.mark.tone;
    shown.right = cell(delivery, When);
    shown.rightSub = cell(delivery, Took);
    return shown;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &delivery = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(delivery, index.column());
    case Qt::AccessibleTextRole:
        return listRow(delivery).spoken();
    case ListRow::Role:
        return QVariant::fromValue(listRow(delivery));
    case Qt::ToolTipRole:
        return index.column() == When ? exactTime(delivery.endedAt.value_or(delivery.createdAt))
                                      : cell(delivery, State);
    case IdRole:
        return delivery.id;
    case StateRole:
        return int(delivery.state);
    case ToneRole:
        return int(lookOf(delivery.state).tone);
    case IconRole:
        return lookOf(delivery.state).mark;
    case SearchRole:
        return QStringList{delivery.registrationName, cell(delivery, Workflow), delivery.kind,
                           cell(delivery, State), delivery.id}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Integration"), tr("Workflow"), tr("State"), tr("When"), tr("Took")};
    return titles.value(section);
}

void DeliveryModel::setFilter(const store::DeliveryFilter &filter)
{
    m_wanted->reading.request_stop();
    *m_wanted = {filter, std::stop_source()};
    restart();
}

bool DeliveryModel::passes(const Delivery &delivery) const
{
    const store::DeliveryFilter &filter = m_wanted->filter;
    if (filter.state && delivery.state != *filter.state)
        return false;
    if (!filter.states.empty() && std::count(filter.states.begin(), filter.states.end(), delivery.state) == 0)
        return false;
    return (filter.registrationId.isEmpty() || filter.registrationId == delivery.registrationId) &&
           (filter.workflowId.isEmpty() || filter.workflowId == delivery.workflowId) &&
           (filter.attestationId.isEmpty() || filter.attestationId == delivery.attestationId) &&
           (!filter.since || delivery.createdAt >= *filter.since) &&
           (!filter.until || delivery.createdAt < *filter.until);
}

void DeliveryModel::deliveryChanged(const Delivery &delivery)
{
    // Whether a new one is what was searched for, the store knows: it comes with the next reading.
    const bool sought = m_wanted->filter.search.isEmpty() || rowOf(delivery.id) >= 0;
    if (passes(delivery) && sought)
        applyChange(delivery);
    else
        remove(delivery.id);
}

void DeliveryModel::timePassed()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1),
                           {Qt::DisplayRole, ListRow::Role});
}

bool DeliveryModel::before(const Delivery &a, const Delivery &b) const
{
    return a.createdAt > b.createdAt;
}

} // namespace attache
