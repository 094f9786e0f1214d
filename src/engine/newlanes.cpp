// SPDX-License-Identifier: Apache-2.0
#include "engine/newlanes.h"

#include "engine/matching.h"
#include "store/registrations.h"

#include <utility>

namespace attache
{

NewLanes::NewLanes(EngineParts &parts)
    : m_parts(parts)
{
}

Result<bool> NewLanes::enter(Database &database, const Attachment &attachment)
{
    const auto waiting = store::waitingOf(database, attachment.id);
    if (!waiting)
        return waiting.error();
    const auto registration = store::registration(database, attachment.registrationId);
    if (!registration)
        return registration.error();
    for (const store::Waiting &each : *waiting)
        if (!m_made.contains(each.deliveryId))
            m_missing.push_back({{attachment, *registration}, each});
    if (!m_missing.empty())
        return false;
    for (const store::Waiting &each : *waiting) {
        const auto &lanes = m_made.at(each.deliveryId);
        if (!lanes)
            continue;
        if (auto set = store::setLanes(database, each.deliveryId, *lanes); !set)
            return set.error();
    }
    return true;
}

Result<void> NewLanes::make()
{
    for (const auto &[attached, waiting] : std::exchange(m_missing, {})) {
        if (m_parts.closing.stop_requested())
            return stopped(EngineWords::tr("attachment of %1").arg(attached.registration.name));
        std::optional<QStringList> &made = m_made[waiting.deliveryId];
        const CatalogueEntry *entry = m_parts.catalogue.entry(attached.registration.kind);
        const auto read = readStored(m_parts, waiting.attestationId);
        if (!read || !entry)
            continue; // it will say so itself when its turn comes
        Delivery delivery;
        delivery.id = waiting.deliveryId;
        made = lanesOf(*entry, requestFor(delivery, attached.registration, attached.attachment,
                                          read->attestation, read->record));
    }
    return {};
}

} // namespace attache
