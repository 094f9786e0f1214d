// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <QList>

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    QUrl url;                 ///< without user name and password
    QByteArray authorization; ///< from those, as a header's value; or empty
    QList<QByteArray> signingKeys;
    QByteArray caCertificate; ///< PEM

    /// Every input that cannot be used, in words that do not repeat it.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);
};

/// The value of webhook-signature (Standard Webhooks): "v1,<base64>" for each key, over "id.timestamp.body".
/// The body is read through once, which takes seconds for a gigabyte. Nothing when it cannot be read or
/// `stop` came.
std::optional<QByteArray> signature(const QList<QByteArray> &keys, const QByteArray &id,
                                    const QByteArray &timestamp, const Body &body,
                                    const std::stop_token &stop);

} // namespace attache::ATTACHE_INTEGRATION
