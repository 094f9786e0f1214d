// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

/// The few shapes that style, delegates and widgets draw alike.
namespace attache
{

/// A filled rounded rectangle with an optional border inside it.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border = Qt::transparent, qreal borderWidth = 1);

/// The 2 px accent ring, inside `rect` and in place of its border, so that nothing moves.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);

/// One pixel, whatever the scale does to the rest.
void paintHairline(QPainter &painter, int left, int right, int y);

} // namespace attache
