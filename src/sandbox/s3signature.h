// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/httpstandin.h"

namespace attache::sandbox
{

/// How S3 says no: status, code and words ("Error Responses", Amazon S3 API reference).
struct S3Refusal {
    int status = 403;
    QByteArray code;
    QByteArray message;
    QByteArray region; ///< where to go instead; mostly empty
};

struct S3Account {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray region;
};

/// Checks everything about a request's signature (AWS Signature Version 4 in the Authorization header) but
/// whether the body has the digest that was signed. Nothing when it holds.
std::optional<S3Refusal> signatureProblem(const WebRequest &request, const S3Account &account,
                                          const QDateTime &now);

} // namespace attache::sandbox
