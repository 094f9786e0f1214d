// SPDX-License-Identifier: Apache-2.0
#include "engine/importplan.h"

#include "engine/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace attache
{
namespace
{

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

QStringList differences(const Attachment &from, const Attachment &to)
{
    QStringList details = differences(from.config, to.config);
    compareText(QStringLiteral("paused"), QVariant(from.isPaused).toString(),
                QVariant(to.isPaused).toString(), details);
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

QString keyOf(const Workflow &workflow)
{
    return workflow.project + u'\n' + workflow.name;
}

QString keyOf(const Attachment &attachment)
{
    return keyOf(attachment.workflow) + u'\n' + attachment.registrationName;
}

} // namespace

ImportPlan::ImportPlan(const SetUp &wanted, SetUp there, const QDateTime &now)
    : m_wanted(wanted)
    , m_now(now)
{
    for (Registration &registration : there.registrations)
        m_registrations.emplace(registration.name, std::move(registration));
    for (Workflow &workflow : there.workflows)
        m_workflows.emplace(keyOf(workflow), std::move(workflow));
    for (SetUp::Attached &attachment : there.attachments)
        m_left[keyOf(attachment)].push_back(std::move(attachment));
    for (const Attachment &attachment : wanted.attachments)
        ++m_asked[keyOf(attachment)];
}

Result<void> ImportPlan::make()
{
    for (const Registration &registration : m_wanted.registrations)
        if (auto planned = planRegistration(registration); !planned)
            return planned;
    for (const Workflow &workflow : m_wanted.workflows)
        planWorkflow(workflow);
    for (const SetUp::Attached &attachment : m_wanted.attachments)
        if (auto planned = planAttachment(attachment); !planned)
            return planned;
    return {};
}

Result<void> ImportPlan::planRegistration(Registration wanted)
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
        return Error{Error::Kind::Conflict,
                     EngineWords::tr("registration %1").arg(wanted.name),
                     EngineWords::tr("it is of %1 here, and of %2 in the file").arg(known.kind, wanted.kind),
                     EngineWords::tr("Rename one of them."),
                     {}};
    changeRegistration(known, wanted);
    return {};
}

void ImportPlan::changeRegistration(Registration there, const Registration &wanted)
{
    QStringList details = differences(there.config, wanted.config);
    const bool movesSecrets = !details.isEmpty() && !there.secretNames.isEmpty();
    if (movesSecrets) // whoever wrote the file may want them
        details.append(EngineWords::tr("it pauses: its secrets go where it says now once it is resumed"));
    for (const QString &secret : wanted.secretNames) {
        if (there.secretNames.contains(secret))
            continue;
        there.secretNames.append(secret);
        details.append(EngineWords::tr("%1: a secret, to be given on this machine").arg(secret));
    }
    if (!details.isEmpty() && there.state != Registration::State::Paused) {
        there.state = movesSecrets ? Registration::State::Paused : wanted.state;
        there.reason = movesSecrets
                           ? EngineWords::tr("An import changed where it goes: make sure that its secrets "
                                             "may go there, then resume it")
                           : wanted.reason;
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

void ImportPlan::planWorkflow(Workflow wanted)
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

Result<void> ImportPlan::planAttachment(SetUp::Attached wanted)
{
    const auto workflow = m_workflows.find(keyOf(wanted.workflow));
    const auto registration = m_registrations.find(wanted.registrationName);
    const bool isWorkflowKnown = workflow != m_workflows.end();
    if (!isWorkflowKnown || registration == m_registrations.end())
        return Error{Error::Kind::NotFound,
                     nameOf(wanted),
                     isWorkflowKnown ? EngineWords::tr("there is no such registration, here or in the file")
                                     : EngineWords::tr("there is no such workflow, here or in the file"),
                     {},
                     {}};
    wanted.workflow = workflow->second;
    wanted.registrationId = registration->second.id;
    wanted.kind = registration->second.kind;
    auto there = takeEqual(wanted);
    if (!there)
        there = takeOnlyOther(wanted);
    if (there) {
        changeAttachment(*there, wanted);
        return {};
    }
    wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wanted.createdAt = m_now;
    words.push_back({true, QStringLiteral("attachment"), nameOf(wanted), differences(Attachment(), wanted)});
    changes.newAttachments.push_back(wanted);
    return {};
}

void ImportPlan::changeAttachment(const Attachment &there, const SetUp::Attached &wanted)
{
    Attachment changed = there;
    changed.config = wanted.config;
    if (wanted.saysWhetherPaused)
        changed.isPaused = wanted.isPaused;
    const QStringList details = differences(there, changed);
    if (details.isEmpty())
        return;
    words.push_back({false, QStringLiteral("attachment"), nameOf(wanted), details});
    changes.attachments.push_back(changed);
}

/// An attachment whose options are as the file says stands for one of the file's; rather one that is paused
/// as it says.
std::optional<Attachment> ImportPlan::takeEqual(const Attachment &wanted)
{
    std::vector<Attachment> &left = m_left[keyOf(wanted)];
    auto found = left.end();
    for (auto each = left.begin(); each != left.end(); ++each)
        if (each->config == wanted.config && (found == left.end() || each->isPaused == wanted.isPaused))
            found = each;
    if (found == left.end())
        return std::nullopt;
    Attachment taken = std::move(*found);
    left.erase(found);
    return taken;
}

/// The one attachment there, where the file has one too: the file's options are its new ones. Of several
/// nobody can tell which became which.
std::optional<Attachment> ImportPlan::takeOnlyOther(const Attachment &wanted)
{
    const QString key = keyOf(wanted);
    std::vector<Attachment> &left = m_left[key];
    if (m_asked[key] != 1 || left.size() != 1)
        return std::nullopt;
    return std::exchange(left, {}).front();
}

} // namespace attache
