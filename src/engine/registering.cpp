// SPDX-License-Identifier: Apache-2.0
#include "engine/registering.h"

#include "engine/keychain.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace attache
{
namespace
{

using Id = CheckStage::Id;

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

Result<QString> freeRegistrationName(Database &database, const QString &base)
{
    const auto registrations = store::registrations(database);
    if (!registrations)
        return registrations.error();
    QString name = base;
    for (int i = 2; isTaken(*registrations, name); ++i) {
        const QString ending = QStringLiteral("-%1").arg(i);
        name = base.left(63 - ending.size()) + ending; // RFC 1123 §2.1 allows no more
    }
    return name;
}

Result<QString> freeNameOfCopy(Database &database, const QString &name)
{
    static const QRegularExpression number(QStringLiteral("-[0-9]{1,4}$"));
    QString base = name; // "prod-2" → "prod": a copy of it is prod-3, not prod-2-2
    return freeRegistrationName(database, base.remove(number));
}

Registering::Registering(EngineParts &parts, const std::stop_token &stop, CheckReport::Changed checks)
    : m_parts(parts)
    , m_stop(stop, parts.closing.get_token())
    , m_checks(std::move(checks))
{
}

Result<Registration> Registering::add(const Registrations::Input &input)
{
    const auto entry = entryOf(input.kind);
    if (!entry)
        return entry.error();
    const Schema &schema = (*entry)->registration;
    const QJsonObject inputs = schema.withDefaults(input.values);
    const QJsonObject secrets = secretsOf(schema, inputs);
    m_report = std::make_shared<CheckReport>(true, !secrets.isEmpty(), m_checks);
    const auto name = chosenName(input.name, input.kind);
    if (!name) {
        m_report->fail(Id::Name, name.error().why);
        return name.error();
    }
    if (auto violations = schema.validate(inputs); !violations.empty())
        return invalidInput(EngineWords::tr("registration of %1").arg(input.kind), std::move(violations));
    m_report->pass(Id::Name, EngineWords::tr("Name is free"), *name);
    if (!secrets.isEmpty())
        if (const auto open = probeKeychain(); !open)
            return open.error();
    auto checks = checked(**entry, *name, inputs, input.force);
    if (!checks)
        return checks.error();

    const QDateTime now = m_parts.clock();
    ChangedRegistration added{{}, {}, secrets};
    added.registration = {QUuid::createUuid().toString(QUuid::WithoutBraces),
                          *name,
                          input.kind,
                          input.description,
                          std::move(checks->config),
                          secrets.keys(),
                          checks->state,
                          checks->reason,
                          now,
                          now,
                          {},
                          secrets.isEmpty() ? QDateTime() : now};
    if (const auto kept = keep(added, &store::insertRegistration); !kept)
        return kept.error();
    return added.registration;
}

Result<Registration> Registering::clone(const QString &idOrName, const Registrations::Copy &copy)
{
    const auto source = stored(idOrName);
    if (!source)
        return source;
    const auto entry = entryOf(source->kind);
    if (!entry)
        return entry.error();
    const auto secrets = copy.sameSecrets ? storedSecrets(*source) : Result<QJsonObject>(QJsonObject());
    if (!secrets)
        return secrets.error();
    Registrations::Input input;
    input.kind = source->kind;
    input.name = copy.name;
    if (input.name.isEmpty()) {
        const auto free = m_parts.store->call(
            [&source](Database &database) { return freeNameOfCopy(database, source->name); });
        if (!free)
            return free.error();
        input.name = *free;
    }
    input.description = copy.description.value_or(source->description);
    input.values = changedInputs((*entry)->registration, *source, *secrets, copy.values);
    input.force = copy.force;
    return add(input);
}

Result<Registration> Registering::update(const QString &idOrName, const Registrations::Change &change)
{
    auto registration = stored(idOrName);
    if (!registration)
        return registration;
    registration->description = change.description.value_or(registration->description);
    auto whole = change.values.isEmpty()
                     ? Result<ChangedRegistration>(ChangedRegistration{std::move(*registration), {}, {}})
                     : changed(std::move(*registration), change);
    if (!whole)
        return whole.error();
    Registration &after = whole->registration;
    after.updatedAt = m_parts.clock();
    if (whole->secretsAfter != whole->secretsBefore)
        after.secretsSetAt = whole->secretsAfter.isEmpty() ? QDateTime() : after.updatedAt;
    if (!change.values.isEmpty() && after.state == Registration::State::Active)
        forgetQuiet(after);
    if (const auto kept = keep(*whole, &store::updateRegistration); !kept)
        return kept.error();
    return stored(after.id); // it may have been paused meanwhile
}

Result<Registration> Registering::rotate(const QString &idOrName, const QJsonObject &secrets)
{
    const auto registration = stored(idOrName);
    if (!registration)
        return registration;
    const auto entry = entryOf(registration->kind);
    if (!entry)
        return entry.error();
    const QString what = EngineWords::tr("registration %1").arg(registration->name);
    const QStringList known = (*entry)->registration.secretNames();
    std::vector<Violation> violations;
    const QStringList given = secrets.keys();
    for (const QString &field : given)
        if (!known.contains(field))
            violations.push_back({QLatin1Char('/') + field, QStringLiteral("writeOnly"),
                                  EngineWords::tr("it is no secret: change it with update")});
    if (!violations.empty())
        return invalidInput(what, std::move(violations));
    if (secrets.isEmpty())
        return Error{Error::Kind::Invalid,
                     what,
                     EngineWords::tr("no new secret was given"),
                     known.isEmpty() ? EngineWords::tr("This integration has none.")
                                     : EngineWords::tr("It has: %1.").arg(known.join(QStringLiteral(", "))),
                     {}};
    return update(registration->id, {{}, secrets, false});
}

Result<ChangedRegistration> Registering::changed(Registration registration,
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
    m_report = std::make_shared<CheckReport>(false, after != before, m_checks);
    if (after != before)
        if (const auto open = probeKeychain(); !open)
            return open.error();
    auto checks = checked(**entry, registration.name, inputs, change.force);
    if (!checks)
        return checks.error();
    registration.config = std::move(checks->config);
    registration.secretNames = after.keys();
    registration.state = checks->state;
    registration.reason = checks->reason;
    return ChangedRegistration{std::move(registration), before, after};
}

Result<Registration> Registering::test(const QString &idOrName)
{
    const auto registration = stored(idOrName);
    if (!registration)
        return registration.error();
    const auto entry = entryOf(registration->kind);
    if (!entry)
        return entry.error();
    m_report = std::make_shared<CheckReport>(false, !registration->secretNames.isEmpty(), m_checks);
    const auto secrets = storedSecrets(*registration);
    if (!secrets) {
        m_report->fail(Id::Keychain, secrets.error().why);
        return secrets.error();
    }
    if (!registration->secretNames.isEmpty())
        m_report->pass(Id::Keychain, EngineWords::tr("Keychain is open"));
    const Schema &schema = (*entry)->registration;
    const auto answer = checked(**entry, registration->name,
                                schema.withDefaults(inputsOf(schema, *registration, *secrets)), false);
    if (const auto noted = noteAnswer(*registration, answer); !noted)
        return noted.error();
    return answer ? stored(registration->id) : answer.error();
}

Result<void> Registering::noteAnswer(const Registration &registration, const Result<CheckedInputs> &answer)
{
    if (answer)
        forgetQuiet(registration);
    using State = Registration::State;
    const bool refused = !answer && answer.error().kind == Error::Kind::Rejected;
    // A service that does not answer says nothing about the registration, and one that was forced to be kept
    // stays unverified until its check passes.
    const bool concerns = answer || (refused && registration.state != State::Unverified);
    if (!concerns)
        return {};
    const auto set = m_parts.store->call([&](Database &database) -> Result<void> {
        const auto now = store::registration(database, registration.id);
        if (!now)
            return now.error();
        if (now->state == State::Paused) // which is a person's decision, and may be a new one
            return {};
        return store::setRegistrationState(database, registration.id,
                                           answer ? State::Active : State::Misconfigured,
                                           answer ? QString() : answer.error().text(), m_parts.clock());
    });
    if (set)
        announceChange();
    return set;
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

Result<QString> Registering::chosenName(const QString &name, const QString &base)
{
    if (name.isEmpty())
        return m_parts.store->call(
            [&base](Database &database) { return freeRegistrationName(database, base); });
    if (const auto valid = checkName(name); !valid)
        return badName(name, valid.error().why);
    const auto registrations =
        m_parts.store->call([](Database &database) { return store::registrations(database); });
    if (!registrations)
        return registrations.error();
    if (isTaken(*registrations, name))
        return nameTaken(name);
    return name;
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

Result<CheckedInputs> Registering::checked(const CatalogueEntry &entry, const QString &name,
                                           const QJsonObject &inputs, bool force)
{
    return checkInputs(m_parts, entry, name, inputs, force, m_stop.token(), m_report);
}

} // namespace attache
