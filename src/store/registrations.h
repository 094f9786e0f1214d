// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/database.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// Registrations, workflows and attachments: what the operator configured. Deleted rows are kept for the
/// history of their deliveries, and are not found by any of these functions. A `Database` is used on its own
/// thread.
namespace attache::store
{

/// Conflict when the name is taken by one that is not deleted.
Result<void> insertRegistration(Database &database, const Registration &registration);
Result<std::vector<Registration>> registrations(Database &database);
/// By UUID or name; NotFound.
Result<Registration> registration(Database &database, const QString &idOrName);
/// Also moves its waiting deliveries: to held when it becomes paused or misconfigured, back to queued when
/// active. All that were held, but for those of paused attachments: what still lacks something (a material, a
/// secret) is for the dispatcher to hold again.
Result<void> setRegistrationState(Database &database, const QString &id, Registration::State state,
                                  const QString &reason, const QDateTime &now);
/// Replaces description, config, secretNames, secretsSetAt and updatedAt, and state and reason unless it is
/// paused now, which is a person's decision; moves its waiting deliveries as setRegistrationState() does.
/// NotFound when it was deleted meanwhile.
Result<void> updateRegistration(Database &database, const Registration &registration);
/// The same inside the caller's transaction.
Result<void> writeRegistration(Database &database, const Registration &registration);

/// Forgets that its service asked for quiet (store::Record); what was asked of its whole integration stays.
Result<void> clearQuietTime(Database &database, const QString &id);

/// What deleting it would take along.
struct RegistrationUse {
    int attachments = 0;
    int waitingDeliveries = 0;
    QStringList workflows; ///< that it is attached to, as project/name, sorted
};

Result<RegistrationUse> registrationUse(Database &database, const QString &id);
/// Deletes it with its attachments, and cancels their waiting deliveries, in one transaction. Until `purgeAt`
/// (at once where it is invalid) its secrets may stay in the keychain, and restoreRegistration() brings all
/// of it back.
Result<void> removeRegistration(Database &database, const QString &id, const QDateTime &now,
                                const QDateTime &purgeAt = {});
/// Its attachments, and its waiting deliveries as they were, come back too. Conflict when the name was taken
/// meanwhile or the time is over; NotFound.
Result<void> restoreRegistration(Database &database, const QString &id, const QDateTime &now);
/// Ids of deleted ones whose secrets may go now; they cannot be restored any more.
Result<QStringList> registrationsToPurge(Database &database, const QDateTime &now);
/// When the next one is due, or was; nothing: there is none.
Result<std::optional<QDateTime>> nextPurge(Database &database);
/// Its time is over.
Result<void> hastenPurge(Database &database, const QString &id, const QDateTime &now);
/// Its secrets are out of the keychain.
Result<void> notePurged(Database &database, const QString &id);
/// Secrets of it were written once more. Whether it was deleted and purged before that, and has to be again:
/// it is due now.
Result<bool> notePutBack(Database &database, const QString &id, const QDateTime &now);

/// Conflict when (project, name) or the id is taken. With the id of a removed one, that one comes back, and
/// its history with it.
Result<void> insertWorkflow(Database &database, const Workflow &workflow);
Result<std::vector<Workflow>> workflows(Database &database);
/// By UUID or name; `project` decides where the name is not unique. NotFound, Conflict (ambiguous: names the
/// projects).
Result<Workflow> workflow(Database &database, const QString &idOrName, const QString &project = {});
/// Deletes it with its attachments, and cancels their waiting deliveries.
Result<void> removeWorkflow(Database &database, const QString &id, const QDateTime &now);
/// Takes that back, with the attachments and waiting deliveries that went along, but for those of
/// registrations that are gone. NotFound; Conflict when its name was taken meanwhile.
Result<void> restoreWorkflow(Database &database, const QString &id, const QDateTime &now);

/// The same registration may be attached to a workflow more than once. NotFound when either was removed.
Result<void> insertAttachment(Database &database, const Attachment &attachment);

struct AttachmentFilter {
    QString workflowId;
    QString project;
    QString registrationId;
};

/// Newest first.
Result<std::vector<Attachment>> attachments(Database &database, const AttachmentFilter &filter = {});
Result<Attachment> attachment(Database &database, const QString &id);
/// Detaches, and cancels its waiting deliveries.
Result<void> removeAttachment(Database &database, const QString &id, const QDateTime &now);
/// Takes that back; its deliveries that waited do so again as before. NotFound; Conflict when its workflow or
/// registration is gone.
Result<void> restoreAttachment(Database &database, const QString &id, const QDateTime &now);
/// Also moves its waiting deliveries: to held when it is paused; when it is resumed, back to queued, but for
/// those whose registration may not send. NotFound when it was detached.
Result<void> setAttachmentPaused(Database &database, const QString &id, bool paused, const QDateTime &now);
/// The same inside the caller's transaction.
Result<void> writeAttachmentPaused(Database &database, const QString &id, bool paused, const QDateTime &now);
/// NotFound when it was detached.
Result<void> setAttachmentConfig(Database &database, const QString &id, const QJsonObject &config);

/// What has come in of a workflow.
struct WorkflowHistory {
    QDateTime lastAttestation; ///< when the newest was taken in; invalid: there is none
    QString lastAttestationId;
    QStringList materials; ///< the types that its attestations have ever had
};

/// By workflow id.
Result<std::map<QString, WorkflowHistory>> workflowHistories(Database &database);

/// Ids of the newest stored attestations of the attachment's workflow that have no delivery for it, the
/// oldest first.
Result<QStringList> attestationsWithoutDelivery(Database &database, const QString &attachmentId,
                                                const std::optional<QDateTime> &since, int limit);

} // namespace attache::store
