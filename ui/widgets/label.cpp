// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache
{

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::setWraps(bool wraps)
{
    setWordWrap(wraps);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void Label::dress()
{
    // Only where it differs: setting either announces a change, which comes back here.
    const QColor color = Theme::current().color(m_tone);
    if (palette().color(QPalette::WindowText) != color || palette().color(QPalette::Text) != color) {
        QPalette tinted = palette();
        tinted.setColor(QPalette::WindowText, color);
        tinted.setColor(QPalette::Text, color); // a label within a field reads this one
        setPalette(tinted);
    }
    if (const QFont wanted = attache::font(m_type); font() != wanted && m_type != Type::Body)
        setFont(wanted);
}

/// Whether it is to be read from the right though QLabel, which goes by the first letter, would not know.
bool Label::isMirrored() const
{
    const bool isPainted =
        !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    return isPainted && pixmap().isNull() && layoutDirection() == Qt::RightToLeft && !text().isRightToLeft();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isMirrored())
        return QLabel::paintEvent(event);
    // A sentence is read from the right with the name in it; an address or an id on its own stays as it is,
    // and stands at the right.
    const QString words = text();
    const bool isSentence = std::any_of(words.begin(), words.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    const int place = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    const int flags = place | (wordWrap() ? Qt::TextWordWrap : 0) | Qt::TextExpandTabs |
                      (isSentence ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    QPainter painter(this);
    const int inside = margin();
    style()->drawItemText(&painter, contentsRect().adjusted(inside, inside, -inside, -inside), flags,
                          palette(), isEnabled(), words, foregroundRole());
}

ElidedLabel::ElidedLabel(const QString &text, Type type, Tone tone, Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_tone(tone)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(attache::font(m_type));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(px(40), sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(attache::font(m_type));
    painter.setPen(Theme::current().color(m_tone));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(sizeHint().width() > width() ? m_text : QString());
}

} // namespace attache
