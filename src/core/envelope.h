// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonObject>

namespace attache
{

enum class Carrier { File, Bundle }; ///< where an envelope is found: the rules differ in the signatures

/// Reads a DSSE envelope with an in-toto payload; `warnings` gains what was tolerated.
///
/// In a bundle, signatures that were encoded twice are mended, and only the first one is kept: that envelope
/// is the one which the control plane makes of it.
Result<Envelope> readEnvelope(const QJsonObject &object, Carrier carrier, QStringList &warnings);

} // namespace attache
