// SPDX-License-Identifier: Apache-2.0
#include "directory.h"

#include "core/sha256.h"
#include "refusal.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qint64 blockSize = 256 * 1024; // bytes

/// A full disk may be emptied; what may not be written to needs a person.
Outcome cannotWrite(const QFileDevice &file, const QString &path)
{
    const QString words = GuacWords::tr("%1 cannot be written: %2").arg(path, file.errorString());
    const bool heals = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return heals ? retryLater(words) : misconfigured(words);
}

/// Nothing when it cannot be read, or `stop` came.
std::optional<QByteArray> sha256OfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    Sha256 hash;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0 || stop.stop_requested())
            return std::nullopt;
        if (got == 0)
            return hash.digest().section(QLatin1Char(':'), 1).toLatin1();
        hash.add(QByteArrayView(block).first(got));
    }
}

/// A new name in a folder outlives a power cut only when the folder has been written as well.
bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

/// Where the system can, it has no name until it is whole; elsewhere it begins with a dot.
QString templateIn(const QString &folder)
{
    return folder + QStringLiteral("/.attache-XXXXXX");
}

} // namespace

Directory::Directory(const Config &config, Execution &execution)
    : m_config(config)
    , m_execution(execution)
{
}

Result<void, Outcome> Directory::check()
{
    if (!QFileInfo(m_config.bucket).isDir())
        return misconfigured(GuacWords::tr("The folder %1 does not exist").arg(m_config.bucket));
    m_execution.checkPassed(Execution::Check::Answer, GuacWords::tr("The folder is there"), m_config.bucket);
    QTemporaryFile probe(templateIn(m_config.bucket));
    if (!probe.open())
        return misconfigured(GuacWords::tr("The folder %1 cannot be written to: %2")
                                 .arg(m_config.bucket, probe.errorString()));
    m_execution.checkPassed(Execution::Check::Permission, GuacWords::tr("The folder can be written to"), {});
    return {};
}

Outcome Directory::put(const Object &object)
{
    if (!QFileInfo(m_config.bucket).isDir()) // never made: it may be a disk that is not mounted
        return misconfigured(GuacWords::tr("The folder %1 does not exist").arg(m_config.bucket));
    const QString path = QDir(m_config.bucket).filePath(object.name);
    if (!QFileInfo::exists(path)) {
        Outcome outcome = write(object, path);
        if (outcome.kind == Outcome::Kind::Delivered || !QFileInfo::exists(path))
            return outcome;
    }
    const auto there = sha256OfFile(path, m_execution.stop());
    if (!there && m_execution.stop().stop_requested())
        return cancelled();
    if (there != object.sha256)
        return rejected(GuacWords::tr("%1 is there already with another content. Move it away, and send it "
                                      "again")
                            .arg(path));
    return stored(object, true);
}

Outcome Directory::write(const Object &object, const QString &path) const
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return misconfigured(GuacWords::tr("The folder %1 cannot be made").arg(folder));
    const std::unique_ptr<QIODevice> source = object.content.open();
    if (!source)
        return unreadable(object, m_execution.stop());
    QTemporaryFile file(templateIn(folder));
    if (!file.open())
        return cannotWrite(file, path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                        QFileDevice::ReadOther); // whoever collects may be another user
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 left = object.content.size(); left > 0;) {
        const qint64 got = source->read(block.data(), std::min<qint64>(left, block.size()));
        if (got <= 0 || m_execution.stop().stop_requested())
            return unreadable(object, m_execution.stop());
        if (file.write(block.constData(), got) != got)
            return cannotWrite(file, path);
        left -= got;
    }
    if (!file.flush())
        return cannotWrite(file, path);
    if (::fsync(file.handle()) != 0)
        return retryLater(GuacWords::tr("%1 did not get onto the disk").arg(path));
    if (!file.rename(path)) // takes no name that is taken
        return cannotWrite(file, path);
    file.setAutoRemove(false);
    if (!syncFolder(folder))
        return retryLater(GuacWords::tr("%1 did not get onto the disk").arg(path));
    return stored(object, false);
}

} // namespace attache::ATTACHE_INTEGRATION
