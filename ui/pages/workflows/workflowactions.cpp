// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/question.h"

#include <QWidget>

namespace attache
{

WorkflowActions::WorkflowActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
}

void WorkflowActions::askToDetach(const Attachment &attachment, int waiting)
{
    const QString workflow = workflowWords(attachment.workflow);
    const auto answered = [this](const Result<void> &detached) {
        if (!detached)
            Q_EMIT failed(detached.error());
        Q_EMIT changed();
    };
    ask(m_page, tr("Detach %1 from %2?").arg(attachment.registrationName, workflow),
        tr("Attestations of %1 are no longer delivered to it, and what waits is cancelled (%2). What was "
           "delivered stays in the list.")
            .arg(workflow, deliveriesWords(waiting)),
        tr("Detach"),
        [this, id = attachment.id, answered] { whenDone(m_console.workflows().detach(id), this, answered); });
}

void WorkflowActions::askToRemove(const Workflow &workflow, int attachments)
{
    const auto answered = [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        Q_EMIT changed();
    };
    ask(m_page, tr("Delete %1?").arg(workflowWords(workflow)),
        tr("This takes along %1 and cancels what waits for them. What was delivered stays in the list.")
            .arg(attachmentsWords(attachments)),
        tr("Delete"),
        [this, id = workflow.id, answered] { whenDone(m_console.workflows().remove(id), this, answered); });
}

void WorkflowActions::redeliver(const QString &deliveryId)
{
    whenDone(m_console.deliveries().redeliver({deliveryId}), this,
             [this](const Result<std::vector<Delivery>> &queued) {
                 if (!queued)
                     Q_EMIT failed(queued.error());
                 Q_EMIT changed();
             });
}

} // namespace attache
