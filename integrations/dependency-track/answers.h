// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sboms.h"

namespace attache::ATTACHE_INTEGRATION
{

/// Dependency-Track, where a sentence about its answers begins.
QString service();

/// What a refusal says in its body, on one line of at most a few hundred characters: the title and the first
/// errors of a problem document (RFC 9457), the messages of a list, or plain text. Empty for a web page.
QString detailOf(const HttpResponse &response);

/// What the answer to an upload means. Delivered carries the processing token, and the project where the
/// server names it. `attempt` counts from 1.
Outcome outcomeOfUpload(const HttpResponse &response, const Target &target, const Options &options,
                        int attempt, const QDateTime &now);

/// Whether the answer concerns this one SBOM or its project, and not the whole server or key.
bool concernsOneSbom(const HttpResponse &response);

} // namespace attache::ATTACHE_INTEGRATION
