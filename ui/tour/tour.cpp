// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/practice.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/mainwindow.h"
#include "ui/theme/style.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/words.h"

#include <QJsonArray>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

constexpr int steps = 5;
constexpr QLatin1String integration("discord-webhook"); ///< whose stand-in shows best what arrived
constexpr QLatin1String workflowName("practice-build");
constexpr QLatin1String projectName("practice");

/// The page's own primary button: there is one at most in what begin() opened.
QPushButton *submitButtonOf(const Page &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (buttonRole(button) == ButtonRole::Primary && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

Tour::Tour(MainWindow &window, Console &console, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_console(console)
    , m_mark(new CoachMark(&window))
{
    connect(m_mark, &CoachMark::nextPressed, this, &Tour::goOn);
    connect(m_mark, &CoachMark::skipped, this, [this] { end(false); });
    connect(&console, &Console::registrationsChanged, this, &Tour::lookAtStore);
    connect(&console, &Console::workflowsChanged, this, &Tour::lookAtStore);
    connect(&console.deliveries(), &Deliveries::deliveryChanged, this, &Tour::showDelivery);
    connect(&console, &Console::attestationsChanged, this, &Tour::readDelivery);
    // A page may open its form only when it has read what it offers there, and a layout shows what is new in
    // it only on the event loop's next turn: hence the queue.
    connect(&window, &MainWindow::headerShown, this, &Tour::pointAtSubmit, Qt::QueuedConnection);
    connect(&window, &MainWindow::headerShown, this, &Tour::followPage);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (m_isRunning)
        return enter(); // its bubble may be on another page than the person
    m_isRunning = true;
    if (m_wasLeft) {
        m_wasLeft = false;
        return enter();
    }
    begin();
}

/// A name that is free and what was there before: then the first step.
void Tour::begin()
{
    m_step = Step::Register;
    m_registration.clear();
    m_workflow = {};
    m_delivered = false;
    whenDone(m_console.registrations().freeName(integration), this,
             [this](const Result<QString> &name) { m_name = name ? *name : QString(integration); });
    whenDone(m_console.registrations().list(), this, [this](const Result<std::vector<Registration>> &list) {
        m_old.clear();
        for (const Registration &registration : list ? *list : std::vector<Registration>())
            m_old.insert(registration.id);
        enter();
    });
}

QAbstractButton *Tour::awaitedButton() const
{
    if (m_mark->nextButton()->isVisible())
        return m_mark->nextButton();
    return qobject_cast<QAbstractButton *>(m_mark->target());
}

void Tour::lookAtStore()
{
    if (!m_isRunning)
        return;
    whenDone(m_console.registrations().list(), this, [this](const Result<std::vector<Registration>> &list) {
        if (list && m_step == Step::Register)
            lookAtRegistrations(*list);
    });
    whenDone(m_console.workflows().list(), this, [this](const Result<std::vector<Workflow>> &list) {
        if (list && m_step == Step::AddWorkflow)
            lookAtWorkflows(*list);
    });
    whenDone(m_console.workflows().attachments(), this, [this](const Result<std::vector<Attachment>> &list) {
        if (!list || (m_step != Step::AddWorkflow && m_step != Step::Attach))
            return;
        for (const Attachment &attachment : *list) {
            if (attachment.registrationId != m_registration)
                continue;
            m_workflow = attachment.workflow;
            return goTo(Step::Push);
        }
    });
}

void Tour::lookAtRegistrations(const std::vector<Registration> &list)
{
    const auto added = std::find_if(list.begin(), list.end(), [this](const Registration &registration) {
        return !m_old.contains(registration.id);
    });
    if (added == list.end())
        return;
    m_registration = added->id;
    goTo(Step::AddWorkflow);
}

void Tour::lookAtWorkflows(const std::vector<Workflow> &list)
{
    const auto there = std::find_if(list.begin(), list.end(), [](const Workflow &workflow) {
        return workflow.name == workflowName && workflow.project == projectName;
    });
    if (there == list.end())
        return;
    m_workflow = *there;
    goTo(Step::Attach);
}

void Tour::goTo(Step step)
{
    if (!m_isRunning || step <= m_step)
        return;
    m_step = step;
    enter();
}

void Tour::enter()
{
    if (!m_isRunning)
        return;
    m_isFilledIn = false;
    switch (m_step) {
    case Step::Register:
        return introduce(
            PageId::Registrations, 1, tr("Start here: register an integration"),
            tr("Choose a service, fill in its form. Attaché checks address and key before it stores "
               "anything."));
    case Step::AddWorkflow:
        introduce(
            PageId::Workflows, 2, tr("Now the workflow that it is for"),
            tr("An attestation comes from a workflow. Add the one whose attestations shall be delivered, "
               "then attach the registration to it."));
        return lookAtStore(); // it may be there from an earlier round
    case Step::Attach:
        return fillIn(); // the second half of the same step: no new introduction
    case Step::Push:
        return introduce(
            PageId::Attestations, 3, tr("Push an attestation"),
            tr("Choose a file, or drop it anywhere on this window. Here is one that was made and signed "
               "for you just now."));
    case Step::Watch:
    case Step::Delivered:
        m_introduced.reset();
        m_window.showPage(PageId::Deliveries);
        return readDelivery();
    case Step::Arrived:
        return showArrival();
    }
}

void Tour::introduce(PageId page, int number, const QString &title, const QString &words)
{
    m_introduced = page;
    m_window.showPage(page);
    // A page with nothing in it yet may have its first step in its middle instead of its header.
    QWidget *primary = m_window.header()->primaryButton();
    m_mark->pointAt(primary->isVisible() ? primary : m_window.placeOf(page),
                    {title, words, tr("Next"), true, number, steps});
    Q_EMIT marked(title);
}

/// What it points at belongs to one page: on another one it would point at the wrong button.
void Tour::followPage()
{
    if (m_introduced && m_isRunning)
        m_mark->setVisible(m_window.currentPage() == *m_introduced);
}

void Tour::goOn()
{
    if (m_step == Step::Arrived || (m_step == Step::Delivered && !m_delivered))
        end(m_delivered);
    else if (m_step == Step::Delivered)
        goTo(Step::Arrived);
    else
        fillIn();
}

void Tour::fillIn()
{
    m_introduced.reset();
    m_isFilledIn = true;
    m_mark->hide();
    switch (m_step) {
    case Step::Register:
        registerWithStandIn();
        break;
    case Step::AddWorkflow:
        m_window.begin(PageId::Workflows, {{u"workflow"_s, workflowName}, {u"project"_s, projectName}});
        break;
    case Step::Attach:
        m_window.begin(PageId::Workflows,
                       {{u"workflow"_s, m_workflow.id}, {u"registration"_s, m_registration}});
        break;
    case Step::Push:
        pushSample();
        break;
    case Step::Watch:
    case Step::Delivered:
    case Step::Arrived:
        break;
    }
}

void Tour::registerWithStandIn()
{
    whenDone(m_console.standIns().start(integration), this,
             [this](const Result<std::vector<StandIns::StandIn>> &running) {
                 if (!running) {
                     Q_EMIT failed(running.error());
                     return end(false);
                 }
                 const auto standIn =
                     std::find_if(running->begin(), running->end(), [](const StandIns::StandIn &each) {
                         return each.integration == integration;
                     });
                 m_window.begin(
                     PageId::Registrations,
                     {{u"kind"_s, integration}, {u"name"_s, m_name}, {u"values"_s, standIn->registration}});
             });
}

void Tour::pushSample()
{
    auto practice = Practice::of(m_workflow.name, m_workflow.project);
    if (!practice) {
        Q_EMIT failed(practice.error());
        return end(false);
    }
    m_practice = std::move(*practice);
    m_window.begin(PageId::Attestations, {{u"files"_s, QJsonArray{m_practice->attestationFile()}}});
}

void Tour::pointAtSubmit()
{
    if (!m_isFilledIn || !m_isRunning)
        return;
    const Page *page = m_window.showingPage();
    QPushButton *submit = page ? submitButtonOf(*page) : nullptr;
    if (!submit || (m_mark->isVisible() && m_mark->target() == submit))
        return;
    CoachMark::Content content{{}, {}, {}, true, 1, steps};
    switch (m_step) {
    case Step::Register:
        content.title = tr("Filled in for you: press %1").arg(submit->text());
        content.words = tr("A stand-in on this computer, in the sandbox, plays the service. Nothing leaves "
                           "this machine.");
        break;
    case Step::AddWorkflow:
        content.title = tr("Its name and project are filled in");
        content.words = tr("They are the ones that the attestation will name.");
        content.step = 2;
        break;
    case Step::Attach:
        content.title = tr("Attach the registration to it");
        content.words = tr("From then on, each attestation of this workflow is delivered there.");
        content.step = 2;
        break;
    case Step::Push:
        content.title = tr("Signature and materials are read: push it");
        content.words = tr("It is stored on this computer first, then delivered from the background.");
        content.step = 3;
        break;
    case Step::Watch:
    case Step::Delivered:
    case Step::Arrived:
        return;
    }
    m_mark->pointAt(submit, content);
    Q_EMIT marked(content.title);
}

void Tour::readDelivery()
{
    if (!m_isRunning || m_step < Step::Push || m_step > Step::Delivered)
        return;
    store::DeliveryFilter filter;
    filter.registrationId = m_registration;
    whenDone(m_console.deliveries().list(filter, 1), this, [this](const Result<std::vector<Delivery>> &list) {
        if (list && !list->empty())
            showDelivery(list->front());
    });
}

void Tour::showDelivery(const Delivery &delivery)
{
    if (!m_isRunning || delivery.registrationId != m_registration || m_step < Step::Push ||
        m_step > Step::Delivered)
        return;
    if (m_step == Step::Push)
        return goTo(Step::Watch);
    const bool isShown = m_step == Step::Delivered && m_mark->isVisible();
    if (isShown || (!hasEnded(delivery.state) && delivery.state != Delivery::State::Held))
        return;
    m_step = Step::Delivered;
    m_delivered = delivery.state == Delivery::State::Delivered;
    if (Page *page = m_window.showPage(PageId::Deliveries))
        page->open(delivery.id);
    const QString title = m_delivered ? tr("Delivered") : wordsOf(delivery, QDateTime::currentDateTimeUtc());
    const QString words =
        m_delivered ? tr("Request, answer and receipt are here, for every attempt.")
                    : tr("The stand-in did not take it. The attempt's request and answer are here.");
    m_mark->pointAt(m_window.placeOf(PageId::Deliveries),
                    {title, words, m_delivered ? tr("Next") : tr("Done"), m_delivered, 4, steps});
    Q_EMIT marked(title);
}

void Tour::showArrival()
{
    if (Page *page = m_window.showPage(PageId::Sandbox))
        page->open(integration);
    const QString title = tr("This is what arrived");
    m_mark->pointAt(
        m_window.placeOf(PageId::Sandbox),
        {title,
         tr("The message as the chat shows it. Every service has its stand-in here: break one, and "
            "see what becomes of deliveries. Then register a service of your own."),
         tr("Done"), false, 5, steps});
    Q_EMIT marked(title);
}

void Tour::end(bool delivered)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_wasLeft = m_step < Step::Delivered;
    m_mark->hide();
    Q_EMIT finished(delivered);
}

} // namespace attache
