// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/problem.h"

#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

Problem::Problem(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, Type::Body, Tone::Red))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(new IconMark(u"warning"_s, Tone::Red, 14), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWraps(true);
    m_words->setObjectName(u"problem"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Problem::showError(const Error &error)
{
    showWords(errorWords(error));
}

void Problem::showWords(const QString &words)
{
    m_words->setText(words);
    show();
    QAccessibleEvent alert(m_words,
                           QAccessible::Alert); // nobody who cannot see it should have to look for it
    QAccessible::updateAccessibility(&alert);
}

void Problem::clear()
{
    hide();
    m_words->clear();
}

QString Problem::words() const
{
    return m_words->text();
}

} // namespace attache
