// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/bucket.h"
#include "sandbox/dependencytrack.h"
#include "sandbox/discord.h"
#include "sandbox/registry.h"
#include "sandbox/slack.h"
#include "sandbox/smtp.h"
#include "sandbox/webhook.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <limits>
#include <utility>

namespace attache::sandbox
{

namespace
{

using Started = Result<std::unique_ptr<StandIn>>;

template <typename Kind>
Started startA(quint16 port, QRandomGenerator &random)
{
    auto started = Kind::start(port, random);
    if (!started)
        return started.error();
    return std::unique_ptr<StandIn>(std::move(*started));
}

struct Kind {
    const char *integration;
    Started (*start)(quint16 port, QRandomGenerator &random);
};

/// Every stand-in that there is.
constexpr Kind kinds[] = {
    {"dependency-track", startA<DependencyTrack>},
    {"discord-webhook", startA<Discord>},
    {"guac", startBucket},
    {"oci-registry", [](quint16 port, QRandomGenerator &random) { return startRegistry(port, {}, random); }},
    {"slack-webhook", startA<Slack>},
    {"smtp", startSmtp},
    {"webhook", startA<Webhook>},
};

/// Of each stand-in by itself, so that a further one leaves those that there are as they are.
QRandomGenerator randomOf(const QByteArray &seed, const char *integration)
{
    const QByteArray digest = QCryptographicHash::hash(seed + integration, QCryptographicHash::Sha256);
    std::array<quint32, 8> words;
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = qFromBigEndian<quint32>(digest.constData() + i * sizeof(quint32));
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

QByteArray newSeed()
{
    QByteArray seed(32, '\0'); // bytes
    QRandomGenerator::system()->generate(seed.begin(), seed.end());
    return seed;
}

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
        Started started =
            kind.start(port == 0 ? quint16(0) : quint16(port + standIns.size()), *QRandomGenerator::system());
        if (!started)
            return started.error();
        standIns.push_back(std::move(*started));
    }
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(standIns)));
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(Identity &identity)
{
    if (identity.seed.isEmpty())
        identity.seed = newSeed();
    std::vector<std::unique_ptr<StandIn>> standIns;
    for (const Kind &kind : kinds) {
        const QString integration = QLatin1String(kind.integration);
        const auto startOn = [&](quint16 port) {
            QRandomGenerator random = randomOf(identity.seed, kind.integration);
            return kind.start(port, random);
        };
        const quint16 before = identity.ports.value(integration);
        Started started = startOn(before);
        if (!started && before != 0)
            started = startOn(0);
        if (!started)
            return started.error();
        if (before == 0)
            identity.ports.insert(integration, quint16(QUrl((*started)->address()).port()));
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
