// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/autostart.h"
#include "core/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

/// One for each profile, so that they start side by side.
QString entryPath(const QString &folder)
{
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/attache"_s;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString profile = folder == usual ? QString() : u'-' + QString::fromLatin1(hash.left(12));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/attache%1.desktop"_s.arg(profile));
}

/// As the value of Exec (Desktop Entry specification, "The Exec key"): quoted, with its own escapes.
QByteArray quoted(QString path)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        path.replace(special, u'\\' + QString(special));
    path.replace(u'%', u"%%"_s);
    path.replace(u'\\', u"\\\\"_s); // the value itself is a string with escapes
    return '"' + path.toUtf8() + '"';
}

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Kind::Environment,
            path,
            why,
            QCoreApplication::translate("attache::Autostart", "Make the folder writable, then try again"),
            {}};
}

} // namespace

bool startsWithSession(const QString &folder)
{
    return QFile::exists(entryPath(QDir(folder).absolutePath()));
}

Result<void> setStartsWithSession(bool starts, const QString &store)
{
    const QString folder = QDir(store).absolutePath();
    const QString path = entryPath(folder);
    if (!starts) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<void>()
                                               : Result<void>(unwritable(path, file.errorString()));
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return unwritable(path, QCoreApplication::translate("attache::Autostart", "cannot make its folder"));
    QSaveFile file(path);
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=Attach\xc3\xa9\nIcon=attache\nExec=" +
                             quoted(QCoreApplication::applicationFilePath()) + " --hidden --data-dir " +
                             quoted(folder) + "\nX-GNOME-Autostart-enabled=true\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !commitWhole(file))
        return unwritable(path, file.errorString());
    return {};
}

} // namespace attache
