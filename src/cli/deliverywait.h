// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"
#include "engine/deliveries.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace attache
{

/// Waits for the deliveries of one attestation to end, and sends them itself while nobody else does. Owned by
/// the session; main thread.
class DeliveryWait : public QObject
{
    Q_OBJECT

public:
    struct Result {
        std::vector<Deliveries::Detail> details;
        bool timedOut = false;
    };

    /// `atMost`: none waits for as long as it takes (a service that is down is tried for days).
    DeliveryWait(Session &session, QString attestationId, std::optional<std::chrono::seconds> atMost);

    void start();

Q_SIGNALS:
    void ended(const attache::DeliveryWait::Result &result);

private:
    void look();
    void judge(const std::vector<Delivery> &deliveries);
    void tell(const Delivery &delivery);
    void collect(const std::vector<Delivery> &deliveries, std::size_t next);
    void sendUnlessAnotherDoes();

    Session &m_session;
    QString m_attestationId;
    QTimer m_limit;
    QTimer m_otherDispatcher; // it may end before its work is done
    std::vector<Deliveries::Detail> m_details;
    QHash<QString, int> m_told; // attempts that were reported, by delivery
    bool m_isLooking = false;
    bool m_lookAgain = false;
    bool m_timedOut = false;
    bool m_isCollecting = false;
};

} // namespace attache
