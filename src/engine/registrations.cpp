// SPDX-License-Identifier: Apache-2.0
#include "engine/registrations.h"

#include "engine/matching.h"
#include "engine/parts.h"
#include "engine/registering.h"
#include "engine/removing.h"

namespace attache
{
namespace
{

Result<Registration> withState(EngineParts &parts, Database &database, const QString &idOrName,
                               Registration::State state, const QString &reason)
{
    auto registration = store::registration(database, idOrName);
    if (!registration)
        return registration;
    const auto set = store::setRegistrationState(database, registration->id, state, reason, parts.clock());
    if (!set)
        return set.error();
    Q_EMIT parts.changes.registrationsChanged();
    Q_EMIT parts.changes.deliveriesChanged(); // those that wait are held, or released
    Q_EMIT parts.changes.workQueued();
    return store::registration(database, registration->id);
}

/// One that is quiet says so, where it has nothing else to say.
Registration explained(Registration registration, const QDateTime &now)
{
    if (registration.reason.isEmpty() && registration.quietUntil.value_or(now) > now)
        registration.reason = quietReason(QStringLiteral("it"), *registration.quietUntil);
    return registration;
}

} // namespace

Registrations::Registrations(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_removing(std::make_unique<Removing>(parts))
{
    connect(&parts.changes, &Changes::registrationsChanged, this, &Registrations::changed);
}

Registrations::~Registrations() = default;

/// May be called on any thread.
CheckReport::Changed Registrations::telling(const QString &of)
{
    return [this, of](const Checks &checks) { Q_EMIT checksChanged(of, checks); };
}

QFuture<Result<Registration>> Registrations::add(Input input, std::stop_token stop)
{
    return m_parts.workers.run([this, input, stop] {
        return Registering(m_parts, stop, telling(input.name.isEmpty() ? input.kind : input.name)).add(input);
    });
}

QFuture<Result<std::vector<Registration>>> Registrations::list()
{
    return m_parts.store->run([now = m_parts.clock()](Database &database) {
        auto registrations = store::registrations(database);
        if (registrations)
            for (Registration &each : *registrations)
                each = explained(std::move(each), now);
        return registrations;
    });
}

QFuture<Result<Registration>> Registrations::find(QString idOrName)
{
    return m_parts.store->run([idOrName, now = m_parts.clock()](Database &database) {
        auto registration = store::registration(database, idOrName);
        return registration ? Result<Registration>(explained(std::move(*registration), now)) : registration;
    });
}

QFuture<Result<store::RegistrationUse>> Registrations::use(QString idOrName)
{
    return m_parts.store->run([idOrName](Database &database) -> Result<store::RegistrationUse> {
        const auto registration = store::registration(database, idOrName);
        if (!registration)
            return registration.error();
        return store::registrationUse(database, registration->id);
    });
}

QFuture<Result<Registration>> Registrations::update(QString idOrName, Change change, std::stop_token stop)
{
    return m_parts.workers.run([this, idOrName, change, stop] {
        return Registering(m_parts, stop, telling(idOrName)).update(idOrName, change);
    });
}

QFuture<Result<Registration>> Registrations::rotate(QString idOrName, QJsonObject secrets,
                                                    std::stop_token stop)
{
    return m_parts.workers.run([this, idOrName, secrets, stop] {
        return Registering(m_parts, stop, telling(idOrName)).rotate(idOrName, secrets);
    });
}

QFuture<Result<Registration>> Registrations::clone(QString idOrName, Copy copy, std::stop_token stop)
{
    return m_parts.workers.run([this, idOrName, copy, stop] {
        return Registering(m_parts, stop, telling(idOrName)).clone(idOrName, copy);
    });
}

QFuture<Result<Registration>> Registrations::test(QString idOrName, std::stop_token stop)
{
    return m_parts.workers.run(
        [this, idOrName, stop] { return Registering(m_parts, stop, telling(idOrName)).test(idOrName); });
}

QFuture<Result<Registration>> Registrations::pause(QString idOrName)
{
    return m_parts.store->run([&parts = m_parts, idOrName](Database &database) -> Result<Registration> {
        auto registration = store::registration(database, idOrName);
        if (!registration || registration->state == Registration::State::Paused)
            return registration;
        // No reason to give: "paused" says it, and that a person did it.
        return withState(parts, database, idOrName, Registration::State::Paused, {});
    });
}

QFuture<Result<Registration>> Registrations::resume(QString idOrName)
{
    return m_parts.store->run([&parts = m_parts, idOrName](Database &database) -> Result<Registration> {
        auto registration = store::registration(database, idOrName);
        if (!registration || registration->state == Registration::State::Active ||
            registration->state == Registration::State::Unverified)
            return registration;
        return withState(parts, database, idOrName, Registration::State::Active, {});
    });
}

QFuture<Result<Registration>> Registrations::putBack(Registration before)
{
    return m_parts.store->run([&parts = m_parts, before](Database &database) {
        return withState(parts, database, before.id, before.state, before.reason);
    });
}

QFuture<Result<void>> Registrations::remove(QString idOrName)
{
    return m_removing->remove(idOrName);
}

QFuture<Result<void>> Registrations::restore(QString id)
{
    return m_removing->restore(id);
}

QFuture<Result<void>> Registrations::removeForGood(QString idOrName)
{
    return m_removing->removeForGood(idOrName);
}

QFuture<Result<void>> Registrations::purgeRemoved()
{
    return m_removing->purgeOwn();
}

QFuture<Result<QString>> Registrations::freeName(QString base)
{
    return m_parts.store->run([base](Database &database) { return freeRegistrationName(database, base); });
}

QFuture<Result<QString>> Registrations::freeCloneName(QString name)
{
    return m_parts.store->run([name](Database &database) { return freeNameOfCopy(database, name); });
}

} // namespace attache
