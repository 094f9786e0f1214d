// SPDX-License-Identifier: Apache-2.0
#include "engine/networkconnectivity.h"

#include <QNetworkInformation>
#include <QTimer>

#include <chrono>
#include <utility>

namespace attache
{

void Connectivity::watch()
{
    using namespace std::chrono_literals;
    if (!std::exchange(m_watched, true))
        QTimer::singleShot(500ms, this, &Connectivity::listen);
}

void Connectivity::listen()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    // Not less than that: on a local network without a way out there may be services, too.
    const auto take = [this](Reachability reachability) {
        setOffline(reachability == Reachability::Disconnected);
    };
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, take);
    take(information->reachability());
}

void Connectivity::setOffline(bool offline)
{
    if (m_offline.exchange(offline) && !offline)
        Q_EMIT cameBack();
}

} // namespace attache
