// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/sandboxpage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/workflows.h"
#include "ui/pages/parts/detail.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/pages/sandbox/arrivaldetail.h"
#include "ui/pages/sandbox/standinlist.h"
#include "ui/pages/sandbox/standinpane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{

SandboxPage::SandboxPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model(console.catalogue(), console.standIns().arrivals())
    , m_start(new QAction(tr("Start the sandbox"), this))
    , m_sample(new QAction(tr("Push a sample"), this))
    , m_toggle(newButton({}, {}, ButtonRole::Link))
    , m_standIns(new StandInList(console.catalogue(), console.standIns().all()))
    , m_column(new ListColumn(tr("Sandbox"), m_model, nullptr))
    , m_detail(new Detail(tr("What arrived")))
    , m_stack(new QStackedWidget)
{
    m_start->setIcon(icon(u"play"_s, Tone::OnAccent));
    m_sample->setToolTip(tr("Pushes an attestation that was made for it, to see what is delivered"));
    m_toggle->setObjectName(u"toggleAll"_s);
    m_split = new MasterDetail(newColumn(), m_detail, u"sandbox"_s, 376);
    m_stack->addWidget(m_split);
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectAll();
    search({});
}

QWidget *SandboxPage::newColumn()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, px(14), 0, 0);
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(20), 0);
    head->addWidget(new Label(tr("Stand-ins"), Type::Section));
    head->addStretch();
    head->addWidget(m_toggle);
    column->addLayout(head);
    column->addWidget(m_standIns);
    column->addSpacing(px(8));
    column->addWidget(new Hairline);
    auto *title = new Label(tr("What arrived"), Type::Section);
    title->setContentsMargins(px(20), px(10), px(20), 0);
    column->addWidget(title);
    column->addWidget(m_column, 1);
    return pane;
}

void SandboxPage::buildEmpty()
{
    auto *first = new QAction(icon(u"play"_s), m_start->text(), this); // on a ground of another colour
    connect(first, &QAction::triggered, m_start, &QAction::trigger);
    m_stack->addWidget(new EmptyPage(
        {tr("Try every integration without an account"),
         tr("The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push "
            "an attestation, and see here what the service would have got. Nothing leaves this machine."),
         0},
        {first}));
}

void SandboxPage::connectAll()
{
    connect(m_start, &QAction::triggered, this, [this] { start({}); });
    connect(m_sample, &QAction::triggered, this, &SandboxPage::pushSample);
    connect(m_toggle, &QPushButton::clicked, this, &SandboxPage::toggleAll);
    connect(m_standIns, &StandInList::chosen, this, [this](const QString &integration) {
        showStandIn(integration);
        m_staysAtStandIn = true;
        m_split->showDetail();
    });
    connect(m_standIns, &StandInList::opened, this, [this] {
        if (auto *next = m_pane ? m_pane->findChild<QWidget *>(u"registerWith"_s) : nullptr)
            next->setFocus(Qt::TabFocusReason);
    });
    connect(&m_console.standIns(), &StandIns::changed, this, &SandboxPage::render);
    connect(&m_console.standIns(), &StandIns::arrived, this, [this](const StandIns::Arrival &arrival) {
        m_model.add(arrival);
        m_cameUnseen = m_cameUnseen || !isVisible();
        render();
    });
    connect(m_column, &ListColumn::chosen, this, [this](const QString &id) {
        if (!m_staysAtStandIn || m_column->list()->hasFocus())
            showArrival(id);
    });
    connect(m_column, &ListColumn::pressed, this, [this] {
        showArrival(m_column->chosenId());
        m_split->showDetail();
    });
}

QString SandboxPage::title() const
{
    return tr("Sandbox");
}

QAction *SandboxPage::primaryAction() const
{
    return m_console.standIns().running().empty() ? m_start : m_sample;
}

QString SandboxPage::searchHint() const
{
    return tr("Search what arrived");
}

void SandboxPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(
        text.isEmpty() ? tr("Nothing has arrived yet. Register with a stand-in, attach it and push.")
                       : tr("Nothing that arrived matches “%1”.").arg(text));
}

void SandboxPage::activated()
{
    render();
    if (!std::exchange(m_cameUnseen, false) || m_model.rowCount() == 0)
        return;
    const QString latest = m_model.index(0, 0).data(RecordModel::IdRole).toString();
    m_column->choose(latest);
    showArrival(latest);
}

bool SandboxPage::goBack()
{
    return m_split->goBack();
}

void SandboxPage::open(const QString &id)
{
    const QString latest = m_model.latestOf(id);
    if (latest.isEmpty())
        return showStandIn(id);
    m_column->choose(latest);
    showArrival(latest);
    m_split->showDetail();
}

void SandboxPage::begin(const QJsonObject &given)
{
    if (given.value(u"sample"_s).toBool())
        pushSample();
    else
        primaryAction()->trigger();
}

void SandboxPage::toggleAll()
{
    if (m_console.standIns().running().empty())
        start({});
    else
        stop({});
}

void SandboxPage::start(const QString &integration)
{
    m_start->setEnabled(false); // until it is done
    whenDone(m_console.standIns().start(integration), this,
             [this](const Result<std::vector<StandIns::StandIn>> &started) {
                 m_start->setEnabled(true);
                 if (!started)
                     Q_EMIT failed(started.error());
             });
}

void SandboxPage::stop(const QString &integration)
{
    whenDone(m_console.standIns().stop(integration), this, [this](const Result<void> &stopped) {
        if (!stopped)
            Q_EMIT failed(stopped.error());
    });
}

/// Of the workflow that something was attached to last: what a person tries is what was made last.
void SandboxPage::pushSample()
{
    whenDone(m_console.workflows().attachments(), this, [this](const Result<std::vector<Attachment>> &list) {
        if (!list)
            Q_EMIT failed(list.error());
        else
            pushSampleOf(*list);
    });
}

void SandboxPage::pushSampleOf(const std::vector<Attachment> &attachments)
{
    const auto latest =
        std::max_element(attachments.begin(), attachments.end(),
                         [](const Attachment &a, const Attachment &b) { return a.createdAt < b.createdAt; });
    if (latest == attachments.end()) {
        Q_EMIT done(tr("First attach a registration to a workflow: a sample is of a workflow."));
        Q_EMIT beginRequested(PageId::Workflows, {{u"workflow"_s, Practice::sampleWorkflow},
                                                  {u"project"_s, Practice::sampleProject}});
        return;
    }
    auto practice = Practice::of(latest->workflow.name, latest->workflow.project);
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    m_practice = std::move(*practice);
    Q_EMIT beginRequested(PageId::Attestations, {{u"files"_s, QJsonArray{m_practice->attestationFile()}}});
}

void SandboxPage::render()
{
    const bool isStopped = m_console.standIns().running().empty();
    m_stack->setCurrentIndex(isStopped && m_model.rowCount() == 0 ? 1 : 0);
    m_toggle->setText(isStopped ? tr("Start all") : tr("Stop all"));
    for (const StandIns::StandIn &standIn : m_console.standIns().all()) {
        const int arrived = m_model.countOf(standIn.integration);
        m_standIns->setStandIn(standIn, arrived);
        if (m_pane && standIn.integration == m_shownStandIn)
            m_pane->setStandIn(standIn, arrived);
    }
    if (m_shownStandIn.isEmpty() && m_column->chosenId().isEmpty()) {
        const auto running = m_console.standIns().running();
        showStandIn((running.empty() ? m_console.standIns().all() : running).front().integration);
    }
    Q_EMIT headerChanged();
}

const StandIns::StandIn *SandboxPage::standIn(const QString &integration) const
{
    const auto &all = m_console.standIns().all();
    const auto found = std::find_if(all.begin(), all.end(), [&integration](const StandIns::StandIn &each) {
        return each.integration == integration;
    });
    return found == all.end() ? nullptr : &*found;
}

void SandboxPage::showStandIn(const QString &integration)
{
    const StandIns::StandIn *chosen = standIn(integration);
    if (!chosen)
        return;
    m_shownStandIn = integration;
    m_standIns->setChosen(integration);
    auto *pane = new StandInPane(*chosen, m_console.catalogue().entry(integration));
    connect(pane, &StandInPane::startRequested, this, [this, integration] { start(integration); });
    connect(pane, &StandInPane::stopRequested, this, [this, integration] { stop(integration); });
    connect(pane, &StandInPane::faultChosen, this, [this, integration](const StandIns::Fault &fault) {
        m_console.standIns().setFault(integration, fault);
    });
    connect(pane, &StandInPane::registerRequested, this, [this, integration] { registerWith(integration); });
    pane->setStandIn(*chosen, m_model.countOf(integration));
    m_pane = pane;
    m_detail->setContent(integration, pane);
}

/// It must run: registering asks it.
void SandboxPage::registerWith(const QString &integration)
{
    whenDone(m_console.standIns().start(integration), this,
             [this, integration](const Result<std::vector<StandIns::StandIn>> &started) {
                 if (!started) {
                     Q_EMIT failed(started.error());
                     return;
                 }
                 Q_EMIT beginRequested(PageId::Registrations,
                                       {{u"kind"_s, integration},
                                        {u"name"_s, QString(integration + u"-sandbox"_s)},
                                        {u"values"_s, standIn(integration)->registration}});
             });
}

void SandboxPage::showArrival(const QString &id)
{
    const StandIns::Arrival *arrival = m_model.arrival(id);
    if (!arrival)
        return;
    m_shownStandIn.clear();
    m_staysAtStandIn = false;
    m_standIns->setChosen({});
    if (m_detail->subject() != id)
        m_detail->setContent(id,
                             new ArrivalDetail(*arrival, m_console.catalogue().entry(arrival->integration)));
}

} // namespace attache
