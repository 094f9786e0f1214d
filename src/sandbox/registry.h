// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sandbox/standin.h"

#include <QRandomGenerator>

#include <memory>

namespace attache::sandbox
{

/// In what registries differ.
struct RegistryTraits {
    enum class SignIn { Basic, Bearer };

    SignIn signIn = SignIn::Bearer; ///< Bearer: with a token server of its own, at /token
    bool referrersApi = true;       ///< OCI 1.1; without it, subjects are stored and not listed
};

/// An OCI registry in memory (distribution specification 1.1), in plain HTTP on loopback: names, scopes of
/// tokens, upload sessions, digests, media types and references are checked as registries do. Each manifest
/// that changes something is received, with its repository, tag, digest and media types.
///
/// `port` 0 takes a free one. Errors: Environment (the port is taken).
Result<std::unique_ptr<StandIn>> startRegistry(quint16 port = 0, RegistryTraits traits = {},
                                               QRandomGenerator &random = *QRandomGenerator::system());

} // namespace attache::sandbox
