// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rsasigning.h"
#include "sdk/thisintegration.h"

#include <optional>

namespace attache::ATTACHE_INTEGRATION
{

/// A Google Cloud service account, from the JSON key file that the console hands out for it.
struct ServiceAccount {
    QString email;
    QString keyId;
    QUrl tokenUri; ///< the account's token server, as the file has it; whether it may be asked is for Config
    std::optional<RsaSigningKey> key;

    /// The error says in words, which repeat nothing of the file, what is wrong with it.
    static Result<ServiceAccount, QString> read(const QByteArray &json);

    /// The request for an access token, signed for an hour from `now` (RFC 7523 §2.1). Empty when it cannot
    /// be signed.
    QByteArray assertion(const QDateTime &now) const;
};

} // namespace attache::ATTACHE_INTEGRATION
