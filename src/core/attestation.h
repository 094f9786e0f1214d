// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sha256.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// Reads what pipelines produce: DSSE envelopes, Sigstore bundles, the control plane's `-o json` dump and (to
/// look at only) bare in-toto statements. Pure functions over bytes; any thread.
///
/// Sources: DSSE 1.0 (secure-systems-lab/dsse), Sigstore bundle 0.1–0.3, in-toto attestation v0.1 and v1, and
/// the Chainloop predicates v0.1 and v0.2.
namespace attache
{

/// More than any real attestation, less than what a mistaken argument (an image, a disk) would cost to read.
constexpr qint64 largestAttestation = 64 * 1024 * 1024; // bytes

struct EnvelopeSignature {
    QByteArray keyId;
    QByteArray sig; ///< raw; those that bundles until March 2025 encoded twice are mended
};

/// A DSSE envelope. What was signed is its pre-authentication encoding, pae().
struct Envelope {
    QByteArray payloadType;
    QByteArray payload; ///< decoded: the statement
    std::vector<EnvelopeSignature> signatures;

    /// "DSSEv1 <length> <type> <length> <payload>".
    QByteArray pae() const;

    /// The one spelling whose sha256 is the envelope digest:
    /// {"payloadType","payload","signatures":[{"keyid","sig"}]}, no white space, standard base64, escaped as
    /// Go's encoding/json does.
    QByteArray compactJson() const;
};

/// What the bundle brought along to verify with.
struct VerificationMaterial {
    std::vector<QByteArray> certificates; ///< DER, leaf first
    QByteArray publicKeyHint;
    bool hasTimestamps = false; ///< RFC 3161 timestamps, which are kept but not verified
    bool hasLogEntries = false; ///< of a transparency log, which are kept but not checked
};

struct Subject {
    QString name;
    QMap<QString, QString> digest; ///< algorithm → hex
    QJsonObject annotations;
};

/// One thing that the run used or made, normalised (one form whatever the predicate's age).
struct Material {
    /// Nothing to send by itself; in the attestation; by digest elsewhere.
    enum class Content { Reference, Inline, Stored };

    QString name; ///< the material's name in the contract
    QString type; ///< for example SBOM_CYCLONEDX_JSON; unknown names are kept
    Content content = Content::Reference;
    QString digest;   ///< "sha256:<hex>", or empty
    QString filename; ///< where it has content
    QString value;    ///< the text of a STRING, the repository of an image
    QString tag;
    QByteArray inlineContent; ///< for Inline; matches `digest`, or the material would have been refused
    QMap<QString, QString> annotations; ///< all of them, stringified

    /// Annotations that the pipeline's author set: those without the "chainloop." prefix.
    QMap<QString, QString> userAnnotations() const;
};

/// A material that cannot be used, and why: shown, never silently dropped.
struct RefusedMaterial {
    QString name; ///< as far as it could be read
    QString type;
    QString reason;
};

struct PolicyEvaluation {
    QString name;
    QString description; ///< what the policy is for
    QString remedy;      ///< what its author says to do about a violation; mostly empty
    QString material;    ///< empty: about the attestation itself
    bool skipped = false;
    QStringList skipReasons;
    QStringList violations;
};

struct PolicyStatus {
    enum class Verdict { NotApplicable, Passed, Skipped, Warning, Blocked, Bypassed };

    Verdict verdict = Verdict::NotApplicable;
    int total = 0;
    int violations = 0;
    int skipped = 0;
    int passed = 0;
    std::vector<PolicyEvaluation> evaluations; ///< empty where they are kept elsewhere, by reference
};

/// The run that the attestation is of (predicate metadata). Times are invalid where absent.
struct RunMetadata {
    QString workflowId;
    QString workflowName;
    QString project;
    QString projectVersion;
    QString team;
    QString organization;
    QString contractName;
    QString contractVersion;
    QString runId;
    QString runnerType;
    QString runnerUrl;
    QDateTime startedAt;
    QDateTime finishedAt;
    QMap<QString, QString> annotations; ///< of the attestation as a whole
    QMap<QString, QString> environment;
};

struct Attestation {
    enum class Form { Envelope, Bundle, Dump, Statement };

    Form form = Form::Envelope;
    QByteArray original; ///< the bytes that `digest` is of: the bundle's, or the compact envelope
    Envelope envelope;   ///< empty for a bare statement
    VerificationMaterial verification;
    QString digest;         ///< "sha256:<hex>" of `original`; empty for a bare statement
    QString envelopeDigest; ///< "sha256:<hex>" of envelope.compactJson(); empty for a bare statement
    QJsonObject statement;  ///< with the standard spellings (_type, predicateType) whatever the file's
    QString predicateType;
    std::vector<Subject> subjects;
    RunMetadata run;
    PolicyStatus policy;
    std::vector<Material> materials;
    std::vector<RefusedMaterial> refused;
    QStringList warnings; ///< what was tolerated, in words

    /// A bare statement is unsigned: it can be looked at, not delivered.
    bool viewOnly() const { return form == Form::Statement; }
};

/// Reads one attestation. The error says what the bytes are instead, where that can be told.
Result<Attestation> readAttestation(const QByteArray &bytes);

QString formName(Attestation::Form form);           ///< "DSSE envelope", …
QString verdictName(PolicyStatus::Verdict verdict); ///< "passed", …

} // namespace attache
