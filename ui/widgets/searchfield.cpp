// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace attache
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setFixedSize(px(240), px(30));
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    const int hint = QFontMetrics(attache::font(Type::Small)).horizontalAdvance(tr("Ctrl F")) + px(8);
    setTextMargins(leftwards ? hint : px(24), 0, leftwards ? px(24) : hint, 0);
    setAccessibleName(tr("Search"));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QRect glass(px(8), (height() - px(16)) / 2, px(16), px(16));
    paintIcon(painter, style()->visualRect(layoutDirection(), rect(), glass), u"search"_s, theme.muted);
    if (!text().isEmpty())
        return;
    painter.setFont(attache::font(Type::Small));
    painter.setPen(theme.muted);
    const QRect hint = rect().adjusted(px(9), 0, -px(9), 0);
    painter.drawText(hint, Qt::AlignVCenter | Qt::AlignTrailing, tr("Ctrl F"));
}

bool SearchField::event(QEvent *event)
{
    // Before the window takes Esc as its way back.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace attache
