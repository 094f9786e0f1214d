// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowspage.h"

// What is done in the matrix: the cells that are attached, detached and opened there.

#include "engine/console.h"
#include "ui/pages/workflows/attachpane.h"
#include "ui/pages/workflows/backfillbox.h"
#include "ui/pages/workflows/cellmenu.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowactions.h"
#include "ui/pages/workflows/workflowdetail.h"
#include "ui/widgets/masterdetail.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace attache
{

void WorkflowsPage::connectMatrix()
{
    connect(m_matrix, &MatrixView::cellChosen, this, &WorkflowsPage::showCell);
    connect(m_matrix, &MatrixView::cellsChosen, this, &WorkflowsPage::showCells);
    connect(m_matrix, &QAbstractItemView::clicked, m_split, &MasterDetail::showDetail);
    connect(m_matrix, &MatrixView::cellOpened, this, [this] {
        m_split->showDetail();
        m_detail->focusFirst();
    });
    connect(m_matrix, &MatrixView::attachRequested, this, &WorkflowsPage::attachCell);
    connect(m_matrix, &MatrixView::attachFormRequested, this, [this](int row, int column) {
        attach(m_model.workflow(row).id, m_model.registration(column).id, {});
    });
    connect(m_matrix, &MatrixView::detachRequested, this, [this](int row, int column) {
        if (const Attachment *attachment = m_model.attachment(row, column))
            m_actions->detach({*attachment});
    });
    connect(m_matrix, &MatrixView::cellsToggled, this, [this] {
        m_split->showDetail();
        for (const QString &name : {u"attachCells"_s, u"detachCells"_s})
            if (auto *button = m_detail->findChild<QPushButton *>(name); button && button->isVisible())
                return button->setFocus();
    });
    connect(m_matrix, &MatrixView::menuRequested, this, &WorkflowsPage::showMenu);
}

void WorkflowsPage::showCells()
{
    const QModelIndexList cells = m_matrix->chosenCells();
    if (cells.size() < 2) {
        showCell(m_matrix->chosen().row(), m_matrix->chosen().column());
        return;
    }
    WorkflowDetail::Cells count;
    for (const QModelIndex &cell : cells) {
        if (m_model.attachment(cell.row(), cell.column()))
            ++count.attached;
        else
            ++(needsForm(m_model.registration(cell.column())) ? count.needsForm : count.free);
    }
    m_backfill->setAttachment(std::nullopt);
    m_detail->showCells(count);
}

void WorkflowsPage::showMenu(int row, int column, const QPoint &globalPosition)
{
    if (column == 0 || m_matrix->chosenCells().size() > 1)
        return;
    CellActions actions;
    if (const Attachment *attachment = m_model.attachment(row, column)) {
        actions.change = [this, of = *attachment] { change(of); };
        actions.detach = [this, of = *attachment] { m_actions->detach({of}); };
        (attachment->isPaused ? actions.resume : actions.pause) = [this, of = *attachment] {
            m_actions->setPaused(of, !of.isPaused);
        };
        actions.backfill = [this] { m_backfill->ask(); };
        actions.mayBackfill = !m_backfill->isHidden();
    } else {
        const QString workflow = m_model.workflow(row).id;
        const QString registration = m_model.registration(column).id;
        actions.attach = [this, workflow, registration] { // the cell may be elsewhere by then, or gone
            const int toRow = m_model.rowOf(workflow);
            const int ofColumn = m_model.columnOf(registration);
            if (toRow >= 0 && ofColumn > 0)
                attachCell(toRow, ofColumn);
        };
        actions.attachWithForm = [this, workflow, registration] { attach(workflow, registration, {}); };
    }
    actions.openRegistration = [this, id = m_model.registration(column).id] {
        Q_EMIT openRequested(PageId::Registrations, id);
    };
    popUpCellMenu(this, actions, globalPosition);
}

void WorkflowsPage::openAttachment(const QString &id)
{
    for (const Attachment &attachment : m_model.attachments()) {
        if (attachment.id != id)
            continue;
        m_openAttachment = id;
        return m_matrix->choose(m_model.rowOf(attachment.workflow.id),
                                m_model.columnOf(attachment.registrationId));
    }
}

const Attachment *WorkflowsPage::shownAttachment(int row, int column) const
{
    for (const Attachment &attachment : m_model.attachments())
        if (attachment.id == m_openAttachment && attachment.workflow.id == m_model.workflow(row).id &&
            attachment.registrationId == m_model.registration(column).id)
            return &attachment;
    return m_model.attachment(row, column);
}

/// Once more of the same would deliver everything twice: what is offered first is what is not attached yet.
QString WorkflowsPage::firstFreeRegistration(const QString &workflow, const QString &registration) const
{
    const int row = m_model.rowOf(workflow);
    const int column = m_model.columnOf(registration);
    if (row < 0 || (column < 0 && !registration.isEmpty()) ||
        (column > 0 && !m_model.attachment(row, column)))
        return registration;
    for (int other = 1; other < m_model.columnCount(); ++other)
        if (!m_model.attachment(row, other))
            return m_model.registration(other).id;
    return registration;
}

/// Whether something must be given that has no default.
bool WorkflowsPage::needsForm(const Registration &registration) const
{
    const CatalogueEntry *entry = m_console.catalogue().entry(registration.kind);
    return !entry || !entry->attachment.validate(entry->attachment.withDefaults({})).empty();
}

void WorkflowsPage::attachCell(int row, int column)
{
    const Workflow &workflow = m_model.workflow(row);
    const Registration &registration = m_model.registration(column);
    if (needsForm(registration))
        attach(workflow.id, registration.id, {});
    else if (!m_model.index(row, column).data(MatrixModel::PendingRole).toBool())
        m_actions->attach({{workflow, registration}});
}

void WorkflowsPage::attachCells()
{
    std::vector<WorkflowActions::Place> places;
    const QModelIndexList cells = m_matrix->chosenCells();
    for (const QModelIndex &cell : cells) {
        const Registration &registration = m_model.registration(cell.column());
        if (!m_model.attachment(cell.row(), cell.column()) && !needsForm(registration))
            places.push_back({m_model.workflow(cell.row()), registration});
    }
    m_actions->attach(places);
    m_matrix->setFocus();
}

void WorkflowsPage::detachCells()
{
    std::vector<Attachment> attachments;
    const QModelIndexList cells = m_matrix->chosenCells();
    for (const QModelIndex &cell : cells)
        if (const Attachment *attachment = m_model.attachment(cell.row(), cell.column()))
            attachments.push_back(*attachment);
    m_actions->detach(attachments);
    m_matrix->setFocus();
}

void WorkflowsPage::attach(const QString &workflow, const QString &registration, const QJsonObject &options)
{
    if (m_model.registrations().empty()) {
        Q_EMIT beginRequested(PageId::Registrations, {}); // there is nothing to attach yet
        return;
    }
    if (const int row = m_model.rowOf(workflow); row >= 0)
        m_matrix->choose(row, qMax(0, m_model.columnOf(registration)));
    openPane();
    m_attach->begin({m_model.workflows(), m_model.registrations(), workflow,
                     options.isEmpty() ? firstFreeRegistration(workflow, registration) : registration,
                     options});
    Q_EMIT headerChanged();
}

void WorkflowsPage::change(const Attachment &attachment)
{
    openPane();
    m_attach->begin({m_model.workflows(), m_model.registrations(), attachment.workflow.id,
                     attachment.registrationId, attachment.config, attachment});
    Q_EMIT headerChanged();
}

void WorkflowsPage::openPane()
{
    showDetail();
    m_right->setCurrentWidget(m_attach);
    m_split->showDetail();
}

} // namespace attache
