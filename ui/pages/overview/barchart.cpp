// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/barchart.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int intervals = 3; // of the scale

/// The least round number that three equal steps reach `most` with: 1, 2, 3, 5 times a power of ten each.
int scaleFor(int most)
{
    for (int power = 1;; power *= 10)
        for (const int step : {1, 2, 3, 5})
            if (intervals * step * power >= most)
                return intervals * step * power;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : HourChart(tr("Deliveries over time"), 168, parent)
{
}

void BarChart::fitScale(const store::Hours &hours)
{
    int most = 1;
    for (const store::HourOfDeliveries &hour : hours)
        most = std::max(most, hour.total());
    m_top = scaleFor(most);
}

std::vector<HourChart::Line> BarChart::lines() const
{
    std::vector<Line> lines;
    for (int step = 0; step <= intervals; ++step)
        lines.push_back({double(step) / intervals, QLocale().toString(m_top * step / intervals)});
    return lines;
}

QString BarChart::wordsOf(const store::HourOfDeliveries &hour) const
{
    QStringList parts{tr("%1 delivered").arg(QLocale().toString(hour.delivered))};
    if (hour.waiting)
        parts.append(tr("%1 waiting").arg(QLocale().toString(hour.waiting)));
    if (hour.unsure)
        parts.append(tr("%1 not confirmed").arg(QLocale().toString(hour.unsure)));
    if (hour.failed)
        parts.append(tr("%1 failed").arg(QLocale().toString(hour.failed)));
    return parts.join(u", "_s);
}

void BarChart::paintHour(QPainter &painter, const QRect &bar, const store::HourOfDeliveries &hour) const
{
    const Theme &theme = Theme::current();
    int bottom = bar.bottom();
    const int gap = px(2);
    // Shape as well as colour: solid green at the foot, hollow amber, solid red on top.
    const std::array<std::tuple<int, QColor, bool>, 3> parts{
        std::tuple{hour.delivered, theme.green.bar, true},
        std::tuple{hour.waiting + hour.unsure, theme.amber.bar, false},
        std::tuple{hour.failed, theme.red.bar, true}};
    for (const auto &[count, color, solid] : parts) {
        if (count == 0)
            continue;
        const int tall = std::max(px(4), int(qint64(bar.height()) * count / m_top));
        const QRectF part(bar.left(), bottom - tall, bar.width(), tall);
        if (solid)
            paintRounded(painter, part, 2, color);
        else
            paintRounded(painter, part, 2, theme.surface, color, 1.5);
        bottom -= tall + gap;
    }
}

} // namespace attache
