// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/reaching.h"
#include "sdk/mail.h"

namespace attache
{

/// Speaks SMTP (RFC 5321, 3207, 4954, 6531, 8314) by libcurl. Each call is a connection of its own, on the
/// caller's thread; any number at once.
class SmtpClient : public MailClient
{
public:
    SmtpClient();
    ~SmtpClient() override;
    Q_DISABLE_COPY_MOVE(SmtpClient)

    Result<MailAnswer, MailFailure> send(const MailServer &server, const MailMessage &message,
                                         const QString &recipient, std::stop_token stop) override;
    Result<MailAnswer, MailFailure> signIn(const MailServer &server, std::stop_token stop) override;
    /// The same, telling on the caller's thread how the server is reached, stage by stage; or where that
    /// failed.
    Result<MailAnswer, MailFailure> signIn(const MailServer &server, std::stop_token stop,
                                           const WatchReaching &watch);
};

} // namespace attache
