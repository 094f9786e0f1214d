// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

/// AWS Signature Version 4, as S3 wants it ("Authenticating Requests: Using the Authorization Header", Amazon
/// S3 API reference). Pure; any thread.
namespace attache::ATTACHE_INTEGRATION
{

/// Percent-encoded but for the unreserved characters of RFC 3986 §2.3 and '/': how a key stands in an
/// address, and in what is signed.
QByteArray uriEncoded(const QString &key);

/// Adds the date, the payload's digest, the session token and the signature over them, over all headers that
/// are there, and over the address, whose path must be uriEncoded().
void sign(HttpRequest &request, const AccessKey &key, const QByteArray &region,
          const QByteArray &payloadSha256, const QDateTime &now);

} // namespace attache::ATTACHE_INTEGRATION
