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

Outcome refusal(const HttpFailure &failure);

/// An answer with the right status and the wrong content: a proxy, a portal, a broken registry.
Outcome unexpected(const QString &host, const QString &why);

/// Another store, which the registry has its content sent to, refuses it: its address has run out, most
/// likely.
Outcome refusedElsewhere(const HttpResponse &response, const QString &store, const QString &host);

/// Some registries show a blob to their own manifest check a little after they took it.
Outcome blobsMissing(const QString &host, const QDateTime &now);

/// The upload session is gone or its bytes went wrong: begin again with a new one.
bool wantsNewUpload(const HttpResponse &response);

/// The registry does not have the blobs that a manifest refers to.
bool missesBlobs(const HttpResponse &response);

/// A web page, where a registry would have spoken JSON or said nothing.
bool isWebPage(const HttpResponse &response);

} // namespace attache::ATTACHE_INTEGRATION
