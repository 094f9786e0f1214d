// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/workerthread.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace attache
{

namespace sandbox
{
class Sandbox;
struct Received;
} // namespace sandbox

/// The sandbox for people: local stand-ins of every service, to try integrations without an account. Use on
/// the main thread; the stand-ins live on a thread of their own, and end with this object.
class StandIns : public QObject
{
    Q_OBJECT

public:
    explicit StandIns(QObject *parent = nullptr);
    ~StandIns() override;

    struct StandIn {
        QString integration; ///< its id
        QString address;
        QJsonObject registration; ///< what to register it with, throw-away credentials included
    };

    struct Arrival {
        qint64 number = 0; ///< counts up from 1
        QString integration;
        QDateTime at;
        QString words;       ///< one line: "SBOM of shop-api 1.2 with 57 components"
        QJsonObject details; ///< in the service's own terms
        QByteArray content;  ///< its beginning, as far as a person may want to read
        qint64 size = 0;     ///< bytes, of the whole
    };

    enum class Fault { None, Unavailable, Slow, RefusesKey, BreaksOff };

    /// Starts all of them; does nothing when they run. Environment when a port cannot be had.
    QFuture<Result<std::vector<StandIn>>> start();
    QFuture<Result<void>> stop();

    const std::vector<StandIn> &running() const { return m_running; }

    /// From now on, until it is set to None: 503, five seconds late, 401, or a broken connection.
    void setFault(const QString &integration, Fault fault);

    static constexpr qint64 mostContent = 256 * 1024; ///< bytes of an arrival that are kept

Q_SIGNALS:
    void changed(); ///< they were started or stopped
    void arrived(const attache::StandIns::Arrival &arrival);

private:
    void keep(const sandbox::Received &received);

    std::vector<StandIn> m_running;
    std::atomic<qint64> m_count = 0;
    std::unique_ptr<sandbox::Sandbox> m_sandbox; ///< touched on m_thread only
    WorkerThread m_thread;                       ///< last: its work uses the rest
};

} // namespace attache
