// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliveryactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/standins.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliveriespage.h"

#include <algorithm>

namespace attache
{

DeliveryActions::DeliveryActions(Console &console, QObject *page)
    : QObject(page)
    , m_console(console)
{
}

DeliveryActions::~DeliveryActions()
{
    m_stopTrying.request_stop();
}

void DeliveryActions::redeliver(const QString &id)
{
    whenDone(m_console.deliveries().redeliver({id}), this,
             [this](const Result<std::vector<Delivery>> &queued) {
                 if (!queued)
                     Q_EMIT failed(queued.error());
                 else
                     Q_EMIT changed();
             });
}

void DeliveryActions::cancel(const QString &id)
{
    whenDone(m_console.deliveries().cancel({id}), this,
             [this, id](const Result<std::vector<Delivery>> &cancelled) {
                 if (!cancelled) {
                     Q_EMIT failed(cancelled.error());
                     return;
                 }
                 Q_EMIT undoable(DeliveriesPage::tr("Cancelled. Redeliver sends it after all."),
                                 [this, id] { redeliver(id); });
                 Q_EMIT changed();
             });
}

void DeliveryActions::resume(const QString &registrationId)
{
    Registrations &registrations = m_console.registrations();
    whenDone(registrations.find(registrationId), this,
             [this, &registrations](const Result<Registration> &before) {
                 if (!before) {
                     Q_EMIT failed(before.error());
                     return;
                 }
                 const auto resumed = [this, before = *before](const Result<Registration> &now) {
                     if (!now) {
                         Q_EMIT failed(now.error());
                         return;
                     }
                     Q_EMIT undoable(tr("%1 is resumed.").arg(now->name),
                                     [this, before] { answer(m_console.registrations().putBack(before)); });
                     Q_EMIT changed();
                 };
                 whenDone(registrations.resume(before->id), this, resumed);
             });
}

void DeliveryActions::resumeAttachment(const QString &attachmentId)
{
    whenDone(m_console.workflows().resume(attachmentId), this, [this](const Result<Attachment> &resumed) {
        if (!resumed) {
            Q_EMIT failed(resumed.error());
            return;
        }
        Q_EMIT undoable(
            tr("%1 is resumed for %2.").arg(resumed->registrationName, workflowWords(resumed->workflow)),
            [this, id = resumed->id] { answer(m_console.workflows().pause(id)); });
        Q_EMIT changed();
    });
}

/// Of what takes something back.
template <typename T>
void DeliveryActions::answer(const QFuture<Result<T>> &future)
{
    whenDone(future, this, [this](const Result<T> &back) {
        if (!back)
            Q_EMIT failed(back.error());
        Q_EMIT changed();
    });
}

bool DeliveryActions::canTry(const QString &kind) const
{
    const auto &all = m_console.standIns().all();
    return std::any_of(all.begin(), all.end(),
                       [&kind](const auto &each) { return each.integration == kind; });
}

void DeliveryActions::tryInSandbox(const QString &id)
{
    stopTrying();
    m_stopTrying = std::stop_source();
    whenDone(m_console.deliveries().tryInSandbox(id, m_console.standIns(), m_stopTrying.get_token()), this,
             [this, id](const Result<Attempt> &attempt) {
                 if (attempt) {
                     Q_EMIT tried(id, *attempt);
                     return;
                 }
                 if (attempt.error().kind != Error::Kind::Cancelled)
                     Q_EMIT failed(attempt.error());
                 Q_EMIT tried(id, {});
             });
}

void DeliveryActions::stopTrying()
{
    m_stopTrying.request_stop();
}

} // namespace attache
