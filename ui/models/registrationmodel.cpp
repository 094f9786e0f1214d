// SPDX-License-Identifier: Apache-2.0
#include "ui/models/registrationmodel.h"

#include "ui/models/counts.h"
#include "ui/widgets/twolinelist.h"

namespace attache
{
namespace
{

ListRow listRow(const RegistrationRow &row)
{
    ListRow shown;
    shown.tile = row.icon;
    shown.title = row.registration.name;
    shown.sub = row.title;
    shown.state = lookOf(row.registration.state);
    shown.rightSub = workflowsWords(row.workflows);
    return shown;
}

} // namespace

int RegistrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistrationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegistrationRow &of = row(index.row());
    const Registration &registration = of.registration;
    const StateLook state = lookOf(registration.state);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return registration.name;
        case Kind:
            return of.title;
        case State:
            return state.word;
        case Workflows:
            return workflowsWords(of.workflows);
        }
        return {};
    case Qt::AccessibleTextRole:
        return listRow(of).spoken();
    case ListRow::Role:
        return QVariant::fromValue(listRow(of));
    case Qt::ToolTipRole:
        return registration.description.isEmpty() ? registration.reason : registration.description;
    case IdRole:
        return registration.id;
    case StateRole:
        return int(registration.state);
    case ToneRole:
        return int(state.tone);
    case IconRole:
        return registration.kind;
    case SearchRole:
        return QStringList{registration.name,        of.title,   registration.kind,
                           registration.description, state.word, registration.reason}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant RegistrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Integration");
    case State:
        return tr("State");
    case Workflows:
        return tr("Workflows");
    default:
        return {};
    }
}

int RegistrationModel::count(Registration::State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [state](const RegistrationRow &row) {
        return row.registration.state == state;
    }));
}

bool RegistrationModel::before(const RegistrationRow &a, const RegistrationRow &b) const
{
    return a.registration.name < b.registration.name;
}

} // namespace attache
