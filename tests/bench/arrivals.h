// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"
#include "support/scriptedserver.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace attache
{
class Console;
}

namespace attache::test
{

/// Attestations that come in by the console's own intake, so many a second, each to be delivered to a service
/// that answers at once and to one that takes its time.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    /// Registers both services and attaches them, with the events going on meanwhile, and writes so many
    /// files. Throws Failure.
    Arrivals(Console &console, std::chrono::milliseconds slowness, int count);

    void start(int aSecond);
    void stop();

    int taken() const { return m_taken; }

    qsizetype delivered() const { return m_fast.requests().size(); }

private:
    void writeFiles();
    void push();

    Console &m_console;
    QTemporaryDir m_files;
    std::atomic<std::chrono::milliseconds> m_atOnce{std::chrono::milliseconds(0)};
    std::atomic<std::chrono::milliseconds> m_slowness{std::chrono::milliseconds(0)};
    ScriptedServer m_fast;
    ScriptedServer m_slow;
    QTimer m_timer;
    const int m_count;
    int m_next = 0;
    int m_taken = 0;
};

} // namespace attache::test
