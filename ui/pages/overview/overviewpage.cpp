// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overviewpage.h"

#include "engine/answer.h"
#include "engine/catalogue.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/overview/overviewcharts.h"
#include "ui/pages/overview/overviewhead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/hairline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace attache
{
namespace
{

constexpr int hoursShown = 24;

} // namespace

OverviewPage::OverviewPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_soon(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_head(new OverviewHead)
    , m_lower(new QHBoxLayout)
    , m_charts(new OverviewCharts(console.catalogue()))
    , m_waits(new WaitList)
{
    buildContent();
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectChanges();
}

void OverviewPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    m_lower->setSpacing(0);
    m_lower->addWidget(m_charts, 1);
    m_lower->addWidget(new Hairline(Qt::Vertical));
    m_lower->addWidget(newWaits());
    column->addLayout(m_lower, 1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(scroll);
    connect(m_head, &OverviewHead::rowsRequested, this, &OverviewPage::openDeliveries);
    connect(m_charts, &OverviewCharts::rowsRequested, this, &OverviewPage::openDeliveries);
    connect(m_charts, &OverviewCharts::registrationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Registrations, id); });
}

/// In a narrow window what waits is below the charts.
void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < px(700);
    m_lower->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->itemAt(1)->widget()->setVisible(!isNarrow); // the line between them
    m_waits->parentWidget()->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : px(332));
}

QWidget *OverviewPage::newWaits()
{
    auto *side = new QWidget;
    side->setMinimumWidth(px(332));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(20), px(20), px(20), px(20));
    column->addWidget(m_waits, 1);
    connect(m_waits, &WaitList::registrationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Registrations, id); });
    connect(m_waits, &WaitList::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_waits, &WaitList::resumeRequested, this, &OverviewPage::resume);
    connect(m_waits, &WaitList::attachmentResumeRequested, this, &OverviewPage::resumeAttachment);
    connect(m_waits, &WaitList::rowsRequested, this, &OverviewPage::openDeliveries);
    return side;
}

void OverviewPage::buildEmpty()
{
    auto *start = new QAction(tr("Register an integration"), this);
    connect(start, &QAction::triggered, this, [this] { Q_EMIT beginRequested(PageId::Registrations, {}); });
    m_stack->addWidget(new EmptyPage({tr("Nothing is delivered yet"),
                                      tr("Register an integration, attach it to a workflow, and push an "
                                         "attestation. From then on this page says whether everything "
                                         "arrives."),
                                      1},
                                     {start}));
}

void OverviewPage::connectChanges()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(1000);
    m_clock->setInterval(60'000);
    connect(m_soon, &QTimer::timeout, this, &OverviewPage::read);
    connect(m_clock, &QTimer::timeout, this, &OverviewPage::read);
    const auto readSoon = [this] {
        m_changed = true;
        if (isVisible() && !m_soon->isActive() && m_asked == 0)
            m_soon->start();
    };
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, readSoon);
    connect(&m_console, &Console::deliveriesChanged, this, readSoon);
    connect(&m_console, &Console::registrationsChanged, this, readSoon);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::activated()
{
    m_clock->start();
    read();
}

void OverviewPage::refresh()
{
    read();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clock->stop();
    m_soon->stop();
}

void OverviewPage::read()
{
    if (m_asked > 0)
        return; // the answers on their way are new enough
    m_asked = 3;
    m_changed = false;
    m_sinceAsked.start();
    const auto take = [this](const auto &answer, auto &place) {
        if (answer)
            place = *answer;
        else
            Q_EMIT failed(answer.error());
        if (--m_asked == 0)
            finishReading();
    };
    whenDone(m_console.registrations().list(), this,
             [this, take](const Result<std::vector<Registration>> &all) { take(all, m_view.registrations); });
    whenDone(m_console.deliveries().counts(), this,
             [this, take](const Result<store::DeliveryCounts> &counts) { take(counts, m_view.counts); });
    whenDone(m_console.deliveries().overview(hoursShown), this,
             [this, take](const Result<store::Overview> &overview) { take(overview, m_view.overview); });
}

void OverviewPage::finishReading()
{
    // A full store takes its time to count: it is asked for a twentieth of the time at most, so that what is
    // being sent is not held up.
    m_soon->setInterval(int(std::clamp<qint64>(20 * m_sinceAsked.elapsed(), 1000, 30'000)));
    render();
    if (m_changed && isVisible())
        m_soon->start();
}

void OverviewPage::render()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_stack->setCurrentIndex(m_view.registrations.empty() ? 1 : 0);
    m_head->setView(m_view, now);
    m_charts->setView(m_view.registrations, m_view.overview);
    m_waits->setView(m_view, now);
}

void OverviewPage::resume(const QString &registrationId)
{
    whenDone(m_console.registrations().resume(registrationId), this,
             [this](const Result<Registration> &resumed) {
                 if (resumed)
                     Q_EMIT done(tr("Resumed %1").arg(resumed->name));
                 else
                     Q_EMIT failed(resumed.error());
             });
}

void OverviewPage::resumeAttachment(const QString &attachmentId)
{
    whenDone(m_console.workflows().resume(attachmentId), this, [this](const Result<Attachment> &resumed) {
        if (!resumed) {
            Q_EMIT failed(resumed.error());
            return;
        }
        const auto pauseAgain = [this, id = resumed->id] {
            whenDone(m_console.workflows().pause(id), this, [this](const Result<Attachment> &paused) {
                if (!paused)
                    Q_EMIT failed(paused.error());
            });
        };
        Q_EMIT undoable(
            tr("Resumed %1 for %2").arg(resumed->registrationName, workflowWords(resumed->workflow)),
            pauseAgain);
    });
}

void OverviewPage::openDeliveries(const QJsonObject &filter)
{
    Q_EMIT beginRequested(PageId::Deliveries, filter);
}

} // namespace attache
