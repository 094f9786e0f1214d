// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storefixture.h"

namespace attache::store
{

/// Deliveries of one attachment, and what a dispatcher does to them.
struct DeliveriesFixture : StoreFixture {
    Registration registration = addRegistration(QStringLiteral("prod-registry"));
    Workflow workflow = addWorkflow(QStringLiteral("build-api"), QStringLiteral("shop"));
    Attachment attachment = attach(registration, workflow);
    int made = 0;

    /// A delivery of a new attestation to the attachment, or to another one.
    Delivery deliver(int created = 0) { return deliver(attachment, created); }

    Delivery deliver(const Attachment &to, int created = 0)
    {
        return addDelivery(addAttestation(to.workflow, QByteArray::number(++made)), to, created);
    }

    std::vector<Delivery> claim(const QString &dispatcher, int now, int perRegistration = 4, int limit = 16)
    {
        const auto claimed =
            claimDeliveries(db(), {dispatcher, at(now), at(now + 60), limit, perRegistration});
        return claimed ? *claimed : std::vector<Delivery>();
    }

    Record retried(const QString &id, const QString &dispatcher, int next)
    {
        Record record;
        record.deliveryId = id;
        record.dispatcher = dispatcher;
        record.attempt = Attempt{0, {}, at(1), 20, QStringLiteral("retry"), QStringLiteral("503"), {}};
        record.state = Delivery::State::Queued;
        record.reason = QStringLiteral("the service answered 503");
        record.nextAttemptAt = at(next);
        return record;
    }

    Record delivered(const QString &id, const QString &dispatcher)
    {
        Record record;
        record.deliveryId = id;
        record.dispatcher = dispatcher;
        record.attempt = Attempt{0, {}, at(1), 20, QStringLiteral("delivered"), {}, {}};
        record.state = Delivery::State::Delivered;
        record.endedAt = at(2);
        record.receipt = {{QStringLiteral("tag"), QStringLiteral("latest")}};
        return record;
    }

    Delivery now(const QString &id) { return delivery(db(), id).value(); }

    QString stateOf(const QString &id) { return stateName(now(id).state); }
};

} // namespace attache::store
