// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refusal.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What an S3-compatible store says in the body of a refusal (XML, "Error Responses" of the Amazon S3 API
/// reference). Empty fields where it does not.
struct S3Error {
    QString code;
    QString region;   ///< where the bucket is
    QString endpoint; ///< host to ask instead
};

S3Error readS3Error(const HttpResponse &response);

/// By the code, or by the status where there is none.
Outcome outcomeOfS3(const HttpResponse &response, const QString &service, const QDateTime &now);

} // namespace attache::ATTACHE_INTEGRATION
