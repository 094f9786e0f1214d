// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/overview/hourchart.h"

#include <cstddef>

namespace attache
{

/// How long deliveries took from being taken in to being delivered: a bar an hour, solid as far as half of
/// them needed, and hollow as far as 95 of 100 did. The scale goes from tenths of a second to a day in steps
/// that people count in, so that an hour of retries does not flatten the others.
class LatencyChart : public HourChart
{
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent = nullptr);

protected:
    void fitScale(const store::Hours &hours) override;
    std::vector<Line> lines() const override;
    QString wordsOf(const store::HourOfDeliveries &hour) const override;
    void paintHour(QPainter &painter, const QRect &bar, const store::HourOfDeliveries &hour) const override;

private:
    double heightOf(qint64 milliseconds) const; ///< 0: the foot, 1: the top

    std::size_t m_steps; ///< of the scale
};

} // namespace attache
