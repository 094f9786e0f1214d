// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"
#include "ui/models/recordmodel.h"

#include <deque>

namespace attache
{

/// What came to the sandbox's stand-ins, newest first, as much of it as the engine keeps.
class ArrivalModel : public RecordModel
{
    Q_OBJECT

public:
    /// `catalogue` gives each its face, and outlives the model. `there` came before.
    explicit ArrivalModel(const Catalogue &catalogue, const std::deque<StandIns::Arrival> &there = {},
                          QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void add(const StandIns::Arrival &arrival);
    int countOf(const QString &integration) const;
    QString latestOf(const QString &integration) const;        ///< its id; empty: nothing came there
    const StandIns::Arrival *arrival(const QString &id) const; ///< null when it is not there

private:
    const Catalogue &m_catalogue;
    std::deque<StandIns::Arrival> m_arrivals; ///< newest first
};

} // namespace attache
