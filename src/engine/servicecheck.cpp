// SPDX-License-Identifier: Apache-2.0
#include "engine/servicecheck.h"

#include "core/redact.h"
#include "engine/recording.h"
#include "engine/words.h"

#include <exception>

namespace attache
{
namespace
{

/// What the integration made of what it was given, without a secret's value anywhere but in a field that was
/// typed so.
QJsonObject cleaned(const QJsonObject &made, const QJsonObject &given, const QStringList &secrets)
{
    QJsonObject kept;
    QJsonObject changed;
    for (auto field = made.begin(); field != made.end(); ++field)
        (field.value() == given.value(field.key()) ? kept : changed).insert(field.key(), field.value());
    const QJsonObject clean = redact(changed, secrets);
    for (auto field = clean.begin(); field != clean.end(); ++field)
        kept.insert(field.key(), field.value());
    return kept;
}

QJsonObject publicConfig(const Schema &schema, QJsonObject config, const QJsonObject &inputs)
{
    const QStringList names = schema.secretNames();
    for (const QString &name : names)
        config.remove(name);
    return cleaned(config, inputs, secretValues(secretsOf(schema, inputs)));
}

/// Calls the integration's code, which may throw, ask its service, and take its time over it.
template <typename Call>
Result<QJsonObject> asked(const CatalogueEntry &entry, const QString &what, const QStringList &secrets,
                          const std::stop_token &stop, Call call)
{
    try {
        const Result<QJsonObject> answer = call(*entry.integration);
        if (stop.stop_requested())
            return stopped(what);
        if (!answer)
            return redacted(answer.error(), secrets);
        return answer;
    } catch (const std::exception &thrown) {
        return Error{Error::Kind::Environment,
                     EngineWords::tr("integration %1").arg(entry.id),
                     redact(EngineWords::tr("it failed in a way that it does not foresee (%1)")
                                .arg(QString::fromUtf8(thrown.what())),
                            secrets),
                     {},
                     {}};
    }
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
    const auto config = asked(entry, EngineWords::tr("registration %1").arg(name), secrets, stop,
                              [&](const Integration &integration) {
                                  return integration.registerWith({name, inputs}, execution);
                              });
    if (!config)
        return config.error();
    return publicConfig(entry.registration, *config, inputs);
}

Result<QJsonObject> askAboutOptions(EngineParts &parts, const CatalogueEntry &entry,
                                    const Registration &registration, const QJsonObject &secrets,
                                    const QJsonObject &options, const std::stop_token &stop)
{
    const QStringList values = secretValues(secrets);
    RecordingExecution execution(parts, values, stop);
    const auto kept =
        asked(entry, EngineWords::tr("attachment of %1").arg(registration.name), values, stop,
              [&](const Integration &integration) {
                  return integration.attach({withSecrets(registration.config, secrets), options}, execution);
              });
    if (!kept)
        return kept.error();
    return cleaned(*kept, options, values);
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
