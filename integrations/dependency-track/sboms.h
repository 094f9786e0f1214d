// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// The project that an SBOM goes into.
struct Target {
    QString id;      ///< a UUID; empty: by name
    QString name;    ///< empty: by id
    QString version; ///< empty: the project without a version, which is one of its own

    QString words() const; ///< "shop-api 1.2"
    QString lane() const;  ///< an upload replaces the whole inventory of one of these
};

/// One SBOM on its way: a step of the delivery.
struct Sbom {
    MaterialInput input;
    Target target;
    QString step; ///< the SBOM's digest in hex, and more where two materials have the same content
};

/// An SBOM that is not sent, and why.
struct SkippedSbom {
    QString name;
    QString reason;
};

struct Plan {
    std::vector<Sbom> sboms;
    std::vector<SkippedSbom> skipped;
};

/// Where a material's SBOM goes, or why it goes nowhere: the filter, or an annotation that its name needs.
Result<Target, QString> targetOf(const Options &options, const Material &material,
                                 const Attestation &attestation);

Plan planOf(const Options &options, const ExecutionRequest &request);

} // namespace attache::ATTACHE_INTEGRATION
