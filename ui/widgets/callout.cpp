// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/callout.h"

#include "ui/theme/paint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

Callout::Callout(const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(words))
    , m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(14), px(14), px(14));
    row->setSpacing(px(12));
    row->addWidget(new IconMark(u"bulb"_s, Tone::Accent), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(2));
    column->addWidget(new Label(title, Type::Strong));
    m_words->setWraps(true);
    column->addWidget(m_words);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(px(16));
    m_actions->addStretch();
    column->addLayout(m_actions);
    row->addLayout(column, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Callout::setWords(const QString &words)
{
    m_words->setText(words);
}

void Callout::addAction(QWidget *button)
{
    m_actions->setContentsMargins(0, px(8), 0, 0);
    m_actions->insertWidget(m_actions->count() - 1, button);
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 6, Theme::current().callout);
}

} // namespace attache
