// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/models/counts.h"
#include "ui/pages/workflows/attachpane.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowactions.h"
#include "ui/pages/workflows/workflowcolumn.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/pages/workflows/workflowform.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

// More than a busy day, and still nothing to wait for.
constexpr int deliveriesRead = 5000;

} // namespace

/// What the matrix is made of, as it comes in.
struct WorkflowsPage::Reading {
    std::vector<Workflow> workflows;
    std::vector<Registration> registrations;
    std::vector<Attachment> attachments;
    std::vector<Delivery> deliveries;
    int missing = 4;
    bool failed = false;
};

WorkflowsPage::WorkflowsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_attachAction(new QAction(tr("Attach"), this))
    , m_addAction(new QAction(tr("Add a workflow"), this))
    , m_actions(new WorkflowActions(console, this))
    , m_readSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(200); // a burst of deliveries is counted once
    build();
    connectAll();
    showChips();
}

void WorkflowsPage::build()
{
    m_chips = new FilterChips;
    m_matrix = new MatrixView(m_model, m_console.catalogue());
    m_detail = new WorkflowDetail;
    m_attach = new AttachPane(m_console);
    m_right = new QStackedWidget;
    m_right->addWidget(m_detail);
    m_right->addWidget(m_attach);
    m_split =
        new MasterDetail(newWorkflowColumn(m_chips, m_matrix, m_addAction), m_right, u"workflows"_s, 780);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_split);
    m_stack->addWidget(
        new EmptyPage({tr("No workflow is known yet"),
                       tr("A workflow is a pipeline whose runs are attested. Add it, then attach the "
                          "registrations that its attestations go to."),
                       2},
                      {m_addAction}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void WorkflowsPage::connectAll()
{
    connect(m_attachAction, &QAction::triggered, this,
            [this] { attach(m_chosenWorkflow, m_chosenRegistration, {}); });
    connect(m_addAction, &QAction::triggered, this, &WorkflowsPage::addWorkflow);
    connect(m_readSoon, &QTimer::timeout, this, &WorkflowsPage::read);
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &project) {
        const bool all = project == u"*";
        m_matrix->filter().setKept(MatrixModel::ProjectRole, all ? QVariantList{} : QVariantList{project});
    });
    connect(m_matrix, &MatrixView::cellChosen, this, &WorkflowsPage::showCell);
    connect(m_matrix, &QAbstractItemView::clicked, m_split, &MasterDetail::showDetail);
    connect(m_matrix, &MatrixView::attachRequested, this, [this](int row, int column) {
        attach(m_model.workflow(row).id, m_model.registration(column).id, {});
    });
    for (auto signal : {&Console::registrationsChanged, &Console::workflowsChanged})
        connect(&m_console, signal, this, &WorkflowsPage::read);
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, [this] {
        if (m_read && isVisible())
            m_readSoon->start();
    });
    connect(m_attach, &AttachPane::closed, this, &WorkflowsPage::showDetail);
    connect(m_attach, &AttachPane::attached, this, [this](const Attachment &attachment) {
        m_chosenWorkflow = attachment.workflow.id;
        m_chosenRegistration = attachment.registrationId;
        showDetail();
        Q_EMIT done(tr("%1 is attached to %2. Push an attestation of it next.")
                        .arg(attachment.registrationName, workflowWords(attachment.workflow)));
        read();
    });
    connectDetail();
}

void WorkflowsPage::connectDetail()
{
    connect(m_actions, &WorkflowActions::changed, this, &WorkflowsPage::read);
    connect(m_actions, &WorkflowActions::failed, this, &Page::failed);
    using Of = WorkflowDetail;
    connect(
        m_detail, &Of::attachRequested, this,
        [this](const QString &workflow, const QString &registration) { attach(workflow, registration, {}); });
    connect(m_detail, &Of::detachRequested, this, [this](const Attachment &attachment) {
        const Tally tally = m_model.tally(attachment.id);
        m_actions->askToDetach(attachment, tally.waiting + tally.held);
    });
    connect(m_detail, &Of::removeRequested, this, [this](const Workflow &workflow) {
        m_actions->askToRemove(workflow, int(m_model.attachmentsOf(workflow.id).size()));
    });
    connect(m_detail, &Of::redeliverRequested, m_actions, &WorkflowActions::redeliver);
    connect(m_detail, &Of::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_detail, &Of::registrationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Registrations, id); });
    connect(m_detail, &Of::attachmentRequested, this, [this](const QString &id) {
        for (const Attachment &attachment : m_model.attachments())
            if (attachment.id == id)
                m_matrix->choose(m_matrix->chosen().row(), m_model.columnOf(attachment.registrationId));
    });
}

QString WorkflowsPage::title() const
{
    return tr("Workflows");
}

QStringList WorkflowsPage::trail() const
{
    if (m_right->currentWidget() == m_attach)
        return {tr("Attach")};
    if (m_add)
        return {tr("Add a workflow")};
    return {};
}

QAction *WorkflowsPage::primaryAction() const
{
    return trail().isEmpty() && m_model.rowCount() > 0 ? m_attachAction : nullptr;
}

QString WorkflowsPage::searchHint() const
{
    return tr("Search workflows");
}

void WorkflowsPage::search(const QString &text)
{
    m_matrix->filter().setSearch(text);
}

void WorkflowsPage::activated()
{
    read();
}

bool WorkflowsPage::goBack()
{
    if (trail().isEmpty())
        return m_split->goBack();
    showDetail();
    return true;
}

void WorkflowsPage::open(const QString &id)
{
    m_chosenWorkflow = id;
    m_chosenRegistration.clear();
    showDetail();
    read();
}

void WorkflowsPage::begin(const QJsonObject &given)
{
    m_beginSoon = given;
    m_mustBegin = true;
    read();
}

template <typename T>
void WorkflowsPage::gather(const std::shared_ptr<Reading> &reading, QFuture<Result<T>> future,
                           T Reading::*part)
{
    whenDone(future, this, [this, reading, part](const Result<T> &result) {
        if (result) {
            (*reading).*part = *result;
        } else if (!reading->failed) {
            reading->failed = true;
            Q_EMIT failed(result.error());
        }
        if (--reading->missing == 0 && !reading->failed)
            take(*reading);
    });
}

void WorkflowsPage::read()
{
    store::DeliveryFilter day;
    day.since = QDateTime::currentDateTimeUtc().addSecs(-Tally::hours * 3600);
    const auto reading = std::make_shared<Reading>();
    gather(reading, m_console.workflows().list(), &Reading::workflows);
    gather(reading, m_console.registrations().list(), &Reading::registrations);
    gather(reading, m_console.workflows().attachments(), &Reading::attachments);
    gather(reading, m_console.deliveries().list(day, deliveriesRead), &Reading::deliveries);
}

void WorkflowsPage::take(Reading &reading)
{
    m_read = true;
    m_model.setContents({reading.workflows, reading.registrations, reading.attachments,
                         tallies(reading.deliveries, QDateTime::currentDateTimeUtc())});
    showChips();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && !m_add ? 1 : 0);
    const QString workflow = m_chosenWorkflow;
    const int row = qMax(0, m_model.rowOf(workflow));
    const int column = m_chosenRegistration.isEmpty() ? 0 : qMax(0, m_model.columnOf(m_chosenRegistration));
    if (m_model.rowCount() > 0) {
        m_matrix->choose(row, column);
        showCell(row, column);
    }
    Q_EMIT headerChanged();
    if (!m_mustBegin)
        return;
    m_mustBegin = false;
    if (m_model.rowCount() == 0) {
        addWorkflow();
        m_add->form()->setOwnValue(u"name"_s, m_beginSoon.value(u"workflow"_s).toString());
        m_add->form()->setValues({{u"project"_s, m_beginSoon.value(u"project"_s)}});
    } else {
        attach(m_beginSoon.value(u"workflow"_s).toString(), m_beginSoon.value(u"registration"_s).toString(),
               m_beginSoon.value(u"options"_s).toObject());
    }
}

void WorkflowsPage::showChips()
{
    std::map<QString, int> projects;
    for (const Workflow &workflow : m_model.workflows())
        ++projects[workflow.project];
    std::vector<FilterChips::Chip> chips{{u"*"_s, tr("All projects"), m_model.rowCount()}};
    for (const auto &[project, count] : projects)
        chips.push_back({project, project.isEmpty() ? tr("No project") : project, count});
    m_chips->setChips(chips);
}

void WorkflowsPage::showCell(int row, int column)
{
    if (row < 0) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    const Workflow &workflow = m_model.workflow(row);
    m_chosenWorkflow = workflow.id;
    m_chosenRegistration = column > 0 ? m_model.registration(column).id : QString();
    if (column > 0) {
        if (const Attachment *attachment = m_model.attachment(row, column))
            m_detail->showAttachment(*attachment, m_model.tally(attachment->id),
                                     QDateTime::currentDateTimeUtc());
        else
            m_detail->showUnattached(workflow, m_model.registration(column));
        return;
    }
    m_detail->showWorkflow(workflow, m_model.attachmentsOf(workflow.id), m_model);
}

void WorkflowsPage::showDetail()
{
    m_attach->stop();
    if (m_add) {
        m_right->removeWidget(m_add);
        m_add->deleteLater();
        m_add = nullptr;
    }
    m_right->setCurrentWidget(m_detail);
    m_stack->setCurrentIndex(m_read && m_model.rowCount() == 0 ? 1 : 0);
    Q_EMIT headerChanged();
}

void WorkflowsPage::attach(const QString &workflow, const QString &registration, const QJsonObject &options)
{
    if (m_model.registrations().empty()) {
        Q_EMIT beginRequested(PageId::Registrations, {}); // there is nothing to attach yet
        return;
    }
    showDetail();
    m_right->setCurrentWidget(m_attach);
    m_attach->begin({m_model.workflows(), m_model.registrations(), workflow, registration, options});
    m_split->showDetail();
    Q_EMIT headerChanged();
}

void WorkflowsPage::addWorkflow()
{
    showDetail();
    m_add = newWorkflowForm();
    m_right->addWidget(m_add);
    m_right->setCurrentWidget(m_add);
    m_stack->setCurrentIndex(0);
    m_split->showDetail();
    m_add->form()->focusFirstField();
    connect(m_add, &FormPane::cancelled, this, &WorkflowsPage::showDetail);
    connect(m_add, &FormPane::submitted, this, &WorkflowsPage::submitWorkflow);
    Q_EMIT headerChanged();
}

void WorkflowsPage::submitWorkflow()
{
    m_add->setBusy(true);
    whenDone(m_console.workflows().add(workflowOf(*m_add->form())), m_add,
             [this](const Result<Workflow> &added) {
                 m_add->setBusy(false);
                 if (!added) {
                     m_add->showFailure(added.error());
                     return;
                 }
                 m_add->dropDraft();
                 m_chosenWorkflow = added->id;
                 m_chosenRegistration.clear();
                 const QString name = workflowWords(*added);
                 showDetail();
                 Q_EMIT done(tr("%1 is added. Attach a registration to it next.").arg(name));
                 read();
             });
}

} // namespace attache
