// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/profilestripe.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace attache
{

ProfileStripe::ProfileStripe(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    hide();
}

void ProfileStripe::setColour(const QColor &colour)
{
    m_colour = colour;
    setVisible(colour.isValid());
    place();
    update();
}

void ProfileStripe::place()
{
    setGeometry(0, 0, parentWidget()->width(), px(4));
    raise();
}

void ProfileStripe::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_colour);
}

bool ProfileStripe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
