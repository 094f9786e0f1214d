// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace attache
{

/// What this machine offers for reaching services, without reaching any. Any thread; may ask the system for
/// its proxies, which may take a while.
struct NetworkState {
    QString tls;         ///< the TLS library; empty: there is none, and no https service can be reached
    QStringList proxies; ///< "host:port" for https addresses; empty: connections are direct
};

NetworkState networkState();

} // namespace attache
