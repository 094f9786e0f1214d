// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/overview/hourchart.h"

namespace attache
{

/// Deliveries over time: a bar an hour, solid green for what arrived, hollow amber for what waits, solid red
/// for what failed.
class BarChart : public HourChart
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

protected:
    void fitScale(const store::Hours &hours) override;
    std::vector<Line> lines() const override;
    QString wordsOf(const store::HourOfDeliveries &hour) const override;
    void paintHour(QPainter &painter, const QRect &bar, const store::HourOfDeliveries &hour) const override;

private:
    int m_top = 1; ///< the highest value of the scale
};

} // namespace attache
