// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

/// How waiting deliveries follow what happens to their registration and attachment. Each inside the caller's
/// transaction; nobody outside this folder includes it.
namespace attache::store
{

/// Queued ones of a registration that may not send become held, with its state as the reason.
Result<void> holdWaitingOf(Database &database, const QString &registrationId);
/// Held ones of a registration that may send again become queued, due at once. What still lacks something is
/// held again when its turn comes.
Result<void> queueHeldOf(Database &database, const QString &registrationId, const QDateTime &now);

Result<void> cancelWaitingOfRegistration(Database &database, const QString &registrationId,
                                         const QDateTime &now);
Result<void> cancelWaitingOfWorkflow(Database &database, const QString &workflowId, const QDateTime &now);
Result<void> cancelWaitingOfAttachment(Database &database, const QString &attachmentId, const QDateTime &now);

/// Brings back what removing an attachment (or its workflow) at `removedAt` cancelled, each as it was; those
/// of a registration that was paused or resumed meanwhile follow that.
Result<void> restoreWaiting(Database &database, const QString &attachmentId, const QDateTime &removedAt,
                            const QDateTime &now);

/// For a delivery that has just come to wait: held when its registration may not send, cancelled when its
/// attachment was removed while it was being sent.
Result<void> settleWaiting(Database &database, const QString &deliveryId);
/// Cancels what nobody will take up again: under a lease that ran out, with its attachment removed meanwhile.
Result<void> cancelAbandoned(Database &database, const QDateTime &now);

} // namespace attache::store
