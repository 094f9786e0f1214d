// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/integrations/integrationcards.h"

#include "ui/models/cataloguemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace attache
{
namespace
{

/// Paints one card, whose places are measured left to right and mirrored as they are painted.
class Card
{
public:
    Card(QPainter &painter, const QStyleOptionViewItem &option, const CatalogueCard &card)
        : m_painter(painter)
        , m_option(option)
        , m_card(card)
        , m_area(option.rect.adjusted(px(8), px(3), -px(8), -px(3)))
        , m_line(QFontMetrics(font(Type::Body)).height())
    {
    }

    void paint() const
    {
        paintGround();
        paintFace();
        const int left = m_area.left() + px(12) + px(32) + px(12);
        const int width = m_area.right() - px(12) - left;
        QRect line(left, m_area.top() + px(10), width, m_line);
        const int taken = paintText(line, Type::Small, Theme::current().muted, m_card.version, true);
        paintText(line.adjusted(0, 0, -taken - px(8), 0), Type::Strong, Theme::current().text, m_card.title);
        line.translate(0, m_line + px(3));
        paintText(line, Type::Small, Theme::current().muted, m_card.summary);
        line.translate(0, m_line + px(3));
        const int count = paintText(line, Type::Small, Theme::current().muted, m_card.registered, true);
        paintText(line.adjusted(0, 0, -count - px(8), 0), Type::Small, Theme::current().text,
                  m_card.receives);
    }

private:
    void paintGround() const
    {
        const Theme &theme = Theme::current();
        const QRectF ground = QRectF(m_area).adjusted(.5, .5, -.5, -.5);
        const bool selected = m_option.state & QStyle::State_Selected;
        m_painter.setPen(QPen(selected ? theme.accent : theme.hairline, 1));
        m_painter.setBrush(selected                                   ? theme.selected
                           : m_option.state & QStyle::State_MouseOver ? theme.hover
                                                                      : QColor(Qt::transparent));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawRoundedRect(ground, 6, 6);
        if ((m_option.state & QStyle::State_HasFocus) && (m_option.state & QStyle::State_KeyboardFocusChange))
            paintFocusRing(m_painter, m_area, 6);
    }

    void paintFace() const
    {
        const Theme &theme = Theme::current();
        const QRect tile = mirrored(QRect(m_area.left() + px(12), m_area.top() + px(12), px(32), px(32)));
        paintRounded(m_painter, tile, 8,
                     m_option.state & QStyle::State_Selected ? theme.tileOnSelected : theme.hover);
        QRect inner(0, 0, px(16), px(16));
        inner.moveCenter(tile.center());
        paintIcon(m_painter, inner, m_card.tile, theme.text);
    }

    /// The width that the text took.
    int paintText(const QRect &place, Type type, const QColor &color, const QString &text,
                  bool far = false) const
    {
        m_painter.setFont(font(type));
        m_painter.setPen(color);
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        const Qt::Alignment along = far ? Qt::AlignTrailing : Qt::AlignLeading;
        paintWords(m_painter, mirrored(place),
                   Qt::AlignVCenter | QStyle::visualAlignment(m_option.direction, along), shown);
        return m_painter.fontMetrics().horizontalAdvance(shown);
    }

    QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const CatalogueCard &m_card;
    const QRect m_area;
    const int m_line;
};

} // namespace

QSize IntegrationCards::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = QFontMetrics(font(Type::Body)).height();
    return {px(200), 3 * line + 2 * px(3) + 2 * px(10) + 2 * px(3)};
}

void IntegrationCards::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    Card(*painter, option, index.data(CatalogueModel::CardRole).value<CatalogueCard>()).paint();
    painter->restore();
}

} // namespace attache
