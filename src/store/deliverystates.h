// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

/// How waiting deliveries follow what happens to their registration and attachment. Each inside the caller's
/// transaction; nobody outside this folder includes it. A delivery is stopped while its registration is
/// paused or misconfigured, or its attachment is paused: then it is held, with that as its reason, and only
/// when none of them stops it any more is it queued again.
namespace attache::store
{

/// Queued ones of a registration, or of an attachment, that are stopped now become held.
Result<void> holdWaitingOf(Database &database, const QString &registrationId);
Result<void> holdWaitingOfAttachment(Database &database, const QString &attachmentId);
/// Held ones that are not stopped any more become queued, due at once; what still lacks something is held
/// again when its turn comes. The others get the reason that holds now.
Result<void> queueHeldOf(Database &database, const QString &registrationId, const QDateTime &now);
Result<void> queueHeldOfAttachment(Database &database, const QString &attachmentId, const QDateTime &now);

Result<void> cancelWaitingOfRegistration(Database &database, const QString &registrationId,
                                         const QDateTime &now);
Result<void> cancelWaitingOfWorkflow(Database &database, const QString &workflowId, const QDateTime &now);
Result<void> cancelWaitingOfAttachment(Database &database, const QString &attachmentId, const QDateTime &now);

/// Brings back what removing an attachment (or its workflow) at `removedAt` cancelled, each as it was; those
/// of a registration that was paused or resumed meanwhile follow that.
Result<void> restoreWaiting(Database &database, const QString &attachmentId, const QDateTime &removedAt,
                            const QDateTime &now);

/// For a delivery that has just come to wait: held when it is stopped, cancelled when its attachment was
/// removed while it was being sent.
Result<void> settleWaiting(Database &database, const QString &deliveryId);
/// Cancels what nobody will take up again: under a lease that ran out, with its attachment removed meanwhile.
Result<void> cancelAbandoned(Database &database, const QDateTime &now);
/// Holds what nobody may take up: under a lease of another dispatcher that ran out, and stopped meanwhile.
/// What this one is sending it will still report.
Result<void> holdAbandoned(Database &database, const QString &dispatcher, const QDateTime &now);

} // namespace attache::store
