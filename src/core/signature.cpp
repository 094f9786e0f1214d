// SPDX-License-Identifier: Apache-2.0
#include "core/signature.h"

#include "core/certificates.h"
#include "core/keys.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace attache
{

namespace
{

struct Signature {
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

using Check = SignatureCheck::Result;

/// A key that may have made the signature.
struct Candidate {
    QString label;              ///< "the given key sha256:…"
    KeyPtr key;                 ///< null when it could not be read
    CertificatePtr certificate; ///< where the key comes in one
    QString problem;            ///< why nothing is checked with it; empty when something is
    QString match;              ///< the signature and scheme that fit it; empty when none does
};

/// Everything that the state is told from.
struct Findings {
    std::vector<Candidate> given;
    std::optional<Candidate> own; ///< of the certificate in the bundle
    const Candidate *byGiven = nullptr;
    const Candidate *byOwn = nullptr;
    int usable = 0; ///< candidates that something was checked with
};

Candidate candidateOf(KeyPtr key, CertificatePtr certificate, const QString &label)
{
    Candidate candidate;
    candidate.problem = key ? problemOf(key.get()) : Signature::tr("it cannot be read");
    candidate.label = key ? label.arg(certificate ? namedIn(certificate.get()) : fingerprint(key.get()))
                          : label.arg(QString()).trimmed();
    candidate.key = std::move(key);
    candidate.certificate = std::move(certificate);
    return candidate;
}

Candidate candidateOf(CertificatePtr certificate, const QString &label)
{
    KeyPtr key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    return candidateOf(std::move(key), std::move(certificate), label);
}

/// Looks for a signature of the envelope that this key made.
void tryOn(const Envelope &envelope, const QByteArray &pae, Candidate &candidate)
{
    if (!candidate.problem.isEmpty())
        return;
    for (size_t i = 0; i < envelope.signatures.size(); ++i) {
        const auto scheme = matchingScheme(candidate.key.get(), pae, envelope.signatures[i].sig);
        if (!scheme)
            continue;
        candidate.match =
            Signature::tr("signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, "
                          "is of %5")
                .arg(i + 1)
                .arg(envelope.signatures.size())
                .arg(*scheme)
                .arg(pae.size())
                .arg(candidate.label);
        return;
    }
}

Findings search(const Attestation &attestation, const TrustAnchors &anchors)
{
    Findings findings;
    for (const QByteArray &pem : anchors.keys)
        findings.given.push_back(candidateOf(keyFromPem(pem), nullptr, Signature::tr("the given key %1")));
    for (const QByteArray &pem : anchors.certificates)
        findings.given.push_back(
            candidateOf(certificateFromPem(pem), Signature::tr("the given certificate %1")));
    if (!attestation.verification.certificates.empty())
        findings.own = candidateOf(certificateFromDer(attestation.verification.certificates.front()),
                                   Signature::tr("the certificate %1 in the bundle"));

    const QByteArray pae = attestation.envelope.pae();
    for (Candidate &candidate : findings.given) {
        tryOn(attestation.envelope, pae, candidate);
        findings.usable += candidate.problem.isEmpty() ? 1 : 0;
        if (!findings.byGiven && !candidate.match.isEmpty())
            findings.byGiven = &candidate;
    }
    if (findings.own) {
        tryOn(attestation.envelope, pae, *findings.own);
        findings.usable += findings.own->problem.isEmpty() ? 1 : 0;
    }
    return findings;
}

QString listed(const std::vector<Candidate> &candidates)
{
    QStringList labels;
    for (const Candidate &candidate : candidates)
        labels.append(candidate.problem.isEmpty()
                          ? candidate.label
                          : QStringLiteral("%1 (%2)").arg(candidate.label, candidate.problem));
    return labels.join(QStringLiteral(", "));
}

QString nothingToCheckWith(const Attestation &attestation, const Findings &findings)
{
    if (findings.own)
        return Signature::tr("%1 cannot be used: %2").arg(findings.own->label, findings.own->problem);
    if (!findings.given.empty())
        return Signature::tr("no key can be used: %1").arg(listed(findings.given));
    if (!attestation.verification.publicKeyHint.isEmpty())
        return Signature::tr("the bundle names its key only ('%1'), and no key was given")
            .arg(QString::fromUtf8(attestation.verification.publicKeyHint.left(80)));
    return Signature::tr("no certificate comes with it, and no key was given");
}

SignatureCheck signatureCheck(const Attestation &attestation, const Findings &findings)
{
    SignatureCheck check{Signature::tr("Signature"), Check::Passed, {}};
    if (findings.byGiven) {
        check.detail = findings.byGiven->match;
    } else if (findings.byOwn) {
        check.detail = findings.byOwn->match;
    } else if (findings.usable > 0) {
        check.result = Check::Failed;
        check.detail =
            Signature::tr("no signature of the envelope fits a key that is at hand; either the attestation "
                          "was changed after it was signed, or another key signed it");
    } else {
        check.result = Check::NotMade;
        check.detail = nothingToCheckWith(attestation, findings);
    }
    return check;
}

/// Told apart from the signature: a bundle's own certificate can fit where a key that a person gave does not.
SignatureCheck givenKeysCheck(const Findings &findings)
{
    SignatureCheck check{Signature::tr("Given keys"), Check::Failed, {}};
    const bool anyUsable = findings.usable > (findings.own && findings.own->problem.isEmpty() ? 1 : 0);
    if (findings.given.empty()) {
        check.result = Check::NotMade;
        check.detail = Signature::tr("no key or signing certificate was given");
    } else if (findings.byGiven) {
        check.result = Check::Passed;
        check.detail = Signature::tr("%1 made the signature").arg(findings.byGiven->label);
    } else if (!anyUsable) {
        check.result = Check::NotMade;
        check.detail = Signature::tr("none can be used: %1").arg(listed(findings.given));
    } else if (findings.byOwn) {
        check.detail =
            Signature::tr("none of them made the signature (%1); only %2 fits, and that came with the bundle")
                .arg(listed(findings.given), findings.byOwn->label);
    } else {
        check.detail = Signature::tr("none of them made the signature (%1)").arg(listed(findings.given));
    }
    return check;
}

/// The certificate whose key made the signature, where there is one.
X509 *signingCertificate(const Findings &findings)
{
    if (findings.byOwn)
        return findings.byOwn->certificate.get();
    return findings.byGiven ? findings.byGiven->certificate.get() : nullptr;
}

template <typename Reader>
std::vector<CertificatePtr> readAll(const std::vector<QByteArray> &encoded, Reader read)
{
    std::vector<CertificatePtr> certificates;
    for (const QByteArray &bytes : encoded) {
        if (CertificatePtr certificate = read(bytes))
            certificates.push_back(std::move(certificate));
    }
    return certificates;
}

SignatureCheck notMade(const QString &name, const QString &why)
{
    return {name, Check::NotMade, why};
}

/// The chain of the signing certificate, what it is for, and what can be said of its time. True when it leads
/// to a given authority and is for signing.
bool checkCertificate(const Attestation &attestation, const TrustAnchors &anchors, const Findings &findings,
                      std::vector<SignatureCheck> &checks)
{
    const QString chainName = Signature::tr("Certificate chain");
    const QString timeName = Signature::tr("Certificate validity");
    X509 *leaf = signingCertificate(findings);
    if (!leaf) {
        const QString why = findings.own
                                ? Signature::tr("the certificate in the bundle did not make the signature")
                                : Signature::tr("no certificate is involved");
        checks.push_back(notMade(chainName, why));
        checks.push_back(notMade(timeName, why));
        return false;
    }

    const std::vector<CertificatePtr> authorities = readAll(anchors.authorities, certificateFromPem);
    const Chain chain =
        authorities.empty()
            ? Chain{notMade(
                        chainName,
                        Signature::tr("no certificate authority was given, and none is trusted by itself")),
                    nullptr}
            : checkChain(leaf, readAll(attestation.verification.certificates, certificateFromDer),
                         authorities);
    const SignatureCheck use = checkUse(leaf);
    checks.push_back(chain.check);
    checks.push_back(use);
    checks.push_back(notMade(
        timeName, Signature::tr("the certificate is valid %1; without a verified timestamp it is not known "
                                "whether it was used within that time")
                      .arg(validityOf(leaf))));
    if (chain.authority)
        checks.push_back(
            notMade(Signature::tr("Authority validity"),
                    Signature::tr("the authority's certificate is valid %1; the time was not held against it")
                        .arg(validityOf(chain.authority.get()))));
    return chain.check.result == Check::Passed && use.result == Check::Passed;
}

void addUnmadeChecks(const VerificationMaterial &material, std::vector<SignatureCheck> &checks)
{
    checks.push_back(
        notMade(Signature::tr("Timestamps"),
                material.hasTimestamps
                    ? Signature::tr("the bundle carries timestamps (RFC 3161), which are not verified here")
                    : Signature::tr("there are none")));
    checks.push_back(notMade(Signature::tr("Transparency log"),
                             material.hasLogEntries
                                 ? Signature::tr("the bundle carries log entries, which are not checked here")
                                 : Signature::tr("there are no log entries")));
}

QString reasonWhenValid(const Findings &findings, bool vouched, bool authoritiesGiven)
{
    if (findings.byGiven)
        return Signature::tr("signed by %1").arg(findings.byGiven->label);
    const QString name = namedIn(findings.byOwn->certificate.get());
    if (vouched)
        return Signature::tr("signed by %1, whose certificate a given authority issued").arg(name);
    if (!findings.given.empty())
        return Signature::tr("it fits its own certificate, which names %1, but none of the keys given")
            .arg(name);
    if (authoritiesGiven)
        return Signature::tr(
                   "it fits its own certificate, which names %1, but no given authority vouches for that")
            .arg(name);
    return Signature::tr(
               "it fits its own certificate, which names %1; nothing was given that vouches for that")
        .arg(name);
}

} // namespace

SignatureState verifySignature(const Attestation &attestation, const TrustAnchors &anchors)
{
    SignatureState state;
    if (attestation.envelope.signatures.empty()) {
        state.reason = Signature::tr("it carries no signature");
        state.checks.push_back(notMade(Signature::tr("Signature"), state.reason));
        return state;
    }

    Findings findings = search(attestation, anchors);
    if (findings.own && !findings.own->match.isEmpty())
        findings.byOwn = &*findings.own;
    state.checks = {signatureCheck(attestation, findings), givenKeysCheck(findings)};
    const bool vouched = checkCertificate(attestation, anchors, findings, state.checks);
    addUnmadeChecks(attestation.verification, state.checks);

    if (findings.byGiven || findings.byOwn) {
        state.state = SignatureState::State::Valid;
        state.trusted = findings.byGiven || vouched;
        state.reason = reasonWhenValid(findings, vouched, !anchors.authorities.empty());
        if (X509 *leaf = signingCertificate(findings))
            state.signer = namedIn(leaf);
    } else {
        state.state =
            findings.usable > 0 ? SignatureState::State::Invalid : SignatureState::State::Unverifiable;
        state.reason = state.checks.front().detail;
    }
    return state;
}

} // namespace attache
