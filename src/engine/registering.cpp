// SPDX-License-Identifier: Apache-2.0
#include "engine/registering.h"

#include "core/redact.h"
#include "engine/keychain.h"
#include "engine/recording.h"
#include "store/registrations.h"

#include <QUuid>

#include <algorithm>
#include <exception>

namespace attache
{
namespace
{

using Stage = Registrations::Stage;

QJsonObject secretsOf(const Schema &schema, const QJsonObject &values)
{
    QJsonObject secrets;
    const QStringList names = schema.secretNames();
    for (const QString &name : names)
        if (const QJsonValue value = values.value(name);
            !value.isUndefined() && value != QJsonValue(QString()))
            secrets.insert(name, value);
    return secrets;
}

/// Without the secret fields, and without a secret's value anywhere but in a public field that was typed so.
QJsonObject publicConfig(const Schema &schema, QJsonObject config, const QJsonObject &inputs)
{
    const QStringList values = secretValues(secretsOf(schema, inputs));
    const QStringList names = schema.secretNames();
    for (const QString &name : names)
        config.remove(name);
    const QStringList keys = config.keys();
    for (const QString &key : keys) {
        if (config.value(key) == inputs.value(key))
            continue;
        const QJsonObject clean = redact(QJsonObject{{key, config.value(key)}}, values);
        config.remove(key);
        for (auto field = clean.begin(); field != clean.end(); ++field)
            config.insert(field.key(), field.value());
    }
    return config;
}

/// The inputs that it was registered with, as far as they were kept: what the schema does not know is no
/// input.
QJsonObject inputsOf(const Schema &schema, const Registration &registration, const QJsonObject &secrets)
{
    QJsonObject inputs;
    for (const SchemaField &field : schema.fields())
        if (registration.config.contains(field.name))
            inputs.insert(field.name, registration.config.value(field.name));
    return withSecrets(std::move(inputs), secrets);
}

Error badName(const QString &name, const QString &why)
{
    return {Error::Kind::Invalid,
            QStringLiteral("name \"%1\"").arg(name),
            why,
            {},
            {{QStringLiteral("/name"), QStringLiteral("name"), why}}};
}

bool isTaken(const std::vector<Registration> &registrations, const QString &name)
{
    return std::any_of(registrations.begin(), registrations.end(),
                       [&name](const Registration &registration) { return registration.name == name; });
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
    passed(Stage::Name, QStringLiteral("The name is free"), *name);

    const QJsonObject values = schema.withDefaults(input.values);
    if (auto violations = schema.validate(values); !violations.empty())
        return invalidInput(QStringLiteral("registration of %1").arg(input.kind), std::move(violations));
    passed(Stage::Inputs, QStringLiteral("The inputs are complete"));

    const QJsonObject secrets = secretsOf(schema, values);
    if (!secrets.isEmpty()) {
        if (const auto open = probeKeychain(); !open)
            return open.error();
        passed(Stage::Keychain, QStringLiteral("The keychain is open"));
    }
    auto checks = checked(**entry, *name, values, input.force);
    if (!checks)
        return checks.error();

    Registration registration;
    registration.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    registration.name = *name;
    registration.kind = input.kind;
    registration.description = input.description;
    registration.config = std::move(checks->config);
    registration.secretNames = secrets.keys();
    registration.state = checks->state;
    registration.reason = checks->reason;
    registration.createdAt = registration.updatedAt = m_parts.clock();
    if (const auto kept = keepSecrets(registration.id, {}, secrets); !kept)
        return kept.error();
    // From here on it is one commit: either it is registered, or nothing is left.
    const auto inserted = m_parts.store->call(
        [&registration](Database &database) { return store::insertRegistration(database, registration); });
    if (!inserted) {
        restoreSecrets(registration.id, {}, secrets);
        return inserted.error();
    }
    passed(Stage::Saved, QStringLiteral("Registered"), registration.name);
    announceChange();
    return registration;
}

Result<Registration> Registering::update(const QString &idOrName, const Registrations::Change &change)
{
    auto found = stored(idOrName);
    if (!found)
        return found;
    Registration registration = *found;
    registration.description = change.description.value_or(registration.description);
    QJsonObject before;
    QJsonObject after;
    if (!change.values.isEmpty()) {
        const auto entry = entryOf(registration.kind);
        if (!entry)
            return entry.error();
        const Schema &schema = (*entry)->registration;
        const auto kept = storedSecrets(registration);
        if (!kept && kept.error().kind != Error::Kind::NotFound) // lost ones may be given anew
            return kept.error();
        before = kept ? *kept : QJsonObject();
        QJsonObject values = withSecrets(inputsOf(schema, registration, before), change.values);
        for (auto given = change.values.begin(); given != change.values.end(); ++given)
            if (given.value().isNull())
                values.remove(given.key());
        values = schema.withDefaults(values);
        if (auto violations = schema.validate(values); !violations.empty())
            return invalidInput(QStringLiteral("registration %1").arg(registration.name),
                                std::move(violations));
        after = secretsOf(schema, values);
        if (after != before) {
            if (const auto open = probeKeychain(); !open)
                return open.error();
        }
        auto checks = checked(**entry, registration.name, values, change.force);
        if (!checks)
            return checks.error();
        registration.config = std::move(checks->config);
        registration.secretNames = after.keys();
        if (registration.state != Registration::State::Paused) {
            registration.state = checks->state;
            registration.reason = checks->reason;
        }
    }
    registration.updatedAt = m_parts.clock();
    if (const auto kept = keepSecrets(registration.id, before, after); !kept)
        return kept.error();
    const auto updated = m_parts.store->call(
        [&registration](Database &database) { return store::updateRegistration(database, registration); });
    if (!updated) {
        restoreSecrets(registration.id, before, after);
        return updated.error();
    }
    announceChange();
    return registration;
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
    const auto answer = askService(**entry, registration->name,
                                   schema.withDefaults(inputsOf(schema, *registration, *secrets)));
    // A pause is a person's decision, and a service that does not answer says nothing about the registration;
    // one that was forced stays as it is until its check passes.
    const bool refused = !answer && answer.error().kind == Error::Kind::Rejected;
    const bool settled = registration->state == Registration::State::Paused || (!answer && !refused) ||
                         (refused && registration->state == Registration::State::Unverified);
    if (!settled) {
        const auto state = answer ? Registration::State::Active : Registration::State::Misconfigured;
        const QString reason = answer ? QString() : answer.error().text();
        const auto set = m_parts.store->call([&, id = registration->id](Database &database) {
            return store::setRegistrationState(database, id, state, reason, m_parts.clock());
        });
        if (!set)
            return set.error();
        announceChange();
    }
    if (!answer)
        return answer.error();
    return stored(registration->id);
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
        error.what = QStringLiteral("registration %1").arg(registration->name);
        error.why =
            QStringLiteral(
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
                 QStringLiteral("integration %1").arg(kind),
                 QStringLiteral("there is no such integration"),
                 QStringLiteral("There are: %1.").arg(ids.join(QStringLiteral(", "))),
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
    if (isTaken(*registrations, input.name)) {
        return Error{Error::Kind::Conflict,
                     QStringLiteral("name %1").arg(input.name),
                     QStringLiteral("a registration has this name already"),
                     QStringLiteral("Choose another one, or change that one: "
                                    "attachectl integration registered update %1 --opt …")
                         .arg(input.name),
                     {}};
    }
    return input.name;
}

Result<Registration> Registering::stored(const QString &idOrName)
{
    return m_parts.store->call(
        [&idOrName](Database &database) { return store::registration(database, idOrName); });
}

Result<QJsonObject> Registering::storedSecrets(const Registration &registration)
{
    if (registration.secretNames.isEmpty())
        return QJsonObject();
    return keychain::read(*m_parts.secrets, registration.id, m_stop.token(), keychain::patienceWithAPerson);
}

Result<void> Registering::probeKeychain()
{
    const auto open = keychain::probe(*m_parts.secrets, m_stop.token(), keychain::patienceWithAPerson);
    if (open)
        Q_EMIT m_parts.changes.keychainOpened();
    return open;
}

Result<QJsonObject> Registering::askService(const CatalogueEntry &entry, const QString &name,
                                            const QJsonObject &values)
{
    const QStringList secrets = secretValues(secretsOf(entry.registration, values));
    RecordingExecution execution(
        m_parts, secrets, m_stop.token(), {},
        [this](const QString &check, const QString &detail) { passed(Stage::Service, check, detail); });
    try {
        const auto config = entry.integration->registerWith({name, values}, execution);
        if (m_stop.token().stop_requested())
            return stopped(QStringLiteral("registration %1").arg(name));
        if (!config)
            return redacted(config.error(), secrets);
        return publicConfig(entry.registration, *config, values);
    } catch (const std::exception &thrown) {
        return Error{Error::Kind::Environment,
                     QStringLiteral("integration %1").arg(entry.id),
                     redact(QStringLiteral("it failed in a way that it does not foresee (%1)")
                                .arg(QString::fromUtf8(thrown.what())),
                            secrets),
                     {},
                     {}};
    }
}

Result<Registering::Checked> Registering::checked(const CatalogueEntry &entry, const QString &name,
                                                  const QJsonObject &values, bool force)
{
    auto config = askService(entry, name, values);
    if (config)
        return Checked{std::move(*config), Registration::State::Active, {}};
    const Error::Kind kind = config.error().kind;
    if (!force || (kind != Error::Kind::Rejected && kind != Error::Kind::Unreachable))
        return config.error();
    return Checked{publicConfig(entry.registration, values, values), Registration::State::Unverified,
                   config.error().text()};
}

Result<void> Registering::keepSecrets(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return {};
    const auto kept =
        after.isEmpty()
            ? keychain::remove(*m_parts.secrets, id, m_stop.token(), keychain::patience)
            : keychain::write(*m_parts.secrets, id, after, m_stop.token(), keychain::patienceWithAPerson);
    // A write that was stopped, or that came too late, may still take place.
    if (!kept || m_stop.token().stop_requested()) {
        restoreSecrets(id, before, after);
        return kept ? stopped(QStringLiteral("registration")) : kept.error();
    }
    return {};
}

void Registering::restoreSecrets(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return;
    // Not stopped by the caller's token, which may be why this is called; only by the end of the program.
    const std::stop_token closing = m_parts.closing.get_token();
    if (before.isEmpty())
        (void)keychain::remove(*m_parts.secrets, id, closing, keychain::patience);
    else
        (void)keychain::write(*m_parts.secrets, id, before, closing, keychain::patience);
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
