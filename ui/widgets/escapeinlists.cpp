// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/escapeinlists.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace attache
{

EscapeInLists::EscapeInLists(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EscapeInLists::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPressed = event->type() == QEvent::KeyPress;
    if ((isPressed || event->type() == QEvent::ShortcutOverride) &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        const QWidget *list = QApplication::activePopupWidget();
        if (auto *choice = list ? qobject_cast<QComboBox *>(list->parentWidget()) : nullptr) {
            if (isPressed) // not before: with a screen reader Qt asks twice whether it is a shortcut
                choice->hidePopup();
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace attache
