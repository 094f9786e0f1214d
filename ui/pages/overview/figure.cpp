// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/figure.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace attache
{

Figure::Figure(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue(tr("–", "no figure yet"));
}

void Figure::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(tr("%1 %2", "figure and what it is of").arg(m_value, m_label));
    update();
}

QSize Figure::sizeHint() const
{
    const QFontMetrics metrics(attache::font(Type::Small));
    return {metrics.horizontalAdvance(m_label) + px(16), px(52)};
}

void Figure::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QFontMetrics metrics(attache::font(Type::Small));
    setToolTip(metrics.horizontalAdvance(m_label) > width() ? m_label : QString()); // it is elided
}

void Figure::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), 6);
    const QRect inside = rect().adjusted(0, px(2), 0, -px(2));
    painter.setFont(attache::font(Type::Figure));
    painter.setPen(underMouse() ? theme.accent : theme.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading, m_value);
    painter.setFont(attache::font(Type::Small));
    painter.setPen(theme.muted);
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, inside.width()));
}

} // namespace attache
