// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/maildialogue.h"
#include "engine/reaching.h"
#include "sdk/mail.h"

#include <curl/curl.h>

namespace attache
{

/// How far libcurl is on its way to a mail server, told stage by stage. One thread's.
class MailReach
{
public:
    MailReach(const MailServer &server, WatchReaching watch);

    bool isWatched() const { return bool(m_watch); }

    /// Tells what has passed since the last look. While the exchange goes on, and after its end.
    void look(CURL *easy, const MailDialogue &dialogue);

    /// Tells where it failed, if that was on the way; `easy` as the exchange left it.
    void fail(CURL *easy, const MailFailure &failure);

private:
    void tell(Reached reached);

    const QString m_host;
    const MailServer::Security m_security;
    WatchReaching m_watch;
    CheckStage::Id m_last = CheckStage::Id::Keychain; // the last stage told of
};

} // namespace attache
