// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/numberedit.h"

#include "ui/forms/fieldkinds.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace attache
{

NumberEdit::NumberEdit(QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_up(newStepButton(tr("More"), u"chevron-up"_s, 1))
    , m_down(newStepButton(tr("Less"), u"chevron-down"_s, -1))
{
    setButtonSymbols(NoButtons); // ours are drawn like all others
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberEdit::textChanged);
}

QPushButton *NumberEdit::newStepButton(const QString &name, const QString &icon, int steps)
{
    QPushButton *button = newIconButton(name, icon, ButtonRole::Quiet, this);
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys do it
    button->setAutoRepeat(true);
    button->setIconSize({px(12), px(12)});
    button->setFixedSize(px(24), px(14));
    connect(button, &QPushButton::clicked, this, [this, steps] { stepBy(steps); });
    return button;
}

void NumberEdit::setRange(std::optional<double> minimum, std::optional<double> maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void NumberEdit::setStep(double step)
{
    m_step = step;
}

void NumberEdit::setFallback(double fallback)
{
    m_fallback = fallback;
}

void NumberEdit::setText(const QString &text)
{
    lineEdit()->setText(text);
}

void NumberEdit::setPlaceholderText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

double NumberEdit::value() const
{
    return numberFrom(text().trimmed()).toDouble();
}

double NumberEdit::minimum() const
{
    return m_minimum.value_or(std::numeric_limits<int>::min());
}

double NumberEdit::maximum() const
{
    return m_maximum.value_or(std::numeric_limits<int>::max());
}

void NumberEdit::stepBy(int steps)
{
    const QJsonValue there = numberFrom(text().trimmed());
    // The first step into an empty field shows where it begins.
    const double begin = m_fallback.value_or(m_minimum.value_or(0)) - (steps > 0 ? m_step : -m_step);
    const double from = there.isDouble() ? there.toDouble() : begin;
    const double to = std::round((from + steps * m_step) / m_step) * m_step;
    // 0.3, not 0.30000000000000004
    const double shown = QString::number(to, 'g', 12).toDouble();
    setText(shownValue(std::clamp(shown, minimum(), maximum())));
}

QValidator::State NumberEdit::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    const QJsonValue there = numberFrom(text().trimmed());
    StepEnabled enabled = StepNone;
    if (!there.isDouble() || there.toDouble() < maximum())
        enabled |= StepUpEnabled;
    if (!there.isDouble() || there.toDouble() > minimum())
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberEdit::resizeEvent(QResizeEvent *event)
{
    QAbstractSpinBox::resizeEvent(event);
    const int width = m_up->width();
    const int middle = height() / 2;
    const QRect up(this->width() - width - 2, middle - m_up->height(), width, m_up->height());
    m_up->setGeometry(style()->visualRect(layoutDirection(), rect(), up));
    m_down->setGeometry(style()->visualRect(layoutDirection(), rect(), up.translated(0, m_up->height())));
    const QRect text(px(4), 2, this->width() - width - px(6), height() - 4);
    lineEdit()->setGeometry(style()->visualRect(layoutDirection(), rect(), text));
}

void NumberEdit::changeEvent(QEvent *event)
{
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        for (QPushButton *button : {m_up, m_down})
            button->setVisible(isEnabled());
}

} // namespace attache
