// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

/// Where a registry may send us. It names the token server and the upload's address itself, so a hostile one
/// could harvest passwords or reach into this network; and it may not know the name that it is known by
/// outside.
namespace attache::ATTACHE_INTEGRATION
{

/// localhost, *.localhost, 127.0.0.0/8 and ::1. `host` without port and brackets, as QUrl::host() gives it.
bool isLoopback(const QString &host);

/// Loopback, or an address literal of a private, link-local or unspecified kind.
bool isLocal(const QString &host);

/// Scheme, host and port are the same.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// The token server's address from a Bearer challenge, or in words why the password will not be sent there.
/// `plainHttp`: the user allowed it for this registry.
Result<QUrl, QString> realmUrl(const QUrl &registry, const QByteArray &realm, bool plainHttp);

/// The address to upload to, from the Location of the answer to a request for `asked` (RFC 3986 §5), or in
/// words why not. On the registry's own name it mends what a proxy in front of the registry makes of it: http
/// for https, or the port left out.
Result<QUrl, QString> uploadUrl(const QUrl &asked, const QByteArray &location);

/// `upload` with the digest added to whatever query it has, all other bytes as they came.
QUrl withDigest(const QUrl &upload, const QString &digest);

} // namespace attache::ATTACHE_INTEGRATION
