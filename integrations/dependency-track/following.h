// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sboms.h"

namespace attache::ATTACHE_INTEGRATION
{

/// How long one attempt follows uploads before it lets others have its place.
inline constexpr std::chrono::seconds followedAtOnce(30);

/// Asks for an upload's processing until its end, or until `until`. Delivered: it is not processed any more,
/// or that cannot be told; the receipt is `uploaded` and what is known. Retry: it is being processed still.
///
/// The server never says that processing went well. The nearest to it is that the project shows an import of
/// after the upload, where the key may look it up.
Outcome followed(const Config &config, const Sbom &sbom, const QJsonObject &uploaded, const QDateTime &until,
                 Execution &execution);

} // namespace attache::ATTACHE_INTEGRATION
