// SPDX-License-Identifier: Apache-2.0
#include "engine/workflows.h"

#include "engine/attaching.h"
#include "engine/parts.h"
#include "store/registrations.h"

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
        return Error{Error::Kind::Invalid,
                     QStringLiteral("workflow id \"%1\"").arg(workflow.id),
                     QStringLiteral("it is not a UUID"),
                     QStringLiteral("Take the one that the control plane shows, or leave it out."),
                     {{QStringLiteral("/id"), QStringLiteral("format"), QStringLiteral("it is not a UUID")}}};
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

QFuture<Result<void>> Workflows::remove(QString idOrName, QString project)
{
    return m_parts.store->run([&parts = m_parts, idOrName, project](Database &database) -> Result<void> {
        const auto workflow = store::workflow(database, idOrName, project);
        if (!workflow)
            return workflow.error();
        auto removed = store::removeWorkflow(database, workflow->id, parts.clock());
        if (removed) {
            Q_EMIT parts.changes.workflowsChanged();
            Q_EMIT parts.changes.deliveriesChanged(); // those that waited are cancelled
        }
        return removed;
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

QFuture<Result<void>> Workflows::detach(QString attachmentId)
{
    return m_parts.store->run([&parts = m_parts, attachmentId](Database &database) -> Result<void> {
        auto removed = store::removeAttachment(database, attachmentId, parts.clock());
        if (removed) {
            Q_EMIT parts.changes.workflowsChanged();
            Q_EMIT parts.changes.deliveriesChanged();
        }
        return removed;
    });
}

} // namespace attache
