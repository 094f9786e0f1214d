// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge.h"
#include "config.h"
#include "core/outcome.h"
#include "sdk/integration.h"

#include <QStringList>
#include <QUrl>

namespace attache::ATTACHE_INTEGRATION
{

/// One image name at a registry, signed in to as the registry asks (distribution specification; its token
/// protocol).
///
/// Lives for one call to the integration, on that call's thread. The failures are outcomes already, without
/// secrets.
class Registry
{
public:
    /// `name`: the image's name without host, which the right to push is asked for.
    Registry(const Config &config, const QString &name, Execution &execution);

    /// Finds out whether a registry answers, and by what scheme: https; on this machine, or where the user
    /// allowed it, plain HTTP as well.
    Result<void, Outcome> connect();

    /// Gets a token, or settles for Basic, as connect()'s answer wants it.
    Result<void, Outcome> signIn();

    /// Asks whether the credentials are good, where signIn() could not tell.
    Result<void, Outcome> checkCredentials();

    /// The answer, whatever its status but a 401 to the password itself. Credentials go to the registry's own
    /// origin only; a 401 from there is answered with one fresh token.
    Result<HttpResponse, Outcome> send(HttpRequest request);

    Outcome refused(const HttpResponse &response) const;
    Outcome unexpectedAnswer(const QString &why) const;

    const QUrl &base() const { return m_base; } ///< of the API: scheme://host[:port]

    const QString &name() const { return m_name; }

    QString host() const { return m_config.repository.host; }

    QString signInKind() const; ///< in words, for the person who registers

    /// The schemes to try, best first.
    static QStringList schemes(const Config &config);

private:
    Result<HttpResponse, HttpFailure> exchange(HttpRequest request);
    Result<void, Outcome> authorize(const std::vector<Challenge> &challenges);
    Result<void, Outcome> fetchToken(const Challenge &bearer);
    Outcome redacted(Outcome outcome) const;
    QByteArray basicAuthorization() const;

    const Config &m_config;
    QString m_name;
    Execution &m_execution;
    QUrl m_base;
    std::vector<Challenge> m_challenges; // of the answer to connect()
    QByteArray m_authorization;          // header value; empty as long as the registry asks for none
    bool m_mayRefresh =
        true; // false after a fresh token was refused as well: asking again would go on for ever
};

} // namespace attache::ATTACHE_INTEGRATION
