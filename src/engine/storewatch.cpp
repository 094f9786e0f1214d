// SPDX-License-Identifier: Apache-2.0
#include "engine/storewatch.h"
#include "engine/answer.h"

#include <QFile>

#include <chrono>
#include <utility>

namespace attache
{
namespace
{

constexpr std::chrono::milliseconds settlesIn{50}; // many commits in a row are looked at once

} // namespace

StoreWatch::StoreWatch(StoreThread &store, const QString &folder)
    : m_store(store)
    , m_log(folder + QStringLiteral("/store.sqlite-wal"))
    , m_last(std::make_shared<Database::Mark>())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlesIn);
    connect(&m_settling, &QTimer::timeout, this, &StoreWatch::check);
    const auto settle = [this] {
        watchLog();
        if (!m_settling.isActive())
            m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle); // the log may be made anew
    m_watcher.addPath(folder);
    watchLog();
    check();
}

void StoreWatch::watchLog()
{
    if (!m_watcher.files().contains(m_log) && QFile::exists(m_log))
        m_watcher.addPath(m_log);
}

void StoreWatch::check()
{
    whenDone(m_store.run([last = m_last](Database &database) {
        const auto now = database.mark();
        if (!now)
            return false;
        const Database::Mark before = std::exchange(*last, *now);
        // Leases are renewed all the time, which is nothing to read again.
        return before.others != -1 && now->others != before.others && now->shown != before.shown;
    }),
             this, [this](bool changed) {
                 if (changed)
                     Q_EMIT changedElsewhere();
             });
}

} // namespace attache
