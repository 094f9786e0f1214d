// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/skeleton.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <QTimer>

#include <chrono>

namespace attache
{

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
    , m_delay(new QTimer(this))
{
    setAccessibleName(tr("Loading"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(std::chrono::milliseconds(150));
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void Skeleton::begin()
{
    m_visible = false;
    m_delay->start();
    update();
}

void Skeleton::end()
{
    m_delay->stop();
    m_visible = false;
    update();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int rowHeight = px(58);
    for (int row = 0; row < height() / rowHeight && row < 8; ++row) {
        const int top = row * rowHeight + px(14);
        const auto bar = [&](int left, int y, int width, int thickness) {
            const QRect place(left, y, qMin(width, this->width() - left - px(20)), thickness);
            paintRounded(painter, style()->visualRect(layoutDirection(), rect(), place), 4, theme.hover);
        };
        bar(px(20), top, px(14), px(14));
        bar(px(44), top, px(120 + 20 * (row % 3)), px(11));
        bar(px(44), top + px(20), px(80 + 15 * (row % 4)), px(9));
    }
}

} // namespace attache
