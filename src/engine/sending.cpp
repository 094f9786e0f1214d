// SPDX-License-Identifier: Apache-2.0
#include "engine/sending.h"

#include "engine/keychain.h"
#include "engine/matching.h"
#include "engine/recording.h"
#include "engine/servicecheck.h"
#include "engine/words.h"
#include "store/attestations.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <QElapsedTimer>
#include <QUuid>

#include <exception>

namespace attache
{
namespace
{

/// What the store knows about a delivery, read in one go.
struct Stored {
    Registration registration;
    Attachment attachment;
    AttestationRecord record;
    QByteArray original;
    std::vector<Step> steps;
};

Result<Stored> load(Database &database, const Delivery &delivery)
{
    auto registration = store::registration(database, delivery.registrationId);
    if (!registration)
        return registration.error();
    auto attachment = store::attachment(database, delivery.attachmentId);
    if (!attachment)
        return attachment.error();
    auto record = store::attestation(database, delivery.attestationId);
    if (!record)
        return record.error();
    auto original = store::originalBytes(database, delivery.attestationId);
    if (!original)
        return original.error();
    auto steps = store::steps(database, delivery.id);
    if (!steps)
        return steps.error();
    return Stored{std::move(*registration), std::move(*attachment), std::move(*record), std::move(*original),
                  std::move(*steps)};
}

Sent notTried(Delivery::State state, const QString &reason)
{
    Sent sent;
    sent.state = state;
    sent.reason = reason;
    return sent;
}

Sent putBack()
{
    return notTried(Delivery::State::Queued, {});
}

Sent notLoaded(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound: // deleted or detached since it was claimed
        return notTried(Delivery::State::Cancelled, EngineWords::tr("It is not attached any more"));
    case Error::Kind::Cancelled:
        return putBack();
    default:
        return notTried(Delivery::State::Held, error.text());
    }
}

Sent withoutSecrets(const Error &error, const Registration &registration)
{
    if (error.kind == Error::Kind::Cancelled)
        return putBack();
    if (error.kind == Error::Kind::NotFound) {
        return notTried(
            Delivery::State::Held,
            EngineWords::tr("The secrets of %1 are not in this machine's keychain. Give them again: "
                            "attachectl integration registered update %1 --opt …")
                .arg(registration.name));
    }
    Sent sent = notTried(Delivery::State::Held, error.text());
    sent.keychainClosed = true;
    return sent;
}

/// A material's content from this machine's store, hashed again before it is used.
Result<Content> storedContent(const ContentStore &contents, const Material &material,
                              const std::stop_token &stop)
{
    if (!contents.contains(material.digest))
        return Error{Error::Kind::NotFound, {}, missingReason(material), {}, {}};
    const auto entry = contents.verified(material.digest, stop);
    if (!entry)
        return entry.error();
    return Content::ofFile(entry->path, entry->size);
}

/// The one place where an integration's code is called to deliver: whatever it throws becomes an outcome.
Outcome executed(const Integration &integration, const ExecutionRequest &request, Execution &execution)
{
    try {
        return integration.execute(request, execution);
    } catch (const std::exception &thrown) {
        return retryLater(EngineWords::tr("The integration failed in a way that it does not foresee (%1). "
                                          "This is a fault in the integration")
                              .arg(QString::fromUtf8(thrown.what())));
    } catch (...) {
        return retryLater(EngineWords::tr("The integration failed in a way that it does not foresee. "
                                          "This is a fault in the integration"));
    }
}

Sent send(EngineParts &parts, const Integration &integration, const ExecutionRequest &request,
          const QStringList &secrets, RecordingExecution::Delivering delivering, const std::stop_token &stop)
{
    RecordingExecution execution(parts, secrets, stop, std::move(delivering));

    Sent sent;
    sent.attempt.startedAt = parts.clock();
    QElapsedTimer timer;
    timer.start();
    Outcome outcome = redacted(executed(integration, request, execution), secrets);
    sent.attempt.durationMs = timer.elapsed();
    // An exchange that we broke off looks like a failing service to an integration.
    if (stop.stop_requested() && outcome.kind == Outcome::Kind::Retry)
        outcome = cancelled();
    if (outcome.kind == Outcome::Kind::Cancelled)
        return putBack();
    if (outcome.kind == Outcome::Kind::Retry && execution.wasOffline()) {
        Sent held = notTried(Delivery::State::Held,
                             EngineWords::tr("This machine has no network; it goes on once there is one"));
        held.offline = true;
        return held;
    }
    sent.attempt.outcome = outcomeName(outcome.kind);
    sent.attempt.reason = outcome.reason;
    sent.attempt.exchanges = execution.takeExchanges();
    sent.outcome = std::move(outcome);
    return sent;
}

} // namespace

Sent sendDelivery(EngineParts &parts, const Delivery &delivery, std::stop_token stop)
{
    if (stop.stop_requested())
        return putBack();
    const auto stored =
        parts.store->call([&delivery](Database &database) { return load(database, delivery); });
    if (!stored)
        return notLoaded(stored.error());
    const Registration &registration = stored->registration;
    const CatalogueEntry *entry = parts.catalogue.entry(registration.kind);
    if (!entry) {
        return notTried(
            Delivery::State::Held,
            EngineWords::tr("This version of Attaché has no integration %1").arg(registration.kind));
    }
    const auto attestation = readAttestation(stored->original);
    if (!attestation)
        return notTried(Delivery::State::Failed, attestation.error().text());
    if (stored->record.signature.state == SignatureState::State::Invalid)
        return notTried(Delivery::State::Failed, invalidSignatureReason(stored->record.signature));

    ExecutionRequest request =
        requestFor(delivery, registration, stored->attachment, *attestation, stored->record);
    const WantedMaterials wanted = wantedMaterials(*entry, request.options, request.attestation);
    const auto complete = addMaterials(request, wanted, [&](const Material &material) {
        return storedContent(parts.contents, material, stop);
    });
    if (stop.stop_requested())
        return putBack();
    if (!complete)
        return notTried(Delivery::State::Held, complete.error().text());

    const auto secrets = keychain::read(*parts.secrets, registration, stop, keychain::patience);
    if (!secrets)
        return withoutSecrets(secrets.error(), registration);
    request.registration = withSecrets(registration.config, *secrets);
    RecordingExecution::Delivering delivering{request.deliveryId, {}};
    for (const Step &step : stored->steps)
        if (step.state == QLatin1String("done"))
            delivering.doneSteps.insert(step.key, step.receipt);
    Sent sent =
        send(parts, *entry->integration, request, secretValues(*secrets), std::move(delivering), stop);
    sent.registrationUpdatedAt = registration.updatedAt;
    return sent;
}

Result<Attempt> sendToStandIn(EngineParts &parts, const Delivery &delivery, const QJsonObject &inputs,
                              const std::stop_token &stop)
{
    const EitherStop either(stop, parts.closing.get_token());
    const auto stored =
        parts.store->call([&delivery](Database &database) { return load(database, delivery); });
    if (!stored)
        return stored.error();
    const CatalogueEntry *entry = parts.catalogue.entry(delivery.kind);
    if (!entry)
        return Error{Error::Kind::Environment,
                     EngineWords::tr("integration %1").arg(delivery.kind),
                     EngineWords::tr("this version of Attaché does not have it"),
                     {},
                     {}};
    const auto attestation = readAttestation(stored->original);
    if (!attestation)
        return attestation.error();
    const QJsonObject given = entry->registration.withDefaults(inputs);
    const QJsonObject secrets = secretsOf(entry->registration, given);
    const auto config = askService(parts, *entry, delivery.registrationName, given, either.token(),
                                   std::make_shared<CheckReport>(false, false, nullptr));
    if (!config)
        return config.error();

    Delivery first = delivery; // as if it had never been sent: nothing of it is at the stand-in
    first.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    first.attempts = 0;
    ExecutionRequest request =
        requestFor(first, stored->registration, stored->attachment, *attestation, stored->record);
    request.registration = withSecrets(*config, secrets);
    const auto complete = addMaterials(
        request, wantedMaterials(*entry, request.options, request.attestation),
        [&](const Material &material) { return storedContent(parts.contents, material, either.token()); });
    if (!complete)
        return complete.error();
    Sent sent = send(parts, *entry->integration, request, secretValues(secrets), {}, either.token());
    sent.attempt.trigger = QStringLiteral("sandbox");
    if (!sent.outcome)
        return stopped(EngineWords::tr("delivery %1").arg(delivery.id));
    return std::move(sent.attempt);
}

} // namespace attache
