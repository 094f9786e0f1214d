// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/passwordedit.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(newIconButton(tr("Show for ten seconds"), u"eye"_s, ButtonRole::Quiet, this))
    , m_hide(new QTimer(this))
{
    setEchoMode(Password);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::NoContextMenu);
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    setTextMargins(leftwards ? px(28) : 0, 0, leftwards ? 0 : px(28), 0);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus); // a press leaves the keyboard in the field
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setFixedSize(px(26), px(26));
    m_hide->setSingleShot(true);
    m_hide->setInterval(std::chrono::seconds(10));
    connect(m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_eye, &QPushButton::toggled, this, &PasswordEdit::setRevealed);
    dress();
}

void PasswordEdit::setRevealed(bool revealed)
{
    if (revealed)
        m_hide->start();
    else
        m_hide->stop();
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    m_eye->setChecked(revealed);
    m_eye->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    m_eye->setToolTip(revealed ? tr("Hide") : tr("Show for ten seconds"));
    m_eye->setAccessibleName(m_eye->toolTip());
    update();
    Q_EMIT revealedChanged(revealed);
}

void PasswordEdit::paintEvent(QPaintEvent *event)
{
    if (m_revealed && !text().isEmpty())
        paintRevealed();
    else
        QLineEdit::paintEvent(event);
}

// Cell by cell in the fixed font, in which a letter is as wide as a bullet: so the caret, the selection and
// the mouse are where QLineEdit, which lays bullets out, thinks they are.
void PasswordEdit::paintRevealed()
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this) - textMargins();
    painter.setClipRect(inner);
    const qreal cell = QFontMetricsF(font()).horizontalAdvance(QChar(0x2022));
    const qreal caret = cursorRect().center().x();
    const qreal start = caret - cell * cursorPosition();
    if (hasSelectedText())
        painter.fillRect(QRectF(start + cell * selectionStart(), inner.y() + px(4), cell * selectionLength(),
                                inner.height() - 2 * px(4)),
                         Theme::current().selected);
    painter.setPen(Theme::current().text);
    for (int i = 0; i < text().size(); ++i)
        painter.drawText(QRectF(start + cell * i, inner.y(), cell, inner.height()), Qt::AlignCenter,
                         text().at(i));
    if (hasFocus())
        painter.fillRect(QRectF(caret, inner.y() + px(6), 1, inner.height() - 2 * px(6)),
                         Theme::current().text);
}

void PasswordEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int gap = (height() - m_eye->height()) / 2;
    const QRect place(width() - m_eye->width() - gap, gap, m_eye->width(), m_eye->height());
    m_eye->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_eye->hasFocus())
        setRevealed(false);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    // What is cut does not get to the clipboard from here, so it would be lost.
    if (event->matches(QKeySequence::Cut))
        return;
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PasswordEdit::dress()
{
    QFont cells = attache::font(Type::Mono);
    cells.setPixelSize(attache::font(Type::Strong).pixelSize());
    if (font() != cells)
        setFont(cells);
}

} // namespace attache
