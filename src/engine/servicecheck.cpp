// SPDX-License-Identifier: Apache-2.0
#include "engine/servicecheck.h"

#include "core/redact.h"
#include "engine/recording.h"
#include "engine/words.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <optional>

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

using Id = CheckStage::Id;

Id stageOf(Execution::Check check)
{
    switch (check) {
    case Execution::Check::Answer:
        return Id::Answer;
    case Execution::Check::SignIn:
        return Id::Authentication;
    case Execution::Check::Permission:
        return Id::Permission;
    }
    Q_UNREACHABLE();
}

/// Where the way to the service ended, if it did. The network's thread writes it before the answer is there.
struct Way {
    std::mutex mutex;
    std::optional<Reached> failed;
};

Checking checkingFor(const std::shared_ptr<CheckReport> &report, const std::shared_ptr<Way> &way)
{
    return {[report](Execution::Check of, const QString &check, const QString &detail) {
                report->pass(stageOf(of), check, detail);
            },
            [report, way](const Reached &reached) {
                const CheckStage &stage = reached.stage;
                if (stage.state != CheckStage::State::Failed)
                    return report->pass(stage.id, stage.words, stage.detail, stage.state);
                const std::lock_guard lock(way->mutex);
                way->failed = reached;
            }};
}

/// At which stage the service objected, where the way to it was free.
Id refusingStage(const CheckReport &report, const RecordingExecution &execution)
{
    const Id running = std::max(report.running(), Id::Answer);
    if (execution.exchanges().empty()) // it has no service, but a folder
        return report.hasPassed(Id::Answer) ? running : Id::Answer;
    const Exchange &last = execution.exchanges().back();
    if (last.method == QLatin1String("SMTP"))
        return report.hasPassed(Id::Authentication) ? Id::Permission : Id::Authentication;
    if (last.status == 401 || last.status == 407)
        return Id::Authentication;
    if (last.status == 403)
        return Id::Permission;
    const bool letIn = report.hasPassed(Id::Answer) || report.hasPassed(Id::Authentication);
    return letIn && last.status != 0 ? running : Id::Answer;
}

QString remedyOnTheWay(const Reached &failed, const Schema &schema)
{
    if (failed.unknownAuthority)
        for (const SchemaField &field : schema.fields())
            if (field.name == QLatin1String("caCertificate"))
                return EngineWords::tr("If the authority is your own, paste its certificate into “%1”.")
                    .arg(field.label());
    return failed.stage.detail;
}

/// The error with the stage at which it came and what to do there; the report says it too.
Error located(Error error, const CatalogueEntry &entry, const RecordingExecution &execution, Way &way,
              CheckReport &report)
{
    if (error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Invalid)
        return error;
    const std::lock_guard lock(way.mutex);
    const Id stage = way.failed ? way.failed->stage.id : refusingStage(report, execution);
    if (way.failed)
        error.remedy = remedyOnTheWay(*way.failed, entry.registration);
    else if (stage == Id::Authentication && error.remedy.isEmpty())
        error.remedy = EngineWords::tr("Give it a key or a password that the service knows.");
    else if (stage == Id::Permission && error.remedy.isEmpty())
        error.remedy =
            EngineWords::tr("Have whoever runs the service look at what this account may do there.");
    if (stage != Id::Answer)
        error.what = QStringLiteral("%1, %2").arg(error.what, stageTitle(stage));
    const Error said{error.kind, {}, error.why, error.remedy, {}};
    report.fail(stage, said.text());
    return error;
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
                               const std::shared_ptr<CheckReport> &report)
{
    const QStringList secrets = secretValues(secretsOf(entry.registration, inputs));
    const auto way = std::make_shared<Way>();
    RecordingExecution execution(parts, secrets, stop, {}, checkingFor(report, way));
    const auto config = asked(entry, EngineWords::tr("registration %1").arg(name), secrets, stop,
                              [&](const Integration &integration) {
                                  return integration.registerWith({name, inputs}, execution);
                              });
    if (!config)
        return located(config.error(), entry, execution, *way, *report);
    report->finish();
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
                                  const std::shared_ptr<CheckReport> &report)
{
    auto config = askService(parts, entry, name, inputs, stop, report);
    if (config)
        return CheckedInputs{std::move(*config), Registration::State::Active, {}};
    const Error::Kind kind = config.error().kind;
    if (!force || (kind != Error::Kind::Rejected && kind != Error::Kind::Unreachable))
        return config.error();
    return CheckedInputs{publicConfig(entry.registration, inputs, inputs), Registration::State::Unverified,
                         config.error().text()};
}

} // namespace attache
