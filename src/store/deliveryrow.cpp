// SPDX-License-Identifier: Apache-2.0
#include "store/deliveryrow.h"

namespace attache::store
{

Delivery readDelivery(Query &row)
{
    Delivery delivery;
    delivery.id = row.text();
    delivery.attestationId = row.text();
    delivery.attachmentId = row.text();
    delivery.registrationId = row.text();
    delivery.registrationName = row.text();
    delivery.kind = row.text();
    delivery.workflowId = row.text();
    delivery.workflowName = row.text();
    delivery.project = row.text();
    delivery.state = deliveryState(row.text()).value_or(Delivery::State::Uncertain);
    delivery.reason = row.text();
    delivery.attempts = row.number();
    delivery.tries = row.number();
    delivery.triesSince = row.time();
    delivery.nextAttemptAt = row.optionalTime();
    delivery.createdAt = row.time();
    delivery.endedAt = row.optionalTime();
    delivery.receipt = row.object();
    return delivery;
}

Result<std::vector<Delivery>> readDeliveries(Query &query)
{
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<Delivery> found;
    while (query.next())
        found.push_back(readDelivery(query));
    return found;
}

} // namespace attache::store
