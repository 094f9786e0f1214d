// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QWidget>

#include <vector>

namespace attache
{

/// The last hours, drawn one beside the other over a scale: what is drawn of an hour is up to who derives.
/// Arrow keys go from hour to hour, each is put in words (a tool tip, and for a screen reader), Enter or a
/// click opens what is behind it.
class HourChart : public QWidget
{
    Q_OBJECT

public:
    /// `height` as drawn with a body text of 13 px.
    HourChart(const QString &name, int height, QWidget *parent = nullptr);

    void setHours(const QDateTime &from, const store::Hours &hours);

    QSize sizeHint() const override;

    /// "13:00 to 14:00: 58 delivered, 1 waiting".
    QString wordsOfHour(int hour) const;

Q_SIGNALS:
    /// `until` is invalid for the last hour, which has not ended.
    void hourChosen(const QDateTime &from, const QDateTime &until);

protected:
    /// A line of the scale.
    struct Line {
        double height; ///< 0: the foot, 1: the top
        QString words; ///< beside it; empty: none
    };

    /// Chooses the scale for these hours.
    virtual void fitScale(const store::Hours &hours) = 0;
    virtual std::vector<Line> lines() const = 0;
    virtual QString wordsOf(const store::HourOfDeliveries &hour) const = 0;
    /// `bar` is as high as the scale.
    virtual void paintHour(QPainter &painter, const QRect &bar,
                           const store::HourOfDeliveries &hour) const = 0;

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

    int last() const { return int(m_hours.size()) - 1; }

    void paintScale(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void setCurrent(int hour);
    void choose(int hour);
    QDateTime startOf(int hour) const;

    int m_height;
    QDateTime m_from;
    store::Hours m_hours;
    int m_current = -1; ///< the hour that the keyboard is at
};

} // namespace attache
