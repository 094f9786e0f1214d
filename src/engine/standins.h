// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/workerthread.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
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
    /// They keep in the folder what they are found again by: see sandbox::Identity.
    explicit StandIns(const QString &folder, QObject *parent = nullptr);
    ~StandIns() override;

    /// What a stand-in does in place of the right answer.
    struct Fault {
        enum class Kind { None, Unavailable, Slow, RefusesKey, BreaksOff, TooManyRequests };

        Kind kind = Kind::None;
        qint64 times = 0;             ///< for how many more requests; 0: until it is mended
        std::chrono::seconds wait{5}; ///< before the answer where it is slow; what Retry-After asks for
    };

    struct StandIn {
        QString integration;      ///< its id
        QString address;          ///< empty until it was started once
        QJsonObject registration; ///< what to register it with, throw-away credentials included
        bool isRunning = false;
        Fault fault{};
    };

    struct File {
        QString name;
        QString type;       ///< its media type
        QByteArray content; ///< whole; empty where it is larger than largestFile
        qint64 size = 0;    ///< bytes
    };

    struct Arrival {
        qint64 number = 0; ///< counts up from 1
        QString integration;
        QDateTime at;
        QString words;       ///< one line: "SBOM of shop-api 1.2 with 57 components"
        QJsonObject details; ///< in the service's own terms: see src/sandbox/
        QByteArray content;  ///< its beginning, as far as a person may want to read
        qint64 size = 0;     ///< bytes, of the whole
        QList<File> files{};
        QByteArray request{};   ///< its beginning, as it came
        qint64 requestSize = 0; ///< bytes, of the whole

        qint64 bytes() const; ///< what it takes to keep it, about
    };

    /// Starts this one, or all of them; those that run go on. A stand-in that ran before has its credentials
    /// again, its address where that is free, and what it holds unless the program ended. Gives all that run.
    /// Environment when a port cannot be had; the others run all the same.
    QFuture<Result<std::vector<StandIn>>> start(const QString &integration = {});
    /// Stops this one, or all.
    QFuture<Result<void>> stop(const QString &integration = {});

    /// Every one that there is, in a fixed order.
    const std::vector<StandIn> &all() const { return m_all; }

    std::vector<StandIn> running() const;

    /// From now on, as the service itself would put it.
    void setFault(const QString &integration, const Fault &fault);

    /// What came, newest first, as much as is kept.
    const std::deque<Arrival> &arrivals() const { return m_arrivals; }

    /// What is to go from such a list next, because there are too many or those of one stand-in take too much
    /// room; nothing when all may stay.
    static std::optional<size_t> surplusOf(const std::deque<Arrival> &newestFirst);

    static constexpr size_t mostArrivals = 500;
    static constexpr qint64 mostArrivalBytes = 64 * 1024 * 1024; ///< of one stand-in
    static constexpr qint64 mostContent = 256 * 1024;            ///< bytes of an arrival that are kept
    static constexpr qint64 largestFile = 16 * 1024 * 1024;      ///< bytes

Q_SIGNALS:
    void changed(); ///< one was started or stopped, broken or mended, or a fault was used up
    void arrived(const attache::StandIns::Arrival &arrival);

private:
    struct Started {
        std::vector<StandIn> all;
        std::optional<Error> problem; ///< why one of them does not run
    };

    Started startOnThread(const QString &integration);
    Result<void> makeSandbox();
    void listen(sandbox::Sandbox &sandbox);
    void keep(const sandbox::Received &received);
    void countFault(const QString &integration, int number, qint64 left);
    StandIn *find(const QString &integration);

    const QString m_identityFile;
    std::vector<StandIn> m_all;
    int m_faultNumber = 0;         ///< of the latest fault that was set
    QHash<QString, int> m_faultOf; ///< the number of each stand-in's
    std::deque<Arrival> m_arrivals;
    std::atomic<qint64> m_count = 0;
    std::unique_ptr<sandbox::Sandbox> m_sandbox; ///< touched on m_thread only
    WorkerThread m_thread;                       ///< last: its work uses the rest
};

} // namespace attache
