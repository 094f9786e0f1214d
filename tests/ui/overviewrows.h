// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesfixture.h"
#include "store/deliveries.h"
#include "store/query.h"

#include <array>

namespace attache::test
{

/// A store with deliveries of three registrations in all states, over more than a day: "target" and "second"
/// are active, "asleep" is paused. "second" has one failed delivery alone.
class OverviewRows : public PagesFixture
{
public:
    OverviewRows()
    {
        workflow();
        for (int i = 0; i < runs; ++i)
            m_attestations.append(pushed(QStringLiteral("run-%1").arg(i)).attestation.id);
        for (const QString &name :
             {QStringLiteral("target"), QStringLiteral("second"), QStringLiteral("asleep")}) {
            registered(name);
            m_attachments.append(attached(QStringLiteral("build"), name).id);
        }
        fill();
        must(console->registrations().pause(QStringLiteral("asleep")));
    }

private:
    static constexpr int runs = 32;

    void fill()
    {
        using enum Delivery::State;
        constexpr std::array mix{Delivered, Failed,  Delivered, Uncertain, Delivered, Queued,
                                 Skipped,   Sending, Delivered, Cancelled, Delivered};
        auto store = must(Database::open(folder.path()));
        for (int i = 0; i < runs; ++i) {
            const auto state = [&](int shift) { return mix[std::size_t(i + shift) % mix.size()]; };
            add(*store, i, 0, state(0));
            add(*store, i, 1, i == 4 ? Failed : Delivered);
            add(*store, i, 2, i % 4 == 0 ? Queued : state(5)); // which are held as it is paused
        }
    }

    /// Taken in 50 minutes before the one before; what is delivered took longer each time.
    void add(Database &store, int run, int attachment, Delivery::State state)
    {
        Delivery delivery;
        delivery.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        delivery.attestationId = m_attestations.at(run);
        delivery.attachmentId = m_attachments.at(attachment);
        delivery.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3000 * qint64(run));
        if (!must(store::insertDelivery(store, delivery)))
            qFatal("the delivery was not inserted");
        if (state == Delivery::State::Queued)
            return;
        const bool atOnce = run % 3 != 0;
        const bool ended = state != Delivery::State::Sending;
        if (!atOnce)
            set(store, delivery, QStringLiteral("attempts = 1"));
        set(store, delivery,
            QStringLiteral("state = '%1', ended_at = %2, next_attempt_at = NULL")
                .arg(stateName(state), ended ? QString::number(delivery.createdAt.toMSecsSinceEpoch() +
                                                               400 * (run + 1) * (attachment + 1))
                                             : QStringLiteral("NULL")));
        set(store, delivery, QStringLiteral("attempts = %1").arg(atOnce ? 1 : 2));
    }

    static void set(Database &store, const Delivery &delivery, const QString &changes)
    {
        store::Query query(store, QStringLiteral("UPDATE deliveries SET %1 WHERE id = :id").arg(changes));
        if (const auto done = query.bind(":id", delivery.id).run(); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }

    QStringList m_attestations, m_attachments;
};

} // namespace attache::test
