// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/overview/waitlist.h"
#include "ui/pages/page.h"

#include <QElapsedTimer>

class QStackedWidget;
class QTimer;
class QBoxLayout;

namespace attache
{

class Console;
class OverviewCharts;
class OverviewHead;

/// Whether everything arrives, at a glance; each figure leads to the rows behind it.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    QWidget *newWaits();
    void buildEmpty();
    void connectChanges();
    void read();
    void finishReading();
    void render();
    void resume(const QString &registrationId);
    void resumeAttachment(const QString &attachmentId);
    void openDeliveries(const QJsonObject &filter);

    Console &m_console;
    WaitList::View m_view;
    int m_asked = 0;            ///< answers that are still to come
    bool m_changed = false;     ///< since they were asked for
    QElapsedTimer m_sinceAsked; ///< a reading that takes long is not made often
    QTimer *m_soon;             ///< a burst of changes is read once
    QTimer *m_clock;            ///< the day moves on
    QStackedWidget *m_stack;
    OverviewHead *m_head;
    QBoxLayout *m_lower; ///< below the figures
    OverviewCharts *m_charts;
    WaitList *m_waits;
};

} // namespace attache
