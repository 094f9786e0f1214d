// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/passwordedit.h"

#include "ui/forms/filetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

constexpr std::chrono::seconds longestLook(30);
/// What is longer is no word that somebody looks at, and a line of so many bullets takes its time.
constexpr qsizetype longestLine = 1024;

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(newIconButton(tr("Show for thirty seconds"), u"eye"_s, ButtonRole::Quiet, this))
    , m_hide(new QTimer(this))
{
    setEchoMode(Password);
    setInputMethodHints(inputMethodHints() | Qt::ImhHiddenText | Qt::ImhSensitiveData |
                        Qt::ImhNoPredictiveText);
    setDragEnabled(false);
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    setTextMargins(leftwards ? px(28) : 0, 0, leftwards ? 0 : px(28), 0);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus); // a press leaves the keyboard in the field
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setFixedSize(px(26), px(26));
    m_hide->setSingleShot(true);
    m_hide->setInterval(longestLook);
    connect(m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_eye, &QPushButton::toggled, this, &PasswordEdit::setRevealed);
    m_eye->installEventFilter(this);
    connect(this, &QLineEdit::textChanged, this, &PasswordEdit::secretChanged);
    dress();
}

QString PasswordEdit::secret() const
{
    return m_held.isEmpty() ? text() : m_held;
}

void PasswordEdit::setSecret(const QString &secret)
{
    if (secret == this->secret())
        return;
    if (secret.contains(u'\n') || secret.size() > longestLine) {
        hold(secret);
        return;
    }
    const bool held = !m_held.isEmpty();
    hold({});
    if (held && secret.isEmpty())
        Q_EMIT secretChanged(); // the editor's own text stays as it was: empty
    setText(secret);
}

/// Aside, with its summary in the editor; nothing gives the editor back.
void PasswordEdit::hold(const QString &secret)
{
    if (secret == m_held)
        return;
    setRevealed(false);
    m_held = secret;
    const bool holds = !secret.isEmpty();
    m_eye->setVisible(!holds);
    setReadOnly(holds);
    setPlaceholderText(holds ? summaryOf(secret) : QString());
    if (!holds)
        return;
    if (text().isEmpty())
        Q_EMIT secretChanged();
    else
        clear(); // which tells
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
    m_eye->setToolTip(revealed ? tr("Hide") : tr("Show for thirty seconds"));
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

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye && event->type() == QEvent::FocusOut && !hasFocus())
        setRevealed(false);
    return QLineEdit::eventFilter(watched, event);
}

bool PasswordEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setRevealed(false);
    return QLineEdit::event(event);
}

// An input method is another process, and may keep what it learns.
QVariant PasswordEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    default:
        return QLineEdit::inputMethodQuery(query);
    }
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    // What is cut does not get to the clipboard from here, so it would be lost.
    if (event->matches(QKeySequence::Cut))
        return;
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
        return;
    }
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (erases && !m_held.isEmpty()) {
        setSecret({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::pasteFromClipboard()
{
    QString pasted = QGuiApplication::clipboard()->text();
    while (pasted.endsWith(u'\n') || pasted.endsWith(u'\r')) // came along when its line was copied
        pasted.chop(1);
    if (pasted.contains(u'\n') || pasted.size() > longestLine || !m_held.isEmpty())
        setSecret(pasted);
    else
        insert(pasted);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &PasswordEdit::pasteFromClipboard);
    menu->addAction(tr("From a file…"), this, &PasswordEdit::fileAsked);
    QAction *clear = menu->addAction(tr("Clear"), this, [this] { setSecret({}); });
    clear->setEnabled(!secret().isEmpty());
    menu->popup(event->globalPos());
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
