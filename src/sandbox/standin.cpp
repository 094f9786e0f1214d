// SPDX-License-Identifier: Apache-2.0
#include "sandbox/standin.h"

#include <utility>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype mostKept = 1000;
constexpr qint64 mostBytes = 64 * 1024 * 1024; // unless the latest alone has more

} // namespace

qint64 Received::bytes() const
{
    qint64 sum = content.size() + request.size();
    for (const ReceivedFile &file : files)
        sum += file.content.size();
    return sum;
}

QList<Received> StandIn::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void StandIn::onReceived(std::function<void(const Received &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void StandIn::answerWith(QList<Fault> faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
}

void StandIn::keep(Received received)
{
    received.integration = integration();
    received.at = QDateTime::currentDateTimeUtc();
    std::function<void(const Received &)> listener;
    {
        const std::lock_guard lock(m_mutex);
        m_received.append(received);
        m_receivedBytes += received.bytes();
        while (m_received.size() > mostKept || (m_received.size() > 1 && m_receivedBytes > mostBytes))
            m_receivedBytes -= m_received.takeFirst().bytes();
        listener = m_listener;
    }
    if (listener)
        listener(received);
}

void StandIn::onFaulted(Faulted listener)
{
    const std::lock_guard lock(m_mutex);
    m_faultListener = std::move(listener);
}

std::optional<Fault> StandIn::nextFault()
{
    std::unique_lock lock(m_mutex);
    if (m_faults.isEmpty())
        return std::nullopt;
    const Fault fault = m_faults.first();
    if (--m_faults.first().times <= 0)
        m_faults.removeFirst();
    qint64 left = 0;
    for (const Fault &other : std::as_const(m_faults))
        left += other.times;
    const auto listener = m_faultListener;
    lock.unlock();
    if (listener)
        listener(fault, left);
    return fault;
}

} // namespace attache::sandbox
