// SPDX-License-Identifier: Apache-2.0
#include "engine/configuration.h"

#include "engine/configurationfile.h"
#include "engine/parts.h"
#include "engine/words.h"
#include "store/configuration.h"
#include "store/registrations.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace attache
{
namespace
{

using Change = Configuration::Change;

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return EngineWords::tr("(none)");
    if (value.isString())
        return value.toString().section(u'\n', 0, 0); // a certificate has many lines
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1);
}

void compareText(const QString &field, const QString &from, const QString &to, QStringList &details)
{
    if (from != to)
        details.append(EngineWords::tr("%1: %2 → %3").arg(field, textOf(from), textOf(to)));
}

QStringList differences(const QJsonObject &from, const QJsonObject &to)
{
    QStringList fields = from.keys() + to.keys();
    fields.removeDuplicates();
    fields.sort();
    QStringList details;
    for (const QString &field : std::as_const(fields))
        if (from[field] != to[field])
            details.append(EngineWords::tr("%1: %2 → %3").arg(field, textOf(from[field]), textOf(to[field])));
    return details;
}

QString nameOf(const Workflow &workflow)
{
    return workflow.project.isEmpty() ? workflow.name : workflow.project + u'/' + workflow.name;
}

QString nameOf(const Attachment &attachment)
{
    return EngineWords::tr("%1 on %2").arg(attachment.registrationName, nameOf(attachment.workflow));
}

Result<SetUp> storedSetUp(Database &database)
{
    auto registrations = store::registrations(database);
    if (!registrations)
        return registrations.error();
    auto workflows = store::workflows(database);
    if (!workflows)
        return workflows.error();
    auto attachments = store::attachments(database);
    if (!attachments)
        return attachments.error();
    return SetUp{std::move(*registrations), std::move(*workflows), std::move(*attachments)};
}

/// Works out what brings the store to what the file says.
class Import
{
public:
    Import(const SetUp &wanted, SetUp there, const QDateTime &now)
        : m_wanted(wanted)
        , m_there(std::move(there))
        , m_now(now)
    {
    }

    Result<void> plan()
    {
        for (const Registration &registration : m_wanted.registrations)
            if (auto planned = planRegistration(registration); !planned)
                return planned;
        for (const Workflow &workflow : m_wanted.workflows)
            planWorkflow(workflow);
        for (const Attachment &attachment : m_wanted.attachments)
            if (auto planned = planAttachment(attachment); !planned)
                return planned;
        return {};
    }

    store::ConfigurationChanges changes;
    std::vector<Change> words;

private:
    Result<void> planRegistration(Registration wanted)
    {
        Registration *there = find(m_there.registrations,
                                   [&wanted](const Registration &each) { return each.name == wanted.name; });
        wanted.state = Registration::State::Unverified;
        wanted.reason = EngineWords::tr("It was imported, and not checked against its service yet");
        wanted.createdAt = wanted.updatedAt = m_now;
        if (!there) {
            wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QStringList details = differences({}, wanted.config);
            for (const QString &secret : std::as_const(wanted.secretNames))
                details.append(EngineWords::tr("%1: a secret, to be given on this machine").arg(secret));
            words.push_back({true, QStringLiteral("registration"), wanted.name, details});
            changes.newRegistrations.push_back(wanted);
            m_there.registrations.push_back(wanted);
            return {};
        }
        if (there->kind != wanted.kind)
            return Error{
                Error::Kind::Conflict,
                EngineWords::tr("registration %1").arg(wanted.name),
                EngineWords::tr("it is of %1 here, and of %2 in the file").arg(there->kind, wanted.kind),
                EngineWords::tr("Rename one of them."),
                {}};
        changeRegistration(*there, wanted);
        return {};
    }

    void changeRegistration(Registration there, const Registration &wanted)
    {
        QStringList details = differences(there.config, wanted.config);
        for (const QString &secret : wanted.secretNames) {
            if (there.secretNames.contains(secret))
                continue;
            there.secretNames.append(secret);
            details.append(EngineWords::tr("%1: a secret, to be given on this machine").arg(secret));
        }
        if (!details.isEmpty() && there.state != Registration::State::Paused) {
            there.state = wanted.state;
            there.reason = wanted.reason;
        }
        compareText(QStringLiteral("description"), there.description, wanted.description, details);
        if (details.isEmpty())
            return;
        there.config = wanted.config;
        there.description = wanted.description;
        there.updatedAt = m_now;
        words.push_back({false, QStringLiteral("registration"), there.name, details});
        changes.registrations.push_back(there);
    }

    void planWorkflow(Workflow wanted)
    {
        const Workflow *there = findWorkflow(wanted);
        if (!there) {
            if (QUuid(wanted.id).isNull())
                wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            wanted.createdAt = m_now;
            words.push_back({true, QStringLiteral("workflow"), nameOf(wanted), {}});
            changes.newWorkflows.push_back(wanted);
            m_there.workflows.push_back(wanted);
            return;
        }
        QStringList details;
        compareText(QStringLiteral("team"), there->team, wanted.team, details);
        if (details.isEmpty())
            return;
        Workflow changed = *there;
        changed.team = wanted.team;
        words.push_back({false, QStringLiteral("workflow"), nameOf(changed), details});
        changes.workflows.push_back(changed);
    }

    Result<void> planAttachment(Attachment wanted)
    {
        const Workflow *workflow = findWorkflow(wanted.workflow);
        const Registration *registration = find(m_there.registrations, [&wanted](const Registration &each) {
            return each.name == wanted.registrationName;
        });
        if (!workflow || !registration)
            return Error{Error::Kind::NotFound,
                         nameOf(wanted),
                         workflow ? EngineWords::tr("there is no such registration, here or in the file")
                                  : EngineWords::tr("there is no such workflow, here or in the file"),
                         {},
                         {}};
        wanted.workflow = *workflow;
        wanted.registrationId = registration->id;
        wanted.kind = registration->kind;
        if (takeEqual(wanted))
            return {};
        if (const auto other = takeOnlyOther(wanted)) {
            words.push_back({false, QStringLiteral("attachment"), nameOf(wanted),
                             differences(other->config, wanted.config)});
            wanted.id = other->id;
            changes.attachments.push_back(wanted);
            return {};
        }
        wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        wanted.createdAt = m_now;
        words.push_back({true, QStringLiteral("attachment"), nameOf(wanted), differences({}, wanted.config)});
        changes.newAttachments.push_back(wanted);
        return {};
    }

    template <typename T, typename Is>
    static T *find(std::vector<T> &things, Is is)
    {
        const auto found = std::find_if(things.begin(), things.end(), is);
        return found == things.end() ? nullptr : &*found;
    }

    const Workflow *findWorkflow(const Workflow &wanted)
    {
        return find(m_there.workflows, [&wanted](const Workflow &each) {
            return each.name == wanted.name && each.project == wanted.project;
        });
    }

    static bool isOfSame(const Attachment &a, const Attachment &b)
    {
        return a.workflow.id == b.workflow.id && a.registrationId == b.registrationId;
    }

    /// An attachment that is as the file says stands for one of the file's.
    bool takeEqual(const Attachment &wanted)
    {
        const auto found = std::find_if(m_there.attachments.begin(), m_there.attachments.end(),
                                        [&wanted](const Attachment &each) {
                                            return isOfSame(each, wanted) && each.config == wanted.config;
                                        });
        if (found == m_there.attachments.end())
            return false;
        m_there.attachments.erase(found);
        return true;
    }

    /// The one attachment there, where the file has one too: the file's options are its new ones. Of several
    /// nobody can tell which became which.
    std::optional<Attachment> takeOnlyOther(const Attachment &wanted)
    {
        const auto named = [&wanted](const Attachment &each) {
            return each.workflow.name == wanted.workflow.name &&
                   each.workflow.project == wanted.workflow.project &&
                   each.registrationName == wanted.registrationName;
        };
        if (std::count_if(m_wanted.attachments.begin(), m_wanted.attachments.end(), named) != 1 ||
            std::count_if(m_there.attachments.begin(), m_there.attachments.end(), named) != 1)
            return std::nullopt;
        const auto other = std::find_if(m_there.attachments.begin(), m_there.attachments.end(), named);
        Attachment taken = *other;
        m_there.attachments.erase(other);
        return taken;
    }

    const SetUp &m_wanted;
    SetUp m_there; // with what is new, so that attachments find it; without the attachments that were matched
    const QDateTime m_now;
};

Result<std::vector<Change>> importInto(Database &database, const SetUp &wanted, const QDateTime &now,
                                       bool applies)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    auto there = storedSetUp(database);
    if (!there)
        return there.error();
    Import import(wanted, std::move(*there), now);
    if (const auto planned = import.plan(); !planned)
        return planned.error();
    if (applies) {
        if (const auto applied = store::applyChanges(database, import.changes); !applied)
            return applied.error();
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
    }
    return import.words;
}

} // namespace

Configuration::Configuration(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QFuture<Result<QByteArray>> Configuration::exported()
{
    return m_parts.store->run([](Database &database) -> Result<QByteArray> {
        auto there = storedSetUp(database);
        if (!there)
            return there.error();
        return writeSetUp(std::move(*there));
    });
}

QFuture<Result<std::vector<Change>>> Configuration::compare(QByteArray file)
{
    return m_parts.workers.run([&parts = m_parts, file]() -> Result<std::vector<Change>> {
        const auto wanted = readSetUp(file, parts.catalogue);
        if (!wanted)
            return wanted.error();
        return parts.store->call(
            [&](Database &database) { return importInto(database, *wanted, parts.clock(), false); });
    });
}

QFuture<Result<std::vector<Change>>> Configuration::import(QByteArray file)
{
    return m_parts.workers.run([&parts = m_parts, file]() -> Result<std::vector<Change>> {
        const auto wanted = readSetUp(file, parts.catalogue);
        if (!wanted)
            return wanted.error();
        auto done = parts.store->call(
            [&](Database &database) { return importInto(database, *wanted, parts.clock(), true); });
        if (!done || done->empty())
            return done;
        Q_EMIT parts.changes.registrationsChanged();
        Q_EMIT parts.changes.workflowsChanged();
        Q_EMIT parts.changes.deliveriesChanged();
        Q_EMIT parts.changes.workQueued();
        return done;
    });
}

} // namespace attache
