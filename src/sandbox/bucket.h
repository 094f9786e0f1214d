// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sandbox/standin.h"

#include <QRandomGenerator>

#include <memory>

namespace attache::sandbox
{

/// Stand-ins of the two kinds of bucket that GUAC collects from. Both have one bucket, keep its objects in
/// memory, none larger than 256 MiB, and make the credentials for it when they start. `port` 0 takes a free
/// one; errors: Environment (the port is taken).

/// An S3-compatible store with path-style addresses: PUT, GET, HEAD and DELETE of objects, and a list of
/// them, with Signature Version 4 in the Authorization header. Conditions: "If-None-Match: *".
Result<std::unique_ptr<StandIn>> startBucket(quint16 port = 0,
                                             QRandomGenerator &random = *QRandomGenerator::system());

/// Google Cloud Storage (JSON API, storage/v1) and its token server, with a service account that has the role
/// Storage Object Creator: uploads of the types media and multipart, with ifGenerationMatch, and
/// iam/testPermissions.
Result<std::unique_ptr<StandIn>> startGoogleBucket(quint16 port = 0);

} // namespace attache::sandbox
