// SPDX-License-Identifier: Apache-2.0
#include "engine/removing.h"

#include "engine/answer.h"
#include "engine/keychain.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <algorithm>
#include <optional>

namespace attache
{
namespace
{

using namespace std::chrono_literals;

constexpr auto retryAfter = 5min; // a keychain that was locked
constexpr auto soonest = 100ms;

void announce(EngineParts &parts)
{
    Q_EMIT parts.changes.registrationsChanged();
    Q_EMIT parts.changes.workflowsChanged(); // its attachments go and come with it
    Q_EMIT parts.changes.deliveriesChanged();
    Q_EMIT parts.changes.workQueued();
}

/// A locked keychain may say that it has removed what it has not, so it is tried first.
Result<void> probed(EngineParts &parts)
{
    return keychain::probe(*parts.secrets, parts.closing.get_token(), keychain::patience);
}

/// Takes one entry out of a keychain that is open, and notes that it is gone.
Result<void> purged(EngineParts &parts, const QString &id)
{
    const std::stop_token closing = parts.closing.get_token();
    const auto gone = keychain::remove(*parts.secrets, id, closing, keychain::patience);
    if (!gone && gone.error().kind != Error::Kind::NotFound)
        return gone;
    return parts.store->call([&id](Database &database) { return store::notePurged(database, id); });
}

/// All whose time is over; one that the keychain keeps is no reason to leave the others in it.
Result<void> purgedAll(EngineParts &parts)
{
    const auto due = parts.store->call(
        [&parts](Database &database) { return store::registrationsToPurge(database, parts.clock()); });
    if (!due)
        return due.error();
    if (due->isEmpty())
        return {};
    if (auto open = probed(parts); !open)
        return open;
    Result<void> all;
    for (const QString &id : *due)
        if (auto done = purged(parts, id); !done && all)
            all = std::move(done);
    return all;
}

/// Deletes the row until `grace` is over; nothing to wait for where it has no secrets and no grace.
Result<Registration> removed(EngineParts &parts, const QString &idOrName, std::chrono::milliseconds grace)
{
    const auto gone = parts.store->call([&](Database &database) -> Result<Registration> {
        const auto registration = store::registration(database, idOrName);
        if (!registration)
            return registration;
        const QDateTime now = parts.clock();
        const auto done =
            store::removeRegistration(database, registration->id, now, now.addMSecs(grace.count()));
        return done ? registration : Result<Registration>(done.error());
    });
    if (gone)
        announce(parts);
    return gone;
}

} // namespace

Removing::Removing(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Removing::purgeDue);
    connect(&parts.changes, &Changes::keychainOpened, this, &Removing::schedule);
    schedule();
}

QFuture<Result<void>> Removing::remove(const QString &idOrName)
{
    auto answer = std::make_shared<Answer<Result<void>>>();
    const auto future = answer->future();
    whenDone(m_parts.workers.run([&parts = m_parts, idOrName] { return removed(parts, idOrName, grace); }),
             this, [this, answer](const Result<Registration> &gone) {
                 if (gone)
                     m_own.insert(gone->id);
                 schedule();
                 answer->give(gone ? Result<void>() : Result<void>(gone.error()));
             });
    return future;
}

QFuture<Result<void>> Removing::restore(const QString &id)
{
    return m_parts.store->run([&parts = m_parts, id](Database &database) {
        auto done = store::restoreRegistration(database, id, parts.clock());
        if (done)
            announce(parts);
        return done;
    });
}

QFuture<Result<void>> Removing::removeForGood(const QString &idOrName)
{
    return m_parts.workers.run([&parts = m_parts, idOrName]() -> Result<void> {
        const auto gone = removed(parts, idOrName, 0ms);
        if (!gone)
            return gone.error();
        if (gone->secretNames.isEmpty())
            return parts.store->call(
                [&gone](Database &database) { return store::notePurged(database, gone->id); });
        auto forgotten = probed(parts);
        if (forgotten)
            forgotten = purged(parts, gone->id);
        if (forgotten)
            return forgotten;
        Error error = forgotten.error();
        error.what = EngineWords::tr("registration %1").arg(gone->name);
        error.why = EngineWords::tr(
                        "it is deleted, but its secrets could not be taken out of the keychain (entry %1): "
                        "%2. It is tried again the next time that Attaché starts")
                        .arg(keychain::entryOf(gone->id), error.why);
        return error;
    });
}

QFuture<Result<void>> Removing::purgeOwn()
{
    if (m_own.isEmpty())
        return answered(Result<void>());
    return m_parts.workers.run([&parts = m_parts, own = m_own]() -> Result<void> {
        for (const QString &id : own) {
            const auto over = parts.store->call(
                [&](Database &database) { return store::hastenPurge(database, id, parts.clock()); });
            if (!over)
                return over;
        }
        return purgedAll(parts);
    });
}

/// Looks when the next one is due. One that is overdue, since the keychain was locked, is tried at once.
void Removing::schedule()
{
    whenDone(m_parts.store->run([](Database &database) { return store::nextPurge(database); }), this,
             [this](const Result<std::optional<QDateTime>> &next) {
                 if (!next || !*next)
                     return m_timer.stop();
                 const std::chrono::milliseconds left(m_parts.clock().msecsTo(**next));
                 m_timer.start(std::max<std::chrono::milliseconds>(left, soonest));
             });
}

void Removing::purgeDue()
{
    if (std::exchange(m_purging, true))
        return;
    whenDone(m_parts.workers.run([&parts = m_parts] { return purgedAll(parts); }), this,
             [this](const Result<void> &done) {
                 m_purging = false;
                 if (done)
                     schedule();
                 else
                     m_timer.start(retryAfter);
             });
}

} // namespace attache
