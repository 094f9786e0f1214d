// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/question.h"

#include <QWidget>

#include <memory>

namespace attache
{

/// Several calls under way, and what came of them so far.
template <typename T>
struct WorkflowActions::Batch {
    std::vector<T> done;
    std::size_t missing = 0;
};

WorkflowActions::WorkflowActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
}

void WorkflowActions::attach(const std::vector<Place> &places)
{
    const auto batch = std::make_shared<Batch<Attachment>>(); // by all that are under way
    batch->missing = places.size();
    for (const Place &place : places) {
        const QString workflow = place.workflow.id;
        const QString registration = place.registration.id;
        Q_EMIT pendingChanged(workflow, registration, true);
        whenDone(m_console.workflows().attach({workflow, {}, registration, {}}), this,
                 [this, batch, workflow, registration](const Result<Attachment> &result) {
                     Q_EMIT pendingChanged(workflow, registration, false);
                     if (result)
                         batch->done.push_back(*result);
                     else
                         Q_EMIT failed(result.error());
                     if (--batch->missing == 0)
                         finishAttaching(batch->done);
                 });
    }
}

void WorkflowActions::finishAttaching(const std::vector<Attachment> &made)
{
    if (made.size() == 1) {
        tellAttached(made.front());
    } else if (!made.empty()) {
        Q_EMIT undoable(tr("%n attached", nullptr, int(made.size())), [this, made] { detachAgain(made); });
    }
    Q_EMIT changed();
}

void WorkflowActions::tellAttached(const Attachment &attachment)
{
    Q_EMIT undoable(
        tr("%1 is attached to %2").arg(attachment.registrationName, workflowWords(attachment.workflow)),
        [this, attachment] { detachAgain({attachment}); });
}

void WorkflowActions::detachAgain(const std::vector<Attachment> &made)
{
    for (const Attachment &attachment : made)
        answer(m_console.workflows().detach(attachment.id));
}

void WorkflowActions::detach(const std::vector<Attachment> &attachments)
{
    const auto batch = std::make_shared<Batch<Attachment>>();
    batch->missing = attachments.size();
    for (const Attachment &attachment : attachments)
        whenDone(m_console.workflows().detach(attachment.id), this,
                 [this, batch, attachment](const Result<void> &result) {
                     if (result)
                         batch->done.push_back(attachment);
                     else
                         Q_EMIT failed(result.error());
                     if (--batch->missing == 0)
                         finishDetaching(batch->done);
                 });
}

void WorkflowActions::finishDetaching(const std::vector<Attachment> &detached)
{
    if (!detached.empty()) {
        const Attachment &first = detached.front();
        const QString words =
            detached.size() == 1
                ? tr("%1 is detached from %2").arg(first.registrationName, workflowWords(first.workflow))
                : tr("%n detached", nullptr, int(detached.size()));
        Q_EMIT undoable(words, [this, detached] { restore(detached); });
    }
    Q_EMIT changed();
}

void WorkflowActions::restore(const std::vector<Attachment> &detached)
{
    for (const Attachment &attachment : detached)
        answer(m_console.workflows().restoreAttachment(attachment.id));
}

void WorkflowActions::tellChanged(const Attachment &attachment, const QJsonObject &previous)
{
    Q_EMIT undoable(
        tr("The options of %1 for %2 are changed")
            .arg(attachment.registrationName, workflowWords(attachment.workflow)),
        [this, id = attachment.id, previous] { answer(m_console.workflows().putOptionsBack(id, previous)); });
}

void WorkflowActions::setPaused(const Attachment &attachment, bool isPaused)
{
    whenDone(paused(attachment.id, isPaused), this, [this, isPaused](const Result<Attachment> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else {
            const QString words = isPaused
                                      ? tr("%1 is paused for %2. What comes for it is held, nothing is lost.")
                                      : tr("%1 is resumed for %2.");
            Q_EMIT undoable(words.arg(result->registrationName, workflowWords(result->workflow)),
                            [this, id = result->id, isPaused] { answer(paused(id, !isPaused)); });
        }
        Q_EMIT changed();
    });
}

QFuture<Result<Attachment>> WorkflowActions::paused(const QString &attachmentId, bool isPaused)
{
    Workflows &workflows = m_console.workflows();
    return isPaused ? workflows.pause(attachmentId) : workflows.resume(attachmentId);
}

template <typename T>
void WorkflowActions::answer(const QFuture<Result<T>> &future)
{
    whenDone(future, this, [this](const Result<T> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        Q_EMIT changed();
    });
}

void WorkflowActions::askToRemove(const Workflow &workflow, int attachments)
{
    const auto remove = [this, workflow] {
        whenDone(m_console.workflows().remove(workflow.id), this,
                 [this, workflow](const Result<void> &removed) {
                     if (removed)
                         Q_EMIT undoable(
                             tr("%1 is deleted").arg(workflowWords(workflow)),
                             [this, id = workflow.id] { answer(m_console.workflows().restoreWorkflow(id)); });
                     else
                         Q_EMIT failed(removed.error());
                     Q_EMIT changed();
                 });
    };
    ask(m_page, tr("Delete %1?").arg(workflowWords(workflow)),
        tr("This takes along %1 and cancels what waits for them. What was delivered stays in the list.")
            .arg(attachmentsWords(attachments)),
        tr("Delete"), remove);
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
