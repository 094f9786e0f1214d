// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/mailsession.h"
#include "sdk/mail.h"

#include <QString>

namespace attache
{

/// Host and port.
QString placeOf(const MailServer &server);

/// Of something that is not sent at all.
MailFailure invalidMail(const QString &words);

/// Of an exchange that libcurl ended with `result`. What it says about the last reply is stale after most
/// errors: the dialogue knows.
MailFailure failureOf(CURLcode result, const MailSession &session, const MailServer &server);

/// That credentials were given and not asked for, in a dialogue that went well otherwise.
MailFailure notSignedIn(const MailSession &session, const MailServer &server);

} // namespace attache
