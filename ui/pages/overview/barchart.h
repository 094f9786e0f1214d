// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QWidget>

namespace attache
{

/// Deliveries over time: a bar an hour, solid green for what arrived, hollow amber for what waits, solid red
/// for what failed. Arrow keys go from hour to hour, Enter or a click opens the hour.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setHours(const QDateTime &from, const store::Hours &hours);

    QSize sizeHint() const override;

    /// "13:00 to 14:00: 58 delivered, 1 waiting".
    QString wordsOfHour(int hour) const;

Q_SIGNALS:
    void hourChosen(const QDateTime &from, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    QRect slotOf(int hour) const;
    int hourAt(const QPoint &point) const; ///< -1 where there is none
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, int hour) const;
    void paintTimes(QPainter &painter) const;
    void setCurrent(int hour);
    void choose(int hour);
    QDateTime startOf(int hour) const;

    QDateTime m_from;
    store::Hours m_hours;
    int m_top = 1;      ///< the highest value of the scale
    int m_current = -1; ///< the hour that the keyboard is at
};

} // namespace attache
