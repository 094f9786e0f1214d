// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/coachmark.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace attache
{

namespace
{

constexpr int tipHeight = 8;
constexpr int widest = 348;

/// "● ○ ○ ○ 1 of 4".
class Dots : public QWidget
{
public:
    using QWidget::QWidget;

    void setStep(int step, int steps)
    {
        m_step = step;
        m_steps = steps;
        setAccessibleName(CoachMark::tr("Step %1 of %2").arg(step).arg(steps));
        setFixedSize(steps * px(13) + px(70), px(20));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        for (int i = 0; i < m_steps; ++i) {
            const QRectF dot(i * px(13), (height() - px(6)) / 2.0, px(6), px(6));
            const QRectF place = QRectF(QStyle::visualRect(layoutDirection(), rect(), dot.toRect()));
            paintRounded(painter, place, px(3), i + 1 == m_step ? theme.accent : theme.noData);
        }
        painter.setFont(attache::font(Type::Small));
        painter.setPen(theme.muted);
        const QRect words(m_steps * px(13) + px(6), 0, width() - m_steps * px(13) - px(6), height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         CoachMark::tr("%1 of %2").arg(m_step).arg(m_steps));
    }

private:
    int m_step = 1;
    int m_steps = 1;
};

} // namespace

CoachMark::CoachMark(QWidget *window)
    : QWidget(window)
    , m_title(new Label({}, Type::Strong))
    , m_words(new Label({}, Type::Body, Tone::Muted))
    , m_dots(new Dots)
    , m_skip(newButton(tr("Skip"), {}, ButtonRole::Quiet))
    , m_next(newButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirroredMargins({px(20), px(20) + tipHeight, px(18), px(15) + tipHeight}));
    column->setSpacing(px(6));
    column->addWidget(m_title);
    m_words->setWraps(true);
    column->addWidget(m_words);
    column->addSpacing(px(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(4));
    row->addWidget(m_dots);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_next);
    column->addLayout(row);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    connect(m_next, &QPushButton::clicked, this, &CoachMark::nextPressed);
    connect(m_skip, &QPushButton::clicked, this, &CoachMark::skipped);
    window->installEventFilter(this);
    hide();
}

QString CoachMark::title() const
{
    return m_title->text();
}

void CoachMark::pointAt(QWidget *target, const Content &content)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    target->installEventFilter(this);
    m_title->setText(content.title);
    m_words->setText(content.words);
    m_next->setText(content.next);
    m_next->setVisible(!content.next.isEmpty());
    m_skip->setVisible(content.canSkip);
    static_cast<Dots *>(m_dots)->setStep(content.step, content.steps);
    setAccessibleName(content.title);
    setAccessibleDescription(content.words);
    show();
    raise();
    place();
    if (m_next->isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CoachMark::place()
{
    if (!m_target)
        return;
    QWidget *window = parentWidget();
    setFixedWidth(qMin(px(widest), window->width() - 2 * px(8)));
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    const QRect about(m_target->mapTo(window, QPoint(0, 0)), m_target->size());
    m_isBelow = about.bottom() + height() < window->height();
    const int left = qBound(px(8), about.center().x() - width() + px(56), window->width() - width() - px(8));
    move(left, m_isBelow ? about.bottom() + px(4) : about.top() - height() - px(4));
    m_tip = qBound(px(20), about.center().x() - left, width() - px(20));
    update();
}

void CoachMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, tipHeight + 0.5, -0.5, -tipHeight - 0.5);
    QPainterPath bubble;
    bubble.addRoundedRect(box, 8, 8);
    const qreal edge = m_isBelow ? box.top() : box.bottom();
    const qreal point = m_isBelow ? edge - tipHeight : edge + tipHeight;
    QPainterPath tip;
    tip.addPolygon(QPolygonF({QPointF(m_tip - 9, edge), QPointF(m_tip, point), QPointF(m_tip + 9, edge)}));
    bubble = bubble.united(tip);
    painter.setPen(QPen(theme.buttonBorder, 1));
    painter.setBrush(theme.raised);
    painter.drawPath(bubble);
}

bool CoachMark::event(QEvent *event)
{
    // Before the window takes Esc as its way back.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void CoachMark::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_skip->isVisible())
        Q_EMIT skipped();
    else
        QWidget::keyPressEvent(event);
}

bool CoachMark::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isVisible())
        place();
    if (watched == m_target && event->type() == QEvent::Hide)
        hide(); // its form was closed: there is nothing to point at
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
