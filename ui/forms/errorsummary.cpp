// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/errorsummary.h"

#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

ErrorSummary::ErrorSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Strong))
    , m_links(new QVBoxLayout)
{
    setObjectName(u"errorSummary"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), px(12), px(24), px(12)); // as far in as the fields are
    row->setSpacing(px(10));
    row->addWidget(new IconMark(u"warning"_s, Tone::Red), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(6));
    column->addWidget(m_title);
    m_links->setSpacing(px(2));
    column->addLayout(m_links);
    row->addLayout(column, 1);
    hide();
}

QPushButton *ErrorSummary::newLink()
{
    QPushButton *link = newButton({}, {}, ButtonRole::Link);
    const std::size_t at = m_buttons.size();
    link->setObjectName(u"problem%1"_s.arg(at));
    connect(link, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(m_keys[at]); });
    link->setMinimumWidth(1); // its words are not what makes the form wide
    m_links->addWidget(link, 0, Qt::AlignLeading);
    setTabOrder(m_buttons.empty() ? static_cast<QWidget *>(this) : m_buttons.back(), link);
    m_buttons.push_back(link);
    return link;
}

void ErrorSummary::setProblems(const std::vector<Problem> &problems)
{
    const auto count = int(problems.size());
    m_title->setText(count == 1 ? tr("1 thing to mend") : tr("%n things to mend", nullptr, count));
    m_lines.clear();
    m_keys.clear();
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const Problem &problem = problems[i];
        const QString line =
            problem.label.isEmpty() ? problem.words : tr("%1: %2").arg(problem.label, problem.words);
        QPushButton *link = i < m_buttons.size() ? m_buttons[i] : newLink();
        link->setToolTip(line);
        link->setAccessibleName(line);
        link->show();
        m_lines += line;
        m_keys.push_back(problem.key);
    }
    for (std::size_t i = problems.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    elide();
    setAccessibleName(m_title->text() + u'\n' + m_lines.join(u'\n'));
    setVisible(!problems.empty());
}

void ErrorSummary::elide()
{
    // It is as wide as the form, and not laid out when it comes up. Less the margins and the mark.
    const int room = (parentWidget() ? parentWidget() : this)->width() - px(2 * 24 + 16 + 10 + 4);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_buttons[std::size_t(i)]->setText(
            fontMetrics().elidedText(m_lines[i], Qt::ElideRight, room).replace(u'&', u"&&"_s));
}

void ErrorSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ErrorSummary::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect().adjusted(px(10), 0, -px(10), 0), 6, Theme::current().callout);
}

} // namespace attache
