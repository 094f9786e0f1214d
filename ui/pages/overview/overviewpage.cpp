// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overviewpage.h"

#include "engine/answer.h"
#include "engine/catalogue.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "ui/models/counts.h"
#include "ui/pages/overview/barchart.h"
#include "ui/pages/overview/figure.h"
#include "ui/pages/overview/healthrow.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int hoursShown = 24;

QVBoxLayout *columnOf(QWidget *widget, int margin)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(px(margin), px(20), px(margin), px(20));
    column->setSpacing(px(8));
    return column;
}

} // namespace

OverviewPage::OverviewPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_soon(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_stack(new QStackedWidget)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(new Hairline);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(0);
    m_lower->addWidget(newCharts(), 1);
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
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectChanges();
}

QWidget *OverviewPage::newHead()
{
    auto *head = new QWidget;
    auto *column = columnOf(head, 24);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    m_mark = new IconMark(u"state-waiting"_s, Tone::Muted, 18);
    row->addWidget(m_mark);
    m_headline = new Label({}, Type::DetailTitle);
    m_headline->setWraps(true);
    row->addWidget(m_headline, 1);
    column->addLayout(row);
    m_moment = new Label({}, Type::Body, Tone::Muted);
    m_moment->setContentsMargins(px(30), 0, 0, 0);
    column->addWidget(m_moment);
    column->addSpacing(px(12));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(16));
    m_delivered = new Figure(tr("delivered in 24 h"));
    m_atOnce = new Figure(tr("arrived at the first attempt"));
    m_median = new Figure(tr("median time"));
    m_waiting = new Figure(tr("waiting or held"));
    for (Figure *figure : {m_delivered, m_atOnce, m_median, m_waiting}) {
        if (figure != m_delivered)
            figures->addWidget(new Hairline(Qt::Vertical));
        figures->addWidget(figure, 1);
    }
    column->addLayout(figures);
    for (Figure *figure : {m_delivered, m_atOnce, m_median})
        connect(figure, &Figure::clicked, this, [this] {
            openDeliveries({{u"states"_s, QJsonArray{u"delivered"_s}},
                            {u"since"_s, m_view.overview.from.toString(Qt::ISODateWithMs)}});
        });
    connect(m_waiting, &Figure::clicked, this, [this] {
        openDeliveries({{u"states"_s, QJsonArray{u"queued"_s, u"sending"_s, u"held"_s}}});
    });
    return head;
}

QWidget *OverviewPage::newLegend()
{
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    const auto add = [row](const QString &mark, Tone tone, const QString &words) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(px(6));
        pair->addWidget(new IconMark(mark, tone, 12));
        pair->addWidget(new Label(words, Type::Small, Tone::Muted));
        row->addLayout(pair);
    };
    add(u"state-delivered"_s, Tone::Green, tr("Delivered"));
    add(u"state-held"_s, Tone::Amber, tr("Waiting or held"));
    add(u"state-failed"_s, Tone::Red, tr("Failed"));
    return legend;
}

QWidget *OverviewPage::newCharts()
{
    auto *charts = new QWidget;
    auto *column = columnOf(charts, 24);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("Deliveries over time"), Type::Section));
    title->addStretch();
    title->addWidget(newLegend());
    column->addLayout(title);
    column->addSpacing(px(8));
    m_chart = new BarChart;
    column->addWidget(m_chart);
    column->addSpacing(px(12));
    column->addWidget(new Hairline);
    column->addSpacing(px(8));
    auto *health = new QHBoxLayout;
    health->addWidget(new Label(tr("Health"), Type::Section));
    health->addStretch();
    health->addWidget(
        new Label(tr("Last 24 h, a bar an hour, tall where something failed"), Type::Small, Tone::Muted));
    column->addLayout(health);
    m_health = new QVBoxLayout;
    m_health->setSpacing(0);
    column->addLayout(m_health);
    column->addStretch();
    connect(m_chart, &BarChart::hourChosen, this, [this](const QDateTime &from, const QDateTime &until) {
        // All that a bar counts: what was cancelled is in none.
        openDeliveries({{u"states"_s, QJsonArray{u"queued"_s, u"sending"_s, u"held"_s, u"delivered"_s,
                                                 u"skipped"_s, u"failed"_s, u"uncertain"_s}},
                        {u"since"_s, from.toString(Qt::ISODateWithMs)},
                        {u"until"_s, until.toString(Qt::ISODateWithMs)}});
    });
    return charts;
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
    auto *column = columnOf(side, 20);
    m_waits = new WaitList;
    column->addWidget(m_waits, 1);
    connect(m_waits, &WaitList::registrationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Registrations, id); });
    connect(m_waits, &WaitList::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_waits, &WaitList::resumeRequested, this, &OverviewPage::resume);
    connect(m_waits, &WaitList::failuresRequested, this, [this](const QString &registration) {
        openDeliveries({{u"states"_s, QJsonArray{u"failed"_s}}, {u"registration"_s, registration}});
    });
    connect(m_waits, &WaitList::moreRequested, this, [this] {
        openDeliveries({{u"states"_s, QJsonArray{u"failed"_s, u"uncertain"_s, u"held"_s}}});
    });
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
    showHeadline(now);
    showFigures();
    m_chart->setHours(m_view.overview.from, m_view.overview.hours);
    showHealth();
    m_waits->setView(m_view, now);
}

void OverviewPage::showHeadline(const QDateTime &now)
{
    const int waits = WaitList::countOf(m_view);
    if (waits == 0) {
        m_headline->setText(tr("Everything is arriving."));
        m_mark->setMark(u"state-delivered"_s, Tone::Green);
    } else {
        m_headline->setText(waits == 1
                                ? tr("1 thing waits for you. Everything else is arriving.")
                                : tr("%n things wait for you. Everything else is arriving.", nullptr, waits));
        m_mark->setMark(u"state-failed"_s, Tone::Red);
    }
    const QDateTime local = now.toLocalTime();
    m_moment->setText(tr("%1 · times in %2", "date and time, time zone")
                          .arg(QLocale().toString(local, tr("dddd d MMMM, HH:mm")),
                               QString::fromLatin1(QTimeZone::systemTimeZoneId())));
}

void OverviewPage::showFigures()
{
    const store::Overview &overview = m_view.overview;
    const QString none = tr("–", "no figure yet");
    m_delivered->setValue(QLocale().toString(overview.delivered));
    m_atOnce->setValue(overview.delivered == 0 ? none
                                               : percentWords(overview.atFirstAttempt, overview.delivered));
    m_median->setValue(overview.medianMs ? durationWords(*overview.medianMs) : none);
    m_waiting->setValue(
        QLocale().toString(m_view.counts.queued + m_view.counts.sending + m_view.counts.held));
}

/// In place: who is at a row with the keyboard stays there.
void OverviewPage::showHealth()
{
    const auto &registrations = m_view.registrations;
    for (; m_rows.size() > registrations.size(); m_rows.pop_back())
        delete m_rows.back();
    for (size_t i = 0; i < registrations.size(); ++i) {
        const CatalogueEntry *entry = m_console.catalogue().entry(registrations[i].kind);
        const auto hours = m_view.overview.ofRegistration.find(registrations[i].id);
        const HealthRow::View view{registrations[i], entry ? entry->icon : QByteArray(),
                                   hours == m_view.overview.ofRegistration.end() ? store::Hours()
                                                                                 : hours->second};
        if (i < m_rows.size()) {
            m_rows[i]->setView(view);
            continue;
        }
        auto *row = new HealthRow(view);
        row->setObjectName(u"healthRow"_s);
        connect(row, &HealthRow::clicked, this,
                [this, row] { Q_EMIT openRequested(PageId::Registrations, row->registrationId()); });
        m_health->addWidget(row);
        m_rows.push_back(row);
    }
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

void OverviewPage::openDeliveries(const QJsonObject &filter)
{
    Q_EMIT beginRequested(PageId::Deliveries, filter);
}

} // namespace attache
