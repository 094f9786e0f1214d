// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/outcome.h"
#include "core/records.h"
#include "core/result.h"
#include "sdk/body.h"
#include "sdk/http.h"
#include "sdk/mail.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

/// All that an integration sees. integrations/README.md shows how to write one.
namespace attache
{

/// What an integration may use while it works. Lives for one call, on that call's thread.
class Execution
{
public:
    virtual ~Execution() = default;

    virtual HttpClient &http() = 0;
    virtual MailClient &mail() = 0;
    virtual std::stop_token stop() const = 0;
    virtual QDateTime now() const = 0;

    /// Waits on this thread, for a service that needs a moment. False when it was stopped meanwhile.
    virtual bool wait(std::chrono::milliseconds time) = 0;

    /// The receipt of a step that an earlier attempt finished, or nothing. A step that is done is not done
    /// again.
    virtual std::optional<QJsonObject> doneStep(const QString &key) const = 0;

    /// Writes a finished step down, on disk before it returns, so that not even a crash repeats it.
    virtual Result<void> finishStep(const QString &key, const QJsonObject &receipt) = 0;

    /// Whether a newer delivery in this lane (Integration::lanes) has arrived, or waits while this one has
    /// failed before: sending this one now would put old content over new. What a person sends again gives
    /// way only to what came after they asked. Ask right before each request that would do so.
    virtual bool isSuperseded(const QString &lane) const = 0;

    /// What a check was of, when registering: the service answers as what it is; it lets us in; we may do
    /// what we are there for.
    enum class Check { Answer, SignIn, Permission };

    /// While registering: says that the service passed a check ("The registry answers", "in 84 ms"), for a
    /// form that shows them one by one. `detail` may be empty. How the service was reached (name, connection,
    /// TLS) is found out without the integration.
    virtual void checkPassed(Check of, const QString &check, const QString &detail) = 0;
};

/// Inputs of a registration: validated against registration.schema.json, defaults put in, secrets included.
struct RegistrationRequest {
    QString name;
    QJsonObject input;
};

/// Options of an attachment: validated against attachment.schema.json, defaults put in.
struct AttachmentRequest {
    QJsonObject registration; ///< public configuration and secrets together, by their schema names
    QJsonObject options;
};

/// A material with its bytes, already checked against its digest.
struct MaterialInput {
    Material material;
    Content content;
};

/// A material that the integration wants and that cannot be had, and why.
struct MissingMaterial {
    Material material;
    QString reason;
};

/// One attestation to bring to one attachment.
struct ExecutionRequest {
    QString deliveryId; ///< stable over retries; use it as the idempotency id
    int attempt = 1;
    QDateTime createdAt;      ///< when the delivery came to be; the same in every attempt
    QJsonObject registration; ///< public configuration and secrets together, by their schema names
    QJsonObject options;
    Attestation attestation;
    SignatureState signature; ///< what came of verifying it when it was taken in
    Workflow workflow;
    std::vector<MaterialInput> materials; ///< those of subscribed types, in the predicate's order
    std::vector<MissingMaterial> missing;
};

/// What would become of a delivery, as far as the attestation and the options tell.
struct Forecast {
    Outcome outcome =
        delivered({}); ///< delivered, skipped or rejected, with the reason that execute() would give
    /// What the options come out as, named for a person: {"Project", "shop-api 1.2"}.
    std::vector<std::pair<QString, QString>> values = {};
};

/// Forwards attestations to one kind of system. One object serves all registrations and threads: keep no
/// state.
class Integration
{
public:
    virtual ~Integration() = default;

    /// Checks the inputs against the live service without leaving anything behind there. Returns the public
    /// configuration to keep; fields that the schema marks as secret are taken out of it whatever it holds.
    /// Error kinds: Invalid (an input, with violations), Rejected (the service said no), Unreachable.
    virtual Result<QJsonObject> registerWith(const RegistrationRequest &request,
                                             Execution &execution) const = 0;

    /// Checks options against a registration and, where there is something to ask, its live service, leaving
    /// nothing behind there. Returns the options to keep. Errors as registerWith().
    virtual Result<QJsonObject> attach(const AttachmentRequest &request, Execution &execution) const;

    /// Whether this delivery needs the materials' content, given the options. False saves reading large
    /// files.
    virtual bool needsMaterials(const QJsonObject &options) const;

    /// What this delivery replaces at the service as a whole: a project whose inventory an upload overwrites.
    /// Deliveries of one registration that share a lane go one after the other, in the order in which they
    /// were taken in. Pure: `request` has neither secrets nor content, only what the attestation says. Empty:
    /// the order does not matter.
    virtual QStringList lanes(const ExecutionRequest &request) const;

    /// What execute() would come to if the service took all that it is sent: what an operator is shown while
    /// choosing options. Pure; `request` as for lanes(). Without an own answer: it would be sent.
    virtual Forecast forecast(const ExecutionRequest &request) const;

    virtual Outcome execute(const ExecutionRequest &request, Execution &execution) const = 0;

    /// The requests that execute() would send if each were answered well, in that order; no network. What a
    /// dry run shows (the engine masks the secrets first).
    virtual std::vector<HttpRequest> preview(const ExecutionRequest &request) const = 0;
};

/// A built-in integration as its folder describes it.
struct IntegrationPackage {
    QString id; ///< the folder's name
    QByteArray manifest;
    QByteArray registrationSchema;
    QByteArray attachmentSchema;
    QByteArray readme;
    QByteArray icon; ///< SVG
    std::function<std::unique_ptr<Integration>()> create;
};

/// All integration folders, sorted by id. Written by CMake from what folders there are.
std::vector<IntegrationPackage> builtInIntegrations();

} // namespace attache
