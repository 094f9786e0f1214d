// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the store keeps, as plain values that any thread may copy. Ids are UUIDs in their 36-character form;
/// times are UTC; digests are "sha256:<hex>".
namespace attache
{

/// An instance of an integration: address and public configuration. Its secrets are in the keychain only.
struct Registration {
    enum class State { Active, Unverified, Paused, Misconfigured };

    QString id;
    QString name; ///< DNS-1123 label, unique among what is not deleted
    QString kind; ///< the integration's id, for example "oci-registry"
    QString description;
    QJsonObject config;      ///< public configuration, as the integration returned it
    QStringList secretNames; ///< which of its fields are in the keychain
    State state = State::Active;
    QString reason; ///< why it is not active, for a person
    QDateTime createdAt;
    QDateTime updatedAt;
    std::optional<QDateTime> quietUntil{}; ///< its service asked for nothing before then; may be in the past
    QDateTime secretsSetAt{}; ///< when its secrets came to be what they are; invalid: it has none

    bool operator==(const Registration &other) const = default;
};

struct Workflow {
    QString id;
    QString name;
    QString project; ///< may be empty
    QString team;    ///< may be empty
    QDateTime createdAt;

    bool operator==(const Workflow &other) const = default;
};

/// A registration attached to a workflow, with options.
struct Attachment {
    QString id;
    QString registrationId;
    QString registrationName;
    QString kind;
    Workflow workflow;
    QJsonObject config; ///< the options, as the integration returned them
    QDateTime createdAt;
    bool isPaused = false; ///< by a person: what comes for it is held
};

/// One check of a signature, and what came of it. Checks that were not made are listed too, with the reason.
struct SignatureCheck {
    enum class Result { Passed, Failed, NotMade };

    QString name; ///< "Signature", "Certificate chain", …
    Result result = Result::NotMade;
    QString detail; ///< what exactly was checked, or why it was not

    bool operator==(const SignatureCheck &other) const = default;
};

struct SignatureState {
    enum class State { Valid, Invalid, Unverifiable, Unsigned };

    State state = State::Unsigned;
    bool trusted = false; ///< the key was given, or the certificate chains to a given authority
    QString reason;
    QString signer; ///< who the certificate names; empty without one
    std::vector<SignatureCheck> checks;

    bool operator==(const SignatureState &other) const = default;
};

/// A material as stored. `available` says that its bytes are at hand (in the content store).
struct MaterialRecord {
    QString name;
    QString type; ///< for example SBOM_CYCLONEDX_JSON; names that we do not know are kept as they are
    QString digest;
    QString filename;
    QString value; ///< a reference or a short text, where the material has no file
    QJsonObject annotations;
    bool available = false;
    qint64 size = -1; ///< bytes; -1 when the content is not at hand
    QString reason;   ///< why it cannot be used, when it cannot

    bool operator==(const MaterialRecord &other) const = default;
};

struct AttestationRecord {
    QString id;
    QString digest;         ///< of the original bytes; for a bare envelope, of the compact envelope
    QString envelopeDigest; ///< of the compact envelope
    Workflow workflow;
    QStringList subjects; ///< the names of what it is about
    QString runId;
    QString runState; ///< "success": a signed attestation is of a finished run
    QDateTime startedAt;
    QDateTime finishedAt;
    QString runnerType;
    QString runnerUrl;
    SignatureState signature;
    std::vector<MaterialRecord> materials;
    QDateTime receivedAt;

    bool operator==(const AttestationRecord &other) const = default;
};

/// The intent to bring one attestation to one attachment, and how far that is.
struct Delivery {
    enum class State { Queued, Sending, Delivered, Skipped, Failed, Uncertain, Held, Cancelled };

    QString id; ///< stable over all attempts: the service sees it as the idempotency id
    QString attestationId;
    QString attachmentId;
    QString registrationId;
    QString registrationName;
    QString kind; ///< the integration's id
    QString workflowId;
    QString workflowName;
    QString project;
    State state = State::Queued;
    QString reason;
    int attempts = 0;
    int tries =
        0; ///< attempts since it was queued afresh: made, released from being held, or sent again by hand
    QDateTime triesSince; ///< when that was; invalid: when it was made
    std::optional<QDateTime> nextAttemptAt;
    QDateTime createdAt;
    std::optional<QDateTime> endedAt;
    QJsonObject receipt;

    bool operator==(const Delivery &other) const = default;
};

/// One effect of a delivery (a material or a request), so that a retry repeats only what is missing.
struct Step {
    QString key;
    QString state; ///< "done", "failed" or "uncertain"
    QString reason;
    QJsonObject receipt;
    QDateTime at;
};

/// A request and its answer, masked: no secret is in it.
struct Exchange {
    QString method;
    QString url;
    QJsonObject requestHeaders;
    qint64 requestBodySize = 0;
    QString requestBody; ///< the start of it, when it is text
    int status = 0;      ///< 0: no answer
    QJsonObject responseHeaders;
    QString responseBody; ///< at most 20,000 characters
    qint64 durationMs = 0;
    QString failure; ///< why there was no answer
};

/// What happened when a delivery was tried. Never changed once written.
struct Attempt {
    int number = 0;
    QString trigger; ///< "scheduled" or "manual"
    QDateTime startedAt;
    qint64 durationMs = 0;
    QString outcome; ///< core/outcome.h, outcomeName()
    QString reason;
    std::vector<Exchange> exchanges;
    std::optional<QDateTime> erasedAt{}; ///< when `exchanges` were, as they had been kept for long enough
};

QString stateName(Registration::State state); ///< "active", …: the spelling in the store and in JSON
QString stateName(SignatureState::State state);
QString stateName(Delivery::State state);
std::optional<Registration::State> registrationState(QStringView name);
std::optional<SignatureState::State> signatureState(QStringView name);
std::optional<Delivery::State> deliveryState(QStringView name);

/// Whether nothing more will happen to it by itself.
bool hasEnded(Delivery::State state);

} // namespace attache
