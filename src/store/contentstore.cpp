// SPDX-License-Identifier: Apache-2.0
#include "store/contentstore.h"

#include "core/sha256.h"
#include "store/words.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attache
{
namespace
{

constexpr QLatin1String copyPrefix("incoming-");
constexpr qint64 blockSize = 256 * 1024; // bytes

Error fileError(Error::Kind kind, const QString &path, const QString &why, const QString &remedy = {})
{
    return {kind, StoreWords::tr("file %1").arg(path), why, remedy, {}};
}

Error cancelledAt(const QString &path)
{
    return fileError(Error::Kind::Cancelled, path, StoreWords::tr("reading it was cancelled"));
}

Error cannotStore(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return {Error::Kind::Environment,
            StoreWords::tr("content store %1").arg(path),
            StoreWords::tr("it cannot be written: %1").arg(qt_error_string(code)),
            full ? StoreWords::tr("Free some space on that disk, then try again; nothing was half stored.")
                 : StoreWords::tr("Make the folder writable for you (chmod u+rwx), then try again."),
            {}};
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return StoreWords::tr("it is a folder");
    if (S_ISFIFO(mode))
        return StoreWords::tr("it is a named pipe");
    if (S_ISSOCK(mode))
        return StoreWords::tr("it is a socket");
    return StoreWords::tr("it is a device");
}

/// Opens what is a file and nothing else. Never waits: opening a pipe would, reading a device might not end.
Result<void> openRegular(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0 && errno == ELOOP)
        return fileError(
            Error::Kind::Invalid, path, StoreWords::tr("it is a symbolic link"),
            StoreWords::tr("Give the file that it points to: %1").arg(QFileInfo(path).symLinkTarget()));
    if (descriptor < 0)
        return fileError(errno == ENOENT ? Error::Kind::NotFound : Error::Kind::Environment, path,
                         StoreWords::tr("it cannot be read: %1").arg(qt_error_string(errno)));
    struct stat found = {};
    const bool known = ::fstat(descriptor, &found) == 0;
    if (!known || !S_ISREG(found.st_mode)) {
        ::close(descriptor);
        return fileError(Error::Kind::Invalid, path,
                         StoreWords::tr("%1, not a file").arg(kindOf(found.st_mode)));
    }
    file.setFileName(path);
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fileError(Error::Kind::Environment, path, file.errorString());
    return {};
}

/// Reads to the end by blocks; `sink` takes each and may fail. Returns the digest of all of it.
Result<QString> stream(QIODevice &source, const QString &path, const std::stop_token &stop,
                       const std::function<Result<void>(const QByteArray &)> &sink)
{
    Sha256 hash;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelledAt(path);
        const qint64 count = source.read(block.data(), blockSize);
        if (count < 0)
            return fileError(Error::Kind::Environment, path,
                             StoreWords::tr("it cannot be read: %1").arg(source.errorString()));
        if (count == 0)
            return hash.digest();
        const QByteArray part = QByteArray::fromRawData(block.constData(), count);
        hash.add(part);
        if (auto taken = sink(part); !taken)
            return taken.error();
    }
}

bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

/// Gives a finished, synced temporary file its name. Replacing an entry of the same digest is harmless, and
/// mends one that was damaged.
Result<void> settle(QTemporaryFile &file, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return cannotStore(folder, errno);
    if (!QDir().mkpath(folder))
        return cannotStore(folder, errno);
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return cannotStore(folder, errno);
    file.setAutoRemove(false);
    if (!syncFolder(folder) || !syncFolder(QFileInfo(folder).path()))
        return cannotStore(folder, errno);
    return {};
}

bool isDigest(const QString &digest)
{
    static const QRegularExpression pattern(QStringLiteral("^sha256:[0-9a-f]{64}\\z"));
    return pattern.match(digest).hasMatch();
}

/// Copies a source into the content folder, and gives it its name when `expectedDigest` (if any) is met.
Result<ContentStore::Entry> copyIn(QIODevice &source, const QString &name, const QString &folder,
                                   const std::function<QString(const QString &)> &pathOf,
                                   const QString &expectedDigest, const std::stop_token &stop,
                                   const std::function<void(qint64)> &progress)
{
    if (!QDir().mkpath(folder))
        return cannotStore(folder, errno);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTemporaryFile copy(folder + QLatin1Char('/') + copyPrefix +
                        QStringLiteral("XXXXXX")); // removed again unless it is given its name
    if (!copy.open())
        return cannotStore(folder, errno);
    qint64 size = 0;
    const auto digest = stream(source, name, stop, [&](const QByteArray &part) -> Result<void> {
        if (copy.write(part) != part.size() || !copy.flush())
            return cannotStore(folder, errno);
        size += part.size();
        if (progress)
            progress(size);
        return {};
    });
    if (!digest)
        return digest.error();
    if (!expectedDigest.isEmpty() && *digest != expectedDigest)
        return fileError(Error::Kind::Invalid, name,
                         StoreWords::tr("its content is %1, not %2").arg(*digest, expectedDigest),
                         StoreWords::tr("Give the file that the attestation was made with."));
    const QString path = pathOf(*digest);
    if (auto settled = settle(copy, path); !settled)
        return settled.error();
    return ContentStore::Entry{*digest, path, size};
}

} // namespace

ContentStore::ContentStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<ContentStore::Entry> ContentStore::add(const QString &path, const QString &expectedDigest,
                                              std::stop_token stop,
                                              const std::function<void(qint64)> &progress) const
{
    QFile file;
    if (auto opened = openRegular(file, path); !opened)
        return opened.error();
    return copyIn(
        file, path, m_folder + QStringLiteral("/content"),
        [this](const QString &digest) { return pathOf(digest); }, expectedDigest, stop, progress);
}

Result<ContentStore::Entry> ContentStore::addBytes(const QByteArray &bytes) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return copyIn(source, QStringLiteral("(in memory)"), m_folder + QStringLiteral("/content"),
                  [this](const QString &digest) { return pathOf(digest); }, {}, {}, {});
}

void ContentStore::sweep(const QDateTime &before) const
{
    const QDir folder(m_folder + QStringLiteral("/content"));
    const auto copies = folder.entryInfoList({copyPrefix + QLatin1Char('*')}, QDir::Files);
    for (const QFileInfo &copy : copies)
        if (copy.lastModified() < before)
            QFile::remove(copy.filePath());
}

Result<ContentStore::Entry> ContentStore::setAside(const QString &digest) const
{
    auto found = entry(digest);
    if (!found)
        return found;
    const QString aside =
        QStringLiteral("%1/content/%2%3").arg(m_folder, copyPrefix, QFileInfo(found->path).fileName());
    if (std::rename(QFile::encodeName(found->path).constData(), QFile::encodeName(aside).constData()) != 0)
        return cannotStore(m_folder, errno);
    found->path = aside;
    return found;
}

void ContentStore::discard(const QStringList &paths)
{
    for (const QString &path : paths)
        QFile::remove(path);
}

ContentStore::Usage ContentStore::usage(std::stop_token stop) const
{
    Usage usage;
    QDirIterator entries(m_folder + QStringLiteral("/content/sha256"), QDir::Files,
                         QDirIterator::Subdirectories);
    while (!stop.stop_requested() && entries.hasNext()) {
        entries.next();
        usage.entries += 1;
        usage.bytes += entries.fileInfo().size();
    }
    return usage;
}

bool ContentStore::contains(const QString &digest) const
{
    return entry(digest).has_value();
}

Result<ContentStore::Entry> ContentStore::entry(const QString &digest) const
{
    const QFileInfo found(isDigest(digest) ? pathOf(digest) : QString());
    if (!found.isFile())
        return Error{Error::Kind::NotFound,
                     StoreWords::tr("content %1").arg(digest),
                     StoreWords::tr("it is not in the content store"),
                     StoreWords::tr("Push the attestation again with the file (--material FILE)."),
                     {}};
    return Entry{digest, found.filePath(), found.size()};
}

Result<ContentStore::Entry> ContentStore::verified(const QString &digest, std::stop_token stop) const
{
    auto found = entry(digest);
    if (!found)
        return found;
    const auto now = digestOfFile(found->path, stop);
    if (!now)
        return now.error();
    if (*now != digest)
        return fileError(Error::Kind::Environment, found->path,
                         StoreWords::tr("it has been changed: its content is %1, not %2").arg(*now, digest),
                         StoreWords::tr("Push the attestation again with the file (--material FILE)."));
    return found;
}

QString ContentStore::pathOf(const QString &digest) const
{
    const QString hex = digest.mid(int(qstrlen("sha256:")));
    return QStringLiteral("%1/content/sha256/%2/%3").arg(m_folder, hex.left(2), hex);
}

Result<QString> digestOfFile(const QString &path, std::stop_token stop)
{
    QFile file;
    if (auto opened = openRegular(file, path); !opened)
        return opened.error();
    return stream(file, path, stop, [](const QByteArray &) { return Result<void>(); });
}

} // namespace attache
