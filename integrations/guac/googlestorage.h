// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bucket.h"

namespace attache::ATTACHE_INTEGRATION
{

/// A bucket of Google Cloud Storage, by its JSON API (storage/v1), signed in to as a service account: one
/// token for each call to the integration.
class GoogleStorage : public Bucket
{
public:
    GoogleStorage(const Config &config, Execution &execution);

    Result<void, Outcome> check() override;
    Outcome put(const Object &object) override;

    /// `md5` in base64 makes the store check what arrives; empty leaves it out.
    static HttpRequest uploadRequest(const Config &config, const Object &object, const QByteArray &md5);

private:
    Result<void, Outcome> signIn();
    Result<HttpResponse, Outcome> send(HttpRequest request);
    Result<HttpResponse, HttpFailure> sendOnce(HttpRequest request);
    Result<void, Outcome> tryOut();
    Outcome refused(const HttpResponse &response) const;

    const Config &m_config;
    Execution &m_execution;
    QString m_service; // begins a sentence
    QByteArray m_token;
};

} // namespace attache::ATTACHE_INTEGRATION
