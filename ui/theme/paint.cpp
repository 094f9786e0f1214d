// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint.h"

#include "ui/theme/theme.h"

#include <QStyle>

#include <algorithm>

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

Qt::LayoutDirection readingDirection(const QString &words, Qt::LayoutDirection window)
{
    const bool isSentence = std::any_of(words.begin(), words.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return isSentence ? window : Qt::LeftToRight;
}

void paintWords(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &words)
{
    const Qt::LayoutDirection window = painter.layoutDirection();
    const int reading = readingDirection(words, window) == Qt::RightToLeft ? Qt::TextForceRightToLeft
                                                                           : Qt::TextForceLeftToRight;
    painter.drawText(place, int(QStyle::visualAlignment(window, alignment)) | reading, words);
}

void paintHairline(QPainter &painter, int left, int right, int y)
{
    painter.fillRect(QRect(left, y, right - left, 1), Theme::current().hairline);
}

} // namespace attache
