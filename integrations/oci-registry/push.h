// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "image.h"
#include "sdk/http.h"
#include "sdk/integration.h"

#include <QUrl>

namespace attache::ATTACHE_INTEGRATION
{

class Registry;

/// Begins an upload and cancels it: proof of the right to push that leaves nothing behind.
Result<void, Outcome> provePush(Registry &registry);

/// Brings the image to the registry under the tag "latest", sending only what is not there yet. Steps:
/// "layer", "config" and "manifest"; the last one's receipt is the delivery's.
Outcome push(Registry &registry, const Image &image, Execution &execution);

/// What push() sends to a registry that has nothing of the image; the upload's address is the registry's to
/// give.
std::vector<HttpRequest> pushRequests(const QUrl &base, const QString &name, const Image &image);

} // namespace attache::ATTACHE_INTEGRATION
