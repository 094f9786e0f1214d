// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonObject>

namespace attache
{

/// Whether this object is meant to be an in-toto statement.
bool looksLikeStatement(const QJsonObject &object);

/// Reads an in-toto statement (v0.1 or v1) with a Chainloop predicate (v0.1 or v0.2): fills in everything of
/// `attestation` that comes from the statement. What can be done without is a warning; an unknown predicate
/// is not.
Result<void> readStatement(const QJsonObject &statement, Attestation &attestation);

} // namespace attache
