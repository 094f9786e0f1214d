// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace attache
{

/// The bytes of materials, by their sha256, as files in <folder>/content. Never held whole in memory.
/// Holds no state but the folder's path: any thread, any process.
class ContentStore
{
public:
    explicit ContentStore(QString folder);

    struct Entry {
        QString digest; ///< "sha256:<hex>"
        QString path;
        qint64 size = 0;
    };

    /// Copies a file in while hashing it, syncs it, and only then gives it its name: a crash leaves no half
    /// entry. With `expectedDigest`, other content is refused. `progress` gets the bytes done so far.
    Result<Entry> add(const QString &path, const QString &expectedDigest = {}, std::stop_token stop = {},
                      const std::function<void(qint64)> &progress = {}) const;
    Result<Entry> addBytes(const QByteArray &bytes) const;

    /// Removes what a crash left of copies that were last written before this time.
    void sweep(const QDateTime &before) const;

    /// Takes an entry out that nothing refers to: from then on it is not there, though its bytes still are.
    /// Takes no longer for a large one. NotFound; Environment. What is not discarded after that, sweep()
    /// removes.
    Result<Entry> setAside(const QString &digest) const;
    static void discard(const QStringList &paths);

    /// How many entries there are, and their bytes. Looks at each file.
    struct Usage {
        int entries = 0;
        qint64 bytes = 0;
    };

    Usage usage(std::stop_token stop = {}) const;

    bool contains(const QString &digest) const;
    /// NotFound when it is not there.
    Result<Entry> entry(const QString &digest) const;
    /// Hashes the stored bytes again; an entry that has changed on disk is refused by name.
    Result<Entry> verified(const QString &digest, std::stop_token stop = {}) const;

private:
    QString pathOf(const QString &digest) const;

    QString m_folder;
};

/// Streams a file through sha256: "sha256:<hex>".
Result<QString> digestOfFile(const QString &path, std::stop_token stop = {});

} // namespace attache
