// SPDX-License-Identifier: Apache-2.0
#include "engine/registering.h"

#include "engine/keychain.h"
#include "engine/recording.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <QUuid>

#include <algorithm>

namespace attache
{
namespace
{

using Stage = Registrations::Stage;

Error badName(const QString &name, const QString &why)
{
    return {Error::Kind::Invalid,
            EngineWords::tr("name \"%1\"").arg(name),
            why,
            {},
            {{QStringLiteral("/name"), QStringLiteral("name"), why}}};
}

Error nameTaken(const QString &name)
{
    return {Error::Kind::Conflict,
            EngineWords::tr("name %1").arg(name),
            EngineWords::tr("a registration has this name already"),
            EngineWords::tr("Choose another one, or change that one: "
                            "attachectl integration registered update %1 --opt …")
                .arg(name),
            {}};
}

bool isTaken(const std::vector<Registration> &registrations, const QString &name)
{
    return std::any_of(registrations.begin(), registrations.end(),
                       [&name](const Registration &registration) { return registration.name == name; });
}

/// The registration's inputs with the change put in; null takes a field away, and so does the choice of a
/// variant that has no such field.
QJsonObject changedInputs(const Schema &schema, const Registration &registration, const QJsonObject &secrets,
                          const QJsonObject &change)
{
    QJsonObject inputs = inputsOf(schema, registration, secrets);
    for (auto given = change.begin(); given != change.end(); ++given) {
        if (given.value().isNull())
            inputs.remove(given.key());
        else
            inputs.insert(given.key(), given.value());
    }
    const QStringList strays = schema.strayIn(inputs);
    for (const QString &name : strays)
        if (!change.contains(name))
            inputs.remove(name);
    return schema.withDefaults(inputs);
}

} // namespace

Result<QString> freeRegistrationName(Database &database, const QString &kind)
{
    const auto registrations = store::registrations(database);
    if (!registrations)
        return registrations.error();
    QString name = kind;
    for (int i = 2; isTaken(*registrations, name); ++i) {
        const QString ending = QStringLiteral("-%1").arg(i);
        name = kind.left(63 - ending.size()) + ending; // RFC 1123 §2.1 allows no more
    }
    return name;
}

Registering::Registering(EngineParts &parts, const std::stop_token &stop, StagePassed passed)
    : m_parts(parts)
    , m_stop(stop, parts.closing.get_token())
    , m_passed(std::move(passed))
{
}

Result<Registration> Registering::add(const Registrations::Input &input)
{
    const auto entry = entryOf(input.kind);
    if (!entry)
        return entry.error();
    const Schema &schema = (*entry)->registration;
    const auto name = chosenName(input);
    if (!name)
        return name.error();
    passed(Stage::Name, EngineWords::tr("The name is free"), *name);

    const QJsonObject inputs = schema.withDefaults(input.values);
    if (auto violations = schema.validate(inputs); !violations.empty())
        return invalidInput(EngineWords::tr("registration of %1").arg(input.kind), std::move(violations));
    passed(Stage::Inputs, EngineWords::tr("The inputs are complete"));

    Changed added{{}, {}, secretsOf(schema, inputs)};
    if (!added.secretsAfter.isEmpty()) {
        if (const auto open = probeKeychain(); !open)
            return open.error();
        passed(Stage::Keychain, EngineWords::tr("The keychain is open"));
    }
    auto checks = checked(**entry, *name, inputs, input.force);
    if (!checks)
        return checks.error();

    const QDateTime now = m_parts.clock();
    added.registration = {QUuid::createUuid().toString(QUuid::WithoutBraces),
                          *name,
                          input.kind,
                          input.description,
                          std::move(checks->config),
                          added.secretsAfter.keys(),
                          checks->state,
                          checks->reason,
                          now,
                          now};
    if (const auto kept = keep(added, &store::insertRegistration); !kept)
        return kept.error();
    passed(Stage::Saved, QStringLiteral("Registered"), *name);
    return added.registration;
}

Result<Registration> Registering::update(const QString &idOrName, const Registrations::Change &change)
{
    auto registration = stored(idOrName);
    if (!registration)
        return registration;
    registration->description = change.description.value_or(registration->description);
    auto whole = change.values.isEmpty() ? Result<Changed>(Changed{std::move(*registration), {}, {}})
                                         : changed(std::move(*registration), change);
    if (!whole)
        return whole.error();
    whole->registration.updatedAt = m_parts.clock();
    if (!change.values.isEmpty() && whole->registration.state == Registration::State::Active)
        forgetQuiet(whole->registration);
    if (const auto kept = keep(*whole, &store::updateRegistration); !kept)
        return kept.error();
    return whole->registration;
}

Result<Registering::Changed> Registering::changed(Registration registration,
                                                  const Registrations::Change &change)
{
    const auto entry = entryOf(registration.kind);
    if (!entry)
        return entry.error();
    const Schema &schema = (*entry)->registration;
    const auto secrets = storedSecrets(registration);
    if (!secrets && secrets.error().kind != Error::Kind::NotFound) // lost ones may be given anew
        return secrets.error();
    const QJsonObject before = secrets ? *secrets : QJsonObject();
    const QJsonObject inputs = changedInputs(schema, registration, before, change.values);
    if (auto violations = schema.validate(inputs); !violations.empty())
        return invalidInput(EngineWords::tr("registration %1").arg(registration.name), std::move(violations));
    const QJsonObject after = secretsOf(schema, inputs);
    if (after != before)
        if (const auto open = probeKeychain(); !open)
            return open.error();
    auto checks = checked(**entry, registration.name, inputs, change.force);
    if (!checks)
        return checks.error();
    registration.config = std::move(checks->config);
    registration.secretNames = after.keys();
    if (registration.state != Registration::State::Paused) { // which is a person's decision
        registration.state = checks->state;
        registration.reason = checks->reason;
    }
    return Changed{std::move(registration), before, after};
}

Result<Registration> Registering::test(const QString &idOrName)
{
    const auto registration = stored(idOrName);
    if (!registration)
        return registration.error();
    const auto entry = entryOf(registration->kind);
    if (!entry)
        return entry.error();
    const auto secrets = storedSecrets(*registration);
    if (!secrets)
        return secrets.error();
    const Schema &schema = (*entry)->registration;
    const auto answer = checked(**entry, registration->name,
                                schema.withDefaults(inputsOf(schema, *registration, *secrets)), false);
    if (answer)
        forgetQuiet(*registration);
    using State = Registration::State;
    const bool refused = !answer && answer.error().kind == Error::Kind::Rejected;
    // A service that does not answer says nothing about the registration, and one that was forced to be kept
    // stays unverified until its check passes.
    const bool concerns = answer || (refused && registration->state != State::Unverified);
    if (concerns && registration->state != State::Paused) {
        const auto set = m_parts.store->call([&, id = registration->id](Database &database) {
            return store::setRegistrationState(database, id, answer ? State::Active : State::Misconfigured,
                                               answer ? QString() : answer.error().text(), m_parts.clock());
        });
        if (!set)
            return set.error();
        announceChange();
    }
    return answer ? stored(registration->id) : answer.error();
}

Result<void> Registering::remove(const QString &idOrName)
{
    const auto registration = stored(idOrName);
    if (!registration)
        return registration.error();
    const auto removed = m_parts.store->call([&, id = registration->id](Database &database) {
        return store::removeRegistration(database, id, m_parts.clock());
    });
    if (!removed)
        return removed;
    announceChange();
    Q_EMIT m_parts.changes.workflowsChanged(); // its attachments went with it
    if (registration->secretNames.isEmpty())
        return {};
    const auto forgotten =
        keychain::remove(*m_parts.secrets, registration->id, m_stop.token(), keychain::patienceWithAPerson);
    if (!forgotten && forgotten.error().kind != Error::Kind::NotFound) {
        Error error = forgotten.error();
        error.what = EngineWords::tr("registration %1").arg(registration->name);
        error.why =
            EngineWords::tr(
                "it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2")
                .arg(keychain::entryOf(registration->id), error.why);
        return error;
    }
    return {};
}

Result<const CatalogueEntry *> Registering::entryOf(const QString &kind) const
{
    if (const CatalogueEntry *entry = m_parts.catalogue.entry(kind))
        return entry;
    QStringList ids;
    for (const CatalogueEntry &entry : m_parts.catalogue.entries())
        ids.append(entry.id);
    return Error{Error::Kind::Environment,
                 EngineWords::tr("integration %1").arg(kind),
                 EngineWords::tr("there is no such integration"),
                 EngineWords::tr("There are: %1.").arg(ids.join(QStringLiteral(", "))),
                 {}};
}

Result<QString> Registering::chosenName(const Registrations::Input &input)
{
    if (input.name.isEmpty()) {
        return m_parts.store->call(
            [&input](Database &database) { return freeRegistrationName(database, input.kind); });
    }
    if (const auto valid = checkName(input.name); !valid)
        return badName(input.name, valid.error().why);
    const auto registrations =
        m_parts.store->call([](Database &database) { return store::registrations(database); });
    if (!registrations)
        return registrations.error();
    if (isTaken(*registrations, input.name))
        return nameTaken(input.name);
    return input.name;
}

Result<Registration> Registering::stored(const QString &idOrName)
{
    return m_parts.store->call(
        [&idOrName](Database &database) { return store::registration(database, idOrName); });
}

Result<QJsonObject> Registering::storedSecrets(const Registration &registration)
{
    return keychain::read(*m_parts.secrets, registration, m_stop.token(), keychain::patienceWithAPerson);
}

Result<void> Registering::probeKeychain()
{
    const auto open = keychain::probe(*m_parts.secrets, m_stop.token(), keychain::patienceWithAPerson);
    if (open)
        Q_EMIT m_parts.changes.keychainOpened();
    return open;
}

Result<CheckedInputs> Registering::checked(const CatalogueEntry &entry, const QString &name,
                                           const QJsonObject &inputs, bool force)
{
    return checkInputs(
        m_parts, entry, name, inputs, force, m_stop.token(),
        [this](const QString &check, const QString &detail) { passed(Stage::Service, check, detail); });
}

Result<void> Registering::keep(const Changed &changed,
                               Result<void> (*write)(Database &, const Registration &))
{
    if (const auto kept = keepSecrets(changed); !kept)
        return kept;
    // From here on it is one commit: what was asked for takes place, or nothing does.
    const auto written =
        m_parts.store->call([&](Database &database) { return write(database, changed.registration); });
    if (written)
        announceChange();
    else
        restoreSecrets(changed);
    return written;
}

Result<void> Registering::keepSecrets(const Changed &changed)
{
    if (changed.secretsBefore == changed.secretsAfter)
        return {};
    const QString &id = changed.registration.id;
    const auto kept = changed.secretsAfter.isEmpty()
                          ? keychain::remove(*m_parts.secrets, id, m_stop.token(), keychain::patience)
                          : keychain::write(*m_parts.secrets, id, changed.secretsAfter, m_stop.token(),
                                            keychain::patienceWithAPerson);
    const bool wasStopped = m_stop.token().stop_requested();
    if (kept && !wasStopped)
        return {};
    restoreSecrets(changed); // a write that was stopped, or that came too late, may still take place
    return wasStopped ? stopped(EngineWords::tr("registration %1").arg(changed.registration.name))
                      : kept.error();
}

void Registering::restoreSecrets(const Changed &changed)
{
    if (changed.secretsBefore == changed.secretsAfter)
        return;
    // Not stopped by the caller's token, which may be why this is called; only by the end of the program.
    const std::stop_token closing = m_parts.closing.get_token();
    const QString &id = changed.registration.id;
    if (changed.secretsBefore.isEmpty())
        (void)keychain::remove(*m_parts.secrets, id, closing, keychain::patience);
    else
        (void)keychain::write(*m_parts.secrets, id, changed.secretsBefore, closing, keychain::patience);
}

void Registering::forgetQuiet(const Registration &registration)
{
    // Were it not forgotten, it would be over by itself.
    (void)m_parts.store->call(
        [&registration](Database &database) { return store::clearQuietTime(database, registration.id); });
}

void Registering::passed(Stage stage, const QString &words, const QString &detail) const
{
    if (m_passed)
        m_passed(stage, words, detail);
}

void Registering::announceChange() const
{
    Q_EMIT m_parts.changes.registrationsChanged();
    Q_EMIT m_parts.changes.deliveriesChanged(); // those of it that wait may have been moved
    Q_EMIT m_parts.changes.workQueued();
}

} // namespace attache
