// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>
#include <utility>
#include <vector>

#include <pthread.h>

namespace attache::test
{

/// How long an event waits for the event loop of the thread that this is made on.
///
/// A thread of its own posts an event each millisecond and notes how long after it is handled: what a key
/// pressed at that moment would have waited. So a stall of 20 ms is twenty waits, of 20 ms to 1 ms: the
/// longest of all waits is the longest stall, and the 99th percentile is what one press in a hundred waits
/// longer than, whenever it comes.
class LoopMeter : public QObject
{
public:
    LoopMeter();
    ~LoopMeter() override;

    /// From now on what is measured counts for this part of the run. Empty: it does not count.
    void setPart(const QString &part);

    /// What is done at this moment, for the story of a stall.
    void setAction(const QString &action);

    struct Waits {
        double longest = 0;      ///< ms
        double ofItOwn = 0;      ///< ms that this thread computed in that time; the rest it waited
        double percentile99 = 0; ///< ms
        qint64 count = 0;
    };

    /// Of the parts with these names.
    Waits waits(const QStringList &parts) const;
    QStringList parts() const; ///< in the order in which they came

    /// Prints where the program was whenever a wait exceeds this, and what was done.
    void tellOf(std::chrono::milliseconds wait);

protected:
    bool event(QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    void post(const std::stop_token &stop);
    void lookWhere(Clock::time_point now);
    QString actionAt(Clock::time_point time) const;

    struct Part {
        QString name;
        std::vector<float> waits; // ms
        double longest = 0;
        double ofItOwn = 0;
    };

    std::vector<Part> m_parts;
    Part *m_part = nullptr;
    std::vector<std::pair<Clock::time_point, QString>> m_actions; // with when they began
    double m_stall = 0;                                           // ms that the last event waited
    double m_computed = 0; // ms of this thread's time, at the last event
    std::atomic<std::chrono::milliseconds> m_tellOf{std::chrono::milliseconds(0)};
    std::atomic<Clock::time_point> m_handled; // when the last event was
    bool m_told = false;
    const pthread_t m_watched;
    std::jthread m_thread; // last: uses all of it
};

} // namespace attache::test
