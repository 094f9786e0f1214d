// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace attache
{

/// An attestation to try things with: a Sigstore bundle 0.3 around a Chainloop v0.2 statement of a run of
/// `workflow` in `project`, with one small SBOM in it. Signed with a P-256 key and a certificate that are
/// made for it and forgotten, so that no two are alike and nobody can take one for somebody's.
///
/// Environment when the machine has no randomness to give.
Result<QByteArray> sampleAttestation(const QString &workflow, const QString &project, const QDateTime &now);

} // namespace attache
