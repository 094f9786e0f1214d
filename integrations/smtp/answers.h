// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

/// What it means for a delivery that a mail was not taken. `now`: a greylisting server is given its time.
/// `password`: is in no reason, even if the server repeats it.
Outcome outcomeOf(const MailFailure &failure, const QString &password, const QDateTime &now);

/// Whether it was refused for its size, so that a smaller one may pass.
bool isTooLarge(const MailFailure &failure);

/// Whether it is about this recipient: others may still get theirs.
bool isOfRecipient(const MailFailure &failure);

} // namespace attache::ATTACHE_INTEGRATION
