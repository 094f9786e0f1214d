// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace attache
{

/// One of our drawings (a file name in resources/icons without its ending), tinted from the palette whenever
/// it is painted, sharp at every scale. Main thread.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// An integration's own drawing, tinted likewise: every "C" or currentColor in it becomes the tone's colour.
QIcon icon(const QByteArray &svg, Tone tone = Tone::Text);

/// Paints a drawing at its natural place in `rect`, which should be square.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);
void paintIcon(QPainter &painter, const QRect &rect, const QByteArray &svg, const QColor &color);

/// The bytes of a drawing; empty when there is none of that name. What points left or right is mirrored where
/// one reads from the right.
QByteArray drawing(const QString &name);

QIcon applicationIcon();

} // namespace attache
