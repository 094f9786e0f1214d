// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>

namespace attache
{

/// Whether this machine has no network at all, as its operating system says: what cannot be reached then says
/// nothing about the service, and must not use up a delivery's attempts. Where nobody tells (a server without
/// NetworkManager, say), the machine counts as connected, and failures count as ever.
///
/// Lives on the main thread, owned by EngineParts.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    /// Begins to listen to the operating system, a little later: that takes a plugin and a bus, which the
    /// first window should not wait for. Listens until it is destroyed.
    void watch();

    bool isOffline() const { return m_offline; } ///< any thread

    void setOffline(bool offline); ///< what the operating system tells; main thread

Q_SIGNALS:
    void cameBack();

private:
    void listen();

    std::atomic<bool> m_offline = false;
    bool m_watched = false;
};

} // namespace attache
