// SPDX-License-Identifier: Apache-2.0
#include "engine/configuration.h"

#include "engine/configurationfile.h"
#include "engine/importplan.h"
#include "engine/newlanes.h"
#include "engine/parts.h"
#include "store/configuration.h"
#include "store/registrations.h"

#include <optional>
#include <utility>

namespace attache
{
namespace
{

using Change = Configuration::Change;

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
    SetUp setUp{std::move(*registrations), std::move(*workflows), {}};
    for (Attachment &attachment : *attachments)
        setUp.attachments.push_back({std::move(attachment)});
    return setUp;
}

/// What the import does, and, with `lanes`, does it: then without an answer while lanes are to be made first.
Result<std::optional<std::vector<Change>>> importInto(Database &database, const SetUp &wanted,
                                                      const QDateTime &now, NewLanes *lanes)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    auto there = storedSetUp(database);
    if (!there)
        return there.error();
    ImportPlan import(wanted, std::move(*there), now);
    if (const auto planned = import.make(); !planned)
        return planned.error();
    if (!lanes)
        return std::optional(std::move(import.words));
    bool isReady = true;
    for (const Attachment &attachment : import.changes.attachments) {
        const auto entered = lanes->enter(database, attachment);
        if (!entered)
            return entered.error();
        isReady = isReady && *entered;
    }
    if (!isReady)
        return std::optional<std::vector<Change>>();
    if (const auto applied = store::applyChanges(database, import.changes, now); !applied)
        return applied.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return std::optional(std::move(import.words));
}

Result<std::vector<Change>> importAll(EngineParts &parts, const SetUp &wanted)
{
    NewLanes lanes(parts);
    for (;;) {
        auto done = parts.store->call(
            [&](Database &database) { return importInto(database, wanted, parts.clock(), &lanes); });
        if (!done)
            return done.error();
        if (*done)
            return std::move(**done);
        if (auto made = lanes.make(); !made)
            return made.error();
    }
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
        auto planned = parts.store->call(
            [&](Database &database) { return importInto(database, *wanted, parts.clock(), nullptr); });
        if (!planned)
            return planned.error();
        return std::move(**planned);
    });
}

QFuture<Result<std::vector<Change>>> Configuration::import(QByteArray file)
{
    return m_parts.workers.run([&parts = m_parts, file]() -> Result<std::vector<Change>> {
        const auto wanted = readSetUp(file, parts.catalogue);
        if (!wanted)
            return wanted.error();
        auto done = importAll(parts, *wanted);
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
