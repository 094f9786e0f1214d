// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"
#include "ui/models/recordmodel.h"

#include <deque>

namespace attache
{

/// What came to the sandbox's stand-ins, newest first. The oldest go when there are too many.
class ArrivalModel : public RecordModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 500;

    /// `catalogue` gives each its face, and outlives the model.
    explicit ArrivalModel(const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void add(const StandIns::Arrival &arrival);
    int countOf(const QString &integration) const;
    const StandIns::Arrival *arrival(const QString &id) const; ///< null when it is not there

private:
    const Catalogue &m_catalogue;
    std::deque<StandIns::Arrival> m_arrivals; ///< newest first
};

} // namespace attache
