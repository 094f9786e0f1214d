// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sandbox/standin.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace attache::sandbox
{

/// The faults of each stand-in, by its integration's id.
using Script = QHash<QString, QList<Fault>>;

/// Reads {"<integration id>": [{"status": 503, "headers": {"Retry-After": "1"}, "body": "", "delayMs": 0,
/// "reset": false, "times": 1}, …], …}. Every member may be left out: without "status" the right answer comes
/// after the delay. Errors: Invalid, with each violation.
Result<Script> readScript(const QByteArray &json);

/// What stand-ins are found again by: their credentials come of the seed. Good for nothing else.
struct Identity {
    QByteArray seed;               ///< empty: a new one is made
    QHash<QString, quint16> ports; ///< by the integration's id
};

/// A stand-in of every service, on loopback. Main thread; its destructor ends them all.
class Sandbox
{
public:
    /// `port` is the first of consecutive ports, one for each in the order of integrations(); 0 takes free
    /// ones. Errors: Environment (a port is taken), Invalid (there are not so many above it).
    static Result<std::unique_ptr<Sandbox>> start(quint16 port = 0);

    /// With the credentials of before, and on the ports of before where they are free. Puts what is new into
    /// `identity`; a port that is taken stays in it. Errors: Environment (there is no free port).
    static Result<std::unique_ptr<Sandbox>> start(Identity &identity);

    static QStringList integrations(); ///< the ids of those that have a stand-in

    const std::vector<std::unique_ptr<StandIn>> &standIns() const { return m_standIns; }

    StandIn *of(const QString &integration) const; ///< null without one
    QJsonObject registrations() const;             ///< by the integration's id: what to register each with

    void onReceived(const std::function<void(const Received &)> &listener); ///< called on their threads
    void follow(const Script &script);

private:
    explicit Sandbox(std::vector<std::unique_ptr<StandIn>> standIns);

    std::vector<std::unique_ptr<StandIn>> m_standIns;
};

} // namespace attache::sandbox
