// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "serviceaccount.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

enum class Provider { Gcs, S3, Directory };

/// The key of an account at an S3-compatible store.
struct AccessKey {
    QByteArray id;
    QByteArray secret;
    QByteArray sessionToken; ///< of temporary credentials; may be empty
};

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    Provider provider = Provider::Gcs;
    QString bucket;           ///< its name; for a directory, the absolute path of the folder
    QUrl endpoint;            ///< scheme, host and port; empty: Amazon's
    QByteArray region;        ///< S3
    bool pathStyle = false;   ///< S3
    AccessKey accessKey;      ///< S3
    ServiceAccount account;   ///< GCS
    QByteArray caCertificate; ///< PEM

    /// Every input that cannot be used, in words that do not repeat it. `input` is valid by the schema.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);
};

/// What a registration keeps in the open: no secrets, and nothing that is not of its provider.
QJsonObject publicConfig(const QJsonObject &input);

/// localhost, 127.0.0.0/8 and ::1: what is sent there stays on this machine.
bool isLoopback(const QString &host);

} // namespace attache::ATTACHE_INTEGRATION
