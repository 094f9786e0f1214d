// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/queueing.h"
#include "store/deliveries.h"

#include <map>
#include <optional>
#include <vector>

namespace attache
{

/// The lanes that what waits for an attachment belongs to with its new options. These decide what a delivery
/// replaces at the service, so options and lanes are kept in one transaction; making the lanes takes reading
/// each attestation, which is done before it. One object a change, which may be of several attachments.
class NewLanes
{
public:
    explicit NewLanes(EngineParts &parts);

    /// On the store's thread, inside the caller's transaction; `attachment` has the new options. False: some
    /// wait whose lanes are not made yet. Then roll back, make() them, and begin again.
    Result<bool> enter(Database &database, const Attachment &attachment);

    /// On a worker thread. Cancelled when the program ends meanwhile.
    Result<void> make();

private:
    struct Missing {
        Attached attached;
        store::Waiting waiting;
    };

    EngineParts &m_parts;
    std::map<QString, std::optional<QStringList>> m_made; // of a delivery; none: it stays in those it has
    std::vector<Missing> m_missing;
};

} // namespace attache
