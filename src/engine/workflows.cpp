// SPDX-License-Identifier: Apache-2.0
#include "engine/workflows.h"

#include "engine/attaching.h"
#include "engine/backfilling.h"
#include "engine/parts.h"
#include "engine/previewing.h"
#include "engine/words.h"
#include <QUuid>

namespace attache
{
namespace
{

/// Gives it an id where it has none, and every id one spelling.
Result<Workflow> normalised(Workflow workflow, const QDateTime &now)
{
    if (const auto checked = checkName(workflow.name); !checked)
        return checked.error();
    const QUuid id = workflow.id.isEmpty() ? QUuid::createUuid() : QUuid::fromString(workflow.id);
    if (id.isNull()) {
        return Error{
            Error::Kind::Invalid,
            EngineWords::tr("workflow id \"%1\"").arg(workflow.id),
            EngineWords::tr("it is not a UUID"),
            EngineWords::tr("Take the one that the control plane shows, or leave it out."),
            {{QStringLiteral("/id"), QStringLiteral("format"), EngineWords::tr("it is not a UUID")}}};
    }
    workflow.id = id.toString(QUuid::WithoutBraces);
    workflow.project = workflow.project.trimmed();
    workflow.team = workflow.team.trimmed();
    workflow.createdAt = now;
    return workflow;
}

} // namespace

Workflows::Workflows(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.changes, &Changes::workflowsChanged, this, &Workflows::changed);
}

QFuture<Result<Workflow>> Workflows::add(Workflow workflow)
{
    return m_parts.store->run([&parts = m_parts, workflow](Database &database) -> Result<Workflow> {
        auto complete = normalised(workflow, parts.clock());
        if (!complete)
            return complete.error();
        if (const auto inserted = store::insertWorkflow(database, *complete); !inserted)
            return inserted.error();
        Q_EMIT parts.changes.workflowsChanged();
        return complete;
    });
}

QFuture<Result<std::vector<Workflow>>> Workflows::list()
{
    return m_parts.store->run([](Database &database) { return store::workflows(database); });
}

QFuture<Result<Workflow>> Workflows::find(QString idOrName, QString project)
{
    return m_parts.store->run(
        [idOrName, project](Database &database) { return store::workflow(database, idOrName, project); });
}

/// Runs on the store's thread what changes attachments, and what waits for them.
template <typename Change>
QFuture<Result<void>> Workflows::changing(Change change)
{
    return m_parts.store->run([&parts = m_parts, change](Database &database) -> Result<void> {
        auto changed = change(database, parts.clock());
        if (changed) {
            Q_EMIT parts.changes.workflowsChanged();
            Q_EMIT parts.changes.deliveriesChanged();
            Q_EMIT parts.changes.workQueued();
        }
        return changed;
    });
}

QFuture<Result<void>> Workflows::remove(QString idOrName, QString project)
{
    return changing([idOrName, project](Database &database, const QDateTime &now) -> Result<void> {
        const auto workflow = store::workflow(database, idOrName, project);
        if (!workflow)
            return workflow.error();
        return store::removeWorkflow(database, workflow->id, now);
    });
}

QFuture<Result<Attachment>> Workflows::attach(AttachInput input, std::stop_token stop)
{
    return m_parts.workers.run(
        [&parts = m_parts, input, stop] { return attachRegistration(parts, input, stop); });
}

QFuture<Result<std::vector<Attachment>>> Workflows::attachments(QString workflow, QString project)
{
    return m_parts.store->run([workflow, project](Database &database) -> Result<std::vector<Attachment>> {
        store::AttachmentFilter filter;
        filter.project = project;
        if (!workflow.isEmpty()) {
            const auto found = store::workflow(database, workflow, project);
            if (!found)
                return found.error();
            filter.workflowId = found->id;
        }
        return store::attachments(database, filter);
    });
}

QFuture<Result<Attachment>> Workflows::attachment(QString id)
{
    return m_parts.store->run([id](Database &database) { return store::attachment(database, id); });
}

QFuture<Result<void>> Workflows::detach(QString attachmentId)
{
    return changing([attachmentId](Database &database, const QDateTime &now) {
        return store::removeAttachment(database, attachmentId, now);
    });
}

QFuture<Result<Attachment>> Workflows::pause(QString attachmentId)
{
    return setPaused(attachmentId, true);
}

QFuture<Result<Attachment>> Workflows::resume(QString attachmentId)
{
    return setPaused(attachmentId, false);
}

QFuture<Result<Attachment>> Workflows::setPaused(const QString &attachmentId, bool paused)
{
    return m_parts.store->run(
        [&parts = m_parts, attachmentId, paused](Database &database) -> Result<Attachment> {
            const auto set = store::setAttachmentPaused(database, attachmentId, paused, parts.clock());
            if (!set)
                return set.error();
            Q_EMIT parts.changes.workflowsChanged();
            Q_EMIT parts.changes.deliveriesChanged(); // those that wait are held, or released
            Q_EMIT parts.changes.workQueued();
            return store::attachment(database, attachmentId);
        });
}

QFuture<Result<void>> Workflows::restoreAttachment(QString id)
{
    return changing([id](Database &database, const QDateTime &now) {
        return store::restoreAttachment(database, id, now);
    });
}

QFuture<Result<void>> Workflows::restoreWorkflow(QString id)
{
    return changing(
        [id](Database &database, const QDateTime &now) { return store::restoreWorkflow(database, id, now); });
}

QFuture<Result<Workflows::Changed>> Workflows::change(QString attachmentId, QJsonObject options,
                                                      std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, attachmentId, options, stop] {
        return changeAttachment(parts, attachmentId, options, stop);
    });
}

QFuture<Result<void>> Workflows::putOptionsBack(QString attachmentId, QJsonObject options)
{
    return m_parts.workers.run(
        [&parts = m_parts, attachmentId, options] { return keepOptions(parts, attachmentId, options); });
}

QFuture<Result<Workflows::Preview>> Workflows::preview(AttachInput input, int limit, std::stop_token stop)
{
    return m_parts.workers.run([this, input, limit, stop] {
        return previewAttachment(m_parts, input, limit, stop,
                                 [this](int done, int total) { Q_EMIT previewProgress(done, total); });
    });
}

QFuture<Result<int>> Workflows::countBackfill(QString attachmentId, BackfillFilter filter)
{
    return m_parts.store->run([attachmentId, filter](Database &database) -> Result<int> {
        if (const auto found = store::attachment(database, attachmentId); !found)
            return found.error();
        const auto missing =
            store::attestationsWithoutDelivery(database, attachmentId, filter.since, filter.limit);
        if (!missing)
            return missing.error();
        return int(missing->size());
    });
}

QFuture<Result<Workflows::Backfill>> Workflows::backfill(QString attachmentId, BackfillFilter filter,
                                                         std::stop_token stop)
{
    return m_parts.workers.run([this, attachmentId, filter, stop] {
        return backfillAttachment(m_parts, attachmentId, filter, stop,
                                  [this, attachmentId](int done, int total) {
                                      Q_EMIT backfillProgress(attachmentId, done, total);
                                  });
    });
}

QFuture<Result<std::map<QString, store::WorkflowHistory>>> Workflows::histories()
{
    return m_parts.store->run([](Database &database) { return store::workflowHistories(database); });
}

} // namespace attache
