// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSpinBox>

#include <optional>

class QPushButton;

namespace attache
{

/// A field for a number that may be empty, with steps by arrow keys, wheel and two buttons.
///
/// Anything can be typed: what is no number stays, for the schema to object to. Steps stay in the range.
class NumberEdit : public QAbstractSpinBox
{
    Q_OBJECT
    // What accessibility reads of a spin box.
    Q_PROPERTY(double value READ value NOTIFY textChanged)
    Q_PROPERTY(double minimum READ minimum CONSTANT)
    Q_PROPERTY(double maximum READ maximum CONSTANT)

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    void setRange(std::optional<double> minimum, std::optional<double> maximum);
    void setStep(double step);
    /// Where steps begin while it is empty.
    void setFallback(double fallback);
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);

    double value() const;
    double minimum() const;
    double maximum() const;

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void textChanged();

protected:
    StepEnabled stepEnabled() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *newStepButton(const QString &name, const QString &icon, int steps);

    QPushButton *m_up;
    QPushButton *m_down;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
    std::optional<double> m_fallback;
    double m_step = 1;
};

} // namespace attache
