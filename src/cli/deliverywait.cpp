// SPDX-License-Identifier: Apache-2.0
#include "cli/deliverywait.h"

#include "cli/json.h"
#include "engine/dispatcher.h"

#include <algorithm>

namespace attache
{
namespace
{

using namespace std::chrono_literals;

constexpr int mostDeliveries = 1000; ///< of one attestation: one for each attachment

/// A held delivery waits for a person: this command does not.
bool isOver(const Delivery &delivery)
{
    return hasEnded(delivery.state) || delivery.state == Delivery::State::Held;
}

} // namespace

DeliveryWait::DeliveryWait(Session &session, QString attestationId,
                           std::optional<std::chrono::seconds> atMost)
    : QObject(&session)
    , m_session(session)
    , m_attestationId(std::move(attestationId))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        look();
    });
    if (atMost)
        m_limit.start(*atMost);
    connect(&m_otherDispatcher, &QTimer::timeout, this, &DeliveryWait::sendUnlessAnotherDoes);
    Deliveries &deliveries = session.console().deliveries();
    connect(&deliveries, &Deliveries::deliveryChanged, this, &DeliveryWait::look);
    connect(&deliveries, &Deliveries::changed, this, &DeliveryWait::look);
}

void DeliveryWait::start()
{
    m_session.setOnInterrupt([this] {
        m_session.fail({Error::Kind::Cancelled,
                        QStringLiteral("stopped waiting"),
                        QStringLiteral("it was interrupted"),
                        QStringLiteral("What has not ended is sent by the next dispatcher that runs"),
                        {}});
    });
    sendUnlessAnotherDoes();
    look();
}

void DeliveryWait::sendUnlessAnotherDoes()
{
    Dispatcher &dispatcher = m_session.console().dispatcher();
    m_session.await(dispatcher.anotherIsRunning(), [this, &dispatcher](bool another) {
        if (!another && !dispatcher.isRunning())
            dispatcher.start();
        if (another)
            m_otherDispatcher.start(2s);
        else
            m_otherDispatcher.stop();
    });
}

void DeliveryWait::look()
{
    m_lookAgain = std::exchange(m_isLooking, true);
    if (m_lookAgain || m_isCollecting)
        return;
    store::DeliveryFilter filter;
    filter.attestationId = m_attestationId;
    m_session.await(m_session.console().deliveries().list(filter, mostDeliveries),
                    [this](const std::vector<Delivery> &deliveries) {
                        m_isLooking = false;
                        judge(deliveries);
                        if (std::exchange(m_lookAgain, false))
                            look();
                    });
}

void DeliveryWait::judge(const std::vector<Delivery> &deliveries)
{
    for (const Delivery &delivery : deliveries)
        tell(delivery);
    if (m_isCollecting || (!m_timedOut && !std::all_of(deliveries.begin(), deliveries.end(), isOver)))
        return;
    m_isCollecting = true;
    collect(deliveries, 0);
}

/// That an attempt failed, and when the next one is.
void DeliveryWait::tell(const Delivery &delivery)
{
    if (isOver(delivery) || delivery.attempts <= m_told.value(delivery.id) || !delivery.nextAttemptAt)
        return;
    m_told[delivery.id] = delivery.attempts;
    m_session.note(QStringLiteral("note: delivery %1: attempt %2: %3; the next one is at %4")
                       .arg(delivery.id)
                       .arg(delivery.attempts)
                       .arg(delivery.reason, timeText(*delivery.nextAttemptAt)));
}

void DeliveryWait::collect(const std::vector<Delivery> &deliveries, std::size_t next)
{
    if (next == deliveries.size()) {
        m_session.console().dispatcher().stop();
        Q_EMIT ended({m_details, m_timedOut});
        return;
    }
    m_session.await(m_session.console().deliveries().find(deliveries[next].id),
                    [this, deliveries, next](Deliveries::Detail detail) {
                        m_details.push_back(std::move(detail));
                        collect(deliveries, next + 1);
                    });
}

} // namespace attache
