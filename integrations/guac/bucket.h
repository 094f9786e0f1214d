// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"
#include "object.h"

namespace attache::ATTACHE_INTEGRATION
{

/// A place for objects, as each provider has it. Lives for one call to the integration, on that call's
/// thread. Its outcomes hold no secrets.
class Bucket
{
public:
    virtual ~Bucket() = default;

    /// Finds out whether objects can be put there, and leaves none. Tells the execution each check that
    /// passed.
    virtual Result<void, Outcome> check() = 0;

    /// Puts it there, unless it is there already: both are delivered. The receipt says which.
    virtual Outcome put(const Object &object) = 0;
};

/// Both are referred to.
std::unique_ptr<Bucket> openBucket(const Config &config, Execution &execution);

/// What put() sends, without what only sending makes: signatures and checksums.
HttpRequest previewOf(const Config &config, const Object &object);

} // namespace attache::ATTACHE_INTEGRATION
