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

/// In a mirrored window a sentence is read from the right, also with a name in it; an address or an id on its
/// own stays as it is: "https://host/…", not "…/https://host".
Qt::LayoutDirection readingDirection(const QString &words, Qt::LayoutDirection window);

/// One line, read as above whatever it begins with; it stands where `alignment`, which is mirrored, says.
void paintWords(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &words);

/// One pixel, whatever the scale does to the rest.
void paintHairline(QPainter &painter, int left, int right, int y);

} // namespace attache
