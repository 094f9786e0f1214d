// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sboms.h"

namespace attache::ATTACHE_INTEGRATION
{

/// The request that brings an SBOM into its project: multipart/form-data, the SBOM read while it is sent. The
/// same bytes each time.
HttpRequest uploadOf(const Config &config, const Options &options, const Sbom &sbom,
                     const QString &deliveryId);

/// What came of one SBOM.
struct Uploaded {
    Outcome outcome;      ///< Delivered: the server has it; its receipt is the finished step's
    bool endsAll = false; ///< the others would fare no better now
};

/// Checks the SBOM and sends it, unless an earlier attempt has, or a newer one is on its way to the project.
Uploaded upload(const Config &config, const Options &options, const Sbom &sbom,
                const ExecutionRequest &request, Execution &execution);

} // namespace attache::ATTACHE_INTEGRATION
