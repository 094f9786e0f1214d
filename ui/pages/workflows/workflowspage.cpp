// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/workflows.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/models/counts.h"
#include "ui/pages/workflows/attachpane.h"
#include "ui/pages/workflows/backfillbox.h"
#include "ui/pages/workflows/matrixreading.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowactions.h"
#include "ui/pages/workflows/workflowcolumn.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/pages/workflows/workflowform.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace attache
{

WorkflowsPage::WorkflowsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_attachAction(new QAction(tr("Attach"), this))
    , m_addAction(new QAction(tr("Add a workflow"), this))
    , m_actions(new WorkflowActions(console, this))
    , m_reading(new MatrixReading(console, this))
    , m_readSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(500); // however many deliveries a second
    build();
    connectAll();
    connectMatrix();
    connectActions();
    connectDetail();
    showChips();
}

void WorkflowsPage::build()
{
    m_chips = new FilterChips;
    m_matrix = new MatrixView(m_model, m_console.catalogue());
    m_detail = new WorkflowDetail;
    m_backfill = new BackfillBox(m_console);
    m_detailSide = new QWidget;
    auto *side = new QVBoxLayout(m_detailSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_detail, 1);
    side->addWidget(m_backfill);
    m_attach = new AttachPane(m_console);
    m_right = new QStackedWidget;
    m_right->addWidget(m_detailSide);
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
    connect(m_addAction, &QAction::triggered, this, [this] {
        m_beginSoon = {};
        addWorkflow();
    });
    connect(m_reading, &MatrixReading::finished, this, &WorkflowsPage::take);
    connect(m_reading, &MatrixReading::failed, this, &Page::failed);
    connect(m_readSoon, &QTimer::timeout, m_reading, &MatrixReading::read);
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &project) {
        const bool all = project == u"*";
        m_matrix->filter().setKept(MatrixModel::ProjectRole, all ? QVariantList{} : QVariantList{project});
    });
    for (auto signal : {&Console::registrationsChanged, &Console::workflowsChanged})
        connect(&m_console, signal, m_reading, &MatrixReading::read);
    const auto soon = [this] {
        if (m_read && isVisible() && !m_readSoon->isActive())
            m_readSoon->start();
    };
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, soon);
    connect(&m_console, &Console::attestationsChanged, this, soon);
    connect(m_attach, &AttachPane::closed, this, &WorkflowsPage::showDetail);
    connect(m_attach, &AttachPane::attached, this, [this](const Attachment &attachment) {
        m_chosenWorkflow = attachment.workflow.id;
        m_chosenRegistration = attachment.registrationId;
        showDetail();
        m_actions->tellAttached(attachment);
        m_reading->read();
    });
    connect(m_attach, &AttachPane::changed, this,
            [this](const Attachment &attachment, const QJsonObject &previous) {
                showDetail();
                m_actions->tellChanged(attachment, previous);
                m_reading->read();
            });
}

void WorkflowsPage::connectActions()
{
    connect(m_actions, &WorkflowActions::changed, m_reading, &MatrixReading::read);
    connect(m_actions, &WorkflowActions::failed, this, &Page::failed);
    connect(m_actions, &WorkflowActions::undoable, this, &Page::undoable);
    connect(m_actions, &WorkflowActions::pendingChanged, &m_model, &MatrixModel::setPending);
    connect(m_backfill, &BackfillBox::changed, m_reading, &MatrixReading::read);
    connect(m_backfill, &BackfillBox::failed, this, &Page::failed);
    connect(m_backfill, &BackfillBox::done, this, &Page::done);
}

void WorkflowsPage::connectDetail()
{
    using Of = WorkflowDetail;
    connect(
        m_detail, &Of::attachRequested, this,
        [this](const QString &workflow, const QString &registration) { attach(workflow, registration, {}); });
    connect(m_detail, &Of::changeRequested, this, &WorkflowsPage::change);
    connect(m_detail, &Of::detachRequested, this,
            [this](const Attachment &attachment) { m_actions->detach({attachment}); });
    connect(m_detail, &Of::pauseRequested, m_actions, &WorkflowActions::setPaused);
    connect(m_detail, &Of::cellsAttachRequested, this, &WorkflowsPage::attachCells);
    connect(m_detail, &Of::cellsDetachRequested, this, &WorkflowsPage::detachCells);
    connect(m_detail, &Of::removeRequested, this, [this](const Workflow &workflow) {
        m_actions->askToRemove(workflow, int(m_model.attachmentsOf(workflow.id).size()));
    });
    connect(m_detail, &Of::redeliverRequested, m_actions, &WorkflowActions::redeliver);
    const auto opens = [this](auto signal, PageId page) {
        connect(m_detail, signal, this, [this, page](const QString &id) { Q_EMIT openRequested(page, id); });
    };
    opens(&Of::deliveryRequested, PageId::Deliveries);
    opens(&Of::registrationRequested, PageId::Registrations);
    opens(&Of::attestationRequested, PageId::Attestations);
    connect(m_detail, &Of::attachmentRequested, this, &WorkflowsPage::openAttachment);
}

QString WorkflowsPage::title() const
{
    return tr("Workflows");
}

QStringList WorkflowsPage::trail() const
{
    if (m_right->currentWidget() == m_attach)
        return {m_attach->isChange() ? tr("Options") : tr("Attach")};
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
    m_reading->read();
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
    m_reading->read();
}

void WorkflowsPage::begin(const QJsonObject &given)
{
    if (given.value(u"show"_s).toBool()) {
        open(given.value(u"workflow"_s).toString());
        m_chosenRegistration = given.value(u"registration"_s).toString();
        return;
    }
    m_beginSoon = given;
    m_mustBegin = true;
    m_reading->read();
}

void WorkflowsPage::take(const MatrixModel::Contents &contents)
{
    m_read = true;
    m_model.setContents(contents);
    showChips();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && !m_add ? 1 : 0);
    const QString workflow = m_chosenWorkflow;
    const int row = qMax(0, m_model.rowOf(workflow));
    const int column = m_chosenRegistration.isEmpty() ? 0 : qMax(0, m_model.columnOf(m_chosenRegistration));
    if (m_model.rowCount() > 0) {
        m_matrix->choose(row, column);
        if (m_matrix->chosenCells().size() > 1)
            showCells();
        else
            showCell(row, column);
    }
    Q_EMIT headerChanged();
    if (m_mustBegin)
        beginWhatWasAsked();
}

void WorkflowsPage::beginWhatWasAsked()
{
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
    std::vector<FilterChips::Chip> chips{
        {u"*"_s, tr("All projects"), m_model.rowCount(), tr("Show the workflows of all projects")}};
    for (const auto &[project, count] : projects)
        chips.push_back({project, project.isEmpty() ? tr("No project") : project, count,
                         project.isEmpty() ? tr("Show the workflows without a project")
                                           : tr("Show the workflows of %1").arg(project)});
    m_chips->setChips(chips);
}

void WorkflowsPage::showCell(int row, int column)
{
    const Attachment *attachment = row >= 0 && column > 0 ? shownAttachment(row, column) : nullptr;
    m_backfill->setAttachment(attachment ? std::optional(*attachment) : std::nullopt);
    if (row < 0) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    if (!attachment || attachment->id != m_openAttachment)
        m_openAttachment.clear(); // somebody has gone on
    const Workflow &workflow = m_model.workflow(row);
    m_chosenWorkflow = workflow.id;
    m_chosenRegistration = column > 0 ? m_model.registration(column).id : QString();
    const QString warning = m_model.index(row, column).data(MatrixModel::WarningRole).toString();
    if (attachment)
        m_detail->showAttachment(*attachment, m_console.catalogue().entry(attachment->kind),
                                 m_model.tally(attachment->id), warning);
    else if (column > 0)
        m_detail->showUnattached(workflow, m_model.registration(column), warning);
    else
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
    m_right->setCurrentWidget(m_detailSide);
    m_stack->setCurrentIndex(m_read && m_model.rowCount() == 0 ? 1 : 0);
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
             [this, pane = m_add](const Result<Workflow> &added) {
                 if (pane != m_add) // it was closed, and goes soon
                     return;
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
                 // Who came here to attach something goes on with that.
                 const QString registration = m_beginSoon.value(u"registration"_s).toString();
                 m_mustBegin = !registration.isEmpty();
                 m_beginSoon = {{u"workflow"_s, added->id}, {u"registration"_s, registration}};
                 Q_EMIT done(tr("%1 is added. Attach a registration to it next.").arg(name));
                 m_reading->read();
             });
}

} // namespace attache
