// SPDX-License-Identifier: Apache-2.0
#include "sandbox/standin.h"

#include <utility>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype mostKept = 1000;

} // namespace

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
        if (m_received.size() > mostKept)
            m_received.removeFirst();
        listener = m_listener;
    }
    if (listener)
        listener(received);
}

std::optional<Fault> StandIn::nextFault()
{
    const std::lock_guard lock(m_mutex);
    if (m_faults.isEmpty())
        return std::nullopt;
    const Fault fault = m_faults.first();
    if (--m_faults.first().times <= 0)
        m_faults.removeFirst();
    return fault;
}

} // namespace attache::sandbox
