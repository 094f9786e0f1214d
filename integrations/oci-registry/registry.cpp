// SPDX-License-Identifier: Apache-2.0
#include "registry.h"

#include "addresses.h"
#include "core/redact.h"
#include "refusal.h"
#include "sdk/answers.h"
#include "words.h"

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr std::chrono::seconds schemeTrial{10}; // a server that does not speak it may just be silent

/// Of a token server.
constexpr std::array signInRules{
    AnswerRule{201, 299, Outcome::Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 gave no token"), 3},
    AnswerRule{400, 401, Outcome::Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the user name or the password")},
    AnswerRule{403, 403, Outcome::Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the user name or the password")},
};

constexpr QLatin1String http("http");
constexpr QLatin1String https("https");

QUrl versionUrl(const QUrl &base)
{
    QUrl url = base;
    url.setPath(QStringLiteral("/v2/"));
    return url;
}

const Challenge *find(const std::vector<Challenge> &challenges, const char *scheme)
{
    const auto found =
        std::find_if(challenges.begin(), challenges.end(),
                     [scheme](const Challenge &challenge) { return challenge.scheme == scheme; });
    return found == challenges.end() ? nullptr : &*found;
}

} // namespace

Registry::Registry(const Config &config, const QString &name, Execution &execution)
    : m_config(config)
    , m_execution(execution)
    , m_address{QUrl(https + QStringLiteral("://") + config.repository.apiAuthority()), name}
{
}

QStringList Registry::schemes(const Config &config)
{
    // On loopback nobody listens in, and a plain server may wait for ever for the rest of a TLS greeting.
    if (config.repository.isLoopback())
        return {http, https};
    return config.allowInsecureHttp ? QStringList{https, http} : QStringList{https};
}

Result<void, Outcome> Registry::connect()
{
    const QStringList candidates = schemes(m_config);
    std::optional<Outcome> problem;
    bool hasAnswered = false; // which says more than that another scheme failed
    for (const QString &scheme : candidates) {
        m_address.base.setScheme(scheme);
        HttpRequest ping;
        ping.url = versionUrl(m_address.base);
        if (candidates.size() > 1)
            ping.deadline = schemeTrial;
        const auto answer = exchange(ping);
        if (!answer) {
            using Cause = HttpFailure::Cause;
            const Cause cause = answer.error().cause;
            // A failed TLS handshake says less than any failure in plain HTTP.
            const bool saysMore = cause == Cause::Certificate || cause == Cause::Cancelled ||
                                  (!hasAnswered && cause != Cause::Tls);
            if (!problem || saysMore)
                problem = lost(answer.error());
            if (cause == Cause::Cancelled || cause == Cause::Certificate || cause == Cause::HostNotFound)
                break;
            continue;
        }
        hasAnswered = answer->status != 400; // so do TLS servers answer plain HTTP
        m_challenges = readChallenges(answer->allHeaders("WWW-Authenticate"));
        if (answer->status == 401 || (answer->status == 200 && !isWebPage(*answer)))
            return {};
        problem = refusedPing(*answer);
        if (problem->notBefore)
            break;
    }
    return *problem;
}

Outcome Registry::refusedPing(const HttpResponse &answer) const
{
    if (answer.status == 200)
        return unexpectedAnswer(OciRegistryWords::tr("a web page"));
    if (answer.status == 400)
        return unexpectedAnswer(OciRegistryWords::tr("status 400"));
    if (answer.status == 404)
        return misconfigured(
            OciRegistryWords::tr("%1 is not an OCI registry: it has nothing at /v2/").arg(host()));
    return refused(answer);
}

Result<void, Outcome> Registry::signIn()
{
    return m_challenges.empty() ? Result<void, Outcome>() : authorize(m_challenges);
}

Result<void, Outcome> Registry::open()
{
    const auto connected = connect();
    return connected ? signIn() : connected;
}

Result<void, Outcome> Registry::checkCredentials()
{
    if (!m_authorization.startsWith("Basic "))
        return {}; // the token server has judged them, or nobody asks for them
    HttpRequest ping;
    ping.url = versionUrl(m_address.base);
    const auto answer = send(ping);
    if (!answer)
        return answer.error();
    return answer->status == 200 ? Result<void, Outcome>() : refused(*answer);
}

Result<HttpResponse, Outcome> Registry::send(HttpRequest request)
{
    const bool isOurs = sameOrigin(request.url, m_address.base);
    if (isOurs && tokenRunsOut()) {
        if (const auto fresh = fetchToken(Challenge(*m_bearer)); !fresh)
            return fresh.error();
    }
    auto answer = exchange(request);
    if (answer && isOurs && answer->status == 401 && m_mayRefresh && !m_authorization.startsWith("Basic ")) {
        m_mayRefresh = false;
        if (const auto fresh = authorize(readChallenges(answer->allHeaders("WWW-Authenticate"))); !fresh)
            return fresh.error();
        answer = exchange(request);
    }
    if (!answer)
        return lost(answer.error());
    if (isOurs && answer->status == 401 && m_authorization.startsWith("Basic "))
        return refused(
            *answer); // once is enough: some registries lock an account after a few wrong passwords
    if (isOurs && answer->status != 401)
        m_mayRefresh = true;
    return *answer;
}

Outcome Registry::refused(const HttpResponse &response) const
{
    return redacted(refusal(response, host(), m_address.name, m_execution.now()));
}

Outcome Registry::unexpectedAnswer(const QString &why) const
{
    return redacted(unexpected(host(), why));
}

QString Registry::signInKind() const
{
    if (m_authorization.isEmpty())
        return OciRegistryWords::tr("the registry did not ask for them");
    return m_authorization.startsWith("Basic ") ? OciRegistryWords::tr("by the registry itself")
                                                : OciRegistryWords::tr("by its token server");
}

Result<HttpResponse, HttpFailure> Registry::exchange(HttpRequest request)
{
    request.caCertificates = m_config.caCertificate;
    if (!m_authorization.isEmpty() && sameOrigin(request.url, m_address.base))
        request.headers.append({"Authorization", m_authorization});
    return m_execution.http().send(request, m_execution.stop());
}

Result<void, Outcome> Registry::authorize(const std::vector<Challenge> &challenges)
{
    if (const Challenge *bearer = find(challenges, "bearer"))
        return fetchToken(*bearer);
    if (find(challenges, "basic")) {
        m_authorization = basicAuthorization();
        m_bearer.reset();
        return {};
    }
    QStringList schemes;
    for (const Challenge &challenge : challenges)
        schemes << QString::fromLatin1(challenge.scheme);
    return misconfigured(
        OciRegistryWords::tr("%1 wants a way of signing in that is not supported (%2): only Basic and Bearer "
                             "are")
            .arg(host(), schemes.isEmpty() ? OciRegistryWords::tr("it does not say which")
                                           : schemes.join(QStringLiteral(", "))));
}

Result<void, Outcome> Registry::fetchToken(const Challenge &bearer)
{
    const auto realm = realmUrl(m_address.base, bearer.parameters.value("realm"), m_config.allowInsecureHttp);
    if (!realm)
        return misconfigured(
            OciRegistryWords::tr("%1 cannot be signed in to safely: %2").arg(host(), realm.error()));
    const auto answer = askForToken(*realm, bearer);
    if (!answer)
        return lost(answer.error());
    if (answer->status != 200) {
        const QString server = OciRegistryWords::tr("%1, which signs in for %2,").arg(realm->host(), host());
        return redacted(outcomeOf(*answer, server, m_execution.now(), signInRules));
    }
    const auto token = readToken(*answer, m_execution.now());
    if (!token)
        return unexpected(realm->host(), OciRegistryWords::tr("no token"));
    m_authorization = "Bearer " + token->value;
    m_refreshAt = token->refreshAt;
    m_bearer = bearer;
    return {};
}

Result<HttpResponse, HttpFailure> Registry::askForToken(const QUrl &realm, const Challenge &bearer)
{
    const auto ask = [this](HttpRequest request) {
        request.caCertificates = m_config.caCertificate;
        return m_execution.http().send(request, m_execution.stop());
    };
    if (isIdentityToken(m_config.username)) {
        auto answer = ask(identityTokenRequest(realm, bearer, m_address.name, m_config.password));
        if (!answer || (answer->status != 404 && answer->status != 405))
            return answer;
    }
    return ask(tokenRequest(realm, bearer, m_address.name, basicAuthorization()));
}

bool Registry::tokenRunsOut() const
{
    return m_bearer && m_execution.now() >= m_refreshAt;
}

/// Content is kept by its digest: sending it again does no harm.
Outcome Registry::lost(const HttpFailure &failure) const
{
    Outcome outcome = outcomeOf(failure, LostAnswer::SendAgain, {}, m_execution);
    if (failure.cause == HttpFailure::Cause::Certificate)
        outcome.reason += OciRegistryWords::tr(": give the certificate of the authority that it is from "
                                               "(caCertificate) if that is a private one");
    if (failure.cause == HttpFailure::Cause::Tls)
        outcome.reason +=
            OciRegistryWords::tr(": a registry without TLS is used only where plain HTTP is allowed "
                                 "(allowInsecureHTTP)");
    return redacted(outcome);
}

Outcome Registry::redacted(Outcome outcome) const
{
    QStringList secrets{m_config.password, QString::fromLatin1(basicAuthorization().mid(6))};
    if (!m_authorization.isEmpty())
        secrets << QString::fromLatin1(m_authorization.mid(m_authorization.indexOf(' ') + 1));
    outcome.reason = redact(outcome.reason, secrets);
    return outcome;
}

QByteArray Registry::basicAuthorization() const
{
    return "Basic " + (m_config.username + u':' + m_config.password).toUtf8().toBase64(); // RFC 7617
}

} // namespace attache::ATTACHE_INTEGRATION
