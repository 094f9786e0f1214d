// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sboms.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What one SBOM of a delivery has come to so far.
struct Ending {
    QString name;
    Outcome outcome;
    const Sbom *sbom = nullptr; ///< null for one that is not sent at all
};

bool any(const std::vector<Ending> &endings, Outcome::Kind kind);

/// What the delivery comes to: the gravest of them, with the reasons of all that did not arrive and the
/// receipts of all that did. A retry repeats only what is missing.
Outcome whole(const std::vector<Ending> &endings);

} // namespace attache::ATTACHE_INTEGRATION
