// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QWidget>

namespace attache
{

/// The profile's colour along the top of the window, over everything; nothing where it has none. The title
/// says its name: never by colour alone.
class ProfileStripe : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileStripe(QWidget *window);

    void setColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QColor m_colour;
};

} // namespace attache
