// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statemark.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace attache
{

namespace
{

QRect centred(int side, const QRect &within)
{
    QRect rect(0, 0, side, side);
    rect.moveCenter(within.center());
    return rect;
}

} // namespace

StateMark::StateMark(const StateLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLook(look);
}

void StateMark::setLook(const StateLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StateMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {px(14 + 6) + metrics.horizontalAdvance(m_look.word) + 1, qMax(px(16), metrics.height())};
}

QSize StateMark::minimumSizeHint() const
{
    return {px(14), sizeHint().height()};
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = Theme::current().color(m_look.tone);
    const QRect markArea = style()->visualRect(layoutDirection(), rect(), QRect(0, 0, px(14), height()));
    paintIcon(painter, centred(px(14), markArea), m_look.mark, color);
    painter.setPen(color);
    const QRect place(px(20), 0, width() - px(20), height());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), place),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_look.word, Qt::ElideRight, place.width()));
}

IconTile::IconTile(const QByteArray &svg, int side, bool accented, QWidget *parent)
    : QWidget(parent)
    , m_svg(svg)
    , m_accented(accented)
{
    setFixedSize(px(side), px(side));
}

void IconTile::setDrawing(const QByteArray &svg)
{
    m_svg = svg;
    update();
}

void IconTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(painter, rect(), 8, m_accented ? theme.selected : theme.hover);
    paintIcon(painter, centred(width() / 2, rect()), m_svg, m_accented ? theme.accent : theme.text);
}

IconMark::IconMark(const QString &name, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
{
    setFixedSize(px(side), px(side));
}

void IconMark::setMark(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, Theme::current().color(m_tone));
}

} // namespace attache
