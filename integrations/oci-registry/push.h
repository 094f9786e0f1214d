// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "image.h"
#include "requests.h"
#include "sdk/integration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

class Registry;

struct PushFailure {
    Outcome outcome;
    HttpResponse answer; ///< to the manifest; status 0 when it did not come that far
};

/// Brings the image's blobs, those that are missing, and its manifest under `reference`, a tag or digest. The
/// registry's answer to the manifest, which it took. Steps: "layer NAME" and "config NAME".
Result<HttpResponse, PushFailure> pushImage(Registry &registry, const Image &image, const QString &reference,
                                            Execution &execution);

/// Brings the first of the images that the registry takes under a tag; none where one of them is there
/// already, which matters where tags cannot be changed. Step: "manifest", whose receipt is the delivery's.
Outcome pushToTag(Registry &registry, const std::vector<Image> &images, const QString &tag,
                  Execution &execution);

/// What pushImage() sends to a registry that has nothing of the image; the upload's address is the registry's
/// to give.
std::vector<HttpRequest> pushRequests(const ImageAddress &at, const Image &image, const QString &reference);

/// A finished step could not be written down: going on might repeat it.
Outcome ledgerFailed(const Error &error);

} // namespace attache::ATTACHE_INTEGRATION
