// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge.h"
#include "config.h"
#include "core/outcome.h"
#include "requests.h"
#include "sdk/integration.h"
#include "token.h"

#include <QStringList>
#include <QUrl>

#include <optional>

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

    /// connect() and signIn().
    Result<void, Outcome> open();

    /// Asks whether the credentials are good, where signIn() could not tell.
    Result<void, Outcome> checkCredentials();

    /// The answer, whatever its status but a 401 to the password itself. Credentials go to the registry's own
    /// origin only. A token is replaced before it runs out, and once more where the registry refuses it
    /// all the same (401).
    Result<HttpResponse, Outcome> send(HttpRequest request);

    Outcome refused(const HttpResponse &response) const;
    Outcome unexpectedAnswer(const QString &why) const;

    const ImageAddress &address() const { return m_address; }

    QString host() const { return m_config.repository.host; }

    QString reference() const { return host() + u'/' + m_address.name; } ///< host/name

    QString signInKind() const; ///< in words, for the person who registers

    /// The schemes to try, best first.
    static QStringList schemes(const Config &config);

private:
    Result<HttpResponse, HttpFailure> exchange(HttpRequest request);
    Outcome refusedPing(const HttpResponse &answer) const;
    Result<void, Outcome> authorize(const std::vector<Challenge> &challenges);
    Result<void, Outcome> fetchToken(const Challenge &bearer);
    Result<HttpResponse, HttpFailure> askForToken(const QUrl &realm, const Challenge &bearer);
    bool tokenRunsOut() const;
    Outcome lost(const HttpFailure &failure) const;
    Outcome redacted(Outcome outcome) const;
    QByteArray basicAuthorization() const;

    const Config &m_config;
    Execution &m_execution;
    ImageAddress m_address;
    std::vector<Challenge> m_challenges; // of the answer to connect()
    QByteArray m_authorization;          // header value; empty as long as the registry asks for none
    std::optional<Challenge> m_bearer;   // that the token is an answer to
    QDateTime m_refreshAt;               // of the token
    // False after a fresh token was refused as well: asking again would go on for ever.
    bool m_mayRefresh = true;
};

} // namespace attache::ATTACHE_INTEGRATION
