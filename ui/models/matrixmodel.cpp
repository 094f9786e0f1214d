// SPDX-License-Identifier: Apache-2.0
#include "ui/models/matrixmodel.h"

#include "ui/models/counts.h"
#include "ui/widgets/words.h"

#include <QLocale>

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
    while (current.size() > wanted.size()) // what has another name now was at another place, and still is
        remove(int(current.size()) - 1);
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
    m_places.clear();
    for (std::size_t at = m_attachments.size(); at-- > 0;) // of several, the newest: they come in that order
        m_places.insert({m_attachments[at].workflow.id, m_attachments[at].registrationId}, at);
    m_tallies = std::move(contents.tallies);
    m_histories = std::move(contents.histories);
    m_wanted = std::move(contents.wanted);
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
    const auto place = m_places.constFind({workflow(row).id, registration(column).id});
    return place == m_places.constEnd() ? nullptr : &m_attachments[*place];
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

store::WorkflowHistory MatrixModel::history(const QString &workflowId) const
{
    const auto found = m_histories.find(workflowId);
    return found == m_histories.end() ? store::WorkflowHistory{} : found->second;
}

void MatrixModel::setPending(const QString &workflowId, const QString &registrationId, bool pending)
{
    const QPair<QString, QString> cell(workflowId, registrationId);
    if (pending)
        m_pending.insert(cell);
    else
        m_pending.remove(cell);
    const int row = rowOf(workflowId);
    const int column = columnOf(registrationId);
    if (row >= 0 && column > 0)
        Q_EMIT dataChanged(index(row, column), index(row, column));
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

QString MatrixModel::warning(int row, int column) const
{
    const Attachment *attached = attachment(row, column);
    const store::WorkflowHistory past = history(workflow(row).id);
    if (!m_wanted || !past.lastAttestation.isValid())
        return {};
    const QStringList wanted =
        m_wanted(registration(column).kind, attached ? attached->config : QJsonObject());
    const bool any = std::any_of(wanted.begin(), wanted.end(),
                                 [&past](const QString &type) { return past.materials.contains(type); });
    return wanted.isEmpty() || any ? QString() : neverProducedWords(workflow(row), wanted);
}

/// "api/build, prod-registry: attached, prefix=api; 3 failed", as a screen reader says a cell.
QString MatrixModel::cellWords(int row, int column) const
{
    const Attachment *attached = attachment(row, column);
    const QString workflowName = workflowWords(workflow(row));
    const QString name = registration(column).name;
    if (!attached) {
        const bool pending = m_pending.contains({workflow(row).id, registration(column).id});
        return (pending ? tr("%1, %2: being attached") : tr("%1, %2: not attached")).arg(workflowName, name);
    }
    const QString options = optionsWords(attached->config);
    const Tally last = tally(attached->id);
    if (attached->isPaused && last.isEmpty())
        return tr("%1, %2: attached, %3; paused").arg(workflowName, name, options);
    if (attached->isPaused)
        return tr("%1, %2: attached, %3; paused, %4 %5",
                  "workflow, registration: attached, options; paused, 3 held")
            .arg(workflowName, name, options)
            .arg(last.loudestCount())
            .arg(lookOf(last.loudest()).word.toLower());
    if (last.isEmpty())
        return tr("%1, %2: attached, %3; nothing to deliver in the last 24 hours")
            .arg(workflowName, name, options);
    return tr("%1, %2: attached, %3; %4 %5", "workflow, registration: attached, options; 3 failed")
        .arg(workflowName, name, options)
        .arg(last.loudestCount())
        .arg(lookOf(last.loudest()).word.toLower());
}

QVariant MatrixModel::cellData(int row, int column, int role) const
{
    switch (role) { // what every cell has
    case Qt::AccessibleTextRole:
        return cellWords(row, column);
    case Qt::ToolTipRole: {
        const QString words = warning(row, column);
        return words.isEmpty() ? cellWords(row, column) : cellWords(row, column) + u'\n' + words;
    }
    case WarningRole:
        return warning(row, column);
    case PendingRole:
        return m_pending.contains({workflow(row).id, registration(column).id});
    default:
        break;
    }
    const Attachment *attached = attachment(row, column);
    if (!attached)
        return {};
    const Tally last = tally(attached->id);
    const StateLook look = lookOf(*attached, last);
    switch (role) {
    case Qt::DisplayRole:
        return attached->isPaused ? look.word : QLocale().toString(last.loudestCount());
    case AttachmentRole:
        return attached->id;
    case PausedRole:
        return attached->isPaused;
    case CountRole:
        return last.loudestCount();
    case StateRole:
        return int(last.loudest());
    case ToneRole:
        return int(look.tone);
    case IconRole:
        return look.mark;
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
        return registration(section).description.isEmpty()
                   ? tr("%1: drag it onto a workflow to attach it").arg(registration(section).name)
                   : tr("%1: %2\nDrag it onto a workflow to attach it")
                         .arg(registration(section).name, registration(section).description);
    case IdRole:
        return registration(section).id;
    case IconRole:
        return registration(section).kind;
    default:
        return {};
    }
}

} // namespace attache
