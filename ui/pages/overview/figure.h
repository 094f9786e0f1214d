// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QString>

namespace attache
{

/// A number that one looks at first, with what it is of. Pressing it opens the rows behind it.
class Figure : public QAbstractButton
{
    Q_OBJECT

public:
    /// `label`: "delivered in 24 h".
    explicit Figure(const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &value);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_label;
    QString m_value;
};

} // namespace attache
