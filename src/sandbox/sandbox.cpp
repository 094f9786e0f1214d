// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/bucket.h"
#include "sandbox/dependencytrack.h"
#include "sandbox/discord.h"
#include "sandbox/registry.h"
#include "sandbox/slack.h"
#include "sandbox/smtp.h"
#include "sandbox/webhook.h"

#include <limits>
#include <utility>

namespace attache::sandbox
{

namespace
{

using Started = Result<std::unique_ptr<StandIn>>;

template <typename Kind>
Started startA(quint16 port)
{
    auto started = Kind::start(port);
    if (!started)
        return started.error();
    return std::unique_ptr<StandIn>(std::move(*started));
}

struct Kind {
    const char *integration;
    Started (*start)(quint16 port);
};

/// Every stand-in that there is.
constexpr Kind kinds[] = {
    {"dependency-track", startA<DependencyTrack>},
    {"discord-webhook", startA<Discord>},
    {"guac", startBucket},
    {"oci-registry", [](quint16 port) { return startRegistry(port); }},
    {"slack-webhook", startA<Slack>},
    {"smtp", startSmtp},
    {"webhook", startA<Webhook>},
};

} // namespace

Sandbox::Sandbox(std::vector<std::unique_ptr<StandIn>> standIns)
    : m_standIns(std::move(standIns))
{
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(quint16 port)
{
    if (port + std::size(kinds) - 1 > std::numeric_limits<quint16>::max())
        return Error{Error::Kind::Invalid,
                     QStringLiteral("port %1").arg(port),
                     QStringLiteral("the stand-ins take %1 ports from it on, and the last there is is 65535")
                         .arg(std::size(kinds)),
                     QStringLiteral("Choose a smaller one"),
                     {}};
    std::vector<std::unique_ptr<StandIn>> standIns;
    for (const Kind &kind : kinds) {
        Started started = kind.start(port == 0 ? quint16(0) : quint16(port + standIns.size()));
        if (!started)
            return started.error();
        standIns.push_back(std::move(*started));
    }
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(standIns)));
}

QStringList Sandbox::integrations()
{
    QStringList ids;
    for (const Kind &kind : kinds)
        ids.append(QLatin1String(kind.integration));
    return ids;
}

StandIn *Sandbox::of(const QString &integration) const
{
    for (const auto &standIn : m_standIns) {
        if (standIn->integration() == integration)
            return standIn.get();
    }
    return nullptr;
}

QJsonObject Sandbox::registrations() const
{
    QJsonObject all;
    for (const auto &standIn : m_standIns)
        all.insert(standIn->integration(), standIn->registration());
    return all;
}

void Sandbox::onReceived(const std::function<void(const Received &)> &listener)
{
    for (const auto &standIn : m_standIns)
        standIn->onReceived(listener);
}

void Sandbox::follow(const Script &script)
{
    for (const auto &standIn : m_standIns)
        standIn->answerWith(script.value(standIn->integration()));
}

} // namespace attache::sandbox
