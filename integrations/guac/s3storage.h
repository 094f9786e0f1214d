// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bucket.h"

namespace attache::ATTACHE_INTEGRATION
{

/// Which of a store's hosts has the bucket, and what region a signature names. A store may correct both.
struct S3Place {
    QByteArray region;
    QString host; ///< empty: the endpoint's, or Amazon's of the region
};

/// A bucket at Amazon S3, or at a store that speaks its protocol (API version 2006-03-01).
class S3Storage : public Bucket
{
public:
    S3Storage(const Config &config, Execution &execution);

    Result<void, Outcome> check() override;
    Outcome put(const Object &object) override;

    /// An upload in a single PUT: it is what GUAC's collector listens for. Not signed.
    static HttpRequest putRequest(const Config &config, const S3Place &place, const Object &object);

private:
    Result<HttpResponse, Outcome> send(const Object &object, const QByteArray &md5);
    Result<HttpResponse, Outcome> sendOnce(HttpRequest request, const QByteArray &payloadSha256);
    bool isSentElsewhere(const HttpResponse &response);
    Outcome refused(const HttpResponse &response) const;

    const Config &m_config;
    Execution &m_execution;
    QString m_service; // begins a sentence
    S3Place m_place;
};

} // namespace attache::ATTACHE_INTEGRATION
