// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

// The drawing half of Style; style.cpp has the measures.
namespace attache
{

namespace
{

constexpr qreal radius = 6;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

// Frame of a line edit, a combo box, a text field.
void drawField(QPainter &painter, const QRect &rect, bool enabled, bool focused, bool invalid)
{
    const Theme &theme = Theme::current();
    const QColor ground = enabled ? theme.field : theme.window;
    if (invalid)
        paintRounded(painter, rect, radius, ground, theme.red.text, 2);
    else if (focused)
        paintRounded(painter, rect, radius, ground, theme.accent, 2);
    else
        paintRounded(painter, rect, radius, ground, enabled ? theme.fieldBorder : theme.buttonBorder, 1);
}

void drawButtonFrame(QPainter &painter, const QStyleOption *option, ButtonRole role)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const QRect rect = option->rect;
    if (role == ButtonRole::Primary) {
        QColor fill = enabled ? theme.accentFill : theme.selectedNavigation;
        if (pressed)
            fill = fill.darker(118);
        else if (hovered)
            fill = fill.darker(108);
        paintRounded(painter, rect, radius, fill);
    } else if (role == ButtonRole::Default) {
        const QColor fill = pressed ? theme.selectedNavigation : hovered ? theme.hover : theme.raised;
        paintRounded(painter, rect, radius, fill, theme.buttonBorder);
    } else if ((hovered || pressed) && !isFlush(role)) {
        paintRounded(painter, rect, radius, pressed ? theme.selectedNavigation : theme.hover);
    }
    if (!has(option, QStyle::State_HasFocus) || !has(option, QStyle::State_KeyboardFocusChange))
        return;
    paintFocusRing(painter, rect, radius);
    // On the accent fill the ring alone would not be seen.
    if (role == ButtonRole::Primary)
        paintRounded(painter, QRectF(rect).adjusted(2, 2, -2, -2), radius - 2, Qt::transparent, theme.surface,
                     1.5);
}

QColor buttonText(ButtonRole role, bool enabled)
{
    const Theme &theme = Theme::current();
    if (!enabled)
        return theme.muted;
    switch (role) {
    case ButtonRole::Primary:
        return theme.onAccent;
    case ButtonRole::Danger:
        return theme.red.text;
    case ButtonRole::Link:
        return theme.accent;
    default:
        return theme.text;
    }
}

void drawIndicator(QPainter &painter, const QStyleOption *option, bool round)
{
    const Theme &theme = Theme::current();
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = round ? rect.width() / 2 : 4;
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = on ? (enabled ? theme.accentFill : theme.muted) : theme.field;
    paintRounded(painter, rect, corner, fill, on ? fill : theme.fieldBorder);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintRounded(painter, QRectF(option->rect).adjusted(-2, -2, 2, 2), corner + 2, Qt::transparent,
                     theme.accent, 1.5);
    if (!on)
        return;
    if (round)
        paintRounded(painter, rect.adjusted(5, 5, -5, -5), 3, theme.onAccent);
    else
        paintIcon(painter, option->rect.adjusted(2, 2, -2, -2),
                  has(option, QStyle::State_NoChange) ? u"minus"_s : u"check"_s, theme.onAccent);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &slider, const QRect &thumb)
{
    const Theme &theme = Theme::current();
    if (slider.maximum <= slider.minimum)
        return;
    const bool active = has(&slider, QStyle::State_MouseOver) || has(&slider, QStyle::State_Sunken);
    paintRounded(painter, QRectF(thumb).adjusted(2, 2, -2, -2), 3,
                 active ? theme.fieldBorder : theme.buttonBorder);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonFrame(*painter, option, buttonRole(widget));
        return;
    case PE_PanelButtonTool: {
        // Tool buttons are quiet unless told otherwise.
        drawButtonFrame(*painter, option, hasButtonRole(widget) ? buttonRole(widget) : ButtonRole::Quiet);
        return;
    }
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (widget && (widget->inherits("QSpinBox") ||
                       (widget->parentWidget() && (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                                   widget->parentWidget()->inherits("QComboBox")))))
            return;
        drawField(*painter, option->rect, has(option, State_Enabled), has(option, State_HasFocus),
                  isFieldInvalid(widget));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        // The one framed scroll area is a field of several lines.
        if (widget && widget->property("framed").toBool())
            drawField(*painter, option->rect, has(option, State_Enabled), widget->hasFocus(),
                      isFieldInvalid(widget));
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(*painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, option, true);
        return;
    case PE_FrameFocusRect:
        return; // each control draws its own ring, in place of its border
    case PE_PanelItemViewItem:
        if (has(option, State_Selected) || has(option, State_MouseOver))
            paintRounded(*painter, QRectF(option->rect).adjusted(2, 1, -2, -1), radius,
                         has(option, State_Selected) ? theme.selected : theme.hover);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.raised);
        paintRounded(*painter, option->rect, 0, Qt::transparent, theme.buttonBorder);
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children)) {
            QRect mark(0, 0, px(14), px(14));
            mark.moveCenter(option->rect.center());
            paintIcon(*painter, mark, has(option, State_Open) ? u"chevron-down"_s : u"chevron-right"_s,
                      theme.muted);
        }
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, u"chevron-down"_s, theme.muted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    const ButtonRole role = buttonRole(widget);
    const bool enabled = button.state & State_Enabled;
    QFont medium = painter.font();
    if (medium.weight() < QFont::Medium && role != ButtonRole::Link)
        medium.setWeight(QFont::Medium);
    painter.setFont(medium);
    const bool hovered = enabled && (button.state & State_MouseOver);
    const QColor color =
        role == ButtonRole::Flush && hovered ? Theme::current().accent : buttonText(role, enabled);
    const QFontMetrics metrics(medium);
    const int side = px(16);
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : px(7);
    const int iconWidth = button.icon.isNull() ? 0 : side;
    const QString text = metrics.elidedText(
        button.text, Qt::ElideRight, (widget ? widget->width() : button.rect.width()) - iconWidth - gap,
        Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int left = button.rect.x() + (button.rect.width() - iconWidth - gap - textWidth) / 2;
    const int top = button.rect.y() + (button.rect.height() - side) / 2;
    if (iconWidth)
        button.icon.paint(&painter, visualRect(button.direction, button.rect, QRect(left, top, side, side)),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (text.isEmpty())
        return;
    painter.setPen(color);
    const QRect place(left + iconWidth + gap, button.rect.y(), textWidth + 1, button.rect.height());
    const int mnemonic = styleHint(SH_UnderlineShortcut, &button, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic;
    painter.drawText(visualRect(button.direction, button.rect, place), Qt::AlignCenter | mnemonic, text);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painter->save();
            drawButtonLabel(*button, *painter, widget);
            painter->restore();
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.hairline);
        return;
    case CE_ShapedFrame:
        if (widget && widget->property("framed").toBool()) {
            drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                paintHairline(*painter, option->rect.left(), option->rect.right() + 1,
                              option->rect.center().y());
                return;
            }
            if (has(option, State_Selected) && has(option, State_Enabled))
                paintRounded(*painter, option->rect, radius - 2, theme.hover);
            QStyleOptionMenuItem plain = *item;
            plain.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const bool focused = has(option, State_HasFocus) || has(option, State_On);
        drawField(*painter, option->rect, has(option, State_Enabled), focused, isFieldInvalid(widget));
        QRect arrow(0, 0, px(14), px(14));
        arrow.moveCenter(subControlRect(control, option, SC_ComboBoxArrow, widget).center());
        paintIcon(*painter, arrow, u"chevron-down"_s, Theme::current().muted);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*painter, option->rect, has(option, State_Enabled), has(option, State_HasFocus),
                  isFieldInvalid(widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace attache
