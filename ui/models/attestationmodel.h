// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/twolinelist.h"

namespace attache
{

/// Attestations, newest first, a page at a time.
class AttestationModel : public PagedModel<AttestationRecord>
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit AttestationModel(Fetch fetch, Clock clock = {}, QObject *parent = nullptr);

    enum Column { Workflow, Digest, Signature, Received, ColumnCount };

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int count(SignatureState::State state) const; ///< among those read so far

    /// The relative times are older now.
    void timePassed();

protected:
    QString idOf(const AttestationRecord &row) const override { return row.id; }

    bool before(const AttestationRecord &a, const AttestationRecord &b) const override;

    store::PageStart startAfter(const AttestationRecord &row) const override
    {
        return {row.receivedAt, row.id};
    }

private:
    QString cell(const AttestationRecord &record, int column) const;
    ListRow listRow(const AttestationRecord &record) const;

    Clock m_clock;
};

} // namespace attache
