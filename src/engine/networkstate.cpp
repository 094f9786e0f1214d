// SPDX-License-Identifier: Apache-2.0
#include "engine/networkstate.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QUrl>

namespace attache
{

NetworkState networkState()
{
    NetworkState state;
    if (QSslSocket::supportsSsl())
        state.tls = QSslSocket::sslLibraryVersionString();
    const QNetworkProxyQuery query(
        QUrl(QStringLiteral("https://example.com/"))); // any host that is not this one
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    for (const QNetworkProxy &proxy : proxies)
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy)
            state.proxies.append(QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()));
    return state;
}

} // namespace attache
