// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliveriespage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/models/soon.h"
#include "ui/pages/deliveries/batchactions.h"
#include "ui/pages/deliveries/batchbar.h"
#include "ui/pages/deliveries/deliveryactions.h"
#include "ui/pages/deliveries/deliverydetail.h"
#include "ui/pages/deliveries/filtermenu.h"
#include "ui/pages/deliveries/nextsteps.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache
{

DeliveriesPage::DeliveriesPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model([&console](const store::DeliveryFilter &filter, int limit, const store::PageStart &after,
                         std::stop_token stop) {
        return console.deliveries().list(filter, limit, after, store::Towards::Older, std::move(stop));
    })
    , m_chips(new FilterChips)
    , m_menu(new FilterMenu)
    , m_column(new ListColumn(tr("Deliveries"), m_model, newAbove()))
    , m_detail(new DeliveryDetail)
    , m_split(new MasterDetail(m_column, m_detail, u"deliveries"_s))
    , m_stack(new QStackedWidget)
    , m_clock(new QTimer(this))
    , m_takeSoon(new Soon(
          100ms, [this] { takeChanges(); }, this))
    , m_countSoon(new Soon(
          500ms, [this] { readCounts(); }, this))
    , m_searchSoon(new QTimer(this))
    , m_batch(new BatchBar)
    , m_actions(new DeliveryActions(console, this))
    , m_batches(new BatchActions(console, *m_batch, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_batch);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_split);
    buildEmpty();
    showCounts({});
    m_clock->setInterval(30'000); // "2 min ago" grows old
    m_searchSoon->setSingleShot(true);
    m_searchSoon->setInterval(150); // a word that is being typed is looked for once

    connect(m_clock, &QTimer::timeout, &m_model, &DeliveryModel::timePassed);
    connect(m_searchSoon, &QTimer::timeout, this, [this] { filterBy(m_chips->chosen()); });
    // One at a time: the next one would stop it halfway.
    connect(m_batch, &BatchBar::runningChanged, m_column->findChild<QWidget *>(u"withAll"_s),
            &QWidget::setDisabled);
    connect(m_menu, &FilterMenu::chosen, this, &DeliveriesPage::showGiven);
    connect(m_menu, &FilterMenu::keepRequested, this, &DeliveriesPage::keepView);
    connect(m_menu, &FilterMenu::viewRemoved, this, [this](const QString &name, const QJsonObject &filter) {
        Q_EMIT undoable(tr("Removed the view %1").arg(name), [this, name, filter] {
            showGiven(filter);
            m_menu->keepView(name);
        });
    });
    connect(m_chips, &FilterChips::chosenChanged, this, &DeliveriesPage::filterBy);
    connect(m_column, &ListColumn::chosen, this, &DeliveriesPage::showDelivery);
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    connect(&m_model, &RecordModel::failed, this, &Page::failed);
    connect(&console.deliveries(), &Deliveries::deliveryChanged, this, &DeliveriesPage::takeChange);
    connect(&console, &Console::deliveriesChanged, this, [this] {
        m_changed = true;
        m_takeSoon->ask();
    });
    connectDetail();
    connectActions();
}

void DeliveriesPage::takeChange(const Delivery &delivery)
{
    if (!isVisible()) { // it reads them when it is shown
        m_changed = true;
        return;
    }
    const auto again = std::find_if(m_came.begin(), m_came.end(),
                                    [&](const Delivery &other) { return other.id == delivery.id; });
    if (again != m_came.end())
        *again = delivery;
    else
        m_came.push_back(delivery);
    m_takeSoon->ask();
}

/// What came since the last time, all at once: each row alone would be laid out and drawn alone.
void DeliveriesPage::takeChanges()
{
    if (!isVisible())
        return;
    const std::vector<Delivery> came = std::exchange(m_came, {});
    if (std::exchange(m_changed, false)) {
        refresh();
        return;
    }
    if (!came.empty())
        m_countSoon->ask();
    for (const Delivery &delivery : came) {
        if (m_read)
            m_model.deliveryChanged(delivery);
        if (delivery.id == m_shown)
            showDelivery(delivery.id);
    }
}

void DeliveriesPage::connectDetail()
{
    connect(m_detail, &DeliveryDetail::redeliverRequested, m_actions, &DeliveryActions::redeliver);
    connect(m_detail, &DeliveryDetail::cancelRequested, m_actions, &DeliveryActions::cancel);
    connect(m_detail, &DeliveryDetail::tryRequested, m_actions, &DeliveryActions::tryInSandbox);
    connect(m_detail, &DeliveryDetail::stopTryingRequested, m_actions, &DeliveryActions::stopTrying);
    connect(m_detail, &DeliveryDetail::nextStepRequested, this, &DeliveriesPage::beginNextStep);
    connect(m_detail, &DeliveryDetail::curlRequested, this, [this](const QString &command) {
        QGuiApplication::clipboard()->setText(command);
        Q_EMIT done(tr("Copied. Set the variables for what is secret before you run it."));
    });
    connect(m_detail, &DeliveryDetail::harRequested, m_batches, &BatchActions::saveRequests);
    connect(m_detail, &DeliveryDetail::openRequested, this, &Page::openRequested);
}

void DeliveriesPage::connectActions()
{
    connect(m_actions, &DeliveryActions::changed, this, &DeliveriesPage::refresh);
    connect(m_actions, &DeliveryActions::tried, m_detail, &DeliveryDetail::setTried);
    connect(m_actions, &DeliveryActions::done, this, &Page::done);
    connect(m_actions, &DeliveryActions::undoable, this, &Page::undoable);
    connect(m_actions, &DeliveryActions::failed, this, &Page::failed);
    connect(m_batches, &BatchActions::changed, this, &DeliveriesPage::refresh);
    connect(m_batches, &BatchActions::done, this, &Page::done);
    connect(m_batches, &BatchActions::failed, this, &Page::failed);
}

void DeliveriesPage::beginNextStep(const Delivery &of, const NextStep &step)
{
    switch (step.does) {
    case NextStep::Does::OpenPage:
        Q_EMIT openRequested(step.page, step.id);
        return;
    case NextStep::Does::BeginOnPage:
        Q_EMIT beginRequested(step.page, step.given);
        return;
    case NextStep::Does::Resume:
        m_actions->resume(of.registrationId);
        return;
    case NextStep::Does::ResumeAttachment:
        m_actions->resumeAttachment(of.attachmentId);
        return;
    case NextStep::Does::Redeliver:
        m_actions->redeliver(of.id);
        return;
    case NextStep::Does::ShowLastAttempt:
        m_detail->showLastAttempt();
        return;
    }
}

/// What filters the list, and what can be done with all that is left.
QWidget *DeliveriesPage::newAbove()
{
    auto *above = new QWidget;
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(mirroredMargins({0, 0, px(8), 0}));
    row->setSpacing(0);
    row->addWidget(m_chips, 1);
    auto *filter = newIconButton(tr("Filter"), u"settings"_s, ButtonRole::Quiet);
    filter->setObjectName(u"filter"_s);
    m_menu->setParent(filter, m_menu->windowFlags());
    filter->setMenu(m_menu);
    row->addWidget(filter);
    auto *more = newIconButton(tr("With all of these"), u"more"_s, ButtonRole::Quiet);
    more->setObjectName(u"withAll"_s);
    auto *menu = new QMenu(more);
    menu->addAction(icon(u"redeliver"_s), tr("Redeliver all of these…"), this,
                    [this] { m_batches->redeliver(m_model.filter()); });
    menu->addAction(icon(u"cross"_s), tr("Cancel all of these that wait…"), this,
                    [this] { m_batches->cancel(m_model.filter()); });
    menu->addSeparator();
    menu->addAction(icon(u"file"_s), tr("Save these as CSV…"), this,
                    [this] { m_batches->save(m_model.filter(), ExportFormat::Csv); });
    menu->addAction(icon(u"file"_s), tr("Save these as JSON lines…"), this,
                    [this] { m_batches->save(m_model.filter(), ExportFormat::JsonLines); });
    menu->addAction(icon(u"file"_s), tr("Save the requests of these as HAR…"), this,
                    [this] { m_batches->save(m_model.filter(), ExportFormat::Har); });
    more->setMenu(menu);
    row->addWidget(more);
    return above;
}

void DeliveriesPage::buildEmpty()
{
    auto *push = new QAction(tr("Push an attestation"), this);
    connect(push, &QAction::triggered, this, [this] { Q_EMIT beginRequested(PageId::Attestations, {}); });
    m_stack->addWidget(
        new EmptyPage({tr("Nothing has been delivered yet"),
                       tr("A delivery brings one attestation to one registration. Push an attestation "
                          "of a workflow that something is attached to."),
                       3},
                      {push}));
}

QString DeliveriesPage::title() const
{
    return tr("Deliveries");
}

QString DeliveriesPage::searchHint() const
{
    return tr("Search deliveries");
}

void DeliveriesPage::search(const QString &text)
{
    m_column->setNothingLeft(text.isEmpty() ? tr("No delivery is in this state.")
                                            : tr("No delivery matches “%1”.").arg(text));
    if (text == m_search)
        return;
    m_search = text;
    m_searchSoon->start();
}

void DeliveriesPage::activated()
{
    m_clock->start();
    const bool first = !m_read;
    m_read = true; // before the first answer, which may come at once
    readCounts();
    readChoices();
    if (!first) {
        m_takeSoon->ask();
        return;
    }
    m_changed = false; // it is read for the first time
    search({});
    m_column->beginLoading();
    m_model.restart();
}

void DeliveriesPage::refresh()
{
    readCounts();
    if (m_read)
        m_model.readAgain();
    if (!m_shown.isEmpty())
        showDelivery(m_shown);
}

bool DeliveriesPage::goBack()
{
    return m_split->goBack();
}

void DeliveriesPage::open(const QString &id)
{
    activated();
    m_chips->choose(u"all"_s);
    if (id.isEmpty())
        return;
    if (!m_column->choose(id))
        showDelivery(id);
    m_split->showDetail();
}

void DeliveriesPage::showDelivery(const QString &id)
{
    m_shown = id;
    if (id.isEmpty()) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    whenDone(m_console.deliveries().find(id), this, [this, id](const Result<Deliveries::Detail> &detail) {
        if (id != m_shown)
            return;
        if (detail)
            m_detail->setDelivery(*detail, QDateTime::currentDateTimeUtc(),
                                  m_actions->canTry(detail->delivery.kind));
        else
            Q_EMIT failed(detail.error());
    });
}

} // namespace attache
