// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/barchart.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int intervals = 3;     // of the scale
constexpr int hoursAPerTime = 4; // every fourth bar has its time under it

QString hourWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), BarChart::tr("HH:mm"));
}

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
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Deliveries over time"));
}

void BarChart::setHours(const QDateTime &from, const store::Hours &hours)
{
    m_from = from;
    m_hours = hours;
    int most = 1;
    for (const store::HourOfDeliveries &hour : hours)
        most = std::max(most, hour.total());
    m_top = scaleFor(most);
    setCurrent(std::min(m_current, int(hours.size()) - 1));
}

QSize BarChart::sizeHint() const
{
    return {px(480), px(168)};
}

QString BarChart::wordsOfHour(int hour) const
{
    const store::HourOfDeliveries &counts = m_hours[size_t(hour)];
    QStringList parts{tr("%1 delivered").arg(QLocale().toString(counts.delivered))};
    if (counts.waiting)
        parts.append(tr("%1 waiting").arg(QLocale().toString(counts.waiting)));
    if (counts.unsure)
        parts.append(tr("%1 not confirmed").arg(QLocale().toString(counts.unsure)));
    if (counts.failed)
        parts.append(tr("%1 failed").arg(QLocale().toString(counts.failed)));
    return tr("%1 to %2: %3")
        .arg(hourWords(startOf(hour)), hourWords(startOf(hour + 1)), parts.join(u", "_s));
}

QDateTime BarChart::startOf(int hour) const
{
    return m_from.addSecs(qint64(hour) * 3600);
}

QRect BarChart::plot() const
{
    return rect().adjusted(px(28), px(6), 0, -px(24));
}

QRect BarChart::slotOf(int hour) const
{
    const QRect area = plot();
    const int count = std::max(1, int(m_hours.size()));
    const int left = area.left() + area.width() * hour / count;
    const int right = area.left() + area.width() * (hour + 1) / count;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(left, area.top(), right - left, area.height()));
}

int BarChart::hourAt(const QPoint &point) const
{
    for (int hour = 0; hour < int(m_hours.size()); ++hour) {
        const QRect slot = slotOf(hour);
        if (point.x() >= slot.left() && point.x() <= slot.right() && point.y() <= slot.bottom())
            return hour;
    }
    return -1;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(attache::font(Type::Small));
    paintScale(painter);
    for (int hour = 0; hour < int(m_hours.size()); ++hour)
        paintBar(painter, hour);
    paintTimes(painter);
    if (hasFocus() && m_current >= 0)
        paintFocusRing(painter, slotOf(m_current).adjusted(0, -px(4), 0, px(2)), 4);
}

void BarChart::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRect area = plot();
    for (int step = 0; step <= intervals; ++step) {
        const int y = area.bottom() - (area.height() - 1) * step / intervals;
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(area.left(), y, area.width(), 1)),
            step == 0 ? theme.buttonBorder : theme.hairline);
        painter.setPen(theme.muted);
        const QRect label(0, y - px(8), px(20), px(16));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(m_top * step / intervals));
    }
}

void BarChart::paintBar(QPainter &painter, int hour) const
{
    const Theme &theme = Theme::current();
    const store::HourOfDeliveries &counts = m_hours[size_t(hour)];
    const QRect slot = slotOf(hour);
    const int inset = std::max(1, slot.width() / 6);
    int bottom = slot.bottom();
    const int gap = px(2);
    // Shape as well as colour: solid green at the foot, hollow amber, solid red on top.
    const std::array<std::tuple<int, QColor, bool>, 3> parts{
        std::tuple{counts.delivered, theme.green.bar, true},
        std::tuple{counts.waiting + counts.unsure, theme.amber.bar, false},
        std::tuple{counts.failed, theme.red.bar, true}};
    for (const auto &[count, color, solid] : parts) {
        if (count == 0)
            continue;
        const int tall = std::max(px(4), int(qint64(slot.height()) * count / m_top));
        const QRectF bar(slot.left() + inset, bottom - tall, slot.width() - 2 * inset, tall);
        if (solid)
            paintRounded(painter, bar, 2, color);
        else
            paintRounded(painter, bar, 2, theme.surface, color, 1.5);
        bottom -= tall + gap;
    }
}

void BarChart::paintTimes(QPainter &painter) const
{
    painter.setPen(Theme::current().muted);
    for (int hour = hoursAPerTime / 2; hour < int(m_hours.size()); hour += hoursAPerTime) {
        QRect place = slotOf(hour);
        place.adjust(-px(30), 0, px(30), 0);
        place.setTop(plot().bottom() + px(6));
        place.setBottom(height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, hourWords(startOf(hour)));
    }
}

void BarChart::setCurrent(int hour)
{
    m_current = hour;
    // What a screen reader says of a painted chart: the hour one is at, and how to go on.
    setAccessibleDescription(hour < 0 ? tr("Arrow keys go from hour to hour") : wordsOfHour(hour));
    update();
}

void BarChart::choose(int hour)
{
    if (hour >= 0)
        Q_EMIT hourChosen(startOf(hour), startOf(hour + 1));
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    if (m_hours.empty())
        return QWidget::keyPressEvent(event);
    const int last = int(m_hours.size()) - 1;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - ahead, 0, last));
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + ahead, 0, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_hours.empty())
        setCurrent(int(m_hours.size()) - 1);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(hourAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(hourAt(event->position().toPoint()));
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int hour = hourAt(help->pos());
    if (hour >= 0)
        QToolTip::showText(help->globalPos(), wordsOfHour(hour), this, slotOf(hour));
    else
        QToolTip::hideText();
    return true;
}

} // namespace attache
