// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/latencychart.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace attache
{
namespace
{

// In milliseconds. Nothing takes more than a day that was taken in and has arrived within one.
constexpr std::array<qint64, 8> marks{0, 100, 1000, 10'000, 60'000, 600'000, 3'600'000, 86'400'000};
constexpr std::size_t leastSteps = 3;
constexpr std::size_t mostLabelled = 5; // of more steps every other one has its words

} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : HourChart(tr("Time until delivered"), 126, parent)
    , m_steps(leastSteps)
{
}

void LatencyChart::fitScale(const store::Hours &hours)
{
    qint64 most = 0;
    for (const store::HourOfDeliveries &hour : hours)
        most = std::max(most, hour.slowMs.value_or(0));
    m_steps = leastSteps;
    while (marks[m_steps] < most && m_steps + 1 < marks.size())
        ++m_steps;
}

std::vector<HourChart::Line> LatencyChart::lines() const
{
    std::vector<Line> lines{{0, QLocale().toString(0)}};
    for (std::size_t step = 1; step <= m_steps; ++step) {
        const bool isLabelled = m_steps <= mostLabelled || (m_steps - step) % 2 == 0;
        lines.push_back(
            {double(step) / double(m_steps), isLabelled ? wholeDurationWords(marks[step]) : QString()});
    }
    return lines;
}

double LatencyChart::heightOf(qint64 milliseconds) const
{
    const qint64 time = std::clamp<qint64>(milliseconds, 0, marks[m_steps]);
    std::size_t step = 1;
    while (marks[step] < time)
        ++step;
    const double within = double(time - marks[step - 1]) / double(marks[step] - marks[step - 1]);
    return (double(step - 1) + within) / double(m_steps);
}

QString LatencyChart::wordsOf(const store::HourOfDeliveries &hour) const
{
    if (!hour.medianMs || !hour.slowMs)
        return tr("nothing delivered");
    return tr("half within %1, 95 of 100 within %2", "durations")
        .arg(durationWords(*hour.medianMs), durationWords(*hour.slowMs));
}

void LatencyChart::paintHour(QPainter &painter, const QRect &bar, const store::HourOfDeliveries &hour) const
{
    const Theme &theme = Theme::current();
    if (!hour.medianMs || !hour.slowMs)
        return;
    const auto paintPart = [&](int foot, int top, const QColor &fill, const QColor &border) {
        paintRounded(painter, QRectF(bar.left(), bar.bottom() - top, bar.width(), top - foot), 2, fill,
                     border, 1.5);
    };
    const int half = std::max(px(4), int(bar.height() * heightOf(*hour.medianMs)));
    const int nearlyAll = int(bar.height() * heightOf(*hour.slowMs));
    paintPart(0, half, theme.blue.bar, Qt::transparent);
    if (const int foot = half + px(2); nearlyAll >= foot + px(4)) // else there is no room for a frame
        paintPart(foot, nearlyAll, theme.surface, theme.blue.bar);
}

} // namespace attache
