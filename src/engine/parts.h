// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/changes.h"
#include "engine/mailclient.h"
#include "engine/networkclient.h"
#include "engine/networkconnectivity.h"
#include "engine/storethread.h"
#include "engine/words.h"
#include "engine/workerthread.h"
#include "secrets/secretstore.h"
#include "store/contentstore.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace attache
{

/// What the parts of the engine share. Owned by Console, which makes and ends it on the main thread; outlives
/// them.
struct EngineParts {
    QString folder;
    std::function<QDateTime()> clock; ///< UTC; any thread
    std::function<double()> random;   ///< in [0, 1); any thread
    Catalogue catalogue;
    ContentStore contents{folder};
    std::unique_ptr<SecretStore> secrets; ///< main thread: see engine/keychain.h for the others
    std::unique_ptr<NetworkClient> http;  ///< worker threads
    std::unique_ptr<SmtpClient> mail;     ///< worker threads
    Changes changes;
    Connectivity connectivity;
    std::stop_source closing; ///< asked to stop when the program closes
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<StoreThread> reader; ///< lists, searches and sums, which may take longer than a write may
    /// For what takes time and is not a delivery: reading files, registering and attaching, which wait for a
    /// service. Last: it joins first.
    WorkerPool workers{QStringLiteral("engine"), 8};
};

/// Stops when either of two tokens does: a caller's, and the program's.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, [this] { m_source.request_stop(); })
        , m_other(other, [this] { m_source.request_stop(); })
    {
    }

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_one;
    std::stop_callback<std::function<void()>> m_other;
};

/// The error of what was stopped.
inline Error stopped(const QString &what)
{
    return {Error::Kind::Cancelled, what, EngineWords::tr("it was stopped; nothing was kept"), {}, {}};
}

} // namespace attache
