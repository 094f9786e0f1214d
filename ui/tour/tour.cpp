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

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

constexpr int steps = 4;

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
    connect(m_mark, &CoachMark::nextPressed, this, [this] {
        if (m_step == Step::Done)
            end(true);
        else
            fillIn();
    });
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
    auto practice = Practice::start();
    if (!practice) {
        Q_EMIT failed(practice.error());
        return end(false);
    }
    m_practice = std::move(*practice);
    goTo(Step::Register);
}

QAbstractButton *Tour::awaitedButton() const
{
    if (m_mark->nextButton()->isVisible())
        return m_mark->nextButton();
    return qobject_cast<QAbstractButton *>(m_mark->target());
}

void Tour::lookAtStore()
{
    if (m_hasEnded)
        return;
    whenDone(m_console.registrations().list(), this, [this](const Result<std::vector<Registration>> &list) {
        if (!list || list->empty() || m_step != Step::Register)
            return;
        m_registration = list->front().id;
        goTo(Step::AddWorkflow);
    });
    whenDone(m_console.workflows().list(), this, [this](const Result<std::vector<Workflow>> &list) {
        if (!list || list->empty() || m_step != Step::AddWorkflow)
            return;
        m_workflow = list->front().id;
        goTo(Step::Attach);
    });
    whenDone(m_console.workflows().attachments(), this, [this](const Result<std::vector<Attachment>> &list) {
        if (list && !list->empty() && m_step == Step::Attach)
            goTo(Step::Push);
    });
}

void Tour::goTo(Step step)
{
    if (m_hasEnded || (step != Step::Register && step <= m_step))
        return;
    m_step = step;
    m_isFilledIn = false;
    switch (step) {
    case Step::Register:
        return introduce(
            PageId::Registrations, 1, tr("Start here: register an integration"),
            tr("Choose a service, fill in its form. Attaché checks address and key before it stores "
               "anything."));
    case Step::AddWorkflow:
        return introduce(
            PageId::Workflows, 2, tr("Now the workflow that it is for"),
            tr("An attestation comes from a workflow. Add the one whose attestations shall be delivered, "
               "then attach the registration to it."));
    case Step::Attach:
        return fillIn(); // the second half of the same step: no new introduction
    case Step::Push:
        return introduce(
            PageId::Attestations, 3, tr("Push an attestation"),
            tr("Choose a file, or drop it anywhere on this window. Here is one that was made and signed "
               "for you just now."));
    case Step::Watch:
        m_introduced.reset();
        m_window.showPage(PageId::Deliveries);
        return readDelivery();
    case Step::Done:
        return;
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
    if (m_introduced && !m_hasEnded)
        m_mark->setVisible(m_window.currentPage() == *m_introduced);
}

void Tour::fillIn()
{
    m_introduced.reset();
    m_isFilledIn = true;
    m_mark->hide();
    switch (m_step) {
    case Step::Register:
        m_window.begin(PageId::Registrations,
                       {{u"kind"_s, u"webhook"_s},
                        {u"name"_s, u"practice-hook"_s},
                        {u"values"_s, QJsonObject{{u"url"_s, m_practice->receiverUrl().toString()}}}});
        break;
    case Step::AddWorkflow:
        m_window.begin(PageId::Workflows,
                       {{u"workflow"_s, m_practice->workflow()}, {u"project"_s, m_practice->project()}});
        break;
    case Step::Attach:
        m_window.begin(PageId::Workflows, {{u"workflow"_s, m_workflow}, {u"registration"_s, m_registration}});
        break;
    case Step::Push:
        m_window.begin(PageId::Attestations, {{u"files"_s, QJsonArray{m_practice->attestationFile()}}});
        break;
    case Step::Watch:
    case Step::Done:
        break;
    }
}

void Tour::pointAtSubmit()
{
    if (!m_isFilledIn || m_hasEnded)
        return;
    const Page *page = m_window.showingPage();
    QPushButton *submit = page ? submitButtonOf(*page) : nullptr;
    if (!submit || (m_mark->isVisible() && m_mark->target() == submit))
        return;
    CoachMark::Content content{{}, {}, {}, true, 1, steps};
    switch (m_step) {
    case Step::Register:
        content.title = tr("Filled in for you: press %1").arg(submit->text());
        content.words =
            tr("A small receiver on this computer plays the service. It is gone when Attaché is closed.");
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
    case Step::Done:
        return;
    }
    m_mark->pointAt(submit, content);
    Q_EMIT marked(content.title);
}

void Tour::readDelivery()
{
    if (m_hasEnded || (m_step != Step::Push && m_step != Step::Watch))
        return;
    whenDone(m_console.deliveries().list({}, 1), this, [this](const Result<std::vector<Delivery>> &list) {
        if (list && !list->empty())
            showDelivery(list->front());
    });
}

void Tour::showDelivery(const Delivery &delivery)
{
    if (m_hasEnded || (m_step != Step::Push && m_step != Step::Watch))
        return;
    if (m_step == Step::Push)
        return goTo(Step::Watch);
    if (!hasEnded(delivery.state) && delivery.state != Delivery::State::Held)
        return;
    m_step = Step::Done;
    const bool arrived = delivery.state == Delivery::State::Delivered;
    if (Page *page = m_window.showPage(PageId::Deliveries))
        page->open(delivery.id);
    const QString title = arrived ? tr("Delivered") : wordsOf(delivery, QDateTime::currentDateTimeUtc());
    const QString words =
        arrived ? tr("The receiver has it. Request, answer and receipt are here, for every attempt. Now "
                     "register a "
                     "service of your own.")
                : tr("The receiver did not take it. The attempt's request and answer are here.");
    m_mark->pointAt(m_window.placeOf(PageId::Deliveries), {title, words, tr("Done"), false, 4, steps});
    disconnect(m_mark, &CoachMark::nextPressed, this, nullptr);
    connect(m_mark, &CoachMark::nextPressed, this, [this, arrived] { end(arrived); });
    Q_EMIT marked(title);
}

void Tour::end(bool delivered)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_mark->hide();
    Q_EMIT finished(delivered);
}

} // namespace attache
