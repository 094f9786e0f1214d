// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptypage.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// An attestation goes through Attaché to three services.
class Illustration : public QWidget
{
public:
    explicit Illustration(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(px(284), px(120));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft)
            painter.setTransform(QTransform(-1, 0, 0, 1, width(), 0));
        const int middle = height() / 2;
        painter.setPen(QPen(theme.buttonBorder, 1.5));
        painter.drawLine(px(62), middle, px(116), middle);
        for (const int away : {-px(44), 0, px(44)}) {
            QPainterPath path(QPointF(px(184), middle));
            path.cubicTo(px(216), middle, px(212), middle + away, px(246), middle + away);
            painter.drawPath(path);
        }
        painter.resetTransform(); // the tiles change places, and what is in them stays as it is
        paintTile(painter, {0, middle - px(28), px(56), px(56)}, theme.hover, u"attestations"_s, theme.text,
                  24);
        paintTile(painter, {px(122), middle - px(28), px(56), px(56)}, theme.accentFill, u"paperclip"_s,
                  theme.onAccent, 26);
        const QString services[] = {u"layers"_s, u"box"_s, u"mail"_s};
        for (int i = 0; i < 3; ++i)
            paintTile(painter, {px(252), middle - px(16) + (i - 1) * px(44), px(32), px(32)}, theme.hover,
                      services[i], theme.text, 16);
    }

private:
    void paintTile(QPainter &painter, const QRect &place, const QColor &ground, const QString &name,
                   const QColor &color, int side) const
    {
        const QRect rect = style()->visualRect(layoutDirection(), this->rect(), place);
        paintRounded(painter, rect, rect.width() > px(40) ? 10 : 8, ground);
        QRect inner(0, 0, px(side), px(side));
        inner.moveCenter(rect.center());
        paintIcon(painter, inner, name, color);
    }
};

/// A number in a ring: the step that one is at is accented.
class StepRing : public QWidget
{
public:
    StepRing(int number, bool current, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_number(number)
        , m_current(current)
    {
        setFixedSize(px(22), px(22));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paintRounded(painter, rect(), width() / 2.0, m_current ? theme.selected : QColor(Qt::transparent),
                     m_current ? theme.accent : theme.buttonBorder, 1.5);
        painter.setFont(attache::font(Type::Small));
        painter.setPen(m_current ? theme.accent : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int m_number;
    bool m_current;
};

QLayout *newStep(int number, bool current, const QString &title, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(new StepRing(number, current), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    auto *name = new Label(title, Type::Strong);
    name->setMinimumHeight(px(22));
    column->addWidget(name);
    auto *explanation = new Label(words, Type::Body, Tone::Muted);
    explanation->setWraps(true);
    column->addWidget(explanation);
    column->addStretch();
    row->addLayout(column, 1);
    return row;
}

/// At most as wide as the three texts need, in the middle.
QLayout *newSteps(int current)
{
    auto *steps = new QWidget;
    steps->setMaximumWidth(px(720));
    auto *box = new QVBoxLayout(steps);
    box->setContentsMargins(0, px(40), 0, 0);
    box->setSpacing(px(24));
    box->addWidget(new Hairline);
    auto *three = new QHBoxLayout;
    three->setSpacing(px(24));
    three->addLayout(
        newStep(1, current == 1, EmptyPage::tr("Register"), EmptyPage::tr("A service, with its key.")), 1);
    three->addLayout(
        newStep(2, current == 2, EmptyPage::tr("Attach"), EmptyPage::tr("Choose its workflows.")), 1);
    three->addLayout(
        newStep(3, current == 3, EmptyPage::tr("Deliver"), EmptyPage::tr("Push, and watch it arrive.")), 1);
    box->addLayout(three);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(steps, 100);
    centred->addStretch(1);
    return centred;
}

QLayout *newButtons(const std::vector<QAction *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addStretch();
    for (QAction *action : actions) {
        const ButtonRole role = action == actions.front() ? ButtonRole::Default : ButtonRole::Quiet;
        QPushButton *button = newButton(action->text(), {}, role);
        button->setIcon(action->icon());
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

} // namespace

EmptyPage::EmptyPage(const Content &content, const std::vector<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(0);
    column->addStretch(5);
    column->addWidget(new Illustration, 0, Qt::AlignHCenter);
    column->addSpacing(px(28));
    auto *title = new Label(content.title, Type::PageTitle);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addSpacing(px(8));
    auto *words = new Label(content.words, Type::Body, Tone::Muted);
    words->setAlignment(Qt::AlignHCenter);
    words->setWraps(true);
    words->setFixedWidth(px(430));
    auto *wordsRow = new QHBoxLayout; // an alignment would cost the label its height for its width
    wordsRow->addStretch();
    wordsRow->addWidget(words);
    wordsRow->addStretch();
    column->addLayout(wordsRow);
    column->addSpacing(px(20));
    column->addLayout(newButtons(actions));
    if (content.step > 0)
        column->addLayout(newSteps(content.step));
    column->addStretch(4);
}

} // namespace attache
