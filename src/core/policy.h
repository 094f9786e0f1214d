// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonObject>

namespace attache
{

/// What the pipeline's policies said about the run, by the control plane's rule. Counts that older
/// attestations lack are made from the evaluations.
PolicyStatus readPolicy(const QJsonObject &predicate, QStringList &warnings);

} // namespace attache
