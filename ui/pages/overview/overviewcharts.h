// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attache
{

class BarChart;
class Catalogue;
class HealthRow;
class LatencyChart;

/// The last day drawn: how many deliveries an hour, how long they took, and how each registration did.
class OverviewCharts : public QWidget
{
    Q_OBJECT

public:
    /// `catalogue` outlives it.
    explicit OverviewCharts(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setView(const std::vector<Registration> &registrations, const store::Overview &overview);

Q_SIGNALS:
    void rowsRequested(const QJsonObject &filter);
    void registrationRequested(const QString &id);

private:
    void addCharts(QVBoxLayout &column);
    void addHealth(QVBoxLayout &column);
    HealthRow *newRow();
    void showHealth(const std::vector<Registration> &registrations, const store::Overview &overview);

    const Catalogue &m_catalogue;
    QDateTime m_from; ///< of what is shown
    BarChart *m_deliveries;
    LatencyChart *m_times;
    QVBoxLayout *m_health;
    std::vector<HealthRow *> m_rows; ///< of m_health
};

} // namespace attache
