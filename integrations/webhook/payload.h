// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// One message: a step of the delivery, with an id of its own that stays the same over retries.
struct Message {
    QString step; ///< "attestation", or "sbom-" and the SBOM's digest in hex
    QByteArray
        id; ///< the delivery's id and the step; no dot is in it, because the signature separates by dots
    QString kind; ///< "ATTESTATION", or the material's type
    QString name; ///< of the material; empty for the attestation
    Body body;
};

/// What the options want of this attestation, in the order in which it is sent. Materials without content are
/// left out.
std::vector<Message> messagesOf(const ExecutionRequest &request);

/// The message that proves an address when it is registered.
Message testMessage(const QDateTime &now);

} // namespace attache::ATTACHE_INTEGRATION
