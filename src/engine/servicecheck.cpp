// SPDX-License-Identifier: Apache-2.0
#include "engine/servicecheck.h"

#include "core/redact.h"
#include "engine/recording.h"

#include <exception>

namespace attache
{
namespace
{

/// Without the secret fields, and without a secret's value anywhere but in a public field that was typed so.
QJsonObject publicConfig(const Schema &schema, const QJsonObject &config, const QJsonObject &inputs)
{
    const QStringList values = secretValues(secretsOf(schema, inputs));
    const QStringList names = schema.secretNames();
    QJsonObject kept;
    QJsonObject made; // by the integration, out of what it was given
    for (auto field = config.begin(); field != config.end(); ++field) {
        if (names.contains(field.key()))
            continue;
        (field.value() == inputs.value(field.key()) ? kept : made).insert(field.key(), field.value());
    }
    const QJsonObject clean = redact(made, values);
    for (auto field = clean.begin(); field != clean.end(); ++field)
        kept.insert(field.key(), field.value());
    return kept;
}

} // namespace

QJsonObject secretsOf(const Schema &schema, const QJsonObject &inputs)
{
    QJsonObject secrets;
    const QStringList names = schema.secretNames();
    for (const QString &name : names)
        if (const QJsonValue value = inputs.value(name);
            !value.isUndefined() && value != QJsonValue(QString()))
            secrets.insert(name, value);
    return secrets;
}

QJsonObject inputsOf(const Schema &schema, const Registration &registration, const QJsonObject &secrets)
{
    QJsonObject inputs;
    for (const SchemaField &field : schema.fields())
        if (registration.config.contains(field.name))
            inputs.insert(field.name, registration.config.value(field.name));
    return withSecrets(std::move(inputs), secrets);
}

Result<QJsonObject> askService(EngineParts &parts, const CatalogueEntry &entry, const QString &name,
                               const QJsonObject &inputs, const std::stop_token &stop,
                               const CheckPassed &passed)
{
    const QStringList secrets = secretValues(secretsOf(entry.registration, inputs));
    RecordingExecution execution(parts, secrets, stop, {}, passed);
    try {
        const auto config = entry.integration->registerWith({name, inputs}, execution);
        if (stop.stop_requested())
            return stopped(QStringLiteral("registration %1").arg(name));
        if (!config)
            return redacted(config.error(), secrets);
        return publicConfig(entry.registration, *config, inputs);
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

Result<CheckedInputs> checkInputs(EngineParts &parts, const CatalogueEntry &entry, const QString &name,
                                  const QJsonObject &inputs, bool force, const std::stop_token &stop,
                                  const CheckPassed &passed)
{
    auto config = askService(parts, entry, name, inputs, stop, passed);
    if (config)
        return CheckedInputs{std::move(*config), Registration::State::Active, {}};
    const Error::Kind kind = config.error().kind;
    if (!force || (kind != Error::Kind::Rejected && kind != Error::Kind::Unreachable))
        return config.error();
    return CheckedInputs{publicConfig(entry.registration, inputs, inputs), Registration::State::Unverified,
                         config.error().text()};
}

} // namespace attache
