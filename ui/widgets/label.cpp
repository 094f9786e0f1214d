// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>
#include <optional>

namespace attache
{
namespace
{

/// The tones that the program's palette has: a label in one of them needs none of its own, which each change
/// of colours would have to be worked into.
std::optional<QPalette::ColorRole> roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return QPalette::NoRole; // as around it
    case Tone::Muted:
        return QPalette::PlaceholderText;
    case Tone::Accent:
        return QPalette::Link;
    default:
        return std::nullopt;
    }
}

} // namespace

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    if (QGuiApplication::isRightToLeft()) // QLabel puts what can be selected where its own letters begin
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
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

// QLabel breaks between words only, and one that is too wide would make all around it scroll sideways.
bool Label::breaksWords() const
{
    const bool isSelectable =
        textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return wordWrap() && textFormat() == Qt::PlainText && !isSelectable && buddy() == nullptr;
}

Qt::LayoutDirection Label::reading() const
{
    return readingDirection(text(), layoutDirection());
}

/// Answers how high the lines are together.
qreal Label::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(reading());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

QSize Label::minimumSizeHint() const
{
    const QSize wanted = QLabel::minimumSizeHint();
    return breaksWords() ? QSize(qMin(wanted.width(), px(64)), wanted.height()) : wanted;
}

int Label::heightForWidth(int width) const
{
    if (!breaksWords())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    QTextLayout layout(QString(text()).replace(QChar::LineFeed, QChar::LineSeparator), font());
    return int(layOut(layout, width - around.left() - around.right())) + around.top() + around.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    const bool breaks = breaksWords();
    if (!breaks && !isMirrored())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    if (breaks)
        paintLines(painter);
    else
        paintMirrored(painter);
}

void Label::paintLines(QPainter &painter) const
{
    const QRect place = contentsRect();
    QTextLayout layout(QString(text()).replace(QChar::LineFeed, QChar::LineSeparator), font());
    const qreal height = layOut(layout, place.width());
    painter.setPen(palette().color(foregroundRole()));
    const bool centred = alignment() & Qt::AlignVCenter;
    layout.draw(&painter, QPointF(place.topLeft()) + QPointF(0, centred ? (place.height() - height) / 2 : 0));
}

void Label::paintMirrored(QPainter &painter) const
{
    const int place = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    const int flags = place | (wordWrap() ? Qt::TextWordWrap : 0) | Qt::TextExpandTabs |
                      (reading() == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const int inside = margin();
    style()->drawItemText(&painter, contentsRect().adjusted(inside, inside, -inside, -inside), flags,
                          palette(), isEnabled(), text(), foregroundRole());
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void Label::dress()
{
    const std::optional<QPalette::ColorRole> role = roleOf(m_tone);
    // Only where it differs, here and below: to set any of them announces a change, which comes back here.
    if (const QPalette::ColorRole wanted = role.value_or(QPalette::NoRole); wanted != m_role) {
        m_role = wanted;
        setForegroundRole(wanted);
    }
    if (role && testAttribute(Qt::WA_SetPalette)) // it had a tone of the other kind
        setPalette(QPalette());
    const QColor color = Theme::current().color(m_tone);
    if (!role &&
        (palette().color(QPalette::WindowText) != color || palette().color(QPalette::Text) != color)) {
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
    m_textWidth = -1;
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
    if (m_textWidth < 0)
        m_textWidth = metrics.horizontalAdvance(m_text) + 1;
    return {m_textWidth, metrics.height()};
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_textWidth = -1;
        updateGeometry();
    }
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
    paintWords(painter, rect(), Qt::AlignVCenter | Qt::AlignLeading, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(sizeHint().width() > width() ? m_text : QString());
}

} // namespace attache
