// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

/// Verifies an envelope's signature over its DSSE pre-authentication encoding, and says exactly what was
/// checked and what was not. Pure; any thread. Keys: ECDSA P-256 and P-384, RSA (PKCS #1 v1.5 and PSS),
/// Ed25519.
namespace attache
{

/// Keys and authorities that the user trusts. Nothing in a bundle ever joins them.
struct TrustAnchors {
    std::vector<QByteArray> keys;         ///< PEM public keys
    std::vector<QByteArray> certificates; ///< PEM signing certificates (leaves)
    std::vector<QByteArray> authorities;  ///< PEM CA certificates
};

/// Sorts the blocks of a PEM file into keys, signing certificates and authorities (basic constraints
/// CA:TRUE).
Result<TrustAnchors> readTrustAnchors(const QByteArray &pem);

/// States, in this order: unsigned (no signature at all); valid, by a given key or certificate or by the
/// bundle's own certificate (trusted only for what was given, or chains to a given authority); invalid (there
/// is something to check it with, and it does not match); unverifiable (nothing to check it with).
SignatureState verifySignature(const Attestation &attestation, const TrustAnchors &anchors);

} // namespace attache
