// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "core/result.h"
#include "image.h"
#include "sdk/http.h"

namespace attache::ATTACHE_INTEGRATION
{

class Registry;

/// Why an account may not push to an image.
struct PushRefusal {
    Outcome outcome;
    bool isAboutTheRepository = false; ///< with another image name it may be otherwise
};

/// Begins an upload and cancels it: proof of the right to push that leaves nothing behind.
Result<void, PushRefusal> provePush(Registry &registry);

/// Brings a blob to the registry, unless it has it already. A session that is lost, or whose bytes went
/// wrong, is begun again once.
Result<void, Outcome> pushBlob(Registry &registry, const Blob &blob);

/// Whether the digest that the registry names, if it names one, is that of what we sent.
bool confirms(const HttpResponse &response, const Blob &blob);

} // namespace attache::ATTACHE_INTEGRATION
