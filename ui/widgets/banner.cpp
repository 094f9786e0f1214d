// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(u"warning"_s, Tone::Red))
    , m_words(new Label)
    , m_button(newButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins({px(24), px(10), px(16), px(10)}));
    row->setSpacing(px(10));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    m_words->setWraps(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    QPushButton *close = newIconButton(tr("Put this message away"), u"cross"_s, ButtonRole::Quiet);
    row->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QPushButton::clicked, this, &Banner::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
        dismiss();
    });
    hide();
}

void Banner::showError(const Error &error, QAction *action)
{
    m_words->setText(errorWords(error));
    m_words->setAccessibleName(m_words->text());
    m_action = action;
    m_button->setVisible(action);
    if (action)
        m_button->setText(action->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    m_action = nullptr;
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().red.tint);
    paintHairline(painter, 0, width(), height() - 1);
}

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_words(new Label)
    , m_undo(newButton(tr("Undo")))
    , m_end(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins({px(14), px(10), px(16), px(10)}));
    row->setSpacing(px(8));
    row->addWidget(new IconMark(u"check"_s, Tone::Green));
    row->addWidget(m_words);
    row->addWidget(m_undo);
    m_undo->setToolTip(
        tr("Take it back (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::showWords(const QString &words, bool canUndo)
{
    m_words->setText(words);
    m_undo->setVisible(canUndo);
    setAttribute(Qt::WA_TransparentForMouseEvents, !canUndo);
    m_end->setInterval(canUndo ? std::chrono::seconds(12) : std::chrono::seconds(5));
    setAccessibleName(words);
    show();
    raise();
    place();
    m_end->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(painter, rect(), 8, theme.raised, theme.buttonBorder);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - px(72));
}

} // namespace attache
