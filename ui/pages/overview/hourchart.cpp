// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/hourchart.h"

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

namespace attache
{
namespace
{

constexpr int gutter = 52;       // for the words of the scale: the same in all charts, so that hours align
constexpr int hoursAPerTime = 4; // every fourth hour has its time under it

QString hourWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), HourChart::tr("HH:mm"));
}

} // namespace

HourChart::HourChart(const QString &name, int height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void HourChart::setHours(const QDateTime &from, const store::Hours &hours)
{
    m_from = from;
    m_hours = hours;
    fitScale(hours);
    setCurrent(std::min(m_current, last()));
}

QSize HourChart::sizeHint() const
{
    return {px(480), px(m_height)};
}

QString HourChart::wordsOfHour(int hour) const
{
    return tr("%1 to %2: %3")
        .arg(hourWords(startOf(hour)), hourWords(startOf(hour + 1)), wordsOf(m_hours[size_t(hour)]));
}

QDateTime HourChart::startOf(int hour) const
{
    return m_from.addSecs(qint64(hour) * 3600);
}

QRect HourChart::plot() const
{
    return rect().adjusted(px(gutter), px(6), 0, -px(24));
}

QRect HourChart::slotOf(int hour) const
{
    const QRect area = plot();
    const int count = std::max(1, int(m_hours.size()));
    const int left = area.left() + area.width() * hour / count;
    const int right = area.left() + area.width() * (hour + 1) / count;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(left, area.top(), right - left, area.height()));
}

int HourChart::hourAt(const QPoint &point) const
{
    for (int hour = 0; hour <= last(); ++hour) {
        const QRect slot = slotOf(hour);
        if (point.x() >= slot.left() && point.x() <= slot.right() && point.y() <= slot.bottom())
            return hour;
    }
    return -1;
}

void HourChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(attache::font(Type::Small));
    paintScale(painter);
    for (int hour = 0; hour <= last(); ++hour) {
        const QRect slot = slotOf(hour);
        const int inset = std::max(1, slot.width() / 6);
        paintHour(painter, slot.adjusted(inset, 0, -inset, 0), m_hours[size_t(hour)]);
    }
    paintTimes(painter);
    if (hasFocus() && m_current >= 0)
        paintFocusRing(painter, slotOf(m_current).adjusted(0, -px(4), 0, px(2)), 4);
}

void HourChart::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRect area = plot();
    for (const Line &line : lines()) {
        const int y = area.bottom() - int((area.height() - 1) * line.height);
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(area.left(), y, area.width(), 1)),
            line.height == 0 ? theme.buttonBorder : theme.hairline);
        painter.setPen(theme.muted);
        const QRect label(0, y - px(8), px(gutter - 8), px(16));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         Qt::AlignVCenter | Qt::AlignTrailing, line.words);
    }
}

void HourChart::paintTimes(QPainter &painter) const
{
    painter.setPen(Theme::current().muted);
    for (int hour = hoursAPerTime / 2; hour <= last(); hour += hoursAPerTime) {
        QRect place = slotOf(hour);
        place.adjust(-px(30), 0, px(30), 0);
        place.setTop(plot().bottom() + px(6));
        place.setBottom(height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, hourWords(startOf(hour)));
    }
}

void HourChart::setCurrent(int hour)
{
    m_current = hour;
    // What a screen reader says of a painted chart: the hour one is at, and how to go on.
    setAccessibleDescription(hour < 0 ? tr("Arrow keys go from hour to hour") : wordsOfHour(hour));
    update();
}

void HourChart::choose(int hour)
{
    if (hour >= 0)
        Q_EMIT hourChosen(startOf(hour), hour == last() ? QDateTime() : startOf(hour + 1));
}

void HourChart::keyPressEvent(QKeyEvent *event)
{
    if (m_hours.empty())
        return QWidget::keyPressEvent(event);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - ahead, 0, last()));
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + ahead, 0, last()));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HourChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_hours.empty())
        setCurrent(last());
}

void HourChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(hourAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HourChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(hourAt(event->position().toPoint()));
}

bool HourChart::event(QEvent *event)
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
