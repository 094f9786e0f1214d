// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "engine/catalogue.h"

#include <QByteArray>

#include <vector>

/// The file of Configuration, read and written. Pure functions; any thread.
namespace attache
{

/// What is in the file. Ids of attachments and times are not; a workflow's id is, since pipelines name it.
struct SetUp {
    /// With the name of the registration, and the workflow's and project's.
    struct Attached : Attachment {
        bool saysWhetherPaused = true; ///< or else it stays as it is
    };

    std::vector<Registration> registrations;
    std::vector<Workflow> workflows;
    std::vector<Attached> attachments;
};

QByteArray writeSetUp(SetUp setUp);

/// Invalid, with every violation: another format, an unknown integration, a secret in plain text, …
Result<SetUp> readSetUp(const QByteArray &file, const Catalogue &catalogue);

} // namespace attache
