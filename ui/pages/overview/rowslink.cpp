// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/rowslink.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace attache
{

RowsLink::RowsLink(Qt::Alignment side, QWidget *parent)
    : QAbstractButton(parent)
    , m_side(side)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RowsLink::setLook(const StateLook &look, const QString &name)
{
    m_look = look;
    setAccessibleName(name);
    updateGeometry();
    update();
}

int RowsLink::markWidth() const
{
    return m_look.mark.isEmpty() ? 0 : px(20);
}

QSize RowsLink::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {markWidth() + metrics.horizontalAdvance(m_look.word) + px(4), qMax(px(20), metrics.height())};
}

void RowsLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintFocusRing(painter, rect(), 4);
    const QColor color = underMouse() ? theme.accent : theme.color(m_look.tone);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (!m_look.mark.isEmpty())
        paintIcon(painter, mirrored({0, (height() - px(14)) / 2, px(14), px(14)}), m_look.mark, color);
    painter.setPen(color);
    QFont underlined = font();
    underlined.setUnderline(underMouse());
    painter.setFont(underlined);
    const QRect place(markWidth(), 0, width() - markWidth() - px(2), height());
    painter.drawText(mirrored(place), Qt::AlignVCenter | m_side,
                     painter.fontMetrics().elidedText(m_look.word, Qt::ElideRight, place.width()));
}

} // namespace attache
