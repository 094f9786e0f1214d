// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "repository.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as a struct: no JSON keys further in.
struct Config {
    Repository repository;
    QString username;
    QString password;
    bool allowInsecureHttp = false;
    QByteArray caCertificate; ///< PEM; may be empty
};

/// Checks what the schema cannot say. The error is Invalid and has a violation for each field that is wrong.
Result<Config> readConfig(const QJsonObject &input);

/// What a registration keeps in the open: the repository in one spelling, nothing that is a default, no
/// password.
QJsonObject publicConfig(const Config &config);

} // namespace attache::ATTACHE_INTEGRATION
