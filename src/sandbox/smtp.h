// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sandbox/standin.h"

#include <QRandomGenerator>

#include <memory>

namespace attache::sandbox
{

/// A mail server that hands nothing on: submission (RFC 6409) on loopback, with STARTTLS and a certificate of
/// its own. Takes mail only over TLS and after a sign-in, and only what a strict relay takes: CRLF alone ends
/// a line, none is longer than 998, Date, From and Message-ID are there once.
///
/// A fault's status is the reply to a message's end; one that resets breaks off there, when the mail has been
/// kept: the sender cannot know. A delay comes before the reply.
///
/// `port` 0 takes a free one. Errors: Environment (the port is taken).
Result<std::unique_ptr<StandIn>> startSmtp(quint16 port = 0,
                                           QRandomGenerator &random = *QRandomGenerator::system());

} // namespace attache::sandbox
