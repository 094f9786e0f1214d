// SPDX-License-Identifier: Apache-2.0
#include "store/deliverystates.h"

#include "store/deliveries.h"
#include "store/query.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

/// A condition on deliveries: they are stopped. By it none is looked for, only judged (hence the +).
constexpr QLatin1String
    stopped("(+registration IN (SELECT seq FROM registrations WHERE state IN ('paused', 'misconfigured')) "
            "OR +attachment IN (SELECT seq FROM attachments WHERE paused = 1))");

constexpr QLatin1String ofRegistration("registration = (SELECT seq FROM registrations WHERE id = :id)");
/// With a condition on the state: an attachment may have a million deliveries that ended, which are passed
/// by.
constexpr QLatin1String
    ofAttachment("registration = (SELECT registration FROM attachments WHERE id = :id) AND +attachment = "
                 "(SELECT seq FROM attachments WHERE id = :id)");

/// Sets held, with what stops it as the reason ("prod-registry is paused"), which of them is stopped. See
/// bindHold().
QString hold(const QString &which)
{
    return QStringLiteral(
               "UPDATE deliveries SET state = 'held', next_attempt_at = NULL, dispatcher = NULL, lease_until "
               "= NULL, reason = (SELECT CASE "
               "WHEN r.state IN ('paused', 'misconfigured') THEN "
               "replace(CASE r.state WHEN 'paused' THEN :paused ELSE :misconfigured END, '%1', r.name) || "
               "CASE r.reason WHEN '' THEN '' ELSE ': ' || r.reason END "
               "ELSE replace(replace(:pausedFor, '%1', r.name), '%2', "
               "CASE w.project WHEN '' THEN w.name ELSE w.project || '/' || w.name END) "
               "END FROM registrations r, workflows w WHERE r.seq = registration AND w.seq = workflow) "
               "WHERE ") +
           stopped + QStringLiteral(" AND ") + which;
}

Query &bindHold(Query &query)
{
    return query.bind(":paused", StoreWords::tr("%1 is paused"))
        .bind(":pausedFor", StoreWords::tr("%1 is paused for workflow %2"))
        .bind(":misconfigured", StoreWords::tr("%1 is misconfigured"));
}

/// Sets queued, due at once, with its tries and its time counted anew; to be followed by which.
constexpr QLatin1String queueAfresh("UPDATE deliveries SET state = 'queued', reason = '', next_attempt_at = "
                                    ":now, tries_before = attempts, tries_since = :now WHERE ");

Result<void> cancelWaiting(Database &database, const QString &condition, const QString &id,
                           const QString &reason, const QDateTime &now)
{
    Query remember(database,
                   QStringLiteral("INSERT OR REPLACE INTO removed_waiting (delivery, state, reason, "
                                  "next_attempt_at) SELECT seq, CASE state WHEN 'held' THEN 'held' ELSE "
                                  "'queued' END, reason, next_attempt_at FROM deliveries WHERE state IN "
                                  "('queued', 'held', 'sending') AND %1")
                       .arg(condition));
    if (auto done = remember.bind(":id", id).run(); !done)
        return done;
    Query cancel(database, QStringLiteral("UPDATE deliveries SET state = 'cancelled', reason = :reason, "
                                          "next_attempt_at = NULL, ended_at = :now "
                                          "WHERE state IN ('queued', 'held') AND %1")
                               .arg(condition));
    return cancel.bind(":id", id).bind(":reason", reason).bind(":now", now).run();
}

/// Runs an update that puts deliveries back into the queue and returns their ids; each is then settled, all
/// in one transaction. Returns how many.
Result<int> queueAgain(Database &database, Query &update)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    if (auto done = update.run(); !done)
        return done.error();
    QStringList ids;
    while (update.next())
        ids.append(update.text());
    for (const QString &id : ids)
        if (auto done = settleWaiting(database, id); !done)
            return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return int(ids.size());
}

Result<void> holdQueued(Database &database, const QString &which, const QString &id)
{
    Query update(database, hold(QStringLiteral("state = 'queued' AND ") + which));
    return bindHold(update).bind(":id", id).run();
}

Result<void> queueHeld(Database &database, const QString &which, const QString &id, const QDateTime &now)
{
    const QString held = QStringLiteral("state = 'held' AND ") + which;
    Query explain(database, hold(held)); // what stopped it before may be another thing
    if (auto done = bindHold(explain).bind(":id", id).run(); !done)
        return done;
    Query update(database, queueAfresh + held + QStringLiteral(" AND NOT ") + stopped);
    return update.bind(":id", id).bind(":now", now).run();
}

Result<void> withoutCount(const Result<int> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

Error refused(const QString &id, const QString &why, const QString &remedy = {})
{
    return {Error::Kind::Conflict, StoreWords::tr("delivery %1").arg(id), why, remedy, {}};
}

} // namespace

Result<void> extendLease(Database &database, const QString &deliveryId, const QString &dispatcher,
                         const QDateTime &until)
{
    Query update(database, QStringLiteral("UPDATE deliveries SET lease_until = :until WHERE id = :id "
                                          "AND state = 'sending' AND dispatcher = :dispatcher"));
    auto done = update.bind(":id", deliveryId).bind(":dispatcher", dispatcher).bind(":until", until).run();
    if (!done || update.changedRows() > 0)
        return done;
    return refused(deliveryId, StoreWords::tr("another dispatcher has taken it over"));
}

Result<void> releaseClaims(Database &database, const QString &dispatcher)
{
    Query update(database,
                 QStringLiteral("UPDATE deliveries SET state = 'queued', dispatcher = NULL, "
                                "lease_until = NULL WHERE state = 'sending' AND dispatcher = :dispatcher "
                                "RETURNING id"));
    update.bind(":dispatcher", dispatcher);
    return withoutCount(queueAgain(database, update));
}

Result<void> hastenWaiting(Database &database, const QDateTime &latest, const QDateTime &now)
{
    Query due(database, QStringLiteral("UPDATE deliveries SET next_attempt_at = :now WHERE state = 'queued' "
                                       "AND next_attempt_at > :latest"));
    if (auto done = due.bind(":latest", latest).bind(":now", now).run(); !done)
        return done;
    for (const QString &forget :
         {QStringLiteral("UPDATE registrations SET quiet_until = NULL WHERE quiet_until > :latest"),
          QStringLiteral("DELETE FROM quiet_integrations WHERE until > :latest")}) {
        Query quiet(database, forget);
        if (auto done = quiet.bind(":latest", latest).run(); !done)
            return done;
    }
    return {};
}

Result<void> releaseHeldForMaterial(Database &database, const QString &digest, const QDateTime &now)
{
    Query update(database,
                 queueAfresh + QStringLiteral("state = 'held' AND attestation IN (SELECT attestation FROM "
                                              "materials WHERE digest = :digest AND digest <> '') "
                                              "RETURNING id"));
    update.bind(":digest", digest).bind(":now", now);
    return withoutCount(queueAgain(database, update));
}

Result<int> releaseHeld(Database &database, const QDateTime &now)
{
    Query update(database, queueAfresh + QStringLiteral("state = 'held' AND NOT ") + stopped +
                               QStringLiteral(" RETURNING id"));
    update.bind(":now", now);
    return queueAgain(database, update);
}

Result<void> requeueDelivery(Database &database, const QString &id, const QDateTime &now, bool repeatSteps)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    const auto found = delivery(database, id);
    if (!found)
        return found.error();
    if (found->state == Delivery::State::Sending)
        return refused(id, StoreWords::tr("it is being sent"),
                       StoreWords::tr("Wait until that attempt has ended."));
    Query update(database,
                 QStringLiteral("UPDATE deliveries SET state = 'queued', reason = '', manual = 1, "
                                "next_attempt_at = :now, ended_at = NULL, tries_before = attempts, "
                                "tries_since = :now, asked_after = (SELECT max(seq) FROM deliveries) "
                                "WHERE id = :id AND attachment IN "
                                "(SELECT seq FROM attachments WHERE deleted_at IS NULL)"));
    if (auto done = update.bind(":id", found->id).bind(":now", now).run(); !done)
        return done;
    if (update.changedRows() == 0)
        return refused(id, StoreWords::tr("its attachment was removed"),
                       StoreWords::tr("Attach %1 to workflow %2 again, and push the attestation again.")
                           .arg(found->registrationName, found->workflowName));
    if (repeatSteps) {
        Query forget(
            database,
            QStringLiteral("DELETE FROM steps WHERE delivery = (SELECT seq FROM deliveries WHERE id = :id)"));
        if (auto done = forget.bind(":id", found->id).run(); !done)
            return done;
    }
    if (auto done = settleWaiting(database, found->id); !done)
        return done;
    return transaction.commit();
}

Result<void> cancelDelivery(Database &database, const QString &id, const QDateTime &now)
{
    Query cancel(database, QStringLiteral("UPDATE deliveries SET state = 'cancelled', reason = :reason, "
                                          "next_attempt_at = NULL, ended_at = :now "
                                          "WHERE id = :id AND state IN ('queued', 'held')"));
    auto done =
        cancel.bind(":id", id).bind(":reason", StoreWords::tr("cancelled by hand")).bind(":now", now).run();
    if (!done || cancel.changedRows() > 0)
        return done;
    const auto found = delivery(database, id);
    if (!found)
        return found.error();
    return refused(id, found->state == Delivery::State::Sending
                           ? StoreWords::tr("it is being sent")
                           : StoreWords::tr("it has ended already (%1)").arg(stateName(found->state)));
}

Result<void> holdWaitingOf(Database &database, const QString &registrationId)
{
    return holdQueued(database, ofRegistration, registrationId);
}

Result<void> holdWaitingOfAttachment(Database &database, const QString &attachmentId)
{
    return holdQueued(database, ofAttachment, attachmentId);
}

Result<void> queueHeldOf(Database &database, const QString &registrationId, const QDateTime &now)
{
    return queueHeld(database, ofRegistration, registrationId, now);
}

Result<void> queueHeldOfAttachment(Database &database, const QString &attachmentId, const QDateTime &now)
{
    return queueHeld(database, ofAttachment, attachmentId, now);
}

Result<void> cancelWaitingOfRegistration(Database &database, const QString &registrationId,
                                         const QDateTime &now)
{
    return cancelWaiting(database, ofRegistration, registrationId,
                         StoreWords::tr("its registration was removed"), now);
}

Result<void> cancelWaitingOfWorkflow(Database &database, const QString &workflowId, const QDateTime &now)
{
    return cancelWaiting(database, QStringLiteral("workflow = (SELECT seq FROM workflows WHERE id = :id)"),
                         workflowId, StoreWords::tr("its workflow was removed"), now);
}

Result<void> cancelWaitingOfAttachment(Database &database, const QString &attachmentId, const QDateTime &now)
{
    return cancelWaiting(database, ofAttachment, attachmentId, StoreWords::tr("its attachment was removed"),
                         now);
}

Result<void> restoreWaiting(Database &database, const QString &attachmentId, const QDateTime &removedAt,
                            const QDateTime &now)
{
    // What was being sent then was cancelled at its end, if it was not over: it is due now.
    Query restore(
        database,
        QStringLiteral(
            "UPDATE deliveries SET state = was.state, reason = was.reason, next_attempt_at = CASE "
            "was.state WHEN 'queued' THEN coalesce(was.next_attempt_at, :now) END, ended_at = NULL "
            "FROM removed_waiting was WHERE was.delivery = deliveries.seq AND deliveries.attachment "
            "= (SELECT seq FROM attachments WHERE id = :id) AND deliveries.state = 'cancelled' AND "
            "deliveries.ended_at = :removedAt"));
    if (auto done = restore.bind(":id", attachmentId).bind(":removedAt", removedAt).bind(":now", now).run();
        !done)
        return done;
    Query forget(database, QStringLiteral("DELETE FROM removed_waiting WHERE (SELECT attachment FROM "
                                          "deliveries WHERE seq = delivery) = (SELECT seq FROM "
                                          "attachments WHERE id = :id)"));
    if (auto done = forget.bind(":id", attachmentId).run(); !done)
        return done;
    // The registration may have been resumed or paused meanwhile. What is held for something else, too, is
    // looked at again then, and held again.
    Query resumed(database,
                  queueAfresh + ofAttachment +
                      QStringLiteral(" AND state = 'held' AND registration IN (SELECT seq FROM registrations "
                                     "WHERE updated_at >= :removedAt) AND NOT ") +
                      stopped);
    if (auto done = resumed.bind(":id", attachmentId).bind(":removedAt", removedAt).bind(":now", now).run();
        !done)
        return done;
    Query paused(database, hold(QStringLiteral("state IN ('queued', 'held') AND ") + ofAttachment));
    return bindHold(paused).bind(":id", attachmentId).run();
}

Result<void> settleWaiting(Database &database, const QString &deliveryId)
{
    Query cancel(database,
                 QStringLiteral("UPDATE deliveries SET state = 'cancelled', reason = :reason, "
                                "next_attempt_at = NULL, ended_at = a.deleted_at FROM attachments a "
                                "WHERE a.seq = attachment AND a.deleted_at IS NOT NULL "
                                "AND deliveries.id = :id AND state IN ('queued', 'held')"));
    if (auto done = cancel.bind(":id", deliveryId)
                        .bind(":reason", StoreWords::tr("its attachment was removed"))
                        .run();
        !done)
        return done;
    Query update(database, hold(QStringLiteral("state = 'queued' AND id = :id")));
    return bindHold(update).bind(":id", deliveryId).run();
}

Result<void> cancelAbandoned(Database &database, const QDateTime &now)
{
    Query cancel(
        database,
        QStringLiteral("UPDATE deliveries SET state = 'cancelled', reason = :reason, dispatcher = NULL, "
                       "lease_until = NULL, next_attempt_at = NULL, ended_at = :now "
                       "WHERE state = 'sending' AND lease_until <= :now AND attachment IN "
                       "(SELECT seq FROM attachments WHERE deleted_at IS NOT NULL)"));
    return cancel
        .bind(":reason",
              StoreWords::tr("its attachment was removed while it was being sent; whether it arrived is "
                             "not known"))
        .bind(":now", now)
        .run();
}

Result<void> holdAbandoned(Database &database, const QString &dispatcher, const QDateTime &now)
{
    Query update(database, hold(QStringLiteral("state = 'sending' AND lease_until <= :now AND dispatcher <> "
                                               ":dispatcher")));
    return bindHold(update).bind(":dispatcher", dispatcher).bind(":now", now).run();
}

} // namespace attache::store
