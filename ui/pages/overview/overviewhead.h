// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/overview/waitlist.h"

#include <QWidget>

namespace attache
{

class Figure;
class IconMark;
class Label;

/// What one looks at first: whether everything arrives, and the four figures of the day.
class OverviewHead : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(QWidget *parent = nullptr);

    void setView(const WaitList::View &view, const QDateTime &now);

Q_SIGNALS:
    void rowsRequested(const QJsonObject &filter);

private:
    QWidget *newFigures();
    void showHeadline(int waits, const QDateTime &now);
    void showFigures(const WaitList::View &view);

    QDateTime m_from; ///< of the figures that are shown
    IconMark *m_mark;
    Label *m_headline;
    Label *m_moment;
    Figure *m_delivered;
    Figure *m_atOnce;
    Figure *m_median;
    Figure *m_waiting;
};

} // namespace attache
