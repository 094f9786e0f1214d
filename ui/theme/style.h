// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;

namespace attache
{

/// What a button is for. One Primary a page; Quiet has no frame until hovered; Danger is red text, never a
/// red fill. Flush has no room around its words, so that it sits on an edge, and shows the mouse by its
/// colour; Link is the same in the accent.
enum class ButtonRole { Default, Primary, Quiet, Danger, Flush, Link };

inline bool isFlush(ButtonRole role)
{
    return role == ButtonRole::Flush || role == ButtonRole::Link;
}

void setButtonRole(QAbstractButton *button, ButtonRole role);

ButtonRole buttonRole(const QWidget *button); ///< Default unless set
bool hasButtonRole(const QWidget *button);

/// Draws the 2 px red border where the focus ring would be, of a field whose value will not do.
void setFieldInvalid(QWidget *field, bool invalid);
bool isFieldInvalid(const QWidget *field);

/// The one style of the application, over Fusion: buttons, fields, boxes, scroll bars, focus ring and
/// measures. Colours come from Theme::current(); sizes follow the user's font.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
};

} // namespace attache
