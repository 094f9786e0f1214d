// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint.h"

#include "ui/theme/theme.h"

namespace attache
{

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border, qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.alpha() > 0 && borderWidth > 0;
    const qreal inset = bordered ? borderWidth / 2 : 0;
    painter.setPen(bordered ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintRounded(painter, rect, radius, Qt::transparent, Theme::current().accent, 2);
}

void paintHairline(QPainter &painter, int left, int right, int y)
{
    painter.fillRect(QRect(left, y, right - left, 1), Theme::current().hairline);
}

} // namespace attache
