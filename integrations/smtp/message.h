// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

namespace attache::ATTACHE_INTEGRATION
{

/// As in manifest.json.
inline constexpr QLatin1String version("1.0");

/// Whom a delivery goes to: each is a step of its own.
struct Recipient {
    QString step; ///< "to" or "cc"
    QString address;
};

/// To, and the copy where there is one and it is another mailbox.
std::vector<Recipient> recipientsOf(const Config &config, const QString &copy);

/// The mail about an attestation, the same in every attempt: its identity and date are the delivery's.
/// `attach`: with the attestation's original bytes, unless they are too many for any mail; otherwise with
/// their digest only.
MailMessage deliveryMail(const ExecutionRequest &request, const Config &config, const QString &copy,
                         bool attach);

/// What a registration sends to show that it works.
MailMessage registrationMail(const Config &config, const QDateTime &now);

} // namespace attache::ATTACHE_INTEGRATION
