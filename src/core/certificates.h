// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys.h"
#include "core/records.h"

#include <QDateTime>

#include <vector>

/// X.509 certificates, as far as signatures need them. Not for others than the verification of signatures.
namespace attache
{

CertificatePtr certificateFromDer(const QByteArray &der); ///< null when it is none, or more follows
CertificatePtr certificateFromPem(const QByteArray &pem); ///< null when it is none
bool isAuthority(X509 *certificate);                      ///< basic constraints CA:TRUE

/// Whom the certificate names: its first alternative name (mail, URI, host) or its subject, fit to be shown.
QString namedIn(X509 *certificate);

/// The first and last moment of its validity, as text.
QString validityOf(X509 *certificate);

/// What a certificate's chain came to.
struct Chain {
    SignatureCheck check;
    CertificatePtr authority; ///< the given one that it leads to; null when it leads to none
};

/// Whether `leaf` was issued by one of `authorities` (nothing else is trusted), over `intermediates` where
/// needed. Time is left out: when it was signed is not known without a verified timestamp.
Chain checkChain(X509 *leaf, const std::vector<CertificatePtr> &intermediates,
                 const std::vector<CertificatePtr> &authorities);

/// Whether the certificate is for signing code, where it says what it is for.
SignatureCheck checkUse(X509 *leaf);

} // namespace attache
