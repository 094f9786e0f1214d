// SPDX-License-Identifier: Apache-2.0
#include "ui/models/attestationmodel.h"

#include "ui/models/counts.h"
#include "ui/widgets/words.h"

namespace attache
{

AttestationModel::AttestationModel(Fetch fetch, Clock clock, QObject *parent)
    : PagedModel(std::move(fetch), parent)
    , m_clock(clock ? std::move(clock) : Clock(QDateTime::currentDateTimeUtc))
{
}

int AttestationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttestationModel::cell(const AttestationRecord &record, int column) const
{
    switch (column) {
    case Workflow:
        return workflowWords(record.workflow);
    case Digest:
        return record.digest;
    case Signature:
        return lookOf(record.signature).word;
    case Received:
        return relativeTime(record.receivedAt, m_clock());
    default:
        return {};
    }
}

ListRow AttestationModel::listRow(const AttestationRecord &record) const
{
    ListRow shown;
    shown.mark = lookOf(record.signature);
    shown.title = cell(record, Workflow);
    shown.sub = record.digest.left(20); // as much as tells two apart; the whole is in the detail
    shown.subIsMono = true;
    shown.right = cell(record, Received);
    shown.rightSub = shown.mark.word;
    shown.rightSubTone = shown.mark.tone;
    return shown;
}

QVariant AttestationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttestationRecord &record = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(record, index.column());
    case Qt::AccessibleTextRole:
        return listRow(record).spoken();
    case ListRow::Role:
        return QVariant::fromValue(listRow(record));
    case Qt::ToolTipRole:
        return index.column() == Received    ? exactTime(record.receivedAt)
               : index.column() == Signature ? record.signature.reason
                                             : record.digest;
    case IdRole:
        return record.id;
    case StateRole:
        return int(record.signature.state);
    case ToneRole:
        return int(lookOf(record.signature).tone);
    case IconRole:
        return lookOf(record.signature).mark;
    case SearchRole:
        return QStringList{cell(record, Workflow), record.runId,      record.digest,
                           record.envelopeDigest,  record.runnerType, record.signature.signer}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant AttestationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Workflow"), tr("Digest"), tr("Signature"), tr("Received")};
    return titles.value(section);
}

int AttestationModel::count(SignatureState::State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [state](const AttestationRecord &record) {
        return record.signature.state == state;
    }));
}

void AttestationModel::timePassed()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Received), index(int(m_rows.size()) - 1, Received),
                           {Qt::DisplayRole, ListRow::Role});
}

bool AttestationModel::before(const AttestationRecord &a, const AttestationRecord &b) const
{
    return a.receivedAt != b.receivedAt ? a.receivedAt > b.receivedAt : a.id > b.id;
}

} // namespace attache
