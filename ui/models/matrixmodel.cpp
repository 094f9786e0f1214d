// SPDX-License-Identifier: Apache-2.0
#include "ui/models/matrixmodel.h"

#include "ui/models/counts.h"
#include "ui/widgets/words.h"

namespace attache
{
namespace
{

// Makes `current` what `wanted` is, telling of each place that goes or comes. Both are in the same order.
template <typename Record, typename Remove, typename Insert>
void merge(std::vector<Record> &current, const std::vector<Record> &wanted, Remove remove, Insert insert)
{
    for (int at = int(current.size()) - 1; at >= 0; --at) {
        const QString id = current[std::size_t(at)].id;
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Record &record) { return record.id == id; }))
            remove(at);
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at < current.size() && current[at].id == wanted[at].id)
            current[at] = wanted[at];
        else
            insert(int(at), wanted[at]);
    }
}

bool workflowBefore(const Workflow &a, const Workflow &b)
{
    return std::pair(a.project, a.name) < std::pair(b.project, b.name);
}

bool registrationBefore(const Registration &a, const Registration &b)
{
    return a.name < b.name;
}

} // namespace

void MatrixModel::setContents(Contents contents)
{
    std::sort(contents.workflows.begin(), contents.workflows.end(), workflowBefore);
    std::sort(contents.registrations.begin(), contents.registrations.end(), registrationBefore);
    m_attachments = std::move(contents.attachments);
    m_tallies = std::move(contents.tallies);
    merge(
        m_workflows, contents.workflows,
        [this](int at) {
            beginRemoveRows({}, at, at);
            m_workflows.erase(m_workflows.begin() + at);
            endRemoveRows();
        },
        [this](int at, const Workflow &workflow) {
            beginInsertRows({}, at, at);
            m_workflows.insert(m_workflows.begin() + at, workflow);
            endInsertRows();
        });
    merge(
        m_registrations, contents.registrations,
        [this](int at) {
            beginRemoveColumns({}, at + 1, at + 1);
            m_registrations.erase(m_registrations.begin() + at);
            endRemoveColumns();
        },
        [this](int at, const Registration &registration) {
            beginInsertColumns({}, at + 1, at + 1);
            m_registrations.insert(m_registrations.begin() + at, registration);
            endInsertColumns();
        });
    if (!m_workflows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT loaded();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workflows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_registrations.size()) + 1;
}

const Attachment *MatrixModel::attachment(int row, int column) const
{
    const QString workflowId = workflow(row).id;
    const QString registrationId = registration(column).id;
    for (const Attachment &attachment : m_attachments)
        if (attachment.workflow.id == workflowId && attachment.registrationId == registrationId)
            return &attachment;
    return nullptr;
}

std::vector<Attachment> MatrixModel::attachmentsOf(const QString &workflowId) const
{
    std::vector<Attachment> all;
    std::copy_if(m_attachments.begin(), m_attachments.end(), std::back_inserter(all),
                 [&](const Attachment &attachment) { return attachment.workflow.id == workflowId; });
    return all;
}

Tally MatrixModel::tally(const QString &attachmentId) const
{
    const auto found = m_tallies.find(attachmentId);
    return found == m_tallies.end() ? Tally{} : found->second;
}

int MatrixModel::columnOf(const QString &registrationId) const
{
    for (int column = 1; column < columnCount(); ++column)
        if (registration(column).id == registrationId)
            return column;
    return -1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.column() == 0 ? workflowData(index.row(), role)
                               : cellData(index.row(), index.column(), role);
}

QVariant MatrixModel::workflowData(int row, int role) const
{
    const Workflow &of = workflow(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return workflowWords(of);
    case Qt::ToolTipRole:
        return of.team.isEmpty() ? workflowWords(of) : tr("%1, of team %2").arg(workflowWords(of), of.team);
    case IdRole:
        return of.id;
    case ProjectRole:
        return of.project;
    case SearchRole:
        return QStringList{of.project, of.name, of.team, of.id}.join(u'\n');
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(int row, int column, int role) const
{
    const Attachment *attached = attachment(row, column);
    const QString where = tr("%1 and %2").arg(workflowWords(workflow(row)), registration(column).name);
    if (!attached) {
        if (role == Qt::AccessibleTextRole)
            return tr("%1: not attached").arg(where);
        return role == Qt::ToolTipRole ? QVariant(tr("Attach %1").arg(where)) : QVariant();
    }
    const Tally last = tally(attached->id);
    const StateLook state = lookOf(last.loudest());
    const QString sentence = last.isEmpty() ? tr("attached, nothing to deliver in the last 24 hours")
                                            : tr("%1 %2").arg(last.loudestCount()).arg(state.word.toLower());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(last.loudestCount());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(where, sentence);
    case AttachmentRole:
        return attached->id;
    case CountRole:
        return last.loudestCount();
    case StateRole:
        return int(last.loudest());
    case ToneRole:
        return int(last.isEmpty() ? Tone::Muted : state.tone);
    case IconRole:
        return state.mark;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(workflowWords(workflow(section)))
                                                               : QVariant();
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Workflow")) : QVariant();
    if (section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return registration(section).name;
    case Qt::ToolTipRole:
        return registration(section).description;
    case IdRole:
        return registration(section).id;
    case IconRole:
        return registration(section).kind;
    default:
        return {};
    }
}

} // namespace attache
