// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/healthrow.h"

#include "ui/models/counts.h"
#include "ui/pages/overview/rowslink.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int hoursShown = 24;
constexpr int shareWidth = 100;

/// Of those that have ended one way or the other.
std::pair<int, int> arrivedOf(const store::Hours &hours)
{
    return std::accumulate(hours.begin(), hours.end(), std::pair(0, 0),
                           [](std::pair<int, int> sum, const store::HourOfDeliveries &hour) {
                               return std::pair(sum.first + hour.delivered,
                                                sum.second + hour.delivered + hour.failed + hour.unsure);
                           });
}

} // namespace

HealthRow::HealthRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_share(new RowsLink(Qt::AlignTrailing, this))
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_share, &RowsLink::clicked, this, &HealthRow::shareChosen);
}

void HealthRow::setView(const View &view)
{
    m_view = view;
    setAccessibleName(
        tr("%1, %2, %3").arg(view.registration.name, lookOf(view.registration.state).word, share()));
    setToolTip(view.registration.reason);
    showShare();
    update();
}

/// A word in its place is no link: there are no rows behind it.
void HealthRow::showShare()
{
    m_share->setVisible(hasShare());
    if (hasShare())
        m_share->setLook(
            {{}, Tone::Text, share()},
            tr("%1 arrived at %2", "share, registration").arg(share(), m_view.registration.name));
    m_share->setGeometry(sharePlace());
}

void HealthRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_share->setGeometry(sharePlace());
}

/// Where the figure is: as wide as it needs, at the row's end.
QRect HealthRow::sharePlace() const
{
    const QSize size = m_share->sizeHint();
    return mirrored({width() - size.width(), (height() - size.height()) / 2, size.width(), size.height()});
}

QSize HealthRow::sizeHint() const
{
    return {px(480), px(38)};
}

bool HealthRow::hasShare() const
{
    return m_view.registration.state != Registration::State::Paused && arrivedOf(m_view.hours).second > 0;
}

QString HealthRow::share() const
{
    if (m_view.registration.state == Registration::State::Paused)
        return tr("paused");
    const auto [arrived, ended] = arrivedOf(m_view.hours);
    if (ended == 0)
        return m_view.hours.empty() ? tr("nothing sent") : tr("waiting");
    return percentWords(arrived, ended);
}

QRect HealthRow::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void HealthRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHairline(painter, 0, width(), 0);
    if (underMouse())
        painter.fillRect(rect().adjusted(0, 1, 0, 0), theme.hover);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(0, 1, 0, 0), 6);

    const int side = px(16);
    const int middle = height() / 2;
    paintIcon(painter, mirrored({px(4), middle - side / 2, side, side}), m_view.icon, theme.text);
    // As wide as the room allows: name, state, hours, share.
    const int nameLeft = px(28);
    const int forWords = px(235); // name and state, which tell more than wide bars
    const int hoursWidth = std::clamp(width() - px(shareWidth) - nameLeft - forWords, px(120), px(340));
    const int hoursLeft = width() - px(shareWidth) - hoursWidth;
    const int stateWidth = std::min(px(125), (hoursLeft - nameLeft) / 2);
    const QRect name(nameLeft, 0, hoursLeft - nameLeft - stateWidth - px(8), height());
    painter.setFont(attache::font(Type::Strong));
    painter.setPen(theme.text);
    paintWords(painter, mirrored(name), Qt::AlignVCenter | Qt::AlignLeading,
               painter.fontMetrics().elidedText(m_view.registration.name, Qt::ElideRight, name.width()));

    const StateLook look = lookOf(m_view.registration.state);
    const QColor tone = theme.color(look.tone);
    const int stateLeft = hoursLeft - stateWidth;
    paintIcon(painter, mirrored({stateLeft, middle - px(7), px(14), px(14)}), look.mark, tone);
    painter.setFont(attache::font(Type::Body));
    painter.setPen(tone);
    const QRect state(stateLeft + px(20), 0, stateWidth - px(24), height());
    painter.drawText(mirrored(state), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(look.word, Qt::ElideRight, state.width()));
    paintHours(painter, {hoursLeft, 0, hoursWidth, height()});
    if (hasShare())
        return; // a link paints it
    painter.setPen(theme.muted);
    const QRect shown(width() - px(shareWidth), 0, px(shareWidth - 2), height());
    painter.drawText(mirrored(shown), Qt::AlignVCenter | Qt::AlignTrailing,
                     painter.fontMetrics().elidedText(share(), Qt::ElideRight, shown.width()));
}

void HealthRow::paintHours(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::current();
    const int slot = area.width() / hoursShown;
    const int foot = area.center().y() + px(6);
    for (int hour = 0; hour < hoursShown; ++hour) {
        const store::HourOfDeliveries counts =
            size_t(hour) < m_view.hours.size() ? m_view.hours[size_t(hour)] : store::HourOfDeliveries();
        const int left = area.left() + hour * slot;
        const int wide = std::max(px(2), slot - px(3));
        if (counts.total() == 0) { // a dash: nothing came
            paintRounded(painter, mirrored({left, foot - px(2), wide, px(2)}), 1, theme.noData);
            continue;
        }
        // Tall where something went wrong: seen without colours, too.
        const bool bad = counts.failed > 0;
        const bool late = counts.waiting + counts.unsure > 0;
        const int tall = bad || late ? px(20) : px(11);
        const QColor color = bad ? theme.red.bar : late ? theme.amber.bar : theme.green.bar;
        paintRounded(painter, mirrored({left, foot - tall, wide, tall}), 2, color);
    }
}

} // namespace attache
