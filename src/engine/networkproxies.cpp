// SPDX-License-Identifier: Apache-2.0
#include "engine/networkproxies.h"

#include "sdk/mail.h"

namespace attache
{

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace attache
