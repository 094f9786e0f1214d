// SPDX-License-Identifier: Apache-2.0
#include "engine/workflows.h"

#include "core/schema.h"
#include "engine/parts.h"
#include "engine/recording.h"
#include "store/registrations.h"

#include <QUuid>

#include <exception>

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

/// What the options become, by the integration's schema and its own check; the integration's code may throw.
Result<QJsonObject> checkedOptions(EngineParts &parts, const CatalogueEntry &entry,
                                   const Registration &registration, const QJsonObject &options)
{
    const QJsonObject complete = entry.attachment.withDefaults(options);
    if (auto violations = entry.attachment.validate(complete); !violations.empty())
        return invalidInput(QStringLiteral("attachment of %1").arg(registration.name), std::move(violations));
    try {
        RecordingExecution execution(parts, {}, {});
        return entry.integration->attach({registration.config, complete}, execution);
    } catch (const std::exception &thrown) {
        return Error{Error::Kind::Environment,
                     QStringLiteral("integration %1").arg(entry.id),
                     QStringLiteral("it failed in a way that it does not foresee (%1)")
                         .arg(QString::fromUtf8(thrown.what())),
                     {},
                     {}};
    }
}

Result<Attachment> attached(Database &database, EngineParts &parts, const Workflows::AttachInput &input)
{
    const auto workflow = store::workflow(database, input.workflow, input.project);
    if (!workflow)
        return workflow.error();
    const auto registration = store::registration(database, input.registration);
    if (!registration)
        return registration.error();
    const CatalogueEntry *entry = parts.catalogue.entry(registration->kind);
    if (!entry) {
        return Error{Error::Kind::Environment,
                     QStringLiteral("integration %1").arg(registration->kind),
                     QStringLiteral("this version of Attaché does not have it"),
                     {},
                     {}};
    }
    const auto options = checkedOptions(parts, *entry, *registration, input.options);
    if (!options)
        return options.error();
    Attachment attachment{QUuid::createUuid().toString(QUuid::WithoutBraces),
                          registration->id,
                          registration->name,
                          registration->kind,
                          *workflow,
                          *options,
                          parts.clock()};
    if (const auto inserted = store::insertAttachment(database, attachment); !inserted)
        return inserted.error();
    return attachment;
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

QFuture<Result<Attachment>> Workflows::attach(AttachInput input)
{
    return m_parts.store->run([&parts = m_parts, input](Database &database) {
        auto attachment = attached(database, parts, input);
        if (attachment)
            Q_EMIT parts.changes.workflowsChanged();
        return attachment;
    });
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
