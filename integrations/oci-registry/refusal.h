// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "sdk/http.h"

#include <QDateTime>
#include <QString>

/// What a registry's answers mean for a delivery when they are not those hoped for: by the error codes in the
/// body (distribution specification, "Error Codes") first, and by the status where there are none.
namespace attache::ATTACHE_INTEGRATION
{

/// `host` and `repository` are for the words only. The answer's text is quoted: redact before showing it.
Outcome refusal(const HttpResponse &response, const QString &host, const QString &repository,
                const QDateTime &now);

/// An answer with the right status and the wrong content: a proxy, a portal, a broken registry.
Outcome unexpected(const QString &host, const QString &why);

/// Another store, which the registry has its content sent to, refuses it: its address has run out, most
/// likely.
Outcome refusedElsewhere(const HttpResponse &response, const QString &store, const QString &host);

/// `outcome`, which waiting seldom helps, with few attempts instead of three days of them.
Outcome seldomHeals(Outcome outcome);

/// The upload session is gone or its bytes went wrong: begin again with a new one.
bool wantsNewUpload(const HttpResponse &response);

/// The registry does not have the blobs that a manifest refers to.
bool missesBlobs(const HttpResponse &response);

/// The manifest itself is refused, as a registry from before OCI 1.1 may do with what it does not know.
bool refusesTheFormat(const HttpResponse &response);

/// It is this repository that the account cannot push to: with another one it may.
bool isAboutTheRepository(const HttpResponse &response);

} // namespace attache::ATTACHE_INTEGRATION
