// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/registrationoutput.h"
#include "engine/registrations.h"

#include <QJsonArray>

#include <memory>

/// The verbs for a registration that is there: it is changed, rotated, cloned, tested, paused and resumed.
namespace attache
{
namespace
{

struct Options {
    QString name;    ///< of the registration
    QString newName; ///< of its clone
    std::optional<QString> description;
    InputFlags inputs;
    bool sameSecrets = false;
    bool force = false;
};

/// Finds it, and reads its inputs as its integration has them.
void withInputs(Session &session, const Options &options,
                std::function<void(const Registration &, const QJsonObject &)> then)
{
    session.await(session.console().registrations().find(options.name),
                  [&session, options, then = std::move(then)](const Registration &found) {
                      const CatalogueEntry *entry = session.console().catalogue().entry(found.kind);
                      if (!entry)
                          return session.fail(noSuchIntegration(session.console().catalogue(), found.kind));
                      const Result<QJsonObject> values = readInputs(
                          options.inputs, entry->registration, session.terminal(), Schema::Absent::IsKept);
                      if (!values)
                          return session.fail(values.error());
                      then(found, *values);
                  });
}

void showWhenDone(Session &session, const QFuture<Result<Registration>> &future)
{
    session.await(future,
                  [&session](const Registration &registration) { showRegistration(session, registration); });
}

void update(Session &session, const Options &options)
{
    withInputs(session, options, [&session, options](const Registration &found, const QJsonObject &values) {
        tellChecks(session);
        showWhenDone(session, session.console().registrations().update(
                                  found.id, {options.description, values, options.force}, session.stop()));
    });
}

void rotate(Session &session, const Options &options)
{
    withInputs(session, options, [&session](const Registration &found, const QJsonObject &values) {
        tellChecks(session);
        showWhenDone(session, session.console().registrations().rotate(found.id, values, session.stop()));
    });
}

void clone(Session &session, const Options &options)
{
    const Result<void> named = options.newName.isEmpty() ? Result<void>() : checkName(options.newName);
    if (!named)
        return session.fail(named.error());
    withInputs(session, options, [&session, options](const Registration &found, const QJsonObject &values) {
        tellChecks(session);
        showWhenDone(session,
                     session.console().registrations().clone(
                         found.id,
                         {options.newName, options.description, values, options.sameSecrets, options.force},
                         session.stop()));
    });
}

QJsonObject withChecks(QJsonObject registration, const Checks &checks)
{
    QJsonArray stages;
    for (const CheckStage &stage : checks)
        stages.append(toJson(stage));
    registration.insert(QStringLiteral("checks"), stages);
    return registration;
}

/// As JSON, what came of each stage is told of a test that failed as well.
void test(Session &session, const Options &options)
{
    const auto checks = tellChecks(session, Told::ToAnybody);
    Registrations &registrations = session.console().registrations();
    whenDone(registrations.test(options.name, session.stop()), &session,
             [&session, &registrations, checks, options](const Result<Registration> &tested) {
                 if (!session.isJson() || (!tested && checks->empty()))
                     return tested ? showRegistration(session, *tested) : session.fail(tested.error());
                 session.await(registrations.find(options.name),
                               [&session, checks, tested](const Registration &registration) {
                                   session.print(withChecks(toJson(registration), *checks));
                                   if (tested)
                                       session.done();
                                   else
                                       session.fail(tested.error());
                               });
             });
}

void addRotateAndClone(Verbs &verbs, CLI::App &registered)
{
    auto rotated = std::make_shared<Options>();
    CLI::App &rotateVerb = verbs.verb(registered, "rotate",
                                      "Put a new secret in an old one's place, once the service accepts it");
    addText(rotateVerb, "NAME", rotated->name, "Its name or id", Need::Required);
    addInputFlags(rotateVerb, rotated->inputs);
    verbs.runs(rotateVerb, [rotated](Session &session) { rotate(session, *rotated); });

    auto cloned = std::make_shared<Options>();
    CLI::App &cloneVerb =
        verbs.verb(registered, "clone", "Register another one like it, without attachments");
    addText(cloneVerb, "NAME", cloned->name, "Its name or id", Need::Required);
    addText(cloneVerb, "--name", cloned->newName, "The new one's name; left out: the next free number");
    addText(cloneVerb, "--description", cloned->description, "What the new one is for; left out: the same");
    addInputFlags(cloneVerb, cloned->inputs);
    addFlag(cloneVerb, "--same-secrets", cloned->sameSecrets, "Copy its secrets within the keychain");
    addFlag(cloneVerb, "--force", cloned->force,
            "Keep it, unverified, though the service refuses or does not answer");
    verbs.runs(cloneVerb, [cloned](Session &session) { clone(session, *cloned); });
}

} // namespace

void addRegisteredChangeCommands(Verbs &verbs, CLI::App &registered)
{
    auto options = std::make_shared<Options>();
    CLI::App &updateVerb =
        verbs.verb(registered, "update", "Change inputs or secrets; attachments and history stay");
    addText(updateVerb, "NAME", options->name, "Its name or id", Need::Required);
    addText(updateVerb, "--description", options->description, "What it is for");
    addInputFlags(updateVerb, options->inputs);
    addFlag(updateVerb, "--force", options->force,
            "Keep the change though the service refuses or does not answer");
    verbs.runs(updateVerb, [options](Session &session) { update(session, *options); });
    addRotateAndClone(verbs, registered);

    using Run = void (*)(Session &, const Options &);
    const auto addOne = [&](const char *name, const char *description, Run run) {
        auto which = std::make_shared<Options>();
        CLI::App &verb = verbs.verb(registered, name, description);
        addTextEitherWay(verb, "NAME", "--name", which->name, "Its name or id");
        verbs.runs(verb, [which, run](Session &session) { run(session, *which); });
    };
    addOne("describe", "Show one", [](Session &session, const Options &of) {
        showWhenDone(session, session.console().registrations().find(of.name));
    });
    addOne("test", "Check it against the live service, stage by stage", test);
    addOne("pause", "Hold its deliveries", [](Session &session, const Options &of) {
        showWhenDone(session, session.console().registrations().pause(of.name));
    });
    addOne("resume", "Let its deliveries go on", [](Session &session, const Options &of) {
        showWhenDone(session, session.console().registrations().resume(of.name));
    });
}

} // namespace attache
