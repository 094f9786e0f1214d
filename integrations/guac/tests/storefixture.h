// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deliveries.h"
#include "engine/networkclient.h"
#include "sandbox/bucket.h"
#include "support/testexecution.h"

#include <memory>
#include <utility>
#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// Deliveries to a store: to its stand-in by a real client, and to made-up answers.
class StoreFixture
{
public:
    Outcome deliverTo(const QJsonObject &registration, test::FakeHttpClient::Answer answer)
    {
        test::FakeHttpClient client(std::move(answer));
        test::TestExecution execution(client);
        execution.time = m_execution->time;
        Outcome outcome = m_guac->execute(deliveryTo(registration), execution);
        m_sent = client.requests;
        return outcome;
    }

protected:
    using StandIn = Result<std::unique_ptr<sandbox::StandIn>>;

    /// False when the stand-in cannot be started.
    bool startAnew(std::unique_ptr<sandbox::StandIn> &standIn, StandIn (*start)())
    {
        if (!standIn) {
            auto started = start();
            if (!started)
                return false;
            standIn = std::move(*started);
        }
        standIn->answerWith({});
        m_execution = std::make_unique<test::TestExecution>(m_network);
        return true;
    }

    NetworkClient m_network;
    std::unique_ptr<test::TestExecution> m_execution;
    std::vector<HttpRequest> m_sent;
    const std::unique_ptr<Integration> m_guac = create();
};

} // namespace attache::ATTACHE_INTEGRATION
