// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonObject>

namespace attache
{

/// Whether this object is meant to be a Sigstore bundle.
bool looksLikeBundle(const QJsonObject &object);

/// Reads a Sigstore bundle 0.1 to 0.3, in either spelling of protobuf's JSON: fills in the envelope, what the
/// bundle brings to verify it with, and the warnings.
Result<void> readBundle(const QJsonObject &bundle, Attestation &attestation);

} // namespace attache
