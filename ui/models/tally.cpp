// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tally.h"

#include "engine/deliveries.h"

#include <algorithm>

namespace attache
{
namespace
{

constexpr std::size_t latestKept = 20;

LastDay dayOf(std::vector<Delivery> deliveries)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime since = now.addSecs(-Tally::hours * 3600);
    LastDay day;
    day.latest.assign(deliveries.begin(),
                      deliveries.begin() + std::ptrdiff_t(std::min(latestKept, deliveries.size())));
    std::erase_if(deliveries, [&](const Delivery &delivery) { return delivery.createdAt < since; });
    day.tallies = tallies(deliveries, now);
    return day;
}

} // namespace

void Tally::count(const Delivery &delivery, const QDateTime &now)
{
    const qint64 age = delivery.createdAt.secsTo(now) / 3600;
    const std::size_t hour = std::size_t(hours - 1 - std::clamp<qint64>(age, 0, hours - 1));
    switch (delivery.state) {
    case Delivery::State::Queued:
        ++waiting;
        return;
    case Delivery::State::Sending:
        ++waiting;
        ++sending;
        return;
    case Delivery::State::Delivered:
        ++delivered;
        ++deliveredByHour[hour];
        return;
    case Delivery::State::Skipped:
        ++skipped;
        return;
    case Delivery::State::Cancelled:
        return;
    case Delivery::State::Held:
        ++held;
        break;
    case Delivery::State::Uncertain:
        ++uncertain;
        break;
    case Delivery::State::Failed:
        ++failed;
        ++failedByHour[hour];
        break;
    }
    if (needsPersonId.isEmpty()) { // deliveries come newest first
        needsPersonId = delivery.id;
        needsPersonReason = delivery.reason;
    }
}

Delivery::State Tally::loudest() const
{
    using State = Delivery::State;
    if (failed > 0)
        return State::Failed;
    if (uncertain > 0)
        return State::Uncertain;
    if (held > 0)
        return State::Held;
    if (waiting > 0)
        return sending > 0 ? State::Sending : State::Queued;
    return delivered > 0 || skipped == 0 ? State::Delivered : State::Skipped;
}

int Tally::loudestCount() const
{
    switch (loudest()) {
    case Delivery::State::Failed:
        return failed;
    case Delivery::State::Uncertain:
        return uncertain;
    case Delivery::State::Held:
        return held;
    case Delivery::State::Sending:
    case Delivery::State::Queued:
        return waiting;
    case Delivery::State::Skipped:
        return skipped;
    default:
        return delivered;
    }
}

bool Tally::isEmpty() const
{
    return delivered + skipped + waiting + held + uncertain + failed == 0;
}

StateLook lookOf(const Attachment &attachment, const Tally &tally)
{
    if (attachment.isPaused)
        return lookOf(Registration::State::Paused);
    StateLook look = lookOf(tally.loudest());
    if (tally.isEmpty())
        look.tone = Tone::Muted;
    return look;
}

std::map<QString, Tally> tallies(const std::vector<Delivery> &deliveries, const QDateTime &now)
{
    std::map<QString, Tally> all;
    for (const Delivery &delivery : deliveries)
        all[delivery.attachmentId].count(delivery, now);
    return all;
}

QFuture<Result<LastDay>> lastDay(Deliveries &deliveries, const store::DeliveryFilter &filter, int most)
{
    return deliveries.list(filter, most)
        .then(QtFuture::Launch::Sync, [](Result<std::vector<Delivery>> read) -> Result<LastDay> {
            if (!read)
                return read.error();
            return dayOf(std::move(*read));
        });
}

} // namespace attache
