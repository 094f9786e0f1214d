// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/database.h"

#include <vector>

/// What an import makes and changes, all of it or nothing.
namespace attache::store
{

struct ConfigurationChanges {
    std::vector<Registration> newRegistrations;
    std::vector<Registration>
        registrations; ///< description, config, secretNames, state, reason and updatedAt
    std::vector<Workflow> newWorkflows;
    std::vector<Workflow> workflows; ///< the team
    std::vector<Attachment> newAttachments;
    std::vector<Attachment> attachments; ///< the options, and whether it is paused
};

/// Inside the caller's transaction. Errors of the functions that make each of them.
Result<void> applyChanges(Database &database, const ConfigurationChanges &changes, const QDateTime &now);

} // namespace attache::store
