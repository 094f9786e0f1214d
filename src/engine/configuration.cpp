// SPDX-License-Identifier: Apache-2.0
#include "engine/configuration.h"

#include "engine/configurationfile.h"
#include "engine/parts.h"
#include "engine/words.h"
#include "store/configuration.h"
#include "store/registrations.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

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
        , m_now(now)
    {
        for (Registration &registration : there.registrations)
            m_registrations.emplace(registration.name, std::move(registration));
        for (Workflow &workflow : there.workflows)
            m_workflows.emplace(keyOf(workflow), std::move(workflow));
        for (Attachment &attachment : there.attachments)
            m_left[keyOf(attachment)].push_back(std::move(attachment));
        for (const Attachment &attachment : wanted.attachments)
            ++m_asked[keyOf(attachment)];
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
        const auto there = m_registrations.find(wanted.name);
        wanted.state = Registration::State::Unverified;
        wanted.reason = EngineWords::tr("It was imported, and not checked against its service yet");
        wanted.createdAt = wanted.updatedAt = m_now;
        if (there == m_registrations.end()) {
            wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QStringList details = differences({}, wanted.config);
            for (const QString &secret : std::as_const(wanted.secretNames))
                details.append(EngineWords::tr("%1: a secret, to be given on this machine").arg(secret));
            words.push_back({true, QStringLiteral("registration"), wanted.name, details});
            changes.newRegistrations.push_back(wanted);
            m_registrations.emplace(wanted.name, wanted);
            return {};
        }
        const Registration &known = there->second;
        if (known.kind != wanted.kind)
            return Error{
                Error::Kind::Conflict,
                EngineWords::tr("registration %1").arg(wanted.name),
                EngineWords::tr("it is of %1 here, and of %2 in the file").arg(known.kind, wanted.kind),
                EngineWords::tr("Rename one of them."),
                {}};
        changeRegistration(known, wanted);
        return {};
    }

    void changeRegistration(Registration there, const Registration &wanted)
    {
        QStringList details = differences(there.config, wanted.config);
        if (!details.isEmpty() && !there.secretNames.isEmpty()) // whoever wrote the file may want them
            details.append(EngineWords::tr("its secrets stay, and go where it says now"));
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
        const auto there = m_workflows.find(keyOf(wanted));
        if (there == m_workflows.end()) {
            if (wanted.id.isEmpty())
                wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            wanted.createdAt = m_now;
            words.push_back({true, QStringLiteral("workflow"), nameOf(wanted), {}});
            changes.newWorkflows.push_back(wanted);
            m_workflows.emplace(keyOf(wanted), wanted);
            return;
        }
        QStringList details;
        compareText(QStringLiteral("team"), there->second.team, wanted.team, details);
        if (details.isEmpty())
            return;
        Workflow changed = there->second;
        changed.team = wanted.team;
        words.push_back({false, QStringLiteral("workflow"), nameOf(changed), details});
        changes.workflows.push_back(changed);
    }

    Result<void> planAttachment(Attachment wanted)
    {
        const auto workflow = m_workflows.find(keyOf(wanted.workflow));
        const auto registration = m_registrations.find(wanted.registrationName);
        const bool isWorkflowKnown = workflow != m_workflows.end();
        if (!isWorkflowKnown || registration == m_registrations.end())
            return Error{Error::Kind::NotFound,
                         nameOf(wanted),
                         isWorkflowKnown
                             ? EngineWords::tr("there is no such registration, here or in the file")
                             : EngineWords::tr("there is no such workflow, here or in the file"),
                         {},
                         {}};
        wanted.workflow = workflow->second;
        wanted.registrationId = registration->second.id;
        wanted.kind = registration->second.kind;
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

    static QString keyOf(const Workflow &workflow) { return workflow.project + u'\n' + workflow.name; }

    static QString keyOf(const Attachment &attachment)
    {
        return keyOf(attachment.workflow) + u'\n' + attachment.registrationName;
    }

    /// An attachment that is as the file says stands for one of the file's.
    bool takeEqual(const Attachment &wanted)
    {
        std::vector<Attachment> &left = m_left[keyOf(wanted)];
        const auto found = std::find_if(left.begin(), left.end(), [&wanted](const Attachment &each) {
            return each.config == wanted.config;
        });
        if (found == left.end())
            return false;
        left.erase(found);
        return true;
    }

    /// The one attachment there, where the file has one too: the file's options are its new ones. Of several
    /// nobody can tell which became which.
    std::optional<Attachment> takeOnlyOther(const Attachment &wanted)
    {
        const QString key = keyOf(wanted);
        std::vector<Attachment> &left = m_left[key];
        if (m_asked[key] != 1 || left.size() != 1)
            return std::nullopt;
        return std::exchange(left, {}).front();
    }

    const SetUp &m_wanted;
    std::map<QString, Registration> m_registrations;   // by name: those there are, and those that are made
    std::map<QString, Workflow> m_workflows;           // the same
    std::map<QString, std::vector<Attachment>> m_left; // those there are, without those that were matched
    std::map<QString, int> m_asked;                    // how many the file has of each
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
