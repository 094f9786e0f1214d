// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/workflows.h"

#include <stop_token>

namespace attache
{

/// The work of Workflows::attach(), top to bottom, on a worker thread: it waits there for the store, the
/// keychain and the service.
Result<Attachment> attachRegistration(EngineParts &parts, const Workflows::AttachInput &input,
                                      const std::stop_token &stop);

/// The work of Workflows::change(), likewise.
Result<Workflows::Changed> changeAttachment(EngineParts &parts, const QString &attachmentId,
                                            const QJsonObject &options, const std::stop_token &stop);

/// Keeps options that need no check (any more); what waits is put into the lanes that these make.
Result<void> keepOptions(EngineParts &parts, const QString &attachmentId, const QJsonObject &options);

} // namespace attache
