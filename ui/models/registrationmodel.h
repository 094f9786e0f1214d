// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "ui/models/recordmodel.h"

namespace attache
{

/// A registration as the list shows it.
struct RegistrationRow {
    Registration registration;
    QString title;     ///< the integration's, "OCI registry"
    QByteArray icon;   ///< and its drawing
    int workflows = 0; ///< how many it is attached to

    bool operator==(const RegistrationRow &other) const = default;
};

/// Registrations by name.
class RegistrationModel : public RowModel<RegistrationRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    enum Column { Name, Kind, State, Workflows, ColumnCount };

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int count(Registration::State state) const;

protected:
    QString idOf(const RegistrationRow &row) const override { return row.registration.id; }

    bool before(const RegistrationRow &a, const RegistrationRow &b) const override;
};

} // namespace attache
