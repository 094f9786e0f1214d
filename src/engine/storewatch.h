// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/storethread.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace attache
{

/// Tells when another process has changed the store, without polling: the operating system says that the
/// write-ahead log was written, SQLite whether it was by somebody else, and the store whether anything but
/// leases was. Where both have written since the last look, it may tell of what is ours. Main thread.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    StoreWatch(StoreThread &store, const QString &folder);

Q_SIGNALS:
    void changedElsewhere();

private:
    void check();
    void watchLog();

    StoreThread &m_store;
    const QString m_log;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    std::shared_ptr<Database::Mark> m_last; // as of the last look; used on the store's thread
};

} // namespace attache
