// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

constexpr char roleProperty[] = "role";
constexpr char invalidProperty[] = "invalid";

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    button->updateGeometry();
    button->update();
}

void setFieldInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool hasButtonRole(const QWidget *button)
{
    return button && button->property(roleProperty).isValid();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Default;
}

bool isFieldInvalid(const QWidget *field)
{
    return field && field->property(invalidProperty).toBool();
}

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area && !widget->property("framed").toBool())
        area->setFrameShape(QFrame::NoFrame);
    // Not the list that a box drops down: it would be laid out for that, and all its texts measured, though
    // nobody may ever open it.
    if (auto *view = qobject_cast<QAbstractItemView *>(widget);
        view && view->window()->windowType() != Qt::Popup) {
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    // Names and values of others stand in tool tips: a subject called "<img …>" is shown as it is.
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->inherits("QTipLabel"))
        tip->setTextFormat(Qt::PlainText);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(10);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(7);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_MenuPanelWidth:
        return px(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // the style's own is too fat
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: // a red cross on Cancel, where red means danger
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const ButtonRole role = buttonRole(widget);
        QFont words = widget ? widget->font() : font(Type::Body);
        if (role == ButtonRole::Flush) // which has no room around that the stronger letters could take
            words.setWeight(std::max(words.weight(), QFont::Medium));
        const QFontMetrics metrics(words);
        int width = button->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button->text).width();
        if (!button->icon.isNull())
            width += px(16) + (width ? px(7) : 0);
        const bool flush = isFlush(role);
        const int padding = flush ? 0 : button->text.isEmpty() ? px(7) : px(12);
        return {width + 2 * padding, flush ? metrics.height() + px(4) : px(30)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return {px(28), px(28)};
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
    case CT_LineEdit:
        return {contents.width(), px(32)};
    case CT_ComboBox:
        return {contents.width() + px(44), px(32)};
    case CT_SpinBox:
        return {contents.width() + px(28), px(32)};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo({0, px(28)});
    case CT_MenuItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {size.width() + px(16), separator ? px(9) : px(30)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int side = px(widget && widget->inherits("QAbstractSpinBox") ? 0 : 6);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        // No arrows: what they took goes to the groove.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool vertical = slider->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const int range = slider->maximum - slider->minimum;
        const int thumb =
            range > 0 ? qBound(qMin(px(32), length),
                               int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length)
                      : length;
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               length - thumb, slider->upsideDown);
        const auto piece = [&](int from, int size) {
            return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                            : QRect(rect.x() + from, rect.y(), size, rect.height());
        };
        if (part == SC_ScrollBarSlider)
            return piece(at, thumb);
        if (part == SC_ScrollBarSubPage)
            return piece(0, at);
        if (part == SC_ScrollBarAddPage)
            return piece(at + thumb, length - at - thumb);
        return rect;
    }
    if (control == CC_ComboBox) {
        const int arrow = px(28);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() - arrow, rect.top(), arrow, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(px(10), 1, -arrow, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace attache
